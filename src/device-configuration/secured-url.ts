/**
 * Where a client of this contract may connect to.
 *
 * @see RCC.14 §2.4
 */

/**
 * Asks for an https URL; plain http is for loopback alone, while one develops.
 *
 * @throws {TypeError} when it is neither. The message does not hold it.
 * @see RCC.14 §2.4
 */
export function requireSecuredUrl(url: string): void {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' }
  if (protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))) return
  throw new TypeError('baseUrl must be an https URL (RCC.14 2.4)')
}
