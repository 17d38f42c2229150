/**
 * The code of an error that a peer answered.
 *
 * @see RFC 6749 §5.2
 */

/** Characters of the codes that there are, and not of some text that may tell of a user. */
const ERROR_CODE = /^[A-Za-z_]{1,40}$/

/**
 * The code of an OAuth error, when it may be named in an error of ours: 1 to 40 letters and underscores. `undefined` for any other body.
 *
 * @see RFC 6749 §5.2
 */
export function peerErrorCode(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'error')) return undefined
  const { error } = body as { readonly error: unknown }
  return typeof error === 'string' && ERROR_CODE.test(error) ? error : undefined
}
