/**
 * The service provider's side of server-initiated requests: who it is, and whom it asks.
 *
 * @see MC API §8, §10
 */

import { requireSecuredUrl } from '../../http/secured-url.js'
import type { SigningKey } from '../../openid/jwt.js'
import type { KeySource } from '../../openid/key-source.js'
import {
  createOpenIdProviderClient,
  type OpenIdProviderClient,
  type OpenIdProviderClientOptions,
} from '../openid-provider-client.js'
import { findVersion, isVersionName, type VersionName } from '../version-names.js'

/** Who asks, and whom. `clientAuthentication` is due where the client polls. */
export interface ServerInitiatedClientOptions extends OpenIdProviderClientOptions {
  readonly clientId: string
  /** The `issuer` of the operator: `aud` of a request, `iss` of an ID token. */
  readonly issuer: string
  /** The keys of the operator, e.g. `createRemoteKeySource({ jwksUri })`. */
  readonly keys: KeySource
  /** What requests are signed with: RS256 or ES256. `kid` is due where the operator knows several keys of the client. */
  readonly signingKey: SigningKey
  /** Where notifications are taken: registered with the operator, https. Due for requests by notification. */
  readonly notificationUri?: string | undefined
  /** The name that the client is registered with. Due with the scope `mc_authz`. */
  readonly clientName?: string | undefined
  /** Default `mc_si_r2_v1.0`. */
  readonly version?: VersionName | undefined
}

/** A client of server-initiated requests. It shows nothing of its keys and secrets. */
export interface ServerInitiatedClient {
  readonly clientId: string
  readonly issuer: string
}

/** What the functions of server-initiated requests know of a client. */
export interface ServerInitiatedSettings extends ServerInitiatedClientOptions {
  readonly version: VersionName
  readonly now: () => number
  readonly provider: OpenIdProviderClient
}

/** How request objects are signed. @see MC API §8 */
const ALGORITHMS: readonly unknown[] = ['RS256', 'ES256']

const SETTINGS = /* @__PURE__ */ new WeakMap<object, ServerInitiatedSettings>()

/**
 * Makes a client for `startServerInitiated`, `pollServerInitiated` and `verifyServerInitiatedTokens`.
 *
 * @throws {TypeError} when an option is not what it has to be: an address that is not https (loopback apart), an algorithm other than RS256
 *   and ES256, a version of device-initiated requests.
 * @see MC API §8, §10
 */
export function createServerInitiatedClient(options: ServerInitiatedClientOptions): ServerInitiatedClient {
  const { clientId, issuer, keys, signingKey, notificationUri } = options
  const { version = 'mc_si_r2_v1.0', now = Date.now } = options
  if (typeof clientId !== 'string' || clientId === '') throw new TypeError('clientId must be a text that is not empty')
  if (typeof keys !== 'function') throw new TypeError('keys must be a key source')
  if (!ALGORITHMS.includes(signingKey?.alg)) throw new TypeError('signingKey must be for RS256 or ES256')
  if (!isVersionName(version) || findVersion(version)?.mode === 'device-initiated') {
    throw new TypeError('version must be one of server-initiated requests')
  }
  requireSecuredUrl(issuer, 'issuer')
  if (notificationUri !== undefined) requireSecuredUrl(notificationUri, 'notificationUri')
  const client = Object.freeze({ clientId, issuer })
  SETTINGS.set(client, { ...options, version, now, provider: createOpenIdProviderClient(options) })
  return client
}

/** @throws {TypeError} when the client is not one that `createServerInitiatedClient` made. */
export function settingsOf(client: ServerInitiatedClient): ServerInitiatedSettings {
  const settings = SETTINGS.get(client)
  if (settings === undefined) throw new TypeError('client must be one of createServerInitiatedClient')
  return settings
}
