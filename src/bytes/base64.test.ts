import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from './base64.js'

const ascii = (text: string) => new TextEncoder().encode(text)

// RFC 4648 §10.
const RFC_4648_VECTORS = [
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
] as const

describe('Base64', () => {
  it.each(RFC_4648_VECTORS)('writes and reads the RFC 4648 vector of %j', (plain, text) => {
    expect(encodeBase64(ascii(plain))).toBe(text)
    expect(decodeBase64(text)).toEqual(ascii(plain))
  })

  it.each([
    ['no padding', 'Zg'],
    ['too little padding', 'Zg='],
    ['too much padding', 'Zg==='],
    ['padding in the middle', 'Zg==Zm9v'],
    ['padding alone', '===='],
    ['padding after a full group', 'Zm9v===='],
    ['stray bits before two paddings', 'Zh=='],
    ['stray bits before one padding', 'Zm9='],
    ['a blank', 'Zm9v Zg='],
    ['a line break', 'Zm9v\nZg='],
    ['a line break at the end', 'Zm9vZg==\n'],
    ['the alphabet of base64url', '-_-_'],
    ['a character beyond ASCII', 'Zm9ｖ'],
    ['a lone character', 'Zm9vY==='],
  ])('refuses %s', (_fault, text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })

  it('reads back whatever it wrote, and writes back whatever it read', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
      }),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const bytes = decodeBase64(text)
        if (bytes !== undefined) expect(encodeBase64(bytes)).toBe(text)
      }),
    )
  })
})

describe('base64url', () => {
  it.each([
    ['', []],
    ['AA', [0]],
    ['AAA', [0, 0]],
    ['-_-_', [251, 255, 191]],
    ['_w', [255]],
  ])('writes and reads %j', (text, bytes) => {
    expect(encodeBase64Url(Uint8Array.from(bytes))).toBe(text)
    expect(decodeBase64Url(text)).toEqual(Uint8Array.from(bytes))
  })

  it.each([
    ['padding', 'Zg=='],
    ['the alphabet of Base64', '+/+/'],
    ['a lone character', 'Zm9vY'],
    ['stray bits in the last two characters', 'Zh'],
    ['stray bits in the last three characters', 'Zm9'],
    ['a blank', 'Zm 9'],
    ['a line break at the end', 'Zm9v\n'],
    ['a character beyond ASCII', 'ＡA'],
  ])('refuses %s', (_fault, text) => {
    expect(decodeBase64Url(text)).toBeUndefined()
  })

  it('reads back whatever it wrote, and writes back whatever it read', () => {
    const alphabet = fc.constantFrom(...'ABCXYZabcxyz0189-_=+/ ')
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64Url(encodeBase64Url(bytes))).toEqual(bytes)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 12 }), (text) => {
        const bytes = decodeBase64Url(text)
        if (bytes !== undefined) expect(encodeBase64Url(bytes)).toBe(text)
      }),
    )
  })

  it('takes texts of a megabyte', () => {
    const bytes = new Uint8Array(1_000_000).fill(0xa5)
    expect(decodeBase64Url(encodeBase64Url(bytes))?.length).toBe(1_000_000)
  })
})
