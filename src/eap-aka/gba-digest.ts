/**
 * HTTP Digest with a bootstrapped security association, between a client and a Configuration Server: B-TID for the user, Ks_NAF for the password.
 *
 * @see RCC.14 §2.7.2.1, TS 24.109 §5.2
 */

import { type AnsweredRequest, formatDigestAnswer, formatInitialCredentials } from './digest-aka-response.js'
import {
  type DigestSubscriber,
  formatBsfServerName,
  formatPrivateUserIdentity,
  requireDomain,
} from './digest-identity.js'
import { ksNafPassword } from './gba-keys.js'
import { isSession, type Qop } from './http-digest.js'
import { formatDigestChallenge, readDigestChallenge } from './http-digest-challenge.js'
import { type DigestCredentials, isDigestAnswer, readDigestCredentials } from './http-digest-credentials.js'
import { readSchemes, requireToken } from './http-digest-header.js'
import { type DigestRequest, isDigestRight } from './http-digest-verification.js'

/** What a Configuration Server decides of a challenge, and needs again to verify the answer. */
export interface GbaOffer {
  /** The name of the Configuration Server. */
  readonly nafFqdn: string
  /** Chosen by the server, not to be guessed. */
  readonly nonce: string
  /** `MD5` unless told otherwise. */
  readonly algorithm?: GbaAlgorithm | undefined
  /** `auth-int` unless told otherwise; never empty. */
  readonly qop?: readonly Qop[] | undefined
  readonly opaque?: string | undefined
}

/** An algorithm of a challenge of GBA. */
export type GbaAlgorithm = 'MD5' | 'MD5-sess'

/** A challenge that asks for a bootstrapped security association, as the client reads it. */
export interface GbaChallenge {
  /** The realm to answer with, which names this server alone. */
  readonly realm: string
  readonly nonce: string
  /** None means MD5. */
  readonly algorithm?: GbaAlgorithm
  readonly qop: readonly Qop[]
  readonly opaque?: string
  readonly stale: boolean
}

/** The word of the header `User-Agent` by which a client shows that it supports GBA. @see TS 24.109 §5.2.2 */
export const GBA_PRODUCT_TOKEN = '3gpp-gba'

const REALM_PREFIX = '3GPP-bootstrapping@'
const DEFAULT_QOP: readonly Qop[] = ['auth-int']
const ALGORITHMS: readonly GbaAlgorithm[] = ['MD5', 'MD5-sess']

/**
 * Adds the product token to a `User-Agent`, unless it is there.
 *
 * @throws {TypeError} when the text is not printable ASCII.
 * @see RCC.14 §2.7.2.1, TS 24.109 §5.2.2
 */
export function addGbaProductToken(userAgent: string): string {
  if (!/^[ -~]*$/.test(userAgent)) throw new TypeError('userAgent must be printable ASCII')
  if (hasGbaProductToken(userAgent)) return userAgent
  return `${userAgent} ${GBA_PRODUCT_TOKEN}`.trimStart()
}

/** Tells whether a client supports GBA: whether the product token stands in its `User-Agent`, not in a comment. @see RCC.14 §2.7.2.1 */
export function hasGbaProductToken(userAgent: unknown): boolean {
  if (typeof userAgent !== 'string') return false
  const depths = { now: 0 }
  const products = userAgent.replaceAll(/\\.|[()]|[^\\()]+|\\/g, (part) => {
    if (part === '(') depths.now += 1
    else if (part === ')' && depths.now > 0) depths.now -= 1
    else if (depths.now === 0) return part
    return ' '
  })
  return products.split(/[ \t]+/).some((product) => product.split('/', 1)[0] === GBA_PRODUCT_TOKEN)
}

/**
 * Writes the first request to the bootstrapping server: the `Authorization` that tells who asks.
 *
 * @throws {TypeError} when the subscriber is not as {@link DigestSubscriber} says.
 * @see RCC.14 §2.7.2.2, TS 24.109 §4.2
 */
export function formatInitialBootstrappingAuthorization(subscriber: DigestSubscriber): string {
  return formatInitialCredentials(formatPrivateUserIdentity(subscriber), formatBsfServerName(subscriber), '/')
}

/**
 * Writes the value of `WWW-Authenticate` that asks for a bootstrapped security association.
 *
 * @throws {TypeError} when `nafFqdn` is no domain name, a text is empty or not printable ASCII, or `algorithm` or `qop` is none of ours.
 * @throws {RangeError} when the header would be too long.
 * @see RCC.14 §2.7.2.1, TS 24.109 §5.2.4
 */
export function formatGbaChallenge(offer: GbaOffer & { readonly stale?: boolean | undefined }): string {
  const { realm, nonce, algorithm, qop, opaque } = issue(offer)
  const { stale = false } = offer
  return formatDigestChallenge({ realm, nonce, algorithm, qop, stale, ...(opaque === undefined ? {} : { opaque }) })
}

/**
 * Finds the challenge that asks for a bootstrapped security association with this server.
 *
 * Reads: D-DC-96
 *
 * @param nafFqdn The name that the client connected to. A challenge for any other server is none, so that no server gets the key of another.
 * @returns `undefined` when there is none, it is malformed, offers no qop, or asks for keys that stay on the UICC.
 * @throws {TypeError} when `nafFqdn` is no domain name.
 * @see RCC.14 §2.7.2.1, TS 24.109 §5.2.4, TS 33.220 §4.5.3
 */
export function findGbaChallenge(header: unknown, nafFqdn: string): GbaChallenge | undefined {
  const wanted = `${REALM_PREFIX}${requireDomain('nafFqdn', nafFqdn)}`.toLowerCase()
  const schemes = readSchemes(header)
  if (!schemes.ok) return undefined
  for (const { scheme, parameters } of schemes.value) {
    // TS 24.109 §5.2.4: a realm can name several kinds of bootstrapping.
    const realm = parameters
      .get('realm')
      ?.split(';')
      .find((part) => part.trim().toLowerCase() === wanted)
    const challenge = scheme === 'digest' && realm !== undefined ? readDigestChallenge(parameters) : undefined
    if (challenge?.ok !== true || challenge.value.qop.length === 0) continue
    const { algorithm: name, ...others } = challenge.value
    const algorithm = ALGORITHMS.find((known) => known.toLowerCase() === name?.toLowerCase())
    if (name !== undefined && algorithm === undefined) continue
    return { ...others, realm: (realm ?? '').trim(), ...(algorithm === undefined ? {} : { algorithm }) }
  }
  return undefined
}

/**
 * Writes `Authorization` for a challenge.
 *
 * @param answer `username`: the B-TID. `cnonce`: with MD5-sess the same for every request of a nonce (RFC 2617 §3.2.2.2).
 * @throws {TypeError} when a text is empty or not printable ASCII, `method` is no token, or `qop` is not offered.
 * @throws {RangeError} when Ks_NAF is not 32 bytes, `nc` is out of range, or the header would be too long.
 * @see RCC.14 §2.7.2.1, TS 24.109 §5.2.2
 */
export function formatGbaAuthorization(
  answer: AnsweredRequest & { readonly challenge: GbaChallenge; readonly ksNaf: Uint8Array },
): string {
  const { challenge, ksNaf } = answer
  return formatDigestAnswer(answer, challenge, ksNafPassword(ksNaf), undefined, isSession(challenge.algorithm))
}

/** Finds the credentials of a bootstrapped security association; `username` is the B-TID. They are not yet judged. @see RCC.14 §2.7.2.1 */
export function findGbaCredentials(header: unknown): DigestCredentials | undefined {
  const credentials = readDigestCredentials(header)
  if (!credentials.ok || !isDigestAnswer(credentials.value)) return undefined
  return credentials.value.realm.toLowerCase().startsWith(REALM_PREFIX.toLowerCase()) ? credentials.value : undefined
}

/**
 * Verifies credentials against the challenge that was issued, in constant time; `failed` does not tell why.
 *
 * @param verification `btid`: the association whose Ks_NAF the bootstrapping server gave.
 * @returns With `authenticated` the count of the request, to be remembered with the nonce.
 * @throws {TypeError} when what was issued, or the request, is not of its type.
 * @throws {RangeError} when Ks_NAF is not 32 bytes.
 * @see RCC.14 §2.7.2.1, RFC 7616 §3.4.6
 */
export function verifyGbaDigest(
  verification: GbaOffer &
    DigestRequest & { readonly credentials: DigestCredentials; readonly btid: string; readonly ksNaf: Uint8Array },
): { readonly outcome: 'authenticated'; readonly nc: number } | { readonly outcome: 'failed' } {
  const { credentials, btid, ksNaf } = verification
  requireToken('method', verification.method)
  const issued = { username: btid, ...issue(verification) }
  const isRight = isDigestRight(credentials, issued, verification, ksNafPassword(ksNaf))
  return isRight && credentials.nc !== undefined
    ? { outcome: 'authenticated', nc: credentials.nc }
    : { outcome: 'failed' }
}

/** What a challenge holds. */
function issue({ nafFqdn, nonce, algorithm = 'MD5', qop = DEFAULT_QOP, opaque }: GbaOffer) {
  if (!ALGORITHMS.includes(algorithm)) throw new TypeError('algorithm must be MD5 or MD5-sess')
  if (qop.length === 0) throw new TypeError('qop must not be empty')
  return { realm: `${REALM_PREFIX}${requireDomain('nafFqdn', nafFqdn)}`, nonce, algorithm, qop, opaque }
}
