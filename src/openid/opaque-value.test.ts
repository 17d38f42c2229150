import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameSecret, randomValue } from './opaque-value.js'

describe('randomValue', () => {
  it('makes another value of 256 bits each time', () => {
    const values = Array.from({ length: 100 }, () => randomValue())
    expect(new Set(values).size).toBe(100)
    expect(values.every((value) => /^[A-Za-z0-9_-]{43}$/.test(value))).toBe(true)
  })

  it('makes as many bytes as it is asked for', () => {
    expect(Buffer.from(randomValue(16), 'base64url')).toHaveLength(16)
    expect(Buffer.from(randomValue(1024), 'base64url')).toHaveLength(1024)
  })

  it.each([15, 1025, 16.5, Number.NaN])('refuses %d bytes', (bytes) => {
    expect(() => randomValue(bytes)).toThrow(new RangeError('bytes must be 16 to 1024'))
  })
})

describe('isSameSecret', () => {
  it('says of any two texts whether they are equal', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isSameSecret(a, b)).toBe(a === b)
        expect(isSameSecret(a, a)).toBe(true)
      }),
    )
  })

  it.each([
    ['secret', 'secre'],
    ['secre', 'secret'],
    ['secret\0', 'secret'],
    ['secret', 'secret\0'],
    ['secret', 'Secret'],
    ['', 'secret'],
    ['secret', ''],
  ])('tells %j from %j', (given, expected) => {
    expect(isSameSecret(given, expected)).toBe(false)
  })
})
