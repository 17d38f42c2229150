import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { base64url, type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { createLocalKeySource, type KeySource } from '../../openid/key-source.js'
import { type CodeExchangeOptions, exchangeCode, refreshTokens, revokeToken } from './code-exchange.js'

const NOW = 1_795_132_800_000
const ISSUER = 'https://id.operator.example'
const ACCESS_TOKEN = 's3cr3t-access-token'

const provider = {
  issuer: ISSUER,
  token_endpoint: `${ISSUER}/token?tenant=a`,
  revocation_endpoint: `${ISSUER}/revoke`,
  jwks_uri: `${ISSUER}/jwks`,
}

let keys: KeySource
let jwks: object
let privateKey: CryptoKey
let otherKey: CryptoKey

beforeAll(async () => {
  const pair = await generateKeyPair('ES256')
  privateKey = pair.privateKey
  otherKey = (await generateKeyPair('ES256')).privateKey
  const set = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'p1', alg: 'ES256' }] }
  jwks = set
  keys = createLocalKeySource(set)
})

afterEach(() => {
  vi.useRealTimers()
})

/** OIDC Core §3.1.3.6, computed with node:crypto. */
const AT_HASH = base64url.encode(createHash('sha256').update(ACCESS_TOKEN).digest().subarray(0, 16))

const CLAIMS: JWTPayload = {
  iss: ISSUER,
  sub: 'pcr-1',
  aud: 'shop',
  iat: NOW / 1000,
  exp: NOW / 1000 + 300,
  nonce: 'n-1',
  acr: '2',
  at_hash: AT_HASH,
}

function sign(claims: JWTPayload = {}, key = privateKey): Promise<string> {
  return new SignJWT({ ...CLAIMS, ...claims }).setProtectedHeader({ alg: 'ES256', kid: 'p1' }).sign(key)
}

async function tokens(members: object = {}): Promise<object> {
  const id_token = await sign()
  return { access_token: ACCESS_TOKEN, token_type: 'Bearer', expires_in: 3600, id_token, ...members }
}

/** A provider that gives one answer, and remembers what it was asked. */
function answering(body: unknown, init: ResponseInit = {}) {
  const asked: { url: string; init: RequestInit; form: Record<string, string> }[] = []
  const headers = { 'content-type': 'application/json;charset=UTF-8', ...(init.headers as object) }
  const fetch = async (url: string | URL | Request, request: RequestInit = {}): Promise<Response> => {
    asked.push({ url: String(url), init: request, form: Object.fromEntries(new URLSearchParams(String(request.body))) })
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(text, { ...init, headers })
  }
  return { asked, fetch }
}

function options(fetch: typeof globalThis.fetch) {
  return {
    provider,
    client: { method: 'client_secret_basic', clientId: 'shop', clientSecret: 's3cr3t' } as const,
    code: 's3cr3t-code',
    redirectUri: 'https://shop.example/callback?lang=de',
    codeVerifier: 'v'.repeat(43),
    nonce: 'n-1',
    keys,
    fetch,
    now: NOW / 1000,
  }
}

function everythingOf(error: unknown): string {
  return `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${(error as Error).stack}`
}

describe('exchangeCode', () => {
  it('sends what RFC 6749 and RFC 7636 ask for, once', async () => {
    const { asked, fetch } = answering(await tokens())
    await exchangeCode({ ...options(fetch), correlationId: 'c-1' })
    expect(asked).toHaveLength(1)
    const [{ url, init, form } = { url: '', init: {} as RequestInit, form: {} }] = asked
    expect(url).toBe(`${ISSUER}/token?tenant=a`)
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' })
    expect(new Headers(init.headers).get('authorization')).toBe(`Basic ${btoa('shop:s3cr3t')}`)
    expect(form).toEqual({
      grant_type: 'authorization_code',
      code: 's3cr3t-code',
      redirect_uri: 'https://shop.example/callback?lang=de',
      code_verifier: 'v'.repeat(43),
      correlation_id: 'c-1',
    })
  })

  it('gives the tokens by their wire names, and the claims of the ID token', async () => {
    const members = { refresh_token: 'r', scope: 'openid', correlation_id: 'c-1', token_type: 'bearer', extra: 1 }
    const { fetch } = answering(await tokens(members))
    const { id_token } = (await tokens()) as { id_token: string }
    const granted = await exchangeCode({ ...options(fetch), acrValues: ['3', '2'] })
    expect(granted).toEqual({
      outcome: 'granted',
      tokens: {
        access_token: ACCESS_TOKEN,
        token_type: 'Bearer',
        expires_in: 3600,
        id_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        refresh_token: 'r',
        scope: 'openid',
        correlation_id: 'c-1',
      },
      claims: CLAIMS,
    })
    expect(id_token.split('.')[1]).toBe((granted as { tokens: { id_token: string } }).tokens.id_token.split('.')[1])
  })

  it('fetches the keys of the provider where it is given none', async () => {
    const body = await tokens()
    const urls: string[] = []
    const fetch = async (url: string | URL | Request) => {
      urls.push(String(url))
      return Response.json(String(url).endsWith('/jwks') ? jwks : body)
    }
    const granted = await exchangeCode({ ...options(fetch as typeof globalThis.fetch), keys: undefined })
    expect(granted.outcome).toBe('granted')
    expect(urls).toEqual([provider.token_endpoint, provider.jwks_uri])
  })

  it.each([
    [
      '400 with a code',
      400,
      { error: 'invalid_grant', error_description: 'no' },
      { error: 'invalid_grant', errorDescription: 'no' },
    ],
    ['401 with a challenge', 401, { error: 'invalid_client' }, { error: 'invalid_client' }],
    ['503 with a code', 503, { error: 'temporarily_unavailable' }, { error: 'temporarily_unavailable' }],
    ['a code of its own', 403, { error: 'hhe_needed', error_description: 'a\nb' }, { error: 'hhe_needed' }],
  ])('gives a refusal as a value: %s', async (_what, status, body, want) => {
    const { fetch } = answering(body, { status, headers: { 'www-authenticate': 'Basic realm="x"' } })
    expect(await exchangeCode(options(fetch))).toEqual({ outcome: 'refused', status, ...want })
  })

  const BROKEN = 'The token response is not what Mobile Connect asks for'
  const NO_SUCCESS = 'requestTokens: the peer answered with a status that is not a success of this operation'
  const SOME = { access_token: 's3cr3t', token_type: 'Bearer', id_token: 'a.b.c' }
  it.each([
    ['500 without a code', 500, {}, 'HTTP_STATUS', `${NO_SUCCESS} (500)`],
    ['400 with a code that is no text', 400, { error: 1 }, 'HTTP_STATUS', `${NO_SUCCESS} (400)`],
    ['a page', 502, '<html>s3cr3t</html>', 'HTTP_STATUS', `${NO_SUCCESS} (502)`],
    ['a redirect', 302, '', 'HTTP_STATUS', `${NO_SUCCESS} (302)`],
    ['201', 201, SOME, 'HTTP_STATUS', `${NO_SUCCESS} (201)`],
    ['200 with an error code', 200, { error: 'invalid_grant' }, 'MC_TOKEN_RESPONSE', BROKEN],
    [
      'too much',
      200,
      'a'.repeat(65_537),
      'HTTP_RESPONSE_TOO_LARGE',
      'requestTokens: the peer answered with a body over the limit',
    ],
    ['no JSON', 200, 'access_token=s3cr3t', 'MC_TOKEN_RESPONSE', BROKEN],
    ['null', 200, 'null', 'MC_TOKEN_RESPONSE', BROKEN],
    ['an empty object', 200, {}, 'MC_TOKEN_RESPONSE', BROKEN],
    ['without an ID token', 200, { ...SOME, id_token: undefined }, 'MC_TOKEN_RESPONSE', BROKEN],
    ['without an access token', 200, { ...SOME, access_token: undefined }, 'MC_TOKEN_RESPONSE', BROKEN],
    ['a token of another type', 200, { ...SOME, token_type: 'mac' }, 'MC_TOKEN_RESPONSE', BROKEN],
    ['an access token that is no text', 200, { ...SOME, access_token: 1 }, 'MC_TOKEN_RESPONSE', BROKEN],
    ['an access token with a line break', 200, { ...SOME, access_token: 's3cr3t\n' }, 'MC_TOKEN_RESPONSE', BROKEN],
    ['an ID token that is no text', 200, { ...SOME, id_token: {} }, 'MC_TOKEN_RESPONSE', BROKEN],
    ['a negative lifetime', 200, { ...SOME, expires_in: -1 }, 'MC_TOKEN_RESPONSE', BROKEN],
  ])('refuses an answer that is %s, and holds nothing of it', async (_what, status, body, code, message) => {
    const { fetch } = answering(body, { status })
    const error: unknown = await exchangeCode(options(fetch)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'ContractError', code, message, contract: 'mobile-connect' })
    expect(everythingOf(error)).not.toMatch(/s3cr3t|pcr-1|v{43}/)
  })

  it.each([
    ['another issuer', { iss: 'https://attacker.example' }, {}, 'issuer', 'must come from the provider that was asked'],
    ['another client', { aud: 'bank' }, {}, 'audience', 'must be for this client'],
    ['two clients', { aud: ['shop', 'bank'] }, {}, 'authorized-party', 'must be for this client alone'],
    ['another nonce', { nonce: 'n-2' }, {}, 'nonce', 'must have the nonce of the request'],
    ['no nonce', { nonce: undefined }, {}, 'nonce', 'must have the nonce of the request'],
    ['an old time', { exp: NOW / 1000 - 11 }, {}, 'expired', 'must not have expired'],
    ['another access token', { at_hash: 'x'.repeat(22) }, {}, 'at-hash', 'must belong to the access token'],
    ['no subject', { sub: undefined }, {}, 'claims', 'must have the claims of an ID token'],
    [
      'a lower level',
      { acr: '2' },
      { acrValues: ['4', '3'] },
      'acr',
      'must have a level of assurance that was asked for',
    ],
    ['no level', { acr: undefined }, { acrValues: ['2'] }, 'acr', 'must have a level of assurance that was asked for'],
    [
      'an old authentication',
      { auth_time: NOW / 1000 - 100 },
      { maxAgeSeconds: 60 },
      'auth-time',
      'must tell of an authentication that is as recent as was asked for',
    ],
  ])('refuses an ID token for %s', async (_what, claims, more, code, message) => {
    const { fetch } = answering(await tokens({ id_token: await sign(claims as JWTPayload) }))
    const error: unknown = await exchangeCode({ ...options(fetch), ...more }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'MC_ID_TOKEN',
      message: 'The ID token cannot be trusted, or is not the one that was asked for',
      issues: [{ pointer: '/id_token', code, message }],
    })
    expect(everythingOf(error)).not.toMatch(/s3cr3t|pcr-1|attacker/)
  })

  it.each([
    ['without a signature', async () => new UnsecuredJWT(CLAIMS).encode(), 'algorithm'],
    ['signed with the key of another', () => sign({}, otherKey), 'signature'],
    ['that is no JWT', async () => 'a.b.c', 'malformed'],
  ])('refuses an ID token %s', async (_what, make, code) => {
    const { fetch } = answering(await tokens({ id_token: await make() }))
    await expect(exchangeCode(options(fetch))).rejects.toMatchObject({ code: 'MC_ID_TOKEN', issues: [{ code }] })
  })

  it('throws nothing but a ContractError whatever the provider answers', async () => {
    const member = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('Bearer', 'a.b.c', null, undefined))
    const tokenResponse = fc.record(
      { access_token: member, token_type: member, id_token: member, expires_in: member, error: member },
      { requiredKeys: [] },
    )
    const bodies = fc.oneof(fc.string(), fc.json(), tokenResponse)
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(200, 200, 200, 206, 301, 400, 401, 500), async (body, status) => {
        const { fetch } = answering(body, { status })
        const result: unknown = await exchangeCode(options(fetch)).catch((error: unknown) => error)
        if ((result as { outcome?: string }).outcome !== 'refused') expect(result).toBeInstanceOf(ContractError)
      }),
    )
  })

  it('gives up on a provider that does not answer in time', async () => {
    vi.useFakeTimers()
    const fetch = () => new Promise<Response>(() => undefined)
    const exchanged = expect(exchangeCode({ ...options(fetch), timeoutMs: 5000 })).rejects.toMatchObject({
      code: 'HTTP_TIMEOUT',
      message: 'requestTokens: the peer did not answer in time',
    })
    await vi.advanceTimersByTimeAsync(5000)
    await exchanged
    expect(vi.getTimerCount()).toBe(0)
  })

  it('says that a provider cannot be reached, without its address', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed: s3cr3t'))
    const error: unknown = await exchangeCode(options(fetch)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'HTTP_UNREACHABLE' })
    expect(everythingOf(error)).not.toMatch(/s3cr3t|operator\.example/)
  })

  it('ends at once when the caller says so, with the reason of its signal', async () => {
    const reason = new Error('the browser went away')
    const controller = new AbortController()
    const fetch = () => new Promise<Response>(() => controller.abort(reason))
    await expect(exchangeCode({ ...options(fetch), signal: controller.signal })).rejects.toBe(reason)
    const { asked, fetch: unused } = answering({})
    await expect(exchangeCode({ ...options(unused), signal: controller.signal })).rejects.toBe(reason)
    expect(asked).toEqual([])
  })

  it.each([
    [
      'no issuer',
      { provider: { ...provider, issuer: undefined } },
      'provider.issuer, which the metadata of the provider has, must be given',
    ],
    [
      'a plain endpoint',
      { provider: { ...provider, token_endpoint: 'http://id.operator.example/token' } },
      'provider.token_endpoint must be an https URL',
    ],
    ['no endpoint', { provider: { issuer: ISSUER } }, 'provider.token_endpoint must be an https URL'],
    ['no nonce', { nonce: undefined }, 'nonce must be a text that is not empty'],
    ['an empty verifier', { codeVerifier: '' }, 'codeVerifier must be a text that is not empty'],
    ['a clock for a time', { now: Date.now }, 'now must be a number of seconds'],
    ['no code', { code: undefined }, 'code must be a text that is not empty'],
    [
      'no keys',
      { provider: { ...provider, jwks_uri: undefined }, keys: undefined },
      'provider.jwks_uri, which the metadata of the provider has, or keys must be given',
    ],
  ])('does not begin with %s', async (_what, more, message) => {
    const { asked, fetch } = answering({})
    const exchanged = exchangeCode({ ...options(fetch), ...more } as CodeExchangeOptions)
    await expect(exchanged).rejects.toThrow(new TypeError(message))
    expect(asked).toEqual([])
  })
})

describe('refreshTokens', () => {
  const refreshToken = 's3cr3t-refresh'
  const subject = 'pcr-1'

  it('asks the endpoint that the provider has for it', async () => {
    const { asked, fetch } = answering({ access_token: 'a', token_type: 'Bearer' })
    const { code: _code, ...rest } = options(fetch)
    const separate = { ...provider, refresh_endpoint: `${ISSUER}/refresh` }
    const scope = ['openid', 'mc_authn']
    const refreshed = await refreshTokens({
      ...rest,
      provider: separate,
      refreshToken,
      subject,
      scope,
      correlationId: 'c-1',
    })
    expect(refreshed).toEqual({ outcome: 'granted', tokens: { access_token: 'a', token_type: 'Bearer' } })
    expect(asked.map(({ url, form }) => [url, form])).toEqual([
      [
        `${ISSUER}/refresh`,
        { grant_type: 'refresh_token', refresh_token: refreshToken, scope: 'openid mc_authn', correlation_id: 'c-1' },
      ],
    ])
  })

  it.each([
    ['the same user', { nonce: 'n-1' }, {}],
    ['no nonce', { nonce: 'n-1' }, { nonce: undefined }],
  ])('takes a new ID token with %s', async (_what, expected, claims) => {
    const { fetch } = answering(await tokens({ id_token: await sign(claims as JWTPayload) }))
    const refreshed = await refreshTokens({ ...options(fetch), refreshToken, subject, ...expected })
    expect(refreshed).toMatchObject({ outcome: 'granted', claims: { sub: 'pcr-1' } })
  })

  it.each([
    ['another user', { subject: 'pcr-2' }, 'subject', 'must be about the same user as before'],
    ['another nonce', { nonce: 'n-2' }, 'nonce', 'must have the nonce of the request'],
  ])('refuses a new ID token with %s', async (_what, expected, code, message) => {
    const { fetch } = answering(await tokens())
    const refreshed = refreshTokens({ ...options(fetch), refreshToken, subject, ...expected })
    await expect(refreshed).rejects.toMatchObject({ code: 'MC_ID_TOKEN', issues: [{ code, message }] })
  })

  it('gives a refusal as a value', async () => {
    const { fetch } = answering({ error: 'invalid_grant' }, { status: 400 })
    const refused = await refreshTokens({ ...options(fetch), refreshToken, subject })
    expect(refused).toEqual({ outcome: 'refused', error: 'invalid_grant', status: 400 })
  })
})

describe('revokeToken', () => {
  it('sends the token and its kind', async () => {
    const { asked, fetch } = answering('')
    const revoked = await revokeToken({ ...options(fetch), token: 's3cr3t', tokenTypeHint: 'access_token' })
    expect(revoked).toEqual({ outcome: 'revoked' })
    expect(asked.map(({ url, form }) => [url, form])).toEqual([
      [`${ISSUER}/revoke`, { token: 's3cr3t', token_type_hint: 'access_token' }],
    ])
  })

  it('gives a refusal as a value', async () => {
    const { fetch } = answering({ error: 'unsupported_token_type' }, { status: 400 })
    expect(await revokeToken({ ...options(fetch), token: 's3cr3t' })).toEqual({
      outcome: 'refused',
      error: 'unsupported_token_type',
      status: 400,
    })
  })

  it('holds nothing of the token in an error', async () => {
    const { fetch } = answering('s3cr3t', { status: 503 })
    const error: unknown = await revokeToken({ ...options(fetch), token: 's3cr3t' }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'HTTP_STATUS' })
    expect(everythingOf(error)).not.toContain('s3cr3t')
  })

  it('needs an endpoint', async () => {
    const { fetch } = answering('')
    const revoked = revokeToken({ ...options(fetch), provider: { issuer: ISSUER }, token: 'a' })
    await expect(revoked).rejects.toThrow(new TypeError('provider.revocation_endpoint must be an https URL'))
  })
})
