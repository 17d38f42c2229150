/**
 * When a call is tried again, and how long it waits before.
 */

import { onAbort } from './abort-listeners.js'

/** Statuses that may be different the next time. */
const TRANSIENT_STATUSES: ReadonlySet<number> = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504])

const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 5_000
/** A peer that asks for more is not waited for: the caller learns it from `retryAfterMs`. */
const LONGEST_RETRY_AFTER_MS = 30_000

export function isTransientStatus(status: number): boolean {
  return TRANSIENT_STATUSES.has(status)
}

/**
 * The time before the next attempt: what the peer asked for, otherwise a random part of a limit that doubles each time.
 *
 * @param attempt Attempts made so far, from 1.
 * @returns Milliseconds; undefined when the peer asks for more than 30 s.
 */
export function delayBeforeRetry(attempt: number, retryAfterMs: number | undefined): number | undefined {
  if (retryAfterMs !== undefined) return retryAfterMs > LONGEST_RETRY_AFTER_MS ? undefined : retryAfterMs
  return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1))
}

/**
 * Reads `Retry-After`: seconds or a date (RFC 9110 §10.2.3, §5.6.7).
 *
 * @returns Milliseconds from now, at least 0; undefined when there is none, or it is neither.
 */
export function parseRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // All three forms of a date begin with the day of the week and mean UTC; the oldest does not say so.
  const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value.replace(/( GMT)?$/, ' GMT')) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

/** Waits, and throws the reason of the signal as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(() => {
      stopWaiting()
      resolve()
    }, ms)
    const stopWaiting = onAbort(signal, () => {
      clearTimeout(timer)
      stopWaiting()
      reject(signal?.reason)
    })
  })
}
