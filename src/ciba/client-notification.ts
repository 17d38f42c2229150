/**
 * How a provider notifies a client: a POST with the bearer token that the client gave for this one request.
 *
 * @see CIBA Core §9, §10.2, §10.3.1, §12
 */

import { timerDelay } from '../http/number-options.js'
import { delayBeforeRetry, isTransientStatus, parseRetryAfter, sleep } from '../http/retry.js'
import { isSecuredUrl } from '../http/secured-url.js'

/** What is sent, to whom. */
export interface OutgoingNotification {
  /** The `backchannel_client_notification_endpoint` of the client. */
  readonly endpoint: string
  /** The `client_notification_token` of the request. */
  readonly token: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface NotificationOptions {
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Longest time of one attempt, in milliseconds. Default 5 000. */
  readonly notificationTimeoutMs?: number | undefined
  /** How often a notification is sent when it is not known to have arrived, 1 to 10. Default 3. */
  readonly notificationAttempts?: number | undefined
  /** Waits between two attempts. Default: a timer. */
  readonly wait?: ((ms: number) => Promise<void>) | undefined
}

/** The statuses that say that the client took note (10.2). */
const DELIVERED: ReadonlySet<number> = new Set([200, 204])

type Attempt = { readonly outcome: 'delivered' | 'failed' } | { readonly outcome: 'again'; readonly afterMs?: number }

/**
 * Sends a notification. What is sent again is the very same one, so a client that got it twice learns nothing new; it is sent again after no
 * answer and after a status that may be another one next time, and not after any other. Redirects are not followed, and the body of an answer
 * is not read. Reads: D-CIBA-28
 *
 * @returns `failed` when the client did not take it. Never throws for what the client does.
 * @throws {TypeError} when the endpoint is no https URL.
 * @see CIBA Core §10.2, §10.3.1, §12
 */
export async function sendClientNotification(
  notification: OutgoingNotification,
  options: NotificationOptions = {},
): Promise<'delivered' | 'failed'> {
  const { notificationAttempts = 3, wait = (ms: number) => sleep(ms, undefined) } = options
  if (!isSecuredUrl(notification.endpoint)) throw new TypeError('The notification endpoint must be an https URL')
  for (let made = 1; ; made++) {
    const attempt = await send(notification, options)
    if (attempt.outcome !== 'again') return attempt.outcome
    const delayMs = made < notificationAttempts ? delayBeforeRetry(made, attempt.afterMs) : undefined
    if (delayMs === undefined) return 'failed'
    await wait(delayMs)
  }
}

async function send(
  { endpoint, token, body }: OutgoingNotification,
  { fetch = globalThis.fetch, notificationTimeoutMs = 5_000 }: NotificationOptions,
): Promise<Attempt> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timerDelay(notificationTimeoutMs))
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // §10.2: the provider must not follow a redirect, which would take the token elsewhere.
      redirect: 'manual',
      signal: abort.signal,
    })
    response.body?.cancel().catch(() => undefined)
    if (DELIVERED.has(response.status)) return { outcome: 'delivered' }
    if (!isTransientStatus(response.status)) return { outcome: 'failed' }
    const afterMs = parseRetryAfter(response.headers.get('retry-after'))
    return { outcome: 'again', ...(afterMs !== undefined && { afterMs }) }
  } catch {
    // The message of the platform may hold the address of the client.
    return { outcome: 'again' }
  } finally {
    clearTimeout(timer)
  }
}
