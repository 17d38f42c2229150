/**
 * Where a provider keeps authentication requests: what a store has to do, and one in memory.
 *
 * @see CIBA Core §7.3, §10.1
 */

import type { AuthenticationRequestState } from './request-state.js'

/** A state, and which one in the row of its states it is. */
export interface StoredRequest {
  readonly state: AuthenticationRequestState
  /** Anything that changes with every save, e.g. a counter or a version column. */
  readonly revision: number
}

/**
 * A store of authentication requests. It may answer promises, so that several processes can share one. A request is to be kept until some
 * time after its `expiresAtMs`: as long as it is there, a poll learns that it expired.
 */
export interface AuthenticationRequestStore {
  load(authReqId: string): StoredRequest | undefined | Promise<StoredRequest | undefined>
  /**
   * Saves a state in place of the one that was loaded, in one step.
   *
   * @param revision Of the state that was loaded; undefined for a new request.
   * @returns Whether it was saved: false when another state was saved since, when a new request is there already, or when there is no room.
   */
  save(authReqId: string, state: AuthenticationRequestState, revision: number | undefined): boolean | Promise<boolean>
}

/** How much a store in memory keeps, and for how long. */
export interface MemoryStoreOptions {
  /** How many requests are kept, 1 to 10 000 000. Default 100 000. Beyond it new ones are not taken. */
  readonly limit?: number | undefined
  /** How long a request is kept after it expired, in milliseconds. Default 300 000. */
  readonly retentionMs?: number | undefined
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined
}

/**
 * Makes a store in memory, for one process. It has no timer: what is too old goes when something new comes.
 *
 * @throws {RangeError} when an option is out of bounds.
 * @see CIBA Core §7.3
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): AuthenticationRequestStore {
  const { limit = 100_000, retentionMs = 300_000, now = Date.now } = options
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 10_000_000) {
    throw new RangeError('limit must be an integer of 1 to 10 000 000')
  }
  if (!Number.isFinite(retentionMs) || retentionMs < 0) throw new RangeError('retentionMs must be 0 or more')
  const kept = new Map<string, StoredRequest>()
  let nextSweepAtMs = Number.NEGATIVE_INFINITY

  /** Looks at all requests, so not more often than once per second. */
  function sweep(): void {
    const nowMs = now()
    if (nowMs < nextSweepAtMs) return
    nextSweepAtMs = nowMs + 1_000
    for (const [id, { state }] of kept) if (state.expiresAtMs + retentionMs <= nowMs) kept.delete(id)
  }

  return {
    load: (authReqId) => kept.get(authReqId),
    save(authReqId, state, revision) {
      if (revision === undefined) sweep()
      const before = kept.get(authReqId)
      if (before?.revision !== revision || (before === undefined && kept.size >= limit)) return false
      kept.set(authReqId, { state, revision: (revision ?? 0) + 1 })
      return true
    },
  }
}
