import { exportJWK, generateKeyPair } from 'jose'
import type { ClientMetadata } from 'oidc-provider'
import { describe, expect, it, vi } from 'vitest'
import { type LiveProvider, NOTIFICATION_URI, SUBJECT, startProvider } from '../testing/live-provider.js'
import { manualClock, settled } from '../testing/manual-clock.js'
import { type CibaClient, type CibaClientOptions, createCibaClient } from './ciba-client.js'
import { fetchProviderMetadata } from './ciba-client-metadata.js'
import { createNotificationHandler } from './notification-handler.js'
import { type PendingPoll, pollToken } from './poll-token.js'
import { startAuthentication } from './start-authentication.js'
import type { StartedAuthentication } from './started-authentication.js'

const BANK = { client_id: 'bank-1', client_secret: 's3cretOfTheBank', backchannel_token_delivery_mode: 'poll' } as const
const PINGED = {
  ...BANK,
  backchannel_token_delivery_mode: 'ping',
  backchannel_client_notification_endpoint: NOTIFICATION_URI,
} as const
const OTHER = { client_id: 'bank-2', client_secret: 'an0therSecret', backchannel_token_delivery_mode: 'poll' } as const
const REQUEST = { scope: 'openid', login_hint: SUBJECT, binding_message: 'W4SCT' } as const

async function clientOf(
  { issuer }: LiveProvider,
  { client_id: clientId, client_secret: clientSecret, backchannel_token_delivery_mode: deliveryMode }: ClientMetadata,
  options: Partial<CibaClientOptions> = {},
) {
  const clock = manualClock(Date.now())
  const client = createCibaClient({
    metadata: await fetchProviderMetadata(issuer),
    clientAuthentication: { method: 'client_secret_basic', clientId, clientSecret: clientSecret ?? '' },
    deliveryMode: deliveryMode as 'poll' | 'ping',
    clock,
    ...options,
  })
  return { client, clock }
}

async function begin(client: CibaClient, change: object = {}): Promise<StartedAuthentication> {
  const result = await startAuthentication(client, { ...REQUEST, ...change } as typeof REQUEST)
  if (result.outcome === 'refused') throw new Error(`refused: ${result.error}`)
  return result.started
}

/** Polls, and rings the timers of the client until the polling ends. */
async function outcomeOf(client: CibaClient, clock: ReturnType<typeof manualClock>, started: StartedAuthentication) {
  let over = false
  const polled = pollToken(client, started).finally(() => {
    over = true
  })
  polled.catch(() => undefined)
  while (!over) await clock.next()
  return polled
}

describe('a client of oidc-provider that polls', () => {
  it('signs a user in', async () => {
    const provider = await startProvider([BANK])
    const { client, clock } = await clientOf(provider, BANK)
    const started = await begin(client, { scope: 'openid offline_access' })
    expect(provider.asked).toEqual([{ authReqId: started.authReqId, bindingMessage: 'W4SCT' }])
    const pending: PendingPoll[] = []
    const polled = pollToken(client, started, { onPending: (news) => void pending.push(news) })
    await clock.next()
    while (pending.length === 0) await settled()
    await provider.approve(started.authReqId)
    await clock.next()
    const result = await polled
    expect(result).toMatchObject({
      outcome: 'granted',
      tokens: { token_type: 'Bearer', claims: { iss: provider.issuer, sub: SUBJECT, aud: 'bank-1' } },
    })
    expect(provider.polls()).toBe(2)
  })

  it('learns that the user said no', async () => {
    const provider = await startProvider([BANK])
    const { client, clock } = await clientOf(provider, BANK)
    const started = await begin(client)
    await provider.deny(started.authReqId)
    expect(await outcomeOf(client, clock, started)).toEqual({ outcome: 'denied' })
  })

  it('learns that the request expired, where the clock of the provider is ahead', async () => {
    const provider = await startProvider([BANK])
    const { client, clock } = await clientOf(provider, BANK)
    const started = await begin(client, { requested_expiry: 60 })
    expect(started.expiresAtMs).toBe(clock.now() + 60_000)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    try {
      expect(await outcomeOf(client, clock, started)).toEqual({ outcome: 'expired' })
      expect(provider.polls()).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })

  it('ends at the expiry when the user never answers', async () => {
    const provider = await startProvider([BANK])
    const { client, clock } = await clientOf(provider, BANK)
    const started = await begin(client, { requested_expiry: 12 })
    expect(await outcomeOf(client, clock, started)).toEqual({ outcome: 'expired' })
    expect(provider.polls()).toBe(2)
  })

  it('does not get the tokens of another client', async () => {
    const provider = await startProvider([BANK, OTHER])
    const { client } = await clientOf(provider, BANK)
    const { client: other, clock } = await clientOf(provider, OTHER)
    const started = await begin(client)
    await provider.approve(started.authReqId)
    const failed = { outcome: 'failed', status: 400, error: 'invalid_grant' }
    expect(await outcomeOf(other, clock, started)).toEqual(failed)
  })

  it('gets the tokens of a request once', async () => {
    const provider = await startProvider([BANK])
    const { client, clock } = await clientOf(provider, BANK)
    const started = await begin(client)
    await provider.approve(started.authReqId)
    expect((await outcomeOf(client, clock, started)).outcome).toBe('granted')
    const failed = { outcome: 'failed', status: 400, error: 'invalid_grant' }
    expect(await outcomeOf(client, clock, started)).toEqual(failed)
  })

  it.each<[string, number, string, object, object]>([
    ['with two hints', 400, 'invalid_request', {}, { login_hint: SUBJECT, id_token_hint: 'a.b.c' }],
    ['without a hint', 400, 'invalid_request', { login_hint: undefined }, {}],
    ['for a user who is unknown', 400, 'unknown_user_id', { login_hint: '+34600000009' }, {}],
  ])('is refused %s', async (_what, status, error, change, more) => {
    const provider = await startProvider([BANK])
    const { client } = await clientOf(provider, BANK, { fetch: changing(change, more) })
    const result = await startAuthentication(client, REQUEST)
    expect(result).toMatchObject({ outcome: 'refused', status, error })
    expect(provider.asked).toEqual([])
  })

  it('is refused with a wrong secret', async () => {
    const provider = await startProvider([BANK])
    const { client, clock } = await clientOf(provider, { ...BANK, client_secret: 'wr0ng' })
    const result = await startAuthentication(client, REQUEST)
    expect(result).toMatchObject({ outcome: 'refused', status: 401, error: 'invalid_client' })
    const started = { issuer: provider.issuer, deliveryMode: 'poll', authReqId: 'a', intervalMs: 1_000 } as const
    expect(await outcomeOf(client, clock, { ...started, expiresAtMs: clock.now() + 9_000 })).toEqual({
      outcome: 'failed',
      status: 401,
      error: 'invalid_client',
    })
  })

  it('signs its requests, and proves who it is with a key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const keyed = {
      client_id: 'bank-3',
      backchannel_token_delivery_mode: 'poll',
      backchannel_authentication_request_signing_alg: 'ES256',
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'b1', alg: 'ES256', use: 'sig' }] },
    } as const
    const provider = await startProvider([keyed as unknown as ClientMetadata])
    const key = { alg: 'ES256', kid: 'b1', key: privateKey }
    const { client, clock } = await clientOf(provider, keyed as unknown as ClientMetadata, {
      clientAuthentication: { method: 'private_key_jwt', clientId: 'bank-3', key, audience: provider.issuer },
      requestSigning: { key },
    })
    const started = await begin(client)
    expect(provider.asked).toEqual([{ authReqId: started.authReqId, bindingMessage: 'W4SCT' }])
    await provider.approve(started.authReqId)
    expect((await outcomeOf(client, clock, started)).outcome).toBe('granted')
  })
})

describe('a client of oidc-provider that is pinged', () => {
  it('fetches the tokens as soon as the ping comes', async () => {
    const statuses: number[] = []
    const endpoint: { take?: (request: Request) => Promise<Response> } = {}
    const provider = await startProvider([PINGED], async (request) => {
      const answer = (await endpoint.take?.(request)) ?? new Response(null, { status: 500 })
      statuses.push(answer.status)
      return answer
    })
    const { client } = await clientOf(provider, PINGED)
    const started = await begin(client)
    endpoint.take = createNotificationHandler({ client, findStarted: () => started }).fetch
    const polled = pollToken(client, started)
    await provider.approve(started.authReqId)
    expect((await polled).outcome).toBe('granted')
    expect(statuses).toEqual([204])
    expect(provider.polls()).toBe(1)
  })

  it('learns by the ping that the user said no', async () => {
    const endpoint: { take?: (request: Request) => Promise<Response> } = {}
    const provider = await startProvider([PINGED], async (request) => endpoint.take?.(request) ?? Response.error())
    const { client } = await clientOf(provider, PINGED)
    const started = await begin(client)
    endpoint.take = createNotificationHandler({ client, findStarted: () => started }).fetch
    const polled = pollToken(client, started)
    await provider.deny(started.authReqId)
    expect(await polled).toEqual({ outcome: 'denied' })
  })

  it('does not listen to a ping for a request whose token is another', async () => {
    const statuses: number[] = []
    const endpoint: { take?: (request: Request) => Promise<Response> } = {}
    const provider = await startProvider([PINGED], async (request) => {
      const answer = (await endpoint.take?.(request)) ?? Response.error()
      statuses.push(answer.status)
      return answer
    })
    const { client } = await clientOf(provider, PINGED)
    const [first, second] = [await begin(client), await begin(client)]
    const found = { ...first, notificationTokenHash: second.notificationTokenHash ?? '' }
    endpoint.take = createNotificationHandler({ client, findStarted: () => found }).fetch
    await expect(provider.approve(first.authReqId)).rejects.toThrow('expected 204')
    expect(statuses).toEqual([401])
    expect(provider.polls()).toBe(0)
  })
})

/** Sends another form than the client built, since that refuses to build such a one. */
function changing(change: object, more: object): typeof globalThis.fetch {
  return (url, init) => {
    if (typeof init?.body !== 'string') return fetch(url, init)
    const form = Object.fromEntries(new URLSearchParams(init.body))
    const changed = Object.entries({ ...form, ...change, ...more }).filter(([, value]) => value !== undefined)
    return fetch(url, { ...init, body: new URLSearchParams(changed as [string, string][]).toString() })
  }
}
