import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AID_ERROR_MAX_LENGTH,
  AID_ERRORS,
  type AidErrorCode,
  classifyAidErrorCode,
  formatAidError,
  formatAidErrorText,
} from './error-codes.js'
import { validate } from './validators.js'

const ICCID = '8944500805172032953'

describe('AID_ERRORS', () => {
  it('holds the 34 codes of Table 10', () => {
    expect(Object.keys(AID_ERRORS).length).toBe(34)
    expect(Object.keys(AID_ERRORS).every((code) => classifyAidErrorCode(code) === 'known')).toBe(true)
  })

  it.each(Object.keys(AID_ERRORS) as AidErrorCode[])('makes of %s a body that the contract allows', (code) => {
    const values = AID_ERRORS[code]
      .split('%s')
      .slice(1)
      .map(() => ICCID)
    expect(validate.AidError(formatAidError(code, ...values))).toMatchObject({ ok: true })
  })

  it('says what the examples of the contract say', () => {
    const folder = 'specs/aid1/examples/errors'
    for (const file of readdirSync(folder)) {
      const example = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      const text: string = AID_ERRORS[example.code as AidErrorCode]
      expect(example.error).toMatch(new RegExp(`^${text.replaceAll(/[().]/g, '\\$&').replaceAll('%s', '[\\w-]+')}`))
    }
  })
})

describe('formatAidError', () => {
  it.each([
    ['10', [], 'The account ID was not found'],
    ['61', [ICCID], `The profile with the ICCID ${ICCID} could not be found`],
    ['62', [ICCID, 't'], `The profile with the ICCID ${ICCID} is not linked to the MSP token with the federated_id t`],
    ['93', ['$&'], 'The MSP with the MSP identifier $& could not be found'],
  ] as const)('fills in the values of %s', (code, values, error) => {
    expect(formatAidError(code, ...values)).toEqual({ code, error })
  })

  it.each([
    ['10', [ICCID], 'AID error 10 takes 0 value(s), 1 given'],
    ['62', [ICCID], 'AID error 62 takes 2 value(s), 1 given'],
  ] as const)('refuses another number of values for %s', (code, values, message) => {
    expect(() => formatAidError(code, ...values)).toThrow(new TypeError(message))
  })

  it('never writes more than the contract allows, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1200 }), (value) => {
        const body = formatAidError('93', value)
        expect(validate.AidError.is(body)).toBe(true)
        expect(body.error).not.toMatch(/\p{Surrogate}/u)
      }),
    )
    expect([...formatAidError('93', '😀'.repeat(600)).error].length).toBe(AID_ERROR_MAX_LENGTH)
  })
})

describe('formatAidErrorText', () => {
  it('joins code and description', () => {
    expect(formatAidErrorText(formatAidError('19'))).toBe('19: Other account ID error')
  })

  it('cuts a text that is too long', () => {
    expect(formatAidErrorText({ code: '200', error: 'x'.repeat(512) }).length).toBe(512)
  })
})

describe('classifyAidErrorCode', () => {
  it.each([
    ['103', 'known'],
    ['200', 'proprietary'],
    ['299', 'proprietary'],
    ['300', 'proprietary'],
    ['199', 'unknown'],
    ['301', 'unknown'],
    ['010', 'unknown'],
    ['2000', 'unknown'],
    ['', 'unknown'],
    ['constructor', 'unknown'],
  ])('takes %s for %s', (code, want) => {
    expect(classifyAidErrorCode(code)).toBe(want)
  })
})
