/**
 * Walks through the procedures of AID.02 chapter 4: events, the effects that each has, and where most walks start from.
 */

import { expect } from 'vitest'
import type { formatAidError } from '../error-codes.js'
import {
  type CmpEvent,
  type FederationEffect,
  type FederationEvent,
  type FederationOptions,
  type FederationState,
  type MspEvent,
  newFederation,
  nextFederation,
} from '../federation.js'

export const A = '8944500000000000001'
export const B = '8944500000000000002'
export const C = '8944500000000000003'

export type Step = readonly [event: FederationEvent, ...effects: FederationEffect[]]
export type CmpStep = readonly [event: CmpEvent, ...effects: FederationEffect[]]
export type MspStep = readonly [event: MspEvent, ...effects: FederationEffect[]]

/** Walks through events, asserts the effects of each, and that a refused event leaves the very state that was given. */
function walk(start: FederationState, steps: readonly Step[], options?: FederationOptions): FederationState {
  return steps.reduce((state, [event, ...effects], index) => {
    const before = JSON.stringify(state)
    const next = nextFederation(state, event, options)
    expect(next.effects, `step ${index + 1}, ${event.type}`).toStrictEqual(effects)
    expect(JSON.stringify(state)).toBe(before)
    if (effects.some(({ effect }) => effect === 'refuse')) expect(next.state).toBe(state)
    return JSON.parse(JSON.stringify(next.state))
  }, start)
}

export const cmp = (
  steps: readonly CmpStep[],
  start: FederationState = newFederation({ side: 'cmp' }),
  options?: FederationOptions,
) => walk(start, steps, options)
export const msp = (
  steps: readonly MspStep[],
  start: FederationState = newFederation({ side: 'msp' }),
  options?: FederationOptions,
) => walk(start, steps, options)
export const refuse = (errorCode: Parameters<typeof formatAidError>[0], ...values: string[]): FederationEffect => ({
  effect: 'refuse',
  errorCode,
  values,
})
export const books = (state: FederationState) =>
  Object.fromEntries(state.profiles.map((entry) => [entry.iccid, entry.state]))

export const CMP_FEDERATED = cmp([
  [{ type: 'account-id-requested' }, { effect: 'issue-account-id' }],
  [{ type: 'msp-token-received' }, { effect: 'store-msp-token' }],
])
export const MSP_FEDERATED = msp([
  [{ type: 'account-id-accepted' }],
  [{ type: 'service-provisioned' }, { effect: 'send-msp-token' }],
  [{ type: 'msp-token-accepted' }, { effect: 'report-onboarding-result', errorCode: null }],
])

/** A CMP with two profiles: A used at 200, B at 100. */
export const CMP_WITH_TWO = cmp(
  [
    [
      { type: 'activation-code-needed', requestId: 'r1' },
      { effect: 'request-activation-code', requestId: 'r1' },
    ],
    [
      { type: 'activation-code-received', requestId: 'r1', iccid: A, swappedIccid: null, now: 10 },
      { effect: 'forward-activation-code', requestId: 'r1', iccid: A },
    ],
    [
      { type: 'activation-code-needed', requestId: 'r2' },
      { effect: 'request-activation-code', requestId: 'r2', replaceIccid: A },
    ],
    [
      { type: 'activation-code-received', requestId: 'r2', iccid: B, swappedIccid: null, now: 20 },
      { effect: 'forward-activation-code', requestId: 'r2', iccid: B },
    ],
    [
      { type: 'status-reported', iccid: B, status: 'enabled', now: 100 },
      { effect: 'report-status', iccid: B, status: 'enabled' },
    ],
    [
      { type: 'status-reported', iccid: A, status: 'enabled', now: 200 },
      { effect: 'report-status', iccid: A, status: 'enabled' },
    ],
  ],
  CMP_FEDERATED,
)

/** An MSP whose pool of two is full: A used at 200, B at 100. */
export const MSP_WITH_TWO = msp(
  [
    [
      { type: 'activation-requested', requestId: 'r1', maxProfiles: 2 },
      { effect: 'prepare-activation-code', requestId: 'r1' },
    ],
    [
      { type: 'activation-issued', requestId: 'r1', iccid: A, now: 10 },
      { effect: 'issue-activation-code', requestId: 'r1', iccid: A, swappedIccid: null },
    ],
    [
      { type: 'activation-requested', requestId: 'r2', maxProfiles: 2, replaceIccid: A },
      { effect: 'prepare-activation-code', requestId: 'r2' },
    ],
    [
      { type: 'activation-issued', requestId: 'r2', iccid: B, now: 20 },
      { effect: 'issue-activation-code', requestId: 'r2', iccid: B, swappedIccid: null },
    ],
    [{ type: 'status-reported', iccid: B, status: 'enabled', now: 100 }],
    [{ type: 'status-reported', iccid: A, status: 'enabled', now: 200 }],
  ],
  MSP_FEDERATED,
)
