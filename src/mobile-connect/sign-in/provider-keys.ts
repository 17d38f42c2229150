/**
 * The keys of a provider, kept for as long as the object that describes it.
 *
 * @see OIDC Core §10.1.1
 */

import { requireSecuredUrl } from '../../http/secured-url.js'
import { createRemoteKeySource, type KeySource } from '../../openid/key-source.js'

/** The key source of a provider, and what it was made with. */
interface KeptKeys {
  readonly jwksUri: string
  readonly fetch: typeof globalThis.fetch | undefined
  readonly keys: KeySource
}

const KEPT = /* @__PURE__ */ new WeakMap<object, KeptKeys>()

/**
 * The key source of a provider: made once for an object, and once more when its `jwks_uri` or the `fetch` is another one. Its keys age by the clock
 * of the platform, whatever time a call is made for.
 *
 * @throws {TypeError} when `jwks_uri` is missing, or neither https nor loopback.
 */
export function keysOfProvider(
  provider: { readonly jwks_uri?: string | undefined },
  fetch: typeof globalThis.fetch | undefined,
): KeySource {
  const { jwks_uri: jwksUri } = provider
  if (jwksUri === undefined)
    throw new TypeError('provider.jwks_uri, which the metadata of the provider has, or keys must be given')
  requireSecuredUrl(jwksUri, 'provider.jwks_uri')
  const kept = KEPT.get(provider)
  if (kept?.jwksUri === jwksUri && kept.fetch === fetch) return kept.keys
  const keys = createRemoteKeySource({ jwksUri, fetch })
  KEPT.set(provider, { jwksUri, fetch, keys })
  return keys
}
