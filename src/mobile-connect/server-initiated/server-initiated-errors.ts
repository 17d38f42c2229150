/**
 * The errors of server-initiated requests: one row per code, for the answer to a request, for its notification and for its polling.
 *
 * @see MC API §8, §9, §10
 */

interface Row {
  /** The HTTP status of an answer with this code. */
  readonly status: number
  /** What `error_description` says where a rule has no text of its own. */
  readonly description: string
}

/**
 * Code → its status and its text. `accepted` is no failure: it is the answer to a poll that comes too early.
 *
 * @see MC API §8
 */
export const SERVER_INITIATED_ERRORS = {
  accepted: { status: 202, description: 'The request is pending.' },
  access_denied: { status: 403, description: 'The client is not allowed to make MC service requests.' },
  authorization_error: { status: 403, description: 'The user did not authorize the request.' },
  invalid_grant: { status: 400, description: 'The auth_req_id is unknown, used or expired.' },
  invalid_request: { status: 400, description: 'The request is invalid.' },
  invalid_scope: { status: 400, description: 'The scope is invalid.' },
  not_found_entity: { status: 404, description: 'The user is unknown.' },
  payment_fail: { status: 403, description: 'The payment failed.' },
  premiuminfo_error: { status: 403, description: 'PremiumInfo cannot be given.' },
  server_error: { status: 500, description: 'The server failed.' },
  status_conflict: { status: 409, description: 'The state of the request does not allow this.' },
  temporarily_unavailable: { status: 503, description: 'The server is temporarily unavailable.' },
  timeout: { status: 408, description: 'The user did not answer in time.' },
  unauthorized_client: { status: 401, description: 'The client is not who it says.' },
  unsupported_grant_type: { status: 400, description: 'The grant_type is not supported.' },
  unsupported_response_type: { status: 400, description: 'The response_type is not supported.' },
  user_info_error: { status: 403, description: 'UserInfo cannot be given.' },
} as const satisfies Readonly<Record<string, Row>>

/** A code that has a row. Peers may send others: the list is open on reading. */
export type ServerInitiatedErrorCode = keyof typeof SERVER_INITIATED_ERRORS

/** The body of an answer that refuses. */
export interface ServerInitiatedErrorBody {
  readonly error: ServerInitiatedErrorCode
  readonly error_description: string
  readonly correlation_id?: string
}

/** A status with the body that belongs to it. */
export interface ServerInitiatedErrorAnswer<Code extends ServerInitiatedErrorCode = ServerInitiatedErrorCode> {
  readonly status: (typeof SERVER_INITIATED_ERRORS)[Code]['status']
  readonly body: ServerInitiatedErrorBody
}

/**
 * Makes the answer of a row.
 *
 * @param details `description` in place of the one of the table, in the characters of RFC 6749 §5.2; `correlationId` of the request, which is
 *   given back.
 * @see MC API §8
 */
export function formatServerInitiatedError<Code extends ServerInitiatedErrorCode>(
  error: Code,
  details: { readonly description?: string | undefined; readonly correlationId?: string | undefined } = {},
): ServerInitiatedErrorAnswer<Code> {
  const { status, description } = SERVER_INITIATED_ERRORS[error]
  const { correlationId } = details
  return {
    status,
    body: {
      error,
      error_description: details.description ?? description,
      ...(correlationId !== undefined && { correlation_id: correlationId }),
    },
  }
}
