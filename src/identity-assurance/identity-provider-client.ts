/**
 * The client of an identity provider: one method for each operation, every documented status an answer.
 *
 * @see IDA §5.2, §7, §8
 */

import type { components, operations } from '../../generated/identity-assurance/identity-provider/types.js'
import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { credentialHeaders } from '../http/credentials.js'
import type { Api, Operation } from '../http/operation.js'
import { requireSecuredUrl } from '../http/secured-url.js'
import { encodeUrlEncodedForm } from '../http/url-encoded-form.js'
import { applyClientAuthentication, type ClientAuthentication } from '../openid/client-authentication.js'
import { randomValue } from '../openid/opaque-value.js'
import { peerCode } from './answer-fault.js'
import { identityProviderApi, type VerifiedClaimsAgreement } from './identity-provider-operations.js'

type ProviderMetadata = components['schemas']['ProviderMetadata']

/** Operations that are called with an access token. */
type ClaimsOperation = 'getUserInfo' | 'getUserInfoByPost'

/** One method for each operation. Those for claims take the access token besides. */
export type IdentityProviderClient = Omit<DocumentedClient<operations>, ClaimsOperation> & {
  [Id in ClaimsOperation]: (
    call: NonNullable<Parameters<DocumentedClient<operations>[Id]>[0]> & { readonly accessToken: string },
  ) => ReturnType<DocumentedClient<operations>[Id]>
}

/**
 * Where the provider is, how its client behaves, and what verified claims the two agreed on. An answer of UserInfo with attachments in it, or of the
 * token endpoint with such an ID token, may be larger than `maxResponseBytes`; and the ID token than the `maxLength` of `verifyIdToken`.
 */
export interface IdentityProviderClientOptions extends ClientOptions, VerifiedClaimsAgreement {
  /** Where the paths of the contract begin: https, or loopback while one develops. */
  readonly baseUrl: string
  /** The metadata of the provider. Its endpoints take the place of the paths of the contract, which stay for those that it lacks. */
  readonly metadata?: Readonly<Partial<ProviderMetadata>> | undefined
  /**
   * Where `getProviderMetadata` asks. Default: the path of the contract. That the `issuer` it answers is the one that was meant is for the caller to
   * see (OIDC Discovery §4.3).
   */
  readonly metadataUrl?: string | undefined
  /** How the client proves itself at the token endpoint. Without it, a call gives what is due. */
  readonly clientAuthentication?: ClientAuthentication | undefined
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** The `jti` of an assertion. Default 256 random bits. */
  readonly randomId?: (() => string) | undefined
}

/** Operation → the member of the metadata that says where it is. @see OIDC Discovery §3 */
const ENDPOINTS = {
  authorize: 'authorization_endpoint',
  authorizeByForm: 'authorization_endpoint',
  requestTokens: 'token_endpoint',
  getUserInfo: 'userinfo_endpoint',
  getUserInfoByPost: 'userinfo_endpoint',
  getKeys: 'jwks_uri',
} as const satisfies Partial<Record<keyof operations, keyof ProviderMetadata>>

/** A method as the wrappers see it. */
type Method = (
  call?: CallOptions & {
    readonly accessToken?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: object
  },
) => Promise<unknown>

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
  const {
    metadata = {},
    metadataUrl,
    clientAuthentication,
    now = Date.now,
    randomId = randomValue,
    generation,
    profile,
    ...clientOptions
  } = options
  requireSecuredUrl(options.baseUrl, 'baseUrl')
  const api = identityProviderApi({ generation, profile })
  const client = clientWith(api, clientOptions)
  const methods = Object.values(api.operations).map((operation: Operation) => {
    const { operationId, security } = operation
    const member = Object.hasOwn(ENDPOINTS, operationId) && ENDPOINTS[operationId as keyof typeof ENDPOINTS]
    const endpoint = member ? metadata[member] : operationId === 'getProviderMetadata' ? metadataUrl : undefined
    if (endpoint !== undefined) requireSecuredUrl(endpoint, member || 'metadataUrl')
    const source = endpoint === undefined ? client : clientWith(api, { ...clientOptions, fetch: at(endpoint, options) })
    const method = source[operationId] as Method
    const schemes = security.flat()
    if (schemes.includes('bearer')) return [operationId, withAccessToken(api, operation, method)]
    return [operationId, schemes.includes('basic') ? authenticated(method) : method]
  })
  return Object.fromEntries(methods)

  function authenticated(method: Method): Method {
    return async (call = {}) => {
      if (clientAuthentication === undefined) return method(call)
      const { headers, parameters } = await applyClientAuthentication(clientAuthentication, { now, randomId })
      const merged = { headers: { ...headers, ...call.headers }, body: { ...call.body, ...parameters } }
      return method({ ...call, ...merged })
    }
  }
}

function withAccessToken(api: Api, operation: Operation, method: Method): Method {
  return async ({ accessToken: bearerToken, headers, ...call } = {}) => {
    if (bearerToken === undefined || bearerToken === '') throw new TypeError('accessToken must be given')
    return method({ ...call, headers: { ...headers, ...credentialHeaders(api, operation, { bearerToken }) } })
  }
}

function clientWith(api: Api, options: ClientOptions): Readonly<Record<string, unknown>> {
  const bodyEncoders = { 'application/x-www-form-urlencoded': encodeUrlEncodedForm }
  const binding = { headers: () => ({}), answers: 'documented', bodyEncoders, peerCode } as const
  return createClient<operations>(api, options, binding)
}

/** A `fetch` that keeps the query of the target and asks at the endpoint. */
function at(endpoint: string, { fetch }: IdentityProviderClientOptions): typeof globalThis.fetch {
  return (target, init) => {
    const query = new URL(String(target)).search.slice(1)
    const joint = query === '' ? '' : endpoint.includes('?') ? '&' : '?'
    return (fetch ?? globalThis.fetch)(`${endpoint}${joint}${query}`, init)
  }
}
