/**
 * One poll for the result of a server-initiated request.
 *
 * @see MC API §10
 */

import type { components } from '../../../generated/mobile-connect/openid-provider/types.js'
import type { CallOptions } from '../../http/client-options.js'
import { parseRetryAfter } from '../../http/retry.js'
import { type ServerInitiatedClient, settingsOf } from './server-initiated-client.js'
import { SERVER_INITIATED_GRANT_TYPE } from './server-initiated-delivery.js'
import { type RefusedByProvider, readRefusal } from './server-initiated-refusal.js'
import type { ServerInitiatedRecord } from './server-initiated-request.js'

/** Tokens by their wire names. Nothing in them is verified yet. */
export type ServerInitiatedTokens = components['schemas']['TokenResponse']

/** What a poll brought. */
export type ServerInitiatedPoll =
  | { readonly outcome: 'tokens'; readonly tokens: ServerInitiatedTokens }
  /** The user has not answered yet. `retryAfterMs` is what the operator asks to wait, in milliseconds. */
  | { readonly outcome: 'pending'; readonly retryAfterMs?: number }
  /** The time of the request was over, and the operator was not asked. */
  | { readonly outcome: 'expired' }
  | RefusedByProvider

/** Codes that say that the user has not answered, whatever the status. Gateways that also speak CIBA use its own. Reads: D-MC-51 */
const PENDING: readonly (string | undefined)[] = ['accepted', 'authorization_pending', 'slow_down']

/**
 * Asks once whether the user has answered. When to ask again is the caller's to decide; 5 seconds later at the earliest is what CIBA has.
 *
 * The tokens are to be given to `verifyServerInitiatedTokens` before anything of them is used.
 *
 * @throws {ContractError} when the operator cannot be reached, or answers with what Mobile Connect does not have.
 * @throws {TypeError} when the record is not of a request for polling.
 * @see MC API §10
 * @see CIBA Core §7.3
 */
export async function pollServerInitiated(
  client: ServerInitiatedClient,
  record: ServerInitiatedRecord,
  options: CallOptions = {},
): Promise<ServerInitiatedPoll> {
  const { provider, now } = settingsOf(client)
  const { authReqId, expiresAtMs, delivery } = record
  if (delivery !== 'polling') throw new TypeError('record must be of a request for polling')
  if (now() >= expiresAtMs) return { outcome: 'expired' }
  const body = { grant_type: SERVER_INITIATED_GRANT_TYPE, auth_req_id: authReqId } as const
  const answer = await provider.requestTokens({ ...options, body })
  if (answer.status === 200) return { outcome: 'tokens', tokens: answer.body }
  const refusal = readRefusal(answer)
  if (answer.status !== 202 && !PENDING.includes(refusal.error)) return refusal
  const retryAfterMs = parseRetryAfter(answer.headers.get('retry-after'))
  return { outcome: 'pending', ...(retryAfterMs !== undefined && { retryAfterMs }) }
}
