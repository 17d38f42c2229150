import { timingSafeEqual } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { buildAuthenticationVector, buildAuts, verifyAuts } from './authentication-vector.js'
import { milenage, openMilenage } from './milenage.js'
import { MILENAGE_VECTORS } from './testing/milenage-vectors.js'
import { shows } from './testing/shown-bytes.js'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const setOf = (number: number) => {
  const vector = MILENAGE_VECTORS.find(({ set }) => set === number)
  if (vector === undefined) throw new Error('No such test set')
  return vector
}
const secretsOf = ({ k, opc }: { k: string; opc: string }) => ({ k: bytes(k), opc: bytes(opc) })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('buildAuthenticationVector', () => {
  // Independent of this project: the test vectors of EAP-AKA' print it for these inputs.
  it('makes the AUTN that is published for test set 19', () => {
    const set = setOf(19)
    const input = { ...secretsOf(set), rand: bytes(set.rand), sqn: 0x16f3_b3f7_0fc2, amf: bytes(set.amf) }
    expect(hex(buildAuthenticationVector(input).autn)).toBe('bb52e91c747ac3ab2a5c23d15ee351d5')
  })

  it.each(MILENAGE_VECTORS)('makes AUTN, XRES, CK and IK of test set $set', (set) => {
    const sqn = Number.parseInt(set.sqn, 16)
    const vector = buildAuthenticationVector({ ...secretsOf(set), rand: bytes(set.rand), sqn, amf: bytes(set.amf) })
    const hidden = (BigInt(`0x${set.sqn}`) ^ BigInt(`0x${set.f5}`)).toString(16).padStart(12, '0')
    expect(hex(vector.rand)).toBe(set.rand)
    expect(hex(vector.autn)).toBe(hidden + set.amf + set.f1)
    expect([vector.xres, vector.ck, vector.ik].map(hex)).toEqual([set.f2, set.f3, set.f4])
  })

  it('leaves the separation bit at 0 where no AMF is given', () => {
    const set = setOf(1)
    const input = { ...secretsOf(set), rand: bytes(set.rand), sqn: 33 }
    const { macA } = milenage({ ...input, sqn: bytes('000000000021'), amf: bytes('0000') })
    expect(hex(buildAuthenticationVector(input).autn.subarray(6))).toBe(`0000${hex(macA)}`)
  })

  it('keeps no hold of the RAND that it was given', () => {
    const set = setOf(1)
    const rand = bytes(set.rand)
    const vector = buildAuthenticationVector({ ...secretsOf(set), rand, sqn: 33 })
    rand.fill(0)
    expect(hex(vector.rand)).toBe(set.rand)
  })

  it.each([
    ['k', new Uint8Array(15), 'k must have 16 bytes'],
    ['opc', new Uint8Array(17), 'opc must have 16 bytes'],
    ['rand', new Uint8Array(0), 'rand must have 16 bytes'],
    ['amf', new Uint8Array(3), 'amf must have 2 bytes'],
    ['sqn', 2 ** 48, 'sqn must be an integer from 0 to 2^48 - 1'],
    ['sqn', -1, 'sqn must be an integer from 0 to 2^48 - 1'],
  ])('refuses a %s that does not fit', (name, value, message) => {
    const set = setOf(1)
    const input = { ...secretsOf(set), rand: bytes(set.rand), sqn: 33, [name]: value }
    expect(() => buildAuthenticationVector(input)).toThrow(new RangeError(message))
  })

  it('shows RAND and AUTN, and no secret', () => {
    const set = setOf(1)
    const vector = buildAuthenticationVector({ ...secretsOf(set), rand: bytes(set.rand), sqn: 33 })
    const views = [vector, { ...vector }, [vector]]
    expect(Object.keys(JSON.parse(JSON.stringify(vector)))).toEqual(['rand', 'autn'])
    for (const view of views) {
      expect([vector.rand, vector.autn].map((part) => shows(view, part))).toEqual([true, true])
      expect([vector.xres, vector.ck, vector.ik].map((secret) => shows(view, secret))).toEqual([false, false, false])
    }
  })
})

describe('verifyAuts', () => {
  const set = setOf(20)
  const secrets = secretsOf(set)

  // Two tokens of the tests of hostap, the second one from a USIM; the numbers are those that osmo-auc-gen reads from them.
  it.each([
    [set.rand, '4f2039392ddd4bb4316ed4a14688', 1],
    ['aa'.repeat(16), '43681ad3daf006bcde405a207267', 42],
  ])('reads the highest sequence number of a USIM', (rand, auts, want) => {
    expect(verifyAuts(secrets, bytes(rand), bytes(auts))).toBe(want)
  })

  it.each([0, 1, 31, 42, 2 ** 32, 2 ** 48 - 1])('reads what was written: %d', (sqn) => {
    const rand = bytes(set.rand)
    expect(verifyAuts(secrets, rand, buildAuts(openMilenage(secrets, rand), sqn))).toBe(sqn)
  })

  it('refuses any change of AUTS, RAND, K and OPc', () => {
    const rand = bytes(set.rand)
    const auts = bytes('4f2039392ddd4bb4316ed4a14688')
    const parts = { auts, rand, ...secrets }
    const names = fc.constantFrom<keyof typeof parts>('auts', 'rand', 'k', 'opc')
    fc.assert(
      fc.property(names, fc.nat({ max: 127 }), (name, bit) => {
        const changed = parts[name].slice()
        const index = (bit >> 3) % changed.length
        changed[index] = (changed[index] ?? 0) ^ (1 << (bit & 7))
        const with_ = { ...parts, [name]: changed }
        expect(verifyAuts(with_, with_.rand, with_.auts)).toBeUndefined()
      }),
    )
  })

  it('refuses a MAC that was made with another AMF than zero', () => {
    const rand = bytes(set.rand)
    const { macS, akStar } = milenage({ ...secrets, rand, sqn: bytes('000000000001'), amf: bytes('8000') })
    expect(verifyAuts(secrets, rand, Uint8Array.of(...akStar.with(5, (akStar[5] ?? 0) ^ 1), ...macS))).toBeUndefined()
  })

  it('compares MAC-S in constant time', () => {
    const compare = vi.spyOn(nodeCrypto(), 'timingSafeEqual').mockImplementation(timingSafeEqual)
    verifyAuts(secrets, bytes(set.rand), new Uint8Array(14))
    expect(compare.mock.calls.map(([given]) => given)).toEqual([new Uint8Array(8)])
  })

  it.each([0, 8, 13, 15, 65_536])('refuses an AUTS of %d bytes', (length) => {
    expect(() => verifyAuts(secrets, bytes(set.rand), new Uint8Array(length))).toThrow(
      new RangeError('auts must have 14 bytes'),
    )
  })

  it('refuses an AUTS that is not bytes', () => {
    expect(() => verifyAuts(secrets, bytes(set.rand), '4f20' as unknown as Uint8Array)).toThrow(
      new TypeError('auts must be a Uint8Array'),
    )
  })
})
