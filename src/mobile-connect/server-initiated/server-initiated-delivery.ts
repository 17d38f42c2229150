/**
 * How the result of a server-initiated request comes back, which its `response_type` says.
 *
 * @see MC API §8, §9, §10
 */

/** Our word → the `response_type` that asks for it. */
export const SERVER_INITIATED_DELIVERIES = {
  /** The operator calls `notification_uri` (9). */
  notification: 'mc_si_async_code',
  /** The service provider asks at the token endpoint (10). */
  polling: 'mc_si_polling',
} as const

/** By a notification to the service provider, or by polling the token endpoint. */
export type ServerInitiatedDelivery = keyof typeof SERVER_INITIATED_DELIVERIES

/** What a request without `response_type` asks for. */
export const DEFAULT_RESPONSE_TYPE = SERVER_INITIATED_DELIVERIES.notification

/** The `grant_type` of a poll. @see MC API §10 */
export const SERVER_INITIATED_GRANT_TYPE = 'urn:openid:params:mc:grant_type:server_initiated'

/** The delivery that a `response_type` asks for; undefined when it is none of server-initiated requests. */
export function deliveryOf(responseType: unknown): ServerInitiatedDelivery | undefined {
  if (responseType === SERVER_INITIATED_DELIVERIES.notification) return 'notification'
  return responseType === SERVER_INITIATED_DELIVERIES.polling ? 'polling' : undefined
}
