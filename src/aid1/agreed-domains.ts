/**
 * Redirect targets: is a URL that a peer sent on one of the domains that were agreed with it?
 *
 * A target is refused wherever two readers of URLs may see two hosts in it. Reads: D-AID-15
 *
 * @see AID.02 §7.1
 */

/** Longest redirect target, in UTF-16 code units. */
const REDIRECT_URI_MAX_LENGTH = 2048

/** A redirect target whose host is beyond doubt. */
export interface RedirectTarget {
  /** Host in ASCII, lower-case, without a trailing dot; no IP address literal in brackets. */
  readonly host: string
  /** Decimal, or empty for 443. */
  readonly port: string
  /** Everything after the authority, as it was sent: path, query and fragment. */
  readonly rest: string
}

/**
 * Tells whether a redirect may go to a URI.
 *
 * @param uri What the peer sent as `redirect_uri`, decoded once: an absolute `https` URL of at most 2048 characters.
 * @param agreedDomains Each `cmp.de` (this host alone) or `*.cmp.de` (one or more labels before it, not itself), with
 *   `:8443` where a port other than 443 is agreed. An empty list agrees on nothing.
 * @throws {TypeError} when an agreed domain is anything else: a URL, an IP address, a wildcard elsewhere or over a top-level domain.
 * @see AID.02 §7.1
 */
export function isRedirectAllowed(uri: unknown, agreedDomains: readonly string[]): boolean {
  const agreed = agreedDomains.map(parseAgreedDomain)
  const target = parseRedirectTarget(uri)
  if (target === undefined) return false
  return agreed.some(({ wildcard, host, port }) => {
    return target.port === port && (wildcard ? target.host.endsWith(`.${host}`) : target.host === host)
  })
}

/**
 * Takes a redirect target apart.
 *
 * @returns `undefined` when it is not an absolute `https` URL whose host every reader sees alike.
 * @see AID.02 §7.1
 */
export function parseRedirectTarget(uri: unknown): RedirectTarget | undefined {
  if (typeof uri !== 'string' || uri.length > REDIRECT_URI_MAX_LENGTH || AMBIGUOUS.test(uri)) return undefined
  // Exactly two slashes: URL parsers also take `https:host`, `https:/host` and `https:///host`. No `u` flag: with it, `ſ` is an `s`.
  const [, authority, rest = ''] = /^https:\/\/([^/?#]+)(.*)$/i.exec(uri) ?? []
  // User info, even when it is empty and URL parsers drop it; percent-encoding, which some readers undo and some do not.
  if (authority === undefined || /[@%]/.test(authority)) return undefined
  // Look-alikes that IDNA turns into letters, dots and slashes: full-width forms, ligatures, ideographic full stops.
  if (authority.normalize('NFKC') !== authority || authority.includes('\u3002')) return undefined
  const url = parseUrl(`https://${authority}`)
  const host = url?.hostname.replace(/\.$/, '')
  return url && host !== undefined && HOST.test(host) && host.length <= 253 ? { host, port: url.port, rest } : undefined
}

/** White space and control characters, which URL parsers strip or readers do not see; the backslash, which browsers take for a slash. */
const AMBIGUOUS = /[\s\p{C}\p{Z}\\]/u

/** Labels of letters, digits and hyphens, 1 to 63 each (RFC 1123 §2.1). */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const HOST = /* @__PURE__ */ new RegExp(`^${LABEL}(?:\\.${LABEL})*$`)

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

function parseAgreedDomain(agreed: string): { wildcard: boolean; host: string; port: string } {
  const wildcard = typeof agreed === 'string' && agreed.startsWith('*.')
  const target = parseRedirectTarget(`https://${wildcard ? agreed.slice(2) : agreed}`)
  if (typeof agreed !== 'string' || target === undefined || target.rest !== '') {
    throw new TypeError('An agreed domain is written cmp.de or *.cmp.de, with :port where one is agreed')
  }
  // A last label of digits makes it an IP address, which has no subdomains and is no domain.
  if (/(^|\.)\d+$/.test(target.host)) throw new TypeError('An agreed domain is a name, not an IP address')
  if (wildcard && !target.host.includes('.'))
    throw new TypeError('A wildcard cannot stand for a whole top-level domain')
  return { wildcard, host: target.host, port: target.port }
}
