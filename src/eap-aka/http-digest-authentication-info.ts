/**
 * The header `Authentication-Info`, by which the server shows that it, too, knows the password.
 *
 * @see RFC 2617 §3.2.3, RFC 7616 §3.5, RFC 3310 §3.5, RCC.14 §2.7.2.1, §B.2
 */

import { computeDigest, equalsInConstantTime, formatNc, isSession } from './http-digest.js'
import { type DigestCredentials, isDigestAnswer, readDigestCredentials } from './http-digest-credentials.js'
import { formatParameters, readParameters } from './http-digest-header.js'

/** `failed`: the answer did not come from who knows the password, or not to this request. What did not fit is not told. */
export type AuthenticationInfoOutcome =
  | {
      readonly outcome: 'authenticated'
      /** The nonce that the server wants in the next request. */
      readonly nextNonce?: string
    }
  | { readonly outcome: 'failed' }

/**
 * Writes `Authentication-Info` for credentials that were found right.
 *
 * @param answer `password`: what the credentials were verified with. `body`: of the answer; a string stands for its UTF-8.
 * @throws {TypeError} when `nextNonce` is not printable ASCII.
 * @see RFC 2617 §3.2.3
 */
export function formatAuthenticationInfo(answer: {
  readonly credentials: DigestCredentials
  readonly password: Uint8Array
  readonly body?: Uint8Array | string | undefined
  readonly nextNonce?: string | undefined
}): string {
  const { credentials, password, body, nextNonce } = answer
  const { qop, cnonce, nc } = credentials
  return formatParameters([
    ['nextnonce', nextNonce, 'quoted'],
    ['qop', qop, 'token'],
    ['rspauth', computeResponseAuth(credentials, password, body), 'quoted'],
    ['cnonce', cnonce, 'quoted'],
    ['nc', nc === undefined ? undefined : formatNc(nc), 'token'],
  ])
}

/**
 * Verifies `Authentication-Info`, in constant time. Whatever the header is, nothing is thrown because of it.
 *
 * @param answer `header`: its value, `null` or `undefined` when the answer has none. `authorization`: the header that was sent with the request.
 *   `password`: what that was made with. `body`: of the answer, as it came.
 * @throws {TypeError} when `authorization` is not credentials that answer a challenge.
 * @see RFC 2617 §3.2.3, RCC.14 §2.7.2.1
 */
export function verifyAuthenticationInfo(answer: {
  readonly header: unknown
  readonly authorization: string
  readonly password: Uint8Array
  readonly body?: Uint8Array | string | undefined
}): AuthenticationInfoOutcome {
  const sent = readDigestCredentials(answer.authorization)
  if (!sent.ok || !isDigestAnswer(sent.value))
    throw new TypeError('authorization must be the credentials that were sent')
  const credentials = sent.value
  const parameters = readParameters(answer.header)
  if (!parameters.ok) return { outcome: 'failed' }
  const given = parameters.value
  const expected = computeResponseAuth(credentials, answer.password, answer.body)
  const checks = [
    equalsInConstantTime(given.get('rspauth') ?? '', expected),
    // RFC 2617 §3.2.3: the numbers are those of the request; weaker protection than that of the request is none.
    given.get('qop') === credentials.qop,
    given.get('cnonce') === credentials.cnonce,
    given.get('nc') === (credentials.nc === undefined ? undefined : formatNc(credentials.nc)),
  ]
  if (checks.includes(false)) return { outcome: 'failed' }
  const nextNonce = given.get('nextnonce')
  return { outcome: 'authenticated', ...(nextNonce === undefined ? {} : { nextNonce }) }
}

/** RFC 2617 §3.2.3: as the digest of the request, but without its method, and over the body of the answer. */
function computeResponseAuth(
  credentials: DigestCredentials,
  password: Uint8Array,
  body: Uint8Array | string | undefined,
): string {
  const { username, realm, uri, nonce, qop, cnonce, nc, algorithm } = credentials
  const session = isSession(algorithm)
  return computeDigest({ username, realm, password, method: '', uri, nonce, session, qop, cnonce, nc, body })
}
