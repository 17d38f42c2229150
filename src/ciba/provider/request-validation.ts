/**
 * The parameters of an authentication request, judged in the order of CIBA Core §7.2, once the client is authenticated and a signed request
 * is verified. Pure: whose hint it is, and whether the user code is right, is judged elsewhere.
 *
 * @see CIBA Core §7.1, §7.2, §13
 */

import { AuthenticationRequestForm } from '../../../generated/ciba/validators.js'
import { STRONG_BEARER_TOKEN_MIN_LENGTH } from '../../openid/bearer-token.js'
import { formatErrorDescription } from '../../openid/oauth-fault.js'
import type { Issue } from '../../validation/issue.js'
import type { AuthenticationRefusal } from '../authentication-errors.js'
import type { CibaClientRegistration } from '../client-registration.js'
import { checkModrnaProfile } from '../modrna-profile.js'

/** The names of the three hints. */
export type HintParameter = 'login_hint_token' | 'id_token_hint' | 'login_hint'

/** What a client asks for. */
export interface AuthenticationParameters {
  readonly scope: readonly string[]
  /** The one hint, as it came. */
  readonly hint: { readonly parameter: HintParameter; readonly value: string }
  /** Authentication contexts, the preferred one first. */
  readonly acrValues: readonly string[]
  readonly bindingMessage?: string
  /** Only of a client that registered for it. */
  readonly userCode?: string
  /** Only of a client that is to be notified. */
  readonly clientNotificationToken?: string
  readonly requestedExpirySeconds?: number
  /** Parameters of extensions, which CIBA Core does not know. */
  readonly further: Readonly<Record<string, string>>
}

/** What the judgement depends on besides the request. */
export interface RequestRules {
  readonly client: CibaClientRegistration
  readonly profile: 'modrna' | undefined
  /** Whether the provider can show a binding message. */
  readonly isBindingMessageAcceptable: (bindingMessage: string) => boolean
}

/** Why a request is refused. The description holds no value of it. */
export interface RequestRefusal {
  readonly error: AuthenticationRefusal
  readonly description?: string
}

export type AuthenticationParametersResult =
  | { readonly ok: true; readonly parameters: AuthenticationParameters }
  | ({ readonly ok: false } & RequestRefusal)

type Form = Readonly<Record<string, string | undefined>>
type Rule = (form: Form, rules: RequestRules) => RequestRefusal | undefined

const HINTS: readonly HintParameter[] = ['login_hint_token', 'id_token_hint', 'login_hint']

/** The members of the form that are no parameters of the authentication request itself. */
const CLIENT_PARAMETERS: ReadonlySet<string> = new Set([
  'client_id',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
])

/** The parameters of CIBA Core §7.1. */
export const REQUEST_PARAMETERS: ReadonlySet<string> = new Set([
  ...HINTS,
  'scope',
  'client_notification_token',
  'acr_values',
  'binding_message',
  'user_code',
  'requested_expiry',
])

/** Parameter → the error when it is malformed; `invalid_request` for all others (13). */
const MALFORMED: Readonly<Record<string, AuthenticationRefusal>> = {
  '/scope': 'invalid_scope',
  '/user_code': 'invalid_user_code',
  '/binding_message': 'invalid_binding_message',
}

/** The rules, in the order in which they are asked; the first that is broken is answered. Reads: D-CIBA-23 */
const RULES: readonly Rule[] = [
  checkSyntax,
  checkHintCount,
  checkScope,
  checkNotificationToken,
  checkProfile,
  checkBindingMessage,
]

/**
 * Judges the parameters of an authentication request.
 *
 * @param form The parameters by name, without what authenticates the client; of a signed request its claims.
 * @see CIBA Core §7.1, §7.2, §13
 */
export function validateAuthenticationParameters(
  form: Readonly<Record<string, unknown>>,
  rules: RequestRules,
): AuthenticationParametersResult {
  for (const rule of RULES) {
    // The first rule sees to it that all known members are texts.
    const refusal = rule(form as Form, rules)
    if (refusal !== undefined) return { ok: false, ...refusal }
  }
  return { ok: true, parameters: parametersOf(form as Form, rules.client) }
}

function checkSyntax(form: Form): RequestRefusal | undefined {
  const result = AuthenticationRequestForm(form)
  const issue = result.ok ? undefined : result.issues[0]
  return issue && { error: MALFORMED[issue.pointer] ?? 'invalid_request', description: describe(issue) }
}

/** §7.1: exactly one. Reads: D-CIBA-2 */
function checkHintCount(form: Form): RequestRefusal | undefined {
  const count = HINTS.filter((name) => form[name] !== undefined).length
  if (count === 1) return undefined
  return { error: 'invalid_request', description: `exactly one of ${HINTS.join(', ')} is due` }
}

/** §7.1: due, with openid; and nothing that the client did not register, where it registered scopes. */
function checkScope(form: Form, { client }: RequestRules): RequestRefusal | undefined {
  if (form.scope === undefined) return { error: 'invalid_request', description: 'scope is required' }
  const values = form.scope.split(' ')
  const allowed = client.scope?.split(' ')
  const isAllowed = values.every((value) => value === 'openid' || allowed === undefined || allowed.includes(value))
  return values.includes('openid') && isAllowed ? undefined : { error: 'invalid_scope' }
}

/** §7.1: due for ping and push, with 128 bits at least. Reads: D-CIBA-22 */
function checkNotificationToken(form: Form, { client }: RequestRules): RequestRefusal | undefined {
  if (client.backchannel_token_delivery_mode === 'poll') return undefined
  const token = form.client_notification_token
  if (token !== undefined && token.length >= STRONG_BEARER_TOKEN_MIN_LENGTH) return undefined
  const rule = token === undefined ? 'is required' : `must have ${STRONG_BEARER_TOKEN_MIN_LENGTH} characters or more`
  return { error: 'invalid_request', description: `client_notification_token ${rule}` }
}

function checkProfile(form: Form, { profile }: RequestRules): RequestRefusal | undefined {
  const [issue] = profile === 'modrna' ? checkModrnaProfile({ request: form }) : []
  return issue && { error: 'invalid_request', description: describe(issue) }
}

function checkBindingMessage(form: Form, { isBindingMessageAcceptable }: RequestRules): RequestRefusal | undefined {
  const message = form.binding_message
  return message === undefined || isBindingMessageAcceptable(message) ? undefined : { error: 'invalid_binding_message' }
}

/** A pattern has characters that RFC 6749 §5.2 does not allow in a description, and tells a developer little. */
function describe({ pointer, code, message }: Issue): string {
  return formatErrorDescription(`${pointer.slice(1) || 'the request'} ${code === 'pattern' ? 'is malformed' : message}`)
}

function parametersOf(form: Form, client: CibaClientRegistration): AuthenticationParameters {
  const { scope = '', acr_values, binding_message, user_code, client_notification_token, requested_expiry } = form
  const parameter = HINTS.find((name) => form[name] !== undefined) ?? 'login_hint'
  const takesUserCode = client.backchannel_user_code_parameter === true
  const isNotified = client.backchannel_token_delivery_mode !== 'poll'
  return {
    scope: scope.split(' '),
    hint: { parameter, value: form[parameter] ?? '' },
    acrValues: acr_values?.split(' ') ?? [],
    ...(binding_message !== undefined && { bindingMessage: binding_message }),
    // §7.1: from a client that did not register for it, it is one of the parameters that do not count.
    ...(takesUserCode && user_code !== undefined && { userCode: user_code }),
    ...(isNotified &&
      client_notification_token !== undefined && { clientNotificationToken: client_notification_token }),
    ...(requested_expiry !== undefined && { requestedExpirySeconds: Number(requested_expiry) }),
    further: Object.fromEntries(Object.entries(form).filter(isFurther)),
  }
}

function isFurther(entry: [string, unknown]): entry is [string, string] {
  const [name, value] = entry
  return (
    typeof value === 'string' && !REQUEST_PARAMETERS.has(name) && !CLIENT_PARAMETERS.has(name) && name !== 'request'
  )
}
