/**
 * A client of an MSP with a recorded `fetch`.
 */

import { type Aid1ClientOptions, createMspClient, type MspCredentials } from '../../aid1/client.js'
import type { CallOptions, ClientEvent } from '../client-options.js'
import { ACTIVATION_CODE_REQUEST, API_KEY, MSP_TOKEN } from './msp-requests.js'
import { type RecordedFetch, type Reply, recordedFetch } from './recorded-fetch.js'

export function createCaller(replies: readonly Reply[], options: Partial<Aid1ClientOptions<MspCredentials>> = {}) {
  const events: ClientEvent[] = []
  const recorded: RecordedFetch = recordedFetch(...replies)
  const client = createMspClient({
    baseUrl: 'https://msp.example',
    clientId: 'dk3kdwkef1',
    targetId: 'ab12cd',
    credentials: { apiKey: API_KEY },
    fetch: recorded.fetch,
    onEvent: (event) => events.push(event),
    ...options,
  })
  return {
    client,
    events,
    requests: recorded.requests,
    /** A call that may be repeated. */
    profiles: (call: CallOptions = {}) => client.requestProfileStatus({ path: { msp_token: MSP_TOKEN }, ...call }),
    /** A call that may not be repeated. */
    code: (call: CallOptions = {}) =>
      client.requestActivationCode({ path: { msp_token: MSP_TOKEN }, body: ACTIVATION_CODE_REQUEST, ...call }),
  }
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it was not rejected')
    },
    (error: unknown) => error,
  )
}
