/**
 * What the stubs of Mobile Connect answer for which fault of a request, and which code of a peer an error may name.
 *
 * @see MC API §2, §4, §6, §8, §9
 * @see RFC 6749 §4.1.2.1, §5.2
 */

import { CorrelationId, OAuthError } from '../../generated/mobile-connect/validators.js'
import type { Fault, FaultAnswer } from '../http/server-options.js'
import { oauthAnswerFault } from '../openid/oauth-fault.js'
import { authorizationFaultRedirect, faultParameter, type IsRegisteredRedirectUri } from './openid-provider-redirect.js'

/** The body of an OAuth error. */
interface OAuthErrorBody {
  readonly error: string
  readonly error_description: string
  readonly correlation_id?: string
}

/** What the answers of a provider depend on. */
export interface ProviderFaultOptions {
  /** Operations whose faults go back to the service provider by a redirect. */
  readonly redirecting: ReadonlySet<string>
  /** Operations that are called with an access token. */
  readonly bearer: ReadonlySet<string>
  readonly isRegisteredRedirectUri: IsRegisteredRedirectUri | undefined
}

/** Whether there was no token or a wrong one is not told. Reads: D-MC-49 */
const WRONG_ACCESS_TOKEN: OAuthErrorBody = {
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
 * Makes the answers of an OpenID provider: OAuth errors that give the `correlation_id` back; at the authorization endpoint a redirect where
 * the address is one that is registered; where an access token is due, that it is not good.
 *
 * @see MC API §4, §6, §8
 * @see RFC 6749 §4.1.2.1, §5.2
 */
export function providerAnswerFault(
  options: ProviderFaultOptions,
): (fault: Fault, operationId?: string) => Promise<FaultAnswer> {
  const { redirecting, bearer, isRegisteredRedirectUri } = options
  return async (fault, operationId = '') => {
    const answer = oauthAnswerFault(fault)
    if (fault.kind === 'unauthorized' && bearer.has(operationId)) return { ...answer, body: WRONG_ACCESS_TOKEN }
    const correlationId = faultParameter(fault, 'correlation_id')
    const body: OAuthErrorBody = {
      ...(answer.body as OAuthErrorBody),
      ...ownErrorOf(fault),
      ...(CorrelationId.is(correlationId) && { correlation_id: correlationId }),
    }
    if (isRegisteredRedirectUri !== undefined && redirecting.has(operationId)) {
      const location = await authorizationFaultRedirect(fault, body, isRegisteredRedirectUri)
      if (location !== undefined) return { status: 302, headers: { ...answer.headers, location } }
    }
    return { ...answer, body }
  }
}

/**
 * The answer of a discovery, with `description` where OAuth has `error_description`; of the issuer endpoint an OAuth error.
 *
 * @see MC API §2
 * @see MODRNA Discovery §3
 */
export function discoveryAnswerFault(fault: Fault, operationId?: string): FaultAnswer {
  const answer = oauthAnswerFault(fault)
  if (operationId === 'discoverIssuer') return answer
  const { error, error_description } = answer.body as OAuthErrorBody
  return { ...answer, body: { error, description: error_description } }
}

/**
 * The answer of a notification endpoint.
 *
 * @see MC API §9
 */
export function notificationAnswerFault(fault: Fault): FaultAnswer {
  const answer = oauthAnswerFault(fault)
  if (fault.kind !== 'unauthorized') return answer
  return {
    ...answer,
    body: { error: 'invalid_token', error_description: 'The notification token is not the right one' },
  }
}

/** The code of an OAuth error, when it is of the characters of codes and not some text that may tell of a user. */
export function peerCode(body: unknown): string | undefined {
  return OAuthError.is(body) && /^[A-Za-z_]{1,40}$/.test(body.error) ? body.error : undefined
}

function ownErrorOf({ issues }: Fault): { readonly error?: string } {
  for (const { pointer, code } of issues) {
    const name = nameOf(pointer)
    const error = Object.hasOwn(PARAMETER_ERRORS, name) ? PARAMETER_ERRORS[name] : undefined
    if (error !== undefined && !NOT_OF_A_VALUE.includes(code)) return { error }
  }
  // MC API §4: gateways say so of a scope that is missing as well, when that is all.
  const [first, ...others] = issues
  const isScopeMissing = first?.code === 'required' && nameOf(first.pointer) === 'scope' && others.length === 0
  return isScopeMissing ? { error: 'invalid_scope' } : {}
}

function nameOf(pointer: string): string {
  return pointer.split('/').at(-1) ?? ''
}
