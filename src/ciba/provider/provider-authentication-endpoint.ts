/**
 * The backchannel authentication endpoint: the whole validation in the order of CIBA Core §7.2, and the acknowledgement.
 *
 * @see CIBA Core §7.1, §7.2, §7.3, §13
 */

import { randomValue } from '../../openid/opaque-value.js'
import { NO_STORE, refuseAuthentication } from '../authentication-errors.js'
import type { DeliveryMode } from '../authentication-request.js'
import { hasCibaGrant, isNotifiable } from '../client-registration.js'
import { busy, type EndpointAnswer, type EndpointCall, whenKeysAreThere } from './provider-answer.js'
import type { ClientAuthenticator } from './provider-client-authentication.js'
import type { ClientKeys } from './provider-client-keys.js'
import type { AuthenticationOutcomes } from './provider-conclusion.js'
import type { AcceptedAuthentication, CibaHandlerOptions } from './provider-options.js'
import type { ReplayMemory } from './provider-replay-memory.js'
import { readRequestParameters } from './provider-signed-request.js'
import type { AuthenticationRequestStore } from './provider-store.js'
import { resolveUser } from './provider-user.js'
import { newAuthenticationRequest } from './request-state.js'
import { type AuthenticationParameters, validateAuthenticationParameters } from './request-validation.js'

export interface AuthenticationEndpointOptions<User, Grant>
  extends Omit<CibaHandlerOptions<User, Grant>, 'issueTokens'> {
  readonly authenticateClient: ClientAuthenticator
  readonly deliveryModes: readonly DeliveryMode[]
  readonly keysOf: ClientKeys
  readonly replays: ReplayMemory
  readonly store: AuthenticationRequestStore
  readonly now: () => number
  readonly outcomes: AuthenticationOutcomes<Grant>
}

/** §7.3: at least 128 bits, better 160. */
const AUTH_REQ_ID_BYTES = 32

/**
 * Makes the function behind the backchannel authentication endpoint.
 *
 * @see CIBA Core §7.1, §7.2, §7.3, §13
 */
export function createAuthenticationEndpoint<User, Grant>(
  options: AuthenticationEndpointOptions<User, Grant>,
): (call: EndpointCall) => Promise<EndpointAnswer> {
  const { authenticateClient, deliveryModes, profile, store, now, isBindingMessageAcceptable = () => true } = options

  return whenKeysAreThere(async ({ body: form, context, afterAnswer }) => {
    const client = await authenticateClient({ form, caller: context })
    if (client === undefined) return refuseAuthentication('invalid_client')
    const { client_id: clientId, backchannel_token_delivery_mode: deliveryMode } = client
    // §13, D-CIBA-1: a mode that is not supported, such as ping with the profile, is no flow of this provider.
    // §4: nor can a user be asked for a client that could not be told of it.
    if (!deliveryModes.includes(deliveryMode) || !hasCibaGrant(client) || !isNotifiable(client))
      return refuseAuthentication('unauthorized_client')
    const read = await readRequestParameters(form, client, options)
    if (!read.ok) return refuseAuthentication('invalid_request', read.description)
    const judged = validateAuthenticationParameters(read.parameters, { client, profile, isBindingMessageAcceptable })
    if (!judged.ok) return refuseAuthentication(judged.error, judged.description)
    const { parameters } = judged
    const found = await resolveUser(parameters, client, options)
    if (!found.ok) return refuseAuthentication(found.error, found.description)
    const nowMs = now()
    const lifetimeSeconds = lifetimeOf(parameters, options)
    const { clientNotificationToken } = parameters
    const { intervalSeconds = 5 } = options
    const authReqId = randomValue(AUTH_REQ_ID_BYTES)
    const fresh = { clientId, deliveryMode, nowMs, lifetimeSeconds, intervalSeconds, clientNotificationToken }
    const state = newAuthenticationRequest(fresh)
    if (!(await store.save(authReqId, state, undefined))) return busy()
    const { scope, acrValues, bindingMessage, further } = parameters
    const { expiresAtMs } = state
    const user = found.value
    const accepted = { authReqId, client, user, scope, acrValues, bindingMessage, further, expiresAtMs }
    // A user whose client does not know of the request is not asked; the request expires.
    afterAnswer((written) => written && begin(accepted, options))
    // §7.3: a client that gets its tokens pushed has no interval.
    const interval = deliveryMode === 'push' ? {} : { interval: intervalSeconds }
    return {
      status: 200,
      headers: NO_STORE,
      body: { auth_req_id: authReqId, expires_in: lifetimeSeconds, ...interval },
    }
  })
}

async function begin<User, Grant>(
  accepted: AcceptedAuthentication<User>,
  { onAuthentication, outcomes }: AuthenticationEndpointOptions<User, Grant>,
): Promise<void> {
  try {
    await onAuthentication(accepted, outcomes)
  } catch (error) {
    await outcomes.fail(accepted.authReqId)
    throw error
  }
}

/** §7.1: what the client asks for counts as far as the provider allows it. */
function lifetimeOf(
  { requestedExpirySeconds }: AuthenticationParameters,
  {
    defaultExpirySeconds = 120,
    maxExpirySeconds = 600,
  }: Pick<CibaHandlerOptions<never, never>, 'defaultExpirySeconds' | 'maxExpirySeconds'>,
): number {
  return Math.min(requestedExpirySeconds ?? defaultExpirySeconds, maxExpirySeconds)
}
