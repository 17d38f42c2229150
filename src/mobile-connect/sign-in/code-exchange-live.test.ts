/**
 * The whole sign-in by redirect against `oidc-provider`, an OpenID provider that is not ours.
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration } from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ClientAuthentication } from '../../openid/client-authentication.js'
import { type AuthorizationRequestOptions, buildAuthorizationRequest } from './authorization-request.js'
import { parseAuthorizationResponse } from './authorization-response.js'
import { exchangeCode, refreshTokens, revokeToken } from './code-exchange.js'

const REDIRECT_URI = 'https://shop.example/callback?lang=de'
const SECRET = 'a secret + % of the client'

let server: Server
let issuer: string
let provider: Record<
  'issuer' | 'authorization_endpoint' | 'token_endpoint' | 'revocation_endpoint' | 'jwks_uri',
  string
>
let basic: ClientAuthentication
let assertion: ClientAuthentication
let signingKey: CryptoKey

beforeAll(async () => {
  const rsa = await generateKeyPair('RS256', { extractable: true })
  const ec = await generateKeyPair('ES256', { extractable: true })
  signingKey = ec.privateKey
  server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clientJwk = { ...(await exportJWK(ec.publicKey)), kid: 'c1', alg: 'ES256', use: 'sig' }
  const shared = { redirect_uris: [REDIRECT_URI], grant_types: ['authorization_code', 'refresh_token'] }
  const configuration: Configuration = {
    clients: [
      { ...shared, client_id: 'shop', client_secret: SECRET, token_endpoint_auth_method: 'client_secret_basic' },
      {
        ...shared,
        client_id: 'bank',
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        request_object_signing_alg: 'ES256',
        jwks: { keys: [clientJwk] },
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(rsa.privateKey)), kid: 'p1', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['made up for a test'] },
    features: { devInteractions: { enabled: false }, revocation: { enabled: true }, requestObjects: { enabled: true } },
    scopes: ['openid', 'mc_authn', 'mc_authz'],
    acrValues: ['2', '3'],
    extraParams: ['version', 'client_name', 'context', 'binding_message', 'correlation_id'],
    issueRefreshToken: () => true,
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  }
  const live = new Provider(issuer, configuration)
  serve = async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return live.callback()(request, response)
    const { params } = await live.interactionDetails(request, response)
    if (params.login_hint === 'PCR:nobody')
      return live.interactionFinished(request, response, { error: 'access_denied' })
    const grant = new live.Grant({ accountId: 'pcr-1', clientId: String(params.client_id) })
    grant.addOIDCScope('openid mc_authn mc_authz')
    const login = { accountId: 'pcr-1', acr: '2', amr: ['SIM_OK'] }
    await live.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
  }
  provider = {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    revocation_endpoint: `${issuer}/token/revocation`,
    jwks_uri: `${issuer}/jwks`,
  }
  basic = { method: 'client_secret_basic', clientId: 'shop', clientSecret: SECRET }
  const key = { alg: 'ES256', kid: 'c1', key: signingKey }
  assertion = { method: 'private_key_jwt', clientId: 'bank', key, audience: issuer }
})

afterAll(() => server.close())

/** Stands in for the provider until it is there. */
let serve = async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
  response.end()
}

/** The browser: follows redirects with its cookies until it is sent back to the service provider. */
async function browse(url: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = url
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`no redirect: ${response.status} ${await response.text()}`)
    next = new URL(location, next).href
    if (next.startsWith('https://shop.example/')) return next
  }
  throw new Error('too many redirects')
}

async function signIn(client = basic, options: Partial<AuthorizationRequestOptions> = {}) {
  const request = await buildAuthorizationRequest({
    provider,
    clientId: client.clientId,
    redirectUri: REDIRECT_URI,
    scope: ['openid', 'mc_authn'],
    version: 'mc_di_r2_v2.3',
    acrValues: ['2'],
    ...options,
  })
  const url = await browse(request.url)
  const outcome = parseAuthorizationResponse(url, { state: request.state, issuer, requiresIssuer: true })
  return { request, outcome, url }
}

/** Signs in, and gives what an exchange takes. */
async function codeOf(client = basic, options: Partial<AuthorizationRequestOptions> = {}) {
  const { request, outcome } = await signIn(client, options)
  if (outcome.outcome !== 'code') throw new Error('no code')
  const { codeVerifier, nonce } = request
  return { provider, client, code: outcome.code, redirectUri: REDIRECT_URI, codeVerifier, nonce, acrValues: ['2'] }
}

describe('a sign-in against a live provider', () => {
  it.each(['client_secret_basic', 'private_key_jwt'])(
    'goes from the request to the revocation with %s',
    async (method) => {
      const client = method === 'private_key_jwt' ? assertion : basic
      const granted = await exchangeCode(await codeOf(client))
      if (granted.outcome !== 'granted') throw new Error('refused')
      expect(granted.claims).toMatchObject({ iss: issuer, sub: 'pcr-1', acr: '2' })
      expect(granted.tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })

      const { refresh_token: refreshToken = '' } = granted.tokens
      const { nonce } = granted.claims
      const refreshed = await refreshTokens({ provider, client, refreshToken, subject: 'pcr-1', nonce })
      if (refreshed.outcome !== 'granted') throw new Error('refused')
      expect(refreshed.claims).toMatchObject({ sub: 'pcr-1' })
      expect(refreshed.tokens.access_token).not.toBe(granted.tokens.access_token)

      const token = refreshed.tokens.refresh_token ?? refreshToken
      expect(await revokeToken({ provider, client, token, tokenTypeHint: 'refresh_token' })).toEqual({
        outcome: 'revoked',
      })
      expect(await refreshTokens({ provider, client, refreshToken: token, subject: 'pcr-1' })).toMatchObject({
        outcome: 'refused',
        error: 'invalid_grant',
        status: 400,
      })
    },
  )

  it('takes a signed request', async () => {
    const requestObject = { key: { alg: 'ES256', kid: 'c1', key: signingKey } }
    const granted = await exchangeCode(await codeOf(assertion, { requestObject, maxAgeSeconds: 60 }))
    expect(granted).toMatchObject({ outcome: 'granted', claims: { sub: 'pcr-1', auth_time: expect.any(Number) } })
  })

  it('takes the parameters of mc_authz', async () => {
    const texts = { clientName: 'Shop', context: 'Pay 12.50 EUR', bindingMessage: 'A7K2', correlationId: 'c-1' }
    const { outcome } = await signIn(basic, { scope: ['openid', 'mc_authz'], ...texts })
    expect(outcome.outcome).toBe('code')
  })

  it('gives the refusal of the user as a value', async () => {
    const { outcome } = await signIn(basic, { loginHint: { pcr: 'nobody' } })
    expect(outcome).toMatchObject({ outcome: 'refused', error: 'access_denied' })
  })

  it('refuses a response that belongs to another request', async () => {
    const { url } = await signIn()
    expect(() => parseAuthorizationResponse(url, { state: 'another', issuer })).toThrow(
      'The authorization response does not belong to the request that was made',
    )
    const { state = '' } = Object.fromEntries(new URL(url).searchParams)
    expect(() => parseAuthorizationResponse(url, { state, issuer: 'https://other.example' })).toThrow(
      'The authorization response comes from another provider than the one that was asked',
    )
  })

  it.each([
    ['a wrong verifier', { codeVerifier: 'v'.repeat(43) }, 'invalid_grant', 400],
    ['another redirect URI', { redirectUri: 'https://shop.example/other' }, 'invalid_grant', 400],
    ['a code that nobody issued', { code: 'made-up' }, 'invalid_grant', 400],
    [
      'a wrong secret',
      { client: { method: 'client_secret_basic', clientId: 'shop', clientSecret: 'wrong' } as const },
      'invalid_client',
      401,
    ],
    [
      'an unknown client',
      { client: { method: 'client_secret_basic', clientId: 'who', clientSecret: SECRET } as const },
      'invalid_client',
      401,
    ],
  ])('gives the refusal of %s as a value', async (_what, options, error, status) => {
    expect(await exchangeCode({ ...(await codeOf()), ...options })).toMatchObject({ outcome: 'refused', error, status })
  })

  it('gives the refusal of another client as a value', async () => {
    expect(await exchangeCode({ ...(await codeOf()), client: assertion })).toMatchObject({
      outcome: 'refused',
      error: 'invalid_grant',
    })
  })

  it('gives the refusal of a used code as a value', async () => {
    const code = await codeOf()
    expect(await exchangeCode(code)).toMatchObject({ outcome: 'granted' })
    expect(await exchangeCode(code)).toMatchObject({ outcome: 'refused', error: 'invalid_grant' })
  })

  it.each([
    ['another nonce', { nonce: 'another' }, 'nonce', 'must have the nonce of the request'],
    [
      'another level of assurance',
      { acrValues: ['3', '4'] },
      'acr',
      'must have a level of assurance that was asked for',
    ],
    ['another time', { now: Date.now() / 1000 + 7200 }, 'expired', 'must not have expired'],
  ])('refuses an ID token for %s', async (_what, options, code, message) => {
    const exchanged = exchangeCode({ ...(await codeOf()), ...options })
    await expect(exchanged).rejects.toMatchObject({
      code: 'MC_ID_TOKEN',
      message: 'The ID token cannot be trusted, or is not the one that was asked for',
      issues: [{ pointer: '/id_token', code, message }],
    })
  })

  it('says that a token that nobody knows is revoked, and refuses a wrong client', async () => {
    expect(await revokeToken({ provider, client: basic, token: 'unknown' })).toEqual({ outcome: 'revoked' })
    const client = { method: 'client_secret_post', clientId: 'shop', clientSecret: 'wrong' } as const
    expect(await revokeToken({ provider, client, token: 'unknown' })).toMatchObject({
      outcome: 'refused',
      error: 'invalid_client',
      status: 401,
    })
  })
})
