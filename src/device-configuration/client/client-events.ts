/**
 * What can happen to a client, named after what happened and free of any transport.
 *
 * `atMs` is the moment, in epoch milliseconds. An event that answers an effect carries the `requestId` of that effect;
 * with any other one it is too late and changes nothing.
 *
 * @see RCC.14 §2, §3, §4.3, §6
 */

import { type ClientAnswer, isClientAnswer } from './client-answers.js'
import type { UploadPart } from './client-settings.js'
import type { Connectivity } from './client-state.js'

/** Something of the device. */
export type DeviceEvent =
  /** The device booted or the client was started. SIM and connection are unknown until their events tell. */
  | { readonly type: 'client-started'; readonly atMs: number }
  | { readonly type: 'connectivity-changed'; readonly connectivity: Connectivity }
  /** A SIM is ready. `imsi` where the client may read it; `defaultFqdn`: of the default server (2.2.1). */
  | {
      readonly type: 'sim-ready'
      readonly atMs: number
      readonly identity: string
      readonly imsi?: string
      readonly defaultFqdn: string
    }
  /** The SIM was removed, or left the ready state. */
  | { readonly type: 'sim-removed' }
  /** A client without a SIM knows the default server of its user's service provider (2.9.1, 2.10). */
  | { readonly type: 'provider-chosen'; readonly defaultFqdn: string }
  /** The device or the client is reset. */
  | { readonly type: 'reset' }
  | { readonly type: 'timer-fired'; readonly timerId: number }
  /** A network request that was accepted (3), for an additional server or the default one (`null`). */
  | { readonly type: 'reconfiguration-triggered'; readonly server: string | null }
  /** An OTP came in an SMS to the port of the client (2.6.2). */
  | { readonly type: 'otp-sms-received'; readonly otp: string }
  /** The client has another certificate, push key, push URI or secret (2.15). */
  | { readonly type: 'uploads-changed'; readonly parts: readonly UploadPart[] }

/** Something of the user. */
export type UserEvent =
  | { readonly type: 'msisdn-entered'; readonly requestId: number; readonly msisdn: string }
  /** An MSISDN or a SIP URI; a dedicated identity has the OTP along with it (2.10). */
  | {
      readonly type: 'identity-entered'
      readonly requestId: number
      readonly identity: { readonly msisdn: string } | { readonly sipUri: string }
      readonly otp?: string
    }
  | { readonly type: 'otp-entered'; readonly requestId: number; readonly otp: string }
  | { readonly type: 'device-name-entered'; readonly requestId: number; readonly name: string }
  /** The user does not enter what was asked for. */
  | { readonly type: 'input-aborted'; readonly requestId: number }
  | { readonly type: 'message-accepted'; readonly requestId: number }
  | { readonly type: 'message-rejected'; readonly requestId: number }
  /** The user needs a service, given by its app-id, or any: one that was reverted, or whose configuration failed. */
  | { readonly type: 'service-needed'; readonly appId?: string }

/** The outcome of an effect. */
export type OutcomeEvent =
  | { readonly type: 'answered'; readonly requestId: number; readonly atMs: number; readonly answer: ClientAnswer }
  | { readonly type: 'mo-sms-sent'; readonly requestId: number; readonly atMs: number }
  | { readonly type: 'mo-sms-failed'; readonly requestId: number }
  /** Every method of the authenticity request was carried out. */
  | { readonly type: 'authenticity-verified'; readonly requestId: number }
  | { readonly type: 'temporary-token-obtained'; readonly requestId: number }
  | { readonly type: 'temporary-token-failed'; readonly requestId: number }
  /** An effect cannot be carried out: no proof of authenticity, the network not authenticated, … */
  | { readonly type: 'step-failed'; readonly requestId: number }

/** Anything that can happen to a client. */
export type ClientEvent = DeviceEvent | UserEvent | OutcomeEvent

/** The event of a type, e.g. `EventOf<'answered'>`. */
export type ClientEventOf<Type extends ClientEvent['type']> = Extract<ClientEvent, { readonly type: Type }>

type Check = (value: unknown) => boolean
type Members = readonly (readonly [string, Check])[]

const isId: Check = (value) => Number.isSafeInteger(value)
const isTime: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isText: Check = (value) => typeof value === 'string' && value !== ''
const isOptionalText: Check = (value) => value === undefined || isText(value)
const isTextOrNull: Check = (value) => value === null || isText(value)

const UPLOADS: ReadonlySet<unknown> = new Set<UploadPart>([
  'client-certificate',
  'push-key',
  'push-uri',
  'push-auth-secret',
])

const REQUEST: Members = [['requestId', isId]]

/** Event → what its members hold. */
const EVENTS: ReadonlyMap<unknown, Members> = new Map<string, Members>(
  Object.entries({
    'client-started': [['atMs', isTime]],
    'connectivity-changed': [['connectivity', isConnectivity]],
    'sim-ready': [
      ['atMs', isTime],
      ['identity', isText],
      ['imsi', isOptionalText],
      ['defaultFqdn', isText],
    ],
    'sim-removed': [],
    'provider-chosen': [['defaultFqdn', isText]],
    reset: [],
    'timer-fired': [['timerId', isId]],
    'reconfiguration-triggered': [['server', isTextOrNull]],
    'otp-sms-received': [['otp', isText]],
    'uploads-changed': [['parts', isUploads]],
    'msisdn-entered': [...REQUEST, ['msisdn', isText]],
    'identity-entered': [...REQUEST, ['identity', isIdentity], ['otp', isOptionalText]],
    'otp-entered': [...REQUEST, ['otp', isText]],
    'device-name-entered': [...REQUEST, ['name', isText]],
    'input-aborted': REQUEST,
    'message-accepted': REQUEST,
    'message-rejected': REQUEST,
    'service-needed': [['appId', isOptionalText]],
    answered: [...REQUEST, ['atMs', isTime], ['answer', isClientAnswer]],
    'mo-sms-sent': [...REQUEST, ['atMs', isTime]],
    'mo-sms-failed': REQUEST,
    'authenticity-verified': REQUEST,
    'temporary-token-obtained': REQUEST,
    'temporary-token-failed': REQUEST,
    'step-failed': REQUEST,
  } satisfies Record<ClientEvent['type'], Members>),
)

/** Checks that a value is an event. @throws {TypeError} when it is not one, or a member of it is malformed. */
export function checkClientEvent(event: ClientEvent): void {
  const members = typeof event === 'object' && event !== null ? EVENTS.get(event.type) : undefined
  if (members === undefined) throw new TypeError('The event is unknown')
  for (const [name, check] of members) {
    if (!check((event as unknown as Record<string, unknown>)[name])) {
      throw new TypeError(`The event ${event.type} has a malformed member ${name}`)
    }
  }
}

function isConnectivity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { data, roaming, psDataOff, sms, network } = value as Record<string, unknown>
  return (
    (data === 'none' || data === 'cellular' || data === 'non-cellular') &&
    typeof roaming === 'boolean' &&
    typeof psDataOff === 'boolean' &&
    typeof sms === 'boolean' &&
    (network === undefined || typeof network === 'string')
  )
}

function isIdentity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { msisdn, sipUri } = value as Record<string, unknown>
  return isText(msisdn) !== isText(sipUri)
}

function isUploads(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((part) => UPLOADS.has(part))
}
