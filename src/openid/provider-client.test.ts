import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { CallOptions } from '../http/client-options.js'
import { fetchFailed, json, recordedFetch } from '../http/testing/recorded-fetch.js'
import { createProviderClient, type ProviderClientOptions } from './provider-client.js'
import { EC_KEY, NOW_MS } from './testing/hostile-tokens.js'
import { SAMPLE_PROVIDER } from './testing/sample-provider.js'

const BASE = 'https://op.example'
const CLIENT_ID = 'x-shop'
const ENDPOINTS = { authorize: 'authorization_endpoint', getUserInfo: 'userinfo_endpoint' }
const UNDOCUMENTED = 'getUserInfo: the peer answered with a status that is not a success of this operation'

type Options = Partial<ProviderClientOptions<Readonly<Record<string, unknown>>>>
type Call = CallOptions & { accessToken?: string; headers?: object; query?: object; body?: object }
type Methods = Readonly<Record<string, (call?: Call) => Promise<{ status: number; body: unknown }>>>

function clientOf(options: Options, ...replies: Parameters<typeof recordedFetch>) {
  const { fetch, requests } = recordedFetch(...replies)
  const client: unknown = createProviderClient(SAMPLE_PROVIDER, ENDPOINTS, { baseUrl: BASE, fetch, ...options })
  return { client: client as Methods, requests }
}

const formOf = (body: unknown) => Object.fromEntries(new URLSearchParams(String(body)))

describe('a client that proves itself', () => {
  it.each([
    ['client_secret_basic', { authorization: 'Basic eC1zaG9wOnMlM0FlY3JldA==' }, {}],
    ['client_secret_post', {}, { client_id: CLIENT_ID, client_secret: 's:ecret' }],
    ['tls_client_auth', {}, { client_id: CLIENT_ID }],
  ] as const)('does so with %s', async (method, headers, parameters) => {
    const clientAuthentication = { method, clientId: CLIENT_ID, clientSecret: 's:ecret' }
    const { client, requests } = clientOf({ clientAuthentication }, json(200, {}))
    expect(await client.revokeToken?.({ body: { token: 't' } })).toMatchObject({ status: 200 })
    const { 'content-type': _, ...others } = Object.fromEntries(requests[0]?.headers ?? [])
    expect(others).toEqual(headers)
    expect(formOf(requests[0]?.body)).toEqual({ token: 't', ...parameters })
  })

  it('does so where clients do, and nowhere else', async () => {
    const clientAuthentication = { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: 's' } as const
    const { client, requests } = clientOf({ clientAuthentication }, json(200, {}), json(200, {}))
    await client.getProviderMetadata?.()
    await client.getUserInfo?.({ accessToken: 'at' })
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([null, 'Bearer at'])
  })

  it('makes an assertion for each request, and sends none twice', async () => {
    const key = { alg: 'ES256', kid: 'ec-1', key: EC_KEY.privateJwk }
    const clientAuthentication = { method: 'private_key_jwt', clientId: CLIENT_ID, key, audience: BASE } as const
    let id = 0
    const { client, requests } = clientOf(
      { clientAuthentication, now: () => NOW_MS, randomId: () => `id-${++id}` },
      json(200, {}),
      fetchFailed('ECONNRESET', 'lost'),
    )
    await client.revokeToken?.({ body: { token: 't' } })
    await expect(client.revokeToken?.({ body: { token: 't' } })).rejects.toMatchObject({ code: 'HTTP_UNREACHABLE' })
    const ids = requests.map(({ body }) => {
      const [, payload = ''] = formOf(body).client_assertion?.split('.') ?? []
      return JSON.parse(Buffer.from(payload, 'base64url').toString()).jti
    })
    expect(ids).toEqual(['id-1', 'id-2'])
  })

  it('sends what a call gives where it has no authentication of its own', async () => {
    const { client, requests } = clientOf({}, json(200, {}))
    await client.revokeToken?.({ body: { token: 't', client_secret: 'x' } })
    expect(formOf(requests[0]?.body)).toEqual({ token: 't', client_secret: 'x' })
    expect(requests[0]?.headers.has('authorization')).toBe(false)
  })
})

describe('an access token', () => {
  it('goes beside the headers of the caller', async () => {
    const { client, requests } = clientOf({}, json(200, {}))
    await client.getUserInfo?.({ accessToken: 'a.t', headers: { traceparent: '00-1-2-00' } })
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      authorization: 'Bearer a.t',
      traceparent: '00-1-2-00',
    })
  })

  it.each([undefined, {}, { accessToken: '' }])('is due where %o has none', async (call) => {
    const missing = new TypeError('accessToken must be given')
    await expect(clientOf({}).client.getUserInfo?.(call)).rejects.toThrow(missing)
  })

  it('that a header cannot carry is refused, and not told', async () => {
    await expect(clientOf({}).client.getUserInfo?.({ accessToken: 'S3cret\r\nx: y' })).rejects.toThrow(
      new TypeError('bearerToken is not a token (RFC 9110 §11.2)'),
    )
  })
})

describe('where a client asks', () => {
  it('at the endpoints of the metadata, whose query is kept, and at the paths of the contract for the others', async () => {
    const metadata = { authorization_endpoint: 'https://other.example/a?tenant=7' }
    const metadataUrl = 'https://other.example/configuration?country=es'
    const redirect = new Response(null, { status: 302, headers: { location: 'https://shop.example/cb' } })
    const replies = [redirect, json(200, {}), json(200, {})] as const
    const { client, requests } = clientOf({ metadata, metadataUrl }, ...replies)
    expect(await client.authorize?.({ query: { state: 's t' } })).toMatchObject({ status: 302 })
    await client.getUserInfo?.({ accessToken: 'at' })
    await client.getProviderMetadata?.()
    expect(requests.map(({ url }) => url)).toEqual([
      'https://other.example/a?tenant=7&state=s+t',
      `${BASE}/userinfo`,
      metadataUrl,
    ])
  })

  it.each([
    ['baseUrl', { baseUrl: 'http://op.example' }],
    ['metadataUrl', { metadataUrl: 'http://op.example/.well-known/openid-configuration' }],
    ['authorization_endpoint', { metadata: { authorization_endpoint: 'http://op.example/authorize' } }],
    ['userinfo_endpoint', { metadata: { userinfo_endpoint: 'javascript:alert(1)' } }],
  ])('never over a plain connection: %s', (name, options) => {
    expect(() => clientOf(options)).toThrow(new TypeError(`${name} must be an https URL`))
  })
})

describe('what a client shows', () => {
  it('is a documented refusal as an answer, and of an undocumented one the code alone', async () => {
    const refusal = { error: 'invalid_token', error_description: 'The token was revoked' }
    const { client } = clientOf(
      {},
      json(400, refusal),
      json(418, { error: 'teapot', error_description: 'S3cret' }),
      json(418, { error: 'S3cret 4477' }),
    )
    const ask = () => client.getUserInfo?.({ accessToken: 'at' }).catch((error: unknown) => error)
    expect(await ask()).toMatchObject({ status: 400, body: refusal })
    const errors = [await ask(), await ask()]
    expect(errors).toMatchObject([
      { code: 'HTTP_STATUS', message: `${UNDOCUMENTED} (418, code teapot)` },
      { code: 'HTTP_STATUS', message: `${UNDOCUMENTED} (418)` },
    ])
    expect(inspect(errors, { showHidden: true, depth: 9 })).not.toContain('S3cret')
  })

  it('is no secret of its own', () => {
    const clientAuthentication = { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: 'S3cret' } as const
    const { client } = clientOf({ clientAuthentication })
    expect(inspect(client, { showHidden: true, depth: 9 }) + JSON.stringify(client)).not.toContain('S3cret')
  })
})
