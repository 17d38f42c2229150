/**
 * A clock that stands still until a test moves it.
 */

import type { CibaClock } from '../client/ciba-client-settings.js'

export interface ManualClock extends CibaClock {
  /** Lets time pass, and rings what is due, each at its time. */
  advance(ms: number): Promise<void>
  /** Moves on to the next timer, and answers how long that took; undefined when there is none. */
  next(): Promise<number | undefined>
  /** How many timers are set. */
  timers(): number
}

interface Timer {
  readonly at: number
  readonly callback: () => void
}

export function manualClock(startMs = Date.parse('2026-11-20T12:00:00Z')): ManualClock {
  let nowMs = startMs
  const timers = new Set<Timer>()
  const due = () => [...timers].sort((one, other) => one.at - other.at)[0]

  async function next(): Promise<number | undefined> {
    await settled()
    const timer = due()
    if (timer === undefined) return undefined
    const passed = timer.at - nowMs
    nowMs = timer.at
    timers.delete(timer)
    timer.callback()
    await settled()
    return passed
  }

  return {
    now: () => nowMs,
    setTimer(callback, delayMs) {
      const timer = { at: nowMs + delayMs, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    next,
    timers: () => timers.size,
    async advance(ms) {
      const end = nowMs + ms
      await settled()
      for (let timer = due(); timer !== undefined && timer.at <= end; timer = due()) await next()
      nowMs = end
      await settled()
    },
  }
}

/** Until all that is on its way has arrived: nothing in these tests takes more than some turns of the event loop. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}
