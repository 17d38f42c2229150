import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeOpc, type MilenageInput, milenage, openMilenage } from './milenage.js'
import { MILENAGE_VECTORS } from './testing/milenage-vectors.js'
import { shows } from './testing/shown-bytes.js'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const hexOf = (output: object) =>
  Object.fromEntries(Object.entries(output).map(([name, value]) => [name, hex(value as Uint8Array)]))

/** Milenage a second time, from the formulas of TS 35.206 §4.1 with whole numbers instead of bytes, and one cipher for each block. */
function milenageInNumbers(k: string, opc: string, rand: string, sqn: string, amf: string) {
  const mask = (1n << 128n) - 1n
  const number = (text: string) => BigInt(`0x${text}`)
  const text = (value: bigint, bits: number) => value.toString(16).padStart(bits / 4, '0')
  const encrypt = (block: bigint) => {
    const cipher = createCipheriv('aes-128-ecb', Buffer.from(k, 'hex'), null).setAutoPadding(false)
    return number(Buffer.concat([cipher.update(text(block, 128), 'hex'), cipher.final()]).toString('hex'))
  }
  const rot = (block: bigint, bits: bigint) => ((block << bits) | (block >> (128n - bits))) & mask
  const OPC = number(opc)
  const TEMP = encrypt(number(rand) ^ OPC)
  const IN1 = number(sqn + amf + sqn + amf)
  const OUT1 = encrypt(TEMP ^ rot(IN1 ^ OPC, 64n)) ^ OPC
  const OUT2 = encrypt(TEMP ^ OPC ^ 1n) ^ OPC
  const OUT3 = encrypt(rot(TEMP ^ OPC, 32n) ^ 2n) ^ OPC
  const OUT4 = encrypt(rot(TEMP ^ OPC, 64n) ^ 4n) ^ OPC
  const OUT5 = encrypt(rot(TEMP ^ OPC, 96n) ^ 8n) ^ OPC
  return {
    macA: text(OUT1 >> 64n, 64),
    macS: text(OUT1 & ((1n << 64n) - 1n), 64),
    res: text(OUT2 & ((1n << 64n) - 1n), 64),
    ck: text(OUT3, 128),
    ik: text(OUT4, 128),
    ak: text(OUT2 >> 80n, 48),
    akStar: text(OUT5 >> 80n, 48),
  }
}

const [SET_1] = MILENAGE_VECTORS
const INPUT = {
  k: bytes(SET_1?.k ?? ''),
  opc: bytes(SET_1?.opc ?? ''),
  rand: bytes(SET_1?.rand ?? ''),
  sqn: bytes(SET_1?.sqn ?? ''),
  amf: bytes(SET_1?.amf ?? ''),
}

describe('the test sets of TS 35.208', () => {
  it('are all twenty', () => {
    expect(MILENAGE_VECTORS.map(({ set }) => set)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it.each(MILENAGE_VECTORS)('set $set gives OPc and every function', (vector) => {
    const { k, op, opc, rand, sqn, amf, f1, f1Star, f2, f3, f4, f5, f5Star } = vector
    const want = { macA: f1, macS: f1Star, res: f2, ck: f3, ik: f4, ak: f5, akStar: f5Star }
    const input = { k: bytes(k), rand: bytes(rand), sqn: bytes(sqn), amf: bytes(amf) }
    expect(hex(computeOpc(bytes(k), bytes(op)))).toBe(opc)
    expect(hexOf(milenage({ ...input, opc: bytes(opc) }))).toEqual(want)
    expect(hexOf(milenage({ ...input, op: bytes(op) }))).toEqual(want)
  })

  it.each(MILENAGE_VECTORS)('set $set gives the same from the formulas in whole numbers', (vector) => {
    const { k, opc, rand, sqn, amf, f1, f1Star, f2, f3, f4, f5, f5Star } = vector
    const want = { macA: f1, macS: f1Star, res: f2, ck: f3, ik: f4, ak: f5, akStar: f5Star }
    expect(milenageInNumbers(k, opc, rand, sqn, amf)).toEqual(want)
  })
})

const anyBytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const inputs = fc.record({ k: anyBytes(16), opc: anyBytes(16), rand: anyBytes(16), sqn: anyBytes(6), amf: anyBytes(2) })

describe('milenage', () => {
  it('computes what the formulas in whole numbers do, from any input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { k, opc, rand, sqn, amf } = input
        expect(hexOf(milenage(input))).toEqual(milenageInNumbers(hex(k), hex(opc), hex(rand), hex(sqn), hex(amf)))
      }),
    )
  })

  it('leaves its inputs as they were, and shares no memory between its outputs', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const before = hexOf(input)
        const output = Object.values(milenage(input))
        expect(hexOf(input)).toEqual(before)
        expect(new Set([...output, ...Object.values(input)].map(({ buffer }) => buffer)).size).toBe(7 + 5)
        for (const value of output) expect(value.buffer.byteLength).toBe(value.length)
      }),
    )
  })

  it('takes a Buffer, and a view into a larger array, for the bytes that they are', () => {
    const large = new Uint8Array(64)
    large.set(INPUT.rand, 5)
    const output = milenage({ ...INPUT, k: Buffer.from(INPUT.k), rand: large.subarray(5, 21) })
    expect(hexOf(output)).toEqual(hexOf(milenage(INPUT)))
  })

  it.each(['k', 'opc', 'rand', 'sqn', 'amf'] as const)('refuses %s of another length or that is not bytes', (name) => {
    const length = INPUT[name].length
    for (const wrong of [0, length - 1, length + 1, 2 * length, 65_536]) {
      expect(() => milenage({ ...INPUT, [name]: new Uint8Array(wrong) })).toThrow(
        new RangeError(`${name} must have ${length} bytes`),
      )
    }
    for (const wrong of [hex(INPUT[name]), [...INPUT[name]], INPUT[name].buffer, new DataView(INPUT[name].buffer)]) {
      expect(() => milenage({ ...INPUT, [name]: wrong } as unknown as MilenageInput)).toThrow(
        new TypeError(`${name} must be a Uint8Array`),
      )
    }
  })

  it.each([
    ['both', { ...INPUT, op: INPUT.opc }],
    ['neither', { ...INPUT, opc: undefined }],
  ])('refuses %s of op and opc', (_which, input) => {
    expect(() => milenage(input as unknown as MilenageInput)).toThrow(new TypeError('Either op or opc must be given'))
  })

  it('refuses an op of another length', () => {
    expect(() => milenage({ ...INPUT, opc: undefined, op: new Uint8Array(15) } as unknown as MilenageInput)).toThrow(
      new RangeError('op must have 16 bytes'),
    )
    expect(() => computeOpc(INPUT.k, new Uint8Array(17))).toThrow(new RangeError('op must have 16 bytes'))
    expect(() => computeOpc(new Uint8Array(24), INPUT.opc)).toThrow(new RangeError('k must have 16 bytes'))
    expect(() => computeOpc('k' as unknown as Uint8Array, INPUT.opc)).toThrow(new TypeError('k must be a Uint8Array'))
  })

  it('tells nothing of a key in an error', () => {
    const wrong = Uint8Array.of(...INPUT.k, 1)
    const error = (() => {
      try {
        milenage({ ...INPUT, k: wrong })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(RangeError)
    expect(shows(error, wrong)).toBe(false)
    expect(shows({ wrong }, wrong)).toBe(true)
  })
})

describe('openMilenage', () => {
  it('computes the MACs of several sequence numbers under one RAND', () => {
    const round = openMilenage(INPUT, INPUT.rand)
    for (const sqn of ['000000000000', 'ff9bb4d0b607', 'ffffffffffff']) {
      const { macA, macS } = milenageInNumbers(hex(INPUT.k), hex(INPUT.opc), hex(INPUT.rand), sqn, '0000')
      expect(hexOf(round.computeMacs(bytes(sqn), bytes('0000')))).toEqual({ macA, macS })
    }
  })
})
