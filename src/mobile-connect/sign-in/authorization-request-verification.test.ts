import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLocalKeySource } from '../../openid/key-source.js'
import {
  CLIENT_ID,
  ISSUER,
  MSISDN,
  makeKey,
  NOW_SECONDS,
  signToken,
  signWithSecret,
  unsigned,
} from '../testing/server-initiated-samples.js'
import { buildAuthorizationRequest } from './authorization-request.js'
import {
  type AuthorizationRequestVerification,
  verifyAuthorizationRequest,
} from './authorization-request-verification.js'

const RSA = makeKey('RS256', 'rsa-1')
const EC = makeKey('ES256', 'ec-1')
const STRANGER = makeKey('ES256', 'ec-1')
const KEYS = createLocalKeySource({ keys: [RSA.publicJwk, EC.publicJwk] })
const EXPECTED = { keys: KEYS, issuer: ISSUER, now: NOW_SECONDS }

const PLAIN = {
  client_id: CLIENT_ID,
  redirect_uri: 'https://bank.example/callback',
  response_type: 'code',
  scope: 'openid mc_authz',
  version: 'mc_v2.0',
  state: 'st-1',
  nonce: 'n-1',
  acr_values: '3 2',
  login_hint: `MSISDN:${MSISDN}`,
  client_name: 'Example Bank',
  context: 'Pay 10 euros',
  binding_message: '42 GIRAFFE',
}

const CLAIMS = { ...PLAIN, iss: CLIENT_ID, aud: ISSUER, iat: NOW_SECONDS, exp: NOW_SECONDS + 300, jti: 'j-1' }

const signed = (changes: Readonly<Record<string, unknown>> = {}, key = EC) => signToken({ ...CLAIMS, ...changes }, key)

const verify = (request: unknown, changes: Partial<AuthorizationRequestVerification> = {}) =>
  verifyAuthorizationRequest({ client_id: CLIENT_ID, request }, { ...EXPECTED, ...changes })

const NOT_VALID = { outcome: 'refused', error: 'invalid_request_object', errorDescription: 'request is not valid' }

describe('verifyAuthorizationRequest', () => {
  it.each([RSA, EC])('takes what our client signs with $alg', async (key) => {
    const { url } = await buildAuthorizationRequest({
      provider: { authorization_endpoint: `${ISSUER}/authorize`, issuer: ISSUER },
      clientId: CLIENT_ID,
      redirectUri: PLAIN.redirect_uri,
      scope: ['openid', 'mc_authn'],
      version: 'mc_v2.0',
      acrValues: ['2'],
      maxAgeSeconds: 60,
      claims: { premiuminfo: { email: null } },
      state: 'st-1',
      requestObject: { key: { alg: key.alg, kid: key.kid, key: key.privateJwk } },
      now: NOW_SECONDS,
    })
    const query = Object.fromEntries(new URL(url).searchParams)
    const verdict = await verifyAuthorizationRequest(query, EXPECTED)
    expect(verdict).toMatchObject({
      outcome: 'accepted',
      isSigned: true,
      parameters: {
        redirect_uri: PLAIN.redirect_uri,
        scope: 'openid mc_authn',
        state: 'st-1',
        max_age: '60',
        claims: '{"premiuminfo":{"email":null}}',
      },
    })
  })

  it('gives the parameters of the token, without what made it one', async () => {
    expect(await verify(signed())).toEqual({ outcome: 'accepted', isSigned: true, parameters: PLAIN })
  })

  it('listens to nothing beside the token', async () => {
    const outside = { scope: 'openid mc_bigdata', redirect_uri: 'https://evil.example/', dtbs: 'x' }
    const request = { ...outside, client_id: CLIENT_ID, request: signed() }
    expect(await verifyAuthorizationRequest(request, EXPECTED)).toMatchObject({ parameters: PLAIN })
    expect(await verifyAuthorizationRequest(request, EXPECTED)).not.toHaveProperty('parameters.dtbs')
  })

  it('takes a plain request as it is', async () => {
    expect(await verifyAuthorizationRequest(PLAIN, { issuer: ISSUER })).toEqual({
      outcome: 'accepted',
      isSigned: false,
      parameters: PLAIN,
    })
  })

  it('names what is missing in a plain request', async () => {
    expect(await verifyAuthorizationRequest({ ...PLAIN, nonce: undefined }, EXPECTED)).toEqual({
      outcome: 'refused',
      error: 'invalid_request',
      errorDescription: 'nonce is required',
    })
  })

  it('does not take a signed request where no keys are registered', async () => {
    expect(await verify(signed(), { keys: undefined })).toEqual({
      outcome: 'refused',
      error: 'request_not_supported',
      errorDescription: 'request is not supported for this client',
    })
  })

  it('does not take a signed request of nobody', async () => {
    expect(await verifyAuthorizationRequest({ request: signed() }, EXPECTED)).toEqual({
      outcome: 'refused',
      error: 'invalid_request',
      errorDescription: 'client_id is required',
    })
  })

  it.each([
    ['another key', signed({}, STRANGER)],
    ['no signature', unsigned(CLAIMS)],
    ['a shared secret', signWithSecret(CLAIMS, JSON.stringify(EC.publicJwk), 'ec-1')],
    ['another audience', signed({ aud: 'https://other.example' })],
    ['another issuer', signed({ iss: 'x-other' })],
    ['another client inside', signed({ client_id: 'x-other' })],
    ['a time that is over', signed({ exp: NOW_SECONDS - 60 })],
    ['a time to come', signed({ nbf: NOW_SECONDS + 60 })],
    ['a day to live', signed({ exp: NOW_SECONDS + 86_400 })],
    ['no end', signed({ exp: undefined })],
    ['a request within', signed({ request: signed() })],
    ['a request elsewhere', signed({ request_uri: 'https://bank.example/request' })],
    ['no token', 'S3cret'],
    ['a list', [signed()]],
  ])('refuses a request object with %s, and does not say why', async (_what, request) => {
    expect(await verify(request)).toEqual(NOT_VALID)
  })

  it.each([
    [{ nonce: undefined }, 'nonce is required'],
    [{ context: undefined }, 'context is required'],
    [{ redirect_uri: 7 }, 'redirect_uri must be string'],
    [{ max_age: -1 }, 'max_age must match ^(?:0|[1-9][0-9]{0,9})$'],
  ])('names what is wrong within a token that is right: %o', async (changes, errorDescription) => {
    const verdict = await verify(signed(changes))
    expect(verdict).toEqual({ outcome: 'refused', error: 'invalid_request_object', errorDescription })
    expect(JSON.stringify(verdict)).not.toContain(MSISDN)
  })

  it('takes a token once where replays are looked for', async () => {
    const seen = new Map<string, number>()
    const isReplayed = (jti: string, expiresAtMs: number) => seen.has(jti) || !seen.set(jti, expiresAtMs)
    expect(await verify(signed(), { isReplayed })).toMatchObject({ outcome: 'accepted' })
    expect([...seen]).toEqual([['j-1', (NOW_SECONDS + 310) * 1000]])
    expect(await verify(signed(), { isReplayed })).toEqual(NOT_VALID)
    expect(await verify(signed({ jti: undefined }), { isReplayed })).toEqual(NOT_VALID)
  })

  it('refuses a time in milliseconds', async () => {
    const milliseconds = new RangeError('now must be a number of seconds, not of milliseconds')
    await expect(verify(signed(), { now: NOW_SECONDS * 1000 })).rejects.toThrow(milliseconds)
  })

  it('refuses any other value, and throws at none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (client_id, request) => {
        const verdict = await verifyAuthorizationRequest({ client_id, request }, EXPECTED)
        expect(verdict.outcome).toBe('refused')
      }),
    )
  })
})
