/**
 * The client of an OpenID Provider that signs users in on the back channel: made once, used for every request.
 *
 * @see CIBA Core §4, §7, §10
 */

import type { components } from '../../../generated/ciba/openid-provider/types.js'
import type { ClientOptions } from '../../http/client-options.js'
import { timerDelay } from '../../http/number-options.js'
import type { ClientAuthentication } from '../../openid/client-authentication.js'
import type { SigningKey } from '../../openid/jwt.js'
import { createRemoteKeySource, type KeySource } from '../../openid/key-source.js'
import type { DeliveryMode } from '../authentication-request.js'
import { checkCibaClientOptions } from './ciba-client-check.js'
import { createExchange } from './ciba-client-exchange.js'
import { bindSettings, type CibaClock } from './ciba-client-settings.js'

/** What a provider says of itself, with the members of CIBA. */
export type CibaProviderMetadata = components['schemas']['ProviderMetadata']

/** What a client needs to know, and how it behaves. */
export interface CibaClientOptions
  extends Pick<ClientOptions, 'fetch' | 'timeoutMs' | 'maxResponseBytes' | 'onEvent' | 'validateRequests'> {
  /** The provider, e.g. as `fetchProviderMetadata` answered. */
  readonly metadata: CibaProviderMetadata
  /** Who the client is, and how it proves that: by the one method that it registered. A client certificate belongs to `fetch`. */
  readonly clientAuthentication: ClientAuthentication
  /** The mode that the client is registered with. */
  readonly deliveryMode: DeliveryMode
  /** `modrna`: requests keep to the profile for mobile operators. Reads: D-CIBA-1 */
  readonly profile?: 'modrna' | undefined
  /** Signs requests; `lifetimeSeconds` is 1 to 3600, by default 60. */
  readonly requestSigning?: { readonly key: SigningKey; readonly lifetimeSeconds?: number | undefined } | undefined
  /** The keys of the provider. By default those at its `jwks_uri`. */
  readonly keys?: KeySource | undefined
  /** Signature algorithms of ID tokens that are accepted: the registered one; asymmetric ones only. Default RS256, ES256, PS256. */
  readonly idTokenAlgorithms?: readonly string[] | undefined
  /** How far the clock of the provider may be off, in seconds, 0 or more. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
  /** Longest time of one exchange, in milliseconds. Default 45 000: a provider may hold an answer back for 30 s (long polling). */
  readonly timeoutMs?: number | undefined
  /** Default: the clock and the timers of the platform. */
  readonly clock?: CibaClock | undefined
}

/** A client for `startAuthentication`, `pollToken` and their like. What it knows beyond this is not seen in it. */
export interface CibaClient {
  readonly issuer: string
  readonly clientId: string
  readonly deliveryMode: DeliveryMode
}

/** CIBA Core §10.1: longer than an answer is held back. */
const TIMEOUT_MS = 45_000
/** A request is sent as soon as it is signed. */
const SIGNED_REQUEST_LIFETIME_SECONDS = 60

const PLATFORM_CLOCK: CibaClock = {
  now: () => Date.now(),
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, timerDelay(delayMs))
    return () => clearTimeout(timer)
  },
}

/**
 * Makes a client.
 *
 * @throws {TypeError} when an option is not what it has to be, or asks for what the provider says that it does not support.
 * @throws {RangeError} when a time is out of bounds.
 * @see CIBA Core §4
 */
export function createCibaClient(options: CibaClientOptions): CibaClient {
  checkCibaClientOptions(options)
  const { metadata, clientAuthentication, deliveryMode, profile, requestSigning, clock = PLATFORM_CLOCK } = options
  const { fetch, timeoutMs = TIMEOUT_MS, maxResponseBytes, onEvent, validateRequests } = options
  const { issuer, jwks_uri: jwksUri } = metadata
  const http = { fetch, timeoutMs, maxResponseBytes, onEvent, validateRequests }
  const client: CibaClient = Object.freeze({ issuer, clientId: clientAuthentication.clientId, deliveryMode })
  return bindSettings(client, {
    issuer,
    clientAuthentication,
    deliveryMode,
    profile,
    isUserCodeSupported: metadata.backchannel_user_code_parameter_supported === true,
    requestSigning: requestSigning && {
      key: requestSigning.key,
      lifetimeSeconds: requestSigning.lifetimeSeconds ?? SIGNED_REQUEST_LIFETIME_SECONDS,
    },
    keys: options.keys ?? createRemoteKeySource({ jwksUri, fetch, now: clock.now }),
    idTokenAlgorithms: options.idTokenAlgorithms,
    clockToleranceSeconds: options.clockToleranceSeconds,
    clock,
    exchange: createExchange(metadata, clientAuthentication, clock, http),
    turns: new Map(),
  })
}
