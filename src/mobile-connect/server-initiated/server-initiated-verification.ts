/**
 * The operator's side of a server-initiated request: a form or query came in, and it is accepted or refused.
 *
 * @see MC API §8
 */

import { CorrelationId } from '../../../generated/mobile-connect/validators.js'
import { clockOfCall } from '../../openid/call-clock.js'
import type { KeySource } from '../../openid/key-source.js'
import { verifyRequestObject } from '../../openid/request-object.js'
import { DEFAULT_RESPONSE_TYPE, deliveryOf, type ServerInitiatedDelivery } from './server-initiated-delivery.js'
import { formatServerInitiatedError, type ServerInitiatedErrorAnswer } from './server-initiated-errors.js'
import {
  type ExaminedRequest,
  firstBroken,
  INNER_RULES,
  listOf,
  OUTER_RULES,
  type RequestErrorCode,
  type ServerInitiatedRegistration,
} from './server-initiated-rules.js'

/** What a request is held against. */
export interface ServerInitiatedVerification {
  /** The client that the outer `client_id` names; undefined when there is none. */
  readonly registration: ServerInitiatedRegistration | undefined
  /** The keys of that client: its JWKS, by address or as it was registered. */
  readonly keys: KeySource
  /** The issuer of the operator, which `aud` has to name; or several of its names. */
  readonly issuer: string | readonly string[]
  /** The time in epoch seconds. Default: the clock's. */
  readonly now?: number | undefined
  /**
   * Whether the operator has seen this before; if not, it remembers it until then. It is asked once for each request that is otherwise right.
   *
   * @param id Of the client and its nonce.
   * @param expiresAtMs Milliseconds since the epoch.
   */
  readonly isReplayed: (id: string, expiresAtMs: number) => boolean | Promise<boolean>
  /** How a request object may be signed. Default RS256 and ES256. */
  readonly algorithms?: readonly string[] | undefined
  /** Default `mc_si_r2_v1.0`. */
  readonly supportedVersions?: readonly string[] | undefined
  /** Default `2`, `3` and `4`. */
  readonly supportedAcrValues?: readonly string[] | undefined
  /** Longest time from `iat`, or from now, to `exp`. Default 3600. */
  readonly maxLifetimeSeconds?: number | undefined
}

/** A request whose every part is what it has to be. It holds personal data and a token. */
export interface AcceptedServerInitiatedRequest {
  readonly clientId: string
  readonly delivery: ServerInitiatedDelivery
  readonly scopes: readonly string[]
  readonly version: string
  /** Levels of assurance in the order of preference, those included that are not supported. */
  readonly acrValues: readonly string[]
  readonly nonce: string
  /** As it came: `parseLoginHint` reads it. */
  readonly loginHint: string
  /** Where the notification goes; absent when the client polls. */
  readonly notificationUri?: string
  /** The bearer token of the notification; absent when the client polls. */
  readonly notificationToken?: string
  readonly clientName?: string
  readonly context?: string
  readonly bindingMessage?: string
  readonly correlationId?: string
  readonly state?: string
  /** `mc_claims`, as it came. */
  readonly claims?: unknown
}

/** What is made of a request. A refusal is the answer to send. */
export type ServerInitiatedVerdict =
  | { readonly outcome: 'accepted'; readonly request: AcceptedServerInitiatedRequest }
  | ({ readonly outcome: 'refused' } & ServerInitiatedErrorAnswer<RequestErrorCode>)

/**
 * Verifies a server-initiated request: the parameters, the signature, the claims, their agreement, and that it was not seen before.
 *
 * What is wrong with a signature, its key, its time or its audience is not told apart. Reads: D-MC-45, D-MC-46, D-MC-47
 *
 * @param parameters Those of the form or query, each given once.
 * @throws {ContractError} OPENID_KEYS when the keys of the client cannot be had.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see MC API §8
 * @see RFC 9101 §6.2, §6.3
 */
export async function verifyServerInitiatedRequest(
  parameters: Readonly<Record<string, unknown>>,
  verification: ServerInitiatedVerification,
): Promise<ServerInitiatedVerdict> {
  const { keys, issuer, isReplayed, maxLifetimeSeconds = 3600 } = verification
  const { algorithms = ['RS256', 'ES256'] } = verification
  const now = clockOfCall(verification.now)
  const outside = examine(verification, parameters, {})
  const broken = firstBroken(OUTER_RULES, outside)
  if (broken !== undefined) return refuse(broken, outside)
  const clientId = parameters.client_id as string
  const verified = await verifyRequestObject(parameters.request, {
    keys,
    algorithms,
    clientId,
    audience: issuer,
    now,
    clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
    maxLifetimeSeconds,
    requiredClaims: [],
  })
  if (!verified.ok) return refuse(NOT_VERIFIED, outside)
  const inside = examine(verification, parameters, withAcrValues(verified.parameters))
  const wrong = firstBroken(INNER_RULES, inside)
  if (wrong !== undefined) return refuse(wrong, inside)
  // The nonce is due, and of one request: it tells a replay where there is no `jti`. Reads: D-MC-46
  const id = JSON.stringify([clientId, inside.inner.nonce])
  const expiresAtMs = now() + (maxLifetimeSeconds + CLOCK_TOLERANCE_SECONDS) * 1000
  // Anything but a plain no is a yes.
  if ((await isReplayed(id, expiresAtMs)) !== false) return refuse(NOT_VERIFIED, inside)
  return { outcome: 'accepted', request: acceptedRequest(inside.inner, inside.delivery as ServerInitiatedDelivery) }
}

/** How far the clock of a client may be off. */
const CLOCK_TOLERANCE_SECONDS = 10

/** The signature is what authenticates the client. Reads: D-MC-45 */
const NOT_VERIFIED = { error: 'unauthorized_client', description: 'Token validation failed' } as const

function examine(
  verification: ServerInitiatedVerification,
  outer: Readonly<Record<string, unknown>>,
  inner: Readonly<Record<string, unknown>>,
): ExaminedRequest {
  const { registration, supportedVersions = ['mc_si_r2_v1.0'], supportedAcrValues = ['2', '3', '4'] } = verification
  const delivery = deliveryOf(outer.response_type ?? inner.response_type ?? DEFAULT_RESPONSE_TYPE)
  return { registration, supportedVersions, supportedAcrValues, outer, inner, delivery }
}

/** Some peers write `acr_value`. Reads: D-MC-47 */
function withAcrValues(claims: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return claims.acr_values === undefined && claims.acr_value !== undefined
    ? { ...claims, acr_values: claims.acr_value }
    : claims
}

function refuse(
  { error, description }: { readonly error: RequestErrorCode; readonly description: string },
  { outer, inner }: ExaminedRequest,
): ServerInitiatedVerdict {
  const given = inner.correlation_id ?? outer.correlation_id
  const correlationId = CorrelationId.is(given) ? given : undefined
  return { outcome: 'refused', ...formatServerInitiatedError(error, { description, correlationId }) }
}

/** Claim → member of an accepted request. Every claim here was held against its rule. */
const TEXTS = {
  version: 'version',
  nonce: 'nonce',
  login_hint: 'loginHint',
  client_name: 'clientName',
  context: 'context',
  binding_message: 'bindingMessage',
  correlation_id: 'correlationId',
  state: 'state',
} as const

const NOTIFICATION_TEXTS = {
  notification_uri: 'notificationUri',
  client_notification_token: 'notificationToken',
} as const

function acceptedRequest(
  claims: Readonly<Record<string, unknown>>,
  delivery: ServerInitiatedDelivery,
): AcceptedServerInitiatedRequest {
  const texts = { ...TEXTS, ...(delivery === 'notification' && NOTIFICATION_TEXTS) }
  const members = Object.entries(texts).flatMap(([claim, member]) =>
    claims[claim] === undefined ? [] : [[member, claims[claim]]],
  )
  return {
    ...(Object.fromEntries(members) as Pick<AcceptedServerInitiatedRequest, 'version' | 'nonce' | 'loginHint'>),
    clientId: claims.client_id as string,
    delivery,
    scopes: [...new Set(listOf(claims.scope))],
    acrValues: listOf(claims.acr_values),
    ...(claims.mc_claims !== undefined && { claims: claims.mc_claims }),
  }
}
