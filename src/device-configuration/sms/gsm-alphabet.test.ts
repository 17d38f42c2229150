import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeGsmAlphabet, encodeGsmAlphabet } from './gsm-alphabet.js'

/** TS 23.038 §6.2.1 in the code points of the Unicode consortium's table GSM0338, with the capital Ç of the standard at 0x09. */
const DEFAULT_ALPHABET = `
  0040 00a3 0024 00a5 00e8 00e9 00f9 00ec 00f2 00c7 000a 00d8 00f8 000d 00c5 00e5
  0394 005f 03a6 0393 039b 03a9 03a0 03a8 03a3 0398 039e none 00c6 00e6 00df 00c9
  0020 0021 0022 0023 00a4 0025 0026 0027 0028 0029 002a 002b 002c 002d 002e 002f
  0030 0031 0032 0033 0034 0035 0036 0037 0038 0039 003a 003b 003c 003d 003e 003f
  00a1 0041 0042 0043 0044 0045 0046 0047 0048 0049 004a 004b 004c 004d 004e 004f
  0050 0051 0052 0053 0054 0055 0056 0057 0058 0059 005a 00c4 00d6 00d1 00dc 00a7
  00bf 0061 0062 0063 0064 0065 0066 0067 0068 0069 006a 006b 006c 006d 006e 006f
  0070 0071 0072 0073 0074 0075 0076 0077 0078 0079 007a 00e4 00f6 00f1 00fc 00e0`
  .trim()
  .split(/\s+/)

/** TS 23.038 §6.2.1.1 in the code points of the same table. */
const EXTENSION_TABLE: Record<number, number> = {
  10: 0x0c,
  20: 0x5e,
  40: 0x7b,
  41: 0x7d,
  47: 0x5c,
  60: 0x5b,
  61: 0x7e,
  62: 0x5d,
  64: 0x7c,
  101: 0x20ac,
}

const SEPTETS = Array.from({ length: 128 }, (_, septet) => septet)
const codePoint = (septet: number) => Number.parseInt(DEFAULT_ALPHABET[septet] ?? '', 16)

describe('the GSM 7 bit default alphabet', () => {
  it.each(SEPTETS.filter((septet) => septet !== 0x1b))('has the character of the standard at %i', (septet) => {
    const character = String.fromCharCode(codePoint(septet))
    expect(decodeGsmAlphabet([septet])).toBe(character)
    expect(encodeGsmAlphabet(character)).toEqual([septet])
  })

  it.each(SEPTETS)('has the character of the standard, or none, at %i after an escape', (septet) => {
    const code = EXTENSION_TABLE[septet]
    const character = code === undefined ? undefined : String.fromCharCode(code)
    expect(decodeGsmAlphabet([0x1b, septet])).toBe(character)
    if (character !== undefined) expect(encodeGsmAlphabet(character)).toEqual([0x1b, septet])
  })

  it('has no other character of the Basic Multilingual Plane', () => {
    const known = new Set([...SEPTETS.map(codePoint), ...Object.values(EXTENSION_TABLE)])
    const extra = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      (code) => !known.has(code) && encodeGsmAlphabet(String.fromCharCode(code)) !== undefined,
    )
    expect(extra).toEqual([])
  })

  it.each([
    ['a character beyond the Basic Multilingual Plane', 'a😀'],
    ['half of a character', 'a\ud800'],
    ['an accent of its own', 'e\u0301'],
    ['a letter that only looks alike', 'А'],
    ['the escape', '\x1b'],
  ])('does not encode %s', (_what, text) => {
    expect(encodeGsmAlphabet(text)).toBeUndefined()
  })

  it.each([
    ['an escape at the end', [0x41, 0x1b]],
    ['two escapes', [0x1b, 0x1b, 0x65]],
    ['a number that is no septet', [0x80]],
    ['a number that is no septet after an escape', [0x1b, 0x80]],
  ])('does not decode %s', (_what, septets) => {
    expect(decodeGsmAlphabet(septets)).toBeUndefined()
  })

  it('goes on in the default alphabet after a character of the extension table', () => {
    expect(decodeGsmAlphabet([0x1b, 0x3c, 0x3c, 0x1b, 0x65, 0x65])).toBe('[<€e')
  })

  it('is no text without septets, and the other way around', () => {
    expect(decodeGsmAlphabet([])).toBe('')
    expect(encodeGsmAlphabet('')).toEqual([])
  })

  it('decodes what it encoded, and encodes what it decoded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 127 })), (septets) => {
        const text = decodeGsmAlphabet(septets)
        if (text !== undefined) expect(encodeGsmAlphabet(text)).toEqual(septets)
      }),
    )
  })
})
