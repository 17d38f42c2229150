/**
 * The stub of an OpenID Provider that signs users in on the back channel: the two endpoints, and how the provider's own system tells the
 * outcome.
 *
 * @see CIBA Core §7, §10, §11, §13
 */

import { api } from '../../generated/ciba/openid-provider/operations.js'
import { createHandler, type Handler } from '../http/handler.js'
import type { AuthenticationRequest } from '../http/server-options.js'
import { withBodyValidators } from '../http/with-body-validators.js'
import { oauthAnswerFault } from '../openid/oauth-fault.js'
import { validatorOf } from '../validation/validator.js'
import { createAuthenticationEndpoint } from './provider/provider-authentication-endpoint.js'
import { createClientAuthenticator } from './provider/provider-client-authentication.js'
import { createClientKeys } from './provider/provider-client-keys.js'
import { type AuthenticationOutcomes, createAuthenticationOutcomes } from './provider/provider-conclusion.js'
import { buildProviderMetadata } from './provider/provider-metadata.js'
import { bindCibaOptions, type CibaHandlerOptions, checkCibaOptions } from './provider/provider-options.js'
import { withRefusalEvents } from './provider/provider-refusal-event.js'
import { createReplayMemory } from './provider/provider-replay-memory.js'
import { createMemoryStore } from './provider/provider-store.js'
import { createTokenEndpoint } from './provider/provider-token-endpoint.js'

/** The stub, and the functions by which the provider's own system tells the outcome. */
export interface CibaHandler<Grant> extends Handler, AuthenticationOutcomes<Grant> {}

/** §7.2: the client is authenticated before anything else of the request is judged, so the schema of the form is asked afterwards. */
const FORMS = {
  'application/x-www-form-urlencoded': validatorOf((value) => ({ ok: true, value })),
}

/**
 * The stub of a provider.
 *
 * A request is judged in the order of CIBA Core §7.2: the client, the signature of the request, its parameters, the hint, the user code. The first
 * fault is answered as §13 and §11 have it, and told to `onEvent` as `refused` with the error as the code of its issue. No answer and no event holds
 * a hint, a number, a code or a token. Reads: D-CIBA-23
 *
 * @throws {TypeError} when an option is not what it has to be.
 * @throws {RangeError} when a time is out of bounds.
 * @see CIBA Core §7, §10, §11, §13
 */
export function createCibaHandler<User, Grant>(options: CibaHandlerOptions<User, Grant>): CibaHandler<Grant> {
  checkCibaOptions(options)
  const { issuer, profile, metadata, now = Date.now } = options
  const { store = createMemoryStore({ now }), replays = createReplayMemory({ now }) } = options
  const base = issuer.replace(/\/$/, '')
  const { tokenEndpoint = `${base}/token`, backchannelAuthenticationEndpoint = `${base}/bc-authorize` } = options
  const { deliveryModes = profile === 'modrna' ? ['poll', 'push'] : ['poll', 'ping', 'push'] } = options
  const keysOf = createClientKeys({ fetch: options.fetch, now })
  const audiences = [issuer, tokenEndpoint, backchannelAuthenticationEndpoint]
  const directory = bindCibaOptions(options)
  const authenticateClient = createClientAuthenticator({ ...directory, keysOf, audiences, replays, now })
  const outcomes = createAuthenticationOutcomes<Grant>({ ...directory, store, now })
  const shared = { ...directory, authenticateClient, store, now }
  const isUserCodeSupported = options.checkUserCode !== undefined
  const isCertificateSupported = options.verifyClientCertificate !== undefined
  const endpoints = { issuer, tokenEndpoint, backchannelAuthenticationEndpoint, deliveryModes }
  const supported = { ...endpoints, isUserCodeSupported, isCertificateSupported }
  const published = metadata && { status: 200, body: buildProviderMetadata(supported, metadata) }
  const requestAuthentication = createAuthenticationEndpoint<User, Grant>({
    ...shared,
    issuer,
    profile,
    deliveryModes,
    keysOf,
    replays,
    outcomes,
  })
  const requestToken = createTokenEndpoint<Grant>(shared)
  const { basePath, maxBodyBytes, bodyTimeoutMs, validateResponses, onEvent } = options
  const handlers = {
    ...(published && { getProviderMetadata: () => published }),
    requestAuthentication: withRefusalEvents('requestAuthentication', requestAuthentication, onEvent),
    requestToken: withRefusalEvents('requestToken', requestToken, onEvent),
  }
  // Who calls is said by the form as well, which is read after this.
  const authenticate = (request: AuthenticationRequest) => request
  const server = { authenticate, basePath, maxBodyBytes, bodyTimeoutMs, validateResponses, onEvent }
  const handler = createHandler(withBodyValidators(api, FORMS), handlers, server, { answerFault: oauthAnswerFault })
  return { ...handler, ...outcomes }
}
