import { describe, expect, it } from 'vitest'
import type { Answer, Form } from './testing/provider-stub.js'
import { CLIENTS, createStub, HINT, MSISDN, NOTIFICATION_TOKEN, NOW_MS, SECRETS } from './testing/provider-stub.js'

const checkUserCode = (_user: string, code: string | undefined) =>
  code === undefined ? 'missing' : code === '9376' ? 'accepted' : 'invalid'
const isBindingMessageAcceptable = (message: string) => !message.includes('W4SCT')
const readLoginHintToken = (token: string) =>
  token === 'good' ? { ok: true as const, claims: { MSISDN } } : { ok: false as const, fault: token }

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

const hints = 'exactly one of login_hint_token, id_token_hint, login_hint is due'
const openid = 'The scope must have openid, and only values that the client may ask for'
const tokens = { ...HINT, client_notification_token: NOTIFICATION_TOKEN }

/** One row per error of §13, and per way to it: client, form, status, error, description. */
const REFUSALS: readonly (readonly [what: string, client: string, form: Form, number, string, string])[] = [
  ['no hint', 'poll-client', { scope: 'openid' }, 400, 'invalid_request', hints],
  ['two hints', 'poll-client', { ...HINT, login_hint_token: 'good' }, 400, 'invalid_request', hints],
  [
    'three hints',
    'poll-client',
    { ...HINT, login_hint_token: 'good', id_token_hint: 'a.b.c' },
    400,
    'invalid_request',
    hints,
  ],
  ['no scope', 'poll-client', { login_hint: HINT.login_hint }, 400, 'invalid_request', 'scope is required'],
  ['a scope without openid', 'poll-client', { ...HINT, scope: 'phone' }, 400, 'invalid_scope', openid],
  ['a scope of another client', 'poll-client', { ...HINT, scope: 'openid email' }, 400, 'invalid_scope', openid],
  ['a malformed scope', 'poll-client', { ...HINT, scope: 'openid  phone' }, 400, 'invalid_scope', 'scope is malformed'],
  [
    'an unknown user',
    'poll-client',
    { ...HINT, login_hint: 'tel:+34600000009' },
    400,
    'unknown_user_id',
    'The hint names no user of this provider',
  ],
  [
    'a user who is not to be asked',
    'poll-client',
    { ...HINT, login_hint: 'denied' },
    403,
    'access_denied',
    'The request is denied',
  ],
  [
    'an expired login_hint_token',
    'poll-client',
    { scope: 'openid', login_hint_token: 'expired' },
    400,
    'expired_login_hint_token',
    'The login_hint_token has expired',
  ],
  [
    'a forged login_hint_token',
    'poll-client',
    { scope: 'openid', login_hint_token: 'forged' },
    400,
    'invalid_request',
    'login_hint_token must be a token that this provider can read and trust',
  ],
  ['no user code', 'code-client', HINT, 400, 'missing_user_code', 'A user code is due'],
  [
    'a wrong user code',
    'code-client',
    { ...HINT, user_code: '9377' },
    400,
    'invalid_user_code',
    'The user code is not valid',
  ],
  [
    'a malformed user code',
    'code-client',
    { ...HINT, user_code: '93\n76' },
    400,
    'invalid_user_code',
    'user_code is malformed',
  ],
  [
    'a user code of a client that did not register for it',
    'poll-client',
    { ...HINT, user_code: '9376' },
    400,
    'missing_user_code',
    'A user code is due',
  ],
  [
    'a binding message that cannot be shown',
    'code-client',
    { ...HINT, binding_message: 'W4SCT' },
    400,
    'invalid_binding_message',
    'The binding message is not acceptable',
  ],
  [
    'a binding message that is too long',
    'code-client',
    { ...HINT, binding_message: 'x'.repeat(257) },
    400,
    'invalid_binding_message',
    'binding_message must have at most 256 characters',
  ],
  ['no notification token', 'ping-client', HINT, 400, 'invalid_request', 'client_notification_token is required'],
  [
    'a short notification token',
    'ping-client',
    { ...tokens, client_notification_token: 'a'.repeat(21) },
    400,
    'invalid_request',
    'client_notification_token must have 22 characters or more',
  ],
  [
    'a long notification token',
    'push-client',
    { ...tokens, client_notification_token: 'a'.repeat(1025) },
    400,
    'invalid_request',
    'client_notification_token must have at most 1024 characters',
  ],
  [
    'an expiry of zero',
    'poll-client',
    { ...HINT, requested_expiry: '0' },
    400,
    'invalid_request',
    'requested_expiry is malformed',
  ],
  [
    'a negative expiry',
    'poll-client',
    { ...HINT, requested_expiry: '-5' },
    400,
    'invalid_request',
    'requested_expiry is malformed',
  ],
  [
    'a login hint that is too long',
    'poll-client',
    { ...HINT, login_hint: '9'.repeat(1025) },
    400,
    'invalid_request',
    'login_hint must have at most 1024 characters',
  ],
  [
    'a signed request of a client that signs none',
    'poll-client',
    { request: 'a.b.c' },
    400,
    'invalid_request',
    'the client did not register to sign its requests',
  ],
  [
    'an unsigned request of a client that signs',
    'signing-client',
    HINT,
    400,
    'invalid_request',
    'the client registered to sign its requests',
  ],
  ['an unknown client', 'nobody', HINT, 401, 'invalid_client', 'Client authentication failed'],
]

describe('an authentication request that is refused', () => {
  const options = { checkUserCode, isBindingMessageAcceptable, readLoginHintToken }

  it.each(REFUSALS)('for %s', async (_what, client, form, status, error, description) => {
    const { post, accepted, events } = createStub(options)
    const answer = await post('/bc-authorize', form, client)
    expectRefusal(answer, status, error, description)
    expect(accepted).toEqual([])
    const told = JSON.stringify([answer.body, events])
    for (const secret of [...SECRETS, '9377', '+34600000009']) expect(told).not.toContain(secret)
  })

  it('tells a client that tried by header how to authenticate', async () => {
    const { headers } = await createStub().post('/bc-authorize', HINT, 'nobody')
    expect(headers.get('www-authenticate')).toBe('Basic realm="ciba"')
  })

  it('is accepted with the right user code', async () => {
    const { post } = createStub(options)
    expect((await post('/bc-authorize', { ...HINT, user_code: '9376' }, 'code-client')).status).toBe(200)
  })

  it('for a repeated parameter, before anything else', async () => {
    const { handler } = createStub()
    const body = new URLSearchParams([...Object.entries(HINT), ['scope', 'openid']])
    const response = await handler.fetch(new Request('https://op.example/bc-authorize', { method: 'POST', body }))
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: 'invalid_request', error_description: '/scope must be given once' })
  })

  it.each([
    ['login_hint_token', { scope: 'openid', login_hint_token: 'good' }],
    ['id_token_hint', { scope: 'openid', id_token_hint: 'a.b.c' }],
  ])('for a %s, when the provider supports none', async (name, form) => {
    const { post } = createStub({ idTokenKeys: undefined })
    expectRefusal(await post('/bc-authorize', form), 400, 'invalid_request', `${name} is not supported`)
  })

  it('is judged in the order of §7.2: client, signature, parameters, hint, user code', async () => {
    const { post } = createStub(options)
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
    expect(await errorOf({ ...wrong, request: undefined }, 'code-client')).toBe(hints)
    const oneHint = { ...wrong, request: undefined, login_hint_token: undefined }
    expect(await errorOf(oneHint, 'code-client')).toBe(openid)
    expect(await errorOf({ ...oneHint, scope: 'openid' }, 'code-client')).toBe('The binding message is not acceptable')
    const hintOnly = { scope: 'openid', login_hint: 'nobody' }
    expect(await errorOf(hintOnly, 'code-client')).toBe('The hint names no user of this provider')
    expect(await errorOf(HINT, 'code-client')).toBe('A user code is due')
  })
})

describe('the profile of mobile operators', () => {
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
