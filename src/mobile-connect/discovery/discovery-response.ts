/**
 * The discovery response: which operator serves the user, and where its endpoints are.
 *
 * @see MC API §2
 */

import {
  CorrelationId,
  DiscoveryResponse,
  OAuthErrorCode,
  OAuthErrorDescription,
  OperatorSelection,
} from '../../../generated/mobile-connect/validators.js'
import { isSecuredUrl } from '../../http/secured-url.js'
import { clockOfCall } from '../../openid/call-clock.js'
import type { Issue, ValidationResult } from '../../validation/issue.js'
import { mobileConnectError } from '../contract-errors.js'
import { type DiscoveredProvider, type DiscoveryLink, linksByRel, providerOfLinks } from './discovery-links.js'

export type { DiscoveredProvider } from './discovery-links.js'

/** The operator of the user. */
export interface Discovered {
  readonly outcome: 'discovered'
  readonly operator: { readonly name?: string; readonly country?: string; readonly currency?: string }
  /** What the service provider is to this operator. The secret is for its server alone. */
  readonly client: { readonly clientId: string; readonly clientSecret?: string; readonly clientName?: string }
  /** Relation → target, e.g. `openid-configuration`. Of several links with one relation, the first. */
  readonly links: Readonly<Record<string, string>>
  /**
   * The links as members of provider metadata, for `buildAuthorizationRequest` and `exchangeCode`. Operators often leave `issuer` and `jwks_uri` to
   * their metadata, which is at the link `openid-configuration`: `getProviderMetadata` of a client with that `metadataUrl` asks for it.
   */
  readonly provider: DiscoveredProvider
  /** The scopes that the operator recommends, as the link `scope` has them. */
  readonly scope?: string
  /** The encrypted phone number of the user, for the login hint. */
  readonly subscriberId?: string
  readonly subscriberIdToken?: string
  readonly correlationId?: string
  /** Until when the answer may be used, in milliseconds since 1970: its `ttl`, at most 180 days from now. */
  readonly expiresAtMs: number
}

/** What came of a discovery. */
export type DiscoveryOutcome =
  | Discovered
  | {
      /** The operator could not be told: send the browser there, and read what comes back with `parseOperatorSelection`. */
      readonly outcome: 'operator-selection'
      readonly url: string
      readonly correlationId?: string
    }
  | { readonly outcome: 'not-found'; readonly correlationId?: string }
  | {
      readonly outcome: 'refused'
      readonly error: string
      /** Text of the peer, for a log. */
      readonly description?: string
      readonly correlationId?: string
    }

/** The public SDK keeps no answer longer. Reads: D-MC-37 */
const LONGEST_LIFETIME_MS = 180 * 24 * 60 * 60 * 1000

/** The error that says that no operator was found; other errors are refusals. */
const NOT_FOUND = 'not_found_entity'

/**
 * Reads the body of a discovery response, whatever its status was: the operator, the page for selecting one, or why there is neither. Links that
 * a browser or a server will be sent to are https (or loopback). An answer whose `ttl` has passed is read all the same, and is not kept by
 * `createDiscoveryCache`. Reads: D-MC-37
 *
 * @param body The JSON of the response, parsed.
 * @param options `now`: the time in epoch seconds. Default: the clock's.
 * @throws {ContractError} MC_DISCOVERY_RESPONSE when it is none of these, or a link leads to an insecure place.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see MC API §2
 */
export function parseDiscoveryResponse(
  body: unknown,
  options: { readonly now?: number | undefined } = {},
): DiscoveryOutcome {
  const now = clockOfCall(options.now)
  if (hasMember(body, 'error')) return readFailure(body)
  if (hasMember(body, 'links')) return readSelection(requireValid(OperatorSelection(body)))
  const { ttl, subscriber_id, subscriber_id_token, correlation_id, response } = requireValid(DiscoveryResponse(body))
  const links = linksByRel(response.apis.operatorid.link)
  const provider = requireProvider(links)
  const { client_id: clientId, client_secret, serving_operator, country, currency } = response
  const subscriberId = subscriber_id ?? response.subscriber_id
  return {
    outcome: 'discovered',
    operator: withoutAbsent({ name: serving_operator, country, currency }),
    client: withoutAbsent({ clientId, clientSecret: client_secret, clientName: links.applicationShortName }),
    links,
    provider,
    expiresAtMs: Math.min(ttl, now() + LONGEST_LIFETIME_MS),
    ...withoutAbsent({ scope: links.scope, subscriberId, subscriberIdToken: subscriber_id_token }),
    ...withoutAbsent({ correlationId: correlation_id }),
  }
}

function readFailure(body: Readonly<Record<string, unknown>>): DiscoveryOutcome {
  const { error, description, correlation_id } = body
  if (!OAuthErrorCode.is(error)) throw refusal([{ pointer: '/error', code: 'form', message: 'must be an error code' }])
  const correlation = CorrelationId.is(correlation_id) ? { correlationId: correlation_id } : {}
  // The sources spell it with capitals and without.
  if (error.toLowerCase() === NOT_FOUND) return { outcome: 'not-found', ...correlation }
  return {
    outcome: 'refused',
    error,
    ...(OAuthErrorDescription.is(description) && { description }),
    ...correlation,
  }
}

function readSelection(body: {
  readonly links: readonly DiscoveryLink[]
  readonly correlation_id?: string
}): DiscoveryOutcome {
  const url = linksByRel(body.links).operatorSelection
  // Whatever stands here, a browser is sent there.
  if (url === undefined || !isSecuredUrl(url)) {
    const message = 'must have a link operatorSelection, an https URL'
    throw refusal([{ pointer: '/links', code: 'operator-selection', message }])
  }
  return { outcome: 'operator-selection', url, ...withoutAbsent({ correlationId: body.correlation_id }) }
}

function requireProvider(links: Readonly<Record<string, string>>): DiscoveredProvider {
  const pointer = '/response/apis/operatorid/link'
  const result = providerOfLinks(links)
  if (!result.ok) {
    throw refusal(
      result.insecure.map((rel) => ({ pointer, code: 'insecure', message: `must have an https URL for ${rel}` })),
    )
  }
  const { authorization_endpoint, token_endpoint } = result.provider
  if (links['openid-configuration'] === undefined && !(authorization_endpoint && token_endpoint)) {
    const message = 'must have links authorization and token, or openid-configuration'
    throw refusal([{ pointer, code: 'links', message }])
  }
  return result.provider
}

function requireValid<T>(result: ValidationResult<T>): T {
  if (result.ok) return result.value
  throw mobileConnectError('MC_DISCOVERY_RESPONSE', result.issues)
}

function hasMember(value: unknown, name: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
}

type Present<T> = { [Name in keyof T]: Exclude<T[Name], undefined> }

/** The members that are there. */
function withoutAbsent<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>
}

function refusal(faults: readonly Omit<Issue, 'source'>[]): Error {
  return mobileConnectError(
    'MC_DISCOVERY_RESPONSE',
    faults.map((fault) => ({ ...fault, source: 'MC API §2' })),
  )
}
