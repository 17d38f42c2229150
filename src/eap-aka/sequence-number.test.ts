import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptedUpTo,
  acceptSqn,
  decodeSqn,
  encodeSqn,
  isWithinReach,
  nextSqn,
  requireLimits,
  requireSqn,
} from './sequence-number.js'

const LAST = 2 ** 48 - 1
/** SEQ ‖ IND. */
const sqnOf = (seq: number, ind: number) => seq * 32 + ind
const anySqn = fc.integer({ min: 0, max: LAST })

describe('nextSqn', () => {
  it.each([
    ['counts SEQ and IND on', sqnOf(0, 0), sqnOf(1, 1)],
    ['begins IND again after 31, and carries nothing into SEQ', sqnOf(31, 31), sqnOf(32, 0)],
    ['crosses 32 bits', sqnOf(2 ** 32 - 1, 4), sqnOf(2 ** 32, 5)],
    ['reaches the last SEQ', sqnOf(2 ** 43 - 2, 30), LAST],
    ['ends with the last SEQ, whatever is left of IND', sqnOf(2 ** 43 - 1, 0), undefined],
    ['ends with the last number of 48 bits', LAST, undefined],
  ])('%s', (_what, sqn, want) => {
    expect(nextSqn(sqn)).toBe(want)
  })

  it('always grows, by less than two SEQ', () => {
    fc.assert(
      fc.property(anySqn, (sqn) => {
        const next = nextSqn(sqn)
        if (next === undefined) expect(sqn).toBeGreaterThanOrEqual(sqnOf(2 ** 43 - 1, 0))
        else {
          expect(next).toBeGreaterThan(sqn)
          expect(next).toBeLessThanOrEqual(Math.min(sqn + 33, LAST))
        }
      }),
    )
  })
})

describe('acceptSqn', () => {
  it.each([
    ['the next SEQ', sqnOf(101, 3), {}, true],
    ['the highest SEQ in a place that has seen it', sqnOf(100, 3), {}, false],
    ['the highest SEQ in a place that has not', sqnOf(100, 7), {}, true],
    ['a lower SEQ in a place that has seen a lower one still', sqnOf(60, 7), {}, true],
    ['the same SEQ as its place', sqnOf(50, 7), {}, false],
    ['a lower SEQ than its place', sqnOf(49, 7), {}, false],
    ['a step of Δ', sqnOf(100 + 2 ** 28, 0), {}, true],
    ['a step beyond Δ', sqnOf(101 + 2 ** 28, 0), {}, false],
    ['a step of a Δ of our own', sqnOf(110, 0), { delta: 10 }, true],
    ['a step beyond a Δ of our own', sqnOf(111, 0), { delta: 10 }, false],
    ['the widest step of the widest Δ', LAST, { delta: 2 ** 43 }, true],
    ['an age just below L', sqnOf(60, 7), { ageLimit: 41 }, true],
    ['an age of L', sqnOf(60, 7), { ageLimit: 40 }, false],
  ])('judges %s', (_what, sqn, limits, want) => {
    const accepted = { places: acceptedUpTo(sqnOf(100, 5)).places.with(7, 50), highest: sqnOf(100, 5) }
    const next = acceptSqn(accepted, sqn, limits)
    expect(next !== undefined).toBe(want)
    if (next === undefined) return
    expect(next.highest).toBe(Math.max(sqn, accepted.highest))
    expect(next.places).toEqual(accepted.places.with(sqn % 32, Math.floor(sqn / 32)))
  })

  it('accepts no number twice, whatever comes between', () => {
    const near = fc.integer({ min: 0, max: 64 * 32 })
    fc.assert(
      fc.property(fc.array(near, { maxLength: 100 }), (sqns) => {
        let accepted = acceptedUpTo(0)
        const seen: number[] = []
        for (const sqn of sqns) {
          const next = acceptSqn(accepted, sqn, {})
          if (next === undefined) continue
          accepted = next
          seen.push(sqn)
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(accepted.highest).toBe(Math.max(0, ...seen))
      }),
    )
  })
})

describe('isWithinReach', () => {
  it.each([
    ['where the USIM is', 640, 640, 1, true],
    ['just as far as Δ', sqnOf(19, 0), sqnOf(10, 0), 10, true],
    ['one beyond Δ', sqnOf(20, 0), sqnOf(10, 0), 10, false],
    ['at the end', LAST, LAST, 10, false],
  ])('judges a centre %s', (_what, sqn, highest, delta, want) => {
    expect(isWithinReach(sqn, highest, delta)).toBe(want)
  })
})

describe('the 6 bytes of a sequence number', () => {
  it.each([
    [0, '000000000000'],
    [1, '000000000001'],
    [0x0102_0304_0506, '010203040506'],
    [0xff9b_b4d0_b607, 'ff9bb4d0b607'],
    [LAST, 'ffffffffffff'],
  ])('of %d are %s', (sqn, hex) => {
    expect(Buffer.from(encodeSqn(sqn)).toString('hex')).toBe(hex)
    expect(decodeSqn(Buffer.concat([Buffer.of(9), Buffer.from(hex, 'hex')]).subarray(1))).toBe(sqn)
  })

  it('are read as they were written', () => {
    fc.assert(fc.property(anySqn, (sqn) => decodeSqn(encodeSqn(sqn)) === sqn))
  })
})

describe('what our caller keeps', () => {
  it.each([-1, 2 ** 48, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '5', 5n, null, undefined, [5]])(
    'is no sequence number: %s',
    (sqn) => {
      expect(() => requireSqn(sqn)).toThrow(new RangeError('sqn must be an integer from 0 to 2^48 - 1'))
    },
  )

  it.each([0, LAST])('is a sequence number: %d', (sqn) => {
    expect(() => requireSqn(sqn)).not.toThrow()
  })

  it.each([0, -1, 1.5, 2 ** 43 + 1, Number.NaN, Number.POSITIVE_INFINITY, '5', null])('is no limit: %s', (limit) => {
    const wrong = limit as number
    expect(() => requireLimits({ delta: wrong })).toThrow(new RangeError('delta must be an integer from 1 to 2^43'))
    expect(() => requireLimits({ ageLimit: wrong })).toThrow(
      new RangeError('ageLimit must be an integer from 1 to 2^43'),
    )
  })

  it.each([{}, { delta: 1 }, { ageLimit: 2 ** 43, delta: undefined }])('is limits: %j', (limits) => {
    expect(() => requireLimits(limits)).not.toThrow()
  })
})
