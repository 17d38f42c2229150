/**
 * Server-initiated requests and CIBA beside each other: what of the one is what of the other, and what has no counterpart.
 *
 * @see MC API §8, §9, §10
 * @see CIBA Core §7.1, §7.3, §10, §11, §13
 */

import {
  SERVER_INITIATED_DELIVERIES,
  SERVER_INITIATED_GRANT_TYPE,
} from './server-initiated/server-initiated-delivery.js'
import type { AcceptedServerInitiatedRequest } from './server-initiated/server-initiated-verification.js'

/** One row: the two names, and where in CIBA the second one stands. A side that has nothing of the kind has no name. */
export interface BridgeRow {
  readonly serverInitiated?: string
  readonly ciba?: string
  /** `request`: a parameter. `registration`: agreed before, so it is not sent. */
  readonly place?: 'request' | 'registration'
}

/**
 * The counterparts. An error of the one side that stands in no row has no counterpart of the same meaning. Reads: D-MC-48
 *
 * @see MC API §8, §9, §10
 * @see CIBA Core §4, §7.1, §10, §11, §13
 */
export const CIBA_BRIDGE = {
  parameters: [
    { serverInitiated: 'client_id', ciba: 'client_id', place: 'request' },
    { serverInitiated: 'request', ciba: 'request', place: 'request' },
    { serverInitiated: 'scope', ciba: 'scope', place: 'request' },
    { serverInitiated: 'acr_values', ciba: 'acr_values', place: 'request' },
    { serverInitiated: 'login_hint', ciba: 'login_hint', place: 'request' },
    { serverInitiated: 'binding_message', ciba: 'binding_message', place: 'request' },
    { serverInitiated: 'client_notification_token', ciba: 'client_notification_token', place: 'request' },
    { serverInitiated: 'notification_uri', ciba: 'backchannel_client_notification_endpoint', place: 'registration' },
    { serverInitiated: 'response_type', ciba: 'backchannel_token_delivery_mode', place: 'registration' },
    { serverInitiated: 'client_name', ciba: 'client_name', place: 'registration' },
    { serverInitiated: 'version' },
    { serverInitiated: 'nonce' },
    { serverInitiated: 'state' },
    { serverInitiated: 'context' },
    { serverInitiated: 'correlation_id' },
    { serverInitiated: 'mc_claims' },
    { ciba: 'login_hint_token', place: 'request' },
    { ciba: 'id_token_hint', place: 'request' },
    { ciba: 'user_code', place: 'request' },
    { ciba: 'requested_expiry', place: 'request' },
  ],
  deliveries: [
    { serverInitiated: SERVER_INITIATED_DELIVERIES.notification, ciba: 'push' },
    { serverInitiated: SERVER_INITIATED_DELIVERIES.polling, ciba: 'poll' },
    { ciba: 'ping' },
  ],
  grantTypes: [{ serverInitiated: SERVER_INITIATED_GRANT_TYPE, ciba: 'urn:openid:params:grant-type:ciba' }],
  answers: [
    { serverInitiated: 'auth_req_id', ciba: 'auth_req_id' },
    { serverInitiated: 'expires_in', ciba: 'expires_in' },
    { ciba: 'interval' },
  ],
  errors: [
    { serverInitiated: 'accepted', ciba: 'authorization_pending' },
    { serverInitiated: 'access_denied', ciba: 'access_denied' },
    { serverInitiated: 'invalid_grant', ciba: 'invalid_grant' },
    { serverInitiated: 'invalid_request', ciba: 'invalid_request' },
    { serverInitiated: 'invalid_scope', ciba: 'invalid_scope' },
    { serverInitiated: 'not_found_entity', ciba: 'unknown_user_id' },
    { serverInitiated: 'timeout', ciba: 'expired_token' },
    { serverInitiated: 'unauthorized_client', ciba: 'unauthorized_client' },
    { ciba: 'slow_down' },
    { ciba: 'invalid_client' },
    { ciba: 'invalid_binding_message' },
    { ciba: 'transaction_failed' },
  ],
} as const satisfies Readonly<Record<string, readonly BridgeRow[]>>

/** A server-initiated request in the words of CIBA. */
export interface BridgedRequest {
  /** Parameters of the authentication request. The client authenticates itself besides. */
  readonly parameters: Readonly<Record<string, string>>
  /** What the client has to be registered with. */
  readonly registration: Readonly<Record<string, string>>
  /** What CIBA has no place for, by its name: `version` and `nonce` always. */
  readonly lost: readonly string[]
}

/** Wire name → member of an accepted request. */
const MEMBERS = {
  client_id: 'clientId',
  acr_values: 'acrValues',
  login_hint: 'loginHint',
  binding_message: 'bindingMessage',
  client_notification_token: 'notificationToken',
  notification_uri: 'notificationUri',
  client_name: 'clientName',
  scope: 'scopes',
  version: 'version',
  nonce: 'nonce',
  state: 'state',
  context: 'context',
  correlation_id: 'correlationId',
  mc_claims: 'claims',
} as const satisfies Readonly<Record<string, keyof AcceptedServerInitiatedRequest>>

/**
 * Says an accepted server-initiated request in the words of CIBA, for an operator who serves both with one provider.
 *
 * @see MC API §8
 * @see CIBA Core §4, §7.1
 */
export function toCibaRequest(request: AcceptedServerInitiatedRequest): BridgedRequest {
  const parameters: Record<string, string> = {}
  const mode = request.delivery === 'notification' ? 'push' : 'poll'
  const registration: Record<string, string> = { backchannel_token_delivery_mode: mode }
  const lost: string[] = []
  for (const row of CIBA_BRIDGE.parameters as readonly BridgeRow[]) {
    const { serverInitiated = '', ciba, place } = row
    if (!Object.hasOwn(MEMBERS, serverInitiated)) continue
    const value = request[MEMBERS[serverInitiated as keyof typeof MEMBERS]]
    if (value === undefined) continue
    if (ciba === undefined) lost.push(serverInitiated)
    else (place === 'request' ? parameters : registration)[ciba] = Array.isArray(value) ? value.join(' ') : `${value}`
  }
  return { parameters, registration, lost }
}

/**
 * The error code of the other side with the same meaning.
 *
 * @returns `undefined` when the code stands in no row, or has no counterpart.
 * @see MC API §8
 * @see CIBA Core §11, §13
 */
export function bridgeError(code: string, to: 'ciba' | 'serverInitiated'): string | undefined {
  const from = to === 'ciba' ? 'serverInitiated' : 'ciba'
  const rows: readonly BridgeRow[] = CIBA_BRIDGE.errors
  return rows.find((row) => row[from] === code)?.[to]
}
