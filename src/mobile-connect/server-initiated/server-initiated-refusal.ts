/**
 * A refusal of an operator, to a server-initiated request or to a poll, as the service provider reads it.
 *
 * @see MC API §8, §10
 */

import type { components } from '../../../generated/mobile-connect/openid-provider/types.js'

/** The operator refused. The code is one of `SERVER_INITIATED_ERRORS` or another one: the list is open. */
export interface RefusedByProvider {
  readonly outcome: 'refused'
  readonly status: number
  /** Absent when the operator gave none. */
  readonly error?: string
  /** For engineers, never for users. */
  readonly errorDescription?: string
  readonly correlationId?: string
}

type OAuthError = components['schemas']['OAuthError']

/** Reads an answer whose body was held against the contract. */
export function readRefusal(answer: { readonly status: number; readonly body: unknown }): RefusedByProvider {
  const { error, error_description, correlation_id } = (answer.body ?? {}) as Partial<OAuthError>
  return {
    outcome: 'refused',
    status: answer.status,
    ...(error !== undefined && { error }),
    ...(error_description !== undefined && { errorDescription: error_description }),
    ...(correlation_id !== undefined && { correlationId: correlation_id }),
  }
}
