/**
 * A service provider: a shop that signs its users in, by redirect and from server to server.
 */

import { generateKeyPairSync } from 'node:crypto'
import type { JWK } from 'jose'
import {
  type AuthenticationRequest,
  buildAuthorizationRequest,
  createDiscoveryClient,
  createOpenIdProviderClient,
  createRemoteKeySource,
  createServerInitiatedClient,
  createServiceProviderHandler,
  type Discovered,
  exchangeCode,
  parseAuthorizationResponse,
  parseDiscoveryResponse,
  parseNotification,
  type ServerInitiatedRecord,
  startServerInitiated,
  verifyServerInitiatedTokens,
} from 'mobile-identity-contracts/mobile-connect'

export interface ServiceProviderOptions {
  readonly fetch: typeof fetch
  readonly redirectUri: string
  readonly notificationUri: string
  readonly discovery: { readonly baseUrl: string; readonly clientId: string; readonly clientSecret: string }
}

type Pending = { readonly record: ServerInitiatedRecord; readonly resolve: (level: string) => void }

export function startServiceProvider(options: ServiceProviderOptions) {
  const { fetch, redirectUri, notificationUri, discovery } = options
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const waiting = new Map<string, Pending>()
  let client: ReturnType<typeof createServerInitiatedClient> | undefined

  const notifications = createServiceProviderHandler(
    {
      async notifyServiceProvider({ body, context, afterAnswer }) {
        const tokenOf = (authReqId: string) => waiting.get(authReqId)?.record.notificationToken
        const notification = await parseNotification({ authorization: context.authorization, body }, { tokenOf })
        if (notification.status === 401) return { status: 401, body: { error: 'invalid_token' } }
        const pending = waiting.get(notification.authReqId)
        waiting.delete(notification.authReqId)
        if (notification.outcome === 'refused') afterAnswer(() => pending?.resolve(`refused, ${notification.error}`))
        else if (pending !== undefined && client !== undefined) {
          const claims = await verifyServerInitiatedTokens(client, pending.record, notification.tokens)
          afterAnswer(() => pending.resolve(`signed in at level ${claims.acr}`))
        }
        return { status: 204 }
      },
    },
    { authenticate: ({ header }: AuthenticationRequest) => ({ authorization: header('authorization') }) },
  )

  return {
    notifications,
    key: { ...publicKey.export({ format: 'jwk' }), kid: 'shop-1', alg: 'ES256', use: 'sig' } as JWK,

    /** Finds the operator of a user by the network that the device is in. */
    async discover(mcc: string, mnc: string): Promise<Discovered> {
      const { baseUrl, ...credentials } = discovery
      const service = createDiscoveryClient({ baseUrl, credentials, fetch })
      const form = { Redirect_URL: redirectUri, 'Identified-MCC': mcc, 'Identified-MNC': mnc }
      const discovered = parseDiscoveryResponse((await service.discoverOperatorByForm({ body: form })).body)
      if (discovered.outcome !== 'discovered') throw new Error(`The operator is ${discovered.outcome}`)
      return discovered
    },

    /** Signs a user in by redirect: `browser` goes to a URL and gives the one that it is sent back to. */
    async signInWithRedirect(operator: Discovered, browser: (url: string) => Promise<string>) {
      const { provider, client: registered } = operator
      const { clientId, clientSecret = '' } = registered
      const request = await buildAuthorizationRequest({
        provider,
        clientId,
        redirectUri,
        scope: ['openid', 'mc_identity_signup'],
        version: 'mc_di_r2_v2.3',
        acrValues: ['2'],
      })
      const { state, codeVerifier, nonce } = request
      const response = parseAuthorizationResponse(await browser(request.url), { state, issuer: provider.issuer })
      if (response.outcome === 'refused') throw new Error(`The operator says ${response.error}`)
      const authentication = { method: 'client_secret_basic', clientId, clientSecret } as const
      const { code } = response
      const shared = { provider, client: authentication, fetch, acrValues: ['2'] }
      const exchanged = await exchangeCode({ ...shared, code, redirectUri, codeVerifier, nonce })
      if (exchanged.outcome !== 'granted') throw new Error(`The operator says ${exchanged.error}`)
      const { claims, tokens } = exchanged
      const api = createOpenIdProviderClient({ baseUrl: provider.issuer ?? '', metadata: provider, fetch })
      const info = await api.getPremiumInfo({ accessToken: tokens.access_token })
      // OIDC Core §5.3.2: the attributes are of the user who signed in, or they are not used.
      if (info.status !== 200 || info.body.sub !== claims.sub) throw new Error('There are no attributes of this user')
      return { level: claims.acr, attributes: info.body }
    },

    /** Signs a user in from server to server; resolves when the notification came. */
    async signInFromServer(operator: Discovered, msisdn: string): Promise<string> {
      const { issuer = '', jwks_uri: jwksUri = '' } = operator.provider
      client ??= createServerInitiatedClient({
        baseUrl: issuer,
        issuer,
        clientId: operator.client.clientId,
        keys: createRemoteKeySource({ jwksUri, fetch }),
        signingKey: { alg: 'ES256', kid: 'shop-1', key: privateKey.export({ format: 'jwk' }) as JWK },
        notificationUri,
        fetch,
      })
      const request = { scope: ['openid', 'mc_authn'], acrValues: ['2'], loginHint: { msisdn } }
      const start = await startServerInitiated(client, request)
      if (start.outcome === 'refused') throw new Error(`The operator says ${start.error}`)
      const { authReqId, record } = start.started
      return new Promise((resolve) => waiting.set(authReqId, { record: record(), resolve }))
    },
  }
}
