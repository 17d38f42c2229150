import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLocalKeySource } from '../../openid/key-source.js'
import {
  CLIENT_ID,
  ISSUER,
  MSISDN,
  makeKey,
  NONCE,
  NOTIFICATION_TOKEN,
  NOTIFICATION_URI,
  NOW_MS,
  NOW_SECONDS,
  requestClaims,
  signToken,
  signWithSecret,
  unsigned,
} from '../testing/server-initiated-samples.js'
import { type ServerInitiatedVerification, verifyServerInitiatedRequest } from './server-initiated-verification.js'

const RSA = makeKey('RS256', 'rsa-1')
const EC = makeKey('ES256', 'ec-1')
const STRANGER = makeKey('ES256', 'ec-1')
const KEYS = createLocalKeySource({ keys: [RSA.publicJwk, EC.publicJwk] })

function verification(changes: Partial<ServerInitiatedVerification> = {}): ServerInitiatedVerification {
  const seen = new Set<string>()
  return {
    registration: {
      clientId: CLIENT_ID,
      scopes: ['openid', 'mc_authn', 'mc_authz', 'mc_atp'],
      notificationUris: [NOTIFICATION_URI],
      clientName: 'X Bank',
    },
    keys: KEYS,
    issuer: ISSUER,
    now: NOW_SECONDS,
    isReplayed: (id) => seen.size === seen.add(id).size,
    ...changes,
  }
}

function form(request: unknown, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { client_id: CLIENT_ID, scope: 'openid mc_authn', response_type: 'mc_si_async_code', request, ...changes }
}

const signed = (changes: Readonly<Record<string, unknown>> = {}) => signToken(requestClaims(changes), EC)
const failed = [401, 'unauthorized_client', 'Token validation failed'] as const
const missing = (name: string) => [400, 'invalid_request', `Mandatory parameter ${name} is missing`] as const
const invalid = (name: string) => [400, 'invalid_request', `${name} is invalid`] as const
const wrongScope = [400, 'invalid_scope', 'scope is invalid'] as const
const different = [
  400,
  'invalid_request',
  'A parameter outside of the request object is not the one inside of it',
] as const

describe('a server-initiated request', () => {
  it.each([
    ['RS256', RSA],
    ['ES256', EC],
  ])('is accepted when it is signed with %s', async (_alg, key) => {
    const verdict = await verifyServerInitiatedRequest(form(signToken(requestClaims(), key)), verification())
    expect(verdict).toEqual({
      outcome: 'accepted',
      request: {
        clientId: CLIENT_ID,
        delivery: 'notification',
        scopes: ['openid', 'mc_authn'],
        version: 'mc_si_r2_v1.0',
        acrValues: ['3', '2'],
        nonce: NONCE,
        loginHint: `MSISDN:${MSISDN}`,
        notificationUri: NOTIFICATION_URI,
        notificationToken: NOTIFICATION_TOKEN,
      },
    })
  })

  it('may say what is shown to the user, and what is asked of them', async () => {
    const claims = requestClaims({
      scope: 'mc_authz openid',
      client_name: 'X Bank',
      context: 'Pay 20 EUR',
      binding_message: 'K7',
      correlation_id: 'c-1',
      state: 's-1',
      mc_claims: { premiuminfo: { email: null } },
    })
    const parameters = form(signToken(claims, EC), { scope: 'openid mc_authz' })
    expect(await verifyServerInitiatedRequest(parameters, verification())).toMatchObject({
      outcome: 'accepted',
      request: {
        scopes: ['mc_authz', 'openid'],
        clientName: 'X Bank',
        context: 'Pay 20 EUR',
        bindingMessage: 'K7',
        correlationId: 'c-1',
        state: 's-1',
        claims: { premiuminfo: { email: null } },
      },
    })
  })

  it('asks for a notification when it has no response_type', async () => {
    const parameters = form(signed({ response_type: undefined }), { response_type: undefined })
    expect(await verifyServerInitiatedRequest(parameters, verification())).toMatchObject({
      request: { delivery: 'notification' },
    })
  })

  it('needs neither address nor token of a notification when it is for polling', async () => {
    const claims = {
      response_type: 'mc_si_polling',
      notification_uri: undefined,
      client_notification_token: undefined,
    }
    const parameters = form(signed(claims), { response_type: 'mc_si_polling' })
    const verdict = await verifyServerInitiatedRequest(parameters, verification())
    expect(verdict).toMatchObject({ outcome: 'accepted', request: { delivery: 'polling' } })
    expect(verdict).not.toHaveProperty('request.notificationUri')
  })

  it('may name its levels of assurance in acr_value, as some peers do', async () => {
    const parameters = form(signed({ acr_values: undefined, acr_value: '2' }))
    expect(await verifyServerInitiatedRequest(parameters, verification())).toMatchObject({
      outcome: 'accepted',
      request: { acrValues: ['2'] },
    })
  })

  it('is accepted once', async () => {
    const expectation = verification()
    const parameters = form(signed())
    expect(await verifyServerInitiatedRequest(parameters, expectation)).toMatchObject({ outcome: 'accepted' })
    expect(await verifyServerInitiatedRequest(parameters, expectation)).toMatchObject({
      outcome: 'refused',
      status: 401,
      body: { error: 'unauthorized_client', error_description: 'Token validation failed' },
    })
  })

  it('is remembered for as long as it could be used, by its client and its nonce', async () => {
    const asked: [string, number][] = []
    const isReplayed = (id: string, expiresAtMs: number) => {
      asked.push([id, expiresAtMs])
      return false
    }
    await verifyServerInitiatedRequest(form(signed()), verification({ isReplayed, maxLifetimeSeconds: 300 }))
    expect(asked).toEqual([[JSON.stringify([CLIENT_ID, NONCE]), NOW_MS + 310_000]])
  })

  it('does not use up its nonce when it is refused', async () => {
    const expectation = verification()
    await verifyServerInitiatedRequest(form(signed({ version: 'mc_v9.9' })), expectation)
    expect(await verifyServerInitiatedRequest(form(signed()), expectation)).toMatchObject({ outcome: 'accepted' })
  })

  it('gets its correlation_id back when it is refused', async () => {
    const parameters = form(signed({ version: 'mc_v9.9', correlation_id: 'c-1' }))
    expect(await verifyServerInitiatedRequest(parameters, verification())).toEqual({
      outcome: 'refused',
      status: 400,
      body: { error: 'invalid_request', error_description: 'version is invalid', correlation_id: 'c-1' },
    })
  })
})

describe('a server-initiated request that is not what it has to be', () => {
  const { acr_values: _, ...withoutAcr } = requestClaims()
  const authz = { scope: 'openid mc_authz', client_name: 'X Bank' }

  it.each<[string, Record<string, unknown>, readonly [number, string, string]]>([
    // Outside of the request object.
    ['no client_id', form(signed(), { client_id: undefined }), missing('client_id')],
    ['an empty client_id', form(signed(), { client_id: '' }), missing('client_id')],
    ['another client_id', form(signed(), { client_id: 'other' }), [401, 'unauthorized_client', 'client_id is invalid']],
    [
      'a response_type of another flow',
      form(signed(), { response_type: 'code' }),
      [400, 'unsupported_response_type', 'response_type is invalid'],
    ],
    ['no scope', form(signed(), { scope: undefined }), [400, 'invalid_scope', 'Mandatory parameter scope is missing']],
    ['no request', form(undefined), missing('request')],
    // The signature.
    ['a request that is no token', form('S3cret'), failed],
    ['a request that is a number', form(7), failed],
    ['an oversized request', form(signed({ context: 'x'.repeat(20_000) })), failed],
    ['an unsigned request', form(unsigned(requestClaims())), failed],
    ['none in other letters', form(unsigned(requestClaims(), 'NonE')), failed],
    ['a token without signature', form(signed().replace(/[^.]*$/, '')), failed],
    [
      'a shared secret that is the public key',
      form(signWithSecret(requestClaims(), JSON.stringify(EC.publicJwk), 'ec-1')),
      failed,
    ],
    ['a key of somebody else', form(signToken(requestClaims(), STRANGER)), failed],
    ['a key that is unknown', form(signToken(requestClaims(), EC, { kid: 'ec-9' })), failed],
    ['an algorithm that is not the one of the key', form(signToken(requestClaims(), RSA, { alg: 'RS512' })), failed],
    ['a critical extension', form(signToken(requestClaims(), EC, { crit: ['b64'], b64: true })), failed],
    ['claims that are a list', form(signToken([], EC)), failed],
    // The claims of the token itself.
    ['another issuer', form(signed({ iss: 'other' })), failed],
    ['another audience', form(signed({ aud: 'https://idgw.other.example' })), failed],
    ['an empty audience', form(signed({ aud: '' })), failed],
    ['no audience', form(signed({ aud: undefined })), failed],
    ['an expired request', form(signed({ exp: NOW_SECONDS - 11 })), failed],
    ['a request without exp', form(signed({ exp: undefined })), failed],
    ['a request that is not valid yet', form(signed({ nbf: NOW_SECONDS + 60 })), failed],
    ['a request that is valid for a day', form(signed({ exp: NOW_SECONDS + 86_400 })), failed],
    ['a request that is valid for ever', form(signed({ exp: 1e300 })), failed],
    ['a request that was valid from the beginning of time', form(signed({ nbf: -1e300 })), failed],
    ['another client_id inside', form(signed({ client_id: 'other' })), failed],
    ['a request inside of the request', form(signed({ request: signed() })), failed],
    // What is inside, and whether the outside is the same.
    ['no client_id inside', form(signed({ client_id: undefined })), missing('client_id')],
    ['another response_type inside', form(signed({ response_type: 'mc_si_polling' })), invalid('response_type')],
    [
      'no scope inside',
      form(signed({ scope: undefined })),
      [400, 'invalid_scope', 'Mandatory parameter scope is missing'],
    ],
    ['more scopes inside', form(signed({ scope: 'openid mc_authn mc_atp' })), wrongScope],
    ['more scopes outside', form(signed(), { scope: 'openid mc_authn mc_atp' }), wrongScope],
    ['openid alone', form(signed({ scope: 'openid openid' }), { scope: 'openid' }), wrongScope],
    ['no openid', form(signed({ scope: 'mc_authn mc_atp' }), { scope: 'mc_authn mc_atp' }), wrongScope],
    [
      'a scope that is not registered',
      form(signed({ scope: 'openid mc_kyc_plain' }), { scope: 'openid mc_kyc_plain' }),
      wrongScope,
    ],
    ['a scope that is a list', form(signed({ scope: ['openid', 'mc_authn'] })), wrongScope],
    ['another login_hint outside', form(signed(), { login_hint: 'MSISDN:447700900999' }), different],
    [
      'a login_hint that is no text',
      form(signed({ login_hint: { toString: 1, valueOf: 1 } }), { login_hint: 'MSISDN:447700900250' }),
      different,
    ],
    ['no version', form(signed({ version: undefined })), missing('version')],
    ['a version of device-initiated requests', form(signed({ version: 'mc_di_r2_v2.3' })), invalid('version')],
    ['no acr_values', form(signToken(withoutAcr, EC)), missing('acr_values')],
    ['acr_values that are not served', form(signed({ acr_values: '1 9' })), invalid('acr_values')],
    ['a number as acr_values', form(signed({ acr_values: 2 })), invalid('acr_values')],
    ['no nonce', form(signed({ nonce: undefined })), missing('nonce')],
    ['a nonce that is too long', form(signed({ nonce: 'n'.repeat(1025) })), invalid('nonce')],
    ['a nonce that is an object', form(signed({ nonce: {} })), invalid('nonce')],
    ['no login_hint', form(signed({ login_hint: undefined })), missing('login_hint')],
    ['a login_hint without form', form(signed({ login_hint: MSISDN })), invalid('login_hint')],
    ['a login_hint that is no number', form(signed({ login_hint: 'MSISDN:abc' })), invalid('login_hint')],
    ['no notification_uri', form(signed({ notification_uri: undefined })), missing('notification_uri')],
    [
      'a notification_uri that is not registered',
      form(signed({ notification_uri: `${NOTIFICATION_URI}/` })),
      invalid('notification_uri'),
    ],
    [
      'a notification_uri on another host',
      form(signed({ notification_uri: 'https://evil.example/mc/notification' })),
      invalid('notification_uri'),
    ],
    [
      'no client_notification_token',
      form(signed({ client_notification_token: undefined })),
      missing('client_notification_token'),
    ],
    [
      'a client_notification_token that is no bearer token',
      form(signed({ client_notification_token: 'a\r\nb' })),
      invalid('client_notification_token'),
    ],
    [
      'mc_authz without client_name',
      form(signed({ ...authz, client_name: undefined }), { scope: authz.scope }),
      missing('client_name'),
    ],
    [
      'a client_name that is not registered',
      form(signed({ ...authz, client_name: 'Y Bank' }), { scope: authz.scope }),
      invalid('client_name'),
    ],
    [
      'a binding_message with a line break',
      form(signed({ ...authz, binding_message: 'a\nb' }), { scope: authz.scope }),
      invalid('binding_message'),
    ],
    ['a context that is a list', form(signed({ context: [] })), invalid('context')],
  ])('is refused: %s', async (_what, parameters, [status, error, description]) => {
    const asked: string[] = []
    const expectation = verification({ isReplayed: (id) => asked.push(id) > 9 })
    const verdict = await verifyServerInitiatedRequest(parameters, expectation)
    expect(verdict).toEqual({ outcome: 'refused', status, body: { error, error_description: description } })
    expect(asked).toEqual([])
  })

  it('is refused when the client is unknown', async () => {
    const verdict = await verifyServerInitiatedRequest(form(signed()), verification({ registration: undefined }))
    expect(verdict).toMatchObject({ outcome: 'refused', status: 401, body: { error: 'unauthorized_client' } })
  })

  it('is refused when the operator does not say whether it saw the request before', async () => {
    const verdict = await verifyServerInitiatedRequest(
      form(signed()),
      verification({ isReplayed: () => null as never }),
    )
    expect(verdict).toMatchObject({ outcome: 'refused', body: { error_description: 'Token validation failed' } })
  })

  it('is refused when its algorithm is not one that the operator takes', async () => {
    const expectation = verification({ algorithms: ['RS256'] })
    expect(await verifyServerInitiatedRequest(form(signed()), expectation)).toMatchObject({
      outcome: 'refused',
      body: { error_description: 'Token validation failed' },
    })
  })

  it('never throws, and never tells a value, whatever comes', async () => {
    const value = fc.oneof(fc.string(), fc.constant('S3cretValue'), fc.jsonValue())
    const claims = fc.dictionary(fc.constantFrom(...Object.keys(requestClaims()), 'request', '__proto__'), value)
    const outer = fc.dictionary(fc.constantFrom('client_id', 'scope', 'response_type', 'login_hint'), value)
    await fc.assert(
      fc.asyncProperty(claims, outer, async (inside, outside) => {
        const parameters = { ...form(signToken({ ...requestClaims(), ...inside }, EC)), ...outside }
        const verdict = await verifyServerInitiatedRequest(parameters, verification())
        if (verdict.outcome === 'refused') expect(verdict.body.error_description).not.toContain('S3cretValue')
      }),
      { numRuns: 200 },
    )
  })
})
