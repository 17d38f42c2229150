import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AccountId } from '../../generated/aid1/validators.js'
import { ContractError } from '../errors/contract-error.js'
import {
  ACCOUNT_ID_ALGORITHMS,
  ACCOUNT_ID_MAX_LENGTH,
  type AccountIdAlgorithm,
  signAccountIdToken,
  verifyAccountIdToken,
} from './account-id-token.js'

const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
const MALFORMED = {
  code: 'AID1_ACCOUNT_ID_MALFORMED',
  message: 'The account ID is not a JWT as AID.02 asks for',
  answer: { code: '19', error: 'Other account ID error' },
}
const SIGNATURE = {
  code: 'AID1_ACCOUNT_ID_SIGNATURE',
  message: 'The account ID has an invalid signature',
  answer: { code: '12', error: 'The account ID has an invalid signature' },
}

const encode = (text: string) => Buffer.from(text).toString('base64url')
const mac = (input: string, hash = 'sha256') => createHmac(hash, SECRET).update(input).digest('base64url')
/** Signs any two texts as header and payload, whatever they hold. */
const sign = (header: string, payload = '{"a":1}', hash = 'sha256') => {
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${mac(input, hash)}`
}
const verify = (token: unknown, algorithms: readonly AccountIdAlgorithm[] = ['HS256']) =>
  verifyAccountIdToken(token, SECRET, algorithms)

describe('verifyAccountIdToken', () => {
  // RFC 7515 Appendix A.1: another order of the header, line breaks inside, a key of 64 bytes.
  const RFC_7515_KEY = Buffer.from(
    'AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow',
    'base64url',
  )
  const RFC_7515_TOKEN =
    'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'

  it('accepts the token of RFC 7515 Appendix A.1', () => {
    expect(verifyAccountIdToken(RFC_7515_TOKEN, RFC_7515_KEY, ['HS256'])).toEqual({
      iss: 'joe',
      exp: 1300819380,
      'http://example.com/is_root': true,
    })
  })

  it.each([
    ['another secret', RFC_7515_TOKEN.replace('dBjft', 'dBjfu')],
    ['a shorter one', RFC_7515_TOKEN.slice(0, -1)],
    ['none', RFC_7515_TOKEN.slice(0, RFC_7515_TOKEN.lastIndexOf('.') + 1)],
    ['stray bits', `${RFC_7515_TOKEN.slice(0, -1)}l`],
  ])('refuses the token of RFC 7515 with the signature of %s', (_what, token) => {
    expect(() => verifyAccountIdToken(token, RFC_7515_KEY, ['HS256'])).toThrow(expect.objectContaining(SIGNATURE))
  })

  it.each([
    ['{"alg":"HS256","typ":"JWT"}'],
    ['{"typ":"jwt","alg":"HS256"}'],
    ['{"alg":"HS256"}'],
    ['{ "alg": "HS256", "kid": "1", "jku": "https://elsewhere.example" }'],
  ])('accepts the header %s', (header) => {
    expect(verify(sign(header))).toEqual({ a: 1 })
  })

  it.each([
    ['no algorithm', '{"typ":"JWT"}'],
    ['no signature as algorithm', '{"alg":"none","typ":"JWT"}'],
    ['an algorithm in lower case', '{"alg":"hs256"}'],
    ['an algorithm that is not configured', '{"alg":"HS512"}'],
    ['a list of algorithms', '{"alg":["HS256"]}'],
    ['a name that objects inherit as algorithm', '{"alg":"constructor"}'],
    ['another type', '{"alg":"HS256","typ":"JOSE"}'],
    ['a type that is not text', '{"alg":"HS256","typ":null}'],
    ['a critical extension', '{"alg":"HS256","crit":["b64"],"b64":false}'],
    ['an empty list of critical extensions', '{"alg":"HS256","crit":[]}'],
    ['no critical extensions', '{"alg":"HS256","crit":null}'],
    ['the algorithm given twice', '{"alg":"HS256","alg":"HS256"}'],
    ['the algorithm given twice, once escaped', '{"alg":"none","\\u0061lg":"HS256"}'],
    ['a member given twice at depth', '{"alg":"HS256","jwk":{"k":1,"k":2}}'],
    ['something else than an object', '["HS256"]'],
    ['something else than JSON', 'HS256'],
  ])('refuses a header with %s, however it is signed', (_what, header) => {
    expect(() => verify(sign(header))).toThrow(expect.objectContaining(MALFORMED))
  })

  const GOOD = sign('{"alg":"HS256"}')
  const [header = '', payload = '', signature = ''] = GOOD.split('.')
  it.each([
    ['nothing', ''],
    ['two parts', `${header}.${payload}`],
    ['four parts', `${GOOD}.`],
    ['five parts', `${GOOD}.a.b`],
    ['an empty header', `.${payload}.${signature}`],
    ['an empty payload', `${header}..${mac(`${header}.`)}`],
    ['a blank before', ` ${GOOD}`],
    ['a line break after', `${GOOD}\n`],
    ['a padded signature', `${GOOD}=`],
    ['a padded payload', `${header}.${payload}=.${mac(`${header}.${payload}=`)}`],
    ['a padded header', `${header}=.${payload}.${mac(`${header}=.${payload}`)}`],
    ['stray bits in the payload', `${header}.eyJhIjoxfR.${mac(`${header}.eyJhIjoxfR`)}`],
    ['a blank in the payload', `${header}.eyJh IjoxfQ.${mac(`${header}.eyJh IjoxfQ`)}`],
    ['the alphabet of Base64 in the signature', `${header}.${payload}.${'+'.repeat(43)}`],
    ['characters that differ from the signature in their high byte', `${header}.${payload}.${raised(signature)}`],
    ['more than 4096 characters', sign('{"alg":"HS256"}', `{"a":"${'x'.repeat(3100)}"}`)],
    ['a payload that is a list', sign('{"alg":"HS256"}', '[]')],
    ['a payload with a member given twice', sign('{"alg":"HS256"}', '{"a":1,"a":1}')],
    ['a number', 1],
    ['nothing at all', undefined],
    ['null', null],
    ['an object that turns into text', { toString: () => GOOD }],
  ])('refuses %s', (_what, token) => {
    expect(() => verify(token)).toThrow(expect.objectContaining(MALFORMED))
  })

  it('judges the signature before the payload', () => {
    expect(() => verify(`${header}.${encode('not JSON')}.${signature}`)).toThrow(expect.objectContaining(SIGNATURE))
  })

  it('throws nothing but a ContractError, and accepts only what was signed', () => {
    const part = fc.oneof(fc.string(), fc.base64String(), fc.constantFrom(header, payload, signature))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const token = parts.join('.')
        try {
          verify(token)
          expect(token).toBe(GOOD)
        } catch (error) {
          if (token === GOOD) throw error
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})

describe('signAccountIdToken', () => {
  it.each(Object.entries(ACCOUNT_ID_ALGORITHMS))('writes an %s token that any verifier accepts', (name, { hash }) => {
    const algorithm = name as AccountIdAlgorithm
    const token = signAccountIdToken('{"a":1}', SECRET, algorithm)
    expect(token).toBe(sign(`{"alg":"${algorithm}","typ":"JWT"}`, '{"a":1}', hash))
    expect(verify(token, ['HS256', 'HS384', 'HS512'])).toEqual({ a: 1 })
  })
})

/** The same text, every character 256 higher: equal to it for whoever keeps the low byte alone. */
function raised(text: string): string {
  return [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 256)).join('')
}

describe('the longest account ID', () => {
  it('is the same for the verifier and for the schema', () => {
    expect(AccountId.is('a'.repeat(ACCOUNT_ID_MAX_LENGTH))).toBe(true)
    expect(AccountId.is('a'.repeat(ACCOUNT_ID_MAX_LENGTH + 1))).toBe(false)
  })
})
