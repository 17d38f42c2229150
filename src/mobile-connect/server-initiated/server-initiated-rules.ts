/**
 * What a server-initiated request must be, in the order in which it is looked at: the first rule that is broken makes the answer.
 *
 * @see MC API §8
 */

import {
  BindingMessage,
  ClientName,
  ContextText,
  CorrelationId,
  Nonce,
  State,
} from '../../../generated/mobile-connect/validators.js'
import { isBearerToken } from '../../openid/bearer-token.js'
import { parseLoginHint } from '../login-hint.js'
import { deliveryOf, type ServerInitiatedDelivery } from './server-initiated-delivery.js'

/** What the operator knows of a client. */
export interface ServerInitiatedRegistration {
  readonly clientId: string
  /** The scopes that the client may ask for, `openid` among them. */
  readonly scopes: readonly string[]
  /** Where its notifications may go, compared character by character. */
  readonly notificationUris: readonly string[]
  /** Its `applicationShortName`, which `client_name` must be. */
  readonly clientName?: string | undefined
}

/** What the operator serves. */
export interface ServerInitiatedPolicy {
  readonly registration: ServerInitiatedRegistration | undefined
  readonly supportedVersions: readonly string[]
  /** Levels of assurance, e.g. `2`. */
  readonly supportedAcrValues: readonly string[]
}

/** A request under examination. `inner` is empty until its signature was verified. */
export interface ExaminedRequest extends ServerInitiatedPolicy {
  /** The parameters of the form or query. */
  readonly outer: Readonly<Record<string, unknown>>
  /** The claims of the request object. */
  readonly inner: Readonly<Record<string, unknown>>
  readonly delivery: ServerInitiatedDelivery | undefined
}

/** The codes by which a request is refused for what it is. Others are the operator's to give, e.g. for a user who is unknown. */
export type RequestErrorCode = 'invalid_request' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_response_type'

/** One rule: what is answered when it is broken. */
export interface ServerInitiatedRule {
  readonly parameter: string
  readonly error: RequestErrorCode
  readonly description: string
  readonly isBroken: (request: ExaminedRequest) => boolean
}

/** Parameters that are optional → what they are, where they are given. */
const OPTIONAL = {
  context: ContextText,
  binding_message: BindingMessage,
  correlation_id: CorrelationId,
  state: State,
} as const

/** Before the signature: what stands outside of the request object. */
export const OUTER_RULES: readonly ServerInitiatedRule[] = [
  due('client_id', 'outer'),
  {
    parameter: 'client_id',
    error: 'unauthorized_client',
    description: 'client_id is invalid',
    isBroken: ({ outer, registration }) => registration === undefined || registration.clientId !== outer.client_id,
  },
  {
    parameter: 'response_type',
    error: 'unsupported_response_type',
    description: 'response_type is invalid',
    isBroken: ({ delivery }) => delivery === undefined,
  },
  due('scope', 'outer', 'invalid_scope'),
  due('request', 'outer'),
]

/** After the signature: what stands inside, and whether the outside is the same. */
export const INNER_RULES: readonly ServerInitiatedRule[] = [
  due('client_id', 'inner'),
  rule(
    'response_type',
    ({ inner, delivery }) => inner.response_type !== undefined && deliveryOf(inner.response_type) !== delivery,
  ),
  due('scope', 'inner', 'invalid_scope'),
  {
    parameter: 'scope',
    error: 'invalid_scope',
    description: 'scope is invalid',
    isBroken: ({ outer, inner, registration }) => !isScopeAllowed(outer.scope, inner.scope, registration?.scopes ?? []),
  },
  {
    parameter: 'request',
    error: 'invalid_request',
    description: 'A parameter outside of the request object is not the one inside of it',
    isBroken: ({ outer, inner }) =>
      Object.keys(outer).some(
        (name) => name !== 'scope' && Object.hasOwn(inner, name) && !isSame(outer[name], inner[name]),
      ),
  },
  due('version', 'inner'),
  rule('version', ({ inner, supportedVersions }) => !supportedVersions.some((version) => version === inner.version)),
  due('acr_values', 'inner'),
  rule(
    'acr_values',
    ({ inner, supportedAcrValues }) => !listOf(inner.acr_values).some((level) => supportedAcrValues.includes(level)),
  ),
  due('nonce', 'inner'),
  rule('nonce', ({ inner }) => !Nonce.is(inner.nonce)),
  due('login_hint', 'inner'),
  rule('login_hint', ({ inner }) => !isLoginHint(inner.login_hint)),
  due('notification_uri', 'inner', 'invalid_request', isNotified),
  rule(
    'notification_uri',
    ({ inner, registration, delivery }) =>
      delivery === 'notification' && !registration?.notificationUris.some((uri) => uri === inner.notification_uri),
  ),
  due('client_notification_token', 'inner', 'invalid_request', isNotified),
  rule(
    'client_notification_token',
    ({ inner, delivery }) => delivery === 'notification' && !isBearerToken(inner.client_notification_token),
  ),
  due('client_name', 'inner', 'invalid_request', ({ inner }) => listOf(inner.scope).includes('mc_authz')),
  rule('client_name', ({ inner, registration }) => {
    const { client_name } = inner
    return client_name !== undefined && !(ClientName.is(client_name) && client_name === registration?.clientName)
  }),
  ...Object.entries(OPTIONAL).map(([name, validator]) =>
    rule(name, ({ inner }) => inner[name] !== undefined && !validator.is(inner[name])),
  ),
]

/** The first rule that is broken; undefined when none is. */
export function firstBroken(
  rules: readonly ServerInitiatedRule[],
  request: ExaminedRequest,
): ServerInitiatedRule | undefined {
  return rules.find(({ isBroken }) => isBroken(request))
}

/** The words of a list that is separated by blanks; none when it is no text. */
export function listOf(value: unknown): string[] {
  return typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : []
}

function due(
  parameter: string,
  place: 'outer' | 'inner',
  error: RequestErrorCode = 'invalid_request',
  isDue: (request: ExaminedRequest) => boolean = () => true,
): ServerInitiatedRule {
  return {
    parameter,
    error,
    description: `Mandatory parameter ${parameter} is missing`,
    isBroken: (request) => isDue(request) && isAbsent(request[place][parameter]),
  }
}

function rule(parameter: string, isBroken: ServerInitiatedRule['isBroken']): ServerInitiatedRule {
  return { parameter, error: 'invalid_request', description: `${parameter} is invalid`, isBroken }
}

function isNotified({ delivery }: ExaminedRequest): boolean {
  return delivery === 'notification'
}

/** Outside there are texts alone; inside, a number may stand for one. */
function isSame(outside: unknown, inside: unknown): boolean {
  return outside === (typeof inside === 'number' ? `${inside}` : inside)
}

/** A parameter without a value counts as absent (RFC 6749 §3.1). */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isLoginHint(value: unknown): boolean {
  try {
    return parseLoginHint(value) !== undefined
  } catch {
    return false
  }
}

/** The same set outside and inside, at least two, `openid` among them, and each one registered. */
function isScopeAllowed(outer: unknown, inner: unknown, registered: readonly string[]): boolean {
  const [outside, inside] = [new Set(listOf(outer)), new Set(listOf(inner))]
  return (
    outside.size === inside.size &&
    inside.size >= 2 &&
    inside.has('openid') &&
    [...inside].every((scope) => outside.has(scope) && registered.includes(scope))
  )
}
