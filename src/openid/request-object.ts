/**
 * Requests as signed tokens: made by a client, verified by a provider.
 *
 * @see RFC 9101 §4, CIBA Core §7.1.1
 */

import { type JwtFault, type SigningKey, signJwt, verifyJwt } from './jwt.js'
import { DEFAULT_CLOCK_TOLERANCE_SECONDS, JTI_MAX_LENGTH } from './jwt-claims.js'
import type { KeySource } from './key-source.js'
import { randomValue } from './opaque-value.js'

/** Who signs a request, for whom, and for how long. */
export interface RequestObjectOptions {
  /** The key of the client. */
  readonly key: SigningKey
  /** The client ID. */
  readonly issuer: string
  /** The issuer identifier of the provider; or several. */
  readonly audience: string | readonly string[]
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** How long the request can be used, in whole seconds, 1 to 3600. */
  readonly lifetimeSeconds: number
  /** The ID of the token. Default: 128 random bits. */
  readonly jti?: string | undefined
}

/** What a signed request must be. */
export interface RequestObjectExpectation {
  /** The keys that the client registered. */
  readonly keys: KeySource
  /** The signature algorithms that are accepted. */
  readonly algorithms: readonly string[]
  /** The client that was authenticated, or that the outer request names. */
  readonly clientId: string
  /** The issuer identifier of the provider, or several values that stand for it. */
  readonly audience: string | readonly string[]
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** How far the clock of the client may be off, in seconds. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
  /** Longest time from `nbf`, else `iat`, else now, until `exp`, in seconds. Default: any. */
  readonly maxLifetimeSeconds?: number | undefined
  /** Claims that are due besides `iss`, `aud` and `exp`: in CIBA `iat`, `nbf` and `jti` (CIBA Core §7.1.1). */
  readonly requiredClaims: readonly string[]
  /**
   * Whether a `jti` was used before; if not, remembers it until the time in milliseconds since 1970, in one step. With it, `jti` is due.
   * It is asked last, and only for a request that is right otherwise. IDs of different clients are different.
   */
  readonly isReplayed?: ((jti: string, expiresAtMs: number) => boolean | Promise<boolean>) | undefined
}

/** The parameters of a request that was verified, without the claims that made it a token; or why it is refused. */
export type RequestObjectResult =
  | { readonly ok: true; readonly parameters: Record<string, unknown> }
  | { readonly ok: false; readonly fault: JwtFault | 'replayed' | 'lifetime' }

/** The claims that make a token of a request; no parameters. */
const TOKEN_CLAIMS: ReadonlySet<string> = new Set(['iss', 'aud', 'exp', 'iat', 'nbf', 'jti'])

/** What a request object must not hold (RFC 9101 §4): it would lead to another one. */
const NESTING_PARAMETERS = ['request', 'request_uri'] as const

const MAX_LIFETIME_SECONDS = 3600

/**
 * Signs a request.
 *
 * @param parameters The request. Members that are `undefined` are left out.
 * @returns The value of the parameter `request`.
 * @throws {RangeError} when the lifetime is not whole seconds from 1 to 3600.
 * @throws {TypeError} when a parameter is `request`, `request_uri`, or a claim that the token sets itself; or when the key does not fit.
 * @see RFC 9101 §4, CIBA Core §7.1.1
 */
export async function signRequestObject(
  parameters: Readonly<Record<string, unknown>>,
  options: RequestObjectOptions,
): Promise<string> {
  const { key, issuer, audience, now, lifetimeSeconds, jti = randomValue(16) } = options
  if (!Number.isInteger(lifetimeSeconds) || lifetimeSeconds < 1 || lifetimeSeconds > MAX_LIFETIME_SECONDS) {
    throw new RangeError('lifetimeSeconds must be 1 to 3600')
  }
  const forbidden = [...TOKEN_CLAIMS, ...NESTING_PARAMETERS].find((name) => parameters[name] !== undefined)
  if (forbidden !== undefined) throw new TypeError(`${forbidden} is not a parameter of a signed request`)
  const iat = Math.floor(now() / 1000)
  const claims = { iss: issuer, aud: audience, iat, nbf: iat, exp: iat + lifetimeSeconds, jti }
  return signJwt({ ...parameters, ...claims }, key)
}

/**
 * Verifies a signed request: as a token of the client for this provider, its lifetime, then that it was not used before.
 *
 * A `client_id` inside is the one of the client, and there is neither `request` nor `request_uri` (RFC 9101 §4, §5): otherwise `claims`.
 *
 * @throws {ContractError} OPENID_KEYS when the key source cannot get its keys; whatever `isReplayed` throws.
 * @see RFC 9101 §6, CIBA Core §7.1.1
 */
export async function verifyRequestObject(
  token: unknown,
  expectation: RequestObjectExpectation,
): Promise<RequestObjectResult> {
  const { clientId, requiredClaims, isReplayed, maxLifetimeSeconds, now } = expectation
  const { clockToleranceSeconds = DEFAULT_CLOCK_TOLERANCE_SECONDS } = expectation
  const due = isReplayed === undefined ? requiredClaims : [...requiredClaims, 'jti']
  const verified = await verifyJwt(token, { ...expectation, issuer: clientId, requiredClaims: due })
  if (!verified.ok) return verified
  const { claims } = verified
  const nested = NESTING_PARAMETERS.some((name) => Object.hasOwn(claims, name))
  const foreign = Object.hasOwn(claims, 'client_id') && claims.client_id !== clientId
  if (nested || foreign) return { ok: false, fault: 'claims' }
  if (maxLifetimeSeconds !== undefined && !(lifetimeOf(claims, now) <= maxLifetimeSeconds)) {
    return { ok: false, fault: 'lifetime' }
  }
  if (isReplayed === undefined) return { ok: true, parameters: parametersOf(claims) }
  const jti = claims.jti as string
  if (jti.length > JTI_MAX_LENGTH) return { ok: false, fault: 'claims' }
  const expiresAtMs = ((claims.exp as number) + clockToleranceSeconds) * 1000
  // Anything but a plain no is a yes.
  return (await isReplayed(jti, expiresAtMs)) === false
    ? { ok: true, parameters: parametersOf(claims) }
    : { ok: false, fault: 'replayed' }
}

function parametersOf(claims: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => !TOKEN_CLAIMS.has(name)))
}

/** Seconds for which a request can be used. Where it does not say since when, it is since now. Reads: D-CIBA-32 */
function lifetimeOf(claims: Record<string, unknown>, now: () => number): number {
  const current = now() / 1000
  const since = (claims.nbf ?? claims.iat ?? current) as number
  return (claims.exp as number) - Math.min(since, current)
}
