import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { digestAkaChallenge, formatDigestAkaNonce, parseDigestAkaChallenge } from './digest-aka-challenge.js'
import { AUTN, DOMAIN, printable, qops, RAND, sixteenBytes } from './testing/digest-samples.js'

const vector = { rand: RAND, autn: AUTN }
const NONCE = 'I1U8vpY3qJ0hiuZNrke/NVXzKLQ1d7m5Sp/6w1Tfr7M='
const NONCE_SERVER = 'I1U8vpY3qJ0hiuZNrke/NVXzKLQ1d7m5Sp/6w1Tfr7NzZXJ2ZXI='

const issuesOf = (header: unknown, algorithms?: readonly ['AKAv2-MD5']) => {
  try {
    parseDigestAkaChallenge(header, algorithms)
  } catch (error) {
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      code: 'DIGEST_AKA_CHALLENGE',
      message: 'The challenge is not one of HTTP Digest AKA',
      contract: 'eap-aka',
    })
    return (error as ContractError).issues
  }
  return undefined
}

describe('digestAkaChallenge', () => {
  it('offers auth-int, unless told otherwise. Reads: D-DC-95', () => {
    expect(digestAkaChallenge({ vector, realm: DOMAIN, algorithm: 'AKAv2-MD5' })).toBe(
      `Digest realm="${DOMAIN}", nonce="${NONCE}", algorithm=AKAv2-MD5, qop="auth-int"`,
    )
  })

  it.each([
    [[], ''],
    [['auth'] as const, ', qop="auth"'],
    [['auth', 'auth-int'] as const, ', qop="auth,auth-int"'],
  ])('offers %j', (qop, want) => {
    expect(digestAkaChallenge({ vector, realm: 'r', algorithm: 'AKAv1-MD5', qop })).toBe(
      `Digest realm="r", nonce="${NONCE}", algorithm=AKAv1-MD5${want}`,
    )
  })

  it('writes what the server adds, opaque and stale', () => {
    const serverData = new TextEncoder().encode('server')
    expect(
      digestAkaChallenge({
        vector,
        realm: String.raw`a "realm" \ quoted`,
        algorithm: 'AKAv1-MD5',
        opaque: 'o',
        serverData,
        stale: true,
      }),
    ).toBe(
      String.raw`Digest realm="a \"realm\" \\ quoted", nonce="${NONCE_SERVER}", algorithm=AKAv1-MD5, qop="auth-int", opaque="o", stale=true`,
    )
    expect(formatDigestAkaNonce(vector, serverData)).toBe(NONCE_SERVER)
  })

  const good = { vector, realm: 'r', algorithm: 'AKAv1-MD5' } as const
  it.each([
    [
      'RAND of 15 bytes',
      { ...good, vector: { ...vector, rand: RAND.slice(1) } },
      new RangeError('rand must have 16 bytes'),
    ],
    [
      'AUTN of 17 bytes',
      { ...good, vector: { ...vector, autn: new Uint8Array(17) } },
      new RangeError('autn must have 16 bytes'),
    ],
    [
      'RAND as text',
      { ...good, vector: { ...vector, rand: '0'.repeat(16) } },
      new TypeError('rand must be a Uint8Array'),
    ],
    [
      'too much server data',
      { ...good, serverData: new Uint8Array(4097) },
      new RangeError('serverData must have 0 to 4096 bytes'),
    ],
    ['an empty realm', { ...good, realm: '' }, new TypeError('realm must not be empty')],
    ['a realm with a line break', { ...good, realm: 'a\r\nX: b' }, new TypeError('realm must be printable ASCII')],
    ['opaque beyond ASCII', { ...good, opaque: 'ü' }, new TypeError('opaque must be printable ASCII')],
    ['an unknown algorithm', { ...good, algorithm: 'MD5' }, new TypeError('algorithm must be AKAv1-MD5 or AKAv2-MD5')],
    [
      'the name of a prototype',
      { ...good, algorithm: 'toString' },
      new TypeError('algorithm must be AKAv1-MD5 or AKAv2-MD5'),
    ],
    ['an unknown protection', { ...good, qop: ['auth-conf'] }, new TypeError('qop must be auth, auth-int or both')],
    ['too long a realm', { ...good, realm: 'a'.repeat(8192) }, new RangeError('The header would be too long')],
  ])('refuses %s', (_what, challenge, error) => {
    expect(() => digestAkaChallenge(challenge as Parameters<typeof digestAkaChallenge>[0])).toThrow(error)
  })
})

describe('parseDigestAkaChallenge', () => {
  it('reads RAND, AUTN and the rest', () => {
    const header = `Digest realm="${DOMAIN}",nonce="${NONCE_SERVER}",algorithm=AKAv1-MD5,qop="auth-int",opaque="o",stale=TRUE,domain="/x"`
    expect(parseDigestAkaChallenge(header)).toStrictEqual({
      realm: DOMAIN,
      nonce: NONCE_SERVER,
      rand: RAND,
      autn: AUTN,
      serverData: new TextEncoder().encode('server'),
      algorithm: 'AKAv1-MD5',
      qop: ['auth-int'],
      opaque: 'o',
      stale: true,
    })
  })

  it('reads back whatever is written', () => {
    const challenge = fc.record({
      vector: fc.record({ rand: sixteenBytes, autn: sixteenBytes }),
      realm: printable,
      algorithm: fc.constantFrom('AKAv1-MD5', 'AKAv2-MD5'),
      qop: qops,
      opaque: fc.option(printable, { nil: undefined }),
      serverData: fc.uint8Array({ maxLength: 40 }),
      stale: fc.boolean(),
    })
    fc.assert(
      fc.property(challenge, (given) => {
        const header = digestAkaChallenge(given)
        const parsed = parseDigestAkaChallenge(header)
        const { vector, opaque, ...others } = given
        expect(parsed).toStrictEqual({
          ...others,
          ...vector,
          nonce: formatDigestAkaNonce(vector, given.serverData),
          ...(opaque === undefined ? {} : { opaque }),
        })
        expect(digestAkaChallenge({ ...parsed, vector: parsed })).toBe(header)
      }),
    )
  })

  it.each([
    ['a quoted algorithm', 'algorithm="AKAv1-MD5", qop="auth-int"', 'AKAv1-MD5', ['auth-int']],
    ['an algorithm in lower case', 'algorithm=akav2-md5', 'AKAv2-MD5', []],
    ['qop as a token', 'algorithm=AKAv1-MD5, qop=auth', 'AKAv1-MD5', ['auth']],
    ['an unknown qop beside', 'algorithm=AKAv1-MD5, qop="x, auth-int ,,auth,auth"', 'AKAv1-MD5', ['auth-int', 'auth']],
  ])('takes %s', (_what, parameters, algorithm, qop) => {
    const header = `digest realm="r", nonce="${NONCE}", ${parameters}`
    expect(parseDigestAkaChallenge(header)).toMatchObject({ algorithm, qop, stale: false })
  })

  it('takes the strongest of several challenges, wherever it stands. Reads: D-DC-94', () => {
    const v1 = `Digest realm="1", nonce="${NONCE}", algorithm=AKAv1-MD5`
    const v2 = `Digest realm="2", nonce="${NONCE}", algorithm=AKAv2-MD5`
    const others = 'Basic realm="b", Digest realm="d", nonce="x", algorithm=MD5'
    expect(parseDigestAkaChallenge(`${v1}, ${others}, ${v2}`).realm).toBe('2')
    expect(parseDigestAkaChallenge(`${v2}, ${v1}`).realm).toBe('2')
    expect(parseDigestAkaChallenge(`${others}, ${v1}`).realm).toBe('1')
    expect(parseDigestAkaChallenge(`${v1}, ${v2}`, ['AKAv1-MD5']).realm).toBe('1')
    expect(issuesOf(v1, ['AKAv2-MD5'])).toMatchObject([{ pointer: '/algorithm', code: 'algorithm' }])
  })

  it('does not fall back to a weaker challenge when the strongest is malformed', () => {
    const header = `Digest realm="1", nonce="${NONCE}", algorithm=AKAv1-MD5, Digest realm="2", nonce="AAAA", algorithm=AKAv2-MD5`
    expect(issuesOf(header)).toMatchObject([{ pointer: '/nonce' }])
  })

  const algorithmIssue = {
    pointer: '/algorithm',
    code: 'algorithm',
    message: 'must have a Digest challenge of an algorithm of AKA that the client takes',
    source: 'RFC 3310 §3.1',
  }
  const nonceIssue = {
    pointer: '/nonce',
    code: 'pattern',
    message: 'nonce must be Base64 of RAND and AUTN, 16 bytes each, and of what the server adds',
    source: 'RFC 3310 §3.2',
  }
  const source = 'RFC 7616 §3.3'
  const aka = 'algorithm=AKAv1-MD5'
  it.each([
    ['an empty header', '', algorithmIssue],
    ['another scheme', `Basic realm="r", nonce="${NONCE}", ${aka}`, algorithmIssue],
    ['no algorithm', `Digest realm="r", nonce="${NONCE}"`, algorithmIssue],
    ['plain MD5', `Digest realm="r", nonce="${NONCE}", algorithm=MD5`, algorithmIssue],
    ['a session', `Digest realm="r", nonce="${NONCE}", algorithm=AKAv1-MD5-sess`, algorithmIssue],
    ['AKAv3', `Digest realm="r", nonce="${NONCE}", algorithm=AKAv3-MD5`, algorithmIssue],
    [
      'no realm',
      `Digest nonce="${NONCE}", ${aka}`,
      { pointer: '/realm', code: 'required', message: 'realm is due', source },
    ],
    [
      'an empty realm',
      `Digest realm="", nonce="${NONCE}", ${aka}`,
      { pointer: '/realm', code: 'pattern', message: 'realm must not be empty', source },
    ],
    ['no nonce', `Digest realm="r", ${aka}`, { pointer: '/nonce', code: 'required', message: 'nonce is due', source }],
    [
      'an empty nonce',
      `Digest realm="r", nonce="", ${aka}`,
      { pointer: '/nonce', code: 'pattern', message: 'nonce must not be empty', source },
    ],
    ['a nonce of 31 bytes', `Digest realm="r", nonce="${Buffer.alloc(31).toString('base64')}", ${aka}`, nonceIssue],
    ['a nonce that is no Base64', `Digest realm="r", nonce="${'!'.repeat(44)}", ${aka}`, nonceIssue],
    ['a nonce with stray bits', `Digest realm="r", nonce="${NONCE.replace('M=', 'N=')}", ${aka}`, nonceIssue],
    ['a nonce without padding', `Digest realm="r", nonce="${NONCE.replace('=', '')}", ${aka}`, nonceIssue],
    [
      'qop that we do not know',
      `Digest realm="r", nonce="${NONCE}", ${aka}, qop="auth-conf"`,
      { pointer: '/qop', code: 'pattern', message: 'qop must offer auth or auth-int', source },
    ],
    [
      'an empty qop',
      `Digest realm="r", nonce="${NONCE}", ${aka}, qop=""`,
      { pointer: '/qop', code: 'pattern', message: 'qop must offer auth or auth-int', source },
    ],
  ])('refuses %s', (_what, header, issue) => {
    expect(issuesOf(header)).toStrictEqual([issue])
  })

  it('throws nothing but its own error, and tells nothing of the header in it', () => {
    const parts = fc.constantFrom(
      'Digest',
      ' ',
      ',',
      '=',
      '"',
      '\\',
      'realm="a"',
      `nonce="${NONCE}"`,
      aka,
      'qop="auth"',
      'ü',
      '\r\n',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => list.join('')),
      fc.array(parts).map((list) => list.join(', ')),
    )
    fc.assert(
      fc.property(fc.oneof(text, fc.anything()), (header) => {
        const issues = issuesOf(header)
        if (issues === undefined) return
        expect(issues.length).toBeGreaterThan(0)
        expect(JSON.stringify(issues)).not.toContain(NONCE)
      }),
    )
  })
})
