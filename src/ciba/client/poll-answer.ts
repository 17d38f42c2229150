/**
 * What came of a poll that brought no tokens → an answer to decide on.
 *
 * @see CIBA Core §11
 */

import { ContractError } from '../../errors/contract-error.js'
import { ApiError } from '../../http/http-errors.js'
import { isTransientStatus } from '../../http/retry.js'
import { type PollAnswer, tellsStanding } from './poll-decision.js'

/** Codes of failures that another poll may mend. */
const PASSING_FAILURES: ReadonlySet<string> = new Set(['HTTP_UNREACHABLE', 'HTTP_TIMEOUT'])

/**
 * Reads an answer without tokens. A status that passes, e.g. 429 or 503, counts as no answer, unless the body says how the request stands.
 *
 * @param body The error of OAuth; undefined where none could be read.
 * @see CIBA Core §11
 */
export function readRefusal(status: number, body: unknown, retryAfterMs: number | undefined): PollAnswer {
  const told = (body as { error?: unknown } | undefined)?.error
  const name = typeof told === 'string' ? told : undefined
  if (isTransientStatus(status) && !tellsStanding(name)) return { kind: 'unavailable', retryAfterMs }
  return { kind: 'refused', status, error: name, retryAfterMs }
}

/**
 * Reads a failed poll.
 *
 * @throws the error itself, when the answer is one that CIBA does not allow, or the call was aborted.
 * @see CIBA Core §11
 */
export function readPollFailure(error: unknown): PollAnswer {
  if (error instanceof ApiError) return readRefusal(error.status, error.body, error.retryAfterMs)
  if (error instanceof ContractError && PASSING_FAILURES.has(error.code)) return { kind: 'unavailable' }
  throw error
}
