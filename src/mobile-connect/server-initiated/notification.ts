/**
 * The end of a server-initiated request, as the operator notifies the service provider of it.
 *
 * @see MC API §9
 */

import type { components } from '../../../generated/mobile-connect/service-provider/types.js'
import { Notification } from '../../../generated/mobile-connect/validators.js'
import { readBearerToken } from '../../openid/bearer-token.js'
import { isSameSecret } from '../../openid/opaque-value.js'
import { mobileConnectError } from '../contract-errors.js'

/** A notification as it came in. */
export interface ReceivedNotification {
  /** The header `Authorization`. */
  readonly authorization: string | null | undefined
  /** What the JSON of the body says. */
  readonly body: unknown
}

/** What a service provider knows of its requests. */
export interface NotificationExpectation {
  /**
   * The token of the request with this `auth_req_id`, from its record; undefined when no such request waits for its end. A notification may
   * come before the answer to its request was kept, so this may wait for those that are under way.
   */
  readonly tokenOf: (authReqId: string) => string | undefined | Promise<string | undefined>
}

/** What a notification says, and the status to answer it with. */
export type ServerInitiatedNotification =
  | {
      readonly outcome: 'tokens'
      readonly status: 204
      readonly authReqId: string
      /** By their wire names. Nothing in them is verified yet. */
      readonly tokens: components['schemas']['TokenNotification']
      readonly correlationId?: string
    }
  | {
      readonly outcome: 'refused'
      readonly status: 204
      readonly authReqId: string
      /** One of `SERVER_INITIATED_ERRORS` or another one: the list is open. */
      readonly error: string
      readonly errorDescription?: string
      readonly correlationId?: string
    }
  /** There is no token, or it is not the one of this request. */
  | { readonly outcome: 'unauthorized'; readonly status: 401 }
  /** No such request waits. The answer is that to a wrong token, so that nobody learns which ones do. */
  | { readonly outcome: 'unknown'; readonly status: 401 }

/**
 * Reads a notification: the body, then the token, which is compared in constant time. Reads: D-MC-50
 *
 * The tokens are to be given to `verifyServerInitiatedTokens` before anything of them is used, and the record forgotten, so that a second
 * notification is unknown.
 *
 * @throws {ContractError} MC_NOTIFICATION when the body is not what Mobile Connect asks for: to be answered with 400.
 * @see MC API §9
 * @see RFC 6750 §2.1
 */
export async function parseNotification(
  { authorization, body }: ReceivedNotification,
  { tokenOf }: NotificationExpectation,
): Promise<ServerInitiatedNotification> {
  const given = readBearerToken(authorization ?? undefined)
  if (given === undefined) return { outcome: 'unauthorized', status: 401 }
  const read = Notification(body)
  if (!read.ok) throw mobileConnectError('MC_NOTIFICATION', read.issues)
  const { value } = read
  const { auth_req_id: authReqId, correlation_id } = value
  const expected = await tokenOf(authReqId)
  // An unknown request takes as long as a known one.
  const isKnown = typeof expected === 'string' && expected !== ''
  const isSame = isSameSecret(given, isKnown ? expected : '')
  if (!isKnown) return { outcome: 'unknown', status: 401 }
  if (!isSame) return { outcome: 'unauthorized', status: 401 }
  const common = {
    status: 204,
    authReqId,
    ...(correlation_id !== undefined && { correlationId: correlation_id }),
  } as const
  if (!('error' in value)) return { outcome: 'tokens', ...common, tokens: value }
  const { error, error_description } = value
  const description = error_description === undefined ? {} : { errorDescription: error_description }
  return { outcome: 'refused', ...common, error, ...description }
}
