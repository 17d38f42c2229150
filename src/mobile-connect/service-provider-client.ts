/**
 * The operator's side of a notification: it tells a service provider how a server-initiated request ended.
 *
 * @see MC API §9
 */

import { api } from '../../generated/mobile-connect/service-provider/operations.js'
import type { components, operations } from '../../generated/mobile-connect/service-provider/types.js'
import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { credentialHeaders } from '../http/credentials.js'
import type { DocumentedAnswer } from '../http/operation-types.js'
import { requireSecuredUrl } from '../http/secured-url.js'
import { peerErrorCode } from '../openid/oauth-error-code.js'

/** Tokens, or why there are none. */
export type NotificationBody = components['schemas']['Notification']

/** One notification, and where it goes. */
export interface NotificationDelivery extends CallOptions {
  /** The `notification_uri` of the request, which is registered: https, or loopback while one develops. */
  readonly notificationUri: string
  /** The `client_notification_token` of the request. */
  readonly notificationToken: string
  readonly body: NotificationBody
}

/** What an operator notifies service providers with. @see MC API §9 */
export interface ServiceProviderClient {
  /**
   * Sends a notification, once. Status 204 or 200 says that it was taken; 400 and 401 are answers as well.
   *
   * @throws {ApiError} when the service provider answers with another status; a redirect is one, and never followed.
   * @throws {ContractError} when it cannot be reached.
   * @throws {TypeError} when the address is not https, or the token or the body is not what it has to be.
   * @see MC API §9
   */
  sendNotification(delivery: NotificationDelivery): Promise<DocumentedAnswer<operations['notifyServiceProvider']>>
}

/**
 * Makes the client with which an operator notifies service providers, each at its own address.
 *
 * @throws {TypeError} when an option is not what it has to be.
 * @see MC API §9
 */
export function createServiceProviderClient(options: Omit<ClientOptions, 'baseUrl'> = {}): ServiceProviderClient {
  // The address is that of each request, so it takes the place of the one that the operation would make.
  const clientAt = (notificationUri: string, bearerToken: string) =>
    createClient<operations>(
      api,
      {
        ...options,
        baseUrl: 'https://service-provider.invalid',
        fetch: (_target, init) => (options.fetch ?? globalThis.fetch)(notificationUri, init),
      },
      {
        headers: (operation) => credentialHeaders(api, operation, { bearerToken }),
        answers: 'documented',
        peerCode: peerErrorCode,
      },
    ) as DocumentedClient<operations>
  clientAt('', '')
  return {
    async sendNotification({ notificationUri, notificationToken, body, ...callOptions }) {
      requireSecuredUrl(notificationUri, 'notificationUri')
      return clientAt(notificationUri, notificationToken).notifyServiceProvider({ ...callOptions, body })
    },
  }
}
