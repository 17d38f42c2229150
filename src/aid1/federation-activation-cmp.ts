/**
 * Car provisioning at the CMP: ask for an activation code, take it, and delete what was swapped for it.
 *
 * @see AID.02 §4.3, §4.3.1, §7.7
 */

import { enterProfiles, findProfile, isLive, orderDeletions } from './federation-book.js'
import { type FederationTransition, ignore, refuse, refuseInPhase } from './federation-effects.js'
import type { EventOf } from './federation-events.js'
import type { CmpFederation, FederationProfile } from './federation-state.js'
import { chooseReplacementCandidate } from './profile-swap.js'

/**
 * A vehicle needs an activation code: the request goes out with a candidate for replacement, if there is one. Requests
 * that are under way at the same time propose different candidates as long as there are any.
 *
 * @see AID.02 §4.3 step 3, §4.3.1 item 1
 */
export function requestCode(
  state: CmpFederation,
  { requestId }: EventOf<'activation-code-needed'>,
): FederationTransition {
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  if (state.requests.some((request) => request.requestId === requestId)) return ignore(state)
  if (state.profiles.some((profile) => profile.requestId === requestId)) return refuse(state, '31')

  const proposed = new Set(state.requests.map(({ replaceIccid }) => replaceIccid))
  const candidates = state.profiles.filter(isReplaceable)
  const replaceIccid =
    chooseReplacementCandidate(candidates.filter(({ iccid }) => !proposed.has(iccid))) ??
    chooseReplacementCandidate(candidates)
  return {
    state: { ...state, requests: [...state.requests, { requestId, replaceIccid: replaceIccid ?? null }] },
    effects: [
      { effect: 'request-activation-code', requestId, ...(replaceIccid === undefined ? {} : { replaceIccid }) },
    ],
  }
}

/**
 * An activation code came. When the MSP swapped, the profile that it names is deleted from its vehicle, and the CMP's
 * own candidate with it, as that one no longer works either. The new profile counts as used now, so that it is not
 * proposed for replacement before it was downloaded.
 *
 * A code that is refused leaves its request open, until `activation-code-denied` closes it. After the invalidation
 * the profile of a code is also reported deleted: in the synchronous mode that is the only way to tell the MSP that
 * no vehicle has it. Reads: D-AID-35, D-AID-36
 *
 * @see AID.02 §4.3 steps 4 and 5, §4.3.1 item 2 c, §7.7.2.1
 */
export function receiveCode(state: CmpFederation, event: EventOf<'activation-code-received'>): FederationTransition {
  const { requestId, iccid, swappedIccid, now } = event
  const held = findProfile(state, iccid)
  const isHeld = held !== undefined && isLive(held)
  if (state.phase !== 'federated') {
    const refusal = refuseInPhase(state, 'token')
    if (isHeld || (state.phase !== 'invalidated' && state.phase !== 'removable')) return refusal
    return { state, effects: [...refusal.effects, { effect: 'report-status', iccid, status: 'deleted' }] }
  }
  const answered = state.profiles.find((profile) => profile.requestId === requestId)
  if (answered !== undefined) return answered.iccid === iccid ? ignore(state) : refuse(state, '31')
  const request = state.requests.find((pending) => pending.requestId === requestId)
  if (request === undefined) return refuse(state, '30')
  // A live profile that another code was issued for, or that is to be deleted, cannot be downloaded once more.
  if (isHeld && (held.requestId !== undefined || held.deletionOrdered)) return refuse(state, '49')
  // Nor one that was swapped already, its code having been overtaken by that of the profile that replaced it.
  if (held?.endedBy === 'swapped') return refuse(state, '49')
  if (iccid === swappedIccid) return refuse(state, '49')

  const entry: FederationProfile = {
    iccid,
    state: isHeld ? held.state : 'prepared',
    requestId,
    lastUsedAtEpochSeconds: now,
  }
  const requests = state.requests.filter((pending) => pending !== request)
  // What was swapped may be unknown because its code is still on its way, so it is remembered while codes are awaited.
  const overtaken: FederationProfile[] =
    swappedIccid === null || requests.length === 0 || findProfile(state, swappedIccid) !== undefined
      ? []
      : [{ iccid: swappedIccid, state: 'deleted', endedBy: 'swapped' }]
  const doomed = swappedIccid === null ? [] : [swappedIccid, request.replaceIccid]
  const deletions = orderDeletions(
    enterProfiles({ ...state, requests }, ...overtaken, entry),
    doomed.flatMap((other) => (other === null || other === iccid ? [] : [other])),
  )
  return {
    state: deletions.state,
    effects: [{ effect: 'forward-activation-code', requestId, iccid }, ...deletions.effects],
  }
}

/** The MSP has no activation code for this request. @see AID.02 §7.7.1, §7.7.2, unsuccessful response */
export function dropRequest(
  state: CmpFederation,
  { requestId }: EventOf<'activation-code-denied'>,
): FederationTransition {
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  const requests = state.requests.filter((pending) => pending.requestId !== requestId)
  if (requests.length === state.requests.length) return refuse(state, '30')
  return { state: { ...state, requests }, effects: [] }
}

/**
 * Not yet deleted from its vehicle, nor about to be, as every invalid profile is.
 *
 * @see AID.02 §4.3.1, further points
 */
function isReplaceable(profile: FederationProfile): boolean {
  return isLive(profile) && profile.deletionOrdered === undefined
}
