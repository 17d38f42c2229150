/**
 * Withdrawal of the onboarding, from either side, down to the removal of the token.
 *
 * @see AID.02 §4.4.1, §4.4.2, §7.4, §7.9
 */

import { isLive, orderDeletions, settle } from './federation-book.js'
import { type FederationEffect, type FederationTransition, ignore, refuseInPhase } from './federation-effects.js'
import type { CmpFederation, FederationState, MspFederation } from './federation-state.js'

/**
 * CMP: the user withdrew (`request-invalidation` goes first), or the MSP notified. Every profile is ordered to be
 * deleted, and what was asked for is waited for no longer. To withdraw twice, or both at a time, changes nothing.
 * Reads: D-AID-20
 *
 * @see AID.02 §4.4.1 steps 5 and 8, §4.4.2 steps 1 to 3
 */
export function invalidateAtCmp(state: CmpFederation, by: 'cmp' | 'msp'): FederationTransition {
  if (state.phase === 'invalidated' || state.phase === 'removable') return ignore(state)
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  const deletions = orderDeletions(
    { ...state, phase: 'invalidated', requests: [] },
    state.profiles.map(({ iccid }) => iccid),
  )
  const request: FederationEffect[] = by === 'cmp' ? [{ effect: 'request-invalidation' }] : []
  return settle(deletions.state, [...request, ...deletions.effects])
}

/**
 * MSP: the user withdrew (`notify-invalidation` goes first), or the CMP requested it. All profiles are deactivated at
 * once, without waiting for their deletion to be reported, and codes that are still in preparation are given up.
 * Reads: D-AID-20
 *
 * @see AID.02 §4.4.1 step 5, §4.4.2 step 1, §7.9 note, §A.3
 */
export function invalidateAtMsp(state: MspFederation, by: 'cmp' | 'msp'): FederationTransition {
  if (state.phase === 'invalidated' || state.phase === 'removable') return ignore(state)
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  const iccids = state.profiles.filter(isLive).map(({ iccid }) => iccid)
  const effects: FederationEffect[] = []
  if (by === 'msp') effects.push({ effect: 'notify-invalidation' })
  if (iccids.length > 0) effects.push({ effect: 'deactivate-profiles', iccids })
  for (const { requestId } of state.requests) {
    effects.push({ effect: 'send-activation-error', requestId, errorCode: '21' })
  }
  return settle({ ...state, phase: 'invalidated', requests: [] }, effects)
}

/** The token is gone; it may not be while a profile is live. @see AID.02 §4.4.1 steps 5, 13 and 14 */
export function removeToken(state: FederationState): FederationTransition {
  if (state.phase !== 'removable') return refuseInPhase(state, 'token')
  return { state: { ...state, phase: 'removed' }, effects: [] }
}
