/**
 * Which signed requests and assertions were used before.
 *
 * @see CIBA Core §7.1.1, RFC 7523 §3
 */

/** A memory may answer promises, so that several processes can share one. */
export interface ReplayMemory {
  /**
   * Whether an ID was told before; if not, remembers it. Both in one step.
   *
   * @param expiresAtMs Until when the ID is to be remembered, in epoch milliseconds.
   */
  isReplayed(id: string, expiresAtMs: number): boolean | Promise<boolean>
}

/** How much a replay memory keeps. */
export interface ReplayMemoryOptions {
  /** How many IDs are kept, 1 to 10 000 000. Default 100 000. */
  readonly limit?: number | undefined
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined
}

/**
 * Makes a memory for one process. When it is full of IDs that have not expired, every further one counts as used before: what cannot be
 * remembered must not be accepted. Reads: D-CIBA-24
 *
 * @throws {RangeError} when `limit` is out of bounds.
 * @see CIBA Core §7.1.1, RFC 7523 §3
 */
export function createReplayMemory({ limit = 100_000, now = Date.now }: ReplayMemoryOptions = {}): ReplayMemory {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 10_000_000) {
    throw new RangeError('limit must be an integer of 1 to 10 000 000')
  }
  const known = new Map<string, number>()
  let nextSweepAtMs = Number.NEGATIVE_INFINITY

  /** Looks at all IDs, so not more often than once per second. */
  function sweep(nowMs: number): void {
    if (nowMs < nextSweepAtMs) return
    nextSweepAtMs = nowMs + 1_000
    for (const [id, expiresAtMs] of known) if (expiresAtMs <= nowMs) known.delete(id)
  }

  return {
    isReplayed(id, expiresAtMs) {
      const nowMs = now()
      const until = known.get(id)
      if (until !== undefined && until > nowMs) return true
      if (known.size >= limit) sweep(nowMs)
      if (known.size >= limit) return true
      known.set(id, expiresAtMs)
      return false
    },
  }
}
