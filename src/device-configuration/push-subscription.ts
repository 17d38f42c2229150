/**
 * What a client uploads for push notifications, and the VAPID key that it gets: the formats of Web Push, which RCC.14 takes over.
 *
 * Runs on Web Crypto. The values come out as they came in; `web-push` and its like take them as `keys.p256dh`, `keys.auth`
 * and `endpoint`.
 *
 * @see RCC.14 §2.14, §2.15
 */

import { decodeBase64Url } from '../bytes/base64.js'
import type { Issue, ValidationResult } from '../validation/issue.js'

/** Where push messages for a client go, and what they are encrypted with. */
export interface PushSubscription {
  /** `client_pushkey_upload`: an uncompressed point of P-256, 65 bytes in base64url. */
  readonly publicKey: string
  /** `client_push_uri`: an absolute `https` URI. Who knows it may send: log it no more than a token. */
  readonly uri: string
  /** `client_auth_secret`: 16 bytes in base64url. */
  readonly authSecret: string
}

interface Rule {
  readonly code: string
  readonly message: string
  readonly source: string
}

/** What is validated → what it must be, and the clause. */
const RULES = {
  publicKey: {
    code: 'pushPublicKey',
    message: 'An uncompressed point on P-256, 65 bytes in base64url without padding',
    source: 'RFC 8291 §3.1, §4, §7',
  },
  uri: {
    code: 'pushUri',
    message: 'An absolute https URI of at most 2048 characters, without user information and fragment',
    source: 'RFC 8030 §3',
  },
  authSecret: {
    code: 'pushAuthSecret',
    message: '16 bytes in base64url without padding',
    source: 'RFC 8291 §3.2',
  },
  vapidKey: {
    code: 'vapidKey',
    message: 'An uncompressed point on P-256, 65 bytes in base64url without padding',
    source: 'RFC 8292 §3.2',
  },
} as const satisfies Record<string, Rule>

const POINT_BYTES = 65
const AUTH_SECRET_BYTES = 16

/** Longest URI, in UTF-16 code units. */
const URI_MAX_LENGTH = 2048

/** An authority without user information, then the characters of path and query (RFC 3986 §3): no fragment. */
const HTTPS_URI =
  /^https:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?](?:[a-z0-9._~!$&'()*+,;=:@/?-]|%[0-9a-f]{2})*)?$/i

/**
 * Validates all parts of a first upload. Reads: D-DC-49
 *
 * Where the URI leads is not judged: a server that posts to it decides which hosts it reaches.
 *
 * @returns The three values, or a fault for each wrong one, at `/publicKey`, `/uri` and `/authSecret`.
 * @see RCC.14 §2.14
 */
export async function validatePushSubscription(
  given: { readonly [Part in keyof PushSubscription]?: unknown },
): Promise<ValidationResult<PushSubscription>> {
  const { publicKey, uri, authSecret } = given
  const isPublicKey = await isPoint(publicKey)
  if (isPublicKey && isPushUri(uri) && isAuthSecret(authSecret)) {
    return { ok: true, value: { publicKey: publicKey as string, uri, authSecret } }
  }
  const issues = [
    ...(isPublicKey ? [] : [issueOf('publicKey', '/publicKey')]),
    ...(isPushUri(uri) ? [] : [issueOf('uri', '/uri')]),
    ...(isAuthSecret(authSecret) ? [] : [issueOf('authSecret', '/authSecret')]),
  ]
  return { ok: false, issues }
}

/**
 * Validates a push key alone, for an upload of what has changed.
 *
 * @returns The key as it came: 65 bytes in base64url.
 * @see RCC.14 §2.15
 * @see RFC 8291 §3.1, §7
 */
export async function validatePushPublicKey(publicKey: unknown): Promise<ValidationResult<string>> {
  return resultOf('publicKey', publicKey, await isPoint(publicKey))
}

/**
 * Validates a push URI alone, for an upload of what has changed.
 *
 * @returns The URI as it came: `https`, at most 2048 characters.
 * @see RCC.14 §2.15
 * @see RFC 8030 §3
 */
export function validatePushUri(uri: unknown): ValidationResult<string> {
  return resultOf('uri', uri, isPushUri(uri))
}

/**
 * Validates an authentication secret alone, for an upload of what has changed.
 *
 * @returns The secret as it came: 16 bytes in base64url.
 * @see RCC.14 §2.15
 * @see RFC 8291 §3.2
 */
export function validatePushAuthSecret(authSecret: unknown): ValidationResult<string> {
  return resultOf('authSecret', authSecret, isAuthSecret(authSecret))
}

/**
 * Validates the VAPID key of a client authenticity request.
 *
 * @returns The key as it came: 65 bytes in base64url.
 * @see RCC.14 §2.11, §2.14
 * @see RFC 8292 §3.2
 */
export async function validateVapidKey(key: unknown): Promise<ValidationResult<string>> {
  return resultOf('vapidKey', key, await isPoint(key))
}

function resultOf(part: keyof typeof RULES, value: unknown, isValid: boolean): ValidationResult<string> {
  return isValid ? { ok: true, value: value as string } : { ok: false, issues: [issueOf(part, '')] }
}

function issueOf(part: keyof typeof RULES, pointer: string): Issue {
  return { pointer, ...RULES[part] }
}

/** RFC 8291 §7: the key is a point on the curve. Web Crypto looks when it imports one, and would take a compressed one too. */
async function isPoint(value: unknown): Promise<boolean> {
  const bytes = decodeBytes(value, POINT_BYTES)
  if (bytes?.[0] !== 0x04) return false
  try {
    await crypto.subtle.importKey('raw', new Uint8Array(bytes), { name: 'ECDH', namedCurve: 'P-256' }, true, [])
    return true
  } catch {
    return false
  }
}

function isAuthSecret(value: unknown): value is string {
  return decodeBytes(value, AUTH_SECRET_BYTES) !== undefined
}

function isPushUri(value: unknown): value is string {
  return typeof value === 'string' && value.length <= URI_MAX_LENGTH && HTTPS_URI.test(value) && URL.canParse(value)
}

/** Decodes canonical base64url of exactly so many bytes. The length of the text is looked at first. */
function decodeBytes(value: unknown, length: number): Uint8Array | undefined {
  if (typeof value !== 'string' || value.length !== Math.ceil((length * 4) / 3)) return undefined
  return decodeBase64Url(value)
}
