/**
 * The life of one federation, as a machine for either side: onboarding, provisioning, single profiles, withdrawal.
 *
 * The machine is pure. The caller loads the state, applies one event, stores the next state and the effects in one
 * transaction, and carries the effects out in their order. Since every decision about slots is taken on the state that
 * is stored with it, two requests at once never share a slot.
 *
 * Not in here: the redirects and the account ID itself (§5.2), and Update subscription info (§4.8), which changes
 * data of the subscription and nothing of the federation.
 *
 * @see AID.02 §4
 */

import { dropRequest, receiveCode, requestCode } from './federation-activation-cmp.js'
import { issueCode, releaseSlot, reserveSlot, withdrawCode } from './federation-activation-msp.js'
import type { FederationTransition } from './federation-effects.js'
import {
  type CmpEvent,
  type CsimStatus,
  type FederationEvent,
  isCmpEvent,
  isMspEvent,
  type MspEvent,
} from './federation-events.js'
import {
  abortOnboarding,
  acceptAccountId,
  confirmToken,
  isTokenSent,
  provisionService,
  receiveToken,
  refuseOnboarding,
  rejectToken,
  requestAccountId,
} from './federation-onboarding.js'
import {
  changeInformation,
  deleteAtCmp,
  deleteAtMsp,
  listStatuses,
  reportStatus,
  synchronize,
  takeInformation,
  takeStatus,
} from './federation-profiles.js'
import {
  type CmpFederation,
  checkFederationState,
  type FederationState,
  type MspFederation,
} from './federation-state.js'
import { invalidateAtCmp, invalidateAtMsp, removeToken } from './federation-withdrawal.js'
import type { SwapPolicy } from './profile-swap.js'

export type { FederationEffect, FederationTransition } from './federation-effects.js'
export type { CmpEvent, CsimStatus, FederationEvent, MspEvent, ProfileInformation } from './federation-events.js'
export {
  type AwaitedActivation,
  type CmpFederation,
  type FederationPhase,
  type FederationProfile,
  type FederationState,
  type MspFederation,
  newFederation,
  type OnboardingStep,
  type ProfileInformationStatus,
  type ReservedActivation,
} from './federation-state.js'

/** What the two sides agreed on, or one of them chose, beyond AID.02. */
export interface FederationOptions {
  /** MSP: which profile to swap when the CMP's candidate cannot be used, by default the least recently used one. */
  readonly fallback?: SwapPolicy | undefined
  /** CMP: the statuses that the MSP wants to hear of (§7.8), by default all. `deleted` is reported in any case. */
  readonly reportedStatuses?: readonly CsimStatus[] | undefined
}

/** What only a CMP that took the token can send. */
const PROOFS_OF_TOKEN: readonly MspEvent['type'][] = [
  'activation-requested',
  'status-reported',
  'profile-status-requested',
  'invalidation-requested',
]

/**
 * Applies an event to a federation.
 *
 * An event that makes no sense, or that the contract refuses, is answered by the effect `refuse` and leaves the state
 * as it is. An event that is known already has no effect. Nothing that is given is changed. Reads: D-AID-13, D-AID-20
 *
 * @param state From {@link newFederation}, or from an earlier call; JSON keeps it whole.
 * @param event What happened. The union says which events are the CMP's and which the MSP's.
 * @throws {TypeError} when the state or the event is malformed, or the event is not one of this side.
 * @throws {RangeError} when `maxProfiles` of `activation-requested` is not an integer of 1 or more.
 * @see AID.02 §4
 */
export function nextFederation(
  state: FederationState,
  event: FederationEvent,
  options: FederationOptions = {},
): FederationTransition {
  checkFederationState(state)
  if (state.side === 'cmp') {
    if (!isCmpEvent(event)) throw new TypeError('The event is unknown, or not one of a CMP')
    return nextAtCmp(state, event, options)
  }
  if (!isMspEvent(event)) throw new TypeError('The event is unknown, or not one of an MSP')
  return isTokenSent(state) ? nextWhileTokenSent(state, event, options) : nextAtMsp(state, event, options)
}

function nextAtCmp(
  state: CmpFederation,
  event: CmpEvent,
  { reportedStatuses }: FederationOptions,
): FederationTransition {
  switch (event.type) {
    case 'account-id-requested':
      return requestAccountId(state)
    case 'msp-token-received':
      return receiveToken(state)
    case 'onboarding-refused':
      return refuseOnboarding(state, event.errorCode)
    case 'activation-code-needed':
      return requestCode(state, event)
    case 'activation-code-received':
      return receiveCode(state, event)
    case 'activation-code-denied':
      return dropRequest(state, event)
    case 'status-reported':
      return reportStatus(state, event, reportedStatuses)
    case 'profile-deletion-requested':
      return deleteAtCmp(state, event.iccid)
    case 'profile-information-received':
      return takeInformation(state, event.profiles)
    case 'profile-statuses-received':
      return synchronize(state, event)
    case 'onboarding-withdrawn':
      return invalidateAtCmp(state, 'cmp')
    case 'invalidation-notified':
      return invalidateAtCmp(state, 'msp')
    case 'token-removed':
      return removeToken(state)
  }
}

function nextAtMsp(state: MspFederation, event: MspEvent, { fallback }: FederationOptions): FederationTransition {
  switch (event.type) {
    case 'account-id-accepted':
      return acceptAccountId(state)
    case 'service-provisioned':
      return provisionService(state)
    case 'onboarding-aborted':
      return abortOnboarding(state, event.errorCode)
    case 'msp-token-accepted':
      return confirmToken(state)
    case 'msp-token-refused':
      return rejectToken(state, event.errorCode)
    case 'activation-requested':
      return reserveSlot(state, event, fallback)
    case 'activation-issued':
      return issueCode(state, event)
    case 'activation-failed':
      return releaseSlot(state, event)
    case 'activation-code-refused':
      return withdrawCode(state, event)
    case 'status-reported':
      return takeStatus(state, event)
    case 'profile-deletion-requested':
      return deleteAtMsp(state, event.iccid)
    case 'profile-information-changed':
      return changeInformation(state, event.profiles)
    case 'profile-status-requested':
      return listStatuses(state, event)
    case 'onboarding-withdrawn':
      return invalidateAtMsp(state, 'msp')
    case 'invalidation-requested':
      return invalidateAtMsp(state, 'cmp')
    case 'token-removed':
      return removeToken(state)
  }
}

/**
 * The token is under way and its 201 late or lost. A request that bears the token proves that the CMP took it, and a
 * withdrawal must reach a CMP that may have. Reads: D-AID-38
 */
function nextWhileTokenSent(state: MspFederation, event: MspEvent, options: FederationOptions): FederationTransition {
  const isProof = PROOFS_OF_TOKEN.includes(event.type)
  if (!isProof && event.type !== 'onboarding-withdrawn') return nextAtMsp(state, event, options)
  const federated: MspFederation = { ...state, phase: 'federated' }
  const { state: next, effects } = nextAtMsp(federated, event, options)
  if (effects.some(({ effect }) => effect === 'refuse')) return { state, effects }
  if (!isProof) return { state: next, effects }
  return { state: next, effects: [{ effect: 'report-onboarding-result', errorCode: null }, ...effects] }
}
