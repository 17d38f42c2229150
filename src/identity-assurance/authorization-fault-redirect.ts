/**
 * Where a faulty authorization request is answered to: at the address of the relying party, if it is registered, and nowhere else.
 *
 * @see OIDC Core §3.1.2.6, §3.3.2.6
 * @see RFC 6749 §3.1.2.4, §4.1.2.1
 */

import { ClientId, RedirectUri, State } from '../../generated/identity-assurance/validators.js'
import type { Fault } from '../http/server-options.js'

/** Whether an address is registered for a client: equal to one that is, character by character (OIDC Core §3.1.2.1). */
export type IsRegisteredRedirectUri = (clientId: string, redirectUri: string) => boolean | Promise<boolean>

/** What is told of a fault. */
export interface AuthorizationFaultDetails {
  readonly error: string
  readonly error_description: string
}

/** Response types with one of these words have their answers, errors too, in the fragment (OIDC Core §3.3.2.6). */
const FRAGMENT_RESPONSE = /(?:^| )(?:id_token|token)(?: |$)/

/**
 * The redirect that tells a relying party of a faulty request: its address with `error`, `error_description`, and the `state` of the request
 * where it has one that can be given back. They stand where the answer would stand that was asked for, in the query or in the fragment.
 *
 * @returns `undefined` when the request has not one client and one address that is registered for it: a redirect would be an open one.
 * @see RFC 6749 §4.1.2.1, §10.15
 */
export async function authorizationFaultRedirect(
  fault: Fault,
  { error, error_description }: AuthorizationFaultDetails,
  isRegistered: IsRegisteredRedirectUri,
): Promise<string | undefined> {
  const clientId = faultParameter(fault, 'client_id')
  const redirectUri = faultParameter(fault, 'redirect_uri')
  if (!ClientId.is(clientId) || !RedirectUri.is(redirectUri)) return undefined
  // Anything but a plain yes is a no.
  if ((await isRegistered(clientId, redirectUri)) !== true) return undefined
  const answer = new URLSearchParams({ error, error_description })
  const state = faultParameter(fault, 'state')
  if (State.is(state)) answer.set('state', state)
  const responseType = faultParameter(fault, 'response_type')
  if (typeof responseType === 'string' && FRAGMENT_RESPONSE.test(responseType)) return `${redirectUri}#${answer}`
  // The address may have a query, which is kept (RFC 6749 §3.1.2).
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${answer}`
}

/** A parameter of the query or form at fault; undefined when it is not there, or there more than once. */
function faultParameter({ query, body }: Fault, name: string): unknown {
  if (query !== undefined) {
    const values = new URLSearchParams(query).getAll(name)
    return values.length === 1 ? values[0] : undefined
  }
  const form = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  return Object.hasOwn(form, name) ? form[name] : undefined
}
