import { describe, expect, it } from 'vitest'
import { PushedTokens } from '../../../generated/ciba/validators.js'
import { signJwt } from '../../openid/jwt.js'
import { makeKey } from '../testing/provider-stub.js'
import { buildErrorPush, buildPushedIdTokenClaims, buildTokenPush, type IssuedTokens } from './push-notification.js'

/** The example of CIBA Core §10.3.1. */
const AUTH_REQ_ID = '1c266114-a1be-4252-8ad1-04986c5b9ac1'
const TOKENS = {
  access_token: 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN',
  refresh_token: '4bwc0ESC_IAhflf-ACC_vjD_ltc11ne-8gFPfA2Kx16',
}
const CLAIMS = {
  'urn:openid:params:jwt:claim:auth_req_id': AUTH_REQ_ID,
  at_hash: 'Wt0kVFXMacqvnHeyU0001w',
  'urn:openid:params:jwt:claim:rt_hash': 'sHahCuSpXCRg5mkDDvvr4w',
}
const KEY = makeKey('operator-1').signingKey
const push = async (claims: object, tokens: { access_token: string; refresh_token?: string } = TOKENS) =>
  buildTokenPush(AUTH_REQ_ID, { ...tokens, token_type: 'Bearer', id_token: await signJwt({ ...claims }, KEY) })

describe('the claims of a pushed ID token', () => {
  it('are those of the specification', async () => {
    expect(await buildPushedIdTokenClaims(AUTH_REQ_ID, TOKENS, 'RS256')).toEqual(CLAIMS)
  })

  it('have no hash of a refresh token that there is not', async () => {
    const { access_token } = TOKENS
    const claims = await buildPushedIdTokenClaims(AUTH_REQ_ID, { access_token }, 'ES256')
    expect(Object.keys(claims)).toEqual(['urn:openid:params:jwt:claim:auth_req_id', 'at_hash'])
  })

  it('need an asymmetric algorithm', async () => {
    const expected = new RangeError('alg must be an asymmetric signature algorithm')
    await expect(buildPushedIdTokenClaims(AUTH_REQ_ID, TOKENS, 'HS256')).rejects.toThrow(expected)
  })
})

describe('a push', () => {
  it('holds the tokens and the request', async () => {
    expect(await push(CLAIMS)).toMatchObject({ ...TOKENS, auth_req_id: AUTH_REQ_ID, token_type: 'Bearer' })
  })

  it('leaves out what there is not', async () => {
    const { access_token } = TOKENS
    const { at_hash } = CLAIMS
    const id_token = await signJwt({ 'urn:openid:params:jwt:claim:auth_req_id': AUTH_REQ_ID, at_hash }, KEY)
    const none = { refresh_token: undefined, expires_in: undefined, scope: undefined }
    const pushed = await buildTokenPush(AUTH_REQ_ID, { access_token, token_type: 'Bearer', id_token, ...none })
    expect(PushedTokens(pushed).ok).toBe(true)
    expect(JSON.parse(JSON.stringify(pushed))).toEqual({
      access_token,
      token_type: 'Bearer',
      id_token,
      auth_req_id: AUTH_REQ_ID,
    })
  })

  it.each([undefined, {}, { ...TOKENS, token_type: 'Bearer' }, { id_token: 'a.b.c', token_type: 'Bearer' }])(
    'is not made of %o',
    async (tokens) => {
      const expected = new TypeError('What is pushed must be an access token and an ID token (CIBA Core 10.3.1)')
      await expect(buildTokenPush(AUTH_REQ_ID, tokens as IssuedTokens)).rejects.toThrow(expected)
    },
  )

  it.each([
    ['urn:openid:params:jwt:claim:auth_req_id', undefined],
    ['urn:openid:params:jwt:claim:auth_req_id', 'another'],
    ['at_hash', undefined],
    ['at_hash', 'sHahCuSpXCRg5mkDDvvr4w'],
    ['at_hash', 1],
    ['urn:openid:params:jwt:claim:rt_hash', undefined],
    ['urn:openid:params:jwt:claim:rt_hash', 'Wt0kVFXMacqvnHeyU0001w'],
  ])('is not made when %s of the ID token is %o', async (name, value) => {
    const expected = new TypeError(`The ID token that is pushed must have ${name} (CIBA Core 10.3.1)`)
    await expect(push({ ...CLAIMS, [name]: value })).rejects.toThrow(expected)
  })

  it.each(['', 'a', 'a.b.c', 'bnVsbA.bnVsbA.AA'])('is not made of the ID token %o', async (id_token) => {
    const expected = new TypeError('The ID token that is pushed must have at_hash (CIBA Core 10.3.1)')
    await expect(buildTokenPush(AUTH_REQ_ID, { ...TOKENS, token_type: 'Bearer', id_token })).rejects.toThrow(expected)
  })

  it.each([
    ['access_denied', 'The request was denied'],
    ['expired_token', 'The authentication request has expired'],
    ['transaction_failed', 'The provider could not complete the transaction'],
  ] as const)('says %s', (error, error_description) => {
    expect(buildErrorPush(AUTH_REQ_ID, error)).toEqual({ auth_req_id: AUTH_REQ_ID, error, error_description })
  })
})
