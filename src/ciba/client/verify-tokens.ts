/**
 * The tokens that a client gets, however they are delivered, and what makes them trusted.
 *
 * @see CIBA Core §10.1.1, §10.3.1, OIDC Core §3.1.3.7
 */

import type { components } from '../../../generated/ciba/openid-provider/types.js'
import { type IdTokenClaims, type IdTokenFault, verifyIdToken } from '../../openid/id-token.js'
import { isSameSecret } from '../../openid/opaque-value.js'
import { tokenHash } from '../../openid/token-hash.js'
import type { Issue } from '../../validation/issue.js'
import { cibaError } from '../contract-errors.js'
import type { CibaClientSettings } from './ciba-client-settings.js'

/** Tokens as they come over the wire, not verified yet. */
export type TokenSet = components['schemas']['TokenResponse']

/** Tokens whose ID token was verified, with its claims. */
export type CibaTokens = TokenSet & { readonly claims: IdTokenClaims }

/** Why tokens are refused. */
export type TokenFault = IdTokenFault | 'auth-req-id' | 'rt-hash'

const AUTH_REQ_ID_CLAIM = 'urn:openid:params:jwt:claim:auth_req_id'
const RT_HASH_CLAIM = 'urn:openid:params:jwt:claim:rt_hash'

/** Fault → what the rule asks for, where the word alone does not say it. */
const RULES: Readonly<Record<TokenFault, string>> = {
  malformed: 'must be a signed JWT of at most 16 KiB',
  algorithm: 'must be signed with an algorithm of this client',
  key: 'must be signed with a key of the provider',
  signature: 'must have the signature of the provider',
  issuer: 'must be issued by the provider',
  audience: 'must be for this client',
  expired: 'must not have expired',
  'not-yet-valid': 'must be valid already',
  claims: 'must have the claims that are due, each of its type',
  'authorized-party': 'must name this client as authorized party, where it names one or has several audiences',
  nonce: 'must have the nonce of the request',
  'at-hash': 'must have the hash of the access token',
  'auth-time': 'must have a time of authentication that is recent enough',
  'auth-req-id': 'must name the request that it was issued for',
  'rt-hash': 'must have the hash of the refresh token',
}

/**
 * Verifies the ID token of a token response. What it says of the other tokens and of the request must be true; it need not say it.
 *
 * @throws {ContractError} CIBA_ID_TOKEN, with the fault as the code of its issue; OPENID_KEYS.
 * @see CIBA Core §10.1.1
 */
export async function verifyTokenResponse(
  settings: CibaClientSettings,
  tokens: TokenSet,
  authReqId: string,
): Promise<CibaTokens> {
  const result = await verify(settings, tokens, authReqId, false)
  if (!result.ok) throw cibaError('CIBA_ID_TOKEN', [issueOf(result.fault, 'CIBA Core §10.1.1')])
  return { ...tokens, claims: result.claims }
}

/**
 * Verifies tokens that were pushed: the ID token must bind the access token, the refresh token and the request together.
 *
 * @throws {ContractError} CIBA_PUSHED_TOKENS, with the fault as the code of its issue; OPENID_KEYS.
 * @see CIBA Core §10.3.1
 */
export async function verifyBoundTokens(
  settings: CibaClientSettings,
  tokens: TokenSet,
  authReqId: string,
): Promise<CibaTokens> {
  const result = await verify(settings, tokens, authReqId, true)
  if (!result.ok) throw cibaError('CIBA_PUSHED_TOKENS', [issueOf(result.fault, 'CIBA Core §10.3.1')])
  return { ...tokens, claims: result.claims }
}

type Verified =
  | { readonly ok: true; readonly claims: IdTokenClaims }
  | { readonly ok: false; readonly fault: TokenFault }

async function verify(
  { keys, issuer, clientAuthentication, idTokenAlgorithms, clockToleranceSeconds, clock }: CibaClientSettings,
  tokens: TokenSet,
  authReqId: string,
  mustBind: boolean,
): Promise<Verified> {
  const result = await verifyIdToken(tokens.id_token, {
    keys,
    issuer,
    clientId: clientAuthentication.clientId,
    algorithms: idTokenAlgorithms,
    now: clock.now,
    clockToleranceSeconds,
    accessToken: tokens.access_token,
  })
  if (!result.ok) return result
  const { claims, header } = result
  if (mustBind && claims.at_hash === undefined) return { ok: false, fault: 'at-hash' }
  if (!isBound(claims[AUTH_REQ_ID_CLAIM], authReqId, mustBind)) return { ok: false, fault: 'auth-req-id' }
  const { refresh_token: refreshToken } = tokens
  const hash = refreshToken === undefined ? undefined : await tokenHash(refreshToken, header.alg)
  if (hash !== undefined && !isBound(claims[RT_HASH_CLAIM], hash, mustBind)) {
    return { ok: false, fault: 'rt-hash' }
  }
  return { ok: true, claims }
}

/** Whether a claim has the value, or is missing where it may be. */
function isBound(claim: unknown, value: string, isDue: boolean): boolean {
  if (claim === undefined) return !isDue
  return typeof claim === 'string' && isSameSecret(claim, value)
}

function issueOf(fault: TokenFault, source: string): Issue {
  return { pointer: '/id_token', code: fault, message: RULES[fault], source }
}
