import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packSeptets, unpackSeptets } from './septets.js'

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0))
const octets = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

/** Each bit on its own, lowest first, as TS 23.038 §6.1.2.1.1 draws them. */
function packBitByBit(septets: readonly number[], fillBits: number): Uint8Array {
  const bits = '0'.repeat(fillBits) + septets.map((septet) => reversed(septet.toString(2).padStart(7, '0'))).join('')
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0')
  return Uint8Array.from(padded.match(/.{8}/g) ?? [], (octet) => Number.parseInt(reversed(octet), 2))
}

function reversed(text: string): string {
  return [...text].reverse().join('')
}

const VECTORS: [string, string, number, string][] = [
  ['the usual example', 'hellohello', 0, 'e8329bfd4697d9ec37'],
  ['a word', 'Hello', 0, 'c8329bfd06'],
  ['eight septets in seven octets', '12345678', 0, '31d98c56b3dd70'],
  ['seven bits left over', '1234567', 0, '31d98c56b3dd00'],
  ['a text behind a header of 11 octets', 'Please reply', 3, '80b2cbe17919242fc3d979'],
  ['nothing', '', 0, ''],
]

describe('septets', () => {
  it.each(VECTORS)('are packed: %s', (_what, text, fillBits, hex) => {
    expect(packSeptets(ascii(text), fillBits)).toEqual(octets(hex))
  })

  it.each(VECTORS)('are unpacked: %s', (_what, text, fillBits, hex) => {
    expect(unpackSeptets(octets(hex), text.length, fillBits)).toEqual(ascii(text))
  })

  it('are what a computation bit by bit gives, with any number of fill bits', () => {
    const septets = fc.array(fc.integer({ min: 0, max: 127 }), { minLength: 1, maxLength: 160 })
    fc.assert(
      fc.property(septets, fc.integer({ min: 0, max: 6 }), (given, fillBits) => {
        const packed = packSeptets(given, fillBits)
        expect(packed).toEqual(packBitByBit(given, fillBits))
        expect(unpackSeptets(packed, given.length, fillBits)).toEqual(given)
      }),
    )
  })

  it('are unpacked without a look at the fill bits and the bits left over', () => {
    expect(unpackSeptets(octets('87b2cbe17919242fc3d9f9'), 12, 3)).toEqual(ascii('Please reply'))
  })
})
