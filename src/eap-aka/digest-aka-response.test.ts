import { describe, expect, it } from 'vitest'
import { type DigestAkaChallenge, digestAkaChallenge, parseDigestAkaChallenge } from './digest-aka-challenge.js'
import { digestAkaPassword } from './digest-aka-password.js'
import { digestAkaResponse, formatInitialDigestAuthorization } from './digest-aka-response.js'
import { AUTN, AUTS, CK, DOMAIN, IK, IMPI, parameterOf, RAND, RES } from './testing/digest-samples.js'

const challengeOf = (algorithm: 'AKAv1-MD5' | 'AKAv2-MD5', qop: readonly ('auth' | 'auth-int')[]): DigestAkaChallenge =>
  parseDigestAkaChallenge(
    digestAkaChallenge({
      vector: { rand: RAND, autn: AUTN },
      realm: DOMAIN,
      algorithm,
      qop,
      serverData: new TextEncoder().encode('server'),
    }),
  )

const request = {
  username: IMPI,
  method: 'POST',
  uri: '/authorize?x=1',
  body: 'token=abc',
  cnonce: '0a4f113b',
  nc: 1,
} as const
const usimResult = { res: RES, ck: CK, ik: IK }

describe('formatInitialDigestAuthorization', () => {
  it('tells who asks, with an empty nonce and an empty response, and names the realm that Digest wants. Reads: D-DC-93', () => {
    expect(formatInitialDigestAuthorization({ imsi: '262011234567890', mncDigits: 2 })).toBe(
      `Digest username="${IMPI}", realm="${DOMAIN}", nonce="", uri="${DOMAIN}", response=""`,
    )
    expect(formatInitialDigestAuthorization({ impi: 'u@a.net', homeNetworkDomain: 'home.a.net' })).toBe(
      'Digest username="u@a.net", realm="home.a.net", nonce="", uri="home.a.net", response=""',
    )
  })

  it('refuses a subscriber that is none', () => {
    expect(() => formatInitialDigestAuthorization({ imsi: '262', mncDigits: 2 })).toThrow(
      new TypeError('imsi must be at most 15 digits: an MCC, an MNC and at least one digit more'),
    )
  })
})

describe('digestAkaPassword', () => {
  it('is RES with AKAv1', () => {
    expect(digestAkaPassword('AKAv1-MD5', usimResult)).toStrictEqual(RES)
  })

  // Computed with Python: base64(hmac(RES + IK + CK, b"http-digest-akav2-password", "md5")).
  it('is Base64 of a derived key with AKAv2', () => {
    expect(new TextDecoder().decode(digestAkaPassword('AKAv2-MD5', usimResult))).toBe('shzt3q8CWaZnCAWqs3WmEQ==')
  })

  it.each([
    ['RES of 3 bytes', { ...usimResult, res: new Uint8Array(3) }, new RangeError('res must have 4 to 16 bytes')],
    ['RES of 17 bytes', { ...usimResult, res: new Uint8Array(17) }, new RangeError('res must have 4 to 16 bytes')],
    ['CK of 15 bytes', { ...usimResult, ck: new Uint8Array(15) }, new RangeError('ck must have 16 bytes')],
    ['no IK', { res: RES, ck: CK }, new TypeError('ik must be a Uint8Array')],
  ])('refuses %s', (_what, result, error) => {
    expect(() => digestAkaPassword('AKAv1-MD5', result as typeof usimResult)).toThrow(error)
  })

  it('refuses an unknown algorithm', () => {
    expect(() => digestAkaPassword('MD5' as 'AKAv1-MD5', usimResult)).toThrow(
      new TypeError('algorithm must be AKAv1-MD5 or AKAv2-MD5'),
    )
  })
})

describe('digestAkaResponse', () => {
  // Computed with Python's hashlib from the formulas of RFC 2617 §3.2.2, RFC 3310 and RFC 4169.
  it.each([
    ['AKAv1-MD5', ['auth-int'], 'f2ff89fe2c3ec50e643b51c92f5ae84f'],
    ['AKAv1-MD5', ['auth'], 'aa782d8ba2aff59be59b2a24a90d28cb'],
    ['AKAv1-MD5', [], '8c06f0bd671e611dffc606cecd7a2b0d'],
    ['AKAv2-MD5', ['auth-int'], '864641050f66e9c8ee6be9ba1d024dd3'],
    ['AKAv2-MD5', ['auth'], '95839d90b27ffe5dc5df142b343c6141'],
    ['AKAv2-MD5', [], '109d31f2170135c7f7b65f0331fc2ade'],
  ] as const)('answers %s with qop %j', (algorithm, qop, want) => {
    const header = digestAkaResponse({ ...request, usimResult, challenge: challengeOf(algorithm, qop) })
    expect(parameterOf(header, 'response')).toBe(want)
    expect(parameterOf(header, 'qop')).toBe(qop[0])
  })

  // Computed as above, with an empty password.
  it.each([
    ['AKAv1-MD5', ['auth-int'], '73d29600d6201823f74ae0ce9f819582'],
    ['AKAv2-MD5', ['auth-int'], '73d29600d6201823f74ae0ce9f819582'],
    ['AKAv2-MD5', ['auth'], 'cae9a9bdc171316628f100e7b5d18aea'],
    ['AKAv2-MD5', [], 'dfe0b368470b5321e9194273d53d50da'],
  ] as const)('answers %s with qop %j and AUTS over an empty password. Reads: D-DC-94', (algorithm, qop, want) => {
    const header = digestAkaResponse({ ...request, usimResult: { auts: AUTS }, challenge: challengeOf(algorithm, qop) })
    expect(parameterOf(header, 'response')).toBe(want)
    expect(parameterOf(header, 'auts')).toBe('AAECAwQFBgcICQoLDA0=')
  })

  it('writes every parameter in its form', () => {
    const challenge = { ...challengeOf('AKAv1-MD5', ['auth', 'auth-int']), opaque: 'o"p' }
    expect(digestAkaResponse({ ...request, usimResult, challenge })).toBe(
      `Digest username="${IMPI}", realm="${DOMAIN}", nonce="I1U8vpY3qJ0hiuZNrke/NVXzKLQ1d7m5Sp/6w1Tfr7NzZXJ2ZXI=", uri="/authorize?x=1", ` +
        String.raw`response="f2ff89fe2c3ec50e643b51c92f5ae84f", algorithm=AKAv1-MD5, cnonce="0a4f113b", opaque="o\"p", qop=auth-int, nc=00000001`,
    )
  })

  it('leaves out nc and cnonce where no qop is offered', () => {
    expect(digestAkaResponse({ ...request, usimResult, challenge: challengeOf('AKAv1-MD5', []) })).toMatch(
      /response="8c06f0bd671e611dffc606cecd7a2b0d", algorithm=AKAv1-MD5$/,
    )
  })

  it('takes auth-int where it is offered, and auth where it is asked to. Reads: D-DC-95', () => {
    const challenge = challengeOf('AKAv1-MD5', ['auth', 'auth-int'])
    expect(parameterOf(digestAkaResponse({ ...request, usimResult, challenge }), 'qop')).toBe('auth-int')
    expect(parameterOf(digestAkaResponse({ ...request, usimResult, challenge, qop: 'auth' }), 'qop')).toBe('auth')
  })

  const challenge = challengeOf('AKAv1-MD5', ['auth'])
  const good = { ...request, usimResult, challenge }
  it.each([
    ['AUTS of 13 bytes', { usimResult: { auts: AUTS.slice(1) } }, new RangeError('auts must have 14 bytes')],
    [
      'a USIM that refused AUTN',
      { usimResult: { outcome: 'mac-failure' } },
      new TypeError('usimResult must be a result of AKA, or AUTS'),
    ],
    [
      'RES of 17 bytes',
      { usimResult: { ...usimResult, res: new Uint8Array(17) } },
      new RangeError('res must have 4 to 16 bytes'),
    ],
    ['nc 0', { nc: 0 }, new RangeError('nc must be from 1 to ffffffff')],
    ['qop that is not offered', { qop: 'auth-int' }, new TypeError('qop must be one that the challenge offers')],
    ['an empty username', { username: '' }, new TypeError('username must not be empty')],
    ['an empty uri', { uri: '' }, new TypeError('uri must not be empty')],
    ['an empty cnonce', { cnonce: '' }, new TypeError('cnonce must not be empty')],
    ['a method that is no token', { method: 'GET /' }, new TypeError('method must be a token')],
    ['a username with a line break', { username: 'a\r\nX: b' }, new TypeError('username must be printable ASCII')],
    ['a uri with a line break', { uri: '/\n' }, new TypeError('uri must be printable ASCII')],
    ['a cnonce beyond ASCII', { cnonce: 'ü' }, new TypeError('cnonce must be printable ASCII')],
    ['too long a uri', { uri: 'a'.repeat(8192) }, new RangeError('The header would be too long')],
  ])('refuses %s', (_what, change, error) => {
    expect(() => digestAkaResponse({ ...good, ...change } as Parameters<typeof digestAkaResponse>[0])).toThrow(error)
  })
})
