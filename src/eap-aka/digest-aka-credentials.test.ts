import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { formatInitialDigestAuthorization } from './digest-aka-response.js'
import { parseDigestAkaCredentials } from './digest-aka-verification.js'
import { formatDigestCredentials } from './http-digest-credentials.js'
import { AUTS, DOMAIN, IMPI, printable } from './testing/digest-samples.js'

const HEX = '0123456789abcdef0123456789abcdef'
const AUTS_TEXT = 'AAECAwQFBgcICQoLDA0='
const BASE = `Digest username="u@h", realm="h", nonce="n", uri="/", response="${HEX}"`
const AKA = `${BASE}, algorithm=AKAv1-MD5`
const QOP = 'qop=auth-int, nc=0000000a, cnonce="c"'

const issuesOf = (header: unknown) => {
  try {
    parseDigestAkaCredentials(header)
  } catch (error) {
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      code: 'DIGEST_AKA_CREDENTIALS',
      message: 'The credentials are not those of HTTP Digest AKA',
      contract: 'eap-aka',
    })
    return (error as ContractError).issues
  }
  return undefined
}

describe('parseDigestAkaCredentials', () => {
  it('reads who asks, before there is a challenge. Reads: D-DC-93', () => {
    expect(parseDigestAkaCredentials(formatInitialDigestAuthorization({ impi: IMPI }))).toStrictEqual({
      kind: 'initial',
      username: IMPI,
      realm: DOMAIN,
      uri: DOMAIN,
    })
    expect(parseDigestAkaCredentials('Digest username="u", uri="d", nonce="", response=""')).toStrictEqual({
      kind: 'initial',
      username: 'u',
      uri: 'd',
    })
  })

  it('reads an answer', () => {
    expect(parseDigestAkaCredentials(`${AKA}, ${QOP}, opaque="o", auts="${AUTS_TEXT}", other=x`)).toStrictEqual({
      kind: 'answer',
      username: 'u@h',
      realm: 'h',
      nonce: 'n',
      uri: '/',
      response: HEX,
      algorithm: 'AKAv1-MD5',
      qop: 'auth-int',
      nc: 10,
      cnonce: 'c',
      opaque: 'o',
      auts: AUTS,
    })
  })

  it.each([
    ['no qop', AKA],
    ['an algorithm in quotation marks and another case', `${BASE}, algorithm="akaV2-md5"`],
    ['quotation marks around qop and nc', `${AKA}, qop="auth", nc="00000001", cnonce="c"`],
    ['an empty opaque', `${AKA}, opaque=""`],
  ])('reads an answer with %s', (_what, header) => {
    expect(parseDigestAkaCredentials(header)).toMatchObject({ kind: 'answer', username: 'u@h', response: HEX })
  })

  const source = 'RFC 7616 §3.4'
  const one = {
    pointer: '',
    code: 'scheme',
    message: 'must be one set of credentials of the scheme Digest',
    source: 'RFC 9110 §11.6.2',
  }
  const digits = 'response must be 32 hexadecimal digits in lower case, or empty before a challenge'
  const response = { pointer: '/response', code: 'pattern', message: digits, source }
  const three = {
    pointer: '/qop',
    code: 'dependent',
    message: 'qop, nc and cnonce must be there all three, or none',
    source,
  }
  const nc = {
    pointer: '/nc',
    code: 'pattern',
    message: 'nc must be eight hexadecimal digits in lower case, from 1',
    source,
  }
  const auts = {
    pointer: '/auts',
    code: 'pattern',
    message: 'auts must be Base64 of 14 bytes',
    source: 'RFC 3310 §3.4',
  }
  const emptyTogether = {
    pointer: '/response',
    code: 'dependent',
    message: 'response must be empty if nonce is, and only then',
    source: 'RCC.14 §B.2',
  }
  const algorithm = {
    pointer: '/algorithm',
    code: 'algorithm',
    message: 'algorithm must be the one of the challenge',
    source: 'RFC 3310 §3.1',
  }
  it.each([
    ['nothing', '', one],
    ['another scheme', 'Basic YTpi', one],
    ['two sets', `${AKA}, ${AKA}`, one],
    ['a set of another scheme beside', `Basic YTpi, ${AKA}`, one],
    [
      'no username',
      `Digest realm="h", nonce="n", uri="/", response="${HEX}", algorithm=AKAv1-MD5`,
      { pointer: '/username', code: 'required', message: 'username is due', source },
    ],
    [
      'an empty username',
      AKA.replace('u@h', ''),
      { pointer: '/username', code: 'pattern', message: 'username must not be empty', source },
    ],
    [
      'no realm',
      AKA.replace('realm="h", ', ''),
      { pointer: '/realm', code: 'required', message: 'realm is due', source },
    ],
    [
      'no nonce',
      AKA.replace('nonce="n", ', ''),
      { pointer: '/nonce', code: 'required', message: 'nonce is due', source },
    ],
    ['no uri', AKA.replace('uri="/", ', ''), { pointer: '/uri', code: 'required', message: 'uri is due', source }],
    [
      'an empty uri',
      AKA.replace('uri="/"', 'uri=""'),
      { pointer: '/uri', code: 'pattern', message: 'uri must not be empty', source },
    ],
    [
      'no response',
      AKA.replace(`response="${HEX}", `, ''),
      { pointer: '/response', code: 'required', message: 'response is due', source },
    ],
    ['a response in capitals', AKA.replace(HEX, HEX.toUpperCase()), response],
    ['a response of 31 digits', AKA.replace(HEX, HEX.slice(1)), response],
    ['a response of 33 digits', AKA.replace(HEX, `${HEX}0`), response],
    ['an empty nonce with a response', AKA.replace('nonce="n"', 'nonce=""'), emptyTogether],
    ['an empty response with a nonce', AKA.replace(HEX, ''), emptyTogether],
    ['no algorithm', BASE, algorithm],
    ['plain MD5', `${BASE}, algorithm=MD5`, algorithm],
    ['a session', `${BASE}, algorithm=AKAv1-MD5-sess`, algorithm],
    [
      'an unknown qop',
      `${AKA}, qop=auth-conf, nc=00000001, cnonce="c"`,
      { pointer: '/qop', code: 'pattern', message: 'qop must be auth or auth-int', source },
    ],
    [
      'qop in capitals',
      `${AKA}, qop=AUTH, nc=00000001, cnonce="c"`,
      { pointer: '/qop', code: 'pattern', message: 'qop must be auth or auth-int', source },
    ],
    ['qop without nc', `${AKA}, qop=auth, cnonce="c"`, three],
    ['qop without cnonce', `${AKA}, qop=auth, nc=00000001`, three],
    ['nc without qop', `${AKA}, nc=00000001`, three],
    ['cnonce without qop', `${AKA}, cnonce="c"`, three],
    [
      'an empty cnonce',
      `${AKA}, qop=auth, nc=00000001, cnonce=""`,
      { pointer: '/cnonce', code: 'pattern', message: 'cnonce must not be empty', source },
    ],
    ['nc of zero', `${AKA}, qop=auth, nc=00000000, cnonce="c"`, nc],
    ['nc of seven digits', `${AKA}, qop=auth, nc=0000001, cnonce="c"`, nc],
    ['nc in capitals', `${AKA}, qop=auth, nc=0000000A, cnonce="c"`, nc],
    ['nc with a sign', `${AKA}, qop=auth, nc=-0000001, cnonce="c"`, nc],
    ['AUTS of 13 bytes', `${AKA}, auts="AAECAwQFBgcICQoLDA=="`, auts],
    ['an empty AUTS', `${AKA}, auts=""`, auts],
    ['AUTS with stray bits', `${AKA}, auts="AAECAwQFBgcICQoLDA1="`, auts],
    [
      'a duplicate',
      `${AKA}, USERNAME="v"`,
      { pointer: '', code: 'duplicate', message: 'a parameter must not be given twice', source: 'RFC 9110 §11.2' },
    ],
  ])('refuses %s', (_what, header, issue) => {
    expect(issuesOf(header)).toStrictEqual([issue])
  })

  it('reads back whatever is written', () => {
    const credentials = fc.record({
      username: printable,
      realm: printable,
      nonce: printable,
      uri: printable,
      algorithm: fc.constantFrom('AKAv1-MD5', 'AKAv2-MD5'),
      protection: fc.option(
        fc.record({
          qop: fc.constantFrom('auth', 'auth-int'),
          nc: fc.integer({ min: 1, max: 0xffffffff }),
          cnonce: printable,
        }),
      ),
      more: fc.record({ opaque: printable }, { requiredKeys: [] }),
      hasAuts: fc.boolean(),
    })
    fc.assert(
      fc.property(credentials, ({ protection, more, hasAuts, ...others }) => {
        const given = { ...others, ...protection, ...more, response: HEX }
        const header = formatDigestCredentials({ ...given, ...(hasAuts ? { auts: AUTS_TEXT } : {}) })
        expect(parseDigestAkaCredentials(header)).toStrictEqual({
          kind: 'answer',
          ...given,
          ...(hasAuts ? { auts: AUTS } : {}),
        })
      }),
    )
  })

  it('throws nothing but its own error, and tells nothing of the header in it', () => {
    const parts = fc.constantFrom(
      'Digest ',
      ', ',
      'username="secret"',
      'realm="secret"',
      'nonce="secret"',
      'uri="secret"',
      `response="${HEX}"`,
      'algorithm=AKAv1-MD5',
      QOP,
      'nc=secret',
      '"',
      '\\',
      'ü',
      '\r\n',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(parts).map((list) => `Digest ${list.join(', ')}`),
      fc.array(parts).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(fc.oneof(text, fc.anything()), (header) => {
        const issues = issuesOf(header)
        if (issues === undefined) return
        expect(issues.length).toBeGreaterThan(0)
        expect(JSON.stringify(issues)).not.toMatch(/secret/)
      }),
    )
  })
})
