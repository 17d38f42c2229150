/**
 * What the client of every OpenID provider does: it asks at the endpoints that the metadata give, proves itself where clients do, and sends
 * the access token where one is due.
 *
 * @see OIDC Discovery §3
 * @see RFC 6749 §2.3, RFC 6750 §2.1
 */

import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { credentialHeaders } from '../http/credentials.js'
import type { Api, Operation } from '../http/operation.js'
import { requireSecuredUrl } from '../http/secured-url.js'
import { encodeUrlEncodedForm } from '../http/url-encoded-form.js'
import {
  applyClientAuthentication,
  type ClientAuthentication,
  type ClientAuthenticationOptions,
} from './client-authentication.js'
import { peerErrorCode } from './oauth-error-code.js'
import { randomValue } from './opaque-value.js'

/** One method for each operation. Those of `TokenOperation` take the access token besides. */
export type ProviderClient<Operations, TokenOperation extends keyof Operations> = Omit<
  DocumentedClient<Operations>,
  TokenOperation
> & {
  [Id in TokenOperation]: (
    call: NonNullable<Parameters<DocumentedClient<Operations>[Id]>[0]> & { readonly accessToken: string },
  ) => ReturnType<DocumentedClient<Operations>[Id]>
}

/** Where a provider is, and how its client behaves. */
export interface ProviderClientOptions<Metadata> extends ClientOptions {
  /** Where the paths of the contract begin: https, or loopback while one develops. */
  readonly baseUrl: string
  /** The metadata of the provider. Its endpoints take the place of the paths of the contract, which stay for those that it lacks. */
  readonly metadata?: Readonly<Partial<Metadata>> | undefined
  /**
   * Where `getProviderMetadata` asks, e.g. where a discovery says. Default: the path of the contract. That the `issuer` it answers is the one that
   * was meant is for the caller to see (OIDC Discovery §4.3).
   */
  readonly metadataUrl?: string | undefined
  /** How the client proves itself where clients do, as at the token endpoint. Without it, a call gives what is due. */
  readonly clientAuthentication?: ClientAuthentication | undefined
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly now?: (() => number) | undefined
  /** The `jti` of an assertion. Default 256 random bits. */
  readonly randomId?: (() => string) | undefined
}

/** A method as the wrappers see it. */
type Method = (
  call?: CallOptions & {
    readonly accessToken?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: object
  },
) => Promise<unknown>

/**
 * Makes the client of a provider: every documented status is an answer, redirects too, which are never followed. Operations whose security
 * names `bearer` take an access token, those that name `basic` have the authentication of the client.
 *
 * @param endpoints Operation → the member of the metadata that says where it is. `getProviderMetadata` is where `metadataUrl` says.
 * @throws {TypeError} when an option is not what it has to be, e.g. an endpoint is plain http to another machine.
 * @see OIDC Discovery §3
 * @see RFC 6749 §2.3, RFC 6750 §2.1
 */
export function createProviderClient<Operations, TokenOperation extends keyof Operations>(
  api: Api,
  endpoints: Readonly<Record<string, string>>,
  options: ProviderClientOptions<Readonly<Record<string, unknown>>>,
): ProviderClient<Operations, TokenOperation> {
  const {
    metadata = {},
    metadataUrl,
    clientAuthentication,
    now = Date.now,
    randomId = randomValue,
    ...clientOptions
  } = options
  requireSecuredUrl(options.baseUrl, 'baseUrl')
  const client = methodsOf(api, clientOptions)
  const methods = Object.values(api.operations).map((operation) => {
    const { operationId, security } = operation
    const endpoint = endpointOf(operationId)
    const source = endpoint === undefined ? client : methodsOf(api, { ...clientOptions, fetch: at(endpoint, options) })
    const method = source[operationId] as Method
    const schemes = security.flat()
    if (schemes.includes('bearer')) return [operationId, withAccessToken(api, operation, method)]
    if (!schemes.includes('basic') || clientAuthentication === undefined) return [operationId, method]
    return [operationId, withClientAuthentication(method, clientAuthentication, { now, randomId })]
  })
  return Object.fromEntries(methods)

  function endpointOf(operationId: string): string | undefined {
    const member = Object.hasOwn(endpoints, operationId) ? endpoints[operationId] : undefined
    const endpoint = member ? metadata[member] : operationId === 'getProviderMetadata' ? metadataUrl : undefined
    if (endpoint === undefined) return undefined
    requireSecuredUrl(endpoint as string, member ?? 'metadataUrl')
    return endpoint as string
  }
}

function withAccessToken(api: Api, operation: Operation, method: Method): Method {
  return async ({ accessToken: bearerToken, headers, ...call } = {}) => {
    if (bearerToken === undefined || bearerToken === '') throw new TypeError('accessToken must be given')
    return method({ ...call, headers: { ...headers, ...credentialHeaders(api, operation, { bearerToken }) } })
  }
}

function withClientAuthentication(
  method: Method,
  authentication: ClientAuthentication,
  edge: ClientAuthenticationOptions,
): Method {
  return async (call = {}) => {
    const { headers, parameters } = await applyClientAuthentication(authentication, edge)
    // An assertion is good for one request, so none is sent again.
    const retries = authentication.method === 'private_key_jwt' ? { retries: 0 } : {}
    const merged = { headers: { ...headers, ...call.headers }, body: { ...call.body, ...parameters } }
    return method({ ...call, ...merged, ...retries })
  }
}

function methodsOf(api: Api, options: ClientOptions): Readonly<Record<string, unknown>> {
  return createClient<Readonly<Record<string, unknown>>>(api, options, {
    headers: () => ({}),
    answers: 'documented',
    bodyEncoders: { 'application/x-www-form-urlencoded': encodeUrlEncodedForm },
    peerCode: peerErrorCode,
  })
}

/** A `fetch` that keeps the query of the target and asks at the endpoint. */
function at(endpoint: string, { fetch }: ClientOptions): typeof globalThis.fetch {
  return (target, init) => {
    const query = new URL(String(target)).search.slice(1)
    const joint = query === '' ? '' : endpoint.includes('?') ? '&' : '?'
    return (fetch ?? globalThis.fetch)(`${endpoint}${joint}${query}`, init)
  }
}
