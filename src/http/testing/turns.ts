/**
 * Waiting without a clock.
 */

import { expect, vi } from 'vitest'

/** Time stands still for timers of ours; sockets go on. The test lets it go on with `vi.useRealTimers()`. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

/** Waits for what sockets bring about, one turn of the event loop after the other. */
export async function until(reached: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20_000 && !reached(); turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(reached()).toBe(true)
}
