import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestAkaChallenge, parseDigestAkaChallenge } from './digest-aka-challenge.js'
import { digestAkaPassword } from './digest-aka-password.js'
import { digestAkaResponse, formatInitialDigestAuthorization } from './digest-aka-response.js'
import {
  type DigestAkaVerification,
  digestAkaAuthenticationInfo,
  parseDigestAkaCredentials,
  verifyDigestAka,
} from './digest-aka-verification.js'
import { verifyAuthenticationInfo } from './http-digest-authentication-info.js'
import {
  AUTS,
  akaV2PasswordOfFormulas,
  CK,
  DOMAIN,
  digestOfFormulas,
  IK,
  IMPI,
  printable,
  qops,
  RES,
  sixteenBytes,
  VECTOR,
} from './testing/digest-samples.js'

const FAILED = { outcome: 'failed' }

/** One exchange: what the server decided, and the credentials of a client whose USIM answers as told. */
function exchange(options: {
  readonly algorithm?: 'AKAv1-MD5' | 'AKAv2-MD5'
  readonly qop?: readonly ('auth' | 'auth-int')[]
  readonly auts?: Uint8Array
  readonly res?: Uint8Array
  readonly nc?: number
  readonly use?: 'auth' | 'auth-int'
}): DigestAkaVerification {
  const { algorithm = 'AKAv2-MD5', qop = ['auth', 'auth-int'], auts, res = RES, nc = 1, use } = options
  const offer = { realm: DOMAIN, algorithm, qop, opaque: 'session', serverData: Uint8Array.of(1, 2, 3) }
  const challenge = parseDigestAkaChallenge(digestAkaChallenge({ ...offer, vector: VECTOR }))
  const request = { username: IMPI, method: 'POST', uri: '/authorize?x=1', body: 'token=abc' }
  const usimResult = auts === undefined ? { res, ck: CK, ik: IK } : { auts }
  const header = digestAkaResponse({ ...request, challenge, usimResult, cnonce: 'c', nc, ...(use && { qop: use }) })
  return { ...offer, ...request, vector: VECTOR, credentials: parseDigestAkaCredentials(header) }
}

const ways = [
  ['AKAv1-MD5', ['auth-int']],
  ['AKAv1-MD5', ['auth']],
  ['AKAv1-MD5', []],
  ['AKAv2-MD5', ['auth-int']],
  ['AKAv2-MD5', ['auth']],
  ['AKAv2-MD5', []],
] as const

describe('verifyDigestAka', () => {
  it.each(ways)('authenticates the right RES with %s and qop %j', (algorithm, qop) => {
    const want = qop.length === 0 ? { outcome: 'authenticated' } : { outcome: 'authenticated', nc: 1 }
    expect(verifyDigestAka(exchange({ algorithm, qop }))).toStrictEqual(want)
  })

  it.each(ways)('hands out AUTS with %s and qop %j', (algorithm, qop) => {
    expect(verifyDigestAka(exchange({ algorithm, qop, auts: AUTS }))).toStrictEqual({
      outcome: 'resynchronize',
      auts: AUTS,
    })
  })

  it('authenticates a client that was written a second time, from the formulas', () => {
    const input = fc.record({
      algorithm: fc.constantFrom('AKAv1-MD5', 'AKAv2-MD5'),
      rand: sixteenBytes,
      autn: sixteenBytes,
      xres: fc.uint8Array({ minLength: 4, maxLength: 16 }),
      ck: sixteenBytes,
      ik: sixteenBytes,
      username: printable,
      realm: printable,
      uri: printable,
      body: printable,
      cnonce: printable,
      qop: fc.constantFrom('auth', 'auth-int', undefined),
      nc: fc.integer({ min: 1, max: 0xffffffff }),
    })
    fc.assert(
      fc.property(input, ({ algorithm, rand, autn, xres, ck, ik, username, realm, uri, body, cnonce, qop, nc }) => {
        const nonce = Buffer.concat([rand, autn]).toString('base64')
        const password = algorithm === 'AKAv1-MD5' ? xres : akaV2PasswordOfFormulas(xres, ik, ck)
        const count = nc.toString(16).padStart(8, '0')
        const response = digestOfFormulas({
          user: username,
          realm,
          password,
          method: 'PUT',
          uri,
          nonce,
          qop,
          nc: count,
          cnonce,
          body,
        })
        const quote = (text: string) => JSON.stringify(text)
        const header =
          `Digest username=${quote(username)},realm=${quote(realm)},nonce="${nonce}",uri=${quote(uri)},response="${response}",algorithm=${algorithm}` +
          (qop === undefined ? '' : `,qop=${qop},nc=${count},cnonce=${quote(cnonce)}`)
        const outcome = verifyDigestAka({
          credentials: parseDigestAkaCredentials(header),
          vector: { rand, autn, xres, ck, ik },
          username,
          realm,
          algorithm,
          qop: qop === undefined ? [] : [qop],
          method: 'PUT',
          uri: [DOMAIN, uri],
          body,
        })
        expect(outcome).toStrictEqual({ outcome: 'authenticated', ...(qop === undefined ? {} : { nc }) })
      }),
    )
  })

  it.each([
    ['another method', { method: 'GET' }],
    ['another uri', { uri: '/authorize?x=2' }],
    ['none of several uris', { uri: ['/', DOMAIN] }],
    ['no uri', { uri: [] }],
    ['another body', { body: 'token=abd' }],
    ['no body', { body: undefined }],
    ['another user', { username: `1${IMPI}` }],
    ['another realm', { realm: 'other.org' }],
    ['another RAND', { vector: { ...VECTOR, rand: new Uint8Array(16) } }],
    ['another AUTN', { vector: { ...VECTOR, autn: new Uint8Array(16) } }],
    ['another XRES', { vector: { ...VECTOR, xres: RES.with(0, 0) } }],
    ['a shorter XRES', { vector: { ...VECTOR, xres: RES.slice(1) } }],
    ['another CK', { vector: { ...VECTOR, ck: IK } }],
    ['another IK', { vector: { ...VECTOR, ik: CK } }],
    ['other server data', { serverData: Uint8Array.of(1, 2, 4) }],
    ['no server data', { serverData: undefined }],
    ['another opaque', { opaque: 'other' }],
    ['no opaque', { opaque: undefined }],
    ['another algorithm', { algorithm: 'AKAv1-MD5' }],
    ['protection that was not offered', { qop: ['auth'] }],
    ['no offer of protection', { qop: [] }],
    ['a count that was seen', { lastNc: 1 }],
    ['a count below one that was seen', { lastNc: 7 }],
  ] as const)('fails for %s', (_what, change) => {
    const given = exchange({})
    expect(verifyDigestAka(given).outcome).toBe('authenticated')
    expect(verifyDigestAka({ ...given, ...change } as DigestAkaVerification)).toStrictEqual(FAILED)
  })

  it.each([
    ['username', 'other'],
    ['realm', 'other'],
    ['nonce', 'other'],
    ['uri', '/other'],
    ['response', '0'.repeat(32)],
    ['algorithm', 'AKAv1-MD5'],
    ['qop', 'auth'],
    ['nc', 2],
    ['cnonce', 'other'],
    ['opaque', 'other'],
    ['auts', AUTS],
  ])('fails for credentials whose %s was changed', (name, value) => {
    const given = exchange({})
    const credentials = { ...given.credentials, [name]: value } as DigestAkaVerification['credentials']
    expect(verifyDigestAka({ ...given, credentials })).toStrictEqual(FAILED)
  })

  it('fails for AUTS that came with the digest of another password, and for a removed AUTS', () => {
    const given = exchange({ auts: AUTS })
    const { auts: _, ...credentials } = given.credentials as typeof given.credentials & { auts: Uint8Array }
    expect(verifyDigestAka({ ...given, credentials: credentials as typeof given.credentials })).toStrictEqual(FAILED)
  })

  it('accepts the weaker of two offers where both were made, and never less than was offered. Reads: D-DC-95', () => {
    expect(verifyDigestAka(exchange({ use: 'auth' })).outcome).toBe('authenticated')
    expect(verifyDigestAka({ ...exchange({ use: 'auth' }), qop: undefined })).toStrictEqual(FAILED)
    const bare = exchange({ qop: [] })
    expect(verifyDigestAka({ ...bare, qop: ['auth', 'auth-int'] })).toStrictEqual(FAILED)
  })

  it('takes the home network domain name for uri where the server allows both. Reads: D-DC-92', () => {
    const given = exchange({})
    expect(verifyDigestAka({ ...given, uri: [DOMAIN, '/authorize?x=1'] }).outcome).toBe('authenticated')
  })

  it('counts up with the same nonce', () => {
    expect(verifyDigestAka({ ...exchange({ nc: 2 }), lastNc: 1 })).toStrictEqual({ outcome: 'authenticated', nc: 2 })
    expect(verifyDigestAka({ ...exchange({ nc: 0xffffffff }), lastNc: 0xfffffffe }).outcome).toBe('authenticated')
  })

  it('fails for credentials from before the challenge', () => {
    const credentials = parseDigestAkaCredentials(formatInitialDigestAuthorization({ impi: IMPI }))
    expect(verifyDigestAka({ ...exchange({}), credentials })).toStrictEqual(FAILED)
  })

  it('fails for every wrong RES', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 16 }), (res) => {
        fc.pre(Buffer.compare(res, RES) !== 0)
        expect(verifyDigestAka(exchange({ res }))).toStrictEqual(FAILED)
        expect(verifyDigestAka(exchange({ res, algorithm: 'AKAv1-MD5' }))).toStrictEqual(FAILED)
      }),
    )
  })

  it.each([
    [
      'XRES of 3 bytes',
      { vector: { ...VECTOR, xres: new Uint8Array(3) } },
      new RangeError('res must have 4 to 16 bytes'),
    ],
    ['no CK', { vector: { ...VECTOR, ck: undefined } }, new TypeError('ck must be a Uint8Array')],
    [
      'RAND of 15 bytes',
      { vector: { ...VECTOR, rand: new Uint8Array(15) } },
      new RangeError('rand must have 16 bytes'),
    ],
    ['an unknown algorithm', { algorithm: 'MD5' }, new TypeError('algorithm must be AKAv1-MD5 or AKAv2-MD5')],
    ['a method that is no token', { method: '' }, new TypeError('method must be a token')],
  ])('refuses our own %s', (_what, change, error) => {
    expect(() => verifyDigestAka({ ...exchange({}), ...change } as DigestAkaVerification)).toThrow(error)
  })

  it('shows no key in what it answers', () => {
    const shown = inspect([verifyDigestAka(exchange({})), verifyDigestAka({ ...exchange({}), method: 'GET' })])
    expect(shown).toBe("[ { outcome: 'authenticated', nc: 1 }, { outcome: 'failed' } ]")
  })
})

describe('digestAkaAuthenticationInfo', () => {
  const answer = (algorithm: 'AKAv1-MD5' | 'AKAv2-MD5') => {
    const { credentials } = exchange({ algorithm, qop: ['auth-int'] })
    if (credentials.kind !== 'answer') throw new Error('an answer was made')
    return credentials
  }

  it.each([
    ['AKAv1-MD5', RES],
    ['AKAv2-MD5', akaV2PasswordOfFormulas(RES, IK, CK)],
  ] as const)('is the digest without the method over the body of the answer, with %s', (algorithm, password) => {
    const credentials = answer(algorithm)
    const { nonce, uri } = credentials
    const rspauth = digestOfFormulas({
      user: IMPI,
      realm: DOMAIN,
      password,
      method: '',
      uri,
      nonce,
      qop: 'auth-int',
      nc: '00000001',
      cnonce: 'c',
      body: 'welcome',
    })
    expect(digestAkaAuthenticationInfo({ credentials, vector: VECTOR, body: 'welcome', nextNonce: 'n' })).toBe(
      `nextnonce="n", qop=auth-int, rspauth="${rspauth}", cnonce="c", nc=00000001`,
    )
  })

  it('is what the client verifies with its own RES', () => {
    fc.assert(
      fc.property(fc.constantFrom('AKAv1-MD5', 'AKAv2-MD5'), qops, printable, (algorithm, qop, body) => {
        const offer = { realm: DOMAIN, algorithm, qop }
        const challenge = parseDigestAkaChallenge(digestAkaChallenge({ ...offer, vector: VECTOR }))
        const usimResult = { res: RES, ck: CK, ik: IK }
        const authorization = digestAkaResponse({
          username: IMPI,
          method: 'GET',
          uri: '/',
          challenge,
          usimResult,
          cnonce: 'c',
          nc: 1,
        })
        const credentials = parseDigestAkaCredentials(authorization)
        if (credentials.kind !== 'answer') throw new Error('an answer was made')
        const header = digestAkaAuthenticationInfo({ credentials, vector: VECTOR, body })
        const password = digestAkaPassword(algorithm, usimResult)
        expect(verifyAuthenticationInfo({ header, authorization, password, body })).toStrictEqual({
          outcome: 'authenticated',
        })
        expect(verifyAuthenticationInfo({ header, authorization, password: IK, body })).toStrictEqual(FAILED)
      }),
    )
  })
})
