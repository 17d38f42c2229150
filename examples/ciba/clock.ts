/**
 * A clock that an example moves, so that nobody waits.
 */

import type { CibaClock } from 'mobile-identity-contracts/ciba'

export interface ExampleClock extends CibaClock {
  /** Lets time pass, and rings what is due. */
  pass(ms: number): void
}

export function createClock(startMs: number): ExampleClock {
  let nowMs = startMs
  const timers = new Map<() => void, number>()
  return {
    now: () => nowMs,
    setTimer(callback, delayMs) {
      timers.set(callback, nowMs + delayMs)
      return () => timers.delete(callback)
    },
    pass(ms) {
      nowMs += ms
      for (const [callback, at] of [...timers]) {
        if (at <= nowMs && timers.delete(callback)) callback()
      }
    },
  }
}
