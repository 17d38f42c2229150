/**
 * Bearer tokens, as a client gives them to a provider for its notifications.
 *
 * @see RFC 6750 §2.1, CIBA Core §7.1
 */

/** RFC 6750 §2.1, `b64token`. */
const B64TOKEN = /^[\w.~+/-]+=*$/
const MAX_LENGTH = 1024
/** The scheme in any case, then blanks (RFC 9110 §11.1, §11.4). */
const AUTHORIZATION = /^bearer +([^ ]+)$/i
const AUTHORIZATION_MAX_LENGTH = 2048

/** Fewest characters that can hold 128 random bits, at 6 bits each (CIBA Core §7.1). */
export const STRONG_BEARER_TOKEN_MIN_LENGTH = 22

/**
 * Whether a value is a bearer token of at most 1024 characters.
 *
 * @param minLength Fewest characters. Default 1.
 * @see RFC 6750 §2.1, CIBA Core §7.1
 */
export function isBearerToken(value: unknown, minLength = 1): value is string {
  return typeof value === 'string' && value.length >= minLength && value.length <= MAX_LENGTH && B64TOKEN.test(value)
}

/**
 * The bearer token of a header `Authorization`; undefined when it has none.
 *
 * @see RFC 6750 §2.1
 */
export function readBearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.length > AUTHORIZATION_MAX_LENGTH) return undefined
  const token = AUTHORIZATION.exec(authorization)?.[1]
  return isBearerToken(token) ? token : undefined
}
