/**
 * The parameter `scope` of a request: a list with single blanks between its members.
 *
 * @see RFC 6749 §3.3
 * @see MC API §4
 */

import { mobileConnectError } from './contract-errors.js'

/** `scope-token` of RFC 6749 §3.3. */
const SCOPE_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/

/** Longest parameter, in characters, and most members. */
const MAX_LENGTH = 1024
const MAX_SCOPES = 64

/** What a list must be, for messages. */
const RULE = `must be 1 to ${MAX_SCOPES} scopes, openid among them, with single blanks between them, at most ${MAX_LENGTH} characters`

/**
 * Reads the parameter `scope` of a Mobile Connect request: each scope once, in the order given.
 *
 * @throws {ContractError} MC_SCOPE when it is no such list or `openid` is not in it.
 * @see RFC 6749 §3.3
 * @see OIDC Core §3.1.2.1
 */
export function parseScope(text: unknown): string[] {
  const scopes = typeof text === 'string' && text.length <= MAX_LENGTH ? [...new Set(text.split(' '))] : []
  if (isListOfScopes(scopes)) return scopes
  throw mobileConnectError('MC_SCOPE', [{ pointer: '', code: 'scope', message: RULE, source: 'RFC 6749 §3.3' }])
}

/**
 * Writes the parameter `scope`: `openid` first, as Mobile Connect does, then the others in the order given, each once.
 *
 * @throws {TypeError} when a scope has a blank or other characters than RFC 6749 allows, or `openid` is missing.
 * @see MC API §4
 */
export function formatScope(scopes: readonly string[]): string {
  const list = Array.isArray(scopes) ? [...new Set(scopes)] : []
  const text = ['openid', ...list.filter((scope) => scope !== 'openid')].join(' ')
  if (!isListOfScopes(list) || text.length > MAX_LENGTH) throw new TypeError(`scope ${RULE}`)
  return text
}

function isListOfScopes(scopes: readonly unknown[]): boolean {
  return (
    scopes.length <= MAX_SCOPES &&
    scopes.includes('openid') &&
    scopes.every((scope) => typeof scope === 'string' && SCOPE_TOKEN.test(scope))
  )
}
