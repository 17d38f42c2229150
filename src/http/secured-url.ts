/**
 * Where requests that hold personal data, keys or tokens may be sent to.
 *
 * @see OIDC Core §16.17, RFC 6749 §1.6
 */

/** A host behind two slashes, without a user before it, and nothing that one reader passes over or takes for a slash and another does not. */
const UNAMBIGUOUS = /^https?:\/\/[^\s\p{Cc}\\@/?#]+(?:[/?#][^\s\p{Cc}\\]*)?$/iu

/**
 * Whether a text is an https URL, or a plain http URL of loopback (`localhost`, `127.0.0.1`, `[::1]`), while one develops. One with a user, a
 * blank, a line break or a backslash is none: readers of URLs do not agree where it leads.
 */
export function isSecuredUrl(url: string): boolean {
  if (!UNAMBIGUOUS.test(url) || !URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
}

/**
 * Asks for a URL that `isSecuredUrl` allows.
 *
 * @param name What the message calls it, e.g. `jwksUri`.
 * @throws {TypeError} when it is another one. The message does not hold it.
 * @see OIDC Core §16.17
 */
export function requireSecuredUrl(url: string, name: string): void {
  if (!isSecuredUrl(url)) throw new TypeError(`${name} must be an https URL`)
}
