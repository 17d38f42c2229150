/**
 * What can happen to a federation, seen from either side, named after what happened and free of any transport.
 *
 * Times are `now`, in epoch seconds. ICCIDs and request IDs are as on the wire, already validated.
 *
 * @see AID.02 §4
 */

import type { components } from '../../generated/aid1/msp/types.js'
import {
  CsimStatus as CsimStatusValidator,
  ProfileInformationStatus as ProfileInformationStatusValidator,
} from '../../generated/aid1/validators.js'
import type { ProfileInformationStatus } from './federation-state.js'
import type { ListedProfile } from './profile-reconciliation.js'

/** Profile status as Send CSIM status reports it, an enumeration of its own. Reads: D-AID-21 */
export type CsimStatus = components['schemas']['CsimStatus']

/** One entry of Send profile information. */
export interface ProfileInformation {
  readonly iccid: string
  readonly status: ProfileInformationStatus
}

/** What both sides know. */
export type SharedEvent =
  /** CMP: a vehicle reported. MSP: Send CSIM status came (7.8), or a notification of the SM-DP+ that says the same. */
  | { readonly type: 'status-reported'; readonly iccid: string; readonly status: CsimStatus; readonly now: number }
  /** The user, or this side itself, wants one profile deleted (4.5, A.4). */
  | { readonly type: 'profile-deletion-requested'; readonly iccid: string }
  /** The user at this side's touchpoint, or this side itself, ends the federation (4.4). */
  | { readonly type: 'onboarding-withdrawn' }
  /** This side removed the MSP token from its system. */
  | { readonly type: 'token-removed' }

/** What happens at the CMP. */
export type CmpEvent =
  | SharedEvent
  /** The user chose an MSP (4.1), or came from one (4.2). */
  | { readonly type: 'account-id-requested' }
  /** Send MSP token came, for an account ID that is valid (7.3). */
  | { readonly type: 'msp-token-received' }
  /** Send MSP token came with an `error`, or the user came back with a `code`. */
  | { readonly type: 'onboarding-refused'; readonly errorCode: string }
  /** A vehicle without a profile for its user asks for an activation code (4.3). */
  | { readonly type: 'activation-code-needed'; readonly requestId: string }
  /** An activation code came, in the answer to the request or by Send activation code (7.7). */
  | {
      readonly type: 'activation-code-received'
      readonly requestId: string
      readonly iccid: string
      readonly swappedIccid: string | null
      readonly now: number
    }
  /** The MSP answered a request for an activation code with an error, in either mode. */
  | { readonly type: 'activation-code-denied'; readonly requestId: string }
  /** Send profile information came (7.5). */
  | { readonly type: 'profile-information-received'; readonly profiles: readonly ProfileInformation[] }
  /** The answer to Request profile status came (7.10); `onlyIccid` when the request was restricted to one. */
  | {
      readonly type: 'profile-statuses-received'
      readonly profiles: readonly ListedProfile[]
      readonly onlyIccid?: string
    }
  /** Notify MSP token invalid came (7.4). */
  | { readonly type: 'invalidation-notified' }

/** What happens at the MSP. */
export type MspEvent =
  | SharedEvent
  /** The account ID of the redirect was verified and used up. */
  | { readonly type: 'account-id-accepted' }
  /** The user confirmed, and the service is set up. */
  | { readonly type: 'service-provisioned' }
  /** The user, or the MSP, ended the onboarding before a token was sent. */
  | { readonly type: 'onboarding-aborted'; readonly errorCode: string }
  /** The CMP took the token (201). */
  | { readonly type: 'msp-token-accepted' }
  /** The CMP did not take the token. */
  | { readonly type: 'msp-token-refused'; readonly errorCode: string }
  /**
   * Request activation code came (7.7). `maxProfiles`: what the subscription allows now. `replaceIccid`: as it came.
   */
  | {
      readonly type: 'activation-requested'
      readonly requestId: string
      readonly maxProfiles: number
      readonly replaceIccid?: unknown
    }
  /** The profile is downloadable and its activation code at hand. */
  | { readonly type: 'activation-issued'; readonly requestId: string; readonly iccid: string; readonly now: number }
  /** The activation code could not be made. */
  | { readonly type: 'activation-failed'; readonly requestId: string; readonly errorCode: string }
  /** The CMP did not take the activation code that was sent (404, 422). */
  | { readonly type: 'activation-code-refused'; readonly requestId: string }
  /** The MSP found out that profiles are invalid, suspended, or valid again (7.5). */
  | { readonly type: 'profile-information-changed'; readonly profiles: readonly ProfileInformation[] }
  /** Request profile status came (7.10), for all profiles or for one. */
  | { readonly type: 'profile-status-requested'; readonly iccid?: string }
  /** Request invalidate MSP token came (7.9). */
  | { readonly type: 'invalidation-requested' }

/** Anything that can happen to a federation. */
export type FederationEvent = CmpEvent | MspEvent

/** The event of a type, e.g. `EventOf<'activation-requested'>`. */
export type EventOf<Type extends FederationEvent['type']> = Extract<FederationEvent, { readonly type: Type }>

type Kind = 'text' | 'textOrNull' | 'optionalText' | 'time' | 'csimStatus' | 'information' | 'list' | 'number'
type Row = { readonly sides: readonly ('cmp' | 'msp')[]; readonly members: Readonly<Record<string, Kind>> }

/** Event → the sides that know it, and what its members hold. */
const EVENTS: Readonly<Record<FederationEvent['type'], Row>> = {
  'status-reported': { sides: ['cmp', 'msp'], members: { iccid: 'text', status: 'csimStatus', now: 'time' } },
  'profile-deletion-requested': { sides: ['cmp', 'msp'], members: { iccid: 'text' } },
  'onboarding-withdrawn': { sides: ['cmp', 'msp'], members: {} },
  'token-removed': { sides: ['cmp', 'msp'], members: {} },

  'account-id-requested': { sides: ['cmp'], members: {} },
  'msp-token-received': { sides: ['cmp'], members: {} },
  'onboarding-refused': { sides: ['cmp'], members: { errorCode: 'text' } },
  'activation-code-needed': { sides: ['cmp'], members: { requestId: 'text' } },
  'activation-code-received': {
    sides: ['cmp'],
    members: { requestId: 'text', iccid: 'text', swappedIccid: 'textOrNull', now: 'time' },
  },
  'activation-code-denied': { sides: ['cmp'], members: { requestId: 'text' } },
  'profile-information-received': { sides: ['cmp'], members: { profiles: 'information' } },
  'profile-statuses-received': { sides: ['cmp'], members: { profiles: 'list', onlyIccid: 'optionalText' } },
  'invalidation-notified': { sides: ['cmp'], members: {} },

  'account-id-accepted': { sides: ['msp'], members: {} },
  'service-provisioned': { sides: ['msp'], members: {} },
  'onboarding-aborted': { sides: ['msp'], members: { errorCode: 'text' } },
  'msp-token-accepted': { sides: ['msp'], members: {} },
  'msp-token-refused': { sides: ['msp'], members: { errorCode: 'text' } },
  'activation-requested': { sides: ['msp'], members: { requestId: 'text', maxProfiles: 'number' } },
  'activation-issued': { sides: ['msp'], members: { requestId: 'text', iccid: 'text', now: 'time' } },
  'activation-failed': { sides: ['msp'], members: { requestId: 'text', errorCode: 'text' } },
  'activation-code-refused': { sides: ['msp'], members: { requestId: 'text' } },
  'profile-information-changed': { sides: ['msp'], members: { profiles: 'information' } },
  'profile-status-requested': { sides: ['msp'], members: { iccid: 'optionalText' } },
  'invalidation-requested': { sides: ['msp'], members: {} },
}

const KINDS: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  textOrNull: (value) => value === null || (typeof value === 'string' && value !== ''),
  optionalText: (value) => value === undefined || (typeof value === 'string' && value !== ''),
  time: (value) => Number.isFinite(value),
  number: (value) => typeof value === 'number',
  csimStatus: (value) => CsimStatusValidator.is(value),
  list: (value) => Array.isArray(value) && value.every((item) => typeof item?.iccid === 'string'),
  information: (value) =>
    Array.isArray(value) &&
    value.every((item) => typeof item?.iccid === 'string' && ProfileInformationStatusValidator.is(item?.status)),
}

/** Tells whether an event is one of the CMP's. @throws {TypeError} when it is, and a member of it is malformed. */
export function isCmpEvent(event: FederationEvent): event is CmpEvent {
  return isEventOf('cmp', event)
}

/** Tells whether an event is one of the MSP's. @throws {TypeError} when it is, and a member of it is malformed. */
export function isMspEvent(event: FederationEvent): event is MspEvent {
  return isEventOf('msp', event)
}

function isEventOf(side: 'cmp' | 'msp', event: FederationEvent): boolean {
  if (typeof event !== 'object' || event === null || !Object.hasOwn(EVENTS, event.type)) return false
  const { sides, members } = EVENTS[event.type]
  if (!sides.includes(side)) return false
  const given = new Map<string, unknown>(Object.entries(event))
  const fault = Object.entries(members).find(([name, kind]) => !KINDS[kind](given.get(name)))
  if (fault !== undefined) throw new TypeError(`The event ${event.type} has a malformed member ${fault[0]}`)
  return true
}
