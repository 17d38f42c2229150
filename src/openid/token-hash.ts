/**
 * The hash by which an ID token is bound to another token.
 *
 * @see OIDC Core §3.1.3.6, §3.3.2.11, CIBA Core §10.3.1
 */

import { encodeBase64Url } from '../bytes/base64.js'
import { hashOfAlgorithm, isSignatureAlgorithm } from './jwt-algorithms.js'

/**
 * Computes `at_hash`, `c_hash` or `urn:openid:params:jwt:claim:rt_hash`: the left half of the hash of the ASCII text.
 *
 * @param value The access token, code or refresh token.
 * @param alg The signature algorithm of the ID token, e.g. `RS256`; it says which hash.
 * @returns base64url without padding: 22, 32 or 43 characters.
 * @throws {RangeError} when the algorithm is not an asymmetric signature that is known here.
 * @see OIDC Core §3.1.3.6, CIBA Core §10.3.1
 */
export async function tokenHash(value: string, alg: string): Promise<string> {
  if (!isSignatureAlgorithm(alg)) throw new RangeError('alg must be an asymmetric signature algorithm')
  const hash = new Uint8Array(await crypto.subtle.digest(hashOfAlgorithm(alg), new TextEncoder().encode(value)))
  return encodeBase64Url(hash.subarray(0, hash.length / 2))
}
