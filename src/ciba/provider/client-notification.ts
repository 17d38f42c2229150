/**
 * How a provider notifies a client: a POST with the bearer token that the client gave for this one request.
 *
 * @see CIBA Core §9, §10.2, §10.3.1, §12
 */

import { api } from '../../../generated/ciba/client/operations.js'
import type { components, operations } from '../../../generated/ciba/client/types.js'
import { ContractError } from '../../errors/contract-error.js'
import { createClient } from '../../http/client.js'
import { credentialHeaders } from '../../http/credentials.js'
import { requireSecuredUrl } from '../../http/secured-url.js'

/** What is sent, to whom. */
export interface OutgoingNotification {
  /** The `backchannel_client_notification_endpoint` of the client. */
  readonly endpoint: string
  /** The `client_notification_token` of the request. */
  readonly token: string
  readonly body: components['schemas']['ClientNotification']
}

/** How notifications are sent, and how often they are tried. */
export interface NotificationOptions {
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Longest time of one attempt, in milliseconds. Default 5 000. */
  readonly notificationTimeoutMs?: number | undefined
  /** How often a notification is sent when it is not known to have arrived, 1 to 10. Default 3. */
  readonly notificationAttempts?: number | undefined
}

/**
 * Sends a notification. What is sent again is the very same one, so a client that got it twice learns nothing new; it is sent again after no
 * answer and after a status that may be another one next time, and not after any other. Redirects are not followed, and the body of an answer
 * is not read. Reads: D-CIBA-28
 *
 * @returns `failed` when the client did not take it. Never throws for what the client does.
 * @throws {TypeError} when the endpoint is no https URL, or the token or the body is not what it has to be.
 * @see CIBA Core §10.2, §10.3.1, §12
 */
export async function sendClientNotification(
  { endpoint, token, body }: OutgoingNotification,
  { fetch = globalThis.fetch, notificationTimeoutMs = 5_000, notificationAttempts = 3 }: NotificationOptions = {},
): Promise<'delivered' | 'failed'> {
  requireSecuredUrl(endpoint, 'The notification endpoint')
  const http = {
    // The endpoint is that of the client, and takes the place of the one that the operation would make.
    baseUrl: 'https://client.invalid',
    fetch: async (_target: unknown, init?: RequestInit) => {
      const { status, headers, body: unread } = await fetch(endpoint, init)
      // §10.2: a body of the answer means nothing.
      unread?.cancel().catch(() => undefined)
      return new Response(null, { status, headers })
    },
    timeoutMs: notificationTimeoutMs,
    retries: notificationAttempts - 1,
  }
  const client = createClient<operations>(api, http, {
    headers: (operation) => credentialHeaders(api, operation, { bearerToken: token }),
  })
  try {
    await client.notifyClient({ body })
    return 'delivered'
  } catch (error) {
    if (error instanceof ContractError) return 'failed'
    throw error
  }
}
