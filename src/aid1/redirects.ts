/**
 * The redirects between the touchpoints of CMP and MSP: how they are written, and how the other side reads them.
 *
 * Everything read here came through a user's browser: an account ID is yet to be verified, and a code with an error is
 * what somebody wrote into an address bar, fit to be shown as text and nothing more.
 *
 * @see AID.02 §7.1, §7.2
 */

import { AccountId } from '../../generated/aid1/validators.js'
import { ACCOUNT_ID_MAX_LENGTH } from './account-id-token.js'
import { isRedirectAllowed, parseRedirectTarget, type RedirectTarget } from './agreed-domains.js'
import { aid1Error } from './contract-errors.js'
import { AID_ERROR_MAX_LENGTH, AID_ERRORS, type AidErrorCode } from './error-codes.js'
import { appendParameters, hasParameter, readOnce, readQuery } from './redirect-query.js'

/** What a redirect back brings: the account ID that the CMP made, or why it made none. */
export type RedirectBackOutcome =
  | { readonly outcome: 'account-id'; readonly accountId: string }
  | { readonly outcome: 'failed'; readonly code: string; readonly error: string }

/** What a redirect back is made of. `error` defaults to the text of Table 10 where that has no `%s`. */
export type RedirectBackOptions = {
  /** The `redirect_uri` that the MSP sent, decoded once. */
  readonly redirectUri: string
  /** As {@link isRedirectAllowed} takes them. */
  readonly agreedDomains: readonly string[]
} & (
  | { readonly accountId: string; readonly code?: never; readonly error?: never }
  | { readonly accountId?: never; readonly code: string; readonly error?: string | undefined }
)

/** What a redirect back adds to the query, and so what must not be there before. */
const ADDED_ON_THE_WAY_BACK = ['id', 'code', 'error']

/**
 * Writes the redirect from a CMP touchpoint to an MSP touchpoint. Reads: D-AID-16
 *
 * @param options `touchpoint`: the MSP's `https` URL, agreed beforehand, whose query is kept. `redirectUri`: an `https` URL of
 *   the CMP, at most 2048 characters.
 * @throws {TypeError} when a URL is not absolute `https`, the touchpoint has `id` or `redirect_uri` in its query, or the account ID is not 1 to 4096 characters of `A–Z a–z 0–9 . _ -`.
 * @see AID.02 §7.1 Redirect to MSP Content
 */
export function buildRedirectToMsp(options: {
  readonly touchpoint: string
  readonly accountId: string
  readonly redirectUri: string
}): string {
  const { accountId, redirectUri } = options
  const touchpoint = checkOwnUrl('touchpoint', options.touchpoint, ['id', 'redirect_uri'])
  checkOwnUrl('redirectUri', redirectUri, [])
  return appendParameters(touchpoint, { id: checkAccountId(accountId), redirect_uri: redirectUri })
}

/**
 * Writes the redirect from an MSP touchpoint to a CMP touchpoint.
 *
 * @param options `touchpoint`: the CMP's `https` URL, agreed beforehand, whose query is kept. `redirectUri`: an `https` URL of
 *   the MSP, at most 2048 characters; its query may hold what the MSP wants to get back.
 * @throws {TypeError} when a URL is not absolute `https`, the touchpoint has `redirect_uri` in its query, or `redirectUri` has `id`, `code` or `error`.
 * @see AID.02 §7.1 Redirect to CMP content
 */
export function buildRedirectToCmp(options: { readonly touchpoint: string; readonly redirectUri: string }): string {
  const touchpoint = checkOwnUrl('touchpoint', options.touchpoint, ['redirect_uri'])
  checkOwnUrl('redirectUri', options.redirectUri, ADDED_ON_THE_WAY_BACK)
  return appendParameters(touchpoint, { redirect_uri: options.redirectUri })
}

/**
 * Writes the redirect from a CMP touchpoint back to the MSP's. The host is written as it was compared, lower-case and in ASCII;
 * the path and the query stay as the peer wrote them, and ours comes after, before any fragment. Reads: D-AID-15, D-AID-16
 *
 * @throws {ContractError} AID1_REDIRECT_NOT_ALLOWED when `redirectUri` is not an `https` URL on an agreed domain.
 * @throws {ContractError} AID1_REDIRECT_MALFORMED when its query already has `id`, `code` or `error`.
 * @throws {TypeError} when the account ID, the code or the error cannot be sent, or an agreed domain is not one.
 * @throws {RangeError} when the error is longer than 512 characters.
 * @see AID.02 §7.2, §7.2.1, §7.2.2
 */
export function buildRedirectBack(options: RedirectBackOptions): string {
  const { redirectUri, agreedDomains, accountId, code, error } = options
  const target = requireAllowed(redirectUri, agreedDomains)
  requireFree(target)
  if ((accountId === undefined) === (code === undefined)) throw new TypeError('Give either an account ID or a code')
  if (code !== undefined) return appendParameters(target, { code, error: chooseErrorText(code, error) })
  return appendParameters(target, { id: checkAccountId(accountId) })
}

/**
 * Reads the redirect back, at the MSP's touchpoint.
 *
 * @param url The URL that was called, absolute or as a server sees it (`/return?…`). Other parameters are left alone.
 * @throws {ContractError} AID1_REDIRECT_MALFORMED when it holds neither an account ID nor a code with an error, both, one of them twice, or one of another form.
 * @see AID.02 §7.2, §7.2.1, §7.2.2
 */
export function parseRedirectBack(url: string | URL): RedirectBackOutcome {
  const query = readQuery(url)
  const id = readOnce(query, 'id')
  const code = readOnce(query, 'code')
  const error = readOnce(query, 'error')
  if (AccountId.is(id) && code === undefined && error === undefined) return { outcome: 'account-id', accountId: id }
  // AID.02 §7.2.2 prints the text between quotation marks.
  const text = error?.replace(/^"(.*)"$/s, '$1')
  if (id === undefined && isCode(code) && isErrorText(text)) return { outcome: 'failed', code, error: text }
  throw aid1Error('AID1_REDIRECT_MALFORMED')
}

/**
 * Reads the redirect to an MSP touchpoint. The account ID is yet to be verified; the redirect URI is on an agreed domain.
 *
 * @param url The URL that was called, absolute or as a server sees it.
 * @throws {ContractError} AID1_REDIRECT_MALFORMED when `id` or `redirect_uri` is missing, given twice or of another form.
 * @throws {ContractError} AID1_REDIRECT_NOT_ALLOWED when the redirect URI is not an `https` URL on an agreed domain.
 * @throws {TypeError} when an agreed domain is not one.
 * @see AID.02 §7.1 Redirect to MSP Content
 */
export function parseRedirectToMsp(
  url: string | URL,
  agreedDomains: readonly string[],
): { readonly accountId: string; readonly redirectUri: string } {
  const query = readQuery(url)
  const accountId = readOnce(query, 'id')
  const redirectUri = readOnce(query, 'redirect_uri')
  if (!AccountId.is(accountId) || typeof redirectUri !== 'string') throw aid1Error('AID1_REDIRECT_MALFORMED')
  requireAllowed(redirectUri, agreedDomains)
  return { accountId, redirectUri }
}

/**
 * Reads the redirect to a CMP touchpoint, and makes sure that {@link buildRedirectBack} can use what it brings.
 *
 * @param url The URL that was called, absolute or as a server sees it.
 * @throws {ContractError} AID1_REDIRECT_MALFORMED when `redirect_uri` is missing or given twice, or has `id`, `code` or `error` in its query.
 * @throws {ContractError} AID1_REDIRECT_NOT_ALLOWED when the redirect URI is not an `https` URL on an agreed domain.
 * @throws {TypeError} when an agreed domain is not one.
 * @see AID.02 §7.1 Redirect to CMP content
 */
export function parseRedirectToCmp(
  url: string | URL,
  agreedDomains: readonly string[],
): { readonly redirectUri: string } {
  const redirectUri = readOnce(readQuery(url), 'redirect_uri')
  if (typeof redirectUri !== 'string') throw aid1Error('AID1_REDIRECT_MALFORMED')
  requireFree(requireAllowed(redirectUri, agreedDomains))
  return { redirectUri }
}

/** A redirect URI that a peer sent, taken apart. */
function requireAllowed(redirectUri: unknown, agreedDomains: readonly string[]): RedirectTarget {
  const target = isRedirectAllowed(redirectUri, agreedDomains) ? parseRedirectTarget(redirectUri) : undefined
  if (target === undefined) throw aid1Error('AID1_REDIRECT_NOT_ALLOWED')
  return target
}

/**
 * A second `id` could hide ours: which of two the MSP reads is its framework's choice, and whoever made the link would choose
 * the account. So such a target is refused and not rewritten. Reads: D-AID-32
 */
function requireFree(target: RedirectTarget): void {
  if (hasParameter(target, ADDED_ON_THE_WAY_BACK)) throw aid1Error('AID1_REDIRECT_MALFORMED')
}

function checkOwnUrl(name: string, url: string, reserved: readonly string[]): RedirectTarget {
  const target = parseRedirectTarget(url)
  if (target === undefined) throw new TypeError(`${name} must be an absolute https URL`)
  if (hasParameter(target, reserved)) throw new TypeError(`${name} must not have ${reserved.join(' or ')} in its query`)
  return target
}

function checkAccountId(accountId: unknown): string {
  if (AccountId.is(accountId)) return accountId
  throw new TypeError(`accountId must be 1 to ${ACCOUNT_ID_MAX_LENGTH} characters of A-Z a-z 0-9 . _ -`)
}

/** The text to send with a code: the one given, or that of Table 10. */
function chooseErrorText(code: string, error: string | undefined): string {
  if (!isCode(code)) throw new TypeError('code must be 1 to 32 characters of A-Z a-z 0-9 . _ -')
  const known = Object.hasOwn(AID_ERRORS, code) ? AID_ERRORS[code as AidErrorCode] : '%s'
  const text = error ?? known
  if (error === undefined && known.includes('%s')) throw new TypeError('This code needs an error text of its own')
  if (!isErrorText(text) || /^".*"$/s.test(text)) {
    throw new TypeError('error must be a text without control characters and without quotation marks around it')
  }
  if (text.length > AID_ERROR_MAX_LENGTH) throw new RangeError(`error has at most ${AID_ERROR_MAX_LENGTH} characters`)
  return text
}

/** Table 10 has codes of two and three digits; others are kept. Reads: D-AID-19 */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{1,32}$/.test(value)
}

/** Some text, of which a half surrogate pair or a control character is no part. */
function isErrorText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/[\p{Cc}\p{Cs}]/u.test(value)
}
