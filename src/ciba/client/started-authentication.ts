/**
 * What a client keeps of an authentication that the provider has begun.
 *
 * @see CIBA Core §7.3, §7.4
 */

import { encodeBase64Url } from '../../bytes/base64.js'
import { isSameSecret } from '../../openid/opaque-value.js'
import type { DeliveryMode } from '../authentication-request.js'

/**
 * A request that the provider has acknowledged: plain data, to be stored as JSON until the tokens are there. Of the notification token it
 * has a hash alone, which is enough to know it again; so nothing here lets anybody pose as the provider. Reads: D-CIBA-17
 */
export interface StartedAuthentication {
  /** The `issuer` of the provider that was asked. */
  readonly issuer: string
  readonly deliveryMode: DeliveryMode
  /** Names the request at this provider; worthless without the credentials of the client. */
  readonly authReqId: string
  /** When the provider gives up, in milliseconds since 1970. */
  readonly expiresAtMs: number
  /** Shortest time between two polls, in milliseconds. */
  readonly intervalMs: number
  /** SHA-256 of the bearer token for notifications, in base64url; with ping and push. */
  readonly notificationTokenHash?: string | undefined
}

/**
 * The hash by which a notification token is kept.
 *
 * @returns SHA-256 in base64url, 43 characters.
 */
export async function hashNotificationToken(token: string): Promise<string> {
  return encodeBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))))
}

/** Tells in constant time whether a bearer token is the one of the request. A request without one has none that fits. */
export async function isNotificationTokenOf(started: StartedAuthentication, token: string): Promise<boolean> {
  const { notificationTokenHash } = started
  const same = isSameSecret(await hashNotificationToken(token), notificationTokenHash ?? '')
  return same && typeof notificationTokenHash === 'string'
}

/**
 * Refuses what did not come from `startAuthentication`, e.g. because it was stored with loss.
 *
 * @throws {TypeError} when a member is missing or of a wrong type, or the request is one of another provider.
 */
export function requireStarted(started: StartedAuthentication, issuer: string): void {
  const { authReqId, expiresAtMs, intervalMs } = started ?? {}
  const isComplete =
    typeof authReqId === 'string' &&
    authReqId !== '' &&
    Number.isFinite(expiresAtMs) &&
    Number.isFinite(intervalMs) &&
    intervalMs > 0
  if (!isComplete) throw new TypeError('started must be what startAuthentication answered')
  if (started.issuer !== issuer) throw new TypeError('started must be a request to the provider of this client')
}
