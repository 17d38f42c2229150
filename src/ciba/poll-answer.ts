/**
 * What came of a poll that brought no tokens → an answer to decide on.
 *
 * @see CIBA Core §11
 */

import { ContractError } from '../errors/contract-error.js'
import { ApiError } from '../http/http-errors.js'
import { isTransientStatus } from '../http/retry.js'
import { type PollAnswer, tellsStanding } from './poll-decision.js'

/** Codes of failures that another poll may mend. */
const PASSING_FAILURES: ReadonlySet<string> = new Set(['HTTP_UNREACHABLE', 'HTTP_TIMEOUT'])

/**
 * Reads a failed poll. A status that passes, e.g. 429 or 503, counts as no answer, unless the body says how the request stands.
 *
 * @throws the error itself, when the answer is one that CIBA does not allow, or the call was aborted.
 * @see CIBA Core §11
 */
export function readPollFailure(error: unknown): PollAnswer {
  if (error instanceof ApiError) {
    const { status, retryAfterMs } = error
    const told = (error.body as { error?: unknown } | undefined)?.error
    const name = typeof told === 'string' ? told : undefined
    if (isTransientStatus(status) && !tellsStanding(name)) return { kind: 'unavailable', retryAfterMs }
    return { kind: 'refused', status, error: name, retryAfterMs }
  }
  if (error instanceof ContractError && PASSING_FAILURES.has(error.code)) return { kind: 'unavailable' }
  throw error
}
