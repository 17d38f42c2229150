import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  chooseReplacementCandidate,
  decideActivation,
  type PoolProfile,
  type PoolProfileState,
} from './profile-swap.js'

const A = '8944500000000000001'
const B = '8944500000000000002'
const C = '8944500000000000003'
const UNKNOWN = '8944500000000000099'
const STATES: readonly PoolProfileState[] = [
  'prepared',
  'installed',
  'enabled',
  'disabled',
  'installation_failed',
  'deleted',
]

function profile(iccid: string, state: PoolProfileState = 'installed', lastUsedAtEpochSeconds?: number): PoolProfile {
  return lastUsedAtEpochSeconds === undefined ? { iccid, state } : { iccid, state, lastUsedAtEpochSeconds }
}

const pools = fc.uniqueArray(
  fc.record(
    {
      iccid: fc.stringMatching(/^[0-9]{19,22}$/),
      state: fc.constantFrom(...STATES),
      lastUsedAtEpochSeconds: fc.nat(2_000_000_000),
    },
    { requiredKeys: ['iccid', 'state'] },
  ),
  { selector: (entry) => entry.iccid, maxLength: 8 },
)

describe('the CMP chooses a candidate (§4.3.1, table)', () => {
  test.each<{ name: string; profiles: PoolProfile[]; want: string | undefined }>([
    { name: 'no profile was downloaded yet', profiles: [], want: undefined },
    { name: 'every profile is deleted', profiles: [profile(A, 'deleted', 1), profile(B, 'deleted')], want: undefined },
    { name: 'one other vehicle has a profile', profiles: [profile(A, 'disabled', 7)], want: A },
    {
      name: 'the least recently used of several',
      profiles: [profile(A, 'enabled', 9), profile(B, 'disabled', 3)],
      want: B,
    },
    {
      name: 'a deleted one is never proposed',
      profiles: [profile(A, 'deleted', 1), profile(B, 'enabled', 9)],
      want: B,
    },
    { name: 'one never used is the least recent', profiles: [profile(A, 'disabled', 0), profile(B)], want: B },
    { name: 'equals go by the order given', profiles: [profile(B, 'disabled', 5), profile(A, 'disabled', 5)], want: B },
    { name: 'a failed download may be proposed', profiles: [profile(A, 'installation_failed')], want: A },
  ])('$name', ({ profiles, want }) => {
    expect(chooseReplacementCandidate(profiles)).toBe(want)
  })

  test('an ICCID given twice is misuse', () => {
    expect(() => chooseReplacementCandidate([profile(A), profile(A, 'deleted')])).toThrow(TypeError)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a time of %s is misuse', (time) => {
    expect(() => chooseReplacementCandidate([profile(A, 'enabled', time)])).toThrow(RangeError)
  })

  test('the answer is a live profile, none used earlier, and there is one whenever a profile is live', () => {
    fc.assert(
      fc.property(pools, (profiles) => {
        const live = profiles.filter(({ state }) => state !== 'deleted')
        const chosen = live.find(({ iccid }) => iccid === chooseReplacementCandidate(profiles))
        expect(chosen === undefined).toBe(live.length === 0)
        const earliest = Math.min(...live.map(({ lastUsedAtEpochSeconds = -1 }) => lastUsedAtEpochSeconds))
        if (chosen) expect(chosen.lastUsedAtEpochSeconds ?? -1).toBe(earliest)
      }),
    )
  })
})

describe('the MSP decides (§4.3.1, item 2)', () => {
  const pool = [profile(A, 'enabled', 9), profile(B, 'disabled', 3), profile(C, 'deleted', 1)]

  test.each<{ name: string; facts: Parameters<typeof decideActivation>[0]; want: unknown }>([
    {
      name: 'a free slot needs no swap',
      facts: { profiles: pool, maxProfiles: 3 },
      want: { outcome: 'issue', swappedIccid: null },
    },
    {
      name: 'a usable candidate is ignored while a slot is free',
      facts: { profiles: pool, maxProfiles: 3, replaceIccid: A },
      want: { outcome: 'issue', swappedIccid: null },
    },
    {
      name: 'a full pool swaps the candidate of the CMP, not the least recently used',
      facts: { profiles: pool, maxProfiles: 2, replaceIccid: A },
      want: { outcome: 'issue', swappedIccid: A, chosenBy: 'cmp' },
    },
    {
      name: 'a candidate whose download failed is usable',
      facts: { profiles: [profile(A, 'installation_failed')], maxProfiles: 1, replaceIccid: A },
      want: { outcome: 'issue', swappedIccid: A, chosenBy: 'cmp' },
    },
    {
      name: 'a candidate that was not downloaded is usable',
      facts: { profiles: [profile(A, 'prepared')], maxProfiles: 1, replaceIccid: A },
      want: { outcome: 'issue', swappedIccid: A, chosenBy: 'cmp' },
    },
    {
      name: 'without a candidate the least recently used goes',
      facts: { profiles: pool, maxProfiles: 2 },
      want: { outcome: 'issue', swappedIccid: B, chosenBy: 'msp' },
    },
    {
      name: 'a candidate of another onboarding is not usable',
      facts: { profiles: pool, maxProfiles: 2, replaceIccid: UNKNOWN },
      want: { outcome: 'issue', swappedIccid: B, chosenBy: 'msp' },
    },
    {
      name: 'a deleted candidate is not usable',
      facts: { profiles: pool, maxProfiles: 2, replaceIccid: C },
      want: { outcome: 'issue', swappedIccid: B, chosenBy: 'msp' },
    },
    {
      name: 'the MSP may have a policy of its own',
      facts: { profiles: pool, maxProfiles: 2, fallback: (usable) => usable[0]?.iccid },
      want: { outcome: 'issue', swappedIccid: A, chosenBy: 'msp' },
    },
    {
      name: 'a policy that chooses none leaves no activation code',
      facts: { profiles: pool, maxProfiles: 2, fallback: () => undefined },
      want: { outcome: 'refuse', errorCode: '49' },
    },
    {
      name: 'a failed download occupies its slot',
      facts: { profiles: [profile(A, 'installation_failed')], maxProfiles: 1 },
      want: { outcome: 'issue', swappedIccid: A, chosenBy: 'msp' },
    },
    {
      name: 'a pool above its limit swaps one for one',
      facts: { profiles: pool, maxProfiles: 1, replaceIccid: B },
      want: { outcome: 'issue', swappedIccid: B, chosenBy: 'cmp' },
    },
    {
      name: 'a reserved slot is not free',
      facts: { profiles: pool, maxProfiles: 3, reservedSlots: 1, replaceIccid: A },
      want: { outcome: 'issue', swappedIccid: A, chosenBy: 'cmp' },
    },
    {
      name: 'a pool of reserved slots has nothing to swap',
      facts: { profiles: [profile(C, 'deleted')], maxProfiles: 1, reservedSlots: 1, replaceIccid: C },
      want: { outcome: 'refuse', errorCode: '49' },
    },
  ])('$name', ({ facts, want }) => {
    expect(decideActivation(facts)).toStrictEqual(want)
  })

  test.each([undefined, null, '', ' ', 42, 0n, {}, [A], 'not an ICCID', Symbol('iccid'), () => A])(
    'a candidate in the form of %o does no harm',
    (replaceIccid) => {
      expect(decideActivation({ profiles: pool, maxProfiles: 3, replaceIccid })).toStrictEqual({
        outcome: 'issue',
        swappedIccid: null,
      })
      expect(decideActivation({ profiles: pool, maxProfiles: 2, replaceIccid })).toMatchObject({ chosenBy: 'msp' })
    },
  )

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('maxProfiles of %s is misuse', (maxProfiles) => {
    expect(() => decideActivation({ profiles: [], maxProfiles })).toThrow(RangeError)
  })

  test.each([-1, 0.5, Number.NaN])('reservedSlots of %s is misuse', (reservedSlots) => {
    expect(() => decideActivation({ profiles: [], maxProfiles: 1, reservedSlots })).toThrow(RangeError)
  })

  test('an ICCID given twice is misuse, even while a slot is free', () => {
    expect(() => decideActivation({ profiles: [profile(A), profile(A)], maxProfiles: 9 })).toThrow(TypeError)
  })

  test.each([UNKNOWN, C, ''])('a policy that chooses %j, which is not usable, is misuse', (chosen) => {
    expect(() => decideActivation({ profiles: pool, maxProfiles: 2, fallback: () => chosen })).toThrow(TypeError)
  })

  test('for every pool and candidate the decision keeps to the rules, and never asks the policy without need', () => {
    fc.assert(
      fc.property(
        pools,
        fc.integer({ min: 1, max: 9 }),
        fc.anything(),
        fc.boolean(),
        (profiles, max, junk, fromPool) => {
          const before = structuredClone(profiles)
          const replaceIccid = fromPool ? profiles[0]?.iccid : junk
          const live = profiles.filter(({ state }) => state !== 'deleted').map(({ iccid }) => iccid)
          const fallback = vi.fn(chooseReplacementCandidate)
          const decision = decideActivation({ profiles, maxProfiles: max, replaceIccid, fallback })

          const isFree = live.length < max
          const isUsable = live.some((iccid) => iccid === replaceIccid)
          if (isFree) expect(decision).toStrictEqual({ outcome: 'issue', swappedIccid: null })
          else if (isUsable)
            expect(decision).toStrictEqual({ outcome: 'issue', swappedIccid: replaceIccid, chosenBy: 'cmp' })
          else expect(decision).toMatchObject({ outcome: 'issue', chosenBy: 'msp' })
          if (decision.outcome === 'issue' && decision.swappedIccid !== null)
            expect(live).toContain(decision.swappedIccid)
          expect(fallback).toHaveBeenCalledTimes(isFree || isUsable ? 0 : 1)
          expect(profiles).toEqual(before)
        },
      ),
    )
  })
})
