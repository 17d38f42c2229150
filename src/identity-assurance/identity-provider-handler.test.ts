import { describe, expect, it } from 'vitest'
import type { AuthenticationRequest, ServerEvent } from '../http/server-options.js'
import { parseClaimsParameter } from './claims-parameter.js'
import { createIdentityProviderClient } from './identity-provider-client.js'
import {
  createIdentityProviderHandler,
  type IdentityProviderHandlerOptions,
  type IdentityProviderHandlers,
} from './identity-provider-handler.js'

const BASE = 'https://id.bank.example'
const CALLBACK = 'https://energy.example/callback'
const AGE = { verification: { trust_framework: null }, claims: { age_is_at_least: { age: { value: 21 } } } }
const AUTHORIZE = {
  client_id: 'energy-supplier',
  redirect_uri: CALLBACK,
  response_type: 'code',
  scope: 'openid',
  state: 'st & te',
  claims: JSON.stringify({ userinfo: { verified_claims: AGE } }),
}
const FORM = 'application/x-www-form-urlencoded'
const CODE = { grant_type: 'authorization_code', code: 'c-1', redirect_uri: CALLBACK }

type Changes = Readonly<Record<string, string | undefined>>

function stub(
  handlers: IdentityProviderHandlers<object> = {},
  options: Partial<IdentityProviderHandlerOptions<object>> = {},
) {
  const events: ServerEvent[] = []
  const handler = createIdentityProviderHandler(handlers, {
    authenticate: () => ({}),
    onEvent: (event) => events.push(event),
    isRegisteredRedirectUri: (clientId, redirectUri) => clientId === 'energy-supplier' && redirectUri === CALLBACK,
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
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  new Request(`${BASE}${path}`, { method: 'POST', headers: { 'content-type': FORM, ...headers }, body })
const userInfo = () => new Request(`${BASE}/userinfo`, { headers: { authorization: 'Bearer abc' } })

/** The answer of a redirect: where it goes, and its parameters. */
function redirected(answer: Response): unknown {
  const location = new URL(answer.headers.get('location') ?? '')
  const { searchParams, hash } = location
  const place = hash === '' ? 'query' : 'fragment'
  return { place, ...Object.fromEntries(hash === '' ? searchParams : new URLSearchParams(hash.slice(1))) }
}

describe('the stub of an identity provider', () => {
  it('hands a request on with what is asked for, and sends the browser back', async () => {
    const asked: unknown[] = []
    const { handler } = stub({
      authorize: ({ query }) => {
        asked.push(parseClaimsParameter(query.claims ?? '{}'))
        const answer = new URLSearchParams({ code: 'c-1', state: `${query.state}` })
        return { status: 302, headers: { Location: `${query.redirect_uri}?${answer}` } }
      },
    })
    const answer = await handler.fetch(authorize({ unknown_parameter: 'passed over' }))
    expect(answer.status).toBe(302)
    expect(redirected(answer)).toEqual({ place: 'query', code: 'c-1', state: 'st & te' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(asked).toEqual([{ userinfo: { verified_claims: AGE } }])
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

  it('answers 501 where there is no function', async () => {
    const answer = await stub().handler.fetch(new Request(`${BASE}/jwks`))
    expect([answer.status, await answer.json()]).toEqual([
      501,
      { error: 'server_error', error_description: 'The operation is not implemented' },
    ])
  })

  it('asks for a function that says who calls, and for a generation that there is', () => {
    const authenticate = () => ({})
    expect(() => createIdentityProviderHandler({}, {} as never)).toThrow(
      new TypeError('authenticate is due: it says who may call'),
    )
    expect(() => createIdentityProviderHandler({}, { authenticate, generation: 'ID1' as never })).toThrow(TypeError)
  })
})

describe('what must not leave the stub', () => {
  it.each<[string, object, string[]]>([
    [
      'verified claims without a trust framework',
      { sub: '1', verified_claims: { verification: {}, claims: { name: 'S3cret' } } },
      ['/verified_claims/verification/trust_framework required'],
    ],
    [
      'names of sources that are not there',
      { sub: '1', _claim_names: { verified_claims: ['a', 'b'] }, _claim_sources: { a: { JWT: 'a.b.c' } } },
      ['/_claim_names/verified_claims claim-source'],
    ],
  ])('%s', async (_, body, faults) => {
    const { handler, events } = stub({ getUserInfo: () => ({ status: 200, body: body as never }) })
    const answer = await handler.fetch(userInfo())
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { error: 'server_error', error_description: 'Internal Server Error' },
    ])
    const told = events.flatMap((event) => (event.type === 'invalid-answer' ? event.issues : []))
    expect(told.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults)
    expect(JSON.stringify(events)).not.toContain('S3cret')
  })

  it('metadata that lacks what the evidence asks for', async () => {
    const metadata = {
      issuer: BASE,
      authorization_endpoint: `${BASE}/authorize`,
      token_endpoint: `${BASE}/token`,
      jwks_uri: `${BASE}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['ES256'],
      trust_frameworks_supported: ['uk_diatf'],
      claims_in_verified_claims_supported: ['name'],
      evidence_supported: ['document'],
    }
    const { handler } = stub({ getProviderMetadata: () => ({ status: 200, body: metadata }) })
    const client = createIdentityProviderClient({ baseUrl: BASE, fetch: async () => Response.json(metadata) })
    expect((await handler.fetch(new Request(`${BASE}/.well-known/openid-configuration`))).status).toBe(500)
    // A relying party can use it all the same.
    expect(await client.getProviderMetadata()).toMatchObject({ status: 200, body: metadata })
  })
})

describe('the credentials of a client', () => {
  it.each(['s:ecret', 'a+b/c=='])('reach the stub as they are registered: %s', async (clientSecret) => {
    const seen: unknown[] = []
    const authenticate = ({ credentials }: AuthenticationRequest) => {
      seen.push(credentials)
      return {}
    }
    const { handler } = stub(
      { requestTokens: () => ({ status: 400, body: { error: 'invalid_grant' } }) },
      { authenticate },
    )
    const client = createIdentityProviderClient({
      baseUrl: BASE,
      fetch: (url, init) => handler.fetch(new Request(url, init)),
      clientAuthentication: { method: 'client_secret_basic', clientId: 'x:rp', clientSecret },
    })
    const body = { ...CODE, grant_type: 'authorization_code' } as const
    expect(await client.requestTokens({ body })).toMatchObject({ status: 400 })
    expect(seen).toEqual([{ username: 'x:rp', password: clientSecret }])
  })

  it('are taken as they came where they are not encoded as a form has it', async () => {
    const seen: unknown[] = []
    const authenticate = ({ credentials, header }: AuthenticationRequest) =>
      void seen.push(credentials, header('Authorization'))
    const { handler } = stub({}, { authenticate })
    const authorization = `Basic ${btoa('rp:100%/a=')}`
    expect((await handler.fetch(post('/token', encode(CODE), { authorization }))).status).toBe(401)
    expect(seen).toEqual([{ username: 'rp', password: '100%/a=' }, authorization])
  })
})

describe('a faulty authorization request', () => {
  const place = '/query/claims/userinfo/verified_claims/verification/trust_framework'
  const noFramework = JSON.stringify({ userinfo: { verified_claims: { verification: {}, claims: { scope: null } } } })

  it.each<[string, Changes, object]>([
    [
      'a claims parameter that is no JSON',
      { claims: '{' },
      { error: 'invalid_request', error_description: '/query/claims must be JSON' },
    ],
    [
      'a request for verified claims that is none',
      { claims: noFramework },
      { error: 'invalid_request', error_description: `${place} is required` },
    ],
    [
      'another response type, which is answered where that would be',
      { response_type: 'token' },
      { place: 'fragment', error: 'unsupported_response_type' },
    ],
    [
      'an ID token alone',
      { response_type: 'id_token', nonce: 'n-1' },
      { place: 'fragment', error: 'unsupported_response_type' },
    ],
    [
      'no nonce for an ID token in the redirect',
      { response_type: 'code id_token' },
      { place: 'fragment', error: 'invalid_request', error_description: '/query/nonce is required' },
    ],
    ['a scope without openid', { scope: 'email' }, { error: 'invalid_scope' }],
  ])('with %s goes back to its relying party', async (_, changes, want) => {
    const { handler } = stub()
    const answer = await handler.fetch(authorize(changes))
    expect(answer.status).toBe(302)
    expect(redirected(answer)).toMatchObject({ place: 'query', state: 'st & te', ...want })
    const form = await handler.fetch(post('/authorize', encode(AUTHORIZE, changes)))
    expect(form.status).toBe(302)
    const { error_description: description = '', ...others } = want as { error_description?: string }
    expect(redirected(form)).toMatchObject({ place: 'query', state: 'st & te', ...others })
    expect((redirected(form) as { error_description: string }).error_description).toContain(
      description.replace('/query', ''),
    )
  })

  it.each<[string, Changes, string]>([
    ['of another client', { client_id: 'other' }, ''],
    ['for another address', { redirect_uri: 'https://attacker.example/cb' }, ''],
    ['with two addresses', {}, `&redirect_uri=${encodeURIComponent(CALLBACK)}`],
    ['without an address', { redirect_uri: undefined }, ''],
    ['with an address that is none', { redirect_uri: `${CALLBACK}#fragment` }, ''],
  ])('%s is answered with 400', async (_, changes, more) => {
    const answer = await stub().handler.fetch(authorize({ claims: '{', ...changes }, more))
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' })
  })

  it('is answered with 400 when nobody says which addresses are registered', async () => {
    const { handler } = stub({}, { isRegisteredRedirectUri: undefined })
    expect((await handler.fetch(authorize({ claims: '{' }))).status).toBe(400)
  })

  it('keeps the query of a registered address, and gives no state back that is none', async () => {
    const redirect_uri = `${CALLBACK}?tenant=7`
    const { handler } = stub({}, { isRegisteredRedirectUri: async (_clientId, uri) => uri === redirect_uri })
    const answer = await handler.fetch(authorize({ redirect_uri, claims: '{', state: 'tab\there' }))
    expect(redirected(answer)).toMatchObject({ tenant: '7', error: 'invalid_request' })
    expect(redirected(answer)).not.toHaveProperty('state')
  })
})

describe('bad input to the other endpoints', () => {
  it.each(['GET', 'POST'])('%s UserInfo says the same without an access token and with a wrong one', async (method) => {
    const refusing = stub({}, { authenticate: () => undefined as never })
    const headers = { authorization: 'Bearer wrong' }
    const answer = await stub().handler.fetch(new Request(`${BASE}/userinfo`, { method }))
    const wrong = await refusing.handler.fetch(new Request(`${BASE}/userinfo`, { method, headers }))
    expect([answer.status, wrong.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await answer.clone().json())
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="identity-assurance"')
    expect(await answer.json()).toEqual({
      error: 'invalid_token',
      error_description: 'The access token is missing, expired, revoked or malformed',
    })
  })

  it.each([
    [{ ...CODE, grant_type: 'password' }, 'unsupported_grant_type'],
    [{ grant_type: 'refresh_token' }, 'invalid_request'],
    [{ code: 'c-1' }, 'invalid_request'],
    [{ grant_type: 'refresh_token', refresh_token: 'r', scope: 'a  b' }, 'invalid_scope'],
  ])('a token request %j is refused with %s', async (form, error) => {
    const answer = await stub().handler.fetch(post('/token', encode(form as never)))
    expect([answer.status, await answer.json()]).toMatchObject([400, { error }])
  })

  it('is told to the client of a token request that nobody knows', async () => {
    const { handler } = stub({}, { authenticate: () => undefined as never })
    const answer = await handler.fetch(post('/token', encode(CODE)))
    expect(answer.headers.get('www-authenticate')).toContain('Basic')
    expect([answer.status, await answer.json()]).toEqual([
      401,
      { error: 'invalid_client', error_description: 'Client authentication failed' },
    ])
  })

  it('shows no value of the request in an answer or an event', async () => {
    const { handler, events } = stub()
    const claims = JSON.stringify({ userinfo: { verified_claims: { claims: { name: { value: 'S3cret' } } } } })
    const secrets = { client_id: 'S3cret', scope: 'S3cret', request_uri: 'S3cret', login_hint: '\tS3cret', claims }
    const answers = [
      await handler.fetch(new Request(`${BASE}/authorize?${encode(secrets)}`)),
      await handler.fetch(authorize({ claims })),
      await handler.fetch(post('/authorize', encode(AUTHORIZE, { claims }))),
      await handler.fetch(post('/token', encode({ grant_type: 'refresh_token', refresh_token: 'S3cret\n' }))),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 302, 302, 400])
    const shown = answers.map(({ headers }) => headers.get('location')).join()
    expect(shown + (await Promise.all(answers.map((answer) => answer.text()))).join()).not.toContain('S3cret')
    expect(JSON.stringify(events)).not.toContain('S3cret')
  })
})
