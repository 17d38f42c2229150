/**
 * What a provider keeps of one authentication request: plain JSON, to be stored as it is under its `auth_req_id`.
 *
 * It holds secrets: the notification token of the client and what the tokens are made of. It holds no hint, no user code and no token.
 *
 * @see CIBA Core §7.3, §10, §11
 */

import type { DeliveryMode } from '../authentication-request.js'

/**
 * Where a request stands. `pending`: the user was not heard yet. `approved`: the tokens wait to be fetched. `failed`: the provider could not
 * complete it. `stopped`: the client polled too often and is not answered any more. `consumed`: the tokens were handed out.
 */
export type AuthenticationRequestPhase =
  | 'pending'
  | 'approved'
  | 'denied'
  | 'failed'
  | 'expired'
  | 'stopped'
  | 'consumed'

/** Whether the client was told of the outcome: `none` where nothing is to be told yet, or ever. */
export type NotificationStanding = 'none' | 'due' | 'delivered' | 'failed'

/** One authentication request, as the provider keeps it. */
export interface AuthenticationRequestState {
  readonly phase: AuthenticationRequestPhase
  readonly clientId: string
  readonly deliveryMode: DeliveryMode
  /** End of the life of the `auth_req_id`, in epoch milliseconds. */
  readonly expiresAtMs: number
  /** Least time between two polls, in milliseconds. It only grows. */
  readonly intervalMs: number
  /** When the client polled last, in epoch milliseconds. */
  readonly polledAtMs?: number | undefined
  /** How many polls in a row came too early. */
  readonly earlyPolls: number
  readonly notification: NotificationStanding
  /** What the client is to be notified with; ping and push only. */
  readonly clientNotificationToken?: string | undefined
  /** What the tokens are made of, as the event `approved` brought it; while `approved` only. */
  readonly grant?: unknown
}

/** What a request begins with. */
export interface NewAuthenticationRequest {
  readonly clientId: string
  readonly deliveryMode: DeliveryMode
  /** Time of the request, in epoch milliseconds. */
  readonly nowMs: number
  /** Life of the `auth_req_id`, in seconds: 1 to 86 400. */
  readonly lifetimeSeconds: number
  /** Least time between two polls, in seconds: 1 to 3 600. Default 5. */
  readonly intervalSeconds?: number | undefined
  /** Due for ping and push. */
  readonly clientNotificationToken?: string | undefined
}

const MODES: readonly DeliveryMode[] = ['poll', 'ping', 'push']
const PHASES: readonly AuthenticationRequestPhase[] = [
  'pending',
  'approved',
  'denied',
  'failed',
  'expired',
  'stopped',
  'consumed',
]
const STANDINGS: readonly NotificationStanding[] = ['none', 'due', 'delivered', 'failed']

/**
 * Makes the first state of a request: issued, and the user not heard yet.
 *
 * @throws {TypeError} when a member is missing or of a wrong type.
 * @throws {RangeError} when a time is out of bounds.
 * @see CIBA Core §7.3
 */
export function newAuthenticationRequest(request: NewAuthenticationRequest): AuthenticationRequestState {
  const { clientId, deliveryMode, nowMs, lifetimeSeconds, intervalSeconds = 5, clientNotificationToken } = request
  if (typeof clientId !== 'string' || clientId === '') throw new TypeError('clientId must be a text that is not empty')
  if (!MODES.includes(deliveryMode)) throw new TypeError('deliveryMode must be poll, ping or push')
  if (!Number.isFinite(nowMs)) throw new TypeError('nowMs must be a number')
  requireSeconds('lifetimeSeconds', lifetimeSeconds, 86_400)
  requireSeconds('intervalSeconds', intervalSeconds, 3_600)
  // §7.1: ping and push cannot notify without it, and poll has no use for it.
  if (deliveryMode !== 'poll' && typeof clientNotificationToken !== 'string') {
    throw new TypeError('clientNotificationToken is due for ping and push')
  }
  return {
    phase: 'pending',
    clientId,
    deliveryMode,
    expiresAtMs: nowMs + lifetimeSeconds * 1000,
    intervalMs: intervalSeconds * 1000,
    earlyPolls: 0,
    notification: 'none',
    ...(deliveryMode !== 'poll' && clientNotificationToken !== undefined && { clientNotificationToken }),
  }
}

/**
 * Checks that a state read back from storage is one that this module made.
 *
 * @throws {TypeError} when it is not.
 */
export function checkAuthenticationRequest(state: AuthenticationRequestState): void {
  const fault = findFault(state)
  if (fault !== undefined) throw new TypeError(`The state of the authentication request is malformed: ${fault}`)
}

function findFault(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null) return 'it is not an object'
  const { phase, clientId, deliveryMode, expiresAtMs, intervalMs, earlyPolls, polledAtMs, notification } =
    state as AuthenticationRequestState
  if (!PHASES.includes(phase)) return 'phase is unknown'
  if (typeof clientId !== 'string') return 'clientId is not a text'
  if (!MODES.includes(deliveryMode)) return 'deliveryMode is unknown'
  if (!STANDINGS.includes(notification)) return 'notification is unknown'
  if (!Number.isFinite(expiresAtMs) || !Number.isFinite(intervalMs)) return 'a time is not a number'
  if (polledAtMs !== undefined && !Number.isFinite(polledAtMs)) return 'a time is not a number'
  return Number.isSafeInteger(earlyPolls) ? undefined : 'earlyPolls is not a number'
}

function requireSeconds(name: string, value: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most) {
    throw new RangeError(`${name} must be an integer of 1 to ${most}`)
  }
}
