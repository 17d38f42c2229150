/**
 * The options that every client takes, and those of one call.
 */

import type { Issue } from '../validation/issue.js'

/** What happened, for a log. Holds neither path values nor bodies nor credentials. */
export interface ClientEvent {
  readonly type: 'attempt' | 'answer' | 'retry' | 'failure' | 'invalid-response'
  readonly operationId: string
  readonly method: string
  /** The path template, not the path. */
  readonly path: string
  /** Counts from 1. */
  readonly attempt: number
  readonly requestId: string | undefined
  readonly correlationId: string | undefined
  readonly status?: number
  /** Time since the attempt began, in milliseconds. */
  readonly durationMs?: number
  /** Time until the next attempt, in milliseconds. */
  readonly delayMs?: number
  /** Code of the error, e.g. `HTTP_TIMEOUT`. */
  readonly code?: string
  readonly issues?: readonly Issue[]
}

/** Options of a call. Each one given to a call takes the place of the client's. */
export interface CallOptions {
  /** Ends the call at once; the call throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** Longest time of one attempt, in milliseconds, up to the last byte of the answer. Default 30 000. */
  readonly timeoutMs?: number | undefined
  /** Longest time of the whole call with its repetitions, in milliseconds. By default there is none. 0 or less is no time at all. */
  readonly deadlineMs?: number | undefined
  /** How often an operation that may be repeated is tried again. Default 2. */
  readonly retries?: number | undefined
  /** What becomes of an answer that the contract does not allow: an error, an event, or nothing. Default `throw`. */
  readonly validateResponses?: 'throw' | 'report' | 'off' | undefined
}

export interface ClientOptions extends Omit<CallOptions, 'signal'> {
  /** Where the peer's API begins, e.g. `https://msp.example/aid`. */
  readonly baseUrl: string
  /** A function like the global `fetch`, e.g. the one of `mutualTls()`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Whether arguments are held against the contract before they are sent: a fault is a `TypeError`. Default true. */
  readonly validateRequests?: boolean | undefined
  /** Largest answer that is read, in bytes. Default 1 MiB. */
  readonly maxResponseBytes?: number | undefined
  /** Gets every event. What it throws is ignored. */
  readonly onEvent?: ((event: ClientEvent) => void) | undefined
}

/** What a client uses for an option that is not given. */
export const CLIENT_DEFAULTS = {
  timeoutMs: 30_000,
  deadlineMs: Number.POSITIVE_INFINITY,
  retries: 2,
  validateResponses: 'throw',
  validateRequests: true,
  maxResponseBytes: 1_048_576,
} as const
