/**
 * The query of a redirect that a browser brings back.
 *
 * @see RFC 6749 §3.1
 */

import type { Issue } from '../../validation/issue.js'

/** Longest URL that is read, in UTF-16 code units. */
const MAX_LENGTH = 16_384

/**
 * Reads parameters of a redirect: each at most once (RFC 6749 §3.1), and one without a value counts as absent. Others are left alone; they
 * may belong to the redirect URI of the service provider.
 *
 * @param redirect The URL that was called, absolute or as a server sees it (`/callback?…`), or its query. A fragment is not looked at.
 * @param fail Makes the error of a redirect that is too long or has a parameter twice.
 * @throws what `fail` makes.
 */
export function readRedirect<Name extends string>(
  redirect: unknown,
  names: readonly Name[],
  fail: (fault: Omit<Issue, 'source'>) => Error,
): Partial<Record<Name, string>> {
  const query = queryOf(redirect)
  if (query === undefined) {
    throw fail({ pointer: '', code: 'length', message: `must be a URL of at most ${MAX_LENGTH} characters` })
  }
  const given: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const [value, ...others] = query.getAll(name)
    if (others.length > 0) throw fail({ pointer: `/${name}`, code: 'repeated', message: 'must be given once' })
    if (value !== undefined && value !== '') given[name] = value
  }
  return given
}

/** A text that begins with a name and `=` is the query itself, which may hold question marks (RFC 3986 §3.4). */
function queryOf(redirect: unknown): URLSearchParams | undefined {
  if (redirect instanceof URLSearchParams) return redirect
  const text = redirect instanceof URL ? redirect.href : redirect
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined
  const [beforeFragment = ''] = text.split('#', 1)
  if (/^[^/:?]*=/.test(beforeFragment)) return new URLSearchParams(beforeFragment)
  const mark = beforeFragment.indexOf('?')
  return new URLSearchParams(mark < 0 ? '' : beforeFragment.slice(mark + 1))
}
