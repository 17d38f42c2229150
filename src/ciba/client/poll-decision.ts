/**
 * What follows from the answer to a poll: the time of the next one, or the end. Pure; the loop around it is `pollToken`.
 *
 * @see CIBA Core §7.3, §10.1, §11
 */

/** What is known of the polling of one request. Plain JSON. */
export interface PollState {
  /** What the provider wants between two polls, in milliseconds. It only grows. */
  readonly intervalMs: number
  /** When the request expires, in milliseconds since 1970. */
  readonly expiresAtMs: number
  /** How many polls in a row had no answer that says how it stands. */
  readonly failures: number
  /** Whether a ping is to come, so that polls are there only in case it gets lost. */
  readonly awaitsPing: boolean
}

/** The answer to a poll, apart from tokens. */
export type PollAnswer =
  /** The token endpoint refused. `error` is undefined where the body was not an error of OAuth. */
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly error: string | undefined
      readonly retryAfterMs?: number | undefined
    }
  /** No answer that could be read, or one that says that the server has no time. */
  | { readonly kind: 'unavailable'; readonly retryAfterMs?: number | undefined }

/** How a request ends without tokens. */
export type PollEnd =
  /** The user, or the provider in their place, said no. */
  | { readonly outcome: 'denied' }
  | { readonly outcome: 'expired' }
  /** Asking again would not help. `error` is of RFC 6749 §5.2 or CIBA Core §11, or undefined where none could be read. */
  | { readonly outcome: 'failed'; readonly status: number; readonly error: string | undefined }

/** Why another poll follows. */
export type PendingReason = 'pending' | 'slow-down' | 'unavailable'

/** Wait, then poll; or, where the next poll would come too late, wait for the expiry. Or end. */
export type PollDecision =
  | {
      readonly step: 'wait'
      readonly until: 'poll' | 'expiry'
      readonly delayMs: number
      readonly reason: PendingReason
      readonly state: PollState
    }
  | { readonly step: 'end'; readonly end: PollEnd }

/** Error of the token endpoint → what it means for the polling. Every other error ends it. @see CIBA Core §11 */
const MEANINGS: ReadonlyMap<string, 'pending' | 'slow-down' | 'denied' | 'expired'> = new Map([
  ['authorization_pending', 'pending'],
  ['slow_down', 'slow-down'],
  ['access_denied', 'denied'],
  ['expired_token', 'expired'],
] as const)

/** CIBA Core §11: what a `slow_down` adds. */
const SLOW_DOWN_MS = 5_000

/** Longest wait that a failure makes, in milliseconds. What the provider asks for may be longer. */
const LONGEST_BACKOFF_MS = 60_000

/** Shortest time between polls while a ping is to come, in milliseconds. */
const PING_LOST_MS = 30_000

/**
 * Decides when the first poll is due: one interval after now, since the user needs time, or at once when the ping has come.
 *
 * @param started What is known of the request: its expiry and interval, in milliseconds.
 * @param ping Whether a ping is to come, has come, or there is none.
 * @see CIBA Core §7.3, §10.1
 */
export function firstPoll(
  { expiresAtMs, intervalMs }: Pick<PollState, 'expiresAtMs' | 'intervalMs'>,
  ping: 'awaited' | 'came' | 'none',
  nowMs: number,
): PollDecision {
  if (nowMs >= expiresAtMs) return { step: 'end', end: { outcome: 'expired' } }
  const state = { intervalMs, expiresAtMs, failures: 0, awaitsPing: ping === 'awaited' }
  if (ping === 'came') return { step: 'wait', until: 'poll', delayMs: 0, reason: 'pending', state }
  return wait(state, 'pending', 0, nowMs)
}

/**
 * Decides what follows an answer.
 *
 * - `slow_down` adds 5 s to the interval, which stays so for this request. Reads: D-CIBA-3
 * - `Retry-After` is waited for where it is longer than the interval.
 * - After n polls in a row without an answer the interval counts 2ⁿ-fold, up to a minute; the next answer ends that. Reads: D-CIBA-15
 * - While a ping is to come, polls are at least 30 s apart: they are there in case it gets lost. Reads: D-CIBA-16
 * - A wait that would last past the expiry ends at it, without a poll.
 *
 * @param nowMs The end of the poll, in milliseconds since 1970: the wait begins there. Reads: D-CIBA-14
 * @see CIBA Core §10.1, §11
 */
export function nextPoll(state: PollState, answer: PollAnswer, nowMs: number): PollDecision {
  if (nowMs >= state.expiresAtMs) return { step: 'end', end: { outcome: 'expired' } }
  const { retryAfterMs = 0 } = answer
  if (answer.kind === 'unavailable') {
    const failures = state.failures + 1
    const backoffMs = Math.min(state.intervalMs * 2 ** failures, LONGEST_BACKOFF_MS)
    return wait({ ...state, failures }, 'unavailable', Math.max(backoffMs, retryAfterMs), nowMs)
  }
  const { status, error } = answer
  const meaning = error === undefined ? undefined : MEANINGS.get(error)
  switch (meaning) {
    case 'denied':
    case 'expired':
      return { step: 'end', end: { outcome: meaning } }
    case 'pending':
      return wait({ ...state, failures: 0 }, meaning, retryAfterMs, nowMs)
    case 'slow-down':
      return wait({ ...state, failures: 0, intervalMs: state.intervalMs + SLOW_DOWN_MS }, meaning, retryAfterMs, nowMs)
    default:
      return { step: 'end', end: { outcome: 'failed', status, error } }
  }
}

/** Whether an error of the token endpoint says how the request stands, whatever the status. @see CIBA Core §11 */
export function tellsStanding(error: string | undefined): boolean {
  return error !== undefined && MEANINGS.has(error)
}

function wait(state: PollState, reason: PendingReason, leastMs: number, nowMs: number): PollDecision {
  const { intervalMs, expiresAtMs, awaitsPing } = state
  const delayMs = Math.max(intervalMs, leastMs, awaitsPing ? PING_LOST_MS : 0)
  const leftMs = expiresAtMs - nowMs
  if (delayMs >= leftMs) return { step: 'wait', until: 'expiry', delayMs: leftMs, reason, state }
  return { step: 'wait', until: 'poll', delayMs, reason, state }
}
