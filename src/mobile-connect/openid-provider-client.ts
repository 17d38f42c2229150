/**
 * The client of an operator's OpenID provider: one method for each operation, every documented status an answer.
 *
 * @see MC API §3 to §8, §10
 */

import { api } from '../../generated/mobile-connect/openid-provider/operations.js'
import type { components, operations } from '../../generated/mobile-connect/openid-provider/types.js'
import { createProviderClient, type ProviderClient, type ProviderClientOptions } from '../openid/provider-client.js'

/** What a provider says of itself. Times and sizes are as OIDC Discovery §3 has them. */
export type ProviderMetadata = components['schemas']['ProviderMetadata']

/** Operations that are called with an access token. */
type AttributeOperation = 'getUserInfo' | 'getUserInfoByPost' | 'getPremiumInfo'

/** One method for each operation. Those for attributes take the access token besides. */
export type OpenIdProviderClient = ProviderClient<operations, AttributeOperation>

/** Where the provider is, and how its client behaves. */
export interface OpenIdProviderClientOptions extends ProviderClientOptions<ProviderMetadata> {}

/** Operation → the member of the metadata that says where it is. @see MC API §3 */
const ENDPOINTS = {
  authorize: 'authorization_endpoint',
  authorizeByForm: 'authorization_endpoint',
  requestTokens: 'token_endpoint',
  revokeToken: 'revocation_endpoint',
  getUserInfo: 'userinfo_endpoint',
  getUserInfoByPost: 'userinfo_endpoint',
  getPremiumInfo: 'premiuminfo_endpoint',
  startServerInitiated: 'si_authorization_endpoint',
  startServerInitiatedByQuery: 'si_authorization_endpoint',
  getKeys: 'jwks_uri',
} as const satisfies Partial<Record<keyof operations, keyof ProviderMetadata>>

/**
 * Makes the client of a provider. Redirects are answers and never followed.
 *
 * Every method throws `ApiError` when the provider answers with a status that is not documented.
 *
 * @throws {TypeError} when an option is not what it has to be, e.g. an endpoint is plain http to another machine.
 * @see MC API §3 to §8, §10
 */
export function createOpenIdProviderClient(options: OpenIdProviderClientOptions): OpenIdProviderClient {
  return createProviderClient<operations, AttributeOperation>(api, ENDPOINTS, options)
}
