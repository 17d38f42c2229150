import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { json, recordedFetch } from '../http/testing/recorded-fetch.js'
import { createOpenIdProviderClient, type OpenIdProviderClientOptions } from './openid-provider-client.js'
import { CLIENT_ID } from './testing/server-initiated-samples.js'

const BASE = 'https://idgw.operator.example'
const TOKENS = { access_token: 'at', token_type: 'Bearer', expires_in: 60 }
const CODE = { grant_type: 'authorization_code', code: 'c-1', redirect_uri: 'https://shop.example/cb' } as const
const USER = { sub: 'pcr' }

function clientOf(options: Partial<OpenIdProviderClientOptions>, ...replies: Parameters<typeof recordedFetch>) {
  const { fetch, requests } = recordedFetch(...replies)
  return { client: createOpenIdProviderClient({ baseUrl: BASE, fetch, ...options }), requests }
}

describe('the client of an OpenID provider', () => {
  it('has one method for each operation', () => {
    expect(Object.keys(clientOf({}).client).sort()).toEqual([
      'authorize',
      'authorizeByForm',
      'getKeys',
      'getPremiumInfo',
      'getProviderMetadata',
      'getUserInfo',
      'getUserInfoByPost',
      'requestTokens',
      'revokeToken',
      'startServerInitiated',
      'startServerInitiatedByQuery',
    ])
  })

  it.each([
    ['client_secret_basic', { authorization: 'Basic eC1iYW5rOnMlM0FlY3JldA==' }, {}],
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

  it('asks for metadata where a discovery says', async () => {
    const metadataUrl = 'https://op.example/mobile-connect/configuration?country=es'
    const { client, requests } = clientOf({ metadataUrl }, json(404, { error: 'not_found' }))
    await client.getProviderMetadata()
    expect(requests.map(({ url }) => url)).toEqual([metadataUrl])
  })

  it('asks for metadata over https alone', () => {
    const insecure = { metadataUrl: 'http://op.example/.well-known/openid-configuration' }
    expect(() => clientOf(insecure)).toThrow(new TypeError('metadataUrl must be an https URL'))
  })

  it.each(['getUserInfo', 'getUserInfoByPost', 'getPremiumInfo'] as const)('%s takes an access token', async (name) => {
    const { client, requests } = clientOf({}, json(200, USER))
    expect(await client[name]({ accessToken: 'a.t' })).toMatchObject({ status: 200, body: USER })
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer a.t')
  })

  it('asks at the endpoints of the metadata, whose query is kept', async () => {
    const metadata = {
      token_endpoint: 'https://token.operator.example/oauth2/t',
      authorization_endpoint: 'https://op.example/a?tenant=7',
      userinfo_endpoint: 'https://op.example/u',
    }
    const location = 'https://shop.example/cb?code=c'
    const { client, requests } = clientOf(
      { metadata },
      json(200, TOKENS),
      new Response(null, { status: 302, headers: { location } }),
      json(200, USER),
      json(200, USER),
    )
    await client.requestTokens({ body: CODE })
    const query = {
      client_id: 'x',
      redirect_uri: 'https://shop.example/cb',
      response_type: 'code',
      scope: 'openid',
      version: 'mc_v1.1',
      state: 's',
      nonce: 'n',
      acr_values: '2',
    } as const
    const answer = await client.authorize({ query })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, location])
    await client.getUserInfo({ accessToken: 'at' })
    await client.getPremiumInfo({ accessToken: 'at' })
    expect(requests.map(({ url }) => url)).toEqual([
      'https://token.operator.example/oauth2/t',
      `https://op.example/a?tenant=7&${new URLSearchParams(query)}`,
      'https://op.example/u',
      `${BASE}/premiuminfo`,
    ])
  })

  it.each([
    ['baseUrl', { baseUrl: 'http://idgw.operator.example' }],
    ['token_endpoint', { metadata: { token_endpoint: 'http://idgw.operator.example/token' } }],
    ['userinfo_endpoint', { metadata: { userinfo_endpoint: 'javascript:alert(1)' } }],
    ['jwks_uri', { metadata: { jwks_uri: 'S3cret' } }],
  ])('refuses a plain connection: %s', (name, options) => {
    expect(() => createOpenIdProviderClient({ baseUrl: BASE, ...options })).toThrow(
      new TypeError(`${name} must be an https URL`),
    )
  })

  it('gives a refusal as an answer, and names the code of an undocumented one alone', async () => {
    const refusal = { error: 'invalid_grant', error_description: 'The code was used' }
    const { client } = clientOf(
      {},
      json(400, refusal),
      json(418, { error: 'teapot', error_description: 'S3cret' }),
      json(418, { error: 'S3cret 4477' }),
    )
    expect(await client.requestTokens({ body: CODE })).toMatchObject({ status: 400, body: refusal })
    const errors = [
      await client.requestTokens({ body: CODE }).catch((error: unknown) => error),
      await client.requestTokens({ body: CODE }).catch((error: unknown) => error),
    ]
    expect(errors).toMatchObject([
      {
        message:
          'requestTokens: the peer answered with a status that is not a success of this operation (418, code teapot)',
      },
      { message: 'requestTokens: the peer answered with a status that is not a success of this operation (418)' },
    ])
    expect(inspect(errors, { showHidden: true, depth: 9 })).not.toContain('S3cret')
  })

  it('shows no secret of its own', () => {
    const clientAuthentication = { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: 'S3cret' } as const
    const { client } = clientOf({ clientAuthentication })
    expect(inspect(client, { showHidden: true, depth: 9 }) + JSON.stringify(client)).not.toContain('S3cret')
  })
})
