/**
 * Profile status synchronization: what a CMP does when its books and the MSP's answer to Request profile status differ.
 *
 * The answer lists every profile of the onboarding that the MSP does not consider deleted, so that what it leaves out
 * says as much as what it holds.
 *
 * @see AID.02 §4.6, §7.10
 */

import type { components } from '../../generated/aid1/msp/types.js'
import type { PoolProfileState } from './profile-swap.js'

/** State of a profile as Request profile status answers it, an enumeration of its own. Reads: D-AID-21 */
export type ProfileState = components['schemas']['ProfileState']

/** A profile in the CMP's books. */
export interface BookedProfile {
  readonly iccid: string
  readonly state: PoolProfileState
}

/** A profile in the MSP's answer. */
export interface ListedProfile {
  readonly iccid: string
  readonly status: ProfileState
}

/** One thing for the CMP to do. */
export type ReconciliationAction =
  /** The MSP no longer has it: order its deletion from the vehicle. */
  | { readonly action: 'delete'; readonly iccid: string }
  /** Take over the MSP's status. */
  | { readonly action: 'update'; readonly iccid: string; readonly status: ProfileState }
  /** Enter a profile that only the MSP knew. */
  | { readonly action: 'add'; readonly iccid: string; readonly status: ProfileState }
  /** The MSP missed that it was deleted: send the CSIM status `deleted` again. */
  | { readonly action: 'report-deleted'; readonly iccid: string }

/** How the answer was asked for. */
export interface ReconciliationOptions {
  /** The ICCID that the request was restricted to. Every other profile, booked or listed, is left alone. */
  readonly onlyIccid?: string | undefined
}

/**
 * MSP's status → the states in the CMP's books that it does not contradict. `installed` says nothing about enablement,
 * and `prepared` does not tell whether a download was tried, so neither wipes out what the CMP knows better.
 *
 * @see AID.02 §7.10, allowed profile states
 */
const COMPATIBLE_STATES: Readonly<Record<ProfileState, readonly PoolProfileState[]>> = {
  enabled: ['enabled'],
  disabled: ['disabled'],
  installed: ['installed', 'enabled', 'disabled'],
  prepared: ['prepared', 'installation_failed'],
}

/**
 * Compares the CMP's books with the MSP's answer, and says what to do so that both agree.
 *
 * Actions come in the order of the books, then, for profiles that the CMP did not know, in the order of the answer. An
 * ICCID that the answer holds twice counts as it is first given.
 *
 * @throws {TypeError} when the books hold the same ICCID twice, or the answer a status that AID.02 does not define.
 * @see AID.02 §4.6, step 3
 */
export function reconcileProfiles(
  cmpProfiles: readonly BookedProfile[],
  mspProfiles: readonly ListedProfile[],
  { onlyIccid }: ReconciliationOptions = {},
): ReconciliationAction[] {
  const isAsked = ({ iccid }: { readonly iccid: string }) => onlyIccid === undefined || iccid === onlyIccid
  const booked = new Set(cmpProfiles.map(({ iccid }) => iccid))
  if (booked.size !== cmpProfiles.length) throw new TypeError('cmpProfiles holds the same ICCID twice')
  const listed = indexAnswer(mspProfiles.filter(isAsked))

  const corrections = cmpProfiles.filter(isAsked).flatMap((profile) => correct(profile, listed.get(profile.iccid)))
  const additions = [...listed]
    .filter(([iccid]) => !booked.has(iccid))
    .map(([iccid, status]): ReconciliationAction => ({ action: 'add', iccid, status }))
  return [...corrections, ...additions]
}

function correct({ iccid, state }: BookedProfile, status: ProfileState | undefined): ReconciliationAction[] {
  if (state === 'deleted') return status === undefined ? [] : [{ action: 'report-deleted', iccid }]
  if (status === undefined) return [{ action: 'delete', iccid }]
  return COMPATIBLE_STATES[status].includes(state) ? [] : [{ action: 'update', iccid, status }]
}

function indexAnswer(profiles: readonly ListedProfile[]): Map<string, ProfileState> {
  const listed = new Map<string, ProfileState>()
  for (const { iccid, status } of profiles) {
    if (!Object.hasOwn(COMPATIBLE_STATES, status)) throw new TypeError('mspProfiles holds an unknown status')
    if (!listed.has(iccid)) listed.set(iccid, status)
  }
  return listed
}
