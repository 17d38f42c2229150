/**
 * Every error that a provider answers or pushes, as one table per place.
 *
 * The descriptions are fixed texts of this file, so nothing of a request or of a user gets into an answer.
 *
 * @see CIBA Core §11, §12, §13, RFC 6749 §5.2
 */

import type { PushRefusal, TokenRequestRefusal } from './provider/request-events.js'

/** Why an authentication request is refused (13). */
export type AuthenticationRefusal =
  | 'invalid_request'
  | 'invalid_scope'
  | 'expired_login_hint_token'
  | 'unknown_user_id'
  | 'unauthorized_client'
  | 'missing_user_code'
  | 'invalid_user_code'
  | 'invalid_binding_message'
  | 'invalid_client'
  | 'access_denied'

/** Why a token request is refused: what becomes of an authentication, and what RFC 6749 §5.2 has for any token request. */
export type TokenEndpointRefusal = TokenRequestRefusal | 'unsupported_grant_type' | 'invalid_client'

/** An error as it is sent. */
export interface OauthErrorBody {
  readonly error: string
  /** For developers; in the characters of RFC 6749 §5.2. */
  readonly error_description?: string
}

/** An answer of either endpoint that is an error. */
export interface RefusalAnswer<Status extends number = number> {
  readonly status: Status
  readonly headers: Readonly<Record<string, string>>
  readonly body: OauthErrorBody
}

interface Row {
  readonly status: 400 | 401 | 403
  readonly description?: string
}

/** Error → what it is answered with (13). */
const AUTHENTICATION_REFUSALS: Readonly<Record<AuthenticationRefusal, Row>> = {
  invalid_request: { status: 400, description: 'The request is malformed' },
  invalid_scope: {
    status: 400,
    description: 'The scope must have openid, and only values that the client may ask for',
  },
  expired_login_hint_token: { status: 400, description: 'The login_hint_token has expired' },
  unknown_user_id: { status: 400, description: 'The hint names no user of this provider' },
  unauthorized_client: { status: 400, description: 'The client may not use this flow' },
  missing_user_code: { status: 400, description: 'A user code is due' },
  invalid_user_code: { status: 400, description: 'The user code is not valid' },
  invalid_binding_message: { status: 400, description: 'The binding message is not acceptable' },
  invalid_client: { status: 401, description: 'Client authentication failed' },
  access_denied: { status: 403, description: 'The request is denied' },
}

/** Error → what it is answered with (11). */
const TOKEN_REFUSALS: Readonly<Record<TokenEndpointRefusal, Row>> = {
  // Every poll but the last is answered with it: the code says it all.
  authorization_pending: { status: 400 },
  slow_down: { status: 400, description: 'The poll came too early, and the interval is 5 seconds longer now' },
  expired_token: { status: 400, description: 'The auth_req_id has expired' },
  access_denied: { status: 400, description: 'The request was denied' },
  invalid_grant: { status: 400, description: 'The auth_req_id is not valid, or of another client' },
  invalid_request: { status: 400, description: 'The client polled too often, and is to stop' },
  unauthorized_client: { status: 400, description: 'The client gets its tokens pushed' },
  unsupported_grant_type: { status: 400, description: 'The grant_type must be urn:openid:params:grant-type:ciba' },
  invalid_client: { status: 401, description: 'Client authentication failed' },
}

/** Error → what is said of it in a push (12). */
const PUSH_REFUSALS: Readonly<Record<PushRefusal, string>> = {
  access_denied: 'The request was denied',
  expired_token: 'The authentication request has expired',
  transaction_failed: 'The provider could not complete the transaction',
}

/** RFC 6749 §5.1, CIBA Core §7.3: neither tokens nor what leads to them may be kept on the way. */
export const NO_STORE: Readonly<Record<string, string>> = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** RFC 6749 §5.2: a client that tried by header is told which scheme there is. */
const CHALLENGE: Readonly<Record<string, string>> = { ...NO_STORE, 'www-authenticate': 'Basic realm="ciba"' }

/**
 * The answer of the backchannel authentication endpoint.
 *
 * @param description What was wrong, where the table says less. A fixed text: nothing of the request may be in it.
 * @see CIBA Core §13
 */
export function refuseAuthentication(
  error: AuthenticationRefusal,
  description?: string,
): RefusalAnswer<400 | 401 | 403> {
  return answerOf(error, AUTHENTICATION_REFUSALS[error], description)
}

/**
 * The answer of the token endpoint.
 *
 * @param description What was wrong, where the table says less. A fixed text: nothing of the request may be in it.
 * @see CIBA Core §11
 */
export function refuseTokenRequest(error: TokenEndpointRefusal, description?: string): RefusalAnswer<400 | 401> {
  return answerOf(error, TOKEN_REFUSALS[error], description) as RefusalAnswer<400 | 401>
}

/** The members of a push that say why there are no tokens. @see CIBA Core §12 */
export function pushErrorOf(error: PushRefusal): OauthErrorBody {
  return { error, error_description: PUSH_REFUSALS[error] }
}

function answerOf(error: string, row: Row, description = row.description): RefusalAnswer<400 | 401 | 403> {
  const headers = row.status === 401 ? CHALLENGE : NO_STORE
  const body = description === undefined ? { error } : { error, error_description: description }
  return { status: row.status, headers, body }
}
