/**
 * A provider with made-up clients and one user, for the tests of the stub: time stands still until a test moves it.
 */

import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { JWK } from 'jose'
import { encodeBase64 } from '../../bytes/base64.js'
import type { ServerEvent } from '../../http/server-options.js'
import { type SigningKey, signJwt } from '../../openid/jwt.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import type { CibaClientRegistration } from '../client-registration.js'
import { type CibaHandler, createCibaHandler } from '../handler.js'
import type { AcceptedAuthentication, CibaHandlerOptions } from '../provider/provider-options.js'
import { buildPushedIdTokenClaims, type IssuedTokens } from '../provider/push-notification.js'

export const ISSUER = 'https://openid.operator.example'
export const NOW_MS = 1_795_176_000_000
export const MSISDN = '+34600000001'
export const SECRET = 'a secret of the client'
export const NOTIFICATION_TOKEN = '8d67dc78-7faa-4d41-aabd-67707b374255'
export const CIBA_GRANT = 'urn:openid:params:grant-type:ciba'
export const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** What must not be seen in any answer, event or error. */
export const SECRETS = [MSISDN, MSISDN.slice(1), SECRET, NOTIFICATION_TOKEN, '9376', 'W4SCT']

export interface TestKey {
  readonly signingKey: SigningKey
  readonly jwk: JWK
}

export function makeKey(kid: string): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwkOf = (key: KeyObject) => ({ ...(key.export({ format: 'jwk' }) as JWK), kid, alg: 'ES256', use: 'sig' })
  return { signingKey: { alg: 'ES256', kid, key: jwkOf(privateKey) }, jwk: jwkOf(publicKey) }
}

export const PROVIDER_KEY = makeKey('operator-1')
export const CLIENT_KEY = makeKey('client-1')

const jwks = { keys: [CLIENT_KEY.jwk] }
const ENDPOINT = 'https://bank.example/notification'

export const CLIENTS: Readonly<Record<string, CibaClientRegistration>> = {
  'poll-client': {
    client_id: 'poll-client',
    client_secret: SECRET,
    backchannel_token_delivery_mode: 'poll',
    scope: 'openid phone',
  },
  'other-client': { client_id: 'other-client', client_secret: SECRET, backchannel_token_delivery_mode: 'poll' },
  'code-client': {
    client_id: 'code-client',
    client_secret: SECRET,
    backchannel_token_delivery_mode: 'poll',
    backchannel_user_code_parameter: true,
  },
  'ping-client': {
    client_id: 'ping-client',
    client_secret: SECRET,
    token_endpoint_auth_method: 'client_secret_post',
    backchannel_token_delivery_mode: 'ping',
    backchannel_client_notification_endpoint: ENDPOINT,
  },
  'push-client': {
    client_id: 'push-client',
    client_secret: SECRET,
    backchannel_token_delivery_mode: 'push',
    backchannel_client_notification_endpoint: ENDPOINT,
  },
  'key-client': {
    client_id: 'key-client',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    backchannel_token_delivery_mode: 'poll',
    jwks,
  },
  'signing-client': {
    client_id: 'signing-client',
    client_secret: SECRET,
    backchannel_token_delivery_mode: 'poll',
    backchannel_authentication_request_signing_alg: 'ES256',
    jwks,
  },
  'tls-client': {
    client_id: 'tls-client',
    token_endpoint_auth_method: 'tls_client_auth',
    backchannel_token_delivery_mode: 'poll',
  },
}

export interface Grant {
  readonly sub: string
}

export interface Stub {
  readonly handler: CibaHandler<Grant>
  /** The users who are to be asked, in order. */
  readonly accepted: AcceptedAuthentication<string>[]
  readonly events: ServerEvent[]
  /** Moves the clock. */
  advance(ms: number): void
  /** What went to clients, in order. */
  readonly notified: { readonly url: string; readonly init: RequestInit }[]
  post(path: string, form: Form, client?: string): Promise<Answer>
  /** Asks for an authentication, which must be accepted, and waits until the user is to be asked. */
  start(client?: string, form?: Form): Promise<string>
  poll(authReqId: string, client?: string): Promise<Answer>
}

export type Form = Readonly<Record<string, string | undefined>>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

export const HINT = { scope: 'openid', login_hint: `tel:${MSISDN}` }

export function createStub(options: Partial<CibaHandlerOptions<string, Grant>> = {}): Stub {
  let nowMs = NOW_MS
  const accepted: AcceptedAuthentication<string>[] = []
  const events: ServerEvent[] = []
  const notified: Stub['notified'] = []
  const handler = createCibaHandler<string, Grant>({
    issuer: ISSUER,
    now: () => nowMs,
    findClient: (clientId) => (Object.hasOwn(CLIENTS, clientId) ? CLIENTS[clientId] : undefined),
    findUser: (hint) =>
      hint.kind !== 'login_hint' || hint.loginHint === `tel:${MSISDN}`
        ? { outcome: 'found', user: 'user-1' }
        : { outcome: hint.loginHint === 'denied' ? 'denied' : 'unknown' },
    onAuthentication: (authentication) => accepted.push(authentication),
    issueTokens: (issue) => makeTokens(issue, nowMs),
    idTokenKeys: createLocalKeySource({ keys: [PROVIDER_KEY.jwk] }),
    fetch: async (url, init) => {
      notified.push({ url: String(url), init: init ?? {} })
      return new Response(null, { status: 204 })
    },
    onEvent: (event) => events.push(event),
    ...options,
  })

  async function post(path: string, form: Form, client = 'poll-client'): Promise<Answer> {
    const headers = CLIENTS[client]?.token_endpoint_auth_method === undefined ? { authorization: basicOf(client) } : {}
    const response = await handler.fetch(
      new Request(ISSUER + path, { method: 'POST', headers, body: new URLSearchParams(membersOf(form, client)) }),
    )
    const body = (await response.json()) as Record<string, unknown>
    return { status: response.status, headers: response.headers, body }
  }

  return {
    handler,
    accepted,
    events,
    notified,
    post,
    advance: (ms) => {
      nowMs += ms
    },
    async start(client = 'poll-client', form = HINT) {
      const token = CLIENTS[client]?.backchannel_token_delivery_mode === 'poll' ? undefined : NOTIFICATION_TOKEN
      const { status, body } = await post('/bc-authorize', { client_notification_token: token, ...form }, client)
      if (status !== 200) throw new Error(`refused: ${JSON.stringify(body)}`)
      // The user is asked in the turn after the one in which the answer was read.
      await new Promise((resolve) => setTimeout(resolve))
      return String(body.auth_req_id)
    },
    poll: (authReqId, client) => post('/token', { grant_type: CIBA_GRANT, auth_req_id: authReqId }, client),
  }
}

export function basicOf(client: string, secret = SECRET): string {
  const pair = [client, secret].map((text) => encodeURIComponent(text)).join(':')
  return `Basic ${encodeBase64(new TextEncoder().encode(pair))}`
}

function membersOf(form: Form, client: string): Record<string, string> {
  const method = CLIENTS[client]?.token_endpoint_auth_method
  const own = method === 'client_secret_post' ? { client_id: client, client_secret: SECRET } : {}
  const given = Object.entries({ ...own, ...form }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Record<string, string>
}

export async function makeTokens(
  { grant, authReqId, client }: { grant: Grant; authReqId: string; client: CibaClientRegistration },
  nowMs: number,
): Promise<IssuedTokens> {
  const tokens = {
    access_token: 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN',
    refresh_token: '4bwc0ESC_IAhflf-ACC_vjD_ltc11ne-8gFPfA2Kx16',
  }
  const iat = Math.floor(nowMs / 1000)
  const isPushed = client.backchannel_token_delivery_mode === 'push'
  const pushed = isPushed ? await buildPushedIdTokenClaims(authReqId, tokens, 'ES256') : {}
  const claims = { iss: ISSUER, sub: grant.sub, aud: client.client_id, iat, exp: iat + 300, ...pushed }
  return { ...tokens, token_type: 'Bearer', expires_in: 300, id_token: await signJwt(claims, PROVIDER_KEY.signingKey) }
}
