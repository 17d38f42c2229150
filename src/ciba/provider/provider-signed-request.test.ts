import { describe, expect, it } from 'vitest'
import { signJwt } from '../../openid/jwt.js'
import { signRequestObject } from '../../openid/request-object.js'
import { CLIENT_KEY, createStub, type Form, HINT, ISSUER, NOW_MS } from '../testing/provider-stub.js'

const IAT = NOW_MS / 1000
const CLAIMS = { iss: 'signing-client', aud: ISSUER, exp: IAT + 300, iat: IAT, nbf: IAT, jti: 'jti-1', ...HINT }
const sign = (claims: object = {}, key = CLIENT_KEY) => signJwt({ ...CLAIMS, ...claims }, key.signingKey)
const post = (form: Form, stub = createStub()) => stub.post('/bc-authorize', form, 'signing-client')

describe('a signed request', () => {
  it('is accepted with what its claims say', async () => {
    const stub = createStub()
    const request = await sign({ requested_expiry: 60, binding_message: 'W4SCT' })
    await stub.start('signing-client', { request } as never)
    expect(stub.accepted).toMatchObject([
      { user: 'user-1', scope: ['openid'], bindingMessage: 'W4SCT', expiresAtMs: NOW_MS + 60_000 },
    ])
  })

  it.each([['60'], [60]])('may have an expiry of %o', async (requested_expiry) => {
    expect((await post({ request: await sign({ requested_expiry }) })).body).toMatchObject({ expires_in: 60 })
  })

  it('is accepted as our own client signs it', async () => {
    const options = {
      key: CLIENT_KEY.signingKey,
      issuer: 'signing-client',
      audience: ISSUER,
      now: () => NOW_MS,
      lifetimeSeconds: 300,
    }
    expect((await post({ request: await signRequestObject(HINT, options) })).status).toBe(200)
  })

  it('is accepted beside parameters that nobody knows', async () => {
    expect((await post({ request: await sign(), trace: 'x' })).status).toBe(200)
  })

  it.each(['scope', 'login_hint', 'binding_message', 'client_notification_token'])(
    'beside the parameter %s is refused',
    async (name) => {
      const { body } = await post({ request: await sign(), [name]: 'openid' })
      expect(body).toEqual({
        error: 'invalid_request',
        error_description: 'request holds all the parameters of a signed request',
      })
    },
  )

  it.each([
    ['two hints', { login_hint_token: 'x' }, 'invalid_request'],
    ['a scope that is a list', { scope: ['openid'] }, 'invalid_scope'],
    ['a hint that is an object', { login_hint: { toString: 'x' } }, 'invalid_request'],
    ['an expiry with a fraction', { requested_expiry: 1.5 }, 'invalid_request'],
    ['an expiry of zero', { requested_expiry: 0 }, 'invalid_request'],
    ['an unknown user', { login_hint: 'tel:+1' }, 'unknown_user_id'],
  ])('with %s is refused as an unsigned one is', async (_what, claims, error) => {
    expect((await post({ request: await sign(claims) })).body).toMatchObject({ error })
  })
})
