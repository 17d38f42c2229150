/**
 * Where requests that hold personal data, keys or tokens may be sent to.
 *
 * @see OIDC Core §16.17, RFC 6749 §1.6
 */

/** Whether a text is an https URL, or a plain http URL of loopback (`localhost`, `127.0.0.1`, `[::1]`), while one develops. */
export function isSecuredUrl(url: string): boolean {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' }
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
