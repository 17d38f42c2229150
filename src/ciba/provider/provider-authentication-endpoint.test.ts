import { describe, expect, it } from 'vitest'
import type { CibaClientRegistration } from '../client-registration.js'
import { HINTS_RULE, SCOPE_RULE } from '../testing/bad-authentication-requests.js'
import { OPTIONS } from '../testing/bad-requests.js'
import type { Answer, Form } from '../testing/provider-stub.js'
import { CLIENTS, createStub, HINT, NOTIFICATION_TOKEN, NOW_MS } from '../testing/provider-stub.js'

function expectRefusal({ status, headers, body }: Answer, expected: number, error: string, description: string): void {
  expect({ status, body }).toEqual({ status: expected, body: { error, error_description: description } })
  // RFC 6749 §5.2
  expect(description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-type')).toBe('application/json')
}

describe('an authentication request', () => {
  it.each([
    ['poll-client', { expires_in: 120, interval: 5 }],
    ['ping-client', { expires_in: 120, interval: 5 }],
    ['push-client', { expires_in: 120 }],
  ])('of %s is acknowledged', async (client, rest) => {
    const { post } = createStub()
    const form = { ...HINT, client_notification_token: NOTIFICATION_TOKEN }
    const { status, headers, body } = await post('/bc-authorize', form, client)
    expect(status).toBe(200)
    const { auth_req_id: authReqId, ...others } = body
    expect(others).toEqual(rest)
    // 256 random bits, in the alphabet of §7.3.
    expect(authReqId).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('pragma')).toBe('no-cache')
  })

  it('begins the dialogue with the user, with what the client asked for', async () => {
    const { start, accepted } = createStub()
    const form = {
      scope: 'openid phone',
      acr_values: 'mod-mf mod-pr',
      binding_message: 'W4SCT',
      context: 'a',
      user_code: '1',
    }
    const authReqId = await start('poll-client', { ...HINT, ...form })
    expect(accepted).toEqual([
      {
        authReqId,
        client: CLIENTS['poll-client'],
        user: 'user-1',
        scope: ['openid', 'phone'],
        acrValues: ['mod-mf', 'mod-pr'],
        bindingMessage: 'W4SCT',
        further: { context: 'a' },
        expiresAtMs: NOW_MS + 120_000,
      },
    ])
  })

  it.each([
    [undefined, 120],
    ['30', 30],
    ['600', 600],
    ['601', 600],
    ['999999999', 600],
  ])('that asks for %s seconds gets %i', async (requested_expiry, expires_in) => {
    const { post } = createStub()
    expect((await post('/bc-authorize', { ...HINT, requested_expiry })).body).toMatchObject({ expires_in })
  })

  it('never has the id of another one', async () => {
    const { start } = createStub()
    expect(new Set(await Promise.all(Array.from({ length: 100 }, () => start()))).size).toBe(100)
  })

  it('is judged without parameters that nobody knows, and without empty ones', async () => {
    const { post } = createStub()
    expect((await post('/bc-authorize', { ...HINT, id_token_hint: '', constructor: 'x', __proto__: 'y' })).status).toBe(
      200,
    )
  })
})

describe('an authentication request that is refused', () => {
  it('is accepted with the right user code', async () => {
    const { post } = createStub(OPTIONS)
    expect((await post('/bc-authorize', { ...HINT, user_code: '9376' }, 'code-client')).status).toBe(200)
  })

  it.each(['ping-client', 'push-client'])('of %s, when it registered nowhere to be notified', async (clientId) => {
    const { backchannel_client_notification_endpoint: _dropped, ...client } = CLIENTS[
      clientId
    ] as CibaClientRegistration
    const { post, accepted } = createStub({ findClient: () => client })
    const answer = await post('/bc-authorize', { ...HINT, client_notification_token: NOTIFICATION_TOKEN }, clientId)
    expectRefusal(answer, 400, 'unauthorized_client', 'The client may not use this flow')
    expect(accepted).toEqual([])
  })

  it('when nothing is said of the user code', async () => {
    const { post, accepted } = createStub({ checkUserCode: () => undefined as never })
    expect((await post('/bc-authorize', { ...HINT, user_code: '9376' }, 'code-client')).status).toBe(500)
    expect(accepted).toEqual([])
  })

  it.each([
    ['login_hint_token', { scope: 'openid', login_hint_token: 'good' }],
    ['id_token_hint', { scope: 'openid', id_token_hint: 'a.b.c' }],
  ])('for a %s, when the provider supports none', async (name, form) => {
    const { post } = createStub({ idTokenKeys: undefined })
    expectRefusal(await post('/bc-authorize', form), 400, 'invalid_request', `${name} is not supported`)
  })

  it('is judged in the order of §7.2: client, signature, parameters, hint, user code', async () => {
    const { post } = createStub(OPTIONS)
    const wrong = {
      scope: 'phone',
      login_hint: 'nobody',
      login_hint_token: 'x',
      request: 'a.b.c',
      binding_message: 'W4SCT',
    }
    const errorOf = async (form: Form, client: string) =>
      (await post('/bc-authorize', form, client)).body.error_description
    expect(await errorOf(wrong, 'nobody')).toBe('Client authentication failed')
    expect(await errorOf(wrong, 'code-client')).toBe('the client did not register to sign its requests')
    expect(await errorOf({ ...wrong, request: undefined }, 'code-client')).toBe(HINTS_RULE)
    const oneHint = { ...wrong, request: undefined, login_hint_token: undefined }
    expect(await errorOf(oneHint, 'code-client')).toBe(SCOPE_RULE)
    expect(await errorOf({ ...oneHint, scope: 'openid' }, 'code-client')).toBe('The binding message is not acceptable')
    const hintOnly = { scope: 'openid', login_hint: 'nobody' }
    expect(await errorOf(hintOnly, 'code-client')).toBe('The hint names no user of this provider')
    expect(await errorOf(HINT, 'code-client')).toBe('A user code is due')
  })
})

it.each([
  ['without a delivery mode', { backchannel_token_delivery_mode: undefined }],
  ['without the grant', { grant_types: ['authorization_code'] }],
])('a client %s may not use this flow', async (_what, changes) => {
  const client = { ...CLIENTS['poll-client'], ...changes } as CibaClientRegistration
  const { post } = createStub({ findClient: () => client })
  expectRefusal(await post('/bc-authorize', HINT), 400, 'unauthorized_client', 'The client may not use this flow')
})

describe('the profile of mobile operators', () => {
  const tokens = { ...HINT, client_notification_token: NOTIFICATION_TOKEN }

  it('asks for acr_values', async () => {
    const { post } = createStub({ profile: 'modrna' })
    expectRefusal(await post('/bc-authorize', HINT), 400, 'invalid_request', 'acr_values is required')
    expect((await post('/bc-authorize', { ...HINT, acr_values: 'mod-mf' })).status).toBe(200)
  })

  it('has no ping', async () => {
    const { post } = createStub({ profile: 'modrna' })
    const answer = await post('/bc-authorize', { ...tokens, acr_values: 'mod-mf' }, 'ping-client')
    expectRefusal(answer, 400, 'unauthorized_client', 'The client may not use this flow')
  })

  it('has push', async () => {
    const { post } = createStub({ profile: 'modrna' })
    expect((await post('/bc-authorize', { ...tokens, acr_values: 'mod-mf' }, 'push-client')).status).toBe(200)
  })
})

describe('the dialogue with the user', () => {
  it('is not begun when the client did not get the acknowledgement', async () => {
    const { handler, accepted } = createStub()
    const abort = new AbortController()
    const headers = { authorization: `Basic ${btoa('poll-client:a+secret+of+the+client')}` }
    const init = { method: 'POST', headers, body: new URLSearchParams(HINT), signal: abort.signal }
    const response = await handler.fetch(new Request('https://op.example/bc-authorize', init))
    expect(response.status).toBe(200)
    abort.abort()
    await new Promise((resolve) => setTimeout(resolve))
    expect(accepted).toEqual([])
  })

  it('gets the functions that tell its outcome', async () => {
    const stub = createStub({ onAuthentication: ({ authReqId }, { deny }) => deny(authReqId) })
    const authReqId = await stub.start()
    expect((await stub.poll(authReqId)).body).toMatchObject({ error: 'access_denied' })
  })

  it('that cannot be begun ends the request as failed, and is told to the log', async () => {
    const cause = new Error('the gateway is down')
    const stub = createStub({ onAuthentication: () => Promise.reject(cause) })
    const authReqId = await stub.start()
    expect((await stub.poll(authReqId)).body).toMatchObject({ error: 'expired_token' })
    expect(stub.events).toContainEqual({ type: 'handler-failed', operationId: 'requestAuthentication', cause })
  })
})

describe('a store that is full', () => {
  it('is answered with 503, and nobody is asked', async () => {
    const { post, accepted } = createStub({ store: { load: () => undefined, save: () => false } })
    const { status, headers, body } = await post('/bc-authorize', HINT)
    expect({ status, retryAfter: headers.get('retry-after'), body }).toEqual({
      status: 503,
      retryAfter: '5',
      body: { error: 'temporarily_unavailable', error_description: 'The provider cannot decide now' },
    })
    expect(accepted).toEqual([])
  })
})
