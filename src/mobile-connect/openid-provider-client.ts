/**
 * The client of an operator's OpenID provider: one method for each operation, every documented status an answer.
 *
 * @see MC API §3 to §8, §10
 */

import { api } from '../../generated/mobile-connect/openid-provider/operations.js'
import type { components, operations } from '../../generated/mobile-connect/openid-provider/types.js'
import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { credentialHeaders } from '../http/credentials.js'
import type { Operation } from '../http/operation.js'
import { requireSecuredUrl } from '../http/secured-url.js'
import { encodeUrlEncodedForm } from '../http/url-encoded-form.js'
import { applyClientAuthentication, type ClientAuthentication } from '../openid/client-authentication.js'
import { randomValue } from '../openid/opaque-value.js'
import { peerCode } from './answer-fault.js'

/** What a provider says of itself. Times and sizes are as OIDC Discovery §3 has them. */
export type ProviderMetadata = components['schemas']['ProviderMetadata']

/** Operations that are called with an access token. */
type AttributeOperation = 'getUserInfo' | 'getUserInfoByPost' | 'getPremiumInfo'

/** One method for each operation. Those for attributes take the access token besides. */
export type OpenIdProviderClient = Omit<DocumentedClient<operations>, AttributeOperation> & {
  [Id in AttributeOperation]: (
    call: NonNullable<Parameters<DocumentedClient<operations>[Id]>[0]> & { readonly accessToken: string },
  ) => ReturnType<DocumentedClient<operations>[Id]>
}

/** Where the provider is, and how its client behaves. */
export interface OpenIdProviderClientOptions extends ClientOptions {
  /** Where the paths of the contract begin: https, or loopback while one develops. */
  readonly baseUrl: string
  /** The metadata of the provider. Its endpoints take the place of the paths of the contract, which stay for those that it lacks. */
  readonly metadata?: Readonly<Partial<ProviderMetadata>> | undefined
  /**
   * Where `getProviderMetadata` asks, e.g. the link `openid-configuration` of a discovery. Default: the path of the contract. That the `issuer` it
   * answers is the one that was meant is for the caller to see (OIDC Discovery §4.3).
   */
  readonly metadataUrl?: string | undefined
  /** How the client proves itself at the token and revocation endpoints. Without it, a call gives what is due. */
  readonly clientAuthentication?: ClientAuthentication | undefined
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** The `jti` of an assertion. Default 256 random bits. */
  readonly randomId?: (() => string) | undefined
}

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

/** A method as the wrappers see it. */
type Method = (
  call?: CallOptions & {
    readonly accessToken?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: object
  },
) => Promise<unknown>

/**
 * Makes the client of a provider. Redirects are answers and never followed.
 *
 * Every method throws `ApiError` when the provider answers with a status that is not documented.
 *
 * @throws {TypeError} when an option is not what it has to be, e.g. an endpoint is plain http to another machine.
 * @see MC API §3 to §8, §10
 */
export function createOpenIdProviderClient(options: OpenIdProviderClientOptions): OpenIdProviderClient {
  const {
    metadata = {},
    metadataUrl,
    clientAuthentication,
    now = Date.now,
    randomId = randomValue,
    ...clientOptions
  } = options
  requireSecuredUrl(options.baseUrl, 'baseUrl')
  const client = clientWith(clientOptions)
  const methods = Object.values(api.operations).map((operation: Operation) => {
    const { operationId, security } = operation
    const member = Object.hasOwn(ENDPOINTS, operationId) && ENDPOINTS[operationId as keyof typeof ENDPOINTS]
    const endpoint = member ? metadata[member] : operationId === 'getProviderMetadata' ? metadataUrl : undefined
    if (endpoint !== undefined) requireSecuredUrl(endpoint, member || 'metadataUrl')
    const source = endpoint === undefined ? client : clientWith({ ...clientOptions, fetch: at(endpoint, options) })
    const method = source[operationId] as Method
    const schemes = security.flat()
    if (schemes.includes('bearer')) return [operationId, withAccessToken(operation, method)]
    return [operationId, schemes.includes('basic') ? authenticated(method) : method]
  })
  return Object.fromEntries(methods)

  function authenticated(method: Method): Method {
    return async (call = {}) => {
      if (clientAuthentication === undefined) return method(call)
      const { headers, parameters } = await applyClientAuthentication(clientAuthentication, { now, randomId })
      // An assertion is good for one request, so none is sent again.
      const retries = clientAuthentication.method === 'private_key_jwt' ? { retries: 0 } : {}
      const merged = { headers: { ...headers, ...call.headers }, body: { ...call.body, ...parameters } }
      return method({ ...call, ...merged, ...retries })
    }
  }
}

function withAccessToken(operation: Operation, method: Method): Method {
  return async ({ accessToken: bearerToken, headers, ...call } = {}) => {
    if (bearerToken === undefined || bearerToken === '') throw new TypeError('accessToken must be given')
    return method({ ...call, headers: { ...headers, ...credentialHeaders(api, operation, { bearerToken }) } })
  }
}

function clientWith(options: ClientOptions): Readonly<Record<string, unknown>> {
  const bodyEncoders = { 'application/x-www-form-urlencoded': encodeUrlEncodedForm }
  return createClient<operations>(api, options, {
    headers: () => ({}),
    answers: 'documented',
    bodyEncoders,
    peerCode,
  })
}

/** A `fetch` that keeps the query of the target and asks at the endpoint. */
function at(endpoint: string, { fetch }: OpenIdProviderClientOptions): typeof globalThis.fetch {
  return (target, init) => {
    const query = new URL(String(target)).search.slice(1)
    const joint = query === '' ? '' : endpoint.includes('?') ? '&' : '?'
    return (fetch ?? globalThis.fetch)(`${endpoint}${joint}${query}`, init)
  }
}
