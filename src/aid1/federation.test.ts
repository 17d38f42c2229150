import { describe, expect, test } from 'vitest'
import { formatAidError } from './error-codes.js'
import { type FederationEvent, type FederationState, newFederation, nextFederation } from './federation.js'
import { A, CMP_FEDERATED } from './testing/federation-walk.js'

/** What storage or an untyped caller may hand in. */
function untyped<T>(value: unknown): T {
  return JSON.parse(JSON.stringify(value))
}

const CMP = newFederation({ side: 'cmp' })
const MSP = newFederation({ side: 'msp' })
const PROFILE = { iccid: '8944500000000000001', state: 'enabled' }
const RESERVATION = { requestId: 'r1', maxProfiles: 1, swap: null }

describe('a state that this module did not make is misuse', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'federated'],
    ['an unknown side', { ...CMP, side: 'user' }],
    ['an unknown phase', { ...CMP, phase: 'married' }],
    ['an unknown step', { ...CMP, step: 'done' }],
    ['no profiles', { ...CMP, profiles: undefined }],
    ['a profile without ICCID', { ...CMP, profiles: [{ state: 'enabled' }] }],
    ['a profile in an unknown state', { ...CMP, profiles: [{ ...PROFILE, state: 'suspended' }] }],
    ['a profile used at no time', { ...CMP, profiles: [{ ...PROFILE, lastUsedAtEpochSeconds: 'now' }] }],
    ['a profile twice', { ...CMP, profiles: [PROFILE, PROFILE] }],
    ['no requests', { ...CMP, requests: {} }],
    ['a request of the other side', { ...CMP, requests: [RESERVATION] }],
    ['a request without ID', { ...CMP, requests: [{ replaceIccid: null }] }],
    ['a reservation without limit', { ...MSP, requests: [{ requestId: 'r1', swap: null }] }],
    ['a reservation with a swap of nothing', { ...MSP, requests: [{ ...RESERVATION, swap: {} }] }],
    ['a reservation twice', { ...MSP, requests: [RESERVATION, RESERVATION] }],
  ])('%s', (_, state) => {
    const event: FederationEvent = { type: 'onboarding-withdrawn' }
    expect(() => nextFederation(untyped<FederationState>(state), event)).toThrow(TypeError)
    expect(() => nextFederation(untyped<FederationState>(state), event)).toThrow(/malformed/)
  })

  test('a side that is neither', () => {
    expect(() => newFederation(untyped({ side: 'user' }))).toThrow(TypeError)
  })
})

describe('an event that is none of this side is misuse', () => {
  test.each<[string, FederationState, unknown]>([
    ['null', CMP, null],
    ['no type', CMP, {}],
    ['an unknown type', CMP, { type: 'divorced' }],
    ['a name that every object has', CMP, { type: 'toString' }],
    ['one of the MSP at the CMP', CMP, { type: 'invalidation-requested' }],
    ['one of the CMP at the MSP', MSP, { type: 'invalidation-notified' }],
    ['no request ID', CMP, { type: 'activation-code-needed' }],
    ['an empty ICCID', CMP, { type: 'profile-deletion-requested', iccid: '' }],
    ['no time', CMP, { type: 'status-reported', iccid: 'A', status: 'enabled' }],
    ['a time that is no number', MSP, { type: 'status-reported', iccid: 'A', status: 'enabled', now: '1' }],
    ['a status of another enumeration', MSP, { type: 'status-reported', iccid: 'A', status: 'prepared', now: 1 }],
    ['a swapped ICCID that is missing', CMP, { type: 'activation-code-received', requestId: 'r1', iccid: 'A', now: 1 }],
    ['no list', CMP, { type: 'profile-information-received', profiles: {} }],
    ['a list of nothing', CMP, { type: 'profile-statuses-received', profiles: [null] }],
    [
      'information of another enumeration',
      MSP,
      { type: 'profile-information-changed', profiles: [{ iccid: 'A', status: 'deleted' }] },
    ],
    ['no limit', MSP, { type: 'activation-requested', requestId: 'r1' }],
  ])('%s', (_, state, event) => {
    expect(() => nextFederation(state, untyped<FederationEvent>(event))).toThrow(TypeError)
  })

  test('what was given is not in the message', () => {
    const event = untyped<FederationEvent>({ type: 'profile-deletion-requested', iccid: 8944500000000000 })
    expect(() => nextFederation(CMP, event)).toThrow(
      /^The event profile-deletion-requested has a malformed member iccid$/,
    )
  })
})

test('every refusal can be written as Table 10 asks', () => {
  const { effects } = nextFederation(CMP_FEDERATED, { type: 'profile-deletion-requested', iccid: A })
  expect(
    effects.map((effect) => effect.effect === 'refuse' && formatAidError(effect.errorCode, ...effect.values)),
  ).toEqual([{ code: '61', error: `The profile with the ICCID ${A} could not be found` }])
})
