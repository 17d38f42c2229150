import { jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { createLocalKeySource } from './key-source.js'
import { type RequestObjectExpectation, signRequestObject, verifyRequestObject } from './request-object.js'
import { handMadeToken } from './testing/hand-made-token.js'
import { ALGORITHMS, EC_KEY, JWKS, NOW_MS, RSA_KEY, timeClaims } from './testing/hostile-tokens.js'

const NOW = NOW_MS / 1000
const now = () => NOW_MS
const TOKEN_CLAIMS = { iss: 'client', aud: 'https://op.example', ...timeClaims() }
const PARAMETERS = { scope: 'openid', login_hint: 'MSISDN:447700900250', acr_values: '2', requested_expiry: 120 }
const EXPECTATION: RequestObjectExpectation = {
  keys: createLocalKeySource(JWKS),
  algorithms: ALGORITHMS,
  clientId: 'client',
  audience: 'https://op.example',
  now,
  requiredClaims: ['iat', 'nbf', 'jti'],
}
const OPTIONS = {
  key: { alg: 'ES256', kid: 'ec-1', key: EC_KEY.privateJwk },
  issuer: 'client',
  audience: 'https://op.example',
  now,
  lifetimeSeconds: 300,
}
const verify = (change: Record<string, unknown>, expectation: Partial<RequestObjectExpectation> = {}) =>
  verifyRequestObject(handMadeToken(RSA_KEY, { ...TOKEN_CLAIMS, ...PARAMETERS, ...change }), {
    ...EXPECTATION,
    ...expectation,
  })

describe('signRequestObject', () => {
  it('makes a token of the request that jose accepts', async () => {
    const token = await signRequestObject({ ...PARAMETERS, binding_message: undefined }, OPTIONS)
    const { payload } = await jwtVerify(token, EC_KEY.publicKey, { currentDate: new Date(NOW_MS) })
    const jti = expect.stringMatching(/^[A-Za-z0-9_-]{22}$/)
    const times = { iat: NOW, nbf: NOW, exp: NOW + 300 }
    expect(payload).toEqual({ ...PARAMETERS, iss: 'client', aud: 'https://op.example', jti, ...times })
  })

  it('makes another ID each time, or takes the one that it is given', async () => {
    const [first, second] = [await signRequestObject({}, OPTIONS), await signRequestObject({}, OPTIONS)]
    expect(first.split('.')[1]).not.toBe(second.split('.')[1])
    const given = await jwtVerify(await signRequestObject({}, { ...OPTIONS, jti: 'j' }), EC_KEY.publicKey, {
      currentDate: new Date(NOW_MS),
    })
    expect(given.payload.jti).toBe('j')
  })

  it('is accepted by verifyRequestObject', async () => {
    const token = await signRequestObject(PARAMETERS, OPTIONS)
    const result = await verifyRequestObject(token, { ...EXPECTATION, maxLifetimeSeconds: 300 })
    expect(result).toEqual({ ok: true, parameters: PARAMETERS })
  })

  it.each([0, 3601, 1.5, Number.NaN])('refuses a lifetime of %d seconds', async (lifetimeSeconds) => {
    await expect(signRequestObject({}, { ...OPTIONS, lifetimeSeconds })).rejects.toThrow(
      new RangeError('lifetimeSeconds must be 1 to 3600'),
    )
  })

  it.each(['request', 'request_uri', 'iss', 'aud', 'exp', 'iat', 'nbf', 'jti'])(
    'refuses the parameter %s',
    async (name) => {
      await expect(signRequestObject({ [name]: 'x' }, OPTIONS)).rejects.toThrow(
        new TypeError(`${name} is not a parameter of a signed request`),
      )
    },
  )
})

describe('verifyRequestObject', () => {
  it.each<[string, Record<string, unknown>, Partial<RequestObjectExpectation>]>([
    ['the parameters without the claims of the token', {}, {}],
    ['its client ID', { client_id: 'client' }, {}],
    ['a lifetime within the limit', { exp: NOW + 300 }, { maxLifetimeSeconds: 300 }],
    [
      'a lifetime that counts from iat',
      { nbf: undefined, exp: NOW + 60 },
      { maxLifetimeSeconds: 60, requiredClaims: [] },
    ],
    [
      'one of several audiences',
      { aud: ['x', 'https://op.example/token'] },
      { audience: ['https://op.example/token'] },
    ],
  ])('answers %s', async (_what, change, expectation) => {
    const { client_id } = change
    const parameters = { ...PARAMETERS, ...(client_id !== undefined && { client_id }) }
    expect(await verify(change, expectation)).toEqual({ ok: true, parameters })
  })

  it.each<[string, Record<string, unknown>, Partial<RequestObjectExpectation>, string]>([
    ['no start where one is due', { nbf: undefined }, {}, 'claims'],
    ['no issue time where one is due', { iat: undefined }, {}, 'claims'],
    ['no ID where one is due', { jti: undefined }, {}, 'claims'],
    ['no ID where replay is watched', { jti: undefined }, { requiredClaims: [], isReplayed: () => false }, 'claims'],
    ['an ID that is too long to remember', { jti: 'j'.repeat(257) }, { isReplayed: () => false }, 'claims'],
    ['another client inside', { client_id: 'other' }, {}, 'claims'],
    ['a request within the request', { request: 'e30.e30.' }, {}, 'claims'],
    ['the address of another request', { request_uri: 'https://sp.example' }, {}, 'claims'],
    ['a lifetime over the limit', { exp: NOW + 301 }, { maxLifetimeSeconds: 300 }, 'lifetime'],
    ['a lifetime that began long ago', { nbf: NOW - 3600 }, { maxLifetimeSeconds: 3600 }, 'lifetime'],
    [
      'a lifetime over the limit from its issue time on',
      { nbf: undefined, iat: NOW - 60, exp: NOW + 1 },
      { maxLifetimeSeconds: 60, requiredClaims: [] },
      'lifetime',
    ],
    [
      'a long lifetime without a start',
      { nbf: undefined, iat: undefined, exp: NOW + 61 },
      { maxLifetimeSeconds: 60, requiredClaims: [] },
      'lifetime',
    ],
    [
      'a long lifetime from an issue time ahead',
      { nbf: undefined, iat: NOW + 1000, exp: NOW + 1001 },
      { maxLifetimeSeconds: 60, requiredClaims: [] },
      'lifetime',
    ],
    ['an ID that was used', {}, { isReplayed: () => true }, 'replayed'],
    ['an ID that was used, as a store answers', {}, { isReplayed: async () => true }, 'replayed'],
    ['an ID of which nothing is said', {}, { isReplayed: () => undefined as never }, 'replayed'],
  ])('refuses %s', async (_what, change, expectation, fault) => {
    expect(await verify(change, expectation)).toEqual({ ok: false, fault })
  })

  it('has an ID remembered until the request cannot be used any more', async () => {
    const asked: unknown[] = []
    const isReplayed = (...question: unknown[]) => asked.push(question) > 1
    expect(await verify({}, { isReplayed, clockToleranceSeconds: 5 })).toMatchObject({ ok: true })
    expect(await verify({}, { isReplayed, clockToleranceSeconds: 5 })).toEqual({ ok: false, fault: 'replayed' })
    expect(asked[0]).toEqual(['jti-1', (NOW + 60 + 5) * 1000])
  })
})
