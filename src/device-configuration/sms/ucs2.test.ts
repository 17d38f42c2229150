import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUcs2, encodeUcs2 } from './ucs2.js'

const octets = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

describe('UCS2', () => {
  it.each([
    ['digits', '12', '00310032'],
    ['a letter of ISO 8859-1', 'é', '00e9'],
    ['the euro sign', '€', '20ac'],
    ['a NUL', '\0', '0000'],
    ['the last character below the surrogates', '\ud7ff', 'd7ff'],
    ['the first character above the surrogates', '\ue000', 'e000'],
    ['a byte order mark, which is text like any', '\ufeff1', 'feff0031'],
    ['nothing', '', ''],
  ])('writes and reads %s', (_what, text, hex) => {
    expect(encodeUcs2(text)).toEqual(octets(hex))
    expect(decodeUcs2(octets(hex))).toBe(text)
  })

  it.each([
    ['a character beyond the Basic Multilingual Plane', '😀', 'd83dde00'],
    ['the first half of a character', '\ud800', 'd800'],
    ['the second half of a character', '\udfff', 'dfff'],
    ['halves in the wrong order', '\ude00\ud83d', 'de00d83d'],
  ])('has no %s', (_what, text, hex) => {
    expect(encodeUcs2(`1${text}2`)).toBeUndefined()
    expect(decodeUcs2(octets(`0031${hex}0032`))).toBeUndefined()
  })

  it.each(['00', '003100'])('does not read an odd number of octets: %s', (hex) => {
    expect(decodeUcs2(octets(hex))).toBeUndefined()
  })

  it('reads what it wrote, and writes what it read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 140 }), (bytes) => {
        const text = decodeUcs2(bytes)
        if (text !== undefined) expect(encodeUcs2(text)).toEqual(bytes)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = encodeUcs2(text)
        if (bytes !== undefined) expect(decodeUcs2(bytes)).toBe(text)
      }),
    )
  })
})
