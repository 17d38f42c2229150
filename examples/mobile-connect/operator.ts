/**
 * An operator: the stub of its OpenID provider over a few maps. The user of this example says yes to everything, at once.
 */

import { createHash, generateKeyPairSync, timingSafeEqual } from 'node:crypto'
import { type JWK, SignJWT } from 'jose'
import {
  type AuthenticationRequest,
  createLocalKeySource,
  createOpenIdProviderHandler,
  createServiceProviderClient,
  type OpenIdProviderHandlers,
  type ServerInitiatedRegistration,
  tokenHash,
  verifyServerInitiatedRequest,
} from 'mobile-identity-contracts/mobile-connect'

/** What a service provider registered. */
export interface RegisteredServiceProvider extends ServerInitiatedRegistration {
  readonly clientSecret: string
  readonly redirectUris: readonly string[]
  readonly keys: readonly JWK[]
}

export interface OperatorOptions {
  readonly issuer: string
  readonly serviceProviders: readonly RegisteredServiceProvider[]
  /** The way to the service providers. */
  readonly fetch: typeof fetch
  /** Called when the device of the user asks for a yes. */
  readonly onUserAsked: (product: string) => void
}

/** Who calls, where the operation asks for it. */
interface Caller {
  readonly serviceProvider?: RegisteredServiceProvider
}

/** The products of this operator. */
export const OPERATOR_SCOPES = ['openid', 'mc_authn', 'mc_identity_signup']
const PCR = '411421B0-38D6-6568-A53A-DF99691B7EB6'

export function startOperator({ issuer, serviceProviders, fetch, onUserAsked }: OperatorOptions) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig' } as const
  const codes = new Map<string, { clientId: string; redirectUri: string; challenge: string; nonce: string }>()
  const accessTokens = new Set<string>()
  const seen = new Set<string>()
  const notifier = createServiceProviderClient({ fetch })
  const find = (clientId: unknown) => serviceProviders.find((one) => one.clientId === clientId)

  async function issueTokens(clientId: string, claims: Record<string, unknown>) {
    const access_token = crypto.randomUUID()
    accessTokens.add(access_token)
    const at_hash = await tokenHash(access_token, 'RS256')
    const id_token = await new SignJWT({ ...claims, acr: '2', amr: ['SIM_OK'], at_hash })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuer(issuer)
      .setSubject(PCR)
      .setAudience(clientId)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey)
    return { access_token, token_type: 'Bearer', expires_in: 300, id_token } as const
  }

  const handlers: OpenIdProviderHandlers<Caller> = {
    getKeys: () => ({ status: 200, body: { keys: [key as never] } }),

    authorize({ query }) {
      const { client_id: clientId, redirect_uri: redirectUri = '', code_challenge: challenge = '' } = query
      const { state = '', nonce = '', scope = '' } = query
      if (!find(clientId)?.redirectUris.includes(redirectUri)) {
        return { status: 400, body: { error: 'invalid_request', error_description: 'redirect_uri is not registered' } }
      }
      onUserAsked(scope)
      const code = crypto.randomUUID()
      codes.set(code, { clientId, redirectUri, challenge, nonce })
      const response = new URLSearchParams({ code, state, iss: issuer })
      return { status: 302, headers: { Location: `${redirectUri}?${response}` } }
    },

    async requestTokens({ body, context: { serviceProvider } }) {
      const { code = '', code_verifier = '', redirect_uri } = body as Readonly<Record<string, string | undefined>>
      const granted = codes.get(code)
      // A code is good for one exchange, right or wrong.
      codes.delete(code)
      const challenge = createHash('sha256').update(code_verifier).digest('base64url')
      const isRight = granted?.challenge === challenge && granted.redirectUri === redirect_uri
      if (granted === undefined || !isRight || granted.clientId !== serviceProvider?.clientId) {
        return { status: 400, body: { error: 'invalid_grant', error_description: 'The code is not good' } }
      }
      return { status: 200, body: await issueTokens(granted.clientId, { nonce: granted.nonce }) }
    },

    getPremiumInfo: () => ({
      status: 200,
      body: { sub: PCR, given_name: 'Jane', family_name: 'Doe', city: 'London', country: 'GB' },
    }),

    async startServerInitiated({ body, afterAnswer }) {
      const registration = find(body.client_id)
      const verdict = await verifyServerInitiatedRequest(body, {
        registration,
        keys: createLocalKeySource({ keys: registration?.keys ?? [] }),
        issuer,
        isReplayed: (id) => seen.size === seen.add(id).size,
      })
      if (verdict.outcome === 'refused') return { status: verdict.status, body: verdict.body }
      const { clientId, nonce, notificationUri = '', notificationToken = '', scopes } = verdict.request
      const auth_req_id = crypto.randomUUID()
      afterAnswer(async () => {
        onUserAsked(scopes.join(' '))
        const tokens = await issueTokens(clientId, { nonce, recipient: notificationUri })
        await notifier.sendNotification({ notificationUri, notificationToken, body: { auth_req_id, ...tokens } })
      })
      return { status: 200, body: { auth_req_id, expires_in: 120 } }
    },
  }

  return createOpenIdProviderHandler(handlers, {
    isRegisteredRedirectUri: (clientId, uri) => find(clientId)?.redirectUris.includes(uri) === true,
    authenticate({ operationId, credentials }: AuthenticationRequest): Caller | undefined {
      if (operationId === 'requestTokens') {
        if (credentials === undefined || !('password' in credentials)) return undefined
        const serviceProvider = find(credentials.username)
        const isRight = serviceProvider && isSame(serviceProvider.clientSecret, credentials.password)
        return isRight ? { serviceProvider } : undefined
      }
      if (credentials === undefined || !('bearerToken' in credentials)) return {}
      return accessTokens.has(credentials.bearerToken) ? {} : undefined
    },
  })
}

/** Compares secrets in a time that says nothing of them. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
