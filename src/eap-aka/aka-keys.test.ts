import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { deriveEapAkaKeys, type EapAkaKeySource } from './aka-keys.js'
import { bytesOf, EXCHANGE, hexOf, ROOT_NAI_EXCHANGE } from './testing/eap-vectors.js'

const KEYS = ['mk', 'kEncr', 'kAut', 'msk', 'emsk'] as const
const IK = Uint8Array.from({ length: 16 }, (_, index) => index)
const CK = Uint8Array.from({ length: 16 }, (_, index) => index + 16)

describe('the keys of EAP-AKA', () => {
  it.each([
    ['of an exchange with AT_IDENTITY', EXCHANGE],
    ['of a root NAI, as RCC.14 has it', ROOT_NAI_EXCHANGE],
  ])('are those %s', (_what, exchange) => {
    const { identity, ik, ck } = exchange
    const keys = deriveEapAkaKeys({ identity, ik: bytesOf(ik), ck: bytesOf(ck) })
    for (const key of KEYS) expect(hexOf(keys[key]), key).toBe(exchange[key])
  })

  it('are those of an identity of EAP-Response/Identity', () => {
    const { mk, kEncr, kAut } = deriveEapAkaKeys({
      identity: 'test@android.net',
      ik: bytesOf(EXCHANGE.ik),
      ck: bytesOf(EXCHANGE.ck),
    })
    expect(hexOf(mk)).toBe('b8f5ac1c7a5f5b8d5579a6f22fd18e4eeb0b55c3')
    expect(hexOf(kEncr)).toBe('1f6ab828dd3cf1931e6e62038728c47c')
    expect(hexOf(kAut)).toBe('f035d5ca7512389f4f96454ea6737b7a')
  })

  it('take a text in UTF-8, and the same for its bytes', () => {
    const identity = '0ünïcode@example.org'
    const { mk, kEncr } = deriveEapAkaKeys({ identity, ik: IK, ck: CK })
    // Computed in Python with hashlib.
    expect(hexOf(mk)).toBe('fd5433153a4bd376bf25eef1684f9e7961ceff5b')
    expect(hexOf(kEncr)).toBe('647a531b3e30488b511601d344475cd5')
    expect(deriveEapAkaKeys({ identity: new TextEncoder().encode(identity), ik: IK, ck: CK }).mk).toEqual(mk)
  })

  it('tell IK from CK', () => {
    const { mk } = deriveEapAkaKeys({ identity: 'a', ik: IK, ck: CK })
    expect(deriveEapAkaKeys({ identity: 'a', ik: CK, ck: IK }).mk).not.toEqual(mk)
  })

  it('are copies that share no memory', () => {
    const { mk, kEncr, kAut, msk, emsk } = deriveEapAkaKeys({ identity: 'a', ik: IK, ck: CK })
    const buffers = [mk, kEncr, kAut, msk, emsk].map(({ buffer, byteLength }) => {
      expect(buffer.byteLength).toBe(byteLength)
      return buffer
    })
    expect(new Set(buffers).size).toBe(5)
  })

  it('do not show', () => {
    const keys = deriveEapAkaKeys({ identity: 'a', ik: IK, ck: CK })
    expect(inspect(keys, { depth: 9, showHidden: true })).not.toMatch(/\d/)
    expect(JSON.stringify(keys)).toBe('{}')
    expect({ ...keys }).toEqual({})
  })

  it.each([
    ['an empty identity', { identity: '' }, new RangeError('identity must not be empty')],
    ['an identity without bytes', { identity: new Uint8Array(0) }, new RangeError('identity must not be empty')],
    ['an identity that is a number', { identity: 1 }, new TypeError('identity must be a Uint8Array')],
    ['an IK of 15 bytes', { ik: new Uint8Array(15) }, new RangeError('ik must have 16 bytes')],
    ['a CK of 17 bytes', { ck: new Uint8Array(17) }, new RangeError('ck must have 16 bytes')],
    ['an IK that is text', { ik: 'x'.repeat(16) }, new TypeError('ik must be a Uint8Array')],
    ['no CK', { ck: undefined }, new TypeError('ck must be a Uint8Array')],
  ])('refuse %s', (_what, change, error) => {
    expect(() => deriveEapAkaKeys({ identity: 'a', ik: IK, ck: CK, ...change } as EapAkaKeySource)).toThrow(error)
  })
})
