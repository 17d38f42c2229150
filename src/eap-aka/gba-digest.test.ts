import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addGbaProductToken,
  findGbaChallenge,
  findGbaCredentials,
  formatGbaAuthorization,
  formatGbaChallenge,
  formatInitialBootstrappingAuthorization,
  hasGbaProductToken,
  verifyGbaDigest,
} from './gba-digest.js'
import { formatBtid, ksNafPassword } from './gba-keys.js'
import { formatAuthenticationInfo, verifyAuthenticationInfo } from './http-digest-authentication-info.js'
import { digestOfFormulas, parameterOf, RAND } from './testing/digest-samples.js'

const NAF = 'config.rcs.mnc001.mcc262.pub.3gppnetwork.org'
const BTID = formatBtid(RAND, 'bsf.mnc001.mcc262.pub.3gppnetwork.org')
const KS_NAF = Uint8Array.from({ length: 32 }, (_, index) => index)
const FAILED = { outcome: 'failed' }

describe('the product token of GBA', () => {
  it.each([
    ['3gpp-gba', true],
    ['RCS-client/1.0 3gpp-gba', true],
    [
      'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/535.2 (KHTML, like Gecko) Safari/535.2 UNTRUSTED/1.0 3gpp-gba UNTRUSTED/1.0',
      true,
    ],
    ['a/1 (b (c) d)\t3gpp-gba/1', true],
    ['a/1 (\\)) 3gpp-gba', true],
    ['a/1) 3gpp-gba', true],
    ['', false],
    ['RCS-client/1.0', false],
    ['a/1 (3gpp-gba)', false],
    ['a/1 (b (c) 3gpp-gba)', false],
    ['a/1 (\\) 3gpp-gba)', false],
    ['a/1 (3gpp-gba', false],
    ['3gpp-gba-uicc 3gpp-gba-digest', false],
    ['x3gpp-gba a/3gpp-gba', false],
    [undefined, false],
  ])('is found in %j: %s', (userAgent, want) => {
    expect(hasGbaProductToken(userAgent)).toBe(want)
  })

  it.each([
    ['', '3gpp-gba'],
    ['RCS-client/1.0', 'RCS-client/1.0 3gpp-gba'],
    ['a/1 (3gpp-gba)', 'a/1 (3gpp-gba) 3gpp-gba'],
    ['3gpp-gba a/1', '3gpp-gba a/1'],
  ])('is added to %j once', (userAgent, want) => {
    expect(addGbaProductToken(userAgent)).toBe(want)
    expect(addGbaProductToken(want)).toBe(want)
  })

  it('is not added to a line break', () => {
    expect(() => addGbaProductToken('a\r\nX: b')).toThrow(new TypeError('userAgent must be printable ASCII'))
  })

  it('is looked for in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const outsideComments = text.replaceAll(/[()\\]/g, '')
        expect(hasGbaProductToken(`${outsideComments} 3gpp-gba`)).toBe(true)
        expect(hasGbaProductToken(text.replaceAll('3', ''))).toBe(false)
      }),
    )
    expect(hasGbaProductToken(`${'('.repeat(100_000)}3gpp-gba`)).toBe(false)
    expect(hasGbaProductToken(`${'\\'.repeat(100_001)} 3gpp-gba`)).toBe(true)
  })
})

describe('formatInitialBootstrappingAuthorization', () => {
  it('tells the bootstrapping server who asks', () => {
    expect(formatInitialBootstrappingAuthorization({ imsi: '234150999999999', mncDigits: 2 })).toBe(
      'Digest username="234150999999999@ims.mnc015.mcc234.3gppnetwork.org", realm="bsf.mnc015.mcc234.pub.3gppnetwork.org", nonce="", uri="/", response=""',
    )
  })
})

describe('formatGbaChallenge', () => {
  it('asks for a bootstrapped security association with this server', () => {
    expect(formatGbaChallenge({ nafFqdn: NAF, nonce: 'n' })).toBe(
      `Digest realm="3GPP-bootstrapping@${NAF}", nonce="n", algorithm=MD5, qop="auth-int"`,
    )
  })

  it.each([
    ['no name', { nafFqdn: '', nonce: 'n' }, 'nafFqdn must be a domain name'],
    ['an empty nonce', { nafFqdn: NAF, nonce: '' }, 'nonce must not be empty'],
    ['no protection', { nafFqdn: NAF, nonce: 'n', qop: [] }, 'qop must not be empty'],
    ['an unknown algorithm', { nafFqdn: NAF, nonce: 'n', algorithm: 'SHA-256' }, 'algorithm must be MD5 or MD5-sess'],
    ['a nonce with a line break', { nafFqdn: NAF, nonce: 'a\n' }, 'nonce must be printable ASCII'],
  ])('refuses %s', (_what, offer, message) => {
    expect(() => formatGbaChallenge(offer as Parameters<typeof formatGbaChallenge>[0])).toThrow(new TypeError(message))
  })
})

describe('findGbaChallenge', () => {
  const realm = `3GPP-bootstrapping@${NAF}`
  it.each([
    ['alone', `Digest realm="${realm}", nonce="n", qop="auth"`],
    [
      'beside other schemes',
      `Basic realm="x", Digest realm="y", nonce="m", Digest realm="${realm}", nonce="n", qop="auth"`,
    ],
    ['first of two kinds', `Digest realm="${realm};3GPP-bootstrapping-uicc@${NAF}", nonce="n", qop="auth"`],
    ['second of two kinds', `Digest realm="3GPP-bootstrapping-uicc@${NAF}; ${realm}", nonce="n", qop="auth"`],
    ['after one that is malformed', `Digest realm="${realm}", Digest realm="${realm}", nonce="n", qop="auth"`],
  ])('finds a challenge %s, and answers with the realm of this server. Reads: D-DC-96', (_what, header) => {
    expect(findGbaChallenge(header, NAF)).toStrictEqual({ realm, nonce: 'n', qop: ['auth'], stale: false })
  })

  it('finds it whatever the case of the name, and reads the rest', () => {
    const spelled = `3gpp-Bootstrapping@${NAF.toUpperCase()}`
    const header = `Digest realm="${spelled}", nonce="n", qop="auth,auth-int", algorithm="md5-SESS", opaque="o", stale=true`
    expect(findGbaChallenge(header, NAF)).toStrictEqual({
      realm: spelled,
      nonce: 'n',
      algorithm: 'MD5-sess',
      qop: ['auth', 'auth-int'],
      opaque: 'o',
      stale: true,
    })
  })

  it.each([
    ['a challenge for another server', `Digest realm="3GPP-bootstrapping@evil.org", nonce="n", qop="auth"`],
    ['a name that only begins alike', `Digest realm="${realm}.evil.org", nonce="n", qop="auth"`],
    ['a challenge for keys on the UICC', `Digest realm="3GPP-bootstrapping-uicc@${NAF}", nonce="n", qop="auth"`],
    ['an ordinary realm', `Digest realm="${NAF}", nonce="n", qop="auth"`],
    ['another scheme', `Basic realm="${realm}", nonce="n", qop="auth"`],
    ['no nonce', `Digest realm="${realm}", qop="auth"`],
    ['no protection', `Digest realm="${realm}", nonce="n"`],
    ['an algorithm of AKA', `Digest realm="${realm}", nonce="n", qop="auth", algorithm=AKAv1-MD5`],
    ['a malformed header', `Digest realm="${realm}", nonce="n`],
    ['no header', null],
  ])('finds nothing in %s', (_what, header) => {
    expect(findGbaChallenge(header, NAF)).toBeUndefined()
  })

  it('refuses to look for a server without a name', () => {
    expect(() => findGbaChallenge('', 'a b')).toThrow(new TypeError('nafFqdn must be a domain name'))
  })
})

describe('a client and a Configuration Server', () => {
  const offer = { nafFqdn: NAF, nonce: 'bm9uY2U=', qop: ['auth', 'auth-int'], opaque: 'o' } as const
  const request = { method: 'GET', uri: '/?vers=0', body: '' }
  const answerTo = (header: string) => {
    const challenge = findGbaChallenge(header, NAF)
    if (challenge === undefined) throw new Error('a challenge was made')
    return formatGbaAuthorization({ ...request, challenge, ksNaf: KS_NAF, username: BTID, cnonce: 'c', nc: 1 })
  }
  const credentialsOf = (header: string) => {
    const credentials = findGbaCredentials(header)
    if (credentials === undefined) throw new Error('credentials were made')
    return credentials
  }

  it.each(['MD5', 'MD5-sess'] as const)('use B-TID and Base64 of Ks_NAF in the digests of %s', (algorithm) => {
    const input = {
      user: BTID,
      realm: `3GPP-bootstrapping@${NAF}`,
      password: new TextEncoder().encode('AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8='),
      uri: '/?vers=0',
      nonce: 'bm9uY2U=',
      session: algorithm === 'MD5-sess',
      qop: 'auth-int',
      nc: '00000001',
      cnonce: 'c',
    }
    const header = answerTo(formatGbaChallenge({ ...offer, algorithm }))
    expect(header).toBe(
      `Digest username="${BTID}", realm="3GPP-bootstrapping@${NAF}", nonce="bm9uY2U=", uri="/?vers=0", ` +
        `response="${digestOfFormulas({ ...input, method: 'GET' })}", algorithm=${algorithm}, cnonce="c", opaque="o", qop=auth-int, nc=00000001`,
    )
    const info = { credentials: credentialsOf(header), password: ksNafPassword(KS_NAF), body: '<xml/>' }
    const rspauth = digestOfFormulas({ ...input, method: '', body: '<xml/>' })
    expect(parameterOf(formatAuthenticationInfo(info), 'rspauth')).toBe(rspauth)
  })

  it.each(['MD5', 'MD5-sess'] as const)('understand each other with %s, in both directions', (algorithm) => {
    const authorization = answerTo(formatGbaChallenge({ ...offer, algorithm }))
    const credentials = credentialsOf(authorization)
    expect(parameterOf(authorization, 'algorithm')).toBe(algorithm)
    const verification = { ...offer, ...request, algorithm, credentials, btid: BTID, ksNaf: KS_NAF }
    expect(verifyGbaDigest(verification)).toStrictEqual({ outcome: 'authenticated', nc: 1 })
    const password = ksNafPassword(KS_NAF)
    const header = formatAuthenticationInfo({ credentials, password, body: '<xml/>' })
    const given = { header, authorization, password, body: '<xml/>' }
    expect(verifyAuthenticationInfo(given)).toStrictEqual({ outcome: 'authenticated' })
    expect(verifyAuthenticationInfo({ ...given, body: '<other/>' })).toStrictEqual(FAILED)
  })

  it.each([
    ['another key', { ksNaf: KS_NAF.with(0, 1) }],
    ['another association', { btid: `x${BTID}` }],
    ['another server', { nafFqdn: 'other.org' }],
    ['another nonce', { nonce: 'other' }],
    ['another opaque', { opaque: undefined }],
    ['another algorithm', { algorithm: 'MD5-sess' }],
    ['protection that was not offered', { qop: ['auth'] }],
    ['another method', { method: 'POST' }],
    ['another uri', { uri: '/?vers=1' }],
    ['another body', { body: 'x' }],
    ['a count that was seen', { lastNc: 1 }],
  ] as const)('fail with %s', (_what, change) => {
    const credentials = credentialsOf(answerTo(formatGbaChallenge(offer)))
    const verification = { ...offer, ...request, credentials, btid: BTID, ksNaf: KS_NAF }
    expect(verifyGbaDigest(verification).outcome).toBe('authenticated')
    expect(verifyGbaDigest({ ...verification, ...change })).toStrictEqual(FAILED)
  })

  it('fail without protection, which a challenge always offers', () => {
    const { qop: _qop, nc: _nc, cnonce: _cnonce, ...bare } = credentialsOf(answerTo(formatGbaChallenge(offer)))
    const verification = { ...offer, ...request, btid: BTID, ksNaf: KS_NAF }
    expect(verifyGbaDigest({ ...verification, credentials: bare })).toStrictEqual(FAILED)
  })

  it.each([
    ['a key of another length', { ksNaf: new Uint8Array(16) }, new RangeError('ksNaf must have 32 bytes')],
    ['a method that is no token', { method: 'GET /' }, new TypeError('method must be a token')],
    ['an offer without protection', { qop: [] }, new TypeError('qop must not be empty')],
  ])('refuse %s', (_what, change, error) => {
    const credentials = credentialsOf(answerTo(formatGbaChallenge(offer)))
    const verification = { ...offer, ...request, credentials, btid: BTID, ksNaf: KS_NAF }
    expect(() => verifyGbaDigest({ ...verification, ...change })).toThrow(error)
  })
})

describe('findGbaCredentials', () => {
  it.each([
    ['no header', undefined],
    ['another realm', `Digest username="b", realm="r", nonce="n", uri="/", response="${'0'.repeat(32)}"`],
    [
      'credentials from before a challenge',
      `Digest username="b", realm="3GPP-bootstrapping@${NAF}", nonce="", uri="/", response=""`,
    ],
    ['malformed credentials', `Digest realm="3GPP-bootstrapping@${NAF}"`],
  ])('finds nothing in %s', (_what, header) => {
    expect(findGbaCredentials(header)).toBeUndefined()
  })

  it('throws nothing, whatever the header is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything()), (header) => {
        expect(findGbaCredentials(header)).toBeUndefined()
        expect(findGbaChallenge(header, NAF)).toBeUndefined()
      }),
    )
  })
})
