/**
 * Car provisioning at the MSP: reserve a slot when an activation code is asked for, fill it when the code is there.
 *
 * The ICCID of the new profile may be unknown until it is prepared, so a reservation is known by its request ID. The
 * profile to be swapped keeps working until the new code is at hand: a preparation that fails costs nobody a profile.
 * In the synchronous mode, `activation-requested` and `activation-issued` are two events of one transaction. Reads: D-AID-34
 *
 * @see AID.02 §4.3, §4.3.1, §7.7
 */

import { enterProfiles, findProfile, hasToken, isLive, settle } from './federation-book.js'
import {
  type FederationEffect,
  type FederationTransition,
  ignore,
  refuse,
  refuseInPhase,
} from './federation-effects.js'
import type { EventOf } from './federation-events.js'
import type { FederationProfile, MspFederation, ReservedActivation } from './federation-state.js'
import { decideActivation, type SwapPolicy } from './profile-swap.js'

/**
 * An activation code is asked for. A profile whose slot another reservation was promised cannot be swapped once more;
 * when every slot is reserved there is nothing to swap. Reads: D-AID-13, D-AID-14, D-AID-20,
 * D-AID-35
 *
 * @throws {RangeError} when `maxProfiles` is not an integer of 1 or more.
 * @throws {TypeError} when `fallback` chooses a profile that is not usable.
 * @see AID.02 §4.3.1 item 2, §7.7
 */
export function reserveSlot(
  state: MspFederation,
  { requestId, maxProfiles, replaceIccid }: EventOf<'activation-requested'>,
  fallback: SwapPolicy | undefined,
): FederationTransition {
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  if (state.requests.some((request) => request.requestId === requestId)) return ignore(state)
  if (state.profiles.some((profile) => profile.requestId === requestId)) return refuse(state, '31')

  const promised = new Set(state.requests.map(({ swap }) => swap?.iccid))
  const profiles = state.profiles.filter((profile) => isLive(profile) && !promised.has(profile.iccid))
  const reservedSlots = state.requests.length
  const decision = decideActivation({ profiles, maxProfiles, replaceIccid, fallback, reservedSlots })
  if (decision.outcome === 'refuse') return refuse(state, decision.errorCode)

  const swap = decision.swappedIccid === null ? null : { iccid: decision.swappedIccid, chosenBy: decision.chosenBy }
  return {
    state: { ...state, requests: [...state.requests, { requestId, maxProfiles, swap }] },
    effects: [{ effect: 'prepare-activation-code', requestId }],
  }
}

/**
 * The code is at hand: the profile enters the books, and now the swap happens, unless a slot became free meanwhile.
 *
 * @see AID.02 §4.3.1 item 2 b and c, §7.7.2 step d
 */
export function issueCode(state: MspFederation, event: EventOf<'activation-issued'>): FederationTransition {
  const { requestId, iccid, now } = event
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  const answered = state.profiles.find((profile) => profile.requestId === requestId)
  if (answered !== undefined) return answered.iccid === iccid ? ignore(state) : refuse(state, '31')
  const request = state.requests.find((pending) => pending.requestId === requestId)
  if (request === undefined) return refuse(state, '30')
  // An ICCID may come back, but not while the profile that had it is, or may still be, in a vehicle.
  const endedBy = findProfile(state, iccid)?.endedBy ?? 'reported'
  const isInUse = state.profiles.some((profile) => profile.iccid === iccid && isLive(profile))
  if (isInUse || endedBy === 'swapped' || endedBy === 'invalid') return refuse(state, '49')

  const others = state.requests.filter((pending) => pending !== request)
  const swapped = findSwapped({ ...state, requests: others }, request)
  const issued: FederationProfile = { iccid, state: 'prepared', requestId, lastUsedAtEpochSeconds: now }
  const ended: FederationProfile[] = swapped ? [{ ...swapped.profile, state: 'deleted', endedBy: 'swapped' }] : []
  const effects: FederationEffect[] = swapped
    ? [
        { effect: 'deactivate-profiles', iccids: [swapped.profile.iccid] },
        {
          effect: 'issue-activation-code',
          requestId,
          iccid,
          swappedIccid: swapped.profile.iccid,
          chosenBy: swapped.chosenBy,
        },
      ]
    : [{ effect: 'issue-activation-code', requestId, iccid, swappedIccid: null }]
  return { state: enterProfiles({ ...state, requests: others }, ...ended, issued), effects }
}

/**
 * The code could not be made: the slot is free again, and nothing was swapped.
 *
 * @see AID.02 §7.7.2, unsuccessful response
 */
export function releaseSlot(
  state: MspFederation,
  { requestId, errorCode }: EventOf<'activation-failed'>,
): FederationTransition {
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  const requests = state.requests.filter((pending) => pending.requestId !== requestId)
  if (requests.length === state.requests.length) return refuse(state, '30')
  return { state: { ...state, requests }, effects: [{ effect: 'send-activation-error', requestId, errorCode }] }
}

/**
 * The CMP did not take the code: no vehicle will ever download the profile. A profile that was downloaded, as a status
 * says, is kept.
 *
 * @see AID.02 §7.7.2.1, 404 and 422
 */
export function withdrawCode(
  state: MspFederation,
  { requestId }: EventOf<'activation-code-refused'>,
): FederationTransition {
  if (!hasToken(state)) return refuseInPhase(state, 'token')
  const profile = state.profiles.find((entry) => entry.requestId === requestId)
  if (profile === undefined) return refuse(state, '30')
  if (profile.state !== 'prepared') return ignore(state)
  return settle(enterProfiles(state, { ...profile, state: 'deleted', endedBy: 'refused' }), [
    { effect: 'deactivate-profiles', iccids: [profile.iccid] },
  ])
}

/** The profile to swap for a reservation, if it is still live and every other slot is taken or reserved by `state`. */
function findSwapped(state: MspFederation, { swap, maxProfiles }: ReservedActivation) {
  const live = new Map(state.profiles.filter(isLive).map((profile) => [profile.iccid, profile]))
  const profile = swap === null ? undefined : live.get(swap.iccid)
  const reserved = state.requests.filter((other) => other.swap === null || !live.has(other.swap.iccid))
  if (swap === null || profile === undefined || live.size + reserved.length < maxProfiles) return undefined
  return { profile, chosenBy: swap.chosenBy }
}
