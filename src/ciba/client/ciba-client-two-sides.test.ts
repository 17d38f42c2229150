import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createLocalKeySource } from '../../openid/key-source.js'
import type { DeliveryMode } from '../authentication-request.js'
import type { CibaClientRegistration } from '../client-registration.js'
import { createCibaHandler } from '../handler.js'
import { createLoginHintToken, readLoginHintToken } from '../login-hint-token.js'
import type { CibaHandlerOptions } from '../provider/provider-options.js'
import { buildPushedIdTokenClaims } from '../provider/push-notification.js'
import { manualClock, settled } from '../testing/manual-clock.js'
import { type CibaClientOptions, createCibaClient } from './ciba-client.js'
import { fetchProviderMetadata } from './ciba-client-metadata.js'
import { createNotificationHandler } from './notification-handler.js'
import { type PollOptions, type PollOutcome, pollToken } from './poll-token.js'
import { startAuthentication } from './start-authentication.js'
import type { StartedAuthentication } from './started-authentication.js'

const ISSUER = 'https://openid.operator.example'
const ENDPOINT = 'https://bank.example/backchannel-notification'
const REQUEST = { scope: 'openid', login_hint: '+34600000001', acr_values: 'mod-mf', binding_message: 'W4SCT' } as const
const GRANT = { subject: 'p7Wc2LxQ9dRk' }
type Grant = typeof GRANT

const operatorKey = await generateKeyPair('ES256')
const bankKey = await generateKeyPair('ES256')
const jwkOf = async (key: Parameters<typeof exportJWK>[0], kid: string) => ({
  ...(await exportJWK(key)),
  kid,
  alg: 'ES256',
})

/** The client and the stub, on one clock, with no network but a function. */
async function scene(
  deliveryMode: DeliveryMode,
  given: {
    readonly registration?: Partial<CibaClientRegistration>
    readonly provider?: Partial<CibaHandlerOptions<string, Grant>>
    readonly client?: Partial<CibaClientOptions>
    readonly corrupt?: (body: Record<string, unknown>) => unknown
  } = {},
) {
  const clock = manualClock()
  const requests = new Map<string, StartedAuthentication>()
  const log: unknown[][] = []
  const asked: string[] = []
  const registration: CibaClientRegistration = {
    client_id: 'bank-1',
    client_secret: 's3cretOfTheBank',
    backchannel_token_delivery_mode: deliveryMode,
    ...(deliveryMode !== 'poll' && { backchannel_client_notification_endpoint: ENDPOINT }),
    ...given.registration,
  }
  const network: typeof fetch = async (target, init) => {
    if (String(target) !== ENDPOINT) return operator.fetch(new Request(target as string, init))
    const body = given.corrupt?.(JSON.parse(String(init?.body))) ?? JSON.parse(String(init?.body))
    const answer = await endpoint.fetch(new Request(ENDPOINT, { ...init, body: JSON.stringify(body) }))
    log.push(['notified', answer.status])
    return answer
  }
  const operator = createCibaHandler<string, Grant>({
    issuer: ISSUER,
    metadata: {
      jwks_uri: `${ISSUER}/jwks`,
      id_token_signing_alg_values_supported: ['ES256'],
      backchannel_authentication_request_signing_alg_values_supported: ['ES256'],
    },
    now: clock.now,
    fetch: network,
    findClient: (clientId) => (clientId === 'bank-1' ? registration : undefined),
    findUser: () => ({ outcome: 'found', user: 'subscriber-1' }),
    onAuthentication: ({ authReqId }) => asked.push(authReqId),
    async issueTokens({ grant, authReqId, client }) {
      const tokens = { access_token: crypto.randomUUID(), token_type: 'Bearer', refresh_token: crypto.randomUUID() }
      const claims = await buildPushedIdTokenClaims(authReqId, tokens, 'ES256')
      const iat = Math.floor(clock.now() / 1000)
      const all = { iss: ISSUER, sub: grant.subject, aud: client.client_id, iat, exp: iat + 600, ...claims }
      const token = new SignJWT(all).setProtectedHeader({ alg: 'ES256', kid: 'o1' })
      return { ...tokens, id_token: await token.sign(operatorKey.privateKey) }
    },
    ...given.provider,
  })
  const client = createCibaClient({
    metadata: await fetchProviderMetadata(ISSUER, { fetch: network }),
    clientAuthentication: { method: 'client_secret_basic', clientId: 'bank-1', clientSecret: 's3cretOfTheBank' },
    deliveryMode,
    keys: createLocalKeySource({ keys: [await jwkOf(operatorKey.publicKey, 'o1')] }),
    clock,
    fetch: network,
    ...given.client,
  })
  const endpoint = createNotificationHandler({
    client,
    findStarted: (authReqId) => requests.get(authReqId),
    onTokens: (_started, { claims }) => void log.push(['tokens', claims.sub]),
    onRefused: (_started, error) => void log.push(['refused', error]),
  })
  async function begin(request: object = REQUEST): Promise<StartedAuthentication> {
    const result = await startAuthentication(client, request as typeof REQUEST)
    if (result.outcome === 'refused') throw new Error(`refused: ${result.error}`)
    requests.set(result.started.authReqId, result.started)
    return result.started
  }
  /** Polls, and rings the timers until the polling ends. */
  async function outcomeOf(started: StartedAuthentication, options: PollOptions = {}): Promise<PollOutcome> {
    let over = false
    const polled = pollToken(client, started, options).finally(() => {
      over = true
    })
    while (!over) await clock.next()
    return polled
  }
  return { operator, client, clock, log, asked, begin, outcomeOf }
}

describe('client and stub, by poll', () => {
  it('agree on tokens that are given once', async () => {
    const { operator, begin, outcomeOf, asked } = await scene('poll')
    const started = await begin()
    while (asked.length === 0) await settled()
    expect(asked).toEqual([started.authReqId])
    await operator.approve(started.authReqId, GRANT)
    expect(await outcomeOf(started)).toMatchObject({ outcome: 'granted', tokens: { claims: { sub: GRANT.subject } } })
    expect(await outcomeOf(started)).toEqual({ outcome: 'failed', status: 400, error: 'invalid_grant' })
  })

  it('agree that a client that waits its interval is never told to slow down', async () => {
    const { begin, outcomeOf } = await scene('poll', { provider: { intervalSeconds: 3, defaultExpirySeconds: 40 } })
    const started = await begin()
    expect(started.intervalMs).toBe(3_000)
    const reasons: string[] = []
    const polled = await outcomeOf(started, { onPending: ({ reason }) => void reasons.push(reason) })
    expect(polled).toEqual({ outcome: 'expired' })
    expect(reasons).toEqual(Array(13).fill('pending'))
  })

  it('agree on a user who says no', async () => {
    const { operator, begin, outcomeOf } = await scene('poll')
    const started = await begin()
    await operator.deny(started.authReqId)
    expect(await outcomeOf(started)).toEqual({ outcome: 'denied' })
  })

  it('agree on the profile of mobile operators', async () => {
    const { begin, outcomeOf, operator } = await scene('poll', {
      provider: { profile: 'modrna' },
      client: { profile: 'modrna' },
    })
    const started = await begin()
    await operator.approve(started.authReqId, GRANT)
    expect((await outcomeOf(started)).outcome).toBe('granted')
  })

  it('agree on signed requests of a client that proves itself by a key', async () => {
    const key = { alg: 'ES256', kid: 'b1', key: bankKey.privateKey }
    const { begin, outcomeOf, operator } = await scene('poll', {
      registration: {
        client_secret: undefined,
        token_endpoint_auth_method: 'private_key_jwt',
        backchannel_authentication_request_signing_alg: 'ES256',
        jwks: { keys: [await jwkOf(bankKey.publicKey, 'b1')] },
      },
      client: {
        requestSigning: { key },
        clientAuthentication: { method: 'private_key_jwt', clientId: 'bank-1', key, audience: ISSUER },
      },
    })
    const started = await begin({ ...REQUEST, requested_expiry: 60 })
    await operator.approve(started.authReqId, GRANT)
    expect((await outcomeOf(started)).outcome).toBe('granted')
  })

  it('agree on a login_hint_token that tells the client nothing', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RSA-OAEP-256')
    const discovery = { issuer: 'https://discovery.example', audience: ISSUER }
    const hints: unknown[] = []
    const { clock, begin, client } = await scene('poll', {
      provider: {
        readLoginHintToken: (token) =>
          readLoginHintToken(token, {
            ...discovery,
            decryption: { algorithms: ['RSA-OAEP-256'], encryptions: ['A256GCM'], key: privateKey },
            keys: createLocalKeySource({ keys: [discoveryJwk] }),
            now: clock.now() / 1000,
          }),
        findUser: (hint) => {
          hints.push(hint)
          return { outcome: 'found', user: 'subscriber-1' }
        },
      },
    })
    const discoveryKey = await generateKeyPair('ES256')
    const discoveryJwk = await jwkOf(discoveryKey.publicKey, 'd1')
    const login_hint_token = await createLoginHintToken(
      { ...discovery, msisdn: '+34600000001', lifetimeSeconds: 60 },
      {
        signingKey: { alg: 'ES256', kid: 'd1', key: discoveryKey.privateKey },
        encryptionKey: { alg: 'RSA-OAEP-256', enc: 'A256GCM', key: publicKey },
        now: clock.now() / 1000,
      },
    )
    await begin({ scope: 'openid', login_hint_token })
    expect(hints).toMatchObject([{ kind: 'login_hint_token', claims: { MSISDN: '+34600000001' } }])
    await clock.advance(120_000)
    expect(await startAuthentication(client, { scope: 'openid', login_hint_token })).toMatchObject({
      outcome: 'refused',
      status: 400,
      error: 'expired_login_hint_token',
    })
    expect(await startAuthentication(client, { scope: 'openid', login_hint_token: 'a.b.c.d.e' })).toMatchObject({
      error: 'invalid_request',
    })
  })
})

describe('client and stub, by ping', () => {
  it('agree that the tokens are fetched at the ping', async () => {
    const { operator, client, clock, begin, log } = await scene('ping')
    const started = await begin()
    const polled = pollToken(client, started)
    expect(await operator.approve(started.authReqId, GRANT)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    expect((await polled).outcome).toBe('granted')
    expect(log).toEqual([['notified', 204]])
    expect(clock.timers()).toBe(0)
  })

  it('agree that a ping for another request changes nothing', async () => {
    const { operator, client, clock, begin, log } = await scene('ping', {
      corrupt: (body) => ({ ...body, auth_req_id: 'another' }),
    })
    const started = await begin()
    const polled = pollToken(client, started)
    expect(await operator.deny(started.authReqId)).toEqual({ outcome: 'recorded', notification: 'failed' })
    expect(log).toEqual([['notified', 401]])
    // The ping is lost, and the poll in case of that finds it out.
    await clock.advance(30_000)
    expect(await polled).toEqual({ outcome: 'denied' })
  })
})

describe('client and stub, by push', () => {
  it('agree on tokens that are bound together', async () => {
    const { operator, begin, log } = await scene('push')
    const started = await begin()
    expect(await operator.approve(started.authReqId, GRANT)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    expect(log).toEqual([
      ['tokens', GRANT.subject],
      ['notified', 204],
    ])
  })

  it.each([
    ['deny', 'access_denied'],
    ['fail', 'transaction_failed'],
  ] as const)('agree on what %s means', async (verb, error) => {
    const { operator, begin, log } = await scene('push')
    const started = await begin()
    await operator[verb](started.authReqId)
    expect(log).toEqual([
      ['refused', error],
      ['notified', 204],
    ])
  })

  it('agree that it expired', async () => {
    const { operator, clock, begin, log } = await scene('push')
    const started = await begin()
    await clock.advance(120_000)
    await operator.expire(started.authReqId)
    expect(log).toEqual([
      ['refused', 'expired_token'],
      ['notified', 204],
    ])
  })

  it.each<[string, (body: Record<string, unknown>) => unknown]>([
    ['access token', (body) => ({ ...body, access_token: 'another' })],
    ['refresh token', (body) => ({ ...body, refresh_token: 'another' })],
  ])('do not agree on an %s that was exchanged on the way', async (_what, corrupt) => {
    const { operator, begin, log } = await scene('push', { corrupt })
    const started = await begin()
    expect(await operator.approve(started.authReqId, GRANT)).toEqual({ outcome: 'recorded', notification: 'failed' })
    expect(log).toEqual([['notified', 400]])
  })
})
