import { exportJWK, generateKeyPair, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { ApiError } from '../../http/http-errors.js'
import { rejection } from '../../http/testing/msp-caller.js'
import { json } from '../../http/testing/recorded-fetch.js'
import type { CibaAuthenticationRequest } from '../authentication-request.js'
import { AUTH_REQ_ID, CLIENT_ID, CLIENT_SECRET, createBank, ISSUER, METADATA } from '../testing/bank.js'
import { startAuthentication } from './start-authentication.js'

const REQUEST = { scope: 'openid', login_hint: '+34600000001', binding_message: 'W4SCT' } as const
const ACKNOWLEDGED = { auth_req_id: AUTH_REQ_ID, expires_in: 120, interval: 2 }
const acknowledged = (change = {}) => json(200, { ...ACKNOWLEDGED, ...change })

describe('startAuthentication', () => {
  it('posts the form to where the metadata say, with the authentication of the client', async () => {
    const { client, clock, requests, form } = createBank([acknowledged()])
    const result = await startAuthentication(client, { ...REQUEST, requested_expiry: 60 })
    expect(result).toEqual({
      outcome: 'started',
      started: {
        issuer: ISSUER,
        deliveryMode: 'poll',
        authReqId: AUTH_REQ_ID,
        expiresAtMs: clock.now() + 120_000,
        intervalMs: 2_000,
      },
    })
    expect(requests[0]).toMatchObject({ url: METADATA.backchannel_authentication_endpoint, method: 'POST' })
    expect(requests[0]?.redirect).toBe('manual')
    expect(requests[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(requests[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}`)
    expect(form()).toEqual({ ...REQUEST, requested_expiry: '60' })
  })

  it('takes 5 s for the interval where the provider gives none', async () => {
    const { client } = createBank([json(200, { auth_req_id: AUTH_REQ_ID, expires_in: 120 })])
    expect(await startAuthentication(client, REQUEST)).toMatchObject({ started: { intervalMs: 5_000 } })
  })

  it('keeps members that it does not know to itself', async () => {
    const { client } = createBank([acknowledged({ S3cret: 'S3cret' })])
    expect(JSON.stringify(await startAuthentication(client, REQUEST))).not.toContain('S3cret')
  })

  it.each(['ping', 'push'] as const)(
    'makes a notification token of 256 bits for %s, and keeps its hash',
    async (mode) => {
      const { client, form } = createBank([acknowledged(), acknowledged()], { deliveryMode: mode })
      const results = [await startAuthentication(client, REQUEST), await startAuthentication(client, REQUEST)]
      const tokens = [form(0).client_notification_token ?? '', form(1).client_notification_token ?? '']
      expect(tokens[0]).toMatch(/^[A-Za-z0-9_-]{43}$/)
      expect(tokens[0]).not.toBe(tokens[1])
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tokens[0]))
      expect(results[0]).toMatchObject({
        started: { deliveryMode: mode, notificationTokenHash: Buffer.from(digest).toString('base64url') },
      })
      expect(JSON.stringify(results)).not.toContain(tokens[0])
    },
  )

  it('takes the notification token of the caller', async () => {
    const { client, form } = createBank([acknowledged()], { deliveryMode: 'ping' })
    const token = 'dGhlIHRva2VuIG9mIHRoZSBjYWxsZXI='
    await startAuthentication(client, { ...REQUEST, client_notification_token: token })
    expect(form().client_notification_token).toBe(token)
  })

  it('signs the request, and sends nothing beside it but its authentication', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    const { client, clock, form } = createBank([acknowledged()], {
      deliveryMode: 'ping',
      requestSigning: { key: { alg: 'ES256', kid: 'b1', key: privateKey } },
      clientAuthentication: { method: 'client_secret_post', clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
    })
    await startAuthentication(client, { ...REQUEST, requested_expiry: 60 })
    const { request = '', ...beside } = form()
    expect(beside).toEqual({ client_id: CLIENT_ID, client_secret: CLIENT_SECRET })
    const { payload, protectedHeader } = await jwtVerify(request, publicKey, { currentDate: new Date(clock.now()) })
    const seconds = clock.now() / 1000
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: 'b1' })
    expect(payload).toEqual({
      ...REQUEST,
      requested_expiry: '60',
      client_notification_token: expect.stringMatching(/^.{43}$/),
      iss: CLIENT_ID,
      aud: ISSUER,
      iat: seconds,
      nbf: seconds,
      exp: seconds + 60,
      jti: expect.stringMatching(/^.{22,}$/),
    })
  })

  it('authenticates with an assertion of its own for each request', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
    const { client, clock, form } = createBank([acknowledged(), acknowledged()], {
      clientAuthentication: {
        method: 'private_key_jwt',
        clientId: CLIENT_ID,
        key: { alg: 'ES256', key: await exportJWK(privateKey) },
        audience: ISSUER,
      },
    })
    await startAuthentication(client, REQUEST)
    await startAuthentication(client, REQUEST)
    const ids = await Promise.all(
      [form(0), form(1)].map(async ({ client_assertion = '', client_assertion_type }) => {
        expect(client_assertion_type).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
        const given = { issuer: CLIENT_ID, subject: CLIENT_ID, audience: ISSUER, currentDate: new Date(clock.now()) }
        return (await jwtVerify(client_assertion, publicKey, given)).payload.jti
      }),
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('goes to the endpoint for certificates, where the provider has one', async () => {
    const endpoint = 'https://mtls.operator.example/bc?tenant=1'
    const { client, requests, form } = createBank([acknowledged()], {
      metadata: { ...METADATA, mtls_endpoint_aliases: { backchannel_authentication_endpoint: endpoint } } as never,
      clientAuthentication: { method: 'tls_client_auth', clientId: CLIENT_ID },
    })
    await startAuthentication(client, REQUEST)
    expect(requests[0]?.url).toBe(endpoint)
    expect(form().client_id).toBe(CLIENT_ID)
  })

  it.each<[number, string]>([
    [400, 'invalid_request'],
    [400, 'invalid_scope'],
    [400, 'expired_login_hint_token'],
    [400, 'unknown_user_id'],
    [400, 'unauthorized_client'],
    [400, 'missing_user_code'],
    [400, 'invalid_user_code'],
    [400, 'invalid_binding_message'],
    [401, 'invalid_client'],
    [403, 'access_denied'],
    [400, 'of_the_provider'],
  ])('answers with the refusal of the provider: %i %s', async (status, error) => {
    const { client } = createBank([json(status, { error, error_description: 'x', more: 1 }), json(status, { error })])
    expect(await startAuthentication(client, REQUEST)).toEqual({
      outcome: 'refused',
      status,
      error,
      error_description: 'x',
    })
    expect(await startAuthentication(client, REQUEST)).toEqual({ outcome: 'refused', status, error })
  })

  it.each([
    ['no time', json(503, { error: 'temporarily_unavailable' }, { 'retry-after': '7' }), 503, 7_000],
    ['no body', new Response(null, { status: 400 }), 400, undefined],
    ['HTML', new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } }), 404, undefined],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://evil.example' } }), 302, undefined],
  ])('throws an ApiError for %s, and does not send the request again', async (_what, reply, status, retryAfterMs) => {
    const { client, requests } = createBank([reply])
    const error = await rejection(startAuthentication(client, REQUEST))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'HTTP_STATUS', contract: 'ciba', status, retryAfterMs })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['no auth_req_id', { expires_in: 120 }],
    ['a malformed auth_req_id', { ...ACKNOWLEDGED, auth_req_id: 'a b' }],
    ['no expiry', { auth_req_id: AUTH_REQ_ID }],
    ['an expiry of 0', { ...ACKNOWLEDGED, expires_in: 0 }],
    ['an interval of 0', { ...ACKNOWLEDGED, interval: 0 }],
    ['a list', [ACKNOWLEDGED]],
  ])('refuses an acknowledgement with %s', async (_what, body) => {
    const { client } = createBank([json(200, body)])
    expect(await rejection(startAuthentication(client, REQUEST))).toMatchObject({
      code: 'HTTP_INVALID_RESPONSE',
      message: 'requestAuthentication: the peer answered with something that the contract does not allow (200)',
    })
  })

  it.each<[string, Partial<CibaAuthenticationRequest>]>([
    ['two hints', { id_token_hint: 'a.b.c' } as never],
    ['no openid', { scope: 'email' }],
    ['a binding message that is too long', { binding_message: 'S3cret'.repeat(100) }],
  ])('throws for %s before anything is sent', async (_what, change) => {
    const { client, requests } = createBank()
    const error = await rejection(startAuthentication(client, { ...REQUEST, ...change } as CibaAuthenticationRequest))
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).not.toMatch(/S3cret|34600000001/)
    expect(requests).toHaveLength(0)
  })

  it.each([undefined, false])('gives no user code to a provider that says %s to it', async (supported) => {
    const metadata = { ...METADATA, backchannel_user_code_parameter_supported: supported }
    const { client, requests } = createBank([acknowledged()], { metadata: JSON.parse(JSON.stringify(metadata)) })
    expect(await rejection(startAuthentication(client, { ...REQUEST, user_code: 'S3cret' }))).toEqual(
      new TypeError('user_code is for a provider that supports it (CIBA Core 7.1.2)'),
    )
    expect(requests).toHaveLength(0)
  })

  it('is aborted by the signal, with its reason', async () => {
    const { client } = createBank([acknowledged()])
    const reason = new Error('the caller hung up')
    const given = { signal: AbortSignal.abort(reason) }
    expect(await rejection(startAuthentication(client, REQUEST, given))).toBe(reason)
  })
})
