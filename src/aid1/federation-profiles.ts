/**
 * What happens to single profiles: their status, their deletion, information on them, and synchronization.
 *
 * @see AID.02 §4.5, §4.6, §4.7
 */

import {
  enterProfiles,
  findProfile,
  hasToken,
  isLive,
  LISTED_STATUS,
  orderDeletions,
  recordStatus,
  STATE_OF_LISTED_STATUS,
  settle,
} from './federation-book.js'
import {
  type FederationEffect,
  type FederationTransition,
  ignore,
  refuse,
  refuseInPhase,
} from './federation-effects.js'
import type { CsimStatus, EventOf, ProfileInformation } from './federation-events.js'
import type { CmpFederation, FederationProfile, FederationState, MspFederation } from './federation-state.js'
import { reconcileProfiles } from './profile-reconciliation.js'

/**
 * CMP: a vehicle reported. `deleted` always goes on to the MSP, which frees the slot; another status when it is news
 * and among those agreed on. A profile that turns up installed after its deletion was ordered is ordered to be
 * deleted again.
 *
 * @see AID.02 §4.3 step 10, §4.4.1 steps 11 and 12, §4.5 steps 7 and 8, §7.8
 */
export function reportStatus(
  state: CmpFederation,
  { iccid, status, now }: EventOf<'status-reported'>,
  agreed: readonly CsimStatus[] | undefined,
): FederationTransition {
  if (!hasToken(state)) return refuseInPhase(state, 'token')
  const profile = findProfile(state, iccid)
  if (profile === undefined) return refuse(state, '61', iccid)
  const again: FederationEffect[] = status === 'installed' ? [{ effect: 'delete-profile', iccid }] : []
  if (!isLive(profile)) return { state, effects: again }

  const entry = recordStatus(profile, status, now)
  const isReported = status === 'deleted' || (entry.state !== profile.state && (agreed?.includes(status) ?? true))
  const report: FederationEffect[] = isReported ? [{ effect: 'report-status', iccid, status }] : []
  return settle(enterProfiles(state, entry), [...report, ...(profile.deletionOrdered ? again : [])])
}

/**
 * MSP: a status came. `deleted` frees the slot. A profile that ended may not come back.
 * Reports are taken as long as there is a token. Reads: D-AID-20
 *
 * @see AID.02 §7.8, §A.4
 */
export function takeStatus(
  state: MspFederation,
  { iccid, status, now }: EventOf<'status-reported'>,
): FederationTransition {
  if (!hasToken(state)) return refuseInPhase(state, 'token')
  const profile = findProfile(state, iccid)
  if (profile === undefined) return refuse(state, '61', iccid)
  if (isLive(profile) || status === 'deleted') {
    return settle(enterProfiles(state, recordStatus(profile, status, now)), [])
  }
  return status === 'installation_failed' ? ignore(state) : refuse(state, '63', iccid)
}

/** CMP: one profile is to be deleted from its vehicle. @see AID.02 §4.5 steps 2 to 4 */
export function deleteAtCmp(state: CmpFederation, iccid: string): FederationTransition {
  if (!hasToken(state)) return refuseInPhase(state, 'token')
  return isLiveIn(state, iccid) ? orderDeletions(state, [iccid]) : refuse(state, '61', iccid)
}

/**
 * MSP: one profile is to be deleted. The CMP learns it as `invalid`, and the slot is free at once.
 *
 * @see AID.02 §4.7, §A.4
 */
export function deleteAtMsp(state: MspFederation, iccid: string): FederationTransition {
  const changed = changeInformation(state, [{ iccid, status: 'invalid' }])
  if (changed.state === state) return changed
  return { state: changed.state, effects: [{ effect: 'deactivate-profiles', iccids: [iccid] }, ...changed.effects] }
}

/**
 * MSP: tells the CMP about profiles, all or none. An `invalid` one leaves the pool for good: it can serve nobody, and
 * must not cost the user another profile in a swap. Nothing is sent about profiles that ended, nor after the
 * invalidation.
 *
 * @see AID.02 §4.7, §7.5
 */
export function changeInformation(state: MspFederation, profiles: readonly ProfileInformation[]): FederationTransition {
  if (state.phase !== 'federated') return refuseInPhase(state, 'token')
  if (profiles.length === 0) return refuse(state, '60')
  let next = state
  for (const { iccid, status } of profiles) {
    const profile = findProfile(next, iccid)
    if (profile === undefined) return refuse(state, '61', iccid)
    if (!isLive(profile)) return refuse(state, '63', iccid)
    const entry: FederationProfile = { ...profile, information: status }
    next = enterProfiles(next, status === 'invalid' ? { ...entry, state: 'deleted', endedBy: 'invalid' } : entry)
  }
  return { state: next, effects: [{ effect: 'send-profile-information', profiles }] }
}

/**
 * CMP: information came. `invalid` deletes the profile, `suspended` and `valid` are recorded only. Of several profiles
 * those that can be processed are; when none can, the whole is refused. Reads: D-AID-39
 *
 * @see AID.02 §4.7, §7.5
 */
export function takeInformation(state: CmpFederation, profiles: readonly ProfileInformation[]): FederationTransition {
  if (!hasToken(state)) return refuseInPhase(state, 'token')
  if (profiles.length === 0) return refuse(state, '60')
  let next = state
  let fault: { readonly errorCode: '61' | '63'; readonly iccid: string } | undefined
  let isProcessed = false
  for (const { iccid, status } of profiles) {
    const profile = findProfile(next, iccid)
    if (profile === undefined) fault = { errorCode: '61', iccid }
    // §7.5: an invalid profile never returns to valid.
    else if (status !== 'invalid' && (profile.information === 'invalid' || !isLive(profile))) {
      fault = { errorCode: '63', iccid }
    } else {
      next = enterProfiles(next, { ...profile, information: status })
      isProcessed = true
    }
  }
  if (isProcessed) return orderDeletions(next, invalidOf(profiles))
  return fault && profiles.length === 1 ? refuse(state, fault.errorCode, fault.iccid) : refuse(state, '64')
}

/** CMP: carries out what the comparison with the MSP's books says. @see AID.02 §4.6 step 3 */
export function synchronize(
  state: CmpFederation,
  { profiles, onlyIccid }: EventOf<'profile-statuses-received'>,
): FederationTransition {
  if (state.phase !== 'federated' && state.phase !== 'invalidated') return refuseInPhase(state, 'token')
  const effects: FederationEffect[] = []
  let next = state
  for (const action of reconcileProfiles(state.profiles, profiles, { onlyIccid })) {
    const { iccid } = action
    if (action.action === 'report-deleted') effects.push({ effect: 'report-status', iccid, status: 'deleted' })
    if (action.action === 'update' || action.action === 'add') {
      const entry = { ...findProfile(next, iccid), iccid, state: STATE_OF_LISTED_STATUS[action.status] }
      next = enterProfiles(next, entry)
    }
    const isDoomed = action.action === 'delete' || (action.action === 'add' && state.phase === 'invalidated')
    const profile = findProfile(next, iccid)
    if (isDoomed && profile !== undefined) {
      // Synchronization mends what was lost, so an order that was given before is given again.
      next = enterProfiles(next, { ...profile, deletionOrdered: true })
      effects.push({ effect: 'delete-profile', iccid })
    }
  }
  return { state: next, effects }
}

/** MSP: lists the profiles that are not deleted, or the one asked for. Reads: D-AID-40. @see AID.02 §7.10 */
export function listStatuses(
  state: MspFederation,
  { iccid: only }: EventOf<'profile-status-requested'>,
): FederationTransition {
  if (!hasToken(state)) return refuseInPhase(state, 'token')
  const profiles = state.profiles.flatMap((profile) => {
    if (profile.state === 'deleted' || (only !== undefined && profile.iccid !== only)) return []
    return [{ iccid: profile.iccid, status: LISTED_STATUS[profile.state] }]
  })
  if (only !== undefined && profiles.length === 0) return refuse(state, '65')
  return { state, effects: [{ effect: 'send-profile-statuses', profiles }] }
}

function isLiveIn(state: FederationState, iccid: string): boolean {
  const profile = findProfile(state, iccid)
  return profile !== undefined && isLive(profile)
}

function invalidOf(profiles: readonly ProfileInformation[]): string[] {
  return profiles.filter(({ status }) => status === 'invalid').map(({ iccid }) => iccid)
}
