/**
 * ID tokens, verified by the client that they are for.
 *
 * @see OIDC Core §2, §3.1.3.7, §3.1.3.8
 */

import { type JwtFault, verifyJwt } from './jwt.js'
import { DEFAULT_SIGNATURE_ALGORITHMS } from './jwt-algorithms.js'
import { audiencesOf, DEFAULT_CLOCK_TOLERANCE_SECONDS } from './jwt-claims.js'
import type { KeySource } from './key-source.js'
import { isSameSecret } from './opaque-value.js'
import { tokenHash } from './token-hash.js'

/** The claims of an ID token (OIDC Core §2), and whatever else it says. Times are seconds since 1970. */
export interface IdTokenClaims {
  readonly iss: string
  readonly sub: string
  readonly aud: string | readonly string[]
  readonly exp: number
  readonly iat: number
  readonly auth_time?: number
  readonly nonce?: string
  readonly acr?: string
  readonly amr?: readonly string[]
  readonly azp?: string
  readonly at_hash?: string
  readonly [claim: string]: unknown
}

/** What an ID token must be. */
export interface IdTokenExpectation {
  /** Where the keys of the provider are. */
  readonly keys: KeySource
  /** The `issuer` of the provider's metadata. */
  readonly issuer: string
  readonly clientId: string
  /** Signature algorithms that are accepted. Default RS256, ES256, PS256. */
  readonly algorithms?: readonly string[] | undefined
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** How far the clock of the provider may be off, in seconds. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
  /** The nonce of the authentication request. */
  readonly nonce?: string | undefined
  /** The `max_age` of the authentication request, in seconds. */
  readonly maxAgeSeconds?: number | undefined
  /** The access token that came with it; held against `at_hash` where there is one. */
  readonly accessToken?: string | undefined
  /**
   * Longest token that is read, in characters, at most 16 Mi. Default 16,384, which is enough for who somebody is, and not for verified claims with
   * attachments in them. Reads: D-IDA-65
   */
  readonly maxLength?: number | undefined
}

/** Why an ID token is refused. */
export type IdTokenFault = JwtFault | 'authorized-party' | 'nonce' | 'at-hash' | 'auth-time'

/** The claims of an ID token that was verified, or why it is refused. */
export type IdTokenResult =
  | { readonly ok: true; readonly claims: IdTokenClaims; readonly header: { readonly alg: string } }
  | { readonly ok: false; readonly fault: IdTokenFault }

/** Longest `sub`, in characters (OIDC Core §2). */
const SUBJECT_MAX_LENGTH = 255

/**
 * Verifies an ID token in the order of OIDC Core §3.1.3.7. Several audiences need an `azp`, and it is the client; a `nonce`, where one was
 * sent, is there and equal; with a `max_age`, `auth_time` is there and not too old. Reads: D-CIBA-31
 *
 * @throws {RangeError} when `maxLength` is not a whole number from 1 to 16,777,216.
 * @throws {ContractError} OPENID_KEYS when the key source cannot get its keys.
 * @see OIDC Core §3.1.3.7, §3.1.3.8
 */
export async function verifyIdToken(idToken: unknown, expectation: IdTokenExpectation): Promise<IdTokenResult> {
  const { keys, issuer, clientId, algorithms = DEFAULT_SIGNATURE_ALGORITHMS, now, clockToleranceSeconds } = expectation
  const { maxLength } = expectation
  const requiredClaims = ['sub', 'iat']
  const jwt = { keys, issuer, audience: clientId, algorithms, now, clockToleranceSeconds, requiredClaims, maxLength }
  const verified = await verifyJwt(idToken, jwt)
  if (!verified.ok) return verified
  const { claims, header } = verified
  if (!isIdTokenClaims(claims)) return { ok: false, fault: 'claims' }
  const fault =
    findContextFault(claims, expectation) ?? (await findHashFault(claims, header.alg, expectation.accessToken))
  return fault === undefined ? { ok: true, claims, header: { alg: header.alg } } : { ok: false, fault }
}

/** OIDC Core §2: the types of the claims that a JWT in general does not have. */
function isIdTokenClaims(claims: Record<string, unknown>): claims is Record<string, unknown> & IdTokenClaims {
  const { sub, auth_time, amr } = claims
  const texts = [claims.nonce, claims.acr, claims.azp, claims.at_hash]
  return (
    (sub as string).length <= SUBJECT_MAX_LENGTH &&
    texts.every((text) => text === undefined || typeof text === 'string') &&
    (auth_time === undefined || Number.isFinite(auth_time)) &&
    (amr === undefined || (Array.isArray(amr) && amr.every((method) => typeof method === 'string')))
  )
}

/** What the request and the client ask for beyond what every token must be. */
function findContextFault(claims: IdTokenClaims, expectation: IdTokenExpectation): IdTokenFault | undefined {
  const { clientId, nonce, maxAgeSeconds, now } = expectation
  const { clockToleranceSeconds = DEFAULT_CLOCK_TOLERANCE_SECONDS } = expectation
  const several = audiencesOf(claims).length > 1
  // OIDC Core §3.1.3.7 items 3 to 5.
  if ((several || claims.azp !== undefined) && claims.azp !== clientId) return 'authorized-party'
  // Item 11.
  if (nonce !== undefined && claims.nonce !== nonce) return 'nonce'
  if (maxAgeSeconds === undefined) return undefined
  // Item 13, and §2: auth_time is due when max_age was asked for.
  const { auth_time = Number.NaN } = claims
  return now() / 1000 - auth_time <= maxAgeSeconds + clockToleranceSeconds ? undefined : 'auth-time'
}

/** OIDC Core §3.1.3.8: the access token is the one that the ID token was issued with. */
async function findHashFault(
  { at_hash }: IdTokenClaims,
  alg: string,
  accessToken: string | undefined,
): Promise<IdTokenFault | undefined> {
  if (accessToken === undefined || at_hash === undefined) return undefined
  return isSameSecret(at_hash, await tokenHash(accessToken, alg)) ? undefined : 'at-hash'
}
