import { describe, expect, it } from 'vitest'
import type { AuthenticationRequest, ServerEvent } from '../http/server-options.js'
import { createOpenIdProviderClient } from './openid-provider-client.js'
import {
  createOpenIdProviderHandler,
  type OpenIdProviderHandlerOptions,
  type OpenIdProviderHandlers,
} from './openid-provider-handler.js'
import { SERVER_INITIATED_GRANT_TYPE } from './server-initiated/server-initiated-delivery.js'
import { MSISDN } from './testing/server-initiated-samples.js'

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

describe('the credentials of a client', () => {
  it.each(['s:ecret', 'a+b/c=='])('reach the stub as they are registered: %s', async (clientSecret) => {
    const seen: unknown[] = []
    const authenticate = ({ credentials }: AuthenticationRequest) => {
      seen.push(credentials)
      return {}
    }
    const { handler } = stub({ revokeToken: () => ({ status: 200 }) }, { authenticate })
    const client = createOpenIdProviderClient({
      baseUrl: BASE,
      fetch: (url, init) => handler.fetch(new Request(url, init)),
      clientAuthentication: { method: 'client_secret_basic', clientId: 'x:shop', clientSecret },
    })
    expect(await client.revokeToken({ body: { token: 'a' } })).toMatchObject({ status: 200 })
    expect(seen).toEqual([{ username: 'x:shop', password: clientSecret }])
  })

  it('are taken as they came where they are not encoded as a form has it', async () => {
    const seen: unknown[] = []
    const { handler } = stub(
      {},
      { authenticate: ({ credentials, header }) => void seen.push(credentials, header('Authorization')) },
    )
    const authorization = `Basic ${btoa('x-shop:100%/a=')}`
    const headers = { authorization, 'content-type': FORM }
    const answer = await handler.fetch(new Request(`${BASE}/revoke`, { method: 'POST', headers, body: 'token=a' }))
    expect(answer.status).toBe(401)
    expect(seen).toEqual([{ username: 'x-shop', password: '100%/a=' }, authorization])
  })
})

describe('a faulty authorization request', () => {
  it('is answered with 400 where nobody says which addresses are registered', async () => {
    const { handler } = stub({}, { isRegisteredRedirectUri: undefined })
    const answer = await handler.fetch(authorize({ nonce: undefined, correlation_id: 'c-1' }))
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: '/query/nonce is required', correlation_id: 'c-1' },
    ])
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

describe('the function of the token endpoint', () => {
  it.each([
    [{ grant_type: 'authorization_code', code: 'c-1', redirect_uri: CALLBACK }, 'c-1'],
    [{ grant_type: 'refresh_token', refresh_token: 'r-1' }, 'r-1'],
    [{ grant_type: SERVER_INITIATED_GRANT_TYPE, auth_req_id: 'a-1' }, 'a-1'],
  ])('tells forms apart by grant_type, with their types: %o', async (form, seen) => {
    const given: string[] = []
    const { handler } = stub({
      requestTokens: ({ body }) => {
        if (body.grant_type === 'authorization_code') given.push(body.code)
        else given.push(body.grant_type === 'refresh_token' ? body.refresh_token : body.auth_req_id)
        return { status: 400, body: { error: 'invalid_grant' } }
      },
    })
    expect((await handler.fetch(post('/token', encode(form)))).status).toBe(400)
    expect(given).toEqual([seen])
  })
})

describe('bad input to the other endpoints', () => {
  const token = { grant_type: 'authorization_code', code: 'c-1', redirect_uri: CALLBACK }

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
