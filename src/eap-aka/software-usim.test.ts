import { timingSafeEqual } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { buildAuthenticationVector, verifyAuts } from './authentication-vector.js'
import { createSoftwareUsim, type SoftwareUsimOptions } from './software-usim.js'
import { MILENAGE_VECTORS } from './testing/milenage-vectors.js'
import { shows } from './testing/shown-bytes.js'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const K = bytes('465b5ce8b199b49faa5f0a2ee238a6bc')
const OPC = bytes('cd63cb71954a9f4e48a5994e37a02baf')
const RAND = bytes('23553cbe9637a89d218ae64dae47bf35')
/** SEQ ‖ IND. */
const sqnOf = (seq: number, ind: number) => seq * 32 + ind
const challenge = (sqn: number) => buildAuthenticationVector({ k: K, opc: OPC, rand: RAND, sqn })
const usimOf = (options: Partial<SoftwareUsimOptions> = {}) => createSoftwareUsim({ k: K, opc: OPC, ...options })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('createSoftwareUsim', () => {
  it.each(MILENAGE_VECTORS)('answers the challenge of test set $set', (set) => {
    const usim = createSoftwareUsim({ k: bytes(set.k), opc: bytes(set.opc), delta: 2 ** 43 })
    const hidden = (BigInt(`0x${set.sqn}`) ^ BigInt(`0x${set.f5}`)).toString(16).padStart(12, '0')
    const answer = usim.authenticate(bytes(set.rand), bytes(hidden + set.amf + set.f1))
    if (answer.outcome !== 'authenticated') throw new Error(answer.outcome)
    expect([answer.res, answer.ck, answer.ik].map(hex)).toEqual([set.f2, set.f3, set.f4])
    expect(usim.sqn).toBe(Number.parseInt(set.sqn, 16))
  })

  it.each([
    ['a new USIM takes the first SEQ', 0, sqnOf(1, 0), 'authenticated'],
    ['a new USIM takes no SEQ of 0', 0, sqnOf(0, 31), 'synchronization-failure'],
    ['a USIM takes none of what was used before it was started', sqnOf(9, 4), sqnOf(9, 30), 'synchronization-failure'],
    ['a USIM goes on after what was used before it was started', sqnOf(9, 4), sqnOf(10, 5), 'authenticated'],
    ['a USIM takes a step of Δ', sqnOf(9, 4), sqnOf(9 + 2 ** 28, 0), 'authenticated'],
    ['a USIM takes no step beyond Δ', sqnOf(9, 4), sqnOf(10 + 2 ** 28, 0), 'synchronization-failure'],
    ['a USIM at its end takes nothing', 2 ** 48 - 1, 2 ** 48 - 1, 'synchronization-failure'],
  ])('%s', (_what, sqn, sent, outcome) => {
    const usim = usimOf({ sqn })
    const { rand, autn } = challenge(sent)
    expect(usim.authenticate(rand, autn).outcome).toBe(outcome)
    expect(usim.sqn).toBe(outcome === 'authenticated' ? sent : sqn)
  })

  it('takes the limits that it is given', () => {
    const usim = usimOf({ sqn: sqnOf(100, 0), delta: 5, ageLimit: 3 })
    const outcomes = [sqnOf(106, 1), sqnOf(105, 1), sqnOf(102, 2), sqnOf(103, 2)].map((sqn) => {
      const { rand, autn } = challenge(sqn)
      return usim.authenticate(rand, autn).outcome
    })
    expect(outcomes).toEqual(['synchronization-failure', 'authenticated', 'synchronization-failure', 'authenticated'])
  })

  it('tells the network the highest sequence number of all places, and the same each time', () => {
    const usim = usimOf()
    for (const sqn of [sqnOf(7, 3), sqnOf(4, 1)]) {
      const { rand, autn } = challenge(sqn)
      expect(usim.authenticate(rand, autn).outcome).toBe('authenticated')
    }
    const { rand, autn } = challenge(sqnOf(4, 1))
    for (let turn = 0; turn < 2; turn++) {
      const answer = usim.authenticate(rand, autn)
      if (answer.outcome !== 'synchronization-failure') throw new Error(answer.outcome)
      expect(verifyAuts({ k: K, opc: OPC }, rand, answer.auts)).toBe(sqnOf(7, 3))
    }
  })

  it('answers any change of the challenge, or of its own secrets, as one that is not of its network', () => {
    const sent = challenge(sqnOf(1, 1))
    const parts = { rand: sent.rand, autn: sent.autn, k: K, opc: OPC }
    const names = fc.constantFrom<keyof typeof parts>('rand', 'autn', 'k', 'opc')
    fc.assert(
      fc.property(names, fc.nat({ max: 127 }), (name, bit) => {
        const changed = {
          ...parts,
          [name]: parts[name].with(bit >> 3, (parts[name][bit >> 3] ?? 0) ^ (1 << (bit & 7))),
        }
        const usim = createSoftwareUsim(changed)
        expect(usim.authenticate(changed.rand, changed.autn)).toEqual({ outcome: 'mac-failure' })
        expect(usim.sqn).toBe(0)
      }),
    )
  })

  it('answers any bytes of the right length without throwing', () => {
    const block = fc.uint8Array({ minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(block, block, (rand, autn) => {
        expect(usimOf().authenticate(rand, autn)).toEqual({ outcome: 'mac-failure' })
      }),
    )
  })

  it('compares the MAC in constant time', () => {
    const compare = vi.spyOn(nodeCrypto(), 'timingSafeEqual').mockImplementation(timingSafeEqual)
    usimOf().authenticate(RAND, new Uint8Array(16))
    expect(compare.mock.calls.map(([given]) => given)).toEqual([new Uint8Array(8)])
  })

  it('reads its secrets at each challenge, so that who wipes them ends it', () => {
    const k = K.slice()
    const usim = usimOf({ k })
    k.fill(0)
    const { rand, autn } = challenge(sqnOf(1, 1))
    expect(usim.authenticate(rand, autn)).toEqual({ outcome: 'mac-failure' })
  })

  it('shows no secret, neither itself nor in its answer', () => {
    const usim = usimOf()
    const { rand, autn } = challenge(sqnOf(1, 1))
    const answer = usim.authenticate(rand, autn)
    if (answer.outcome !== 'authenticated') throw new Error(answer.outcome)
    for (const secret of [K, OPC, answer.res, answer.ck, answer.ik]) {
      expect([usim, answer, { ...answer }].map((view) => shows(view, secret))).toEqual([false, false, false])
      expect(shows({ secret }, secret)).toBe(true)
    }
    expect(JSON.stringify([usim, answer, { ...answer }])).toBe(
      '[{"sqn":33},{"outcome":"authenticated"},{"outcome":"authenticated"}]',
    )
  })

  it.each([
    ['k', new Uint8Array(15), new RangeError('k must have 16 bytes')],
    ['k', 'k', new TypeError('k must be a Uint8Array')],
    ['opc', new Uint8Array(32), new RangeError('opc must have 16 bytes')],
    ['opc', undefined, new TypeError('opc must be a Uint8Array')],
    ['sqn', 2 ** 48, new RangeError('sqn must be an integer from 0 to 2^48 - 1')],
    ['delta', 0, new RangeError('delta must be an integer from 1 to 2^43')],
    ['ageLimit', 2 ** 43 + 1, new RangeError('ageLimit must be an integer from 1 to 2^43')],
  ])('is not made with a wrong %s', (name, value, error) => {
    expect(() => usimOf({ [name]: value })).toThrow(error)
  })

  it.each([
    ['rand', new Uint8Array(15), RAND, new RangeError('rand must have 16 bytes')],
    ['rand', 'r', RAND, new TypeError('rand must be a Uint8Array')],
    ['autn', RAND, new Uint8Array(17), new RangeError('autn must have 16 bytes')],
    ['autn', RAND, undefined, new TypeError('autn must be a Uint8Array')],
  ])('takes no %s of another length or that is not bytes', (_name, rand, autn, error) => {
    expect(() => usimOf().authenticate(rand as Uint8Array, autn as Uint8Array)).toThrow(error)
  })
})
