import { describe, expect, it } from 'vitest'
import { createLocalKeySource } from '../../openid/key-source.js'
import { createCibaClient } from '../client/ciba-client.js'
import { createNotificationHandler } from '../client/notification-handler.js'
import { pollToken } from '../client/poll-token.js'
import { startAuthentication } from '../client/start-authentication.js'
import type { StartedAuthentication } from '../client/started-authentication.js'
import { manualClock, settled } from '../testing/manual-clock.js'
import {
  CLIENT_KEY,
  CLIENTS,
  createStub,
  HINT,
  ISSUER,
  NOW_MS,
  PROVIDER_KEY,
  SECRET,
} from '../testing/provider-stub.js'

const GRANT = { sub: 'user-1' }

/** Our client of one registration, our stub, and nothing between them. Both have the same clock. */
function connect(clientId: string) {
  const clock = manualClock(NOW_MS)
  const known = new Map<string, StartedAuthentication>()
  const told: unknown[] = []
  const metadata = {
    issuer: ISSUER,
    token_endpoint: `${ISSUER}/token`,
    jwks_uri: `${ISSUER}/jwks`,
    id_token_signing_alg_values_supported: ['ES256'],
    backchannel_token_delivery_modes_supported: ['poll' as const, 'ping' as const, 'push' as const],
    backchannel_authentication_endpoint: `${ISSUER}/bc-authorize`,
    backchannel_authentication_request_signing_alg_values_supported: ['ES256'],
  }
  const registration = CLIENTS[clientId]
  const isSigning = registration?.backchannel_authentication_request_signing_alg !== undefined
  const method =
    registration?.token_endpoint_auth_method === 'client_secret_post' ? 'client_secret_post' : 'client_secret_basic'
  const stub = createStub({
    now: clock.now,
    fetch: (_url, init) => notifications.fetch(new Request('https://bank.example/backchannel-notification', init)),
    // Answers without leaving the thread, so that the clock does not run away from it.
    verifyClientSecret: (_client, secret) => secret === SECRET,
  })
  const client = createCibaClient({
    metadata,
    clientAuthentication: { method, clientId, clientSecret: SECRET },
    deliveryMode: registration?.backchannel_token_delivery_mode ?? 'poll',
    ...(isSigning && { requestSigning: { key: CLIENT_KEY.signingKey } }),
    keys: createLocalKeySource({ keys: [PROVIDER_KEY.jwk] }),
    fetch: (url, init) => stub.handler.fetch(new Request(url, init)),
    clock,
  })
  const notifications = createNotificationHandler({
    client,
    findStarted: (authReqId) => known.get(authReqId),
    onTokens: (_started, tokens) => void told.push(tokens.claims.sub),
    onRefused: (_started, error) => void told.push(error),
  })
  return {
    stub,
    clock,
    client,
    told,
    async start() {
      const outcome = await startAuthentication(client, HINT)
      if (outcome.outcome !== 'started') throw new Error(outcome.error)
      known.set(outcome.started.authReqId, outcome.started)
      // The user is asked in the turn after the one in which the answer was read.
      await new Promise((resolve) => setTimeout(resolve))
      return outcome.started
    },
  }
}

describe('our client against our stub', () => {
  it.each(['poll-client', 'signing-client'])('as %s polls until the user agrees', async (clientId) => {
    const { stub, clock, client, start } = connect(clientId)
    const started = await start()
    const polling = pollToken(client, started)
    await clock.advance(12_000)
    await stub.handler.approve(started.authReqId, GRANT)
    await clock.advance(5_000)
    expect(await polling).toMatchObject({ outcome: 'granted' })
    expect(stub.accepted).toHaveLength(1)
  })

  it.each([
    ['deny', 'denied'],
    ['fail', 'expired'],
  ] as const)('learns by polling of %s that it is %s', async (outcome, learned) => {
    const { stub, clock, client, start } = connect('poll-client')
    const started = await start()
    const polling = pollToken(client, started)
    await stub.handler[outcome](started.authReqId)
    await clock.advance(5_000)
    expect(await polling).toMatchObject({ outcome: learned })
  })

  it('ends with the life of the request', async () => {
    const { clock, client, start } = connect('poll-client')
    const polling = pollToken(client, await start())
    await clock.advance(120_000)
    expect(await polling).toEqual({ outcome: 'expired' })
  })

  it('is never too fast for the stub, however long it polls', async () => {
    const { clock, client, start } = connect('poll-client')
    const reasons: string[] = []
    const polling = pollToken(client, await start(), { onPending: ({ reason }) => reasons.push(reason) })
    await clock.advance(120_000)
    await polling
    expect(new Set(reasons)).toEqual(new Set(['pending']))
    expect(reasons.length).toBeGreaterThan(20)
  })

  it('fetches its tokens as soon as it is pinged', async () => {
    const { stub, clock, client, start } = connect('ping-client')
    const started = await start()
    const polling = pollToken(client, started)
    await settled()
    expect(await stub.handler.approve(started.authReqId, GRANT)).toEqual({
      outcome: 'recorded',
      notification: 'delivered',
    })
    expect(await polling).toMatchObject({ outcome: 'granted' })
    expect(clock.now()).toBe(NOW_MS)
  })

  it('gets its tokens pushed, and trusts them', async () => {
    const { stub, told, start } = connect('push-client')
    const { authReqId } = await start()
    expect(await stub.handler.approve(authReqId, GRANT)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    expect(told).toEqual(['user-1'])
  })

  it.each([
    ['deny', 'access_denied', 0],
    ['fail', 'transaction_failed', 0],
    ['expire', 'expired_token', 120_000],
  ] as const)('learns by push of %s that it is %s', async (outcome, error, ms) => {
    const { stub, clock, told, start } = connect('push-client')
    const { authReqId } = await start()
    await clock.advance(ms)
    expect(await stub.handler[outcome](authReqId)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    expect(told).toEqual([error])
  })
})
