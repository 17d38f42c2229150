/**
 * Tokens that a provider pushed → tokens to be trusted.
 *
 * @see CIBA Core §10.3.1
 */

import { cibaError } from '../contract-errors.js'
import type { CibaClient } from './ciba-client.js'
import { settingsOf } from './ciba-client-settings.js'
import type { PushedTokens } from './notification.js'
import { requireStarted, type StartedAuthentication } from './started-authentication.js'
import { type CibaTokens, verifyBoundTokens } from './verify-tokens.js'

/**
 * Verifies tokens of `parseNotification`: signature, issuer, audience and time of the ID token, and that it binds the access token
 * (`at_hash`), the refresh token (`rt_hash`) and the request (`auth_req_id`) together.
 *
 * A delivery may come more than once: take the tokens of a request once.
 *
 * @throws {ContractError} CIBA_PUSHED_TOKENS, with the fault as the code of its issue and nothing of the tokens; OPENID_KEYS when the keys
 *   of the provider cannot be had, so that the delivery is best answered with 503.
 * @throws {TypeError} when the client is not one of push mode, or `started` is not its own.
 * @see CIBA Core §10.3.1
 */
export async function verifyPushedTokens(
  client: CibaClient,
  started: StartedAuthentication,
  tokens: PushedTokens,
): Promise<CibaTokens> {
  const settings = settingsOf(client)
  requireStarted(started, settings.issuer)
  if (settings.deliveryMode !== 'push')
    throw new TypeError('only a client in push mode gets tokens pushed (CIBA Core 5)')
  const { auth_req_id: authReqId, ...rest } = tokens
  if (authReqId !== started.authReqId) {
    const message = 'must name the request that it was issued for'
    const source = 'CIBA Core §10.3.1'
    throw cibaError('CIBA_PUSHED_TOKENS', [{ pointer: '/auth_req_id', code: 'auth-req-id', message, source }])
  }
  return verifyBoundTokens(settings, rest, authReqId)
}
