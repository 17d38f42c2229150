/**
 * What an operator's log learns of requests that a provider refuses, since a client that cannot get in is asked about by telephone.
 *
 * @see CIBA Core §11, §13
 */

import { notify } from '../../http/event-hook.js'
import type { FaultKind, ServerEvent } from '../../http/server-options.js'
import { tellsStanding } from '../client/poll-decision.js'
import type { EndpointAnswer, EndpointCall } from './provider-answer.js'

type Endpoint = (call: EndpointCall) => Promise<EndpointAnswer>

const FAULTS: ReadonlyMap<number, FaultKind> = new Map([
  [401, 'unauthorized'],
  [503, 'internal'],
])

/**
 * Makes an endpoint tell what it refuses: one event with the error as the code of its issue, and the fixed text that goes with it. How a request
 * stands (`authorization_pending` and the like, when a client polls) is no refusal.
 *
 * @see CIBA Core §11, §13
 */
export function withRefusalEvents(
  operationId: 'requestAuthentication' | 'requestToken',
  endpoint: Endpoint,
  onEvent: ((event: ServerEvent) => void) | undefined,
): Endpoint {
  return async (call) => {
    const answer = await endpoint(call)
    const { status, body } = answer
    const { error, error_description: message = '' } = body as { error?: string; error_description?: string }
    const isRefusal = error !== undefined && !(operationId === 'requestToken' && tellsStanding(error))
    if (isRefusal) {
      const issues = [{ pointer: '', code: error, message }]
      notify(onEvent, { type: 'refused', operationId, status, fault: FAULTS.get(status) ?? 'body-invalid', issues })
    }
    return answer
  }
}
