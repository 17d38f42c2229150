/**
 * The parameters of an authorization request: what each may be, and what one asks of another.
 *
 * @see MC API §4
 */

import { PlainAuthorizationRequest } from '../../../generated/mobile-connect/validators.js'
import type { Issue } from '../../validation/issue.js'
import { formatAcrValues, type LevelOfAssurance } from '../levels-of-assurance.js'
import { formatLoginHint, type LoginHint } from '../login-hint.js'
import { formatScope } from '../scopes-of-request.js'
import { checkVersionScopes } from '../scopes-of-version.js'
import { findVersion, isVersionName, type VersionName } from '../version-names.js'
import { isUserAttribute } from './token-claims.js'

/** What is asked of the user, beyond what the operator decides itself. */
export type Prompt = 'none' | 'login' | 'consent' | 'select_account' | 'no_seam'

/** What a service provider says in an authorization request. Bounds are those of the schema `PlainAuthorizationRequest`. */
export interface AuthorizationParameters {
  readonly clientId: string
  /** Where the browser comes back to: https, or loopback while one develops; without a fragment. */
  readonly redirectUri: string
  /** The products that are asked for, `openid` among them. */
  readonly scope: readonly string[]
  /** The version of Mobile Connect; it goes with the scopes. */
  readonly version: VersionName
  /** Levels of assurance, the preferred one first. */
  readonly acrValues: readonly LevelOfAssurance[]
  /** Who the user is thought to be. Not with `loginHintToken`. */
  readonly loginHint?: LoginHint | undefined
  /** The same as an opaque token. */
  readonly loginHintToken?: string | undefined
  readonly display?: 'page' | 'popup' | 'touch' | 'wap' | undefined
  /** `none` stands alone. */
  readonly prompt?: readonly Prompt[] | undefined
  /** Longest time since the user was authenticated, in seconds. */
  readonly maxAgeSeconds?: number | undefined
  /** Language tags, the preferred one first. */
  readonly uiLocales?: readonly string[] | undefined
  readonly claimsLocales?: readonly string[] | undefined
  readonly idTokenHint?: string | undefined
  /** Claims that are asked for one by one (OIDC Core §5.5), e.g. those of a match product in `premiuminfo`. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined
  /** The registered name of the service provider. Due with `mc_authz`. */
  readonly clientName?: string | undefined
  /** What is to be authorized, for the user to read. Due with `mc_authz`. */
  readonly context?: string | undefined
  /** What ties the two screens together, for the user to compare. Due with `mc_authz`. */
  readonly bindingMessage?: string | undefined
  /** The data that the user is to sign. */
  readonly dataToSign?: string | undefined
  /** Comes back in every response and error. */
  readonly correlationId?: string | undefined
}

/** What is made for one request. */
export interface FreshParameters {
  readonly state: string
  readonly nonce: string
  readonly code_challenge: string
}

/** Parameter → the option that it comes from, where that is not the same words in camel case. */
const OPTIONS: Readonly<Record<string, string>> = { max_age: 'maxAgeSeconds', dtbs: 'dataToSign' }

/**
 * Puts the parameters of a request together, each by its wire name, in the order of MC API §4.
 *
 * @throws {TypeError} when a parameter is missing or is not what it may be, scope and version do not go together, both hints are given, or
 *   `mc_authz` lacks what the user has to see. The message names the options, and holds no value.
 * @see MC API §4
 */
export function authorizationParameters(
  options: AuthorizationParameters,
  { state, nonce, code_challenge }: FreshParameters,
): Record<string, string> {
  const { loginHint, maxAgeSeconds } = options
  const given: Record<string, string | undefined> = {
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    response_type: 'code',
    scope: formatScope(options.scope),
    version: options.version,
    state,
    nonce,
    acr_values: formatAcrValues(options.acrValues),
    login_hint: loginHint && formatLoginHint(loginHint),
    login_hint_token: options.loginHintToken,
    display: options.display,
    prompt: options.prompt?.join(' '),
    max_age: maxAgeSeconds?.toString(),
    ui_locales: options.uiLocales?.join(' '),
    claims_locales: options.claimsLocales?.join(' '),
    id_token_hint: options.idTokenHint,
    claims: options.claims && JSON.stringify(options.claims),
    client_name: options.clientName,
    context: options.context,
    binding_message: options.bindingMessage,
    dtbs: options.dataToSign,
    correlation_id: options.correlationId,
    code_challenge,
    code_challenge_method: 'S256',
  }
  const parameters = Object.fromEntries(Object.entries(given).filter(hasText))
  const result = PlainAuthorizationRequest(parameters)
  requireNone(result.ok ? [] : result.issues)
  requireNone(crossIssues(options))
  return parameters
}

/** What one parameter asks of another, beyond what the schema says. */
function crossIssues(options: AuthorizationParameters): Issue[] {
  const issues = checkVersionScopes(options.version, options.scope)
  // `mc_v2_0` is read, never sent. Reads: D-MC-6
  if (!isVersionName(options.version)) issues.push(issue('/version', 'version', 'must have a dot in its number'))
  if (findVersion(options.version)?.mode === 'server-initiated') {
    issues.push(issue('/version', 'mode', 'must be one of a device-initiated request'))
  }
  const asked = options.claims?.id_token
  if (typeof asked === 'object' && asked !== null && Object.keys(asked).some(isUserAttribute)) {
    const message = 'must ask for user attributes of userinfo or premiuminfo, not of the ID token'
    issues.push({ pointer: '/claims', code: 'user-attribute', message, source: 'MC Products §2.2' })
  }
  return issues
}

function hasText(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined
}

function requireNone(issues: readonly Issue[]): void {
  if (issues.length === 0) return
  throw new TypeError(issues.map(({ pointer, message }) => `${optionOf(pointer.slice(1))} ${message}`).join('; '))
}

/** What the caller has to change. */
function optionOf(parameter: string): string {
  return OPTIONS[parameter] ?? parameter.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function issue(pointer: string, code: string, message: string): Issue {
  return { pointer, code, message, source: 'MC API §4' }
}
