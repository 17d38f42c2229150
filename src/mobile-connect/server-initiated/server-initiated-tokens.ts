/**
 * The tokens of a server-initiated request, verified by the service provider.
 *
 * @see MC API §5, §8, §9
 * @see OIDC Core §3.1.3.7
 */

import type { IdTokenClaims } from '../../openid/id-token.js'
import { mobileConnectError } from '../contract-errors.js'
import { verifiedClaims } from '../sign-in/token-verification.js'
import { type ServerInitiatedClient, settingsOf } from './server-initiated-client.js'
import type { ServerInitiatedRecord } from './server-initiated-request.js'

/** The tokens of a notification or of a poll, of which these are looked at. */
export interface TokensToVerify {
  readonly id_token?: string | undefined
  readonly access_token: string
}

/**
 * Verifies the ID token that came by a notification or a poll: signature, issuer, audience, time, nonce, `at_hash` where there is one; the
 * level of assurance is one that was asked for; of a notification, `recipient` is the address that it was sent to. Reads: D-MC-52
 *
 * @returns The claims of the ID token. `sub` is the pseudonymous customer reference.
 * @throws {ContractError} MC_ID_TOKEN when there is none, or it is not good. The code of its issue is the fault; no value is in it.
 * @throws {ContractError} OPENID_KEYS when the keys of the operator cannot be had.
 * @see MC API §5, §8, §9
 * @see OIDC Core §3.1.3.7
 */
export async function verifyServerInitiatedTokens(
  client: ServerInitiatedClient,
  record: ServerInitiatedRecord,
  tokens: TokensToVerify,
): Promise<IdTokenClaims> {
  const { keys, issuer, clientId, now } = settingsOf(client)
  const { nonce, acrValues, delivery, notificationUri } = record
  const { id_token, access_token: accessToken } = tokens
  const claims = await verifiedClaims(id_token, { keys, issuer, clientId, now, nonce, acrValues, accessToken })
  if (delivery === 'notification' && claims.recipient !== notificationUri) {
    const message = 'must be made for the notification URI of the request'
    const issue = { pointer: '/id_token', code: 'recipient', message, source: 'MC API §5' }
    throw mobileConnectError('MC_ID_TOKEN', [issue])
  }
  return claims
}
