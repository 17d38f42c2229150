/**
 * What the stub of an OpenID provider answers for which fault of a request.
 *
 * @see OIDC Core §3.1.2.6, §3.1.3.4, §5.3.3
 * @see RFC 6749 §4.1.2.1, §5.2
 */

import type { Api } from '../http/operation.js'
import type { Fault, FaultAnswer } from '../http/server-options.js'
import { pathOf } from '../validation/validator.js'
import {
  type AuthorizationFaultDetails,
  authorizationFaultRedirect,
  type IsRegisteredRedirectUri,
  type RedirectRules,
} from './authorization-fault-redirect.js'
import { oauthAnswerFault } from './oauth-fault.js'

/** What the answers of a provider depend on. */
export interface ProviderFaultOptions {
  readonly api: Api
  /** Operations whose faults go back to the client by a redirect. */
  readonly redirecting: readonly string[]
  readonly rules: RedirectRules
  /** Without it, there are no redirects. */
  readonly isRegisteredRedirectUri: IsRegisteredRedirectUri | undefined
  /** What the contract tells of a fault besides, or in place of, `error` and `error_description`. No value that tells of a user. */
  readonly membersOf?: (fault: Fault) => Readonly<Record<string, string>>
}

/** Whether there was no token or a wrong one is not told. Reads: D-MC-49 */
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
 * Makes the answers of an OpenID provider: OAuth errors; at the authorization endpoint a redirect where the address is one that is registered;
 * where an access token is due, that it is not good.
 *
 * @see OIDC Core §3.1.2.6, §3.1.3.4, §5.3.3
 * @see RFC 6749 §4.1.2.1, §5.2
 */
export function providerAnswerFault(
  options: ProviderFaultOptions,
): (fault: Fault, operationId?: string) => Promise<FaultAnswer> {
  const { api, redirecting, rules, isRegisteredRedirectUri, membersOf = () => ({}) } = options
  return async (fault, operationId = '') => {
    const answer = oauthAnswerFault(fault)
    if (fault.kind === 'unauthorized' && isCalledWithToken(api, operationId))
      return { ...answer, body: WRONG_ACCESS_TOKEN }
    const told = answer.body as AuthorizationFaultDetails
    const body = { ...told, ...parameterError(fault), ...membersOf(fault) }
    if (isRegisteredRedirectUri !== undefined && redirecting.includes(operationId)) {
      const location = await authorizationFaultRedirect(fault, body, rules, isRegisteredRedirectUri)
      if (location !== undefined) return { status: 302, headers: { ...answer.headers, location } }
    }
    return { ...answer, body }
  }
}

/** The parameter that an issue is about: its pointer has two names in a query, and one in a form. `''` where it is about something deeper. */
export function parameterOf(pointer: string): string {
  const [place = '', name = '', ...deeper] = pathOf(pointer)
  if (deeper.length > 0) return ''
  if (place === 'query') return name
  return name === '' ? place : ''
}

function isCalledWithToken({ operations }: Api, operationId: string): boolean {
  const schemes = Object.hasOwn(operations, operationId) ? operations[operationId]?.security.flat() : undefined
  return schemes?.includes('bearer') ?? false
}

function parameterError({ issues }: Fault): { readonly error?: string } {
  for (const { pointer, code } of issues) {
    const parameter = parameterOf(pointer)
    const error = Object.hasOwn(PARAMETER_ERRORS, parameter) ? PARAMETER_ERRORS[parameter] : undefined
    if (error !== undefined && !NOT_OF_A_VALUE.includes(code)) return { error }
  }
  return {}
}
