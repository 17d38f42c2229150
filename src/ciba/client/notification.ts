/**
 * What a provider sends to the notification endpoint of a client → what it means.
 *
 * @see CIBA Core §9, §10.2, §10.3, §12
 */

import type { components } from '../../../generated/ciba/client/types.js'
import { ClientNotification } from '../../../generated/ciba/validators.js'
import { readBearerToken } from '../../openid/bearer-token.js'
import type { Issue } from '../../validation/issue.js'
import { cibaError } from '../contract-errors.js'
import type { PushRefusal } from '../provider/request-events.js'
import { isNotificationTokenOf, type StartedAuthentication } from './started-authentication.js'

/** Tokens as they were pushed, not verified yet. */
export type PushedTokens = components['schemas']['PushedTokens']

type PushError = components['schemas']['PushError']

/** A code of CIBA Core §12, or another one that a provider may send. */
export type PushErrorName = PushRefusal | (string & Record<never, never>)

/** A notification as it came. */
export interface ReceivedNotification {
  /** The header `Authorization`; undefined when there is none. */
  readonly authorization: string | undefined
  /** The JSON of the body, parsed. */
  readonly body: unknown
}

/**
 * What a notification means. `started` is the request that it is for.
 *
 * - `ping`: the tokens can be fetched: `receivePing`, or `pollToken` with `pinged`. Answer 204.
 * - `tokens`: they are there, for `verifyPushedTokens`. Answer 204.
 * - `refused`: there will be none. Answer 204.
 * - `unauthorized`: the bearer token is missing or is not that of the request. Answer 401, and believe nothing of it.
 * - `unknown`: no request of that name is known. Answer 401, since no bearer token can be right.
 */
export type CibaNotification =
  | { readonly kind: 'ping'; readonly started: StartedAuthentication }
  | { readonly kind: 'tokens'; readonly started: StartedAuthentication; readonly tokens: PushedTokens }
  | {
      readonly kind: 'refused'
      readonly started: StartedAuthentication
      readonly error: PushErrorName
      /** Text of the provider for developers. It may name the user, so it is not for a log. */
      readonly error_description?: string
    }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'unknown' }

/** Finds the request that was kept under an `auth_req_id`. It may wait for one that is being stored: a provider can be that fast. */
export type FindStarted = (
  authReqId: string,
) => StartedAuthentication | undefined | null | Promise<StartedAuthentication | undefined | null>

const WRONG_MODE: Issue = {
  pointer: '',
  code: 'delivery-mode',
  message: 'must be a notification of the mode that the client is registered with',
  source: 'CIBA Core §5',
}

/**
 * Reads a notification, and tells in constant time whether it has the bearer token of its request. A provider repeats a notification
 * that it thinks lost, so each kind may come more than once.
 *
 * @param findStarted What was kept when the request started. It is asked only for a well-formed notification with a bearer token.
 * @throws {ContractError} CIBA_NOTIFICATION when the body is none of CIBA (answer 400), or, with the right bearer token, is not one for a
 *   client of this delivery mode. Whatever `findStarted` throws.
 * @see CIBA Core §9, §10.2, §10.3.1, §12
 */
export async function parseNotification(
  { authorization, body }: ReceivedNotification,
  findStarted: FindStarted,
): Promise<CibaNotification> {
  const token = readBearerToken(authorization)
  if (token === undefined) return { kind: 'unauthorized' }
  const result = ClientNotification(body)
  if (!result.ok) throw cibaError('CIBA_NOTIFICATION', result.issues)
  const notification = result.value as Partial<PushedTokens> & components['schemas']['Ping'] & Partial<PushError>
  const { auth_req_id: authReqId, error = '', error_description: description } = notification
  const started = await findStarted(authReqId)
  if (started === undefined || started === null || started.authReqId !== authReqId) return { kind: 'unknown' }
  // §10.2, §10.3.1: the client verifies the bearer token.
  if (!(await isNotificationTokenOf(started, token))) return { kind: 'unauthorized' }
  const kind = kindOf(notification)
  // §5: a client gets the notifications of the mode that it is registered with. Reads: D-CIBA-18
  if ((kind === 'ping' ? 'ping' : 'push') !== started.deliveryMode) {
    throw cibaError('CIBA_NOTIFICATION', [WRONG_MODE])
  }
  if (kind === 'ping') return { kind, started }
  if (kind === 'tokens') return { kind, started, tokens: notification as PushedTokens }
  return { kind, started, error, ...(description !== undefined && { error_description: description }) }
}

/** The schema has seen to it that a body is one of the three. */
function kindOf({ error, id_token }: Partial<PushedTokens & PushError>): 'refused' | 'tokens' | 'ping' {
  if (error !== undefined) return 'refused'
  return id_token === undefined ? 'ping' : 'tokens'
}
