/**
 * The token endpoint, as far as this grant is concerned: who asks, for what, and what became of it.
 *
 * @see CIBA Core §10.1, §11
 */

import { TokenRequestForm } from '../../../generated/ciba/validators.js'
import { NO_STORE, refuseTokenRequest } from '../authentication-errors.js'
import { CIBA_GRANT_TYPE } from '../client-registration.js'
import { busy, type EndpointAnswer, type EndpointCall, whenKeysAreThere } from './provider-answer.js'
import type { ClientAuthenticator } from './provider-client-authentication.js'
import type { IssueTokens } from './provider-conclusion.js'
import type { AuthenticationRequestStore } from './provider-store.js'
import { applyEvent } from './provider-transition.js'

export interface TokenEndpointOptions<Grant> {
  readonly authenticateClient: ClientAuthenticator
  readonly issueTokens: IssueTokens<Grant>
  readonly store: AuthenticationRequestStore
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/**
 * Makes the function behind the token endpoint.
 *
 * @see CIBA Core §10.1, §11
 */
export function createTokenEndpoint<Grant>({
  authenticateClient,
  issueTokens,
  store,
  now,
}: TokenEndpointOptions<Grant>): (call: EndpointCall) => Promise<EndpointAnswer> {
  return whenKeysAreThere(async ({ body: form, context }) => {
    const client = await authenticateClient({ form, caller: context })
    if (client === undefined) return refuseTokenRequest('invalid_client')
    const { grant_type: grantType, auth_req_id: authReqId } = form
    if (grantType === undefined) return refuseTokenRequest('invalid_request', 'grant_type is required')
    // RFC 6749 §5.2: other grants of a token endpoint are not known here.
    if (grantType !== CIBA_GRANT_TYPE) return refuseTokenRequest('unsupported_grant_type')
    // §11: such a client has no use of this grant, whatever it asks for.
    if (client.backchannel_token_delivery_mode === 'push') return refuseTokenRequest('unauthorized_client')
    if (authReqId === undefined) return refuseTokenRequest('invalid_request', 'auth_req_id is required')
    // §11: one that was never given out is not told apart, however it looks.
    if (typeof authReqId !== 'string' || !TokenRequestForm.is(form)) return refuseTokenRequest('invalid_grant')
    const event = { type: 'token-requested', clientId: client.client_id, nowMs: now() } as const
    const applied = await applyEvent(store, authReqId, event)
    if (applied.outcome === 'contended') return busy()
    const effect = applied.outcome === 'applied' ? applied.effects[0] : undefined
    if (effect?.effect === 'answer-refusal') return refuseTokenRequest(effect.error)
    if (effect?.effect !== 'answer-tokens') return refuseTokenRequest('invalid_grant')
    // What went in as a grant comes out as one.
    const tokens = await issueTokens({ grant: effect.grant as Grant, authReqId, client })
    return { status: 200, headers: NO_STORE, body: tokens }
  })
}
