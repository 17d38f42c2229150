/**
 * Asks a provider to authenticate a user.
 *
 * @see CIBA Core §7
 */

import { ApiError } from '../../http/http-errors.js'
import { isTransientStatus } from '../../http/retry.js'
import { randomValue } from '../../openid/opaque-value.js'
import { signRequestObject } from '../../openid/request-object.js'
import type { AuthenticationRefusal } from '../authentication-errors.js'
import { buildAuthenticationRequest, type CibaAuthenticationRequest } from '../authentication-request.js'
import type { CibaClient } from './ciba-client.js'
import { type CibaClientSettings, settingsOf } from './ciba-client-settings.js'
import { hashNotificationToken, type StartedAuthentication } from './started-authentication.js'

/** A code of CIBA Core §13, or another one that a provider may send. */
export type AuthenticationErrorName = AuthenticationRefusal | (string & Record<never, never>)

/** `started`: the provider asks the user. `refused`: it does not, and says why. */
export type StartOutcome =
  | { readonly outcome: 'started'; readonly started: StartedAuthentication }
  | {
      readonly outcome: 'refused'
      readonly status: number
      readonly error: AuthenticationErrorName
      /** Text of the provider for developers. It may name the user, so it is not for a log. */
      readonly error_description?: string
    }

/** CIBA Core §7.3: the interval of a provider that gives none. */
const DEFAULT_INTERVAL_SECONDS = 5

/**
 * Sends an authentication request, signed where the client signs. For ping and push a notification token of 256 bits is made unless
 * the request brings its own. The request is sent once: whether it may be repeated after a failure is the caller's decision, because the
 * user would be asked twice.
 *
 * @returns What to keep until the tokens are there, or why the provider refuses.
 * @throws {TypeError | RangeError} when the request is not what CIBA asks for, before anything is sent.
 * @throws {ContractError} when the provider cannot be reached, has no time (an `ApiError` with `retryAfterMs`), or answers with what CIBA
 *   does not allow.
 * @see CIBA Core §7.1, §7.1.1, §7.3, §7.4, §13
 */
export async function startAuthentication(
  client: CibaClient,
  request: CibaAuthenticationRequest,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<StartOutcome> {
  const settings = settingsOf(client)
  const { issuer, deliveryMode, profile, isUserCodeSupported, clock, exchange } = settings
  const notificationToken = deliveryMode === 'poll' ? undefined : (request.client_notification_token ?? randomValue(32))
  const parameters = buildAuthenticationRequest(request, {
    deliveryMode,
    profile,
    isUserCodeSupported,
    notificationToken,
  })
  const form = await signed(settings, parameters)
  try {
    const answer = await exchange.requestAuthentication(form, { signal: options.signal })
    const { auth_req_id: authReqId, expires_in, interval = DEFAULT_INTERVAL_SECONDS } = answer
    const started: StartedAuthentication = {
      issuer,
      deliveryMode,
      authReqId,
      expiresAtMs: clock.now() + expires_in * 1000,
      intervalMs: interval * 1000,
      ...(notificationToken !== undefined && { notificationTokenHash: await hashNotificationToken(notificationToken) }),
    }
    return { outcome: 'started', started }
  } catch (error) {
    return readRefusal(error)
  }
}

/** §7.1.1: a signed request holds all parameters, and nothing but client authentication goes beside it. */
async function signed(
  { issuer, clientAuthentication, requestSigning, clock }: CibaClientSettings,
  parameters: Record<string, string>,
): Promise<Record<string, string>> {
  if (requestSigning === undefined) return parameters
  const { clientId } = clientAuthentication
  const signing = { ...requestSigning, issuer: clientId, audience: issuer, now: clock.now }
  return { request: await signRequestObject(parameters, signing) }
}

/** A refusal that the provider explains is an outcome; everything else is thrown on. */
function readRefusal(error: unknown): StartOutcome {
  if (!(error instanceof ApiError) || error.status < 400 || isTransientStatus(error.status)) throw error
  const body = error.body as { error?: unknown; error_description?: unknown } | undefined
  if (typeof body?.error !== 'string') throw error
  const { error_description: description } = body
  const { status } = error
  return {
    outcome: 'refused',
    status,
    error: body.error,
    ...(typeof description === 'string' && { error_description: description }),
  }
}
