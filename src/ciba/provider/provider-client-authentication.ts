/**
 * Who calls the backchannel authentication endpoint or the token endpoint: by the one method that the client registered.
 *
 * @see CIBA Core §7.1, §7.2, OIDC Core §9, RFC 8705 §2
 */

import type { PeerCertificate } from '../../http/peer-certificate.js'
import type { AuthenticationRequest } from '../../http/server-options.js'
import {
  type ClaimedClient,
  readClientAuthentication,
  verifyClientAssertion,
} from '../../openid/client-authentication.js'
import { DEFAULT_SIGNATURE_ALGORITHMS } from '../../openid/jwt-algorithms.js'
import { isSameSecret } from '../../openid/opaque-value.js'
import { authenticationMethodOf, type CibaClientRegistration } from '../client-registration.js'
import type { ClientKeys } from './provider-client-keys.js'
import type { ReplayMemory } from './provider-replay-memory.js'

/** What of a request says who calls. */
export interface ClientEvidence {
  readonly form: Readonly<Record<string, unknown>>
  /** The header `Authorization` and the certificate of the connection. */
  readonly caller: Pick<AuthenticationRequest, 'header' | 'peerCertificate'>
}

/** What the provider knows of its clients. */
export interface ClientDirectory {
  /** The registration of a client; undefined when there is none. */
  findClient(clientId: string): CibaClientRegistration | undefined | Promise<CibaClientRegistration | undefined>
  /**
   * Whether a secret is the one of the client, for a provider that keeps no secrets in the clear. It must take the same time whatever is
   * wrong. Default: `client_secret` of the registration, compared in constant time.
   */
  verifyClientSecret?(client: CibaClientRegistration, clientSecret: string): boolean | Promise<boolean>
  /** Whether a certificate of the connection is the one of the client (RFC 8705 §2). Without it no client authenticates by TLS. */
  verifyClientCertificate?(client: CibaClientRegistration, certificate: PeerCertificate): boolean | Promise<boolean>
}

export interface ClientAuthenticatorOptions extends ClientDirectory {
  readonly keysOf: ClientKeys
  /** Issuer identifier, token endpoint, backchannel authentication endpoint: all three are taken. */
  readonly audiences: readonly string[]
  readonly replays: ReplayMemory
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/** The registration of the client that calls; undefined when it cannot be said, whatever is wrong. */
export type ClientAuthenticator = (evidence: ClientEvidence) => Promise<CibaClientRegistration | undefined>

/**
 * Makes the check of who calls. A client that authenticates in another way than it registered, or in two ways, is not authenticated.
 *
 * A client that is unknown and one that proves nothing get the same answer. Not the same time: only for a known one is something verified, since
 * the ID of a client is no secret (RFC 6749 §2.2).
 *
 * @see CIBA Core §7.1, §7.2
 */
export function createClientAuthenticator(options: ClientAuthenticatorOptions): ClientAuthenticator {
  return async ({ form, caller }) => {
    const read = readClientAuthentication({ authorization: caller.header('authorization'), form })
    if (!read.ok) return undefined
    const { claimed } = read
    const client = await options.findClient(claimed.clientId)
    if (client === undefined || client.client_id !== claimed.clientId) return undefined
    return (await isProven(client, claimed, caller, options)) ? client : undefined
  }
}

async function isProven(
  client: CibaClientRegistration,
  claimed: ClaimedClient,
  caller: ClientEvidence['caller'],
  options: ClientAuthenticatorOptions,
): Promise<boolean> {
  const method = authenticationMethodOf(client)
  if (method === 'tls_client_auth' || method === 'self_signed_tls_client_auth') {
    const certificate = claimed.method === 'none' ? caller.peerCertificate : undefined
    if (certificate === undefined) return false
    return (await options.verifyClientCertificate?.(client, certificate)) === true
  }
  if (claimed.method !== method) return false
  if (claimed.clientSecret !== undefined) return isSecretOf(client, claimed.clientSecret, options)
  const { token_endpoint_auth_signing_alg: alg } = client
  const { keysOf, audiences, replays, now } = options
  return verifyClientAssertion(claimed.assertion, {
    clientId: client.client_id,
    // CIBA Core §7.1: the provider takes all three, at either endpoint.
    audiences,
    keys: keysOf(client),
    algorithms: alg === undefined ? DEFAULT_SIGNATURE_ALGORITHMS : [alg],
    now: now() / 1000,
    isReplayed: (jti, expiresAtMs) =>
      replays.isReplayed(JSON.stringify(['assertion', client.client_id, jti]), expiresAtMs),
  })
}

async function isSecretOf(
  client: CibaClientRegistration,
  given: string,
  { verifyClientSecret }: ClientDirectory,
): Promise<boolean> {
  if (verifyClientSecret !== undefined) return (await verifyClientSecret(client, given)) === true
  const { client_secret } = client
  return typeof client_secret === 'string' && client_secret !== '' && isSameSecret(given, client_secret)
}
