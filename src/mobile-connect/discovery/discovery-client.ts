/**
 * The client of a discovery service: which operator a user belongs to.
 *
 * @see MC API §2
 * @see MODRNA Discovery §3
 */

import { api } from '../../../generated/mobile-connect/discovery/operations.js'
import type { operations } from '../../../generated/mobile-connect/discovery/types.js'
import { createClient, type DocumentedClient } from '../../http/client.js'
import type { ClientOptions } from '../../http/client-options.js'
import { credentialHeaders } from '../../http/credentials.js'
import type { Operation } from '../../http/operation.js'
import { requireSecuredUrl } from '../../http/secured-url.js'
import { encodeUrlEncodedForm } from '../../http/url-encoded-form.js'
import { peerErrorCode } from '../../openid/oauth-error-code.js'

/** One method for each operation of discovery. */
export type DiscoveryClient = DocumentedClient<operations>

/** Where the discovery service is, and how its client behaves. */
export interface DiscoveryClientOptions extends ClientOptions {
  /** Where the discovery begins: https, or loopback while one develops. */
  readonly baseUrl: string
  /** What the discovery service handed out. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string }
}

/**
 * Makes the client of a discovery service. `parseDiscoveryResponse` reads what the bodies say. Redirects are answers and never followed.
 *
 * Every method throws `ApiError` when the service answers with a status that is not documented.
 *
 * @throws {TypeError} when an option is not what it has to be, e.g. `baseUrl` is plain http to another machine.
 * @see MC API §2
 */
export function createDiscoveryClient(options: DiscoveryClientOptions): DiscoveryClient {
  const { credentials, ...clientOptions } = options
  requireSecuredUrl(options.baseUrl, 'baseUrl')
  const basic = { username: credentials?.clientId, password: credentials?.clientSecret }
  const proof = new Map(
    Object.values(api.operations).map((operation) => [operation, credentialHeaders(api, operation, basic)] as const),
  )
  return createClient<operations>(api, clientOptions, {
    headers: (operation: Operation) => ({ ...proof.get(operation as never) }),
    answers: 'documented',
    bodyEncoders: { 'application/x-www-form-urlencoded': encodeUrlEncodedForm },
    peerCode: peerErrorCode,
  }) as DiscoveryClient
}
