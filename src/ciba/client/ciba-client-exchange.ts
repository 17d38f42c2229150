/**
 * The two requests of a client, sent to where the metadata say, with the authentication of the client.
 *
 * @see CIBA Core §7.1, §10.1
 */

import { api } from '../../../generated/ciba/openid-provider/operations.js'
import type { operations } from '../../../generated/ciba/openid-provider/types.js'
import { EndpointUrl } from '../../../generated/ciba/validators.js'
import { type Client, type ClientBinding, createClient, type DocumentedClient } from '../../http/client.js'
import type { ClientOptions } from '../../http/client-options.js'
import { encodeUrlEncodedForm } from '../../http/url-encoded-form.js'
import { applyClientAuthentication, type ClientAuthentication } from '../../openid/client-authentication.js'
import { randomValue } from '../../openid/opaque-value.js'
import type { CibaProviderMetadata } from './ciba-client.js'
import type { CibaClock, CibaExchange, ExchangeOptions } from './ciba-client-settings.js'

/**
 * Makes the two requests. None is repeated by itself: an authentication would ask the user twice, and the polls have a rhythm of their own.
 *
 * @throws {TypeError} when an option is not what it has to be.
 */
export function createExchange(
  metadata: CibaProviderMetadata,
  clientAuthentication: ClientAuthentication,
  clock: CibaClock,
  http: Omit<ClientOptions, 'baseUrl'>,
): CibaExchange {
  const usesCertificate = clientAuthentication.method === 'tls_client_auth'
  const authenticationEndpoint = endpointOf(metadata, 'backchannel_authentication_endpoint', usesCertificate)
  const authentication = clientAt(authenticationEndpoint, http, 'success')
  // Most polls are answered with a refusal, so that is no error here.
  const token = clientAt(
    endpointOf(metadata, 'token_endpoint', usesCertificate),
    http,
    'documented',
  ) as DocumentedClient<operations>

  /** Anew for each request: an assertion is used once. */
  async function authenticated(form: Readonly<Record<string, string>>, options: ExchangeOptions) {
    const edge = { now: clock.now, randomId: () => randomValue(16) }
    const { headers, parameters } = await applyClientAuthentication(clientAuthentication, edge)
    return { ...options, headers, body: { ...form, ...parameters } } as never
  }

  return {
    async requestAuthentication(form, options) {
      return (await authentication.requestAuthentication(await authenticated(form, options))).body
    },
    async requestToken(form, options) {
      return token.requestToken(await authenticated(form, options))
    },
  }
}

/** A client whose operations all go to one URL, which may have a query (RFC 6749 §3.2). */
function clientAt(
  endpoint: string,
  http: Omit<ClientOptions, 'baseUrl'>,
  answers: NonNullable<ClientBinding['answers']>,
): Client<operations> {
  const { fetch = globalThis.fetch } = http
  const atEndpoint: typeof globalThis.fetch = (_target, init) => fetch(endpoint, init)
  return createClient<operations>(
    api,
    { ...http, baseUrl: new URL(endpoint).origin, fetch: atEndpoint, retries: 0 },
    { headers: () => ({}), bodyEncoders: { 'application/x-www-form-urlencoded': encodeUrlEncodedForm }, answers },
  )
}

/** RFC 8705 §5: a provider may have endpoints of their own for clients with a certificate. */
function endpointOf(
  metadata: CibaProviderMetadata,
  name: 'token_endpoint' | 'backchannel_authentication_endpoint',
  usesCertificate: boolean,
): string {
  const { mtls_endpoint_aliases: aliases } = metadata as { mtls_endpoint_aliases?: Record<string, unknown> | null }
  const alias = usesCertificate && Object.hasOwn(aliases ?? {}, name) ? aliases?.[name] : undefined
  if (alias === undefined) return metadata[name]
  if (!EndpointUrl.is(alias)) throw new TypeError(`metadata/mtls_endpoint_aliases/${name} must be an https URL`)
  return alias
}
