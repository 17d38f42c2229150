/**
 * What a side does about an event: data that the caller carries out, in order, after it has stored the new state.
 *
 * @see AID.02 §4
 */

import type { AidErrorCode } from './error-codes.js'
import type { CsimStatus, ProfileInformation } from './federation-events.js'
import type { FederationPhase, FederationState } from './federation-state.js'
import type { ListedProfile } from './profile-reconciliation.js'

/** One thing for the caller to do. */
export type FederationEffect =
  /** Answer the peer, or this side's own user, with a code of Table 10; `values` fill its `%s` (`formatAidError`). */
  | { readonly effect: 'refuse'; readonly errorCode: AidErrorCode; readonly values: readonly string[] }
  /** To this side's touchpoint: the onboarding ended well (`null`), or with this code. */
  | { readonly effect: 'report-onboarding-result'; readonly errorCode: string | null }
  /** The token may go, once every effect before this one has reached the peer. */
  | { readonly effect: 'remove-token' }

  /** CMP: make an account ID and redirect the user with it. */
  | { readonly effect: 'issue-account-id' }
  /** CMP: keep the token with the user's account. */
  | { readonly effect: 'store-msp-token' }
  /** CMP → MSP, 7.7. */
  | { readonly effect: 'request-activation-code'; readonly requestId: string; readonly replaceIccid?: string }
  /** CMP → the vehicle that asked. */
  | { readonly effect: 'forward-activation-code'; readonly requestId: string; readonly iccid: string }
  /** CMP → the vehicle that holds the profile, which reports `deleted` also when there was nothing to delete. */
  | { readonly effect: 'delete-profile'; readonly iccid: string }
  /** CMP → MSP, 7.8. */
  | { readonly effect: 'report-status'; readonly iccid: string; readonly status: CsimStatus }
  /** CMP → MSP, 7.9. */
  | { readonly effect: 'request-invalidation' }

  /** MSP → CMP, 7.3. */
  | { readonly effect: 'send-msp-token' }
  /** MSP → CMP, 7.3 with `error`. */
  | { readonly effect: 'send-onboarding-error'; readonly errorCode: string }
  /** MSP: make a profile downloadable; `activation-issued` or `activation-failed` tells how it went. */
  | { readonly effect: 'prepare-activation-code'; readonly requestId: string }
  /** MSP → CMP, the answer of 7.7 or 7.7.2.1, without a swap. */
  | {
      readonly effect: 'issue-activation-code'
      readonly requestId: string
      readonly iccid: string
      readonly swappedIccid: null
    }
  /** MSP → CMP, the answer of 7.7 or 7.7.2.1, with a swap. */
  | {
      readonly effect: 'issue-activation-code'
      readonly requestId: string
      readonly iccid: string
      readonly swappedIccid: string
      readonly chosenBy: 'cmp' | 'msp'
    }
  /** MSP → CMP, 7.7.2.1 with `error`. */
  | { readonly effect: 'send-activation-error'; readonly requestId: string; readonly errorCode: string }
  /** MSP: take these profiles out of service, all of them at once. */
  | { readonly effect: 'deactivate-profiles'; readonly iccids: readonly string[] }
  /** MSP → CMP, 7.5. */
  | { readonly effect: 'send-profile-information'; readonly profiles: readonly ProfileInformation[] }
  /** MSP → CMP, the answer of 7.10. */
  | { readonly effect: 'send-profile-statuses'; readonly profiles: readonly ListedProfile[] }
  /** MSP → CMP, 7.4. */
  | { readonly effect: 'notify-invalidation' }

/** The next state, and what to do. */
export interface FederationTransition {
  readonly state: FederationState
  readonly effects: readonly FederationEffect[]
}

/** Phase → the code for an event that makes no sense in it: one of the onboarding, or one that needs the token. */
const PHASE_REFUSALS: Readonly<Record<FederationPhase, { onboarding: AidErrorCode; token: AidErrorCode }>> = {
  onboarding: { onboarding: '29', token: '20' },
  federated: { onboarding: '24', token: '29' },
  invalidated: { onboarding: '21', token: '21' },
  removable: { onboarding: '21', token: '21' },
  removed: { onboarding: '20', token: '20' },
  failed: { onboarding: '11', token: '20' },
}

/** Answers with a code of Table 10, and leaves the state as it is. @see AID.02 §5.5 */
export function refuse(state: FederationState, errorCode: AidErrorCode, ...values: string[]): FederationTransition {
  return { state, effects: [{ effect: 'refuse', errorCode, values }] }
}

/** Refuses an event that belongs to another phase. */
export function refuseInPhase(state: FederationState, need: 'onboarding' | 'token'): FederationTransition {
  return refuse(state, PHASE_REFUSALS[state.phase][need])
}

/** Nothing to change and nothing to do: the event was known already. */
export function ignore(state: FederationState): FederationTransition {
  return { state, effects: [] }
}
