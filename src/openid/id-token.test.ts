import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type IdTokenExpectation, verifyIdToken } from './id-token.js'
import { createLocalKeySource } from './key-source.js'
import { handMadeToken } from './testing/hand-made-token.js'
import { EC_KEY, JWKS, NOW_MS, RSA_KEY } from './testing/hostile-tokens.js'

const NOW = NOW_MS / 1000
const CLAIMS = { iss: 'https://op.example', sub: 'user', aud: 'client', iat: NOW, exp: NOW + 600 }
const EXPECTATION: IdTokenExpectation = {
  keys: createLocalKeySource(JWKS),
  issuer: 'https://op.example',
  clientId: 'client',
  now: () => NOW_MS,
}
const ACCESS_TOKEN = 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN'
const AT_HASH = 'Wt0kVFXMacqvnHeyU0001w'
const verify = (change: Record<string, unknown>, expectation: Partial<IdTokenExpectation> = {}, key = RSA_KEY) =>
  verifyIdToken(handMadeToken(key, { ...CLAIMS, ...change }), { ...EXPECTATION, ...expectation })

describe('verifyIdToken', () => {
  it.each<[string, Record<string, unknown>, Partial<IdTokenExpectation>]>([
    ['the claims that are due', {}, {}],
    ['the client as authorized party', { azp: 'client' }, {}],
    ['several audiences and the client as authorized party', { aud: ['client', 'other'], azp: 'client' }, {}],
    ['a list of one audience', { aud: ['client'] }, {}],
    ['the nonce of the request', { nonce: 'n-0S6_WzA2Mj' }, { nonce: 'n-0S6_WzA2Mj' }],
    ['a nonce that was not asked for', { nonce: 'n-0S6_WzA2Mj' }, {}],
    ['an authentication that is young enough', { auth_time: NOW - 300 }, { maxAgeSeconds: 300 }],
    ['an authentication within the tolerance', { auth_time: NOW - 310 }, { maxAgeSeconds: 300 }],
    ['an old authentication where that does not matter', { auth_time: 1 }, {}],
    ['the hash of the access token', { at_hash: AT_HASH }, { accessToken: ACCESS_TOKEN }],
    ['no hash of the access token', {}, { accessToken: ACCESS_TOKEN }],
    ['how the user was authenticated', { acr: '2', amr: ['SIM_OK'], auth_time: NOW }, {}],
    ['claims of the operator', { hashed_login_hint: 'x', recipient: 'https://sp.example' }, {}],
  ])('accepts %s', async (_what, change, expectation) => {
    expect(await verify(change, expectation)).toEqual({
      ok: true,
      claims: { ...CLAIMS, ...change },
      header: { alg: 'RS256' },
    })
  })

  it.each<[string, Record<string, unknown>, Partial<IdTokenExpectation>, string]>([
    ['no subject', { sub: undefined }, {}, 'claims'],
    ['an empty subject', { sub: '' }, {}, 'claims'],
    ['a subject over 255 characters', { sub: 'x'.repeat(256) }, {}, 'claims'],
    ['a subject that is a number', { sub: 1 }, {}, 'claims'],
    ['no issue time', { iat: undefined }, {}, 'claims'],
    ['a nonce that is a list', { nonce: ['n'] }, {}, 'claims'],
    ['an acr that is a number', { acr: 2 }, {}, 'claims'],
    ['an amr that is a text', { amr: 'SIM_OK' }, {}, 'claims'],
    ['an amr with a number', { amr: ['SIM_OK', 1] }, {}, 'claims'],
    ['an authentication time that is a text', { auth_time: '1' }, {}, 'claims'],
    ['several audiences without an authorized party', { aud: ['client', 'other'] }, {}, 'authorized-party'],
    ['another authorized party', { azp: 'other' }, {}, 'authorized-party'],
    [
      'an authorized party of several audiences that is another one',
      { aud: ['client', 'other'], azp: 'other' },
      {},
      'authorized-party',
    ],
    ['no nonce where one was sent', {}, { nonce: 'n' }, 'nonce'],
    ['another nonce', { nonce: 'm' }, { nonce: 'n' }, 'nonce'],
    ['no authentication time where an age was asked for', {}, { maxAgeSeconds: 300 }, 'auth-time'],
    ['an authentication that is too old', { auth_time: NOW - 311 }, { maxAgeSeconds: 300 }, 'auth-time'],
    ['the hash of another access token', { at_hash: AT_HASH }, { accessToken: 'other' }, 'at-hash'],
    ['an empty hash', { at_hash: '' }, { accessToken: ACCESS_TOKEN }, 'at-hash'],
  ])('refuses %s', async (_what, change, expectation, fault) => {
    expect(await verify(change, expectation)).toEqual({ ok: false, fault })
  })

  it('takes the hash function of the algorithm of the ID token', async () => {
    const half = createHash('sha256').update('token').digest().subarray(0, 16).toString('base64url')
    expect(await verify({ at_hash: half }, { accessToken: 'token' }, EC_KEY)).toMatchObject({ ok: true })
  })

  it('accepts RS256, ES256 and PS256 where the caller does not say, and no other one', async () => {
    expect(await verify({}, {}, { ...RSA_KEY, alg: 'PS256' })).toMatchObject({ ok: true })
    expect(await verify({}, { algorithms: ['ES256'] })).toEqual({ ok: false, fault: 'algorithm' })
  })
})

describe('the length of an ID token', () => {
  const verified_claims = { verification: { trust_framework: 'x' }, claims: { portrait: 'QUJD'.repeat(250_000) } }
  const LENGTH = handMadeToken(RSA_KEY, { ...CLAIMS, verified_claims }).length

  it.each([
    ['1 MB of verified claims is read where the caller allows it', { verified_claims }, LENGTH, true],
    ['one character more is not', { verified_claims }, LENGTH - 1, false],
    ['16 KiB are not exceeded where the caller does not say', { verified_claims }, undefined, false],
    ['a caller may allow less', {}, 100, false],
  ])('%s', async (_what, change, maxLength, isRead) => {
    const result = await verify(change, { maxLength })
    if (isRead) expect(result).toMatchObject({ ok: true, claims: change })
    else expect(result).toEqual({ ok: false, fault: 'malformed' })
  })

  it('is read up to 16 Mi characters, in whatever they are', async () => {
    for (const text of ['a'.repeat(16_777_216), `${'a'.repeat(16_777_213)}..a`, '.'.repeat(16_777_216)]) {
      expect(await verifyIdToken(text, { ...EXPECTATION, maxLength: 16_777_216 })).toEqual({
        ok: false,
        fault: 'malformed',
      })
    }
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 16_777_217, '1000'])(
    'is not bounded by %s',
    async (maxLength) => {
      await expect(verify({}, { maxLength: maxLength as number })).rejects.toEqual(
        new RangeError('maxLength must be 1 to 16777216'),
      )
    },
  )
})
