/**
 * A server-initiated request, made and sent by the service provider.
 *
 * @see MC API §8
 */

import {
  BindingMessage,
  ClientName,
  ContextText,
  CorrelationId,
  Nonce,
} from '../../../generated/mobile-connect/validators.js'
import type { CallOptions } from '../../http/client-options.js'
import { isBearerToken, STRONG_BEARER_TOKEN_MIN_LENGTH } from '../../openid/bearer-token.js'
import { randomValue } from '../../openid/opaque-value.js'
import { signRequestObject } from '../../openid/request-object.js'
import type { Validator } from '../../validation/validator.js'
import { formatAcrValues, type LevelOfAssurance } from '../levels-of-assurance.js'
import { formatLoginHint, type LoginHint } from '../login-hint.js'
import { formatScope } from '../scopes-of-request.js'
import { type ServerInitiatedClient, type ServerInitiatedSettings, settingsOf } from './server-initiated-client.js'
import { SERVER_INITIATED_DELIVERIES, type ServerInitiatedDelivery } from './server-initiated-delivery.js'
import { type RefusedByProvider, readRefusal } from './server-initiated-refusal.js'

/** What is asked of a user. */
export interface ServerInitiatedRequestOptions extends Pick<CallOptions, 'signal' | 'timeoutMs' | 'deadlineMs'> {
  /** The products: `openid` and at least one more. */
  readonly scope: readonly string[]
  /** The levels of assurance that are good enough, the preferred one first. */
  readonly acrValues: readonly LevelOfAssurance[]
  readonly loginHint: LoginHint
  /** How the result comes back. Default `notification`. */
  readonly delivery?: ServerInitiatedDelivery | undefined
  /** What the user is asked to authorize, with `mc_authz`. At most 255 characters. */
  readonly context?: string | undefined
  /** What both devices show, with `mc_authz`. At most 255 characters. */
  readonly bindingMessage?: string | undefined
  /** At most 255 visible ASCII characters, which the operator gives back. */
  readonly correlationId?: string | undefined
  /** `mc_claims`: which attributes are asked for, or to be matched. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined
  /** Default 256 random bits. */
  readonly nonce?: string | undefined
  /** The bearer token of the notification, 22 to 1024 characters that stand for 128 random bits at least. Default 256 random bits. */
  readonly notificationToken?: string | undefined
  /** How long the request object can be used, in whole seconds, 1 to 3600. Default 300. */
  readonly lifetimeSeconds?: number | undefined
}

/** What has to be kept until the result came: plain JSON. It holds the token of the notification, so it is kept like a password. */
export interface ServerInitiatedRecord {
  readonly authReqId: string
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number
  readonly delivery: ServerInitiatedDelivery
  readonly nonce: string
  readonly acrValues: readonly LevelOfAssurance[]
  readonly notificationUri?: string
  readonly notificationToken?: string
}

/** A request that the operator took. It shows nothing secret. */
export interface StartedServerInitiated {
  readonly authReqId: string
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number
  readonly correlationId?: string
  /** Gives what has to be kept until the result came. */
  record(): ServerInitiatedRecord
}

/** The request is under way, or the operator refused it. */
export type ServerInitiatedStart =
  | { readonly outcome: 'started'; readonly started: StartedServerInitiated }
  | RefusedByProvider

/** How long a request object can be used: clients in the field send five minutes. */
const LIFETIME_SECONDS = 300

/**
 * Sends a server-initiated request: a signed request object with all parameters, and those outside of it that the operator finds its way by.
 *
 * @throws {TypeError} when the request is not what Mobile Connect asks for: fewer than two scopes, none of them `openid`, no level of assurance,
 *   a hint of no known form, no `notificationUri` for a notification, `mc_authz` without `clientName`. No value is in the message.
 * @throws {RangeError} when the lifetime is not whole seconds from 1 to 3600.
 * @throws {ContractError} when the operator cannot be reached, or answers with what Mobile Connect does not have.
 * @see MC API §8
 * @see RFC 9101 §4, §5
 */
export async function startServerInitiated(
  client: ServerInitiatedClient,
  request: ServerInitiatedRequestOptions,
): Promise<ServerInitiatedStart> {
  const settings = settingsOf(client)
  const { clientId, issuer, signingKey, now, provider } = settings
  const { delivery = 'notification', nonce = randomValue(), notificationToken = randomValue() } = request
  const { lifetimeSeconds = LIFETIME_SECONDS, signal, timeoutMs, deadlineMs, acrValues } = request
  const parameters = requestParameters(settings, { ...request, delivery, nonce, notificationToken })
  const { scope, response_type } = parameters
  const object = await signRequestObject(parameters, {
    key: signingKey,
    issuer: clientId,
    audience: issuer,
    now,
    lifetimeSeconds,
  })
  const answer = await provider.startServerInitiated({
    mediaType: 'application/x-www-form-urlencoded',
    body: { client_id: clientId, scope, response_type, request: object },
    ...{ signal, timeoutMs, deadlineMs },
  })
  if (answer.status !== 200) return readRefusal(answer)
  const { auth_req_id: authReqId, expires_in, correlation_id } = answer.body
  const expiresAtMs = now() + expires_in * 1000
  const { notificationUri } = settings
  const record: ServerInitiatedRecord = {
    ...{ authReqId, expiresAtMs, delivery, nonce, acrValues: [...acrValues] },
    ...(delivery === 'notification' && notificationUri !== undefined && { notificationUri, notificationToken }),
  }
  const correlation = correlation_id === undefined ? {} : { correlationId: correlation_id }
  return { outcome: 'started', started: { authReqId, expiresAtMs, ...correlation, record: () => ({ ...record }) } }
}

/** The claims of the request object: all that is asked for. */
function requestParameters(settings: ServerInitiatedSettings, request: ServerInitiatedRequestOptions) {
  const { clientId, version, notificationUri, clientName } = settings
  const { acrValues, loginHint, delivery = 'notification', nonce, notificationToken, claims } = request
  const { context, bindingMessage, correlationId } = request
  const scope = formatScope(request.scope)
  // MC API §8: a request is for a product, so `openid` alone is too little.
  if (!scope.includes(' ')) throw new TypeError('scope must hold openid and at least one more')
  if (!Object.hasOwn(SERVER_INITIATED_DELIVERIES, delivery)) {
    throw new TypeError('delivery must be notification or polling')
  }
  if (delivery === 'notification') {
    if (notificationUri === undefined) throw new TypeError('notificationUri is due for a notification')
    // As CIBA Core §7.1 has it. Reads: D-MC-44
    if (!isBearerToken(notificationToken, STRONG_BEARER_TOKEN_MIN_LENGTH)) {
      throw new TypeError('notificationToken must be a bearer token of 22 to 1024 characters')
    }
  }
  // MC API §8: what is authorized is shown with the name of who asks.
  if (request.scope.includes('mc_authz') && clientName === undefined)
    throw new TypeError('clientName is due with mc_authz')
  requireForm({ nonce: [Nonce, nonce], clientName: [ClientName, clientName], context: [ContextText, context] })
  requireForm({ bindingMessage: [BindingMessage, bindingMessage], correlationId: [CorrelationId, correlationId] })
  return {
    client_id: clientId,
    response_type: SERVER_INITIATED_DELIVERIES[delivery],
    scope,
    version,
    acr_values: formatAcrValues(acrValues),
    nonce,
    login_hint: formatLoginHint(loginHint),
    ...(delivery === 'notification' && {
      notification_uri: notificationUri,
      client_notification_token: notificationToken,
    }),
    client_name: clientName,
    context,
    binding_message: bindingMessage,
    correlation_id: correlationId,
    mc_claims: claims,
  }
}

function requireForm(members: Readonly<Record<string, readonly [Validator<unknown>, unknown]>>): void {
  for (const [name, [validator, value]] of Object.entries(members)) {
    if (value !== undefined && !validator.is(value))
      throw new TypeError(`${name} is not of the form that MC API §4 has`)
  }
}
