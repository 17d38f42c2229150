/**
 * Whether credentials answer the challenge that was issued, for the request that came. One yes or no: what did not fit is not told.
 *
 * @see RFC 2617 §3.2.2.5, RFC 7616 §3.4.6
 */

import { computeDigest, equalsInConstantTime, isSession, type Qop } from './http-digest.js'
import type { DigestCredentials } from './http-digest-credentials.js'

/** What the server issued, and to whom. */
export interface IssuedChallenge {
  readonly username: string
  readonly realm: string
  readonly nonce: string
  readonly algorithm: string
  readonly qop: readonly Qop[]
  readonly opaque?: string | undefined
}

/** The request that came with the credentials. */
export interface DigestRequest {
  /** As in the request line, e.g. `GET`. */
  readonly method: string
  /** The request target, or several texts of which `uri` must be one. */
  readonly uri: string | readonly string[]
  /** The body as it came; a string stands for its UTF-8. */
  readonly body?: Uint8Array | string | undefined
  /** The highest `nc` that was accepted with this nonce, 0 (default) for none. Credentials with it or a lower one are refused. */
  readonly lastNc?: number | undefined
}

/**
 * Judges credentials. Every check is made whatever the others say.
 *
 * @param password What the digest was made with.
 * @see RFC 2617 §3.2.2.5, §3.2.3
 */
export function isDigestRight(
  credentials: DigestCredentials,
  issued: IssuedChallenge,
  request: DigestRequest,
  password: Uint8Array,
): boolean {
  const { username, realm, nonce, algorithm, qop, opaque } = issued
  const { method, uri, body, lastNc = 0 } = request
  const expected = computeDigest({
    username,
    realm,
    password,
    method,
    uri: credentials.uri,
    nonce,
    session: isSession(algorithm),
    qop: credentials.qop,
    cnonce: credentials.cnonce,
    nc: credentials.nc,
    body,
  })
  const checks = [
    equalsInConstantTime(credentials.response, expected),
    equalsInConstantTime(credentials.nonce, nonce),
    equalsInConstantTime(credentials.username, username),
    equalsInConstantTime(credentials.realm, realm),
    // RFC 7616 §3.4: opaque comes back unchanged.
    credentials.opaque === opaque,
    (credentials.algorithm ?? 'MD5').toLowerCase() === algorithm.toLowerCase(),
    // RFC 7616 §3.4.6: the digest is of the resource that was asked for.
    typeof uri === 'string' ? credentials.uri === uri : uri.includes(credentials.uri),
    // RFC 7616 §3.4: the protection is one that was offered; none only when none was.
    credentials.qop === undefined ? qop.length === 0 : qop.includes(credentials.qop),
    // RFC 7616 §3.4: a count that was seen is a replay.
    credentials.nc === undefined || credentials.nc > lastNc,
  ]
  return !checks.includes(false)
}
