import { describe, expect, it } from 'vitest'
import type { ServerEvent } from '../http/server-options.js'
import {
  createOpenIdProviderHandler,
  type OpenIdProviderHandlerOptions,
  type OpenIdProviderHandlers,
} from './openid-provider-handler.js'
import { MSISDN, makeKey, requestClaims, signToken } from './testing/server-initiated-samples.js'

const BASE = 'https://idgw.operator.example'
const CALLBACK = 'https://shop.example/callback'
const AUTHORIZE = {
  client_id: 'x-shop',
  redirect_uri: CALLBACK,
  response_type: 'code',
  scope: 'openid mc_authn',
  version: 'mc_di_r2_v2.3',
  state: 'st & te',
  nonce: 'n-1',
  acr_values: '2',
}
const FORM = 'application/x-www-form-urlencoded'
const REQUEST_OBJECT = signToken(requestClaims(), makeKey('ES256', 'ec-1'))

type Changes = Readonly<Record<string, string | undefined>>

function stub(
  handlers: OpenIdProviderHandlers<object> = {},
  options: Partial<OpenIdProviderHandlerOptions<object>> = {},
) {
  const events: ServerEvent[] = []
  const handler = createOpenIdProviderHandler(handlers, {
    authenticate: () => ({}),
    onEvent: (event) => events.push(event),
    isRegisteredRedirectUri: (clientId, redirectUri) => clientId === 'x-shop' && redirectUri === CALLBACK,
    ...options,
  })
  return { handler, events }
}

function encode(parameters: Readonly<Record<string, string>>, changes: Changes = {}): string {
  const given = Object.entries({ ...parameters, ...changes }).filter(([, value]) => value !== undefined)
  return `${new URLSearchParams(given as [string, string][])}`
}

const authorize = (changes: Changes = {}, more = '') =>
  new Request(`${BASE}/authorize?${encode(AUTHORIZE, changes)}${more}`)
const post = (path: string, body: string, contentType = FORM) =>
  new Request(`${BASE}${path}`, { method: 'POST', headers: { 'content-type': contentType }, body })

describe('the stub of an OpenID provider', () => {
  it('hands a request on, and sends the browser back', async () => {
    const { handler } = stub({
      authorize: ({ query }) => ({
        status: 302,
        headers: { Location: `${query.redirect_uri}?code=c-1&state=${encodeURIComponent(`${query.state}`)}` },
      }),
    })
    const answer = await handler.fetch(authorize({ unknown_parameter: 'passed over' }))
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(`${CALLBACK}?code=c-1&state=st%20%26%20te`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['getProviderMetadata', '/.well-known/openid-configuration', null],
    ['getKeys', '/jwks', null],
  ])('lets caches keep the answer of %s', async (operationId, path, cacheControl) => {
    const { handler } = stub({ [operationId]: () => ({ status: 404 }) })
    const answer = await handler.fetch(new Request(`${BASE}${path}`))
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe(cacheControl)
  })

  it('keeps what a function says of caches', async () => {
    const { handler } = stub({
      getUserInfo: () => ({ status: 200, headers: { 'Cache-Control': 'no-store, private' }, body: { sub: 'p' } }),
    })
    const headers = { authorization: 'Bearer abc' }
    const answer = await handler.fetch(new Request(`${BASE}/userinfo`, { headers }))
    expect(answer.headers.get('cache-control')).toBe('no-store, private')
  })

  it('answers 501 where there is no function, and says so to nobody else', async () => {
    const { handler } = stub()
    const answer = await handler.fetch(new Request(`${BASE}/jwks`))
    expect([answer.status, await answer.json()]).toEqual([
      501,
      { error: 'server_error', error_description: 'The operation is not implemented' },
    ])
  })

  it('asks for a function that says who calls', () => {
    expect(() => createOpenIdProviderHandler({}, {} as never)).toThrow(
      new TypeError('authenticate is due: it says who may call'),
    )
  })
})

describe('a faulty authorization request', () => {
  const state = AUTHORIZE.state

  it.each<[string, Request, Record<string, string>]>([
    [
      'no nonce',
      authorize({ nonce: undefined }),
      { error: 'invalid_request', error_description: '/query/nonce is required', state },
    ],
    [
      'an empty nonce, which counts as none',
      authorize({ nonce: '' }),
      { error: 'invalid_request', error_description: '/query/nonce is required', state },
    ],
    [
      'a repeated nonce',
      authorize({}, '&nonce=n-2'),
      { error: 'invalid_request', error_description: '/query/nonce must be given once', state },
    ],
    [
      'another response_type',
      authorize({ response_type: 'token' }),
      { error: 'unsupported_response_type', error_description: "/query/response_type must be one of ['code']", state },
    ],
    [
      'a scope without openid',
      authorize({ scope: 'mc_authn' }),
      { error: 'invalid_scope', error_description: expect.stringContaining('/query/scope must match') as never, state },
    ],
    [
      'no scope',
      authorize({ scope: undefined }),
      { error: 'invalid_request', error_description: '/query/scope is required', state },
    ],
    [
      'a correlation_id, which comes back',
      authorize({ version: undefined, correlation_id: 'c-1' }),
      { error: 'invalid_request', error_description: '/query/version is required', state, correlation_id: 'c-1' },
    ],
    [
      'a state that is too long to come back',
      authorize({ state: 's'.repeat(2049) }),
      { error: 'invalid_request', error_description: '/query/state must have at most 2048 characters' },
    ],
    [
      'a repeated state, of which none comes back',
      authorize({}, '&state=other'),
      { error: 'invalid_request', error_description: '/query/state must be given once' },
    ],
    [
      'no nonce in a form',
      post('/authorize', encode(AUTHORIZE, { nonce: undefined })),
      { error: 'invalid_request', error_description: '/nonce is required', state },
    ],
  ])('is told to the service provider by a redirect: %s', async (_what, request, expected) => {
    const { handler } = stub({ authorize: () => ({ status: 500, body: { error: 'server_error' } }) })
    const answer = await handler.fetch(request)
    expect(answer.status).toBe(302)
    const location = answer.headers.get('location') ?? ''
    expect(location.startsWith(`${CALLBACK}?`)).toBe(true)
    expect(Object.fromEntries(new URL(location).searchParams)).toEqual(expected)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toBe('')
  })

  it.each<[string, Request]>([
    ['no redirect_uri', authorize({ redirect_uri: undefined })],
    ['a redirect_uri that is not registered', authorize({ redirect_uri: 'https://evil.example/', nonce: undefined })],
    [
      'one that only begins as a registered one',
      authorize({ redirect_uri: `${CALLBACK}.evil.example`, nonce: undefined }),
    ],
    ['one with another path', authorize({ redirect_uri: `${CALLBACK}/..//evil`, nonce: undefined })],
    ['one with a user', authorize({ redirect_uri: 'https://shop.example@evil.example/callback', nonce: undefined })],
    ['one with a fragment', authorize({ redirect_uri: `${CALLBACK}#x`, nonce: undefined })],
    ['one with a line break', authorize({ redirect_uri: `${CALLBACK}\r\nset-cookie: a=b`, nonce: undefined })],
    ['two of them', authorize({ nonce: undefined }, `&redirect_uri=${encodeURIComponent('https://evil.example/')}`)],
    ['no client_id', authorize({ client_id: undefined })],
    ['another client_id', authorize({ client_id: 'other', nonce: undefined })],
    ['two client_ids', authorize({ nonce: undefined }, '&client_id=x-shop')],
    ['a form with a repeated parameter', post('/authorize', `${encode(AUTHORIZE)}&nonce=n-2`)],
    ['a form in another media type', post('/authorize', encode(AUTHORIZE), 'text/plain')],
  ])('is answered with 400 and no redirect: %s', async (_what, request) => {
    const { handler, events } = stub()
    const answer = await handler.fetch(request)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' })
    expect(JSON.stringify(events)).not.toContain('evil')
  })

  it('is answered with 400 where nobody says which addresses are registered', async () => {
    const { handler } = stub({}, { isRegisteredRedirectUri: undefined })
    const answer = await handler.fetch(authorize({ nonce: undefined, correlation_id: 'c-1' }))
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: '/query/nonce is required', correlation_id: 'c-1' },
    ])
  })

  it.each([
    ['no', () => false],
    ['something that is not yes', () => 'yes' as never],
    ['a promise of no', async () => false],
  ])('is answered with 400 when the operator says %s', async (_what, isRegisteredRedirectUri) => {
    const { handler } = stub({}, { isRegisteredRedirectUri })
    expect((await handler.fetch(authorize({ nonce: undefined }))).status).toBe(400)
  })

  it('keeps the query of a registered address', async () => {
    const redirect_uri = `${CALLBACK}?shop=7`
    const { handler } = stub({}, { isRegisteredRedirectUri: async (_clientId, uri) => uri === redirect_uri })
    const answer = await handler.fetch(authorize({ redirect_uri, nonce: undefined, state: 's' }))
    expect(answer.headers.get('location')).toBe(
      `${redirect_uri}&${new URLSearchParams({ error: 'invalid_request', error_description: '/query/nonce is required', state: 's' })}`,
    )
  })
})

describe('bad input to the other endpoints', () => {
  const token = { grant_type: 'authorization_code', code: 'c-1', redirect_uri: CALLBACK }
  const si = { client_id: 'x-bank', scope: 'openid mc_authn', request: REQUEST_OBJECT }
  const long = 'a'.repeat(2049)

  it.each<[string, Request, number, string, string]>([
    [
      'a token request without body',
      new Request(`${BASE}/token`, { method: 'POST' }),
      400,
      'invalid_request',
      'A body is due',
    ],
    [
      'a token request in JSON',
      post('/token', JSON.stringify(token), 'application/json'),
      400,
      'invalid_request',
      '/headers/content-type must be application/x-www-form-urlencoded',
    ],
    [
      'a repeated code',
      post('/token', `${encode(token)}&code=c-2`),
      400,
      'invalid_request',
      '/code must be given once',
    ],
    [
      'no grant_type',
      post('/token', encode(token, { grant_type: undefined })),
      400,
      'invalid_request',
      '/grant_type is required',
    ],
    [
      'an unknown grant_type',
      post('/token', encode(token, { grant_type: 'password' })),
      400,
      'unsupported_grant_type',
      '/grant_type must be one of',
    ],
    ['no code', post('/token', encode(token, { code: undefined })), 400, 'invalid_request', '/code is required'],
    ['an empty code', post('/token', encode(token, { code: '' })), 400, 'invalid_request', '/code is required'],
    [
      'a redirect_uri that is too long',
      post('/token', encode(token, { redirect_uri: `https://a/${long}` })),
      400,
      'invalid_request',
      '/redirect_uri must have at most 2048 characters',
    ],
    [
      'a form that is not UTF-8',
      post('/token', 'grant_type=%ff'),
      400,
      'invalid_request',
      'the body must be percent-encoded UTF-8',
    ],
    [
      'a revocation without token',
      post('/revoke', 'token_type_hint=access_token'),
      400,
      'invalid_request',
      '/token is required',
    ],
    [
      'a server-initiated request without request',
      post('/si-authorize', encode(si, { request: undefined })),
      400,
      'invalid_request',
      '/request is required',
    ],
    [
      'one for a flow of elsewhere',
      post('/si-authorize', encode(si, { response_type: 'code' })),
      400,
      'unsupported_response_type',
      '/response_type must be one of',
    ],
    [
      'one without openid',
      post('/si-authorize', encode(si, { scope: 'mc_authn' })),
      400,
      'invalid_scope',
      '/scope must match',
    ],
    [
      'one that repeats its scope',
      post('/si-authorize', `${encode(si)}&scope=openid`),
      400,
      'invalid_request',
      '/scope must be given once',
    ],
    [
      'one by query that repeats its scope',
      new Request(`${BASE}/si-authorize?${encode(si)}&scope=openid`),
      400,
      'invalid_request',
      '/query/scope must be given once',
    ],
    [
      'one in JSON whose scope is a list',
      post('/si-authorize', JSON.stringify({ ...si, scope: ['openid'] }), 'application/json'),
      400,
      'invalid_scope',
      '/scope must be string',
    ],
    [
      'one whose JSON is none',
      post('/si-authorize', '{"client_id"', 'application/json'),
      400,
      'invalid_request',
      'the body must be JSON',
    ],
    ['a path of elsewhere', new Request(`${BASE}/elsewhere`), 404, 'invalid_request', 'There is no such path'],
    [
      'a method of elsewhere',
      new Request(`${BASE}/token`),
      405,
      'invalid_request',
      'The path does not allow this method',
    ],
  ])('is answered as OAuth has it: %s', async (_what, request, status, error, description) => {
    const { handler } = stub()
    const answer = await handler.fetch(request)
    const body = (await answer.json()) as Record<string, string>
    expect([answer.status, body.error]).toEqual([status, error])
    expect(body.error_description).toContain(description)
    expect(body.error_description).toMatch(/^[\x20\x21\x23-\x5B\x5D-\x7E]+$/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['GET', '/userinfo'],
    ['POST', '/userinfo'],
    ['GET', '/premiuminfo'],
  ])('%s %s without an access token says that one is due, and no more with a wrong one', async (method, path) => {
    const { handler } = stub()
    const refusing = stub({}, { authenticate: () => undefined as never })
    const headers = { authorization: 'Bearer wrong' }
    const answer = await handler.fetch(new Request(`${BASE}${path}`, { method }))
    const wrong = await refusing.handler.fetch(new Request(`${BASE}${path}`, { method, headers }))
    expect([answer.status, wrong.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await answer.clone().json())
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="mobile-connect"')
    expect(await answer.json()).toEqual({
      error: 'invalid_token',
      error_description: 'The access token is missing, expired, revoked or malformed',
    })
  })

  it('is told to the client of a token request that nobody knows', async () => {
    const { handler } = stub({}, { authenticate: () => undefined as never })
    const answer = await handler.fetch(post('/token', encode(token)))
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toContain('Basic')
    expect(await answer.json()).toEqual({
      error: 'invalid_client',
      error_description: 'Client authentication failed',
    })
  })

  it('shows no value of the request in an answer or an event', async () => {
    const { handler, events } = stub()
    const secrets = { client_id: 'S3cret', scope: 'S3cret', request: 'S3cret', login_hint: `MSISDN:${MSISDN}` }
    const answers = [
      await handler.fetch(post('/si-authorize', encode(secrets))),
      await handler.fetch(new Request(`${BASE}/authorize?${encode(secrets)}`)),
      await handler.fetch(post('/token', encode({ grant_type: 'refresh_token', refresh_token: 'S3cret\n' }))),
    ]
    const shown = (await Promise.all(answers.map((answer) => answer.text()))).join() + JSON.stringify(events)
    expect(shown).not.toMatch(/S3cret/)
    expect(shown).not.toContain(MSISDN)
  })
})
