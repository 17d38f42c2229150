/**
 * The query of a redirect: reading what came, and adding to a URL without touching what is there.
 *
 * @see AID.02 §7.1, §7.2
 */

import type { RedirectTarget } from './agreed-domains.js'

/** Longest redirect that is read, in UTF-16 code units: an account ID, a redirect URI percent-encoded, and a touchpoint. */
const REDIRECT_MAX_LENGTH = 16_384

/**
 * Reads the query of a URL, absolute or as a server sees it (`/return?…`), up to any fragment.
 *
 * @returns No parameters when it is not a URL or is longer than {@link REDIRECT_MAX_LENGTH}.
 */
export function readQuery(url: unknown): URLSearchParams {
  const text = url instanceof URL ? url.href : url
  if (typeof text !== 'string' || text.length > REDIRECT_MAX_LENGTH) return new URLSearchParams()
  return new URLSearchParams(splitUrl(text).query)
}

/** The value of a parameter that is given exactly once; `null` when it is given more often, `undefined` when not at all. */
export function readOnce(query: URLSearchParams, name: string): string | null | undefined {
  const [value, ...more] = query.getAll(name)
  return more.length > 0 ? null : value
}

/** Tells whether a target has one of the parameters in its query, in any percent-encoding of the name. */
export function hasParameter(target: RedirectTarget, names: readonly string[]): boolean {
  const query = new URLSearchParams(splitUrl(target.rest).query)
  return names.some((name) => query.has(name))
}

/**
 * Adds parameters at the end of a target's query. What is there stays byte for byte, but for characters that no URI has
 * (RFC 3986 §2), which are percent-encoded: the result is ASCII and may stand in a `Location` header.
 */
export function appendParameters(target: RedirectTarget, parameters: Readonly<Record<string, string>>): string {
  const { path, query, fragment } = splitUrl(target.rest)
  const added = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const port = target.port === '' ? '' : `:${target.port}`
  const separator = query === '' || query.endsWith('&') ? '' : '&'
  const rest = `${path || '/'}?${query}${separator}${added.join('&')}${fragment}`
  return `https://${target.host}${port}${rest.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent)}`
}

/** Path, query without its `?`, and fragment with its `#`. */
function splitUrl(text: string): { path: string; query: string; fragment: string } {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(text) ?? []
  return { path, query, fragment }
}
