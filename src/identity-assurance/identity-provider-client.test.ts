import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { json, recordedFetch } from '../http/testing/recorded-fetch.js'
import { createIdentityProviderClient, type IdentityProviderClientOptions } from './identity-provider-client.js'

const BASE = 'https://id.bank.example'
const CLIENT_ID = 'energy-supplier'
const TOKENS = { access_token: 'at', token_type: 'Bearer', expires_in: 60 }
const CODE = { grant_type: 'authorization_code', code: 'c-1', redirect_uri: 'https://energy.example/cb' } as const
const VERIFIED = { verification: { trust_framework: 'uk_diatf' }, claims: { given_name: 'Ada' } }
const USER = { sub: '24400320', verified_claims: VERIFIED }
const AUTHORIZE = {
  client_id: CLIENT_ID,
  redirect_uri: 'https://energy.example/cb',
  response_type: 'code',
  scope: 'openid',
} as const

function clientOf(options: Partial<IdentityProviderClientOptions>, ...replies: Parameters<typeof recordedFetch>) {
  const { fetch, requests } = recordedFetch(...replies)
  return { client: createIdentityProviderClient({ baseUrl: BASE, fetch, ...options }), requests }
}

function redirect(location: string): Response {
  return new Response(null, { status: 302, headers: { location } })
}

describe('the client of an identity provider', () => {
  it('has one method for each operation', () => {
    expect(Object.keys(clientOf({}).client).sort()).toEqual([
      'authorize',
      'authorizeByForm',
      'getKeys',
      'getProviderMetadata',
      'getUserInfo',
      'getUserInfoByPost',
      'requestTokens',
    ])
  })

  it.each([
    ['client_secret_basic', { authorization: 'Basic ZW5lcmd5LXN1cHBsaWVyOnMlM0FlY3JldA==' }, {}],
    ['client_secret_post', {}, { client_id: CLIENT_ID, client_secret: 's:ecret' }],
  ] as const)('proves itself at the token endpoint with %s', async (method, headers, parameters) => {
    const clientAuthentication = { method, clientId: CLIENT_ID, clientSecret: 's:ecret' }
    const { client, requests } = clientOf({ clientAuthentication }, json(200, TOKENS))
    expect(await client.requestTokens({ body: CODE })).toMatchObject({ status: 200, body: TOKENS })
    const [sent] = requests
    const { 'content-type': _, ...others } = Object.fromEntries(sent?.headers ?? [])
    expect(others).toEqual(headers)
    expect(Object.fromEntries(new URLSearchParams(String(sent?.body)))).toEqual({ ...CODE, ...parameters })
  })

  it.each(['getUserInfo', 'getUserInfoByPost'] as const)('%s takes an access token', async (name) => {
    const { client, requests } = clientOf({}, json(200, USER))
    const headers = { traceparent: '00-1-2-00' }
    expect(await client[name]({ accessToken: 'a.t', headers })).toMatchObject({ status: 200, body: USER })
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({ authorization: 'Bearer a.t', ...headers })
  })

  it('asks at the endpoints of the metadata, whose query is kept', async () => {
    const metadata = {
      token_endpoint: 'https://token.bank.example/t',
      authorization_endpoint: 'https://bank.example/a?tenant=7',
    }
    const metadataUrl = 'https://bank.example/configuration?country=gb'
    const location = 'https://energy.example/cb?code=c'
    const replies = [json(200, TOKENS), redirect(location), json(200, USER), json(404, {})] as const
    const { client, requests } = clientOf({ metadata, metadataUrl }, ...replies)
    await client.requestTokens({ body: CODE })
    const answer = await client.authorize({ query: AUTHORIZE })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, location])
    await client.getUserInfo({ accessToken: 'at' })
    await client.getProviderMetadata()
    expect(requests.map(({ url }) => url)).toEqual([
      'https://token.bank.example/t',
      `https://bank.example/a?tenant=7&${new URLSearchParams(AUTHORIZE)}`,
      `${BASE}/userinfo`,
      metadataUrl,
    ])
  })

  it.each([
    ['baseUrl', { baseUrl: 'http://id.bank.example' }],
    ['metadataUrl', { metadataUrl: 'http://id.bank.example/.well-known/openid-configuration' }],
    ['token_endpoint', { metadata: { token_endpoint: 'http://id.bank.example/token' } }],
    ['userinfo_endpoint', { metadata: { userinfo_endpoint: 'javascript:alert(1)' } }],
    ['jwks_uri', { metadata: { jwks_uri: 'S3cret' } }],
  ])('refuses a plain connection to another machine: %s', (name, options) => {
    expect(() => createIdentityProviderClient({ baseUrl: BASE, ...options })).toThrow(
      new TypeError(`${name} must be an https URL`),
    )
  })

  it('takes one to a mock on the own machine, but for claims of other sources', async () => {
    const baseUrl = 'http://127.0.0.1:4010'
    const metadata = { userinfo_endpoint: 'http://localhost:4010/userinfo' }
    const _claim_sources = { register: { endpoint: 'http://localhost:4011/claims' } }
    const elsewhere = { sub: '1', _claim_names: { verified_claims: 'register' }, _claim_sources }
    const { client } = clientOf({ baseUrl, metadata }, json(200, USER), json(200, elsewhere))
    expect(await client.getUserInfo({ accessToken: 'at' })).toMatchObject({ status: 200 })
    await expect(client.getUserInfo({ accessToken: 'at' })).rejects.toMatchObject({
      issues: [{ pointer: '/_claim_sources/register/endpoint', code: 'pattern' }],
    })
  })

  it('asks for a generation and a profile that there are', () => {
    expect(() => clientOf({ generation: 'ID1' as never })).toThrow(TypeError)
    expect(() => clientOf({ profile: 'gsma' as never })).toThrow(TypeError)
  })

  it('gives a refusal as an answer, and names the code of an undocumented one alone', async () => {
    const refusal = { error: 'invalid_grant', error_description: 'The code was used' }
    const { client } = clientOf(
      {},
      json(400, refusal),
      json(418, { error: 'teapot', error_description: 'S3cret' }),
      json(418, { error: 'S3cret 4477' }),
    )
    const undocumented = 'requestTokens: the peer answered with a status that is not a success of this operation'
    expect(await client.requestTokens({ body: CODE })).toMatchObject({ status: 400, body: refusal })
    const errors = [
      await client.requestTokens({ body: CODE }).catch((error: unknown) => error),
      await client.requestTokens({ body: CODE }).catch((error: unknown) => error),
    ]
    expect(errors).toMatchObject([
      { code: 'HTTP_STATUS', message: `${undocumented} (418, code teapot)` },
      { code: 'HTTP_STATUS', message: `${undocumented} (418)` },
    ])
    expect(inspect(errors, { showHidden: true, depth: 9 })).not.toContain('S3cret')
  })

  it('shows no secret of its own', () => {
    const clientAuthentication = { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: 'S3cret' } as const
    const { client } = clientOf({ clientAuthentication })
    expect(inspect(client, { showHidden: true, depth: 9 }) + JSON.stringify(client)).not.toContain('S3cret')
  })
})

describe('verified claims', () => {
  it('that are not what the specification asks for are refused, and nothing of them is shown', async () => {
    const faulty = { sub: '1', verified_claims: { verification: { time: 'S3cret' }, claims: { birthdate: 'S3cret' } } }
    const { client } = clientOf({}, json(200, faulty))
    const error = await client.getUserInfo({ accessToken: 'at' }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'HTTP_INVALID_RESPONSE',
      issues: [
        { pointer: '/verified_claims/verification/trust_framework', code: 'required' },
        { pointer: '/verified_claims/verification/time', code: 'pattern' },
        { pointer: '/verified_claims/claims/birthdate', code: 'pattern' },
      ],
    })
    expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain('S3cret')
  })

  it('are of the generation that was agreed on', async () => {
    const evidence = [{ type: 'id_document', method: 'pipp', document: { type: 'passport' } }]
    const { claims } = VERIFIED
    const body = { sub: '1', verified_claims: { verification: { trust_framework: 'uk_diatf', evidence }, claims } }
    const earlier = clientOf({ generation: 'ID2' }, json(200, body)).client
    expect(await earlier.getUserInfo({ accessToken: 'at' })).toMatchObject({ status: 200, body })
    const final = clientOf({}, json(200, body)).client
    await expect(final.getUserInfo({ accessToken: 'at' })).rejects.toMatchObject({
      code: 'HTTP_INVALID_RESPONSE',
      issues: [{ pointer: '/verified_claims/verification/evidence/0/type', code: 'enum' }],
    })
  })

  it('are of the profile that was agreed on', async () => {
    const claims = { age_is_at_least: { result: true } }
    const body = { sub: '1', verified_claims: { ...VERIFIED, claims } }
    expect(await clientOf({}, json(200, body)).client.getUserInfo({ accessToken: 'at' })).toMatchObject({ body })
    const { client } = clientOf({ profile: 'eca' }, json(200, body))
    await expect(client.getUserInfo({ accessToken: 'at' })).rejects.toMatchObject({
      issues: [{ pointer: '/verified_claims/claims/age_is_at_least/age', code: 'required' }],
    })
  })

  it('that are nowhere to be had are refused', async () => {
    const faulty = {
      sub: '1',
      _claim_names: { verified_claims: 'register' },
      _claim_sources: { other: { endpoint: 'https://register.example/claims' } },
    }
    const { client } = clientOf({}, json(200, faulty))
    await expect(client.getUserInfo({ accessToken: 'at' })).rejects.toMatchObject({
      issues: [{ code: 'claim-source' }, { code: 'claim-name' }],
    })
  })

  it('are asked for by a claims parameter that is one', async () => {
    const location = 'https://energy.example/cb?code=c'
    const { client, requests } = clientOf({}, redirect(location), redirect(location))
    const claims = JSON.stringify({ userinfo: { verified_claims: { verification: {}, claims: {} } } })
    const place = '/claims/userinfo/verified_claims/verification/trust_framework'
    await expect(client.authorize({ query: { ...AUTHORIZE, claims } })).rejects.toThrow(
      new TypeError(`authorize: /query${place} is required`),
    )
    await expect(client.authorizeByForm({ body: { ...AUTHORIZE, claims } })).rejects.toThrow(
      new TypeError(`authorizeByForm: /body${place} is required`),
    )
    await expect(client.authorize({ query: { ...AUTHORIZE, claims: '{' } })).rejects.toThrow(
      new TypeError('authorize: /query/claims must be JSON'),
    )
    const asked = { userinfo: { verified_claims: { verification: { trust_framework: null }, claims: { name: null } } } }
    const answer = await client.authorizeByForm({ body: { ...AUTHORIZE, claims: JSON.stringify(asked) } })
    expect(answer.status).toBe(302)
    expect(JSON.parse(new URLSearchParams(String(requests[0]?.body)).get('claims') ?? '')).toEqual(asked)
  })

  it('may be asked for in any way beside a request object, which holds the request', async () => {
    const { client } = clientOf({}, redirect('https://energy.example/cb?code=c'))
    const query = { client_id: CLIENT_ID, request: 'a.b.c', claims: '{"userinfo":{"verified_claims":{}}}' }
    expect(await client.authorize({ query })).toMatchObject({ status: 302 })
  })
})
