/**
 * What one side keeps about one federation: plain JSON, to be stored as it is.
 *
 * A second onboarding of the same user, or another MSP token, is another federation with a state of its own.
 *
 * @see AID.02 §4, §A.3
 */

import type { components } from '../../generated/aid1/cmp/types.js'
import type { PoolProfile, PoolProfileState } from './profile-swap.js'

/** Information on a profile as Send profile information gives it, an enumeration of its own. Reads: D-AID-21 */
export type ProfileInformationStatus = components['schemas']['ProfileInformationStatus']

/**
 * Where a federation stands. `invalidated`: the token buys no activation code any more, and profiles are left.
 * `removable`: no live profile is left and the token may be removed. `failed`: the onboarding came to nothing.
 */
export type FederationPhase = 'onboarding' | 'federated' | 'invalidated' | 'removable' | 'removed' | 'failed'

/** How far the onboarding came. `account-id-known`: issued by the CMP, or verified by the MSP. */
export type OnboardingStep = 'started' | 'account-id-known' | 'msp-token-sent'

/** A profile of the federation. Profiles that ended stay in the books with the state `deleted`. */
export interface FederationProfile extends PoolProfile {
  /** The `activationCodeRequestID` that it was issued for; a profile found by synchronization has none. */
  readonly requestId?: string
  /** The newest profile information. */
  readonly information?: ProfileInformationStatus
  /** CMP: its deletion was ordered from the vehicle, which has not reported it yet. */
  readonly deletionOrdered?: true
  /**
   * Why it is `deleted`. MSP: swapped, declared invalid, or its code not taken by the CMP, until the deletion is
   * reported. CMP: reported, or swapped before its code came.
   */
  readonly endedBy?: 'reported' | 'swapped' | 'invalid' | 'refused'
}

/** CMP: an activation code that was asked for and has not come. */
export interface AwaitedActivation {
  readonly requestId: string
  /** The candidate for replacement that was sent along. */
  readonly replaceIccid: string | null
}

/**
 * MSP: an activation code that is being prepared. It holds one slot: that of `swap` while this profile lives, else
 * its own.
 */
export interface ReservedActivation {
  readonly requestId: string
  readonly maxProfiles: number
  readonly swap: { readonly iccid: string; readonly chosenBy: 'cmp' | 'msp' } | null
}

interface SharedState {
  readonly phase: FederationPhase
  readonly step: OnboardingStep
  readonly profiles: readonly FederationProfile[]
}

/** A federation as the CMP sees it. */
export interface CmpFederation extends SharedState {
  readonly side: 'cmp'
  readonly requests: readonly AwaitedActivation[]
}

/** A federation as the MSP sees it. */
export interface MspFederation extends SharedState {
  readonly side: 'msp'
  readonly requests: readonly ReservedActivation[]
}

/** One federation as one side sees it. */
export type FederationState = CmpFederation | MspFederation

const PHASES: readonly FederationPhase[] = ['onboarding', 'federated', 'invalidated', 'removable', 'removed', 'failed']
const STEPS: readonly OnboardingStep[] = ['started', 'account-id-known', 'msp-token-sent']
const PROFILE_STATES: readonly PoolProfileState[] = [
  'prepared',
  'installed',
  'enabled',
  'disabled',
  'installation_failed',
  'deleted',
]

/**
 * Makes the first state: nothing has happened yet.
 *
 * @throws {TypeError} when `side` is neither `cmp` nor `msp`.
 */
export function newFederation(options: { readonly side: 'cmp' }): CmpFederation
export function newFederation(options: { readonly side: 'msp' }): MspFederation
export function newFederation(options: { readonly side: 'cmp' | 'msp' }): FederationState
export function newFederation({ side }: { readonly side: 'cmp' | 'msp' }): FederationState {
  if (side !== 'cmp' && side !== 'msp') throw new TypeError('side must be cmp or msp')
  return { side, phase: 'onboarding', step: 'started', profiles: [], requests: [] }
}

/**
 * Checks that a state read back from storage is one that this module made.
 *
 * @throws {TypeError} when it is not.
 */
export function checkFederationState(state: FederationState): void {
  const fault = findFault(state)
  if (fault !== undefined) throw new TypeError(`The federation state is malformed: ${fault}`)
}

function findFault(state: FederationState): string | undefined {
  if (!isRecord(state)) return 'it is not an object'
  const { side, phase, step, profiles, requests } = state
  if (side !== 'cmp' && side !== 'msp') return 'side is neither cmp nor msp'
  if (!PHASES.includes(phase)) return 'phase is unknown'
  if (!STEPS.includes(step)) return 'step is unknown'
  if (!Array.isArray(profiles) || !profiles.every(isProfile)) return 'profiles is not a list of profiles'
  if (!isSetBy(profiles, (profile) => profile.iccid)) return 'profiles holds the same ICCID twice'
  const isRequest = side === 'cmp' ? isAwaited : isReserved
  if (!Array.isArray(requests) || !requests.every(isRequest)) return 'requests is not a list of requests'
  if (!isSetBy(requests, (request) => request.requestId)) return 'requests holds the same request twice'
  return undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isProfile(value: unknown): value is FederationProfile {
  return (
    isRecord(value) &&
    typeof value.iccid === 'string' &&
    PROFILE_STATES.some((state) => state === value.state) &&
    (value.lastUsedAtEpochSeconds === undefined || Number.isFinite(value.lastUsedAtEpochSeconds))
  )
}

function isAwaited(value: unknown): value is AwaitedActivation {
  if (!isRecord(value) || typeof value.requestId !== 'string') return false
  return value.replaceIccid === null || typeof value.replaceIccid === 'string'
}

function isReserved(value: unknown): value is ReservedActivation {
  if (!isRecord(value) || typeof value.requestId !== 'string' || !Number.isSafeInteger(value.maxProfiles)) return false
  return value.swap === null || (isRecord(value.swap) && typeof value.swap.iccid === 'string')
}

function isSetBy<T>(items: readonly T[], key: (item: T) => string): boolean {
  return new Set(items.map(key)).size === items.length
}
