import { describe, expect, it } from 'vitest'
import { createStub, type Form, MSISDN, NOTIFICATION_TOKEN, SECRETS } from '../testing/provider-stub.js'
import type { AuthenticationRequestStore } from './provider-store.js'
import { createMemoryStore } from './provider-store.js'

const ACCESS_TOKEN = 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN'

/** Stub → what is polled with; the last poll is the one that is judged. */
type Story = (
  stub: ReturnType<typeof createStub>,
) => Promise<{ status: number; body: Record<string, unknown>; headers: Headers }>

/** One row per error of §11. */
const REFUSALS: readonly (readonly [
  what: string,
  error: string,
  description: string | undefined,
  status: number,
  story: Story,
])[] = [
  [
    'a user who has not answered',
    'authorization_pending',
    undefined,
    400,
    async (stub) => stub.poll(await stub.start()),
  ],
  [
    'a poll that is too early',
    'slow_down',
    'The poll came too early, and the interval is 5 seconds longer now',
    400,
    async (stub) => {
      const id = await stub.start()
      await stub.poll(id)
      return stub.poll(id)
    },
  ],
  [
    'polls that never wait',
    'invalid_request',
    'The client polled too often, and is to stop',
    400,
    async (stub) => {
      const id = await stub.start()
      for (let polls = 0; polls < 6; polls++) await stub.poll(id)
      return stub.poll(id)
    },
  ],
  [
    'a request that expired',
    'expired_token',
    'The auth_req_id has expired',
    400,
    async (stub) => {
      const id = await stub.start()
      stub.advance(120_000)
      return stub.poll(id)
    },
  ],
  [
    'a user who declined',
    'access_denied',
    'The request was denied',
    400,
    async (stub) => {
      const id = await stub.start()
      expect(await stub.handler.deny(id)).toEqual({ outcome: 'recorded', notification: 'none' })
      return stub.poll(id)
    },
  ],
  [
    'the auth_req_id of another client',
    'invalid_grant',
    'The auth_req_id is not valid, or of another client',
    400,
    async (stub) => {
      const id = await stub.start()
      await stub.handler.approve(id, { sub: 'user-1' })
      return stub.poll(id, 'other-client')
    },
  ],
  [
    'tokens that were fetched before',
    'invalid_grant',
    'The auth_req_id is not valid, or of another client',
    400,
    async (stub) => {
      const id = await stub.start()
      await stub.handler.approve(id, { sub: 'user-1' })
      expect((await stub.poll(id)).status).toBe(200)
      return stub.poll(id)
    },
  ],
  [
    'a client that gets its tokens pushed',
    'unauthorized_client',
    'The client gets its tokens pushed',
    400,
    async (stub) => stub.poll(await stub.start('push-client'), 'push-client'),
  ],
]

describe('a token request', () => {
  it.each(REFUSALS)('for %s is answered with %s', async (_what, error, description, status, story) => {
    const stub = createStub()
    const answer = await story(stub)
    expect({ status: answer.status, body: answer.body }).toEqual({
      status,
      body: { error, ...(description !== undefined && { error_description: description }) },
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="ciba"' : null)
    const told = JSON.stringify([answer.body, stub.events])
    for (const secret of SECRETS) expect(told).not.toContain(secret)
  })

  it('gets the tokens of the grant, once, and not to be kept', async () => {
    const stub = createStub()
    const id = await stub.start()
    expect(await stub.handler.approve(id, { sub: 'user-1' })).toEqual({ outcome: 'recorded', notification: 'none' })
    const { status, headers, body } = await stub.poll(id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: 300 })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('pragma')).toBe('no-cache')
  })

  it('for a pinged client is answered at once', async () => {
    const stub = createStub()
    const id = await stub.start('ping-client')
    await stub.poll(id, 'ping-client')
    await stub.handler.approve(id, { sub: 'user-1' })
    expect((await stub.poll(id, 'ping-client')).status).toBe(200)
  })

  it('gives tokens to one of many polls at the same time', async () => {
    const stub = createStub({ store: slowStore() })
    const id = await stub.start()
    await stub.handler.approve(id, { sub: 'user-1' })
    const answers = await Promise.all(Array.from({ length: 8 }, () => stub.poll(id)))
    const errors = answers.map(({ body }) => body.error ?? 'tokens').sort()
    expect(errors).toEqual([...Array(7).fill('invalid_grant'), 'tokens'])
  })

  it('is answered with 503 when the store does not get to rest', async () => {
    const store = createMemoryStore()
    const stub = createStub({
      store: {
        load: store.load,
        save: (id, state, revision) => revision === undefined && store.save(id, state, revision),
      },
    })
    const { status, headers, body } = await stub.poll(await stub.start())
    expect({ status, retryAfter: headers.get('retry-after'), error: body.error }).toEqual({
      status: 503,
      retryAfter: '5',
      error: 'temporarily_unavailable',
    })
  })

  it('costs one load and one save while it is pending, and no save for another client', async () => {
    const calls: string[] = []
    const store = createMemoryStore()
    const counting: AuthenticationRequestStore = {
      load: (id) => {
        calls.push('load')
        return store.load(id)
      },
      save: (...given) => {
        calls.push('save')
        return store.save(...given)
      },
    }
    const stub = createStub({ store: counting })
    const id = await stub.start()
    calls.length = 0
    await stub.poll(id)
    expect(calls).toEqual(['load', 'save'])
    await stub.poll(id, 'other-client')
    expect(calls).toEqual(['load', 'save', 'load'])
  })

  it('whose tokens cannot be made is answered with 500, and the cause goes to the log alone', async () => {
    const cause = new Error('the HSM is busy')
    const stub = createStub({ issueTokens: () => Promise.reject(cause) })
    const id = await stub.start()
    await stub.handler.approve(id, { sub: 'user-1' })
    const { status, body } = await stub.poll(id)
    expect({ status, body }).toEqual({
      status: 500,
      body: { error: 'server_error', error_description: 'Internal Server Error' },
    })
    expect(stub.events).toEqual([{ type: 'handler-failed', operationId: 'requestToken', cause }])
  })

  it('keeps no hint and no number in the store', async () => {
    const saved: unknown[] = []
    const store = createMemoryStore()
    const stub = createStub({
      store: {
        load: store.load,
        save: (id, state, revision) => {
          saved.push(state)
          return store.save(id, state, revision)
        },
      },
    })
    const form: Form = { scope: 'openid', login_hint: `tel:${MSISDN}`, user_code: '9376', binding_message: 'W4SCT' }
    await stub.start('ping-client', form)
    const text = JSON.stringify(saved)
    for (const secret of SECRETS.filter((one) => one !== NOTIFICATION_TOKEN)) expect(text).not.toContain(secret)
  })
})

/** A store in another process: everything takes a turn of the event loop. */
function slowStore(): AuthenticationRequestStore {
  const store = createMemoryStore()
  const turn = () => new Promise((resolve) => setTimeout(resolve))
  return {
    load: async (id) => {
      const stored = await store.load(id)
      await turn()
      return stored
    },
    save: async (id, state, revision) => {
      await turn()
      return store.save(id, state, revision)
    },
  }
}
