/**
 * What the stubs of Mobile Connect answer for which fault of a request, where that is not what every OAuth endpoint answers.
 *
 * @see MC API §2, §4, §6, §8, §9
 * @see RFC 6749 §4.1.2.1, §5.2
 */

import { CorrelationId } from '../../generated/mobile-connect/validators.js'
import type { Fault, FaultAnswer } from '../http/server-options.js'
import { faultParameter } from '../openid/authorization-fault-redirect.js'
import { oauthAnswerFault } from '../openid/oauth-fault.js'
import { parameterOf } from '../openid/provider-fault.js'

/** The body of an OAuth error. */
interface OAuthErrorBody {
  readonly error: string
  readonly error_description: string
}

/**
 * What a provider tells of a fault besides: it gives the `correlation_id` back, and has an error of its own for a scope that is missing.
 *
 * @see MC API §4, §6, §8
 */
export function providerFaultMembers(fault: Fault): Readonly<Record<string, string>> {
  const correlationId = faultParameter(fault, 'correlation_id')
  return {
    ...(isScopeMissing(fault) && { error: 'invalid_scope' }),
    ...(CorrelationId.is(correlationId) && { correlation_id: correlationId }),
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

/** MC API §4: gateways say so of a scope that is missing as well, when that is all. */
function isScopeMissing({ issues: [first, ...others] }: Fault): boolean {
  return first?.code === 'required' && parameterOf(first.pointer) === 'scope' && others.length === 0
}
