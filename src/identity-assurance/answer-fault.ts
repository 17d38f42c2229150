/**
 * What the stub of an identity provider answers for which fault of a request, and which code of a peer an error may name.
 *
 * @see IDA §5.7.6
 * @see OIDC Core §3.1.2.6, §3.1.3.4, §5.3.3
 */

import { OAuthError } from '../../generated/identity-assurance/validators.js'
import type { Fault, FaultAnswer } from '../http/server-options.js'
import { oauthAnswerFault } from '../openid/oauth-fault.js'
import { pathOf } from '../validation/validator.js'
import {
  type AuthorizationFaultDetails,
  authorizationFaultRedirect,
  type IsRegisteredRedirectUri,
} from './authorization-fault-redirect.js'

/** What the answers of a provider depend on. */
export interface ProviderFaultOptions {
  /** Operations whose faults go back to the relying party by a redirect. */
  readonly redirecting: ReadonlySet<string>
  /** Operations that are called with an access token. */
  readonly bearer: ReadonlySet<string>
  readonly isRegisteredRedirectUri: IsRegisteredRedirectUri | undefined
}

/** Whether there was no token or a wrong one is not told. Reads: D-IDA-53 */
const WRONG_ACCESS_TOKEN: AuthorizationFaultDetails = {
  error: 'invalid_token',
  error_description: 'The access token is missing, expired, revoked or malformed',
}

/** Parameter → its own error code, where it is there but not one that is served (RFC 6749 §4.1.2.1, §5.2). */
const PARAMETER_ERRORS: Readonly<Record<string, string>> = {
  response_type: 'unsupported_response_type',
  grant_type: 'unsupported_grant_type',
  scope: 'invalid_scope',
}

/** Rules about a parameter that is not there, or there too often. */
const NOT_OF_A_VALUE: readonly string[] = ['required', 'repeated']

/**
 * Makes the answers of an identity provider: OAuth errors; at the authorization endpoint a redirect where the address is one that is
 * registered; where an access token is due, that it is not good.
 *
 * @see OIDC Core §3.1.2.6, §3.1.3.4, §5.3.3
 */
export function providerAnswerFault(
  options: ProviderFaultOptions,
): (fault: Fault, operationId?: string) => Promise<FaultAnswer> {
  const { redirecting, bearer, isRegisteredRedirectUri } = options
  return async (fault, operationId = '') => {
    const answer = oauthAnswerFault(fault)
    if (fault.kind === 'unauthorized' && bearer.has(operationId)) return { ...answer, body: WRONG_ACCESS_TOKEN }
    const body = { ...(answer.body as AuthorizationFaultDetails), ...ownErrorOf(fault) }
    if (isRegisteredRedirectUri !== undefined && redirecting.has(operationId)) {
      const location = await authorizationFaultRedirect(fault, body, isRegisteredRedirectUri)
      if (location !== undefined) return { status: 302, headers: { ...answer.headers, location } }
    }
    return { ...answer, body }
  }
}

/** The code of an OAuth error, when it is of the characters of codes and not some text that may tell of a user. */
export function peerCode(body: unknown): string | undefined {
  return OAuthError.is(body) && /^[A-Za-z_]{1,40}$/.test(body.error) ? body.error : undefined
}

function ownErrorOf({ issues }: Fault): { readonly error?: string } {
  for (const { pointer, code } of issues) {
    // A parameter has a pointer of two names in a query, and of one in a form; what is deeper is within `claims`.
    const [place = '', name = '', ...deeper] = pathOf(pointer)
    const parameter = deeper.length > 0 ? '' : place === 'query' ? name : name === '' ? place : ''
    const error = Object.hasOwn(PARAMETER_ERRORS, parameter) ? PARAMETER_ERRORS[parameter] : undefined
    if (error !== undefined && !NOT_OF_A_VALUE.includes(code)) return { error }
  }
  return {}
}
