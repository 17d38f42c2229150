/**
 * Profile swap: which profile makes room for a new one when a subscription has no slot left.
 *
 * The CMP proposes a candidate, the MSP decides. Both look at the profiles of one onboarding only: those of another
 * onboarding of the same user never belong in the lists given here.
 *
 * @see AID.02 §4.3.1
 */

/**
 * Where a profile stands in one's own books.
 *
 * This is book-keeping, not wire: Send CSIM status, Send profile information and Request profile status each have an
 * enumeration of their own, and the four are not merged. Reads: D-AID-21
 */
export type PoolProfileState = 'prepared' | 'installed' | 'enabled' | 'disabled' | 'installation_failed' | 'deleted'

/** A profile of the pool that one onboarding may fill. */
export interface PoolProfile {
  readonly iccid: string
  readonly state: PoolProfileState
  /** Epoch seconds. A profile without it was never used, and counts as the least recently used. */
  readonly lastUsedAtEpochSeconds?: number
}

/**
 * Picks, among the usable profiles, the ICCID to swap when the CMP's candidate cannot be used; `undefined` for none.
 */
export type SwapPolicy = (usable: readonly PoolProfile[]) => string | undefined

/** What the MSP knows when an activation code is asked for. */
export interface ActivationFacts {
  /** The profiles of this onboarding. Those deleted may be among them and hold no slot. */
  readonly profiles: readonly PoolProfile[]
  /** Profiles that the subscription allows at a time, 1 or more. */
  readonly maxProfiles: number
  /** The CMP's candidate as it came, in whatever form. It is looked at only when no slot is free. */
  readonly replaceIccid?: unknown
  /** The MSP's choice when the candidate cannot be used, by default {@link chooseReplacementCandidate}. */
  readonly fallback?: SwapPolicy | undefined
  /** Slots held by profiles that are not in the list because their codes are still being prepared, by default 0. */
  readonly reservedSlots?: number | undefined
}

/** Whether there is an activation code, and whose slot it takes: a free one (`null`), or that of a swapped profile. */
export type ActivationDecision =
  | { readonly outcome: 'issue'; readonly swappedIccid: null }
  | { readonly outcome: 'issue'; readonly swappedIccid: string; readonly chosenBy: 'cmp' | 'msp' }
  | { readonly outcome: 'refuse'; readonly errorCode: '49' }

/**
 * Chooses the `replaceIccid` that a CMP sends along when it asks for an activation code: the least recently used
 * profile that is not deleted, the first in the list among equals. A profile whose download failed may be chosen.
 *
 * @param profiles The profiles of this user in this onboarding.
 * @returns The ICCID, or `undefined` when there is none and the parameter is left out.
 * @throws {TypeError} when an ICCID is given twice.
 * @throws {RangeError} when a time of last use is not a finite number.
 * @see AID.02 §4.3.1, item 1
 */
export function chooseReplacementCandidate(profiles: readonly PoolProfile[]): string | undefined {
  checkProfiles(profiles)
  let candidate: PoolProfile | undefined
  for (const profile of profiles.filter(isLive)) {
    if (candidate === undefined || lastUse(profile) < lastUse(candidate)) candidate = profile
  }
  return candidate?.iccid
}

/**
 * Decides, as MSP, how to answer a request for an activation code.
 *
 * While a slot is free the candidate is not looked at and nothing is swapped. With the pool full, the candidate is
 * swapped when it is usable (in the list and not deleted, be it downloaded or not), else what `fallback` chooses.
 * With nothing to swap there is no code. When fewer profiles are allowed than are live already, one is swapped for
 * one, so that the number does not grow. Reads: D-AID-13, D-AID-14, D-AID-33
 *
 * @throws {RangeError} when `maxProfiles` is not an integer of 1 or more, or `reservedSlots` not one of 0 or more.
 * @throws {TypeError} when an ICCID is given twice, or `fallback` chooses one that is not usable.
 * @see AID.02 §4.3.1, item 2
 */
export function decideActivation(facts: ActivationFacts): ActivationDecision {
  const { profiles, maxProfiles, replaceIccid, fallback = chooseReplacementCandidate, reservedSlots = 0 } = facts
  if (!Number.isSafeInteger(maxProfiles) || maxProfiles < 1) {
    throw new RangeError('maxProfiles must be an integer of 1 or more')
  }
  if (!Number.isSafeInteger(reservedSlots) || reservedSlots < 0) {
    throw new RangeError('reservedSlots must be an integer of 0 or more')
  }
  checkProfiles(profiles)

  const usable = profiles.filter(isLive)
  // §4.3.1 item 2 b, and the requirements for robustness: without need of a swap the candidate can do no harm.
  if (usable.length + reservedSlots < maxProfiles) return { outcome: 'issue', swappedIccid: null }

  const isUsable = (iccid: unknown) => usable.some((profile) => profile.iccid === iccid)
  // §4.3.1 item 2 c: the CMP's candidate goes first.
  if (typeof replaceIccid === 'string' && isUsable(replaceIccid)) {
    return { outcome: 'issue', swappedIccid: replaceIccid, chosenBy: 'cmp' }
  }
  const chosen = usable.length === 0 ? undefined : fallback(usable)
  if (chosen === undefined) return { outcome: 'refuse', errorCode: '49' }
  if (!isUsable(chosen)) throw new TypeError('fallback chose an ICCID that is not among the usable profiles')
  return { outcome: 'issue', swappedIccid: chosen, chosenBy: 'msp' }
}

function isLive(profile: PoolProfile): boolean {
  return profile.state !== 'deleted'
}

function lastUse(profile: PoolProfile): number {
  return profile.lastUsedAtEpochSeconds ?? Number.NEGATIVE_INFINITY
}

function checkProfiles(profiles: readonly PoolProfile[]): void {
  if (new Set(profiles.map((profile) => profile.iccid)).size !== profiles.length) {
    throw new TypeError('profiles holds the same ICCID twice')
  }
  if (profiles.some((profile) => !Number.isFinite(profile.lastUsedAtEpochSeconds ?? 0))) {
    throw new RangeError('lastUsedAtEpochSeconds must be a finite number')
  }
}
