import { describe, expect, it } from 'vitest'
import { countryOfSegment, isCountryCode } from './product-countries.js'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountryCode)

describe('isCountryCode', () => {
  it('knows the 249 codes that are assigned, each of them a region with a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(CODES).toHaveLength(249)
    expect(CODES.filter((code) => names.of(code) === undefined)).toEqual([])
  })

  it.each(['UK', 'EU', 'XK', 'ZZ', 'AA', 'AN', 'gb', 'GBR', '', '__proto__'])('%j is none', (text) => {
    expect(isCountryCode(text)).toBe(false)
  })
})

describe('countryOfSegment', () => {
  it.each([
    ['es', 'ES'],
    ['gb', 'GB'],
    ['uk', 'GB'],
    ['eu', undefined],
    ['rus', undefined],
    ['ES', undefined],
    ['', undefined],
    ['e1', undefined],
  ])('%j names %s', (segment, country) => {
    expect(countryOfSegment(segment)).toBe(country)
  })
})
