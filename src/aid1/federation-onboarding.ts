/**
 * Onboarding: from the account ID to the MSP token. Both touchpoints (4.1, 4.2) lead through the same steps.
 *
 * @see AID.02 §4.1, §4.2, §7.3
 */

import { type FederationTransition, ignore, refuse, refuseInPhase } from './federation-effects.js'
import type { CmpFederation, MspFederation } from './federation-state.js'

/**
 * CMP: the touchpoint asks for an account ID. A user who starts over gets another one.
 *
 * @see AID.02 §4.1 step 3, §4.2 step 5
 */
export function requestAccountId(state: CmpFederation): FederationTransition {
  if (state.phase !== 'onboarding') return refuseInPhase(state, 'onboarding')
  return { state: { ...state, step: 'account-id-known' }, effects: [{ effect: 'issue-account-id' }] }
}

/** CMP: the MSP token came. It cannot be replaced by another later. @see AID.02 §4.1 step 13, §7.3 */
export function receiveToken(state: CmpFederation): FederationTransition {
  if (state.phase !== 'onboarding') return refuseInPhase(state, 'onboarding')
  if (state.step === 'started') return refuse(state, '10')
  return { state: { ...state, phase: 'federated' }, effects: [{ effect: 'store-msp-token' }] }
}

/** CMP: the MSP has no token for this user. @see AID.02 §7.2.2, §7.3 `error` */
export function refuseOnboarding(state: CmpFederation, errorCode: string): FederationTransition {
  if (state.phase !== 'onboarding') return refuseInPhase(state, 'onboarding')
  return { state: { ...state, phase: 'failed' }, effects: [{ effect: 'report-onboarding-result', errorCode }] }
}

/** MSP: the account ID is genuine. @see AID.02 §4.1 steps 8 and 9 */
export function acceptAccountId(state: MspFederation): FederationTransition {
  if (state.phase !== 'onboarding') return refuseInPhase(state, 'onboarding')
  if (state.step !== 'started') return refuse(state, '11')
  return { state: { ...state, step: 'account-id-known' }, effects: [] }
}

/** MSP: the service is set up, the token is sent. @see AID.02 §4.1 steps 12 and 13 */
export function provisionService(state: MspFederation): FederationTransition {
  if (state.phase !== 'onboarding') return refuseInPhase(state, 'onboarding')
  if (state.step === 'started') return refuse(state, '10')
  if (state.step === 'msp-token-sent') return refuse(state, '24')
  return { state: { ...state, step: 'msp-token-sent' }, effects: [{ effect: 'send-msp-token' }] }
}

/**
 * MSP: the onboarding ends before a token was sent, and a CMP that issued an account ID hears of it.
 *
 * @see AID.02 §7.3
 */
export function abortOnboarding(state: MspFederation, errorCode: string): FederationTransition {
  if (state.phase !== 'onboarding') return refuseInPhase(state, 'onboarding')
  if (state.step === 'msp-token-sent') return refuse(state, '24')
  const result = { effect: 'report-onboarding-result', errorCode } as const
  return {
    state: { ...state, phase: 'failed' },
    effects: state.step === 'started' ? [result] : [{ effect: 'send-onboarding-error', errorCode }, result],
  }
}

/** MSP: the CMP took the token, both accounts are federated. @see AID.02 §4.1 steps 14 and 15 */
export function confirmToken(state: MspFederation): FederationTransition {
  if (state.phase === 'federated') return ignore(state)
  if (!isTokenSent(state)) return refuseInPhase(state, 'token')
  return {
    state: { ...state, phase: 'federated' },
    effects: [{ effect: 'report-onboarding-result', errorCode: null }],
  }
}

/** MSP: the CMP did not take the token. @see AID.02 §7.3, 404 and 422 */
export function rejectToken(state: MspFederation, errorCode: string): FederationTransition {
  if (!isTokenSent(state)) return refuseInPhase(state, 'token')
  return { state: { ...state, phase: 'failed' }, effects: [{ effect: 'report-onboarding-result', errorCode }] }
}

/** MSP: whether a token is under way whose confirmation has not come. */
export function isTokenSent(state: MspFederation): boolean {
  return state.phase === 'onboarding' && state.step === 'msp-token-sent'
}
