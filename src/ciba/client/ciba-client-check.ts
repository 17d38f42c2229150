/**
 * Whether a client can be made of its options: what is wrong with them is said at once, and not when a user was asked and the tokens are there.
 *
 * @see CIBA Core §4, §7.1
 */

import { requireNumbers } from '../../http/number-options.js'
import type { ClientAuthentication } from '../../openid/client-authentication.js'
import { isSignatureAlgorithm } from '../../openid/jwt-algorithms.js'
import { checkModrnaProfile } from '../modrna-profile.js'
import { requireProviderMetadata } from '../provider/provider-metadata.js'
import type { CibaClientOptions } from './ciba-client.js'

/** Method of authentication → the texts that go with it. Its key is asked for apart. */
const AUTHENTICATION_TEXTS: Readonly<Record<ClientAuthentication['method'], readonly string[]>> = {
  client_secret_basic: ['clientSecret'],
  client_secret_post: ['clientSecret'],
  private_key_jwt: ['audience'],
  tls_client_auth: [],
  none: [],
}
const FUNCTIONS = ['fetch', 'keys', 'onEvent'] as const
/** The longest life of a signed request, in seconds, as `signRequestObject` has it. */
const MAX_REQUEST_LIFETIME_SECONDS = 3600

/**
 * Refuses options with which a client could not work. No message holds a value.
 *
 * @throws {TypeError} when an option is not what it has to be, or asks for what the provider says that it does not support.
 * @throws {RangeError} when a time is out of bounds.
 * @see CIBA Core §4
 */
export function checkCibaClientOptions(options: CibaClientOptions): void {
  const { metadata, clientAuthentication, deliveryMode, profile } = options
  requireProviderMetadata(metadata)
  checkAuthentication(clientAuthentication)
  // §4: the provider lists what it supports.
  if (!metadata.backchannel_token_delivery_modes_supported.includes(deliveryMode)) {
    throw new TypeError('deliveryMode must be one that the provider supports (CIBA Core 4)')
  }
  checkRequestSigning(options)
  if (profile !== undefined && profile !== 'modrna') throw new TypeError('profile must be modrna or left out')
  const registration = { backchannel_token_delivery_mode: deliveryMode }
  if (profile === 'modrna' && checkModrnaProfile({ registration }).length > 0) {
    throw new TypeError('deliveryMode must be poll or push in this profile (MODRNA CIBA 3)')
  }
  checkVerification(options)
  for (const name of FUNCTIONS) {
    if (options[name] !== undefined && typeof options[name] !== 'function')
      throw new TypeError(`${name} must be a function`)
  }
  const { clock } = options
  if (clock !== undefined && !(typeof clock?.now === 'function' && typeof clock.setTimer === 'function')) {
    throw new TypeError('clock must have the functions now and setTimer')
  }
}

function checkAuthentication(clientAuthentication: ClientAuthentication): void {
  if (typeof clientAuthentication?.clientId !== 'string') throw new TypeError('clientAuthentication is due')
  const { method } = clientAuthentication
  if (!Object.hasOwn(AUTHENTICATION_TEXTS, method)) {
    throw new TypeError(`method of clientAuthentication must be one of ${Object.keys(AUTHENTICATION_TEXTS).join(', ')}`)
  }
  const given = clientAuthentication as Readonly<Record<string, unknown>>
  const missing = AUTHENTICATION_TEXTS[method].find((name) => typeof given[name] !== 'string' || given[name] === '')
  if (missing !== undefined) throw new TypeError(`${missing} of clientAuthentication is due with ${method}`)
  if (method === 'private_key_jwt' && !isSignatureAlgorithm(clientAuthentication.key?.alg)) {
    throw new TypeError('key of clientAuthentication must have an asymmetric signature algorithm')
  }
}

function checkRequestSigning({ metadata, requestSigning }: CibaClientOptions): void {
  if (requestSigning === undefined) return
  const algorithms = metadata.backchannel_authentication_request_signing_alg_values_supported ?? []
  if (!algorithms.includes(requestSigning.key?.alg)) {
    throw new TypeError('requestSigning must have an algorithm that the provider supports (CIBA Core 4)')
  }
  const { lifetimeSeconds = 1 } = requestSigning
  if (!Number.isInteger(lifetimeSeconds) || lifetimeSeconds < 1 || lifetimeSeconds > MAX_REQUEST_LIFETIME_SECONDS) {
    throw new RangeError(`lifetimeSeconds of requestSigning must be an integer of 1 to ${MAX_REQUEST_LIFETIME_SECONDS}`)
  }
}

/** What ID tokens are held against: a fault in it would be found when the tokens are there, which come once. */
function checkVerification(options: CibaClientOptions): void {
  requireNumbers(options, ['clockToleranceSeconds'])
  const { idTokenAlgorithms, clockToleranceSeconds = 0 } = options
  if (!Number.isFinite(clockToleranceSeconds) || clockToleranceSeconds < 0) {
    throw new RangeError('clockToleranceSeconds must be 0 or more')
  }
  if (idTokenAlgorithms === undefined) return
  const known = Array.isArray(idTokenAlgorithms) && idTokenAlgorithms.every(isSignatureAlgorithm)
  if (!known || idTokenAlgorithms.length === 0) {
    throw new TypeError('idTokenAlgorithms must be asymmetric signature algorithms, at least one (OIDC Core 3.1.3.7)')
  }
}
