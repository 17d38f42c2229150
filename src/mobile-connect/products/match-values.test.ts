import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashMatchValue, MATCH_RULES, type MatchAttribute, normaliseMatchValue } from './match-values.js'

const ATTRIBUTES = Object.keys(MATCH_RULES) as MatchAttribute[]

describe('normaliseMatchValue', () => {
  it.each([
    // The example of the developer portal: developer.mobileconnect.io, "KYC claims".
    ['given_name', 'Henry Dorsett', 'henrydorsett'],
    ['family_name', 'Case', 'case'],
    ['town', 'Chiba City', 'chibacity'],
    ['country', 'JAPAN', 'japan'],
    ['postal_code', 'SW1A 1AA', 'sw1a1aa'],
    ['birthdate', ' 1979-08-22\n', '1979-08-22'],
    ['name', 'Wolfeschlegelsteinhausenbergerdorff', 'wolfeschlegelsteinha'],
    ['address', '1\u00a0Way,\u3000Chiba\tCity', '1way,chibacity'],
    ['given_name', 'Zoe\u0308', 'zo\u00eb'],
    ['given_name', 'ZO\u00cb', 'zo\u00eb'],
    ['houseno_or_housename', '3º', '3º'],
    ['given_name', '\uff2a\uff4f', '\uff4a\uff4f'],
    ['family_name', '\u{10400}'.repeat(25), '\u{10428}'.repeat(20)],
    ['family_name', 'I\u0307stanbul', 'i\u0307stanbul'],
  ] as const)('%s %j is %j', (attribute, value, form) => {
    expect(normaliseMatchValue(attribute, value)).toBe(form)
  })

  it.each([
    ['given_name', ' \t\u3000', RangeError, 'The value of given_name must have more than white space'],
    ['name', 'x'.repeat(4097), RangeError, 'The value of name must have at most 4096 characters'],
    ['name', 7, TypeError, 'The value of name must be a string'],
    ['msisdn', '+491701234567', TypeError, 'The attribute is none that the match products compare'],
    ['__proto__', 'x', TypeError, 'The attribute is none that the match products compare'],
  ])('refuses %s %j', (attribute, value, Class, message) => {
    const call = () => normaliseMatchValue(attribute as MatchAttribute, value as string)
    expect(call).toThrow(new Class(message))
    expect(call).toThrow(Class)
  })

  it('is stable, and the same however characters are composed and spaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ATTRIBUTES), fc.string({ unit: 'binary', maxLength: 60 }), (attribute, value) => {
        if (value.normalize('NFC').trim() === '') return
        const form = normaliseMatchValue(attribute, value)
        expect(normaliseMatchValue(attribute, form)).toBe(form)
        expect(normaliseMatchValue(attribute, ` ${value.normalize('NFD')} `)).toBe(form)
        expect([...form].length).toBeLessThanOrEqual(attribute === 'birthdate' ? 62 : 20)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('hashMatchValue', () => {
  it.each([
    ['given_name', 'Henry Dorsett', 'henrydorsett'],
    ['given_name', 'ZOE\u0308', 'zo\u00eb'],
    ['birthdate', '1979-08-22', '1979-08-22'],
  ] as const)('of %s %j is SHA-256 of %j in hexadecimal', async (attribute, value, form) => {
    expect(await hashMatchValue(attribute, value)).toBe(createHash('sha256').update(form, 'utf8').digest('hex'))
  })

  it('is the known answer of FIPS 180-4 for abc', async () => {
    expect(await hashMatchValue('name', 'A b C')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  it('refuses what has no form', async () => {
    await expect(hashMatchValue('name', ' ')).rejects.toThrow(RangeError)
  })
})
