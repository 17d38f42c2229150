import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { verifyIdToken } from '../../openid/id-token.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import {
  CLIENTS,
  createStub,
  type Grant,
  ISSUER,
  MSISDN,
  makeTokens,
  NOTIFICATION_TOKEN,
  NOW_MS,
  PROVIDER_KEY,
  SECRETS,
  type Stub,
} from '../testing/provider-stub.js'
import type { IssueTokens } from './provider-conclusion.js'
import { createMemoryStore } from './provider-store.js'

const GRANT = { sub: 'user-1' }
const bodyOf = (stub: Stub, at = 0) => JSON.parse(String(stub.notified[at]?.init.body))

describe('a client in ping mode', () => {
  it.each(['approve', 'deny', 'fail'] as const)('is pinged after %s, with the token that it gave', async (outcome) => {
    const stub = createStub()
    const id = await stub.start('ping-client')
    expect(await stub.handler[outcome](id, GRANT)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    expect(stub.notified).toMatchObject([
      {
        url: 'https://bank.example/notification',
        init: {
          method: 'POST',
          redirect: 'manual',
          headers: { authorization: `Bearer ${NOTIFICATION_TOKEN}`, 'content-type': 'application/json' },
        },
      },
    ])
    expect(bodyOf(stub)).toEqual({ auth_req_id: id })
  })

  it('is not pinged when the request expires', async () => {
    const stub = createStub()
    const id = await stub.start('ping-client')
    stub.advance(120_000)
    expect(await stub.handler.expire(id)).toEqual({ outcome: 'recorded', notification: 'none' })
    expect(stub.notified).toEqual([])
  })

  it('fetches its tokens though the ping was lost', async () => {
    const stub = createStub({ fetch: () => Promise.reject(new Error('down')), notificationAttempts: 1 })
    const id = await stub.start('ping-client')
    expect(await stub.handler.approve(id, GRANT)).toEqual({ outcome: 'recorded', notification: 'failed' })
    expect((await stub.poll(id, 'ping-client')).status).toBe(200)
  })
})

describe('a client in push mode', () => {
  it('gets tokens that its ID token binds to the request', async () => {
    const stub = createStub()
    const id = await stub.start('push-client')
    expect(await stub.handler.approve(id, GRANT)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    const { id_token: idToken, ...rest } = bodyOf(stub)
    expect(rest).toEqual({
      auth_req_id: id,
      access_token: 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN',
      refresh_token: '4bwc0ESC_IAhflf-ACC_vjD_ltc11ne-8gFPfA2Kx16',
      token_type: 'Bearer',
      expires_in: 300,
    })
    const keys = createLocalKeySource({ keys: [PROVIDER_KEY.jwk] })
    const verified = await verifyIdToken(idToken, { keys, issuer: ISSUER, clientId: 'push-client', now: () => NOW_MS })
    // The hashes are those of the example of CIBA Core §10.3.1.
    expect(verified).toMatchObject({
      ok: true,
      claims: {
        'urn:openid:params:jwt:claim:auth_req_id': id,
        at_hash: 'Wt0kVFXMacqvnHeyU0001w',
        'urn:openid:params:jwt:claim:rt_hash': 'sHahCuSpXCRg5mkDDvvr4w',
      },
    })
  })

  it.each([
    ['deny', 'access_denied', 'The request was denied', 0],
    ['fail', 'transaction_failed', 'The provider could not complete the transaction', 0],
    ['expire', 'expired_token', 'The authentication request has expired', 120_000],
  ] as const)('is told of %s as %s', async (outcome, error, error_description, ms) => {
    const stub = createStub()
    const id = await stub.start('push-client')
    stub.advance(ms)
    expect(await stub.handler[outcome](id)).toEqual({ outcome: 'recorded', notification: 'delivered' })
    expect(bodyOf(stub)).toEqual({ auth_req_id: id, error, error_description })
  })

  it.each<[string, IssueTokens<Grant>, Error]>([
    [
      'do not say to which request they belong',
      () => ({ access_token: 'a', token_type: 'Bearer', id_token: 'e30.e30.AA' }),
      new TypeError('The ID token that is pushed must have at_hash (CIBA Core 10.3.1)'),
    ],
    [
      'are none of CIBA',
      async (issue) => ({ ...(await makeTokens(issue, NOW_MS)), expires_in: 0.5 }),
      new TypeError('notifyClient: /body/expires_in must be integer'),
    ],
    ['could not be made', () => Promise.reject(new Error('no key')), new Error('no key')],
  ])(
    'gets no tokens that %s, but learns that none will come, and their maker learns why',
    async (_what, issueTokens, expected) => {
      const stub = createStub({ issueTokens })
      const id = await stub.start('push-client')
      await expect(stub.handler.approve(id, GRANT)).rejects.toThrow(expected)
      expect(stub.notified).toHaveLength(1)
      expect(bodyOf(stub)).toMatchObject({ auth_req_id: id, error: 'transaction_failed' })
      expect(await stub.handler.approve(id, GRANT)).toEqual({ outcome: 'refused' })
      expect(stub.notified).toHaveLength(1)
    },
  )

  it('gets nothing once it was removed', async () => {
    const clients = new Map(Object.entries(CLIENTS))
    const stub = createStub({ findClient: (clientId) => clients.get(clientId) })
    const id = await stub.start('push-client')
    clients.delete('push-client')
    expect(await stub.handler.approve(id, GRANT)).toEqual({ outcome: 'recorded', notification: 'failed' })
    expect(stub.notified).toEqual([])
  })
})

describe('an outcome', () => {
  it.each([
    ['after another one', async (stub: Stub, id: string) => void (await stub.handler.deny(id))],
    ['after the end', async (stub: Stub) => stub.advance(120_000)],
    [
      'after the tokens',
      async (stub: Stub, id: string) => {
        await stub.handler.approve(id, GRANT)
        await stub.poll(id)
      },
    ],
  ])('%s is refused', async (_what, before) => {
    const stub = createStub()
    const id = await stub.start()
    await before(stub, id)
    expect(await stub.handler.approve(id, GRANT)).toEqual({ outcome: 'refused' })
  })

  it('of a request that nobody made is unknown', async () => {
    const { handler } = createStub()
    expect(await handler.approve('x', GRANT)).toEqual({ outcome: 'unknown' })
    expect(await handler.deny('__proto__')).toEqual({ outcome: 'unknown' })
  })

  it('of an expiry that is too early is refused', async () => {
    const stub = createStub()
    expect(await stub.handler.expire(await stub.start())).toEqual({ outcome: 'refused' })
  })

  it('is contended when the store does not get to rest', async () => {
    const store = createMemoryStore()
    const stub = createStub({
      store: {
        load: store.load,
        save: (id, state, revision) => revision === undefined && store.save(id, state, revision),
      },
    })
    expect(await stub.handler.deny(await stub.start())).toEqual({ outcome: 'contended' })
  })

  it('is recorded once, when two come at the same time', async () => {
    const stub = createStub()
    const id = await stub.start('push-client')
    const outcomes = await Promise.all([
      stub.handler.approve(id, GRANT),
      stub.handler.approve(id, GRANT),
      stub.handler.deny(id),
    ])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['recorded', 'refused', 'refused'])
    expect(stub.notified).toHaveLength(1)
  })
})

it('shows nothing of a client or a user when the stub is printed', async () => {
  const stub = createStub()
  await stub.start('ping-client')
  const shown = inspect(stub.handler, { depth: 9, showHidden: true }) + JSON.stringify(stub.handler)
  for (const secret of [...SECRETS, MSISDN]) expect(shown).not.toContain(secret)
})
