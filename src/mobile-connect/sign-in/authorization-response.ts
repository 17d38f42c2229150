/**
 * The authorization response: what the browser brings back.
 *
 * All of it came through a user's browser: only what belongs to the request that was made is read any further.
 *
 * @see MC API §4
 * @see RFC 6749 §4.1.2
 */

import { isSameSecret } from '../../openid/opaque-value.js'
import type { Issue } from '../../validation/issue.js'
import { mobileConnectError } from '../contract-errors.js'
import { readRedirect } from './authorization-redirect.js'

/** Codes that are publicly seen or that OpenID Connect knows; providers may send others. */
export type AuthorizationErrorCode = (typeof AUTHORIZATION_ERROR_CODES)[number] | (string & {})

/** @see MC API §4, OIDC Core §3.1.2.6 */
export const AUTHORIZATION_ERROR_CODES = [
  'access_denied',
  'invalid_request',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_response_type',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
  'invalid_request_uri',
  'invalid_request_object',
  'request_not_supported',
  'request_uri_not_supported',
  'registration_not_supported',
] as const

/** What was asked, and so what the response must say. */
export interface AuthorizationResponseExpectation {
  /** The state of the request, from the session of this browser. */
  readonly state: string
  /** The issuer of the provider that was asked. With it, `iss` is checked where it is present. */
  readonly issuer?: string | undefined
  /** Whether `iss` must be present: `authorization_response_iss_parameter_supported` of the metadata. Default false. */
  readonly requiresIssuer?: boolean | undefined
}

/** What came of the request: a code to exchange, or why there is none. */
export type AuthorizationOutcome =
  | { readonly outcome: 'code'; readonly code: string; readonly correlationId?: string }
  | {
      readonly outcome: 'refused'
      readonly error: AuthorizationErrorCode
      /** Text of the provider, or of whoever wrote the URL: for a log, and shown to nobody as HTML. */
      readonly errorDescription?: string
      readonly correlationId?: string
    }

/** Parameters that are read. Others belong to the redirect URI of the service provider and are left alone. */
const PARAMETERS = ['state', 'iss', 'code', 'error', 'error_description', 'correlation_id'] as const

/** RFC 6749 §A.5, §A.11: `code` and `state` are VSCHAR. */
const PRINTABLE = /^[\x20-\x7e]{1,2048}$/
/** RFC 6749 §A.7. */
const ERROR_CODE = /^[\x20\x21\x23-\x5b\x5d-\x7e]{1,128}$/
/** What is shown of a description: text without control characters. */
const DESCRIPTION = /^\P{Cc}{1,2048}$/u
const CORRELATION_ID = /^[\x21-\x7e]{1,255}$/

/**
 * Reads an authorization response and makes sure that it belongs to the request. An error is as much an answer as a code.
 *
 * `state` is looked at first, in a time that says nothing of where it differs, then `iss`, then the rest. A description or correlation ID that
 * is not one is left out, because nothing depends on it. Reads: D-MC-41
 *
 * @param response The URL that was called, absolute or as a server sees it (`/callback?…`), or its query.
 * @throws {ContractError} MC_AUTHORIZATION_STATE when `state` is missing or not the one of the request.
 * @throws {ContractError} MC_AUTHORIZATION_ISSUER when `iss` is another issuer than the one that was asked, or is missing and due.
 * @throws {ContractError} MC_AUTHORIZATION_RESPONSE when a parameter is given twice, there is neither a code nor an error, or both, or one of
 *   another form.
 * @throws {TypeError} when the expected state is empty.
 * @see RFC 6749 §4.1.2, §4.1.2.1, §10.12
 * @see RFC 9207 §2.4
 */
export function parseAuthorizationResponse(
  response: string | URL | URLSearchParams,
  { state, issuer, requiresIssuer = false }: AuthorizationResponseExpectation,
): AuthorizationOutcome {
  if (typeof state !== 'string' || state === '') throw new TypeError('state must be the state of the request')
  if (requiresIssuer && issuer === undefined) throw new TypeError('issuer must be given when iss is due')
  const given = readRedirect(response, PARAMETERS, malformed)
  if (!isSameSecret(given.state ?? '', state)) throw mobileConnectError('MC_AUTHORIZATION_STATE')
  // RFC 9207 §2.4: an error is not looked at either before its issuer is known to be the right one.
  const isIssuerWrong = given.iss === undefined ? requiresIssuer : issuer !== undefined && given.iss !== issuer
  if (isIssuerWrong) throw mobileConnectError('MC_AUTHORIZATION_ISSUER')
  const { code, error, error_description: description, correlation_id } = given
  const echoed = correlation_id !== undefined && CORRELATION_ID.test(correlation_id)
  const correlation = echoed ? { correlationId: correlation_id } : {}
  if (code !== undefined && error === undefined) {
    if (!PRINTABLE.test(code))
      throw malformed({ pointer: '/code', code: 'form', message: 'must be 1 to 2048 printable ASCII characters' })
    return { outcome: 'code', code, ...correlation }
  }
  if (error === undefined || code !== undefined)
    throw malformed({ pointer: '', code: 'code-or-error', message: 'must have either a code or an error' })
  if (!ERROR_CODE.test(error))
    throw malformed({ pointer: '/error', code: 'form', message: 'must be 1 to 128 characters of RFC 6749 §A.7' })
  const told = description !== undefined && DESCRIPTION.test(description) ? { errorDescription: description } : {}
  return { outcome: 'refused', error, ...told, ...correlation }
}

function malformed(fault: Omit<Issue, 'source'>): Error {
  return mobileConnectError('MC_AUTHORIZATION_RESPONSE', [{ ...fault, source: 'RFC 6749 §4.1.2' }])
}
