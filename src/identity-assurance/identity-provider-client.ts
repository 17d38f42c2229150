/**
 * The client of an identity provider: one method for each operation, every documented status an answer.
 *
 * @see IDA §5.2, §7, §8
 */

import type { components, operations } from '../../generated/identity-assurance/identity-provider/types.js'
import { createProviderClient, type ProviderClient, type ProviderClientOptions } from '../openid/provider-client.js'
import { identityProviderApi, type VerifiedClaimsAgreement } from './identity-provider-operations.js'

type ProviderMetadata = components['schemas']['ProviderMetadata']

/** Operations that are called with an access token. */
type ClaimsOperation = 'getUserInfo' | 'getUserInfoByPost'

/** One method for each operation. Those for claims take the access token besides. */
export type IdentityProviderClient = ProviderClient<operations, ClaimsOperation>

/**
 * Where the provider is, how its client behaves, and what verified claims the two agreed on. An answer of UserInfo with attachments in it, or of the
 * token endpoint with such an ID token, may be larger than `maxResponseBytes`; and the ID token than the `maxLength` of `verifyIdToken`.
 */
export interface IdentityProviderClientOptions
  extends ProviderClientOptions<ProviderMetadata>,
    VerifiedClaimsAgreement {}

/** Operation → the member of the metadata that says where it is. @see OIDC Discovery §3 */
const ENDPOINTS = {
  authorize: 'authorization_endpoint',
  authorizeByForm: 'authorization_endpoint',
  requestTokens: 'token_endpoint',
  getUserInfo: 'userinfo_endpoint',
  getUserInfoByPost: 'userinfo_endpoint',
  getKeys: 'jwks_uri',
} as const satisfies Partial<Record<keyof operations, keyof ProviderMetadata>>

/**
 * Makes the client of a provider. Redirects are answers and never followed. A `claims` parameter is validated before it is sent, and verified
 * claims of UserInfo when they come, both by the generation and profile of the options. Those within an ID token are for
 * `validateVerifiedClaims`, once the token was verified.
 *
 * `authorize` goes where a relying party sends the browser of the user, which is for tests and for whoever stands in for a browser. A browser is sent to
 * `authorization_endpoint` with the same parameters in the query: `new URLSearchParams({ …, claims: JSON.stringify(request) })`.
 *
 * Every method throws `ApiError` when the provider answers with a status that is not documented.
 *
 * @throws {TypeError} when an option is not what it has to be, e.g. an endpoint is plain http to another machine. Reads: D-IDA-48
 * @see IDA §5.2, §7, §8
 */
export function createIdentityProviderClient(options: IdentityProviderClientOptions): IdentityProviderClient {
  const { generation, profile, ...others } = options
  const api = identityProviderApi({ generation, profile })
  return createProviderClient<operations, ClaimsOperation>(api, ENDPOINTS, others)
}
