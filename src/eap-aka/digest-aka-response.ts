/**
 * What a client sends: the header of its first request, and the answer to a challenge.
 *
 * @see RFC 3310 §3.3, §3.4, RCC.14 §B.2
 */

import { encodeBase64 } from '../bytes/base64.js'
import type { DigestAkaChallenge } from './digest-aka-challenge.js'
import { type AkaResult, digestAkaPassword } from './digest-aka-password.js'
import { type DigestSubscriber, formatHomeNetworkDomain, formatPrivateUserIdentity } from './digest-identity.js'
import { requireBytes } from './eap-arguments.js'
import { computeDigest, type Qop } from './http-digest.js'
import { chooseQop } from './http-digest-challenge.js'
import { formatDigestCredentials } from './http-digest-credentials.js'
import { formatParameters, requireToken } from './http-digest-header.js'

/** The request that credentials are made for. */
export interface AnsweredRequest {
  readonly username: string
  /** As in the request line, e.g. `GET`. */
  readonly method: string
  /** The request target. Reads: D-DC-92 */
  readonly uri: string
  /** The body as it is sent; a string stands for its UTF-8. */
  readonly body?: Uint8Array | string | undefined
  /** What the client chose at random, anew for each request; counts when the challenge offers qop. */
  readonly cnonce: string
  /** Which request of this nonce it is, from 1 to ffffffff; counts when the challenge offers qop. */
  readonly nc: number
  /** `auth-int` where it is offered, unless told otherwise. */
  readonly qop?: Qop | undefined
}

/** What the USIM answered to RAND and AUTN: a result, or AUTS of 14 bytes when the sequence number is out of range. */
export type UsimResult = AkaResult | { readonly auts: Uint8Array }

/**
 * Writes `Authorization` for a request before there is a challenge: who asks, with an empty nonce and an empty response.
 *
 * Reads: D-DC-93
 *
 * @throws {TypeError} when the subscriber is not as {@link DigestSubscriber} says.
 * @see RCC.14 §B.2
 */
export function formatInitialDigestAuthorization(subscriber: DigestSubscriber): string {
  const domain = formatHomeNetworkDomain(subscriber)
  return formatInitialCredentials(formatPrivateUserIdentity(subscriber), domain, domain)
}

/** Writes credentials without nonce and response. @see RCC.14 §B.2, TS 24.109 §4.2 */
export function formatInitialCredentials(username: string, realm: string, uri: string): string {
  const parameters = formatParameters([
    ['username', username, 'quoted'],
    ['realm', realm, 'quoted'],
    ['nonce', '', 'quoted'],
    ['uri', uri, 'quoted'],
    ['response', '', 'quoted'],
  ])
  return `Digest ${parameters}`
}

/**
 * Writes `Authorization` for a challenge, with AUTS after a synchronisation failure.
 *
 * There is no answer for an AUTN that the USIM refuses: the client abandons the attempt.
 *
 * @throws {TypeError} when a text is empty or not printable ASCII, `method` is no token, `qop` is not offered, or `usimResult` is neither of the two.
 * @throws {RangeError} when bytes have the wrong length, `nc` is out of range, or the header would be too long.
 * @see RFC 3310 §3.3, §3.4, RFC 4169 §3, RCC.14 §B.2
 */
export function digestAkaResponse(
  answer: AnsweredRequest & { readonly challenge: DigestAkaChallenge; readonly usimResult: UsimResult },
): string {
  const { challenge, usimResult } = answer
  if ('auts' in usimResult) {
    requireBytes(usimResult.auts, 'auts', 14)
    // RFC 3310 §3.4: with AUTS the password is empty. AKAv2 has nothing else to derive one from. Reads: D-DC-94
    return formatDigestAnswer(answer, challenge, new Uint8Array(), encodeBase64(usimResult.auts))
  }
  if (!('res' in usimResult)) throw new TypeError('usimResult must be a result of AKA, or AUTS')
  return formatDigestAnswer(answer, challenge, digestAkaPassword(challenge.algorithm, usimResult))
}

/** The part of a challenge that an answer repeats. */
interface AnsweredChallenge {
  readonly realm: string
  readonly nonce: string
  readonly algorithm?: string | undefined
  readonly qop: readonly Qop[]
  readonly opaque?: string | undefined
}

/**
 * Writes `Authorization` with a password of whatever origin.
 *
 * @param session Whether the algorithm is MD5-sess.
 * @throws {TypeError} when a text is empty or not printable ASCII, `method` is no token, or `qop` is not offered.
 * @throws {RangeError} when `nc` is out of range, or the header would be too long.
 * @see RFC 7616 §3.4
 */
export function formatDigestAnswer(
  request: AnsweredRequest,
  challenge: AnsweredChallenge,
  password: Uint8Array,
  auts?: string,
  session?: boolean,
): string {
  const { username, method, uri, body, cnonce, nc } = request
  const { realm, nonce, algorithm, opaque } = challenge
  requireToken('method', method)
  for (const [name, text] of Object.entries({ username, uri, cnonce })) {
    if (text === '') throw new TypeError(`${name} must not be empty`)
  }
  const qop = chooseQop(challenge.qop, request.qop)
  const response = computeDigest({ username, realm, password, method, uri, nonce, session, qop, cnonce, nc, body })
  return formatDigestCredentials({
    username,
    realm,
    nonce,
    uri,
    response,
    ...(algorithm === undefined ? {} : { algorithm }),
    ...(qop === undefined ? {} : { qop, nc, cnonce }),
    ...(opaque === undefined ? {} : { opaque }),
    ...(auts === undefined ? {} : { auts }),
  })
}
