/**
 * Discovery responses, kept until they expire.
 *
 * @see MC API §2
 */

import type { Discovered } from './discovery-response.js'

/** A discovery without what belongs to one user or one call. */
export type KeptDiscovery = Omit<Discovered, 'subscriberId' | 'subscriberIdToken' | 'correlationId'>

/** Keeps discoveries by a key of the caller, e.g. `901_01` for an operator. */
export interface DiscoveryCache {
  /**
   * The discovery of a key; `undefined` when there is none or it has expired. It is frozen, and the same object each time, so that what is kept
   * with its `provider` (the keys of `exchangeCode`) is found again.
   */
  get(key: string): KeptDiscovery | undefined
  /** Keeps a discovery in place of the one before. One that has expired is not kept. */
  set(key: string, discovered: Discovered | KeptDiscovery): void
  delete(key: string): void
  /** How many are kept; some may have expired. */
  readonly size: number
}

/** The clock, and how many are kept. */
export interface DiscoveryCacheOptions {
  /** The time, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** Most discoveries that are kept, 1 to 100 000. Default 1000. When there is one more, the one that was not used for longest goes. */
  readonly limit?: number | undefined
}

/**
 * Makes a cache of discoveries. Each is given until its `ttl`, never after it. The encrypted phone number of the user and the correlation ID are
 * not kept, because a key of an operator is asked for by all its users. Nothing of it shows when the cache is printed. Reads: D-MC-42
 *
 * @throws {RangeError} when the limit is not 1 to 100 000.
 * @see MC API §2
 */
export function createDiscoveryCache({ now = Date.now, limit = 1000 }: DiscoveryCacheOptions = {}): DiscoveryCache {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100_000) throw new RangeError('limit must be 1 to 100000')
  /** In the order of use, the oldest first. */
  const kept = new Map<string, KeptDiscovery>()
  return {
    get(key) {
      const found = kept.get(key)
      kept.delete(key)
      if (found === undefined || found.expiresAtMs <= now()) return undefined
      kept.set(key, found)
      return found
    },
    set(key, discovered) {
      kept.delete(key)
      if (!(discovered.expiresAtMs > now())) return
      const { subscriberId, subscriberIdToken, correlationId, ...shared }: Discovered = discovered
      kept.set(key, freeze(structuredClone(shared)))
      const [oldest] = kept.keys()
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
    },
    delete(key) {
      kept.delete(key)
    },
    get size() {
      return kept.size
    },
  }
}

/** Freezes an object and what is in it. */
function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) freeze(member)
  return Object.freeze(value)
}
