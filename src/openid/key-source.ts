/**
 * Where the keys are that verify signatures: a JWK Set at hand, or one that the issuer publishes and rotates.
 *
 * @see RFC 7517 §5, OIDC Core §10.1.1
 */

import { type CryptoKey, createLocalJWKSet, errors, type JWK } from 'jose'
import { requireSecuredUrl } from '../http/secured-url.js'
import { fetchJwkSet, type JwkSetRequest } from './jwk-set-request.js'

/**
 * Gives the key that a header names. Rejects with an error of `jose` (`JWKSNoMatchingKey`, `JWKSMultipleMatchingKeys`, …) when it has not
 * that one key, and with anything else when keys cannot be had.
 */
export type KeySource = (header: { readonly alg: string; readonly kid?: string }) => Promise<CryptoKey>

/** Where a key source fetches its keys, and how often. */
export interface RemoteKeySourceOptions {
  /** The `jwks_uri` of the issuer: https, or loopback while one develops. */
  readonly jwksUri: string
  /** A function like the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Shortest time from one fetch to another one for a `kid` that is unknown, in milliseconds. Default 30 000. */
  readonly cooldownMs?: number | undefined
  /** Longest time that fetched keys are used, in milliseconds. Default 600 000. */
  readonly cacheMaxAgeMs?: number | undefined
  /** Longest time of a fetch up to its last byte, in milliseconds. Default 5000. */
  readonly timeoutMs?: number | undefined
  /** Largest JWK Set, in bytes. Default 64 KiB. */
  readonly maxBytes?: number | undefined
  /** The time, in milliseconds. Default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** What a remote key source uses for an option that is not given. */
const REMOTE_DEFAULTS = { cooldownMs: 30_000, cacheMaxAgeMs: 600_000, timeoutMs: 5_000, maxBytes: 65_536 } as const

/**
 * Makes a key source of the keys that an issuer publishes. They are fetched at the first use, and again when they are too old, or when a
 * header names an unknown key: that is how issuers rotate. However many tokens come, one fetch is under way at a time, and unknown keys
 * cause none within the cooldown, whether the fetch before failed or not. A fetch that fails leaves nothing behind.
 *
 * The source rejects with `ContractError` OPENID_KEYS when the keys cannot be fetched.
 *
 * @throws {TypeError} when the address is no https URL, or a duration or size is no positive number (a cooldown of 0 is one).
 * @see OIDC Core §10.1.1
 */
export function createRemoteKeySource(options: RemoteKeySourceOptions): KeySource {
  const { jwksUri, fetch, now = Date.now } = options
  const { cooldownMs, cacheMaxAgeMs, timeoutMs, maxBytes } = readDurations(options)
  requireSecuredUrl(jwksUri, 'jwksUri')
  const request: JwkSetRequest = { url: jwksUri, fetch, timeoutMs, maxBytes }
  let cached: { readonly keys: KeySource; readonly fetchedAt: number } | undefined
  let attemptedAt = Number.NEGATIVE_INFINITY
  let underWay: Promise<KeySource> | undefined

  async function load(): Promise<KeySource> {
    attemptedAt = now()
    const keys = localSource(await fetchJwkSet(request))
    cached = { keys, fetchedAt: attemptedAt }
    return keys
  }
  function reload(): Promise<KeySource> {
    underWay ??= load().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  function isWithin(since: number, durationMs: number): boolean {
    const elapsed = now() - since
    // A clock that was set back must not keep keys for ever.
    return elapsed >= 0 && elapsed < durationMs
  }

  return async (header) => {
    const fresh = cached !== undefined && isWithin(cached.fetchedAt, cacheMaxAgeMs) ? cached.keys : undefined
    if (fresh === undefined) return (await reload())(header)
    try {
      return await fresh(header)
    } catch (error) {
      // OIDC Core §10.1.1: an unfamiliar kid says that the keys were rotated.
      const unknown = error instanceof errors.JWKSNoMatchingKey
      if (!unknown || (underWay === undefined && isWithin(attemptedAt, cooldownMs))) throw error
      return (await reload())(header)
    }
  }
}

/**
 * Makes a key source of keys at hand, e.g. those that a client registered.
 *
 * @param jwks A JWK Set of public keys. It is copied.
 * @throws {TypeError} when it is no JWK Set.
 * @see RFC 7517 §5
 */
export function createLocalKeySource(jwks: { readonly keys: readonly JWK[] }): KeySource {
  try {
    return localSource(jwks)
  } catch {
    throw new TypeError('jwks must be a JWK Set: an object with a list of keys')
  }
}

function localSource(jwks: { readonly keys: readonly JWK[] }): KeySource {
  const keyOf = createLocalJWKSet({ keys: [...jwks.keys] })
  return async (header) => {
    try {
      return await keyOf(header)
    } catch (error) {
      // A JWK that the platform cannot import is as good as none (RFC 7517 §5).
      throw error instanceof errors.JOSEError ? error : new errors.JWKSInvalid('A JWK cannot be imported')
    }
  }
}

function readDurations(options: RemoteKeySourceOptions): Record<keyof typeof REMOTE_DEFAULTS, number> {
  const values: Record<keyof typeof REMOTE_DEFAULTS, number> = { ...REMOTE_DEFAULTS }
  for (const name of Object.keys(REMOTE_DEFAULTS) as (keyof typeof REMOTE_DEFAULTS)[]) {
    const value = options[name] ?? REMOTE_DEFAULTS[name]
    const isPositive = value > 0 || (name === 'cooldownMs' && value === 0)
    if (typeof value !== 'number' || !isPositive) throw new TypeError(`${name} must be a positive number`)
    values[name] = value
  }
  return values
}
