import { generateKeyPairSync } from 'node:crypto'
import type { JWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { signJwt } from '../../openid/jwt.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import { createLoginHintToken, readLoginHintToken } from '../login-hint-token.js'
import { createStub, ISSUER, MSISDN, makeKey, NOW_MS, PROVIDER_KEY } from '../testing/provider-stub.js'
import type { KnownHint } from './provider-user.js'

const IAT = NOW_MS / 1000
const DAY = 86_400
const CLAIMS = { iss: ISSUER, sub: 'user-1', aud: 'poll-client', iat: IAT, exp: IAT + 300 }
const idToken = (claims: object = {}, key = PROVIDER_KEY) => signJwt({ ...CLAIMS, ...claims }, key.signingKey)

function createHintStub(options: Parameters<typeof createStub>[0] = {}) {
  const hints: KnownHint[] = []
  const stub = createStub({
    findUser: (hint) => {
      hints.push(hint)
      return { outcome: 'found', user: 'user-1' }
    },
    ...options,
  })
  const post = (form: object) => stub.post('/bc-authorize', { scope: 'openid', ...form })
  return { stub, hints, post }
}

describe('an ID token as a hint', () => {
  it.each([
    ['of today', {}],
    ['of last year, which expired', { iat: IAT - 365 * DAY, exp: IAT - 365 * DAY + 300 }],
    ['for several clients, issued to this one', { aud: ['poll-client', 'other-client'], azp: 'poll-client' }],
  ])('%s names its user', async (_what, claims) => {
    const { hints, post } = createHintStub()
    expect((await post({ id_token_hint: await idToken(claims) })).status).toBe(200)
    expect(hints).toEqual([{ kind: 'id_token_hint', claims: { ...CLAIMS, ...claims } }])
  })

  it.each([
    ['of another provider', () => idToken({ iss: 'https://other.example' })],
    ['of another client', () => idToken({ aud: 'other-client' })],
    ['of the future', () => idToken({ iat: IAT + 60, exp: IAT + 360 })],
    ['of another key', () => idToken({}, makeKey('operator-1'))],
    ['without a time', () => idToken({ iat: undefined })],
    ['whose time is a text', () => idToken({ iat: String(IAT) })],
    ['that expired before it was issued', () => idToken({ exp: IAT - 60 })],
    ['of garbage', async () => 'e30.bnVsbA.AA'],
    ['of no JSON', async () => 'e30.AA.AA'],
  ])('%s is refused', async (_what, make) => {
    const { hints, post } = createHintStub()
    const { status, body } = await post({ id_token_hint: await make() })
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        error: 'invalid_request',
        error_description: 'id_token_hint must be an ID token of this provider for this client',
      },
    })
    expect(hints).toEqual([])
  })

  it('may be as old as the provider says', async () => {
    const { post } = createHintStub({ idTokenHintMaxAgeSeconds: DAY })
    const of = (age: number) => idToken({ iat: IAT - age, exp: IAT - age + 300 })
    expect((await post({ id_token_hint: await of(DAY) })).status).toBe(200)
    expect((await post({ id_token_hint: await of(DAY + 1) })).body).toMatchObject({ error: 'invalid_request' })
  })
})

describe('a login_hint_token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const discovery = makeKey('discovery-1')
  const issuer = 'https://discovery.example'
  const encryptionKey = { alg: 'RSA-OAEP-256', enc: 'A256GCM', key: publicKey.export({ format: 'jwk' }) as JWK }
  const make = (nowMs = NOW_MS, signingKey = discovery.signingKey) =>
    createLoginHintToken({ msisdn: MSISDN, issuer, audience: ISSUER }, { signingKey, encryptionKey, now: nowMs / 1000 })
  const options = {
    readLoginHintToken: (token: string) =>
      readLoginHintToken(token, {
        decryption: {
          key: privateKey.export({ format: 'jwk' }) as JWK,
          algorithms: ['RSA-OAEP-256'],
          encryptions: ['A256GCM'],
        },
        keys: createLocalKeySource({ keys: [discovery.jwk] }),
        issuer,
        audience: ISSUER,
        now: NOW_MS / 1000,
      }),
  }

  it('is decrypted and verified, and names its user', async () => {
    const { hints, post } = createHintStub(options)
    expect((await post({ login_hint_token: await make() })).status).toBe(200)
    expect(hints).toMatchObject([{ kind: 'login_hint_token', claims: { MSISDN, iss: issuer } }])
  })

  it.each([
    ['that expired', () => make(NOW_MS - DAY * 1000), 'expired_login_hint_token', 'The login_hint_token has expired'],
    [
      'of another key',
      () => make(NOW_MS, makeKey('discovery-1').signingKey),
      'invalid_request',
      'login_hint_token must be a token that this provider can read and trust',
    ],
    [
      'that is none',
      async () => `tel:${MSISDN}`,
      'invalid_request',
      'login_hint_token must be a token that this provider can read and trust',
    ],
  ])('%s is refused', async (_what, token, error, error_description) => {
    const { stub, post } = createHintStub(options)
    const { status, body } = await post({ login_hint_token: await token() })
    expect({ status, body }).toEqual({ status: 400, body: { error, error_description } })
    expect(JSON.stringify(stub.events)).not.toContain(MSISDN)
  })
})
