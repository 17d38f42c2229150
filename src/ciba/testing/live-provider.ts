/**
 * oidc-provider, an OpenID Provider of others, live on this machine, with a user who decides when a test says so.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import { type ClientMetadata, errors, Provider } from 'oidc-provider'
import { listen } from '../../http/testing/loopback.js'

/** What the provider asked the device of the user. */
export interface AskedUser {
  readonly authReqId: string
  readonly bindingMessage: string | undefined
}

export interface LiveProvider {
  readonly issuer: string
  /** Requests of which the user was told, in order. */
  readonly asked: readonly AskedUser[]
  /** How many requests the token endpoint got. */
  polls(): number
  approve(authReqId: string): Promise<void>
  deny(authReqId: string): Promise<void>
}

export const SUBJECT = '+34600000001'
export const NOTIFICATION_URI = 'https://bank.example/backchannel-notification'

const signing = await generateKeyPair('RS256', { extractable: true })
const jwk = { ...(await exportJWK(signing.privateKey)), kid: 'live-1', alg: 'RS256', use: 'sig' }

/**
 * Starts a provider with these clients until the end of the test.
 *
 * @param notified Where pings go, instead of over the network.
 */
export async function startProvider(
  clients: readonly ClientMetadata[],
  notified: (request: Request) => Promise<Response> = async () => new Response(null, { status: 404 }),
): Promise<LiveProvider> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => undefined
  let polls = 0
  const { port } = await listen((request, response) => {
    if (request.url === '/token') polls += 1
    answer(request, response)
  })
  const issuer = `http://127.0.0.1:${port}`
  const asked: AskedUser[] = []
  const kept = new Map<string, object>()
  const provider = new Provider(issuer, {
    clients: clients.map((client) => ({
      grant_types: ['urn:openid:params:grant-type:ciba', 'refresh_token'],
      redirect_uris: [],
      response_types: [],
      ...client,
    })),
    jwks: { keys: [jwk] },
    adapter: (name: string) => mapAdapter(kept, name) as never,
    fetch: async (url, options) => notified(new Request(url, options as RequestInit)),
    findAccount: async (_ctx, id) =>
      id === SUBJECT ? { accountId: id, claims: async () => ({ sub: id }) } : undefined,
    issueRefreshToken: async () => true,
    scopes: ['openid', 'offline_access'],
    ttl: {
      AccessToken: 600,
      Grant: 600,
      IdToken: 600,
      RefreshToken: 600,
      BackchannelAuthenticationRequest: (ctx) => Number(ctx.oidc.params?.requested_expiry ?? 120),
    },
    enabledJWA: { requestObjectSigningAlgValues: ['ES256'] },
    features: {
      devInteractions: { enabled: false },
      requestObjects: { enabled: true },
      ciba: {
        enabled: true,
        deliveryModes: ['poll', 'ping'],
        processLoginHint: async (_ctx, hint) => hint,
        validateBindingMessage: async () => undefined,
        validateRequestContext: async () => undefined,
        verifyUserCode: async () => undefined,
        triggerAuthenticationDevice: async (_ctx, request) => {
          const { binding_message: bindingMessage } = request.params as { binding_message?: string }
          asked.push({ authReqId: request.jti, bindingMessage })
        },
      },
    },
  })
  answer = provider.callback()
  return {
    issuer,
    asked,
    polls: () => polls,
    async approve(authReqId) {
      const request = await provider.BackchannelAuthenticationRequest.find(authReqId)
      const grant = new provider.Grant({ clientId: request?.clientId ?? '', accountId: SUBJECT })
      grant.addOIDCScope('openid offline_access')
      await provider.backchannelResult(authReqId, await grant.save())
    },
    deny: (authReqId) => provider.backchannelResult(authReqId, new errors.AccessDenied()),
  }
}

/** Keeps what the provider stores. Expiry is for the provider to judge. */
function mapAdapter(kept: Map<string, object>, name: string) {
  const keyOf = (id: string) => `${name}:${id}`
  return {
    upsert: async (id: string, payload: object) => void kept.set(keyOf(id), payload),
    find: async (id: string) => kept.get(keyOf(id)),
    destroy: async (id: string) => void kept.delete(keyOf(id)),
    consume: async (id: string) => void Object.assign(kept.get(keyOf(id)) ?? {}, { consumed: 1 }),
    revokeByGrantId: async () => undefined,
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
  }
}
