/**
 * Where a faulty authorization request is answered to: at the address of the client, if it is registered, and nowhere else.
 *
 * @see OIDC Core §3.1.2.6, §3.3.2.6
 * @see RFC 6749 §3.1.2.4, §4.1.2.1
 */

import type { Fault } from '../http/server-options.js'
import type { Validator } from '../validation/validator.js'

/** Whether an address is registered for a client: equal to one that is, character by character (OIDC Core §3.1.2.1). */
export type IsRegisteredRedirectUri = (clientId: string, redirectUri: string) => boolean | Promise<boolean>

/** What is told of a fault: the parameters of the answer but for `state`. */
export interface AuthorizationFaultDetails {
  readonly error: string
  readonly error_description: string
  readonly [parameter: string]: string
}

/** What the contract asks of the parameters by which a request is answered, and where it has the answers. */
export interface RedirectRules {
  readonly clientId: Validator<string>
  readonly redirectUri: Validator<string>
  readonly state: Validator<string>
  /** Whether there are response types whose answers, errors too, stand in the fragment; with the code flow alone, there are none. */
  readonly hasFragmentAnswers: boolean
}

/** Response types with one of these words have their answers in the fragment (OIDC Core §3.3.2.6). */
const FRAGMENT_RESPONSE = /(?:^| )(?:id_token|token)(?: |$)/

/**
 * The redirect that tells a client of a faulty request: its address with the details, and the `state` of the request where it has one that can be
 * given back. They stand where the answer would stand that was asked for, in the query or in the fragment.
 *
 * @returns `undefined` when the request has not one client and one address that is registered for it: a redirect would be an open one.
 * @see RFC 6749 §4.1.2.1, §10.15
 */
export async function authorizationFaultRedirect(
  fault: Fault,
  details: AuthorizationFaultDetails,
  rules: RedirectRules,
  isRegistered: IsRegisteredRedirectUri,
): Promise<string | undefined> {
  const clientId = faultParameter(fault, 'client_id')
  const redirectUri = faultParameter(fault, 'redirect_uri')
  if (!rules.clientId.is(clientId) || !rules.redirectUri.is(redirectUri)) return undefined
  // Anything but a plain yes is a no.
  if ((await isRegistered(clientId, redirectUri)) !== true) return undefined
  const answer = new URLSearchParams(details)
  const state = faultParameter(fault, 'state')
  if (rules.state.is(state)) answer.set('state', state)
  if (rules.hasFragmentAnswers && isAnsweredInFragment(faultParameter(fault, 'response_type'))) {
    return `${redirectUri}#${answer}`
  }
  // The address may have a query, which is kept (RFC 6749 §3.1.2).
  return `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${answer}`
}

/** A parameter of the query or form at fault; undefined when it is not there, or there more than once. */
export function faultParameter({ query, body }: Fault, name: string): unknown {
  if (query !== undefined) {
    const values = new URLSearchParams(query).getAll(name)
    return values.length === 1 ? values[0] : undefined
  }
  const form = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  return Object.hasOwn(form, name) ? form[name] : undefined
}

function isAnsweredInFragment(responseType: unknown): boolean {
  return typeof responseType === 'string' && FRAGMENT_RESPONSE.test(responseType)
}
