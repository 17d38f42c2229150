import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { type AuthorizationRequestOptions, buildAuthorizationRequest } from './authorization-request.js'

const NOW = 1_795_132_800_000

const REQUEST: AuthorizationRequestOptions = {
  provider: { authorization_endpoint: 'https://id.operator.example/authorize', issuer: 'https://id.operator.example' },
  clientId: 'x-client',
  redirectUri: 'https://shop.example/callback?lang=de',
  scope: ['mc_authn', 'openid'],
  version: 'mc_di_r2_v2.3',
  acrValues: ['3', '2'],
}

const AUTHZ = {
  scope: ['openid', 'mc_authz'],
  clientName: 'Example Shop',
  context: 'Pay 12.50 EUR to Example Shop',
  bindingMessage: 'A7K2',
}

/** The pair of RFC 7636 appendix B. */
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

async function queryOf(options: Partial<AuthorizationRequestOptions> = {}): Promise<Record<string, string>> {
  const { url } = await buildAuthorizationRequest({ ...REQUEST, ...options })
  return Object.fromEntries(new URL(url).searchParams)
}

describe('buildAuthorizationRequest', () => {
  it('writes the mandatory parameters, each once, openid first', async () => {
    const options = { state: 'af0ifjsldkj', nonce: 'n-0S6_WzA2Mj', codeVerifier: VERIFIER }
    const { url, ...remembered } = await buildAuthorizationRequest({ ...REQUEST, ...options })
    expect(remembered).toEqual(options)
    expect(url).toBe(
      'https://id.operator.example/authorize?client_id=x-client&redirect_uri=https%3A%2F%2Fshop.example%2Fcallback%3Flang%3Dde&response_type=code' +
        '&scope=openid+mc_authn&version=mc_di_r2_v2.3&state=af0ifjsldkj&nonce=n-0S6_WzA2Mj&acr_values=3+2' +
        `&code_challenge=${CHALLENGE}&code_challenge_method=S256`,
    )
  })

  it('writes every parameter that is given', async () => {
    const query = await queryOf({
      ...AUTHZ,
      loginHint: { msisdn: '+447700900250' },
      display: 'touch',
      prompt: ['login', 'consent'],
      maxAgeSeconds: 3600,
      uiLocales: ['de-DE', 'en'],
      claimsLocales: ['de'],
      idTokenHint: 'a.b.c',
      claims: { premiuminfo: { given_name: { value: 'Alice' } } },
      dataToSign: 'two\nlines',
      correlationId: '8ea1c0f2',
    })
    expect(query).toMatchObject({
      scope: 'openid mc_authz',
      login_hint: 'MSISDN:447700900250',
      display: 'touch',
      prompt: 'login consent',
      max_age: '3600',
      ui_locales: 'de-DE en',
      claims_locales: 'de',
      id_token_hint: 'a.b.c',
      claims: '{"premiuminfo":{"given_name":{"value":"Alice"}}}',
      client_name: 'Example Shop',
      context: 'Pay 12.50 EUR to Example Shop',
      binding_message: 'A7K2',
      dtbs: 'two\nlines',
      correlation_id: '8ea1c0f2',
    })
  })

  it('makes state, nonce and verifier anew for each request', async () => {
    const made = await Promise.all(Array.from({ length: 3 }, () => buildAuthorizationRequest(REQUEST)))
    const values = made.flatMap(({ state, nonce, codeVerifier }) => [state, nonce, codeVerifier])
    expect(new Set(values).size).toBe(9)
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('takes its random values from where it is told', async () => {
    let count = 0
    const randomValue = () => `${'r'.repeat(42)}${count++}`
    const made = await buildAuthorizationRequest({ ...REQUEST, randomValue })
    expect([made.state, made.nonce, made.codeVerifier]).toEqual([0, 1, 2].map((place) => `${'r'.repeat(42)}${place}`))
  })

  it('keeps the query of the endpoint', async () => {
    const provider = { authorization_endpoint: 'http://127.0.0.1:4030/authorize?tenant=a' }
    const { url } = await buildAuthorizationRequest({ ...REQUEST, provider })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4030\/authorize\?tenant=a&client_id=x-client&/)
  })

  it.each([
    ['no endpoint', { provider: {} }, 'provider.authorization_endpoint must be an https URL'],
    [
      'a plain endpoint',
      { provider: { authorization_endpoint: 'http://id.operator.example/authorize' } },
      'provider.authorization_endpoint must be an https URL',
    ],
    [
      'an endpoint with a parameter of the request',
      { provider: { authorization_endpoint: 'https://id.operator.example/authorize?scope=openid' } },
      'provider.authorization_endpoint must have neither a fragment nor a parameter of the request',
    ],
    [
      'an endpoint with a fragment',
      { provider: { authorization_endpoint: 'https://id.operator.example/authorize#x' } },
      'provider.authorization_endpoint must have neither a fragment nor a parameter of the request',
    ],
    ['a plain redirect URI', { redirectUri: 'http://shop.example/callback' }, 'redirectUri must be an https URL'],
    ['a redirect URI of a script', { redirectUri: 'javascript:alert(1)' }, 'redirectUri must be an https URL'],
    ['a redirect URI with a fragment', { redirectUri: 'https://shop.example/#a' }, 'redirectUri must match'],
    ['no client ID', { clientId: undefined }, 'clientId is required'],
    ['an empty client ID', { clientId: '' }, 'clientId must match'],
    ['no version', { version: undefined }, 'version is required'],
    ['a version of another form', { version: '2.0' }, 'version must match'],
    ['the slip of a public SDK', { version: 'mc_v2_0' }, 'version must have a dot in its number'],
    ['a version for servers', { version: 'mc_si_r2_v1.0' }, 'version must be one of a device-initiated request'],
    ['no level of assurance', { acrValues: [] }, 'acrValues must be 1 to 16 levels of assurance, each once'],
    ['no openid', { scope: ['mc_authn'] }, 'scope must be 1 to 64 scopes, openid among them'],
    [
      'a scope of another version',
      { version: 'mc_v2.0', scope: ['openid', 'mc_kyc_plain'] },
      'mc_kyc_plain needs a version',
    ],
    ['mc_authz without a name', { ...AUTHZ, clientName: undefined }, 'clientName is required'],
    ['mc_authz without a context', { ...AUTHZ, context: undefined }, 'context is required'],
    ['mc_authz without a binding message', { ...AUTHZ, bindingMessage: undefined }, 'bindingMessage is required'],
    ['two hints', { loginHint: { pcr: 'a' }, loginHintToken: 'b' }, 'loginHintToken must not be present here'],
    ['a hint of another form', { loginHint: { msisdn: '0770' } }, 'msisdn must be 5 to 15 digits'],
    ['a prompt beside none', { prompt: ['none', 'login'] }, 'prompt must match'],
    ['an age that is no whole number', { maxAgeSeconds: 1.5 }, 'maxAgeSeconds must match'],
    ['an age below 0', { maxAgeSeconds: -1 }, 'maxAgeSeconds must match'],
    ['a context with a line break', { ...AUTHZ, context: 'a\nb' }, 'context must match'],
    ['an empty state', { state: '' }, 'state must match'],
    ['a nonce beyond ASCII', { nonce: 'é' }, 'nonce must match'],
    [
      'a verifier of 42 characters',
      { codeVerifier: 'a'.repeat(42) },
      'codeVerifier must be 43 to 128 unreserved characters',
    ],
    [
      'user attributes of the ID token',
      { claims: { id_token: { acr: null, email: null } } },
      'claims must ask for user attributes of userinfo or premiuminfo, not of the ID token',
    ],
    [
      'a signed request without audience',
      { provider: { authorization_endpoint: 'https://id.operator.example/' }, requestObject: { key: {} } },
      'requestObject needs a key, and an audience',
    ],
  ])('does not send %s', async (_what, options, message) => {
    const built = buildAuthorizationRequest({ ...REQUEST, ...(options as Partial<AuthorizationRequestOptions>) })
    await expect(built).rejects.toThrow(TypeError)
    await expect(built).rejects.toThrow(message)
  })

  it('holds no value in its messages', async () => {
    const options = {
      loginHint: { pcr: 's3cr3t' },
      loginHintToken: 's3cr3t',
      state: 's3cr3t\n',
      bindingMessage: 's3cr3t\n',
    }
    const error: unknown = await buildAuthorizationRequest({ ...REQUEST, ...options }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(TypeError)
    expect(`${error}${(error as Error).stack}`).not.toContain('s3cr3t')
  })

  it.each(['RS256', 'ES256'])('signs all parameters with %s, and leaves no hint outside', async (alg) => {
    const { privateKey, publicKey } = await generateKeyPair(alg)
    const query = await queryOf({
      loginHint: { msisdn: '447700900250' },
      maxAgeSeconds: 60,
      claims: { userinfo: { email: null } },
      requestObject: { key: { alg, kid: 'k1', key: privateKey } },
      now: NOW / 1000,
      state: 's',
      codeVerifier: VERIFIER,
    })
    expect(Object.keys(query)).toEqual(['client_id', 'response_type', 'scope', 'request'])
    expect(query).toMatchObject({ client_id: 'x-client', response_type: 'code', scope: 'openid mc_authn' })
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg }] })
    const checks = { issuer: 'x-client', audience: 'https://id.operator.example', currentDate: new Date(NOW) }
    const { payload, protectedHeader } = await jwtVerify(query.request ?? '', keys, checks)
    expect(protectedHeader).toMatchObject({ alg, kid: 'k1' })
    expect(payload).toMatchObject({
      client_id: 'x-client',
      redirect_uri: REQUEST.redirectUri,
      response_type: 'code',
      scope: 'openid mc_authn',
      version: 'mc_di_r2_v2.3',
      state: 's',
      acr_values: '3 2',
      login_hint: 'MSISDN:447700900250',
      max_age: 60,
      claims: { userinfo: { email: null } },
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      exp: NOW / 1000 + 300,
    })
    expect(payload.nonce).toMatch(/^[\w-]{43}$/)
  })
})
