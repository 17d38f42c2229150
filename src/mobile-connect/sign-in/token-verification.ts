/**
 * The ID token of a token response: verified, and the one that was asked for.
 *
 * @see OIDC Core §3.1.3.7
 */

import { type IdTokenClaims, type IdTokenExpectation, type IdTokenFault, verifyIdToken } from '../../openid/id-token.js'
import { mobileConnectError } from '../contract-errors.js'

/** What the token must be, and what the request asked for. */
export interface AskedIdToken extends IdTokenExpectation {
  /** Levels of assurance that were asked for: the token has one of them. */
  readonly acrValues?: readonly string[] | undefined
  /** The `sub` of an earlier ID token, which does not change. */
  readonly subject?: string | undefined
  /** The `nonce` of an earlier ID token, which a later one has or has none. */
  readonly earlierNonce?: string | undefined
}

type Fault = IdTokenFault | 'acr' | 'subject'

/** Fault → what the rule asks for, and the clause. */
const RULES: Readonly<Record<Fault, readonly [rule: string, source: string]>> = {
  malformed: ['must be a signed JWT', 'OIDC Core §2'],
  algorithm: ['must be signed with an algorithm that is accepted', 'OIDC Core §3.1.3.7'],
  key: ['must be signed with a key of the provider', 'OIDC Core §3.1.3.7'],
  signature: ['must have a signature that is valid', 'OIDC Core §3.1.3.7'],
  issuer: ['must come from the provider that was asked', 'OIDC Core §3.1.3.7'],
  audience: ['must be for this client', 'OIDC Core §3.1.3.7'],
  'authorized-party': ['must be for this client alone', 'OIDC Core §3.1.3.7'],
  expired: ['must not have expired', 'OIDC Core §3.1.3.7'],
  'not-yet-valid': ['must be valid already', 'RFC 7519 §4.1.5'],
  claims: ['must have the claims of an ID token', 'OIDC Core §2'],
  nonce: ['must have the nonce of the request', 'OIDC Core §3.1.3.7'],
  'at-hash': ['must belong to the access token', 'OIDC Core §3.1.3.8'],
  'auth-time': ['must tell of an authentication that is as recent as was asked for', 'OIDC Core §3.1.3.7'],
  acr: ['must have a level of assurance that was asked for', 'OIDC Core §3.1.3.7'],
  subject: ['must be about the same user as before', 'OIDC Core §12.2'],
}

/**
 * Verifies an ID token and gives its claims.
 *
 * @throws {ContractError} MC_ID_TOKEN when it cannot be trusted or is not the one that was asked for; the code of its issue is the fault.
 * @throws {ContractError} OPENID_KEYS when the keys of the provider cannot be had.
 * @see OIDC Core §3.1.3.7, §12.2
 */
export async function verifiedClaims(idToken: unknown, asked: AskedIdToken): Promise<IdTokenClaims> {
  const result = await verifyIdToken(idToken, asked)
  if (!result.ok) throw refusal(result.fault)
  const { claims } = result
  const { acrValues, subject, earlierNonce } = asked
  // OIDC Core §3.1.3.7 item 12: the client checks that the asserted value is appropriate.
  if (acrValues !== undefined && !acrValues.includes(claims.acr ?? '')) throw refusal('acr')
  if (subject !== undefined && claims.sub !== subject) throw refusal('subject')
  const isNonceOther = earlierNonce !== undefined && claims.nonce !== undefined && claims.nonce !== earlierNonce
  if (isNonceOther) throw refusal('nonce')
  return claims
}

function refusal(fault: Fault): Error {
  const [message, source] = RULES[fault]
  return mobileConnectError('MC_ID_TOKEN', [{ pointer: '/id_token', code: fault, message, source }])
}
