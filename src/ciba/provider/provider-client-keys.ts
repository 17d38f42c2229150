/**
 * The key sources of the clients, each made once: a remote one keeps its keys and its cooldown.
 *
 * @see CIBA Core §7.1.1, OIDC Core §10.1
 */

import { createLocalKeySource, createRemoteKeySource, type KeySource } from '../../openid/key-source.js'
import type { CibaClientRegistration } from '../client-registration.js'

/** The keys that a client registered; none where it registered none, so that no signature of it is good. */
export type ClientKeys = (client: CibaClientRegistration) => KeySource

export interface ClientKeysOptions {
  readonly fetch?: typeof globalThis.fetch | undefined
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

/** So many addresses are remembered; beyond them the one that was used longest ago is made anew when it is due again. */
const MAX_REMOTE_SOURCES = 1_000

/**
 * Makes the key sources of the clients.
 *
 * @see CIBA Core §7.1.1, OIDC Core §10.1
 */
export function createClientKeys({ fetch, now }: ClientKeysOptions): ClientKeys {
  const local = new WeakMap<object, KeySource>()
  const remote = new Map<string, KeySource>()
  return ({ jwks, jwks_uri }) => {
    if (jwks !== undefined) {
      const keys = local.get(jwks) ?? createLocalKeySource(jwks)
      local.set(jwks, keys)
      return keys
    }
    if (jwks_uri === undefined) return createLocalKeySource({ keys: [] })
    const keys = remote.get(jwks_uri) ?? createRemoteKeySource({ jwksUri: jwks_uri, fetch, now })
    remote.delete(jwks_uri)
    remote.set(jwks_uri, keys)
    const [oldest] = remote.keys()
    if (remote.size > MAX_REMOTE_SOURCES && oldest !== undefined) remote.delete(oldest)
    return keys
  }
}
