/**
 * The book of profiles inside a federation: who is live, and how an entry changes.
 */

import type { FederationEffect, FederationTransition } from './federation-effects.js'
import type { CsimStatus } from './federation-events.js'
import type { CmpFederation, FederationProfile, FederationState } from './federation-state.js'
import type { ProfileState } from './profile-reconciliation.js'
import type { PoolProfileState } from './profile-swap.js'

/** Send CSIM status → state in the books. Reads: D-AID-21 */
const STATE_OF_CSIM_STATUS: Readonly<Record<CsimStatus, PoolProfileState>> = {
  deleted: 'deleted',
  enabled: 'enabled',
  disabled: 'disabled',
  installed: 'installed',
  installation_failed: 'installation_failed',
}

/** Request profile status → state in the books. Reads: D-AID-21 */
export const STATE_OF_LISTED_STATUS: Readonly<Record<ProfileState, PoolProfileState>> = {
  enabled: 'enabled',
  disabled: 'disabled',
  installed: 'installed',
  prepared: 'prepared',
}

/**
 * State in the MSP's books → the status that it may answer. What the CMP reported about enablement is not to be given
 * back to it, so that an installed profile is `installed`.
 *
 * @see AID.02 §7.10, remark on enable/disable
 */
export const LISTED_STATUS: Readonly<Record<Exclude<PoolProfileState, 'deleted'>, ProfileState>> = {
  prepared: 'prepared',
  installation_failed: 'prepared',
  installed: 'installed',
  enabled: 'installed',
  disabled: 'installed',
}

/** A profile that is not `deleted`. At the MSP it holds a slot; at the CMP it may be in a vehicle. */
export function isLive(profile: FederationProfile): boolean {
  return profile.state !== 'deleted'
}

/** Whether the MSP token exists, be it invalidated: statuses and information still travel with it. Reads: D-AID-20 */
export function hasToken({ phase }: FederationState): boolean {
  return phase === 'federated' || phase === 'invalidated' || phase === 'removable'
}

/** The entry of an ICCID, live or not. */
export function findProfile(state: FederationState, iccid: string): FederationProfile | undefined {
  return state.profiles.find((profile) => profile.iccid === iccid)
}

/** Puts entries in place of those with the same ICCID, and new ones at the end. */
export function enterProfiles<S extends FederationState>(state: S, ...entries: readonly FederationProfile[]): S {
  const profiles = new Map(state.profiles.map((profile) => [profile.iccid, profile]))
  for (const entry of entries) profiles.set(entry.iccid, entry)
  return { ...state, profiles: [...profiles.values()] }
}

/**
 * An entry after a status was reported. Being enabled or disabled is use, at `now`. A failed download is none: the
 * profile serves nobody, and becomes the first to be replaced.
 */
export function recordStatus(profile: FederationProfile, status: CsimStatus, now: number): FederationProfile {
  const { lastUsedAtEpochSeconds, ...rest } = profile
  const state = STATE_OF_CSIM_STATUS[status]
  if (state === 'deleted') {
    const { deletionOrdered: _, ...ended } = profile
    return { ...ended, state, endedBy: 'reported' }
  }
  if (state === 'installation_failed') return { ...rest, state }
  if (state === 'installed') return { ...profile, state }
  return { ...rest, state, lastUsedAtEpochSeconds: Math.max(lastUsedAtEpochSeconds ?? now, now) }
}

/** Orders the deletion of those profiles, as CMP, that are live and whose deletion was not ordered before. */
export function orderDeletions(
  state: CmpFederation,
  iccids: readonly string[],
): { readonly state: CmpFederation; readonly effects: readonly FederationEffect[] } {
  const doomed = state.profiles.filter(
    (profile) => isLive(profile) && profile.deletionOrdered === undefined && iccids.includes(profile.iccid),
  )
  return {
    state: enterProfiles(state, ...doomed.map((profile) => ({ ...profile, deletionOrdered: true as const }))),
    effects: doomed.map(({ iccid }) => ({ effect: 'delete-profile', iccid })),
  }
}

/**
 * Finishes a transition: an invalidated federation without a live profile becomes removable. This is the only way
 * there. Reads: D-AID-20, D-AID-37
 *
 * @see AID.02 §4.4.1 steps 13 and 14, §4.4.2 steps 8 and 9
 */
export function settle(state: FederationState, effects: readonly FederationEffect[]): FederationTransition {
  if (state.phase !== 'invalidated' || state.profiles.some(isLive)) return { state, effects }
  return { state: { ...state, phase: 'removable' }, effects: [...effects, { effect: 'remove-token' }] }
}
