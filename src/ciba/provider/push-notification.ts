/**
 * What is pushed: tokens that the ID token binds to one request, or why there are none.
 *
 * @see CIBA Core §10.3, §10.3.1, §12
 */

import type { components } from '../../../generated/ciba/client/types.js'
import { decodeBase64Url } from '../../bytes/base64.js'
import { isSameSecret } from '../../openid/opaque-value.js'
import { tokenHash } from '../../openid/token-hash.js'
import { pushErrorOf } from '../authentication-errors.js'
import type { PushRefusal } from './request-events.js'

/** The tokens of one authentication, by their wire names (OIDC Core §3.1.3.3). */
export interface IssuedTokens {
  readonly access_token: string
  readonly token_type: string
  readonly id_token: string
  /** Life of the access token, in seconds. */
  readonly expires_in?: number | undefined
  readonly refresh_token?: string | undefined
  readonly scope?: string | undefined
}

type PushedTokens = components['schemas']['PushedTokens']
type PushError = components['schemas']['PushError']

const AUTH_REQ_ID_CLAIM = 'urn:openid:params:jwt:claim:auth_req_id'
const RT_HASH_CLAIM = 'urn:openid:params:jwt:claim:rt_hash'

/**
 * The claims that a pushed ID token needs besides those of any ID token.
 *
 * @param tokens What is pushed with it.
 * @param alg The signature algorithm of the ID token.
 * @throws {RangeError} when the algorithm is not an asymmetric signature.
 * @see CIBA Core §10.3.1
 */
export async function buildPushedIdTokenClaims(
  authReqId: string,
  tokens: { readonly access_token: string; readonly refresh_token?: string | undefined },
  alg: string,
): Promise<Record<string, string>> {
  const { access_token, refresh_token } = tokens
  return {
    [AUTH_REQ_ID_CLAIM]: authReqId,
    at_hash: await tokenHash(access_token, alg),
    ...(refresh_token !== undefined && { [RT_HASH_CLAIM]: await tokenHash(refresh_token, alg) }),
  }
}

/**
 * Makes the body of a push with tokens, when the ID token says what it has to say of the others.
 *
 * @throws {TypeError} when it does not, or is encrypted, or there are no tokens. The message holds no token.
 * @see CIBA Core §10.3.1
 */
export async function buildTokenPush(authReqId: string, tokens: IssuedTokens): Promise<PushedTokens> {
  if (typeof tokens?.id_token !== 'string' || typeof tokens.access_token !== 'string') {
    throw new TypeError('What is pushed must be an access token and an ID token (CIBA Core 10.3.1)')
  }
  const [header, payload] = tokens.id_token.split('.', 2).map(parsePart)
  const alg = header?.alg
  const due = typeof alg === 'string' ? await buildPushedIdTokenClaims(authReqId, tokens, alg) : undefined
  for (const [name, value] of Object.entries(due ?? { at_hash: '' })) {
    const given = payload?.[name]
    if (typeof given !== 'string' || !isSameSecret(given, value)) {
      throw new TypeError(`The ID token that is pushed must have ${name} (CIBA Core 10.3.1)`)
    }
  }
  // JSON leaves out what is undefined.
  return { ...tokens, auth_req_id: authReqId } as PushedTokens
}

/** The body of a push that says that there are no tokens. @see CIBA Core §12 */
export function buildErrorPush(authReqId: string, error: PushRefusal): PushError {
  return { auth_req_id: authReqId, ...pushErrorOf(error) }
}

function parsePart(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(decodeBase64Url(part)))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
