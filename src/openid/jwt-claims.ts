/**
 * What the registered claims of a token must say. Pure: the signature is another matter.
 *
 * @see RFC 7519 §4.1
 */

/** What is asked of the claims of a token. */
export interface ClaimsExpectation {
  /** Who must have issued it: equal to `iss`, character by character. */
  readonly issuer: string
  /** Whom it must be meant for: `aud` is or holds one of these. */
  readonly audience: string | readonly string[]
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
  /** How far the clock of the issuer may be off, in seconds. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
  /** How long a token without `exp` can be used from its `iat`, in seconds. Default: such a token is refused. */
  readonly lifetimeSeconds?: number | undefined
  /** Claims that are due besides `iss`, `aud` and `exp`. */
  readonly requiredClaims?: readonly string[] | undefined
}

/** Why claims are refused. */
export type ClaimsFault = 'claims' | 'issuer' | 'audience' | 'expired' | 'not-yet-valid'

/** How far a clock may be off where the caller does not say, in seconds. */
export const DEFAULT_CLOCK_TOLERANCE_SECONDS = 10

/** Longest `jti` that is remembered against replay, in characters. */
export const JTI_MAX_LENGTH = 256

/** Registered claim → whether a value is of its type (RFC 7519 §4.1). */
const CLAIM_TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  iss: isString,
  sub: isString,
  jti: isString,
  aud: (value) => isString(value) || (Array.isArray(value) && value.every(isString)),
  exp: Number.isFinite,
  nbf: Number.isFinite,
  iat: Number.isFinite,
}

/**
 * Judges the claims of a token. Every claim that is due is there, and those that are there are of their type; then issuer,
 * audience and time are right. A token without `exp` would be valid for ever, so it is refused where the caller does not say how long it is.
 *
 * @returns The first fault; `undefined` when there is none.
 * @see RFC 7519 §4.1
 */
export function findClaimsFault(
  claims: Readonly<Record<string, unknown>>,
  expectation: ClaimsExpectation,
): ClaimsFault | undefined {
  const { issuer, audience, now, lifetimeSeconds, requiredClaims = [] } = expectation
  const { clockToleranceSeconds = DEFAULT_CLOCK_TOLERANCE_SECONDS } = expectation
  const isDated = lifetimeSeconds !== undefined && !Object.hasOwn(claims, 'exp')
  const due = ['iss', 'aud', isDated ? 'iat' : 'exp', ...requiredClaims]
  const mistyped = Object.entries(CLAIM_TYPES).some(([name, isOfType]) => {
    return Object.hasOwn(claims, name) && !isOfType(claims[name])
  })
  if (mistyped || due.some((name) => isAbsent(claims, name))) return 'claims'
  if (claims.iss !== issuer) return 'issuer'
  const expected: readonly unknown[] = typeof audience === 'string' ? [audience] : audience
  if (!audiencesOf(claims).some((one) => expected.includes(one))) return 'audience'
  const seconds = now() / 1000
  const expiresAt = isDated ? (claims.iat as number) + lifetimeSeconds : (claims.exp as number)
  // RFC 7519 §4.1.4: not on or after exp. Written so that a clock that tells no number refuses.
  if (!(seconds - clockToleranceSeconds < expiresAt)) return 'expired'
  // RFC 7519 §4.1.5: not before nbf. What counts from iat does not begin in the future either.
  const begins = [isDated ? claims.iat : undefined, claims.nbf].filter((time) => time !== undefined)
  return begins.every((time) => (time as number) <= seconds + clockToleranceSeconds) ? undefined : 'not-yet-valid'
}

/** The audiences of claims, one or several, as a list (RFC 7519 §4.1.3). */
export function audiencesOf(claims: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(claims.aud) ? claims.aud : [claims.aud]
}

function isAbsent(claims: Readonly<Record<string, unknown>>, name: string): boolean {
  return !Object.hasOwn(claims, name) || claims[name] === null || claims[name] === ''
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}
