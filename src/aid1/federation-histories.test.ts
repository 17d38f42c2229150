import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FederationEffect, type FederationState, newFederation } from './federation.js'
import { chooseReplacementCandidate } from './profile-swap.js'
import { cmpEvents, mspEvents, step } from './testing/federation-history.js'
import { CMP_FEDERATED, MSP_FEDERATED } from './testing/federation-walk.js'

const RUNS = { numRuns: 500 }
const mspHistories = fc.integer({ min: 1, max: 4 }).chain((max) => fc.tuple(fc.constant(max), mspEvents(max)))

const liveOf = (state: FederationState) =>
  state.profiles.filter((profile) => profile.state !== 'deleted').map(({ iccid }) => iccid)

function effectsOf<T extends FederationEffect['effect']>(effects: readonly FederationEffect[], kind: T) {
  return effects.filter((effect): effect is Extract<FederationEffect, { effect: T }> => effect.effect === kind)
}

/** Slots that open reservations hold besides those of live profiles. */
function ownSlots(state: FederationState, live: readonly string[]): number {
  return state.side === 'msp' ? state.requests.filter(({ swap }) => !swap || !live.includes(swap.iccid)).length : 0
}

describe('an MSP, whatever happens', () => {
  test('never has more profiles and reservations than slots, and never swaps or falls back while one is free', () => {
    fc.assert(
      fc.property(mspHistories, ([maxProfiles, events]) => {
        let state: FederationState = MSP_FEDERATED
        for (const event of events) {
          const live = liveOf(state)
          const free = maxProfiles - live.length - ownSlots(state, live)
          const fallback = (usable: Parameters<typeof chooseReplacementCandidate>[0]) => {
            expect(free).toBeLessThanOrEqual(0)
            const candidate = event.type === 'activation-requested' ? event.replaceIccid : undefined
            expect(usable.map(({ iccid }) => iccid)).not.toContain(candidate)
            return chooseReplacementCandidate(usable)
          }
          const next = step(state, event, { fallback })
          const after = liveOf(next.state)
          expect(after.length + ownSlots(next.state, after)).toBeLessThanOrEqual(maxProfiles)
          for (const issue of effectsOf(next.effects, 'issue-activation-code')) {
            expect(after).toContain(issue.iccid)
            if (issue.swappedIccid === null) continue
            expect(free).toBeLessThanOrEqual(0)
            expect(live).toContain(issue.swappedIccid)
            expect(after).not.toContain(issue.swappedIccid)
            expect(effectsOf(next.effects, 'deactivate-profiles')).toEqual([
              { effect: 'deactivate-profiles', iccids: [issue.swappedIccid] },
            ])
          }
          state = next.state
        }
      }),
      RUNS,
    )
  })

  test('issues no activation code after the invalidation, and deactivates every live profile in it', () => {
    fc.assert(
      fc.property(mspHistories, ([, events]) => {
        let state: FederationState = MSP_FEDERATED
        for (const event of events) {
          const next = step(state, event)
          if (state.phase !== 'federated') {
            expect(effectsOf(next.effects, 'issue-activation-code')).toEqual([])
            expect(effectsOf(next.effects, 'prepare-activation-code')).toEqual([])
          } else if (next.state.phase !== 'federated') {
            const off = effectsOf(next.effects, 'deactivate-profiles').flatMap(({ iccids }) => iccids)
            expect(off).toEqual(liveOf(state))
            expect(next.state.requests).toEqual([])
          }
          state = next.state
        }
      }),
      RUNS,
    )
  })

  test('loses no profile: each issued one is live, or was swapped, invalid, not taken, or reported deleted', () => {
    fc.assert(
      fc.property(mspHistories, ([, events]) => {
        let state: FederationState = MSP_FEDERATED
        const issued = new Set<string>()
        const ended = new Set<string>()
        for (const event of events) {
          const { state: after, effects } = step(state, event)
          const isTaken = after !== state
          if (isTaken && event.type === 'status-reported' && event.status === 'deleted') ended.add(event.iccid)
          for (const { profiles } of effectsOf(effects, 'send-profile-information')) {
            for (const { iccid, status } of profiles) if (status === 'invalid') ended.add(iccid)
          }
          if (event.type === 'activation-code-refused') {
            for (const { iccids } of effectsOf(effects, 'deactivate-profiles')) for (const id of iccids) ended.add(id)
          }
          for (const { iccid, swappedIccid } of effectsOf(effects, 'issue-activation-code')) {
            if (swappedIccid !== null) ended.add(swappedIccid)
            issued.add(iccid)
            ended.delete(iccid)
          }
          expect(new Set(after.profiles.map(({ iccid }) => iccid))).toEqual(issued)
          expect(liveOf(after).sort()).toEqual([...issued].filter((iccid) => !ended.has(iccid)).sort())
          state = after
        }
      }),
      RUNS,
    )
  })
})

describe('a CMP, whatever happens', () => {
  test('proposes only live profiles that are not to be deleted, and asks for no code once invalidated', () => {
    fc.assert(
      fc.property(cmpEvents(), (events) => {
        let state: FederationState = CMP_FEDERATED
        for (const event of events) {
          const next = step(state, event)
          for (const { replaceIccid } of effectsOf(next.effects, 'request-activation-code')) {
            expect(state.phase).toBe('federated')
            const usable = state.profiles.filter(
              ({ state: status, deletionOrdered, information }) =>
                status !== 'deleted' && !deletionOrdered && information !== 'invalid',
            )
            if (replaceIccid === undefined) expect(usable).toEqual([])
            else expect(usable.map(({ iccid }) => iccid)).toContain(replaceIccid)
          }
          if (state.phase !== 'federated') expect(effectsOf(next.effects, 'forward-activation-code')).toEqual([])
          state = next.state
        }
      }),
      RUNS,
    )
  })

  test('orders the deletion of every profile that was swapped, is invalid, or outlived the invalidation', () => {
    fc.assert(
      fc.property(cmpEvents(), (events) => {
        let state: FederationState = CMP_FEDERATED
        const ordered = new Set<string>()
        for (const event of events) {
          const next = step(state, event)
          for (const { iccid } of effectsOf(next.effects, 'forward-activation-code')) ordered.delete(iccid)
          for (const { iccid } of effectsOf(next.effects, 'delete-profile')) ordered.add(iccid)
          const live = next.state.profiles.filter((profile) => profile.state !== 'deleted')
          for (const { iccid, deletionOrdered, information } of live) {
            expect(deletionOrdered === true).toBe(ordered.has(iccid))
            if (information === 'invalid' || next.state.phase === 'invalidated') expect(deletionOrdered).toBe(true)
          }
          if (
            event.type === 'activation-code-received' &&
            effectsOf(next.effects, 'forward-activation-code').length > 0
          ) {
            const swapped = live.find(({ iccid }) => iccid === event.swappedIccid)
            expect(swapped === undefined || swapped.deletionOrdered === true).toBe(true)
          }
          state = next.state
        }
      }),
      RUNS,
    )
  })

  test('loses no profile: each one that came is live until a vehicle reports it deleted', () => {
    fc.assert(
      fc.property(cmpEvents(), (events) => {
        let state: FederationState = CMP_FEDERATED
        const held = new Set<string>()
        for (const event of events) {
          const next = step(state, event)
          for (const { iccid } of effectsOf(next.effects, 'forward-activation-code')) held.add(iccid)
          if (event.type === 'profile-statuses-received' && next.state !== state) {
            for (const { iccid } of event.profiles)
              if (!state.profiles.some((entry) => entry.iccid === iccid)) held.add(iccid)
          }
          if (event.type === 'status-reported' && event.status === 'deleted' && next.state !== state) {
            held.delete(event.iccid)
            expect(effectsOf(next.effects, 'report-status')).toHaveLength(1)
          }
          expect(new Set(liveOf(next.state))).toEqual(held)
          state = next.state
        }
      }),
      RUNS,
    )
  })
})

test('from the very beginning either side keeps to its phases, and has no profile without a token', () => {
  fc.assert(
    fc.property(mspHistories, cmpEvents(), ([, msp], cmp) => {
      let state: FederationState = newFederation({ side: 'msp' })
      for (const event of msp) state = step(state, event).state
      let other: FederationState = newFederation({ side: 'cmp' })
      for (const event of cmp) {
        const next = step(other, event)
        if (next.state.phase === 'onboarding') expect(next.state.profiles).toEqual([])
        other = next.state
      }
      if (state.phase === 'onboarding' || state.phase === 'failed') expect(state.profiles).toEqual([])
    }),
    RUNS,
  )
})
