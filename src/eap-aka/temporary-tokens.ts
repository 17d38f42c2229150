/**
 * Temporary Tokens of a SIM authentication endpoint: issued once, short-lived, good for one validation.
 *
 * @see RCC.14 §2.13, §D
 */

import { encodeBase64Url } from '../bytes/base64.js'
import { requireInteger } from './eap-arguments.js'

export interface TemporaryTokensOptions {
  /** How long a token is good, in seconds, 1 to 3600. Default 120. */
  readonly lifetimeSeconds?: number | undefined
  /** How many tokens may wait for their validation; beyond it the oldest goes. Default 10 000. */
  readonly limit?: number | undefined
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined
}

/** Tokens that wait for their validation. They are kept in memory, one process for all. */
export interface TemporaryTokens<User> {
  /** Makes a token for a user who was authenticated: 128 random bits as base64url. */
  issue(user: User): string
  /** The user, the first time and in time; undefined for a token that is unknown, used or expired, which are not told apart. */
  consume(token: string): User | undefined
}

/**
 * Makes a store of tokens.
 *
 * @throws {RangeError} when the lifetime or the limit is out of bounds.
 * @see RCC.14 §2.13, §D
 */
export function createTemporaryTokens<User>({
  lifetimeSeconds = 120,
  limit = 10_000,
  now = Date.now,
}: TemporaryTokensOptions = {}): TemporaryTokens<User> {
  requireInteger(lifetimeSeconds, 'lifetimeSeconds', 1, 3600)
  requireInteger(limit, 'limit', 1, 1_000_000)
  const waiting = new Map<string, { readonly user: User; readonly expiresAtMs: number }>()
  return {
    issue(user) {
      const token = encodeBase64Url(crypto.getRandomValues(new Uint8Array(16)))
      // A map keeps the order of insertion, and all live equally long, so the oldest stands first.
      for (const [known, { expiresAtMs }] of waiting) {
        if (expiresAtMs > now() && waiting.size < limit) break
        waiting.delete(known)
      }
      waiting.set(token, { user, expiresAtMs: now() + lifetimeSeconds * 1000 })
      return token
    },
    consume(token) {
      const found = waiting.get(token)
      waiting.delete(token)
      return found !== undefined && found.expiresAtMs > now() ? found.user : undefined
    },
  }
}
