/**
 * The operator's side of an authorization request: signed or not, the parameters that count.
 *
 * @see MC API §4
 * @see RFC 9101 §6
 */

import type { components } from '../../../generated/mobile-connect/openid-provider/types.js'
import { PlainAuthorizationRequest } from '../../../generated/mobile-connect/validators.js'
import { clockOfCall } from '../../openid/call-clock.js'
import { DEFAULT_SIGNATURE_ALGORITHMS } from '../../openid/jwt-algorithms.js'
import type { KeySource } from '../../openid/key-source.js'
import { formatErrorDescription } from '../../openid/oauth-fault.js'
import { verifyRequestObject } from '../../openid/request-object.js'

/** What a request is held against. */
export interface AuthorizationRequestVerification {
  /** The keys of the client that `client_id` names: its JWKS, by address or as it was registered. Without them no signed request is taken. */
  readonly keys?: KeySource | undefined
  /** The issuer of the operator, which `aud` of a signed request has to name; or several of its names. */
  readonly issuer: string | readonly string[]
  /** The time in epoch seconds. Default: the clock's. */
  readonly now?: number | undefined
  /** How a request may be signed. Default RS256, ES256, PS256. */
  readonly algorithms?: readonly string[] | undefined
  /** Longest time from `nbf`, else `iat`, else now, to `exp`, in seconds. Default 3600. */
  readonly maxLifetimeSeconds?: number | undefined
  /**
   * Whether a `jti` of this client was seen before; if not, remembers it until the time in milliseconds since 1970, in one step. With it, `jti` is
   * due in a signed request. Default: a request can be sent again for as long as it is valid.
   */
  readonly isReplayed?: ((jti: string, expiresAtMs: number) => boolean | Promise<boolean>) | undefined
}

/** What is made of a request. A refusal is for the redirect back, where the redirect URI is registered. */
export type AuthorizationRequestVerdict =
  | {
      readonly outcome: 'accepted'
      /** Whether the client signed it. A client that is registered to sign sends no other request. */
      readonly isSigned: boolean
      /** By their wire names, as texts, whether they stood in a query, a form or a signed request. */
      readonly parameters: components['schemas']['PlainAuthorizationRequest']
    }
  | {
      readonly outcome: 'refused'
      readonly error: 'invalid_request' | 'invalid_request_object' | 'request_not_supported'
      /** Names the parameter, never its value. */
      readonly errorDescription: string
    }

/**
 * Verifies an authorization request. Of one that is signed, the parameters are those of the request object alone: what stands beside it, but for
 * `client_id`, means nothing. What is wrong with a signature, its key, its time or its audience is not told apart. That client, redirect URI,
 * scopes and client name are registered is for the caller to see. Reads: D-MC-19
 *
 * @param request The query or form, e.g. `query` of `authorize`, each parameter given once.
 * @throws {ContractError} OPENID_KEYS when the keys of the client cannot be had; whatever `isReplayed` throws.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see MC API §4
 * @see RFC 9101 §5, §6
 * @see OIDC Core §3.1.2.6
 */
export async function verifyAuthorizationRequest(
  request: Readonly<Record<string, unknown>>,
  verification: AuthorizationRequestVerification,
): Promise<AuthorizationRequestVerdict> {
  const {
    keys,
    issuer,
    isReplayed,
    algorithms = DEFAULT_SIGNATURE_ALGORITHMS,
    maxLifetimeSeconds = 3600,
  } = verification
  const now = clockOfCall(verification.now)
  const { request: token, client_id: clientId } = request
  if (token === undefined) return held(request, false)
  if (typeof clientId !== 'string') return refused('invalid_request', 'client_id is required')
  if (keys === undefined) return refused('request_not_supported', 'request is not supported for this client')
  const limits = { maxLifetimeSeconds, requiredClaims: [], isReplayed }
  const verified = await verifyRequestObject(token, { keys, algorithms, clientId, audience: issuer, now, ...limits })
  if (!verified.ok) return refused('invalid_request_object', 'request is not valid')
  return held(asTexts(verified.parameters), true)
}

function held(parameters: Readonly<Record<string, unknown>>, isSigned: boolean): AuthorizationRequestVerdict {
  const result = PlainAuthorizationRequest(parameters)
  if (result.ok) return { outcome: 'accepted', isSigned, parameters: result.value }
  const faults = result.issues.map(({ pointer, message }) => `${pointer.slice(1)} ${message}`).join('; ')
  return refused(isSigned ? 'invalid_request_object' : 'invalid_request', faults)
}

/** RFC 9101 §4: a number is a number within the token; OIDC Core §6.1: `claims` is an object. */
function asTexts(parameters: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { max_age, claims } = parameters
  return {
    ...parameters,
    ...(typeof max_age === 'number' && { max_age: `${max_age}` }),
    ...(typeof claims === 'object' && claims !== null && { claims: JSON.stringify(claims) }),
  }
}

function refused(
  error: Extract<AuthorizationRequestVerdict, { outcome: 'refused' }>['error'],
  description: string,
): AuthorizationRequestVerdict {
  return { outcome: 'refused', error, errorDescription: formatErrorDescription(description) }
}
