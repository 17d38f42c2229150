import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { exchangeCode, refreshTokens } from './code-exchange.js'

const ISSUER = 'https://id.operator.example'
const NOW = 1_795_132_800
const METADATA = { issuer: ISSUER, token_endpoint: `${ISSUER}/token`, jwks_uri: `${ISSUER}/jwks` }

interface Key {
  readonly kid: string
  readonly publicJwk: JWK
  sign(): Promise<string>
}

async function makeKey(kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const claims = { iss: ISSUER, sub: 'pcr-1', aud: 'shop', iat: NOW, exp: NOW + 7200, nonce: 'n-1' }
  return {
    kid,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' },
    sign: () => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey),
  }
}

let first: Key
let second: Key

beforeAll(async () => {
  first = await makeKey('p1')
  second = await makeKey('p2')
})

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** A provider that signs with one key, publishes some, and counts who asks for them. */
function operator(signing = first, published = [first]) {
  const state = { signing, published, keyRequests: 0 }
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    if (String(url).startsWith(`${ISSUER}/jwks`)) {
      state.keyRequests += 1
      return Response.json({ keys: state.published.map(({ publicJwk }) => publicJwk) })
    }
    return Response.json({ access_token: 'a', token_type: 'Bearer', id_token: await state.signing.sign() })
  }
  return { state, fetch: fetch as typeof globalThis.fetch }
}

const client = { method: 'client_secret_basic', clientId: 'shop', clientSecret: 's3cr3t' } as const
const CODE = {
  client,
  code: 'c',
  redirectUri: 'https://shop.example/callback',
  codeVerifier: 'v'.repeat(43),
  nonce: 'n-1',
}

describe('the keys of a provider, where a call is given none', () => {
  it('are fetched once for one provider object, by exchanges and refreshes together', async () => {
    const { state, fetch } = operator()
    const provider = { ...METADATA }
    await exchangeCode({ ...CODE, provider, fetch })
    await exchangeCode({ ...CODE, provider, fetch })
    const refreshed = await refreshTokens({ client, provider, fetch, refreshToken: 'r', subject: 'pcr-1' })
    expect(refreshed).toMatchObject({ outcome: 'granted', claims: { sub: 'pcr-1' } })
    expect(state.keyRequests).toBe(1)
  })

  it('are fetched once for calls at the same time', async () => {
    const { state, fetch } = operator()
    const provider = { ...METADATA }
    await Promise.all(Array.from({ length: 10 }, () => exchangeCode({ ...CODE, provider, fetch })))
    expect(state.keyRequests).toBe(1)
  })

  it('are fetched anew when the provider has rotated them, and not more often than the cooldown lets', async () => {
    const { state, fetch } = operator()
    const provider = { ...METADATA }
    await exchangeCode({ ...CODE, provider, fetch })
    state.signing = second
    state.published = [first, second]
    const early = exchangeCode({ ...CODE, provider, fetch })
    await expect(early).rejects.toMatchObject({ code: 'MC_ID_TOKEN', issues: [{ code: 'key' }] })
    expect(state.keyRequests).toBe(1)
    vi.setSystemTime((NOW + 30) * 1000)
    expect(await exchangeCode({ ...CODE, provider, fetch })).toMatchObject({ outcome: 'granted' })
    expect(state.keyRequests).toBe(2)
  })

  it('are fetched anew when they are ten minutes old, so that a key which is published no more is good no more', async () => {
    const { state, fetch } = operator()
    const provider = { ...METADATA }
    await exchangeCode({ ...CODE, provider, fetch })
    state.published = [second]
    vi.setSystemTime((NOW + 600) * 1000)
    const exchanged = exchangeCode({ ...CODE, provider, fetch })
    await expect(exchanged).rejects.toMatchObject({ code: 'MC_ID_TOKEN', issues: [{ code: 'key' }] })
    expect(state.keyRequests).toBe(2)
  })

  it('age by the clock of the platform, whatever time a call is made for', async () => {
    const { state, fetch } = operator()
    const provider = { ...METADATA }
    for (const now of [NOW, NOW + 3600, NOW]) await exchangeCode({ ...CODE, provider, fetch, now })
    expect(state.keyRequests).toBe(1)
  })

  it.each([
    ['another object', (provider: object) => ({ ...provider })],
    [
      'another jwks_uri in the same object',
      (provider: object) => Object.assign(provider, { jwks_uri: `${ISSUER}/jwks2` }),
    ],
  ])('are not those of %s', async (_what, change) => {
    const { state, fetch } = operator()
    const provider = { ...METADATA }
    await exchangeCode({ ...CODE, provider, fetch })
    await exchangeCode({ ...CODE, provider: change(provider) as typeof provider, fetch })
    expect(state.keyRequests).toBe(2)
  })

  it('are not those that came by another fetch', async () => {
    const [one, other] = [operator(), operator()]
    const provider = { ...METADATA }
    await exchangeCode({ ...CODE, provider, fetch: one.fetch })
    await exchangeCode({ ...CODE, provider, fetch: other.fetch })
    expect([one.state.keyRequests, other.state.keyRequests]).toEqual([1, 1])
  })

  it('are asked for again by the next call when they could not be had', async () => {
    const { fetch } = operator()
    let isDown = true
    const flaky: typeof globalThis.fetch = async (url, init) =>
      isDown && String(url).endsWith('/jwks') ? new Response(null, { status: 503 }) : fetch(url, init)
    const provider = { ...METADATA }
    await expect(exchangeCode({ ...CODE, provider, fetch: flaky })).rejects.toMatchObject({ code: 'OPENID_KEYS' })
    isDown = false
    expect(await exchangeCode({ ...CODE, provider, fetch: flaky })).toMatchObject({ outcome: 'granted' })
  })
})
