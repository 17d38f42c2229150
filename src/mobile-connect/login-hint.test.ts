import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { formatLoginHint, type LoginHint, parseLoginHint } from './login-hint.js'

/** The number of the test of the public Java SDK, which leaves the `+` out. */
const NUMBER = '447700900250'

describe('formatLoginHint', () => {
  it.each([
    [{ msisdn: NUMBER }, `MSISDN:${NUMBER}`],
    [{ msisdn: `+${NUMBER}` }, `MSISDN:${NUMBER}`],
    [{ encryptedMsisdn: '0c483af2' }, 'ENCR_MSISDN:0c483af2'],
    [{ pcr: '411421B0-38D6-6568-A53A-DF99691B7EB6' }, 'PCR:411421B0-38D6-6568-A53A-DF99691B7EB6'],
  ])('writes %j', (hint, want) => {
    expect(formatLoginHint(hint)).toBe(want)
  })

  it.each([
    ['nothing', {}, 'A login hint is one of msisdn, encryptedMsisdn and pcr'],
    ['two names', { msisdn: NUMBER, pcr: 'x' }, 'A login hint is one of msisdn, encryptedMsisdn and pcr'],
    ['no hint at all', undefined, 'A login hint is one of msisdn, encryptedMsisdn and pcr'],
    ['a number with a blank', { msisdn: '44 7700 900250' }, 'msisdn must be 5 to 15 digits of an international number'],
    ['a national number', { msisdn: '07700900250' }, 'msisdn must be 5 to 15 digits of an international number'],
    ['a number of 16 digits', { msisdn: '1'.repeat(16) }, 'msisdn must be 5 to 15 digits of an international number'],
    ['a number as a number', { msisdn: 447700900250 }, 'msisdn must be 5 to 15 digits of an international number'],
    ['an empty reference', { pcr: '' }, 'pcr must be 1 to 255 visible ASCII characters'],
    ['a reference of 256 characters', { pcr: 'a'.repeat(256) }, 'pcr must be 1 to 255 visible ASCII characters'],
    [
      'an encrypted number with a blank',
      { encryptedMsisdn: 'a b' },
      'encryptedMsisdn must be 1 to 2036 visible ASCII characters',
    ],
  ])('refuses %s', (_what, hint, message) => {
    expect(() => formatLoginHint(hint as LoginHint)).toThrow(new TypeError(message))
  })
})

describe('parseLoginHint', () => {
  it.each([
    [`MSISDN:${NUMBER}`, { msisdn: NUMBER }],
    [`MSISDN:+${NUMBER}`, { msisdn: NUMBER }],
    ['ENCR_MSISDN:0c483af2', { encryptedMsisdn: '0c483af2' }],
    ['PCR:MSISDN:1', { pcr: 'MSISDN:1' }],
  ])('reads %s', (text, want) => {
    expect(parseLoginHint(text)).toEqual(want)
  })

  it.each([
    ['a bare number', NUMBER],
    ['another form', `tel:${NUMBER}`],
    ['a prefix in small letters', `msisdn:${NUMBER}`],
    ['a prefix alone', 'PCR:'],
    ['a number with a blank for its plus sign', `MSISDN: ${NUMBER}`],
    ['a number with letters', 'MSISDN:4477O0900250'],
    ['two plus signs', `MSISDN:++${NUMBER}`],
    ['a line break after it', `MSISDN:${NUMBER}\n`],
    ['a megabyte', `ENCR_MSISDN:${'a'.repeat(1_000_000)}`],
    ['nothing', ''],
  ])('refuses %s, and does not repeat it', (_what, text) => {
    let thrown: unknown
    try {
      parseLoginHint(text)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({
      code: 'MC_LOGIN_HINT',
      message: 'The login hint is not of a form that Mobile Connect has',
      answer: { error: 'invalid_request', error_description: 'login_hint is invalid' },
      issues: [
        {
          pointer: '',
          code: 'login-hint',
          message: 'must begin with one of MSISDN:, ENCR_MSISDN:, PCR: and name the user in that form',
          source: 'MC API §4',
        },
      ],
    })
    expect(JSON.stringify(thrown)).not.toContain(NUMBER)
  })

  it('refuses a value that is no text', () => {
    expect(() => parseLoginHint(undefined)).toThrow(expect.objectContaining({ code: 'MC_LOGIN_HINT' }))
  })

  it('throws nothing but a ContractError, and reads back what it writes', () => {
    const prefixes = fc.constantFrom('MSISDN:', 'ENCR_MSISDN:', 'PCR:', 'MSISDN:+', '')
    fc.assert(
      fc.property(prefixes, fc.oneof(fc.string(), fc.stringMatching(/^[1-9][0-9]{3,16}$/)), (prefix, rest) => {
        try {
          const hint = parseLoginHint(prefix + rest)
          expect(parseLoginHint(formatLoginHint(hint))).toEqual(hint)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})
