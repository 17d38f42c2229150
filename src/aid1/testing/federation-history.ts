/**
 * Random histories of a federation: events of either side over few ICCIDs and request IDs, so that they meet often.
 */

import fc from 'fast-check'
import { expect } from 'vitest'
import {
  type CmpEvent,
  type FederationOptions,
  type FederationState,
  type FederationTransition,
  type MspEvent,
  nextFederation,
} from '../federation.js'

const iccid = fc.constantFrom('1', '2', '3', '4', '5', '6')
const requestId = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5')
const now = fc.nat(1000)
const status = fc.constantFrom<('deleted' | 'enabled' | 'disabled' | 'installed' | 'installation_failed')[]>(
  'deleted',
  'enabled',
  'disabled',
  'installed',
  'installation_failed',
)
const information = fc.array(
  fc.record({ iccid, status: fc.constantFrom<('invalid' | 'valid' | 'suspended')[]>('invalid', 'valid', 'suspended') }),
  { maxLength: 3 },
)
const listed = fc.array(
  fc.record({
    iccid,
    status: fc.constantFrom<('enabled' | 'disabled' | 'installed' | 'prepared')[]>('enabled', 'installed', 'prepared'),
  }),
  { maxLength: 4 },
)

function event<T extends string, M extends object>(type: T, members: fc.Arbitrary<M>): fc.Arbitrary<{ type: T } & M> {
  return members.map((given) => ({ type, ...given }))
}

function bare<T extends string>(type: T): fc.Arbitrary<{ type: T }> {
  return fc.constant(null).map(() => ({ type }))
}

/** Events of an MSP whose subscription allows `maxProfiles`; withdrawals are rare. */
export function mspEvents(maxProfiles: number): fc.Arbitrary<MspEvent[]> {
  const candidate = fc.oneof({ weight: 5, arbitrary: iccid }, { weight: 1, arbitrary: fc.jsonValue() })
  const requested = fc.record(
    { requestId, maxProfiles: fc.constant(maxProfiles), replaceIccid: candidate },
    { requiredKeys: ['requestId', 'maxProfiles'], noNullPrototype: true },
  )
  const common = fc.oneof(
    event('activation-requested', requested),
    event('activation-issued', fc.record({ requestId, iccid, now })),
    event('status-reported', fc.record({ iccid, status, now })),
  )
  const other = fc.oneof(
    event('activation-failed', fc.record({ requestId, errorCode: fc.constant('49') })),
    event('activation-code-refused', fc.record({ requestId })),
    event('profile-deletion-requested', fc.record({ iccid })),
    event('profile-information-changed', fc.record({ profiles: information })),
    bare('profile-status-requested'),
  )
  const rare = fc.oneof(
    bare('onboarding-withdrawn'),
    bare('invalidation-requested'),
    bare('token-removed'),
    bare('account-id-accepted'),
    bare('service-provisioned'),
    bare('msp-token-accepted'),
    event('msp-token-refused', fc.record({ errorCode: fc.constant('19') })),
    event('onboarding-aborted', fc.record({ errorCode: fc.constant('102') })),
  )
  return history<MspEvent>(common, other, rare)
}

/** Events of a CMP; withdrawals are rare. */
export function cmpEvents(): fc.Arbitrary<CmpEvent[]> {
  const swappedIccid = fc.option(iccid)
  const common = fc.oneof(
    event('activation-code-needed', fc.record({ requestId })),
    event('activation-code-received', fc.record({ requestId, iccid, swappedIccid, now })),
    event('status-reported', fc.record({ iccid, status, now })),
  )
  const other = fc.oneof(
    event('activation-code-denied', fc.record({ requestId })),
    event('profile-deletion-requested', fc.record({ iccid })),
    event('profile-information-received', fc.record({ profiles: information })),
    event('profile-statuses-received', fc.record({ profiles: listed })),
  )
  const rare = fc.oneof(
    bare('onboarding-withdrawn'),
    bare('invalidation-notified'),
    bare('token-removed'),
    bare('account-id-requested'),
    bare('msp-token-received'),
    event('onboarding-refused', fc.record({ errorCode: fc.constant('102') })),
  )
  return history<CmpEvent>(common, other, rare)
}

function history<E>(common: fc.Arbitrary<E>, other: fc.Arbitrary<E>, rare: fc.Arbitrary<E>): fc.Arbitrary<E[]> {
  return fc.array(
    fc.oneof({ weight: 12, arbitrary: common }, { weight: 3, arbitrary: other }, { weight: 1, arbitrary: rare }),
    { minLength: 5, maxLength: 60 },
  )
}

/**
 * Applies an event to a frozen state and asserts what holds for every event: the state is plain JSON, a refusal
 * returns the state that was given, the token goes only when no profile is live, and an invalidated federation never
 * comes back.
 */
export function step(
  state: FederationState,
  given: CmpEvent | MspEvent,
  options?: FederationOptions,
): FederationTransition {
  const next = nextFederation(deepFreeze(state), deepFreeze(given), options)
  expect(JSON.parse(JSON.stringify(next.state))).toStrictEqual(next.state)
  expect(JSON.parse(JSON.stringify(next.effects))).toEqual(next.effects)
  if (next.effects.some(({ effect }) => effect === 'refuse')) expect(next.state).toBe(state)

  const live = next.state.profiles.filter((profile) => profile.state !== 'deleted')
  const isOver = next.state.phase === 'removable' || next.state.phase === 'removed'
  if (isOver) expect(live).toEqual([])
  if (next.state.phase === 'invalidated') expect(live).not.toEqual([])
  const isReached = state.phase !== 'removable' && next.state.phase === 'removable'
  expect(next.effects.filter(({ effect }) => effect === 'remove-token')).toHaveLength(isReached ? 1 : 0)
  expect(RANK[next.state.phase]).toBeGreaterThanOrEqual(RANK[state.phase])
  expect(new Set(next.state.profiles.map((profile) => profile.iccid)).size).toBe(next.state.profiles.length)
  return next
}

const RANK = { onboarding: 0, failed: 1, federated: 1, invalidated: 2, removable: 3, removed: 4 }

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}
