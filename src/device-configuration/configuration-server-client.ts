/**
 * The client of a Configuration Server: a request goes out, what it means comes back.
 *
 * @see RCC.14 §2.4, §2.4.3
 */

import { api } from '../../generated/device-configuration/configuration-server/operations.js'
import type { operations } from '../../generated/device-configuration/configuration-server/types.js'
import { createClient, type DocumentedClient } from '../http/client.js'
import type { CallOptions, ClientOptions } from '../http/client-options.js'
import { ApiError } from '../http/http-errors.js'
import { encodeMultipart } from '../http/multipart-form.js'
import { requireSecuredUrl } from '../http/secured-url.js'
import type { ConfigurationQuery } from './configuration-request.js'
import type { ConfigurationServerAnswer } from './configuration-server-answer.js'
import { encodeEapRelay } from './eap-relay.js'
import { readConfigurationAnswer, readFailure } from './read-configuration-answer.js'

export interface ConfigurationServerClientOptions extends ClientOptions {
  /**
   * The server: https and its FQDN, without a path (2.4). Plain http is for loopback alone. Where the certificate is checked is `fetch`: it
   * must be valid, and TLS 1.2 or later, as by default everywhere.
   */
  readonly baseUrl: string
  /** How configuration documents are read. Default `strict`; `tolerant` passes over what real documents are known to have. */
  readonly mode?: 'strict' | 'tolerant' | undefined
}

/** What both requests take. */
interface SharedCall extends CallOptions {
  /** Parameters that a service defines (2.4 NOTE), each once. */
  readonly serviceParameters?: Readonly<Record<string, string>> | undefined
  /** Name and value of each cookie of this flow, as RFC 6265 has a client send them. */
  readonly cookie?: string | undefined
  /** Further headers: `Accept-Language`, which 2.4.2 asks for, `Authorization`, `User-Agent`, … */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined
  /** Whether the default server or an additional one is asked, where the rules of 4.2 that depend on it are to be applied. */
  readonly origin?: 'default' | 'additional' | undefined
  /** Whether the SERVER characteristic of the additional server has `id-provider`. */
  readonly idProvider?: boolean | undefined
}

export interface RequestConfigurationCall extends SharedCall {
  readonly query: ConfigurationQuery
}

/** A form (2.11 to 2.15), or an EAP packet (C.3). */
export type ContinueConfigurationCall = SharedCall & {
  readonly query?: Partial<ConfigurationQuery>
} & (
    | { readonly form: Readonly<Record<string, string>>; readonly packet?: undefined }
    | { readonly packet: Uint8Array; readonly form?: undefined }
  )

/** The way back from an OpenID Connect authorization endpoint. */
export interface ResumeConfigurationCall extends Omit<SharedCall, 'serviceParameters'> {
  /** The `Location` of the answer that led back: an https URI of this server, opaque for the client. Plain http is for loopback alone. */
  readonly location: string
}

export interface ConfigurationServerClient {
  /**
   * Asks for the configuration.
   *
   * @throws {ContractError} when the server cannot be reached or answers with what RCC.14 does not allow. A refusal is a value.
   * @throws {TypeError} when the call is not what RCC.14 asks for.
   * @see RCC.14 §2.4, §2.6.1, §2.9.1, §2.10
   */
  requestConfiguration(call: RequestConfigurationCall): Promise<ConfigurationServerAnswer>
  /**
   * Sends what an earlier answer asked for, or what changed since.
   *
   * @throws {ContractError} when the server cannot be reached or answers with what RCC.14 does not allow. A refusal is a value.
   * @throws {TypeError} when the call is not what RCC.14 asks for.
   * @see RCC.14 §2.11, §2.12, §2.13, §2.14, §2.15, §C.3
   */
  continueConfiguration(call: ContinueConfigurationCall): Promise<ConfigurationServerAnswer>
  /**
   * Goes on where the authentication by OpenID Connect led back to.
   *
   * @throws {ContractError} when the server cannot be reached or answers with what RCC.14 does not allow. A refusal is a value.
   * @throws {TypeError} when the location is not an https URI of the server that this client is for.
   * @see RCC.14 §2.8.2, §2.8.3.2
   */
  resumeConfiguration(call: ResumeConfigurationCall): Promise<ConfigurationServerAnswer>
}

/**
 * Makes the client of one Configuration Server. It keeps nothing between calls: cookies, tokens and versions are the caller's, or those of
 * `nextClientState`. Requests are never repeated by themselves (2.4.3 counts them).
 *
 * @throws {TypeError} when an option is not what it has to be, e.g. `baseUrl` is plain http to another machine.
 * @see RCC.14 §2.4
 */
export function createConfigurationServerClient(options: ConfigurationServerClientOptions): ConfigurationServerClient {
  const { mode, ...clientOptions } = options
  requireSecuredUrl(options.baseUrl, 'baseUrl')
  if (new URL(options.baseUrl).pathname !== '/') throw new TypeError('baseUrl must have no path (RCC.14 2.4)')
  const bodyEncoders = { 'multipart/form-data': encodeMultipart }
  const binding = { headers: () => ({}), answers: 'documented', bodyEncoders } as const
  const client = createClient<operations>(api, clientOptions, binding) as DocumentedClient<operations>

  async function exchange(
    {
      cookie,
      headers = {},
      serviceParameters = {},
      query = {},
      origin,
      idProvider,
      ...call
    }: SharedCall & { query?: object },
    send: (call: never) => ReturnType<typeof client.requestConfiguration | typeof client.continueConfiguration>,
  ): Promise<ConfigurationServerAnswer> {
    const fields = cookie === undefined ? headers : { ...headers, Cookie: cookie }
    try {
      const answer = await send({ ...call, query: { ...serviceParameters, ...query }, headers: fields } as never)
      return readConfigurationAnswer(answer, { mode, origin, idProvider })
    } catch (error) {
      if (error instanceof ApiError) return readFailure(error)
      throw error
    }
  }

  /** The URI is opaque, so it takes the place of the one that the operation would make. */
  function clientAt(location: string) {
    const { fetch = globalThis.fetch } = clientOptions
    const sameOperation = { ...clientOptions, validateRequests: false, fetch: opaque }
    function opaque(_target: unknown, init?: RequestInit) {
      return fetch(location, init)
    }
    return createClient<operations>(api, sameOperation, binding) as DocumentedClient<operations>
  }

  return {
    requestConfiguration: (call) => exchange(call, client.requestConfiguration),
    async resumeConfiguration({ location, ...call }) {
      if (!URL.canParse(location) || new URL(location).origin !== new URL(options.baseUrl).origin) {
        throw new TypeError('location must be a URI of the server that this client is for (RCC.14 2.8.3.2)')
      }
      return exchange(call, clientAt(location).requestConfiguration)
    },
    async continueConfiguration({ form, packet, ...call }) {
      const body =
        packet === undefined
          ? { mediaType: 'multipart/form-data', body: form }
          : { mediaType: 'application/vnd.gsma.eap-relay.v1.0+json', body: encodeEapRelay(packet) }
      return exchange({ ...call, ...body }, client.continueConfiguration)
    },
  }
}
