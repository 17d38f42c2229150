/**
 * What both endpoints of a provider are given, and what they answer when they cannot decide now.
 *
 * @see CIBA Core §11
 */

import { ContractError } from '../../errors/contract-error.js'
import type { AuthenticationRequest } from '../../http/server-options.js'
import { NO_STORE } from '../authentication-errors.js'

/** A request at one of the endpoints: a form that can be read, and who sent it. */
export interface EndpointCall {
  readonly body: Readonly<Record<string, unknown>>
  readonly context: AuthenticationRequest
  /** Calls back once the answer was written (`true`), or could not be (`false`). */
  afterAnswer(callback: (written: boolean) => unknown): void
}

export interface EndpointAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: object
}

const RETRY_AFTER_SECONDS = '5'

/** The answer when the provider cannot decide now: the client tries again in 5 seconds. @see CIBA Core §11 */
export function busy(): EndpointAnswer {
  return {
    status: 503,
    headers: { ...NO_STORE, 'retry-after': RETRY_AFTER_SECONDS },
    body: { error: 'temporarily_unavailable', error_description: 'The provider cannot decide now' },
  }
}

/** The function of an endpoint that answers 503 when the keys of a client cannot be fetched: neither side is to blame. Reads: D-CIBA-29 */
export function whenKeysAreThere(
  endpoint: (call: EndpointCall) => Promise<EndpointAnswer>,
): (call: EndpointCall) => Promise<EndpointAnswer> {
  return async (call) => {
    try {
      return await endpoint(call)
    } catch (error) {
      if (error instanceof ContractError && error.code === 'OPENID_KEYS') return busy()
      throw error
    }
  }
}
