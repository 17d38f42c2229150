import { inspect } from 'node:util'
import { generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { rejection } from '../../http/testing/msp-caller.js'
import { AUTH_REQ_ID, CLIENT_ID, createBank, ISSUER, idToken, KNOWN } from '../testing/bank.js'
import { verifyPushedTokens } from './pushed-tokens.js'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const AUTH_REQ_ID_CLAIM = 'urn:openid:params:jwt:claim:auth_req_id'
const RT_HASH_CLAIM = 'urn:openid:params:jwt:claim:rt_hash'
const BOUND = { at_hash: KNOWN.atHash, [RT_HASH_CLAIM]: KNOWN.rtHash, [AUTH_REQ_ID_CLAIM]: AUTH_REQ_ID }

async function delivery(claims: Record<string, unknown> = {}, change: Record<string, unknown> = {}) {
  return {
    auth_req_id: AUTH_REQ_ID,
    access_token: KNOWN.accessToken,
    token_type: 'Bearer',
    expires_in: 3600,
    refresh_token: KNOWN.refreshToken,
    id_token: await idToken(NOW, { ...BOUND, ...claims }),
    ...change,
  }
}

describe('verifyPushedTokens', () => {
  it('takes the hashes of the example of CIBA Core', async () => {
    const { client, started } = createBank([], { deliveryMode: 'push' })
    const { auth_req_id: _id, ...tokens } = await delivery()
    expect(await verifyPushedTokens(client, started, { auth_req_id: AUTH_REQ_ID, ...tokens })).toEqual({
      ...tokens,
      claims: expect.objectContaining({ iss: ISSUER, aud: CLIENT_ID, ...BOUND }),
    })
  })

  it('asks for no hash of a refresh token where there is none', async () => {
    const { client, started } = createBank([], { deliveryMode: 'push' })
    const { refresh_token: _token, ...tokens } = await delivery({ [RT_HASH_CLAIM]: undefined })
    expect(await verifyPushedTokens(client, started, tokens)).toMatchObject({ access_token: KNOWN.accessToken })
  })

  it.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    ['at-hash', 'no hash of the access token', { at_hash: undefined }, {}],
    ['at-hash', 'the hash of another access token', {}, { access_token: `${KNOWN.accessToken}x` }],
    ['rt-hash', 'no hash of the refresh token', { [RT_HASH_CLAIM]: undefined }, {}],
    ['rt-hash', 'the hash of another refresh token', {}, { refresh_token: `${KNOWN.refreshToken}x` }],
    ['rt-hash', 'a hash that is no text', { [RT_HASH_CLAIM]: [KNOWN.rtHash] }, {}],
    ['auth-req-id', 'no request', { [AUTH_REQ_ID_CLAIM]: undefined }, {}],
    ['auth-req-id', 'another request', { [AUTH_REQ_ID_CLAIM]: 'another' }, {}],
    ['issuer', 'another issuer', { iss: 'https://openid.other.example' }, {}],
    ['audience', 'another client', { aud: 'bank-2' }, {}],
    ['expired', 'the past', { exp: NOW / 1000 - 3600 }, {}],
    ['not-yet-valid', 'the future', { nbf: NOW / 1000 + 3600 }, {}],
    ['malformed', 'no ID token', {}, { id_token: 'S3cret' }],
  ])('refuses for %s: %s', async (fault, _what, claims, change) => {
    const { client, started } = createBank([], { deliveryMode: 'push' })
    const error = await rejection(verifyPushedTokens(client, started, await delivery(claims, change)))
    expect(error).toMatchObject({
      code: 'CIBA_PUSHED_TOKENS',
      contract: 'ciba',
      message: 'The pushed tokens cannot be trusted',
      issues: [{ pointer: '/id_token', code: fault, source: 'CIBA Core §10.3.1' }],
    })
    const shown = `${inspect(error, { showHidden: true, depth: 9 })}${JSON.stringify(error)}`
    const secrets = [KNOWN.accessToken, KNOWN.refreshToken, KNOWN.atHash, KNOWN.rtHash, AUTH_REQ_ID, 'S3cret', 'other']
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
  })

  it.each([
    ['algorithm', 'none', async () => `${btoa('{"alg":"none"}').replaceAll('=', '')}.e30.`],
    [
      'algorithm',
      'a shared secret',
      () =>
        new SignJWT({ ...BOUND }).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode('s'.repeat(32))),
    ],
    [
      'signature',
      'another key under the same name',
      async () => {
        const { privateKey } = await generateKeyPair('RS256')
        return new SignJWT({ ...BOUND }).setProtectedHeader({ alg: 'RS256', kid: 'k1' }).sign(privateKey)
      },
    ],
    [
      'key',
      'a key that nobody knows',
      async () => {
        const { privateKey } = await generateKeyPair('RS256')
        return new SignJWT({ ...BOUND }).setProtectedHeader({ alg: 'RS256', kid: 'k2' }).sign(privateKey)
      },
    ],
  ])('refuses for %s: %s', async (fault, _what, token) => {
    const { client, started } = createBank([], { deliveryMode: 'push' })
    const tokens = await delivery({}, { id_token: await token() })
    expect(await rejection(verifyPushedTokens(client, started, tokens))).toMatchObject({
      code: 'CIBA_PUSHED_TOKENS',
      issues: [{ code: fault }],
    })
  })

  it('refuses a delivery for another request than the one that was started', async () => {
    const { client, started } = createBank([], { deliveryMode: 'push' })
    const tokens = await delivery({ [AUTH_REQ_ID_CLAIM]: 'another' }, { auth_req_id: 'another' })
    expect(await rejection(verifyPushedTokens(client, started, tokens))).toMatchObject({
      code: 'CIBA_PUSHED_TOKENS',
      issues: [{ pointer: '/auth_req_id', code: 'auth-req-id', source: 'CIBA Core §10.3.1' }],
    })
  })

  it('is for clients in push mode', async () => {
    const { client, started } = createBank([], { deliveryMode: 'ping' })
    expect(await rejection(verifyPushedTokens(client, started, await delivery()))).toEqual(
      new TypeError('only a client in push mode gets tokens pushed (CIBA Core 5)'),
    )
  })
})
