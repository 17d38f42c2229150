import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAuthenticationVector } from './authentication-vector.js'
import { type AucSubscriber, createSoftwareAuc, type SoftwareAucOptions } from './software-auc.js'
import { createSoftwareUsim } from './software-usim.js'
import { shows } from './testing/shown-bytes.js'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')
const IMSI = '262011234567890'
const K = bytes('5122250214c33e723a5dd523fc145fc0')
const OPC = bytes('981d464c7c52eb6e5036234984ad0bcf')
const RAND = bytes('81e92b6c0ee0e12ebceba8d92a99dfa5')
/** SEQ ‖ IND. */
const sqnOf = (seq: number, ind: number) => seq * 32 + ind

/** A centre of one subscriber, and what it stored. */
function centre(subscriber: Partial<AucSubscriber> = {}, options: Partial<SoftwareAucOptions> = {}) {
  const subscribers = new Map([[IMSI, { k: K, opc: OPC, sqn: 0, ...subscriber }]])
  const stored: [string, number][] = []
  const auc = createSoftwareAuc({ subscribers, storeSqn: (imsi, sqn) => void stored.push([imsi, sqn]), ...options })
  return { auc, stored, subscribers }
}

function take(auc: ReturnType<typeof createSoftwareAuc>) {
  const vector = auc.vector(IMSI)
  if (vector === undefined) throw new Error('There is no such subscriber')
  return vector
}

/** The AUTS of a USIM that is at a sequence number, for a challenge with RAND that it has long had. */
function autsAt(sqn: number, secrets = { k: K, opc: OPC }) {
  const usim = createSoftwareUsim({ ...secrets, sqn })
  const answer = usim.authenticate(RAND, buildAuthenticationVector({ ...secrets, rand: RAND, sqn: 0 }).autn)
  if (answer.outcome !== 'synchronization-failure') throw new Error(answer.outcome)
  return answer.auts
}

describe('vector', () => {
  it('is made with the next sequence number, which is stored before', () => {
    const { auc, stored } = centre({ sqn: sqnOf(9, 31), amf: bytes('b9b9') }, { getRandomValues: (it) => it.set(RAND) })
    const vector = take(auc)
    const want = buildAuthenticationVector({ k: K, opc: OPC, rand: RAND, sqn: sqnOf(10, 0), amf: bytes('b9b9') })
    expect([vector.rand, vector.autn, vector.xres, vector.ck, vector.ik].map(hex)).toEqual(
      [want.rand, want.autn, want.xres, want.ck, want.ik].map(hex),
    )
    expect(stored).toEqual([[IMSI, sqnOf(10, 0)]])
  })

  it('has the AMF 0000 where the subscription has none', () => {
    expect(hex(take(centre().auc).autn.subarray(6, 8))).toBe('0000')
  })

  it('has another RAND each time', () => {
    const { auc } = centre()
    expect(new Set(Array.from({ length: 50 }, () => hex(take(auc).rand))).size).toBe(50)
  })

  it.each(['', '262011234567891', '__proto__', 'constructor', 'x'.repeat(100_000)])(
    'is not made for a subscriber that there is not',
    (imsi) => {
      const { auc, stored } = centre()
      expect(auc.vector(imsi)).toBeUndefined()
      expect(auc.resynchronize(imsi, RAND, new Uint8Array(14))).toBe(false)
      expect(stored).toEqual([])
    },
  )

  it('does not leave when its number could not be stored, and the number is gone', () => {
    let broken = true
    const stored: number[] = []
    const { auc } = centre(
      {},
      {
        storeSqn: (_imsi, sqn) => {
          if (broken) throw new Error('disk full')
          stored.push(sqn)
        },
      },
    )
    expect(() => auc.vector(IMSI)).toThrow(new Error('disk full'))
    broken = false
    take(auc)
    expect(stored).toEqual([sqnOf(2, 2)])
  })

  it('does not leave before a store that answers later', () => {
    const { auc } = centre({}, { storeSqn: async () => undefined })
    expect(() => auc.vector(IMSI)).toThrow(new TypeError('storeSqn must have stored when it returns'))
  })

  it.each([
    ['k', new Uint8Array(15), new RangeError('k must have 16 bytes')],
    ['opc', 'opc', new TypeError('opc must be a Uint8Array')],
    ['amf', new Uint8Array(1), new RangeError('amf must have 2 bytes')],
    ['sqn', -1, new RangeError('sqn must be an integer from 0 to 2^48 - 1')],
    ['sqn', undefined, new RangeError('sqn must be an integer from 0 to 2^48 - 1')],
  ])('is not made from a subscription with a wrong %s', (name, value, error) => {
    expect(() => centre({ [name]: value }).auc.vector(IMSI)).toThrow(error)
  })

  it.each([undefined, null, 262011234567890, [IMSI]])('is not made for %s, which is no text', (imsi) => {
    const { auc } = centre()
    const error = new TypeError('imsi must be a text')
    expect(() => auc.vector(imsi as unknown as string)).toThrow(error)
    expect(() => auc.resynchronize(imsi as unknown as string, RAND, new Uint8Array(14))).toThrow(error)
  })
})

describe('sequence numbers', () => {
  it('never repeat, over restarts from the store and while the lookup lags behind it', () => {
    const moves = fc.array(fc.constantFrom('take', 'restart', 'lag'), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(moves, fc.nat({ max: 2 ** 40 }), (steps, first) => {
        const store = new Map([[IMSI, first]])
        const used: number[] = []
        let lagging = first
        const start = () =>
          createSoftwareAuc({
            subscribers: { get: (imsi) => (imsi === IMSI ? { k: K, opc: OPC, sqn: lagging } : undefined) },
            storeSqn: (imsi, sqn) => {
              store.set(imsi, sqn)
              used.push(sqn)
            },
          })
        let auc = start()
        for (const step of steps) {
          if (step !== 'lag') lagging = store.get(IMSI) ?? Number.NaN
          if (step === 'restart') auc = start()
          take(auc)
        }
        expect(used).toHaveLength(steps.length)
        for (const [index, sqn] of used.entries()) expect(sqn).toBeGreaterThan(used[index - 1] ?? first)
        // TS 33.102 §C.1.2: the index goes round, one further each time.
        expect(used.map((sqn) => sqn % 32)).toEqual(used.map((_, index) => (first + 1 + index) % 32))
      }),
    )
  })

  it('never repeat where there is no store', () => {
    const { auc } = centre({}, { storeSqn: undefined })
    const usim = createSoftwareUsim({ k: K, opc: OPC })
    const numbers = Array.from({ length: 100 }, () => {
      const { rand, autn } = take(auc)
      usim.authenticate(rand, autn)
      return usim.sqn
    })
    expect(new Set(numbers).size).toBe(100)
  })

  it('never repeat where the store asks for a vector itself', () => {
    const numbers: number[] = []
    const { auc } = centre(
      {},
      {
        storeSqn: (imsi, sqn) => {
          numbers.push(sqn)
          if (numbers.length === 1) auc.vector(imsi)
        },
      },
    )
    take(auc)
    take(auc)
    expect(numbers).toEqual([sqnOf(1, 1), sqnOf(2, 2), sqnOf(3, 3)])
  })

  it('go on from the lookup where that is ahead', () => {
    const { auc, stored, subscribers } = centre()
    take(auc)
    subscribers.set(IMSI, { k: K, opc: OPC, sqn: sqnOf(700, 7) })
    take(auc)
    expect(stored.map(([, sqn]) => sqn)).toEqual([sqnOf(1, 1), sqnOf(701, 8)])
  })

  it('of one subscriber leave those of another alone', () => {
    const other = '262011234567891'
    const { auc, stored, subscribers } = centre()
    subscribers.set(other, { k: K, opc: OPC, sqn: 640 })
    auc.vector(IMSI)
    auc.vector(other)
    auc.vector(IMSI)
    expect(stored).toEqual([
      [IMSI, sqnOf(1, 1)],
      [other, sqnOf(21, 1)],
      [IMSI, sqnOf(2, 2)],
    ])
  })

  it('end before they would be longer than 48 bits', () => {
    const { auc, stored } = centre({ sqn: sqnOf(2 ** 43 - 2, 30) })
    take(auc)
    const error = new RangeError('No sequence number is left for this subscriber')
    expect(() => auc.vector(IMSI)).toThrow(error)
    expect(() => auc.vector(IMSI)).toThrow(error)
    expect(stored).toEqual([[IMSI, 2 ** 48 - 1]])
  })
})

describe('resynchronize', () => {
  it.each([
    ['behind the USIM catches up', 0, sqnOf(500, 7), sqnOf(500, 7)],
    ['behind in IND alone catches up', sqnOf(500, 6), sqnOf(500, 7), sqnOf(500, 7)],
    ['level with the USIM stays', sqnOf(500, 7), sqnOf(500, 7), undefined],
    ['ahead stays, and goes nowhere backwards', sqnOf(600, 7), sqnOf(500, 7), undefined],
    ['as far ahead as Δ lets it stays', sqnOf(499 + 2 ** 28, 7), sqnOf(500, 7), undefined],
  ])('a centre %s', (_what, sqn, highest, want) => {
    const { auc, stored } = centre({ sqn })
    expect(auc.resynchronize(IMSI, RAND, autsAt(highest))).toBe(true)
    expect(stored).toEqual(want === undefined ? [] : [[IMSI, want]])
    const usim = createSoftwareUsim({ k: K, opc: OPC, sqn: highest })
    const { rand, autn } = take(auc)
    expect(usim.authenticate(rand, autn).outcome).toBe('authenticated')
  })

  it.each([
    ['is further ahead than Δ', sqnOf(500 + 2 ** 28, 7), autsAt(sqnOf(500, 7)), {}],
    ['is further ahead than a Δ of its own', sqnOf(510, 7), autsAt(sqnOf(500, 7)), { delta: 10 }],
    ['would have no number left', 0, autsAt(2 ** 48 - 1), {}],
    ['gets an AUTS of another K', 0, autsAt(sqnOf(500, 7), { k: OPC, opc: OPC }), {}],
    ['gets an AUTS of another OPc', 0, autsAt(sqnOf(500, 7), { k: K, opc: K }), {}],
    ['gets an AUTS of zeros', 0, new Uint8Array(14), {}],
    ['gets a forged AUTS although it is level', sqnOf(500, 7), autsAt(sqnOf(500, 7)).with(13, 0), {}],
  ])('changes nothing in a centre that %s', (_what, sqn, auts, options) => {
    const { auc, stored } = centre({ sqn }, options)
    expect(auc.resynchronize(IMSI, RAND, auts)).toBe(false)
    expect(stored).toEqual([])
  })

  it('takes an AUTS for the RAND that it answers alone', () => {
    const { auc, stored } = centre()
    expect(auc.resynchronize(IMSI, RAND.with(0, 0), autsAt(sqnOf(500, 7)))).toBe(false)
    expect(stored).toEqual([])
  })

  it('is not moved by an old AUTS that comes again', () => {
    const { auc, stored } = centre()
    expect(auc.resynchronize(IMSI, RAND, autsAt(sqnOf(500, 7)))).toBe(true)
    take(auc)
    expect(auc.resynchronize(IMSI, RAND, autsAt(sqnOf(500, 7)))).toBe(true)
    take(auc)
    expect(stored.map(([, sqn]) => sqn)).toEqual([sqnOf(500, 7), sqnOf(501, 8), sqnOf(502, 9)])
  })

  it.each([
    ['auts', RAND, new Uint8Array(13), new RangeError('auts must have 14 bytes')],
    ['auts', RAND, 'auts', new TypeError('auts must be a Uint8Array')],
    ['rand', new Uint8Array(14), new Uint8Array(14), new RangeError('rand must have 16 bytes')],
  ])('takes no %s of another length or that is not bytes', (_name, rand, auts, error) => {
    expect(() => centre().auc.resynchronize(IMSI, rand, auts as Uint8Array)).toThrow(error)
  })

  it('refuses any AUTS that no USIM made', () => {
    const { auc, stored } = centre()
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 14, maxLength: 14 }), (auts) => {
        expect(auc.resynchronize(IMSI, RAND, auts)).toBe(false)
      }),
    )
    expect(stored).toEqual([])
  })
})

describe('createSoftwareAuc', () => {
  it.each([
    [{ subscribers: undefined }, new TypeError('subscribers must have a function get')],
    [{ subscribers: {} }, new TypeError('subscribers must have a function get')],
    [{ delta: 0 }, new RangeError('delta must be an integer from 1 to 2^43')],
  ])('is not made with %j', (options, error) => {
    expect(() => centre({}, options as Partial<SoftwareAucOptions>)).toThrow(error)
  })

  it('shows no secret, neither itself nor in an error', () => {
    const { auc } = centre({ amf: new Uint8Array(3) })
    const errors: unknown[] = []
    for (const fail of [() => auc.vector(IMSI), () => auc.resynchronize(IMSI, RAND, K)]) {
      try {
        fail()
      } catch (error) {
        errors.push(error)
      }
    }
    expect(errors).toHaveLength(2)
    for (const view of [auc, ...errors]) {
      expect([K, OPC, RAND].map((secret) => shows(view, secret))).toEqual([false, false, false])
      expect(inspect(view, { depth: 9, showHidden: true })).not.toContain(IMSI)
    }
  })
})
