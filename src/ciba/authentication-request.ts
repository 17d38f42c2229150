/**
 * What a client asks the OpenID Provider for → the parameters of an authentication request.
 *
 * @see CIBA Core §7.1
 */

import { isBearerToken, STRONG_BEARER_TOKEN_MIN_LENGTH } from '../openid/bearer-token.js'
import { checkModrnaProfile, shortenAcrValues } from './modrna-profile.js'

/** How the tokens get to the client; each client is registered with one. @see CIBA Core §5 */
export type DeliveryMode = 'poll' | 'ping' | 'push'

/** Exactly one of three says who is to be authenticated. @see CIBA Core §7.1 */
export type UserHint =
  | { readonly login_hint: string; readonly login_hint_token?: undefined; readonly id_token_hint?: undefined }
  | { readonly login_hint_token: string; readonly login_hint?: undefined; readonly id_token_hint?: undefined }
  | { readonly id_token_hint: string; readonly login_hint?: undefined; readonly login_hint_token?: undefined }

/** What to ask for. */
export type CibaAuthenticationRequest = UserHint & {
  /** Scopes, separated by a space, with `openid` among them. */
  readonly scope: string
  /** Authentication contexts, separated by a space, the preferred one first. Due in the MODRNA profile. */
  readonly acr_values?: string | undefined
  /** Short plain text that the user sees on both devices. */
  readonly binding_message?: string | undefined
  /** What only the user knows, against unsolicited requests, where the provider supports it and the client is registered for it. */
  readonly user_code?: string | undefined
  /** Lifetime of the request that is asked for, in whole seconds, at least 1. The provider decides. */
  readonly requested_expiry?: number | undefined
  /** A bearer token of the caller's making for the notifications of this request. By default one of 256 bits is made. */
  readonly client_notification_token?: string | undefined
  /** Parameters of extensions, e.g. `resource` or `request_context`. */
  readonly further?: Readonly<Record<string, string>> | undefined
}

/** What the request depends on besides what is asked for. */
export interface RequestSettings {
  readonly deliveryMode: DeliveryMode
  readonly profile: 'modrna' | undefined
  /** Whether the provider says that it supports user codes. */
  readonly isUserCodeSupported: boolean
  /** The bearer token for notifications, where the delivery mode has any. */
  readonly notificationToken: string | undefined
}

const HINTS = ['login_hint', 'login_hint_token', 'id_token_hint'] as const

/** Parameters that have a member of their own, or are the client's and not the caller's. */
const RESERVED: ReadonlySet<string> = new Set([
  ...HINTS,
  'scope',
  'acr_values',
  'binding_message',
  'user_code',
  'requested_expiry',
  'client_notification_token',
  'request',
  'client_id',
  'client_secret',
  'client_assertion',
  'client_assertion_type',
])

/** What a plain text does not have. */
const CONTROL_CHARACTER = /\p{Cc}/u

/**
 * Builds the parameters, all of them texts, client authentication aside.
 *
 * @throws {TypeError} when the request is not what CIBA asks for, e.g. it has no hint or two. Names the parameter, never its value.
 * @throws {RangeError} when `requested_expiry` is not a whole number of seconds from 1.
 * @see CIBA Core §7.1, §7.1.2
 * @see MODRNA CIBA §4
 */
export function buildAuthenticationRequest(
  request: CibaAuthenticationRequest,
  { deliveryMode, profile, isUserCodeSupported, notificationToken }: RequestSettings,
): Record<string, string> {
  const { scope, requested_expiry: seconds, further = {} } = request
  // §7.1: one hint and only one. Reads: D-CIBA-2
  if (HINTS.filter((name) => request[name] !== undefined).length !== 1) {
    throw new TypeError('exactly one of login_hint, login_hint_token and id_token_hint is due (CIBA Core 7.1)')
  }
  if (typeof scope !== 'string' || !scope.split(' ').includes('openid')) {
    throw new TypeError('scope must have openid (CIBA Core 7.1)')
  }
  if (seconds !== undefined && (!Number.isSafeInteger(seconds) || seconds < 1)) {
    throw new RangeError('requested_expiry must be a whole number of seconds from 1 (CIBA Core 7.1)')
  }
  // §4, §7.1.2: a secret of the user goes to nobody who has no use for it.
  if (request.user_code !== undefined && !isUserCodeSupported) {
    throw new TypeError('user_code is for a provider that supports it (CIBA Core 7.1.2)')
  }
  if (Object.keys(further).some((name) => RESERVED.has(name))) {
    throw new TypeError('further must not have a parameter that the request has itself')
  }
  const parameters = textsOf({
    ...further,
    scope,
    ...Object.fromEntries(HINTS.map((name) => [name, request[name]])),
    acr_values: request.acr_values,
    binding_message: request.binding_message,
    user_code: request.user_code,
    requested_expiry: seconds?.toString(),
    // §7.1: for ping and push only.
    client_notification_token: deliveryMode === 'poll' ? undefined : requireBearerToken(notificationToken),
  })
  if (CONTROL_CHARACTER.test(parameters.binding_message ?? '')) {
    throw new TypeError('binding_message must be plain text (CIBA Core 7.1)')
  }
  if (profile !== 'modrna') return parameters
  const [issue] = checkModrnaProfile({ request: parameters })
  if (issue !== undefined) throw new TypeError(`${issue.pointer.slice(1)} ${issue.message} (${issue.source})`)
  return { ...parameters, acr_values: shortenAcrValues(parameters.acr_values ?? '') }
}

/** §7.1: the syntax of RFC 6750, at most 1024 characters, at least 128 bits. */
function requireBearerToken(token: unknown): string {
  if (!isBearerToken(token, STRONG_BEARER_TOKEN_MIN_LENGTH)) {
    throw new TypeError('client_notification_token must be a bearer token of 22 to 1024 characters (CIBA Core 7.1)')
  }
  return token
}

function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  const wrong = given.find(([, value]) => typeof value !== 'string' || value === '')
  if (wrong === undefined) return Object.fromEntries(given) as Record<string, string>
  throw new TypeError(RESERVED.has(wrong[0]) ? `${wrong[0]} must be text` : 'further must have texts only')
}
