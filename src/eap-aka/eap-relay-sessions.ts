/**
 * Where a server keeps an EAP exchange between two requests: under its cookie, for a short time, once.
 *
 * @see RCC.14 §C.3
 */

import { encodeBase64Url } from '../bytes/base64.js'
import type { ConfigurationRequest } from '../device-configuration/configuration-request.js'
import type { EapAkaSession } from './eap-aka-session.js'
import { requireInteger } from './eap-arguments.js'

/** An exchange under way, and the request that began it. */
export interface EapRelaySession {
  readonly session: EapAkaSession
  readonly request: ConfigurationRequest
}

/** A store may answer promises, so that several processes can share one. */
export interface EapRelaySessions {
  /** Keeps an exchange, in another process by `formatEapAkaSession`, and answers the id for its cookie: 1 to 256 characters, which nobody can guess. */
  put(entry: EapRelaySession): string | Promise<string>
  /** Takes an exchange out; undefined when it is unknown, was taken, or is too old. */
  take(id: string): EapRelaySession | undefined | Promise<EapRelaySession | undefined>
}

export interface EapRelaySessionsOptions {
  /** How long an answer of the client is waited for, in milliseconds. Default 60 000. */
  readonly lifetimeMs?: number | undefined
  /** How many exchanges may be under way; beyond it the oldest goes. Default 10 000. */
  readonly limit?: number | undefined
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined
}

/** What a cookie can hold. RFC 6265 §4.1.1 */
export const SESSION_ID = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{1,256}$/

/**
 * Makes a store in memory, for one process. Its ids are 128 random bits as base64url.
 *
 * @throws {RangeError} when an option is out of bounds.
 * @see RCC.14 §C.3
 */
export function createEapRelaySessions({
  lifetimeMs = 60_000,
  limit = 10_000,
  now = Date.now,
}: EapRelaySessionsOptions = {}): EapRelaySessions {
  requireInteger(lifetimeMs, 'lifetimeMs', 1, 3_600_000)
  requireInteger(limit, 'limit', 1, 1_000_000)
  const waiting = new Map<string, { readonly entry: EapRelaySession; readonly expiresAtMs: number }>()
  return {
    put(entry) {
      const id = encodeBase64Url(crypto.getRandomValues(new Uint8Array(16)))
      for (const [known, { expiresAtMs }] of waiting) {
        if (expiresAtMs > now() && waiting.size < limit) break
        waiting.delete(known)
      }
      waiting.set(id, { entry, expiresAtMs: now() + lifetimeMs })
      return id
    },
    take(id) {
      const found = waiting.get(id)
      waiting.delete(id)
      return found !== undefined && found.expiresAtMs > now() ? found.entry : undefined
    },
  }
}
