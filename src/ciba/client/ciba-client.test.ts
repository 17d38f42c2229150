import { inspect } from 'node:util'
import { generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import { rejection } from '../../http/testing/msp-caller.js'
import { fetchFailed, json, type Reply } from '../../http/testing/recorded-fetch.js'
import { AUTH_REQ_ID, CLIENT_ID, CLIENT_SECRET, createBank, ISSUER, METADATA } from '../testing/bank.js'
import { type CibaClientOptions, createCibaClient } from './ciba-client.js'
import { pollToken } from './poll-token.js'
import { startAuthentication } from './start-authentication.js'

const BASIC = { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: CLIENT_SECRET } as const
const OPTIONS: CibaClientOptions = { metadata: METADATA, clientAuthentication: BASIC, deliveryMode: 'poll' }
const { privateKey: key } = await generateKeyPair('ES256')

describe('createCibaClient', () => {
  it('answers what may be seen of the client', () => {
    const client = createCibaClient(OPTIONS)
    expect({ ...client }).toEqual({ issuer: ISSUER, clientId: CLIENT_ID, deliveryMode: 'poll' })
    expect(Object.isFrozen(client)).toBe(true)
  })

  it.each<[string, object, string]>([
    ['no metadata', { metadata: undefined }, 'metadata must be object (CIBA Core 4)'],
    [
      'no endpoint',
      { metadata: { ...METADATA, backchannel_authentication_endpoint: undefined } },
      'metadata/backchannel_authentication_endpoint',
    ],
    ['plain http', { metadata: { ...METADATA, token_endpoint: 'http://S3cret.example/' } }, 'metadata/token_endpoint'],
    ['no authentication', { clientAuthentication: undefined }, 'clientAuthentication is due'],
    [
      'a mode that the provider does not have',
      { deliveryMode: 'push', metadata: { ...METADATA, backchannel_token_delivery_modes_supported: ['poll'] } },
      'deliveryMode must be one that the provider supports (CIBA Core 4)',
    ],
    ['no mode', { deliveryMode: undefined }, 'deliveryMode must be one that the provider supports (CIBA Core 4)'],
    [
      'ping in the profile',
      { deliveryMode: 'ping', profile: 'modrna' },
      'deliveryMode must be poll or push in this profile',
    ],
    ['another profile', { profile: 'fapi' }, 'profile must be modrna or left out'],
    [
      'a signature that the provider does not take',
      { requestSigning: { key: { alg: 'PS256', key } } },
      'requestSigning must have an algorithm that the provider supports (CIBA Core 4)',
    ],
    [
      'a signature where the provider takes none',
      {
        requestSigning: { key: { alg: 'ES256', key } },
        metadata: { ...METADATA, backchannel_authentication_request_signing_alg_values_supported: undefined },
      },
      'requestSigning must have an algorithm that the provider supports (CIBA Core 4)',
    ],
    ['a time that is none', { timeoutMs: Number.NaN }, 'timeoutMs must be a number'],
    [
      'another method',
      { clientAuthentication: { ...BASIC, method: 'S3cret' } },
      'method of clientAuthentication must be one of client_secret_basic, client_secret_post, private_key_jwt, ',
    ],
    [
      'an empty secret',
      { clientAuthentication: { ...BASIC, clientSecret: '' } },
      'clientSecret of clientAuthentication is due with client_secret_basic',
    ],
    [
      'an assertion for nobody',
      { clientAuthentication: { method: 'private_key_jwt', clientId: CLIENT_ID, key: { alg: 'ES256', key } } },
      'audience of clientAuthentication is due with private_key_jwt',
    ],
    [
      'an assertion without key',
      { clientAuthentication: { method: 'private_key_jwt', clientId: CLIENT_ID, audience: ISSUER } },
      'key of clientAuthentication must have an asymmetric signature algorithm',
    ],
    [
      'a request signed without key',
      { requestSigning: {} },
      'requestSigning must have an algorithm that the provider supports (CIBA Core 4)',
    ],
    [
      'no algorithm of ID tokens',
      { idTokenAlgorithms: [] },
      'idTokenAlgorithms must be asymmetric signature algorithms',
    ],
    [
      'ID tokens with a shared secret',
      { idTokenAlgorithms: ['ES256', 'HS256'] },
      'idTokenAlgorithms must be asymmetric signature algorithms, at least one (OIDC Core 3.1.3.7)',
    ],
    ['ID tokens without signature', { idTokenAlgorithms: ['none'] }, 'idTokenAlgorithms must be asymmetric signature'],
    ['a tolerance as text', { clockToleranceSeconds: '10' }, 'clockToleranceSeconds must be a number'],
    ['keys that are no source', { keys: { keys: [] } }, 'keys must be a function'],
    ['a clock that is none', { clock: { now: Date.now } }, 'clock must have the functions now and setTimer'],
    ['a fetch that is none', { fetch: {} }, 'fetch must be a function'],
    [
      'an insecure endpoint for certificates',
      {
        clientAuthentication: { method: 'tls_client_auth', clientId: CLIENT_ID },
        metadata: { ...METADATA, mtls_endpoint_aliases: { token_endpoint: 'http://S3cret.example' } },
      },
      'metadata/mtls_endpoint_aliases/token_endpoint must be an https URL',
    ],
  ])('refuses %s', (_what, change, message) => {
    expect(() => createCibaClient({ ...OPTIONS, ...change } as CibaClientOptions)).toThrow(TypeError)
    expect(() => createCibaClient({ ...OPTIONS, ...change } as CibaClientOptions)).toThrow(message)
    expect(() => createCibaClient({ ...OPTIONS, ...change } as CibaClientOptions)).not.toThrow('S3cret')
  })

  it.each<[string, object, string]>([
    [
      'a signed request that lives for no time',
      { requestSigning: { key: { alg: 'ES256', key }, lifetimeSeconds: 0 } },
      'lifetimeSeconds of requestSigning must be an integer of 1 to 3600',
    ],
    ['a negative tolerance', { clockToleranceSeconds: -1 }, 'clockToleranceSeconds must be 0 or more'],
    ['an endless tolerance', { clockToleranceSeconds: Infinity }, 'clockToleranceSeconds must be 0 or more'],
  ])('refuses, as out of bounds, %s', (_what, change, message) => {
    const create = () => createCibaClient({ ...OPTIONS, ...change } as CibaClientOptions)
    expect(create).toThrow(new RangeError(message))
  })

  it('takes the profile for poll and push', () => {
    expect(createCibaClient({ ...OPTIONS, profile: 'modrna' }).deliveryMode).toBe('poll')
    expect(createCibaClient({ ...OPTIONS, profile: 'modrna', deliveryMode: 'push' }).deliveryMode).toBe('push')
  })
})

const SECRETS = {
  clientSecret: CLIENT_SECRET,
  basic: btoa(`${CLIENT_ID}:${CLIENT_SECRET}`),
  msisdn: '34600000001',
  notificationToken: 'dGhlIG5vdGlmaWNhdGlvbiB0b2tlbg',
  userCode: 'userc0de',
  authReqId: AUTH_REQ_ID,
  text: 'the subscriber Jane Doe',
}
const REQUEST = {
  scope: 'openid',
  login_hint: `+${SECRETS.msisdn}`,
  binding_message: SECRETS.text,
  user_code: SECRETS.userCode,
  client_notification_token: SECRETS.notificationToken,
}

/** All that a log could make of a value. */
function shown(value: unknown): string {
  const views = [{ depth: 9 }, { showHidden: true, depth: 9 }].map((options) => inspect(value, options))
  return [...views, JSON.stringify(value), String(value), String((value as Error)?.stack)].join('\n')
}

const REPLIES: readonly (readonly [string, () => Reply])[] = [
  ['an error in another shape', () => json(400, [SECRETS])],
  ['an error in HTML', () => new Response(SECRETS.text, { status: 404, headers: { 'content-type': SECRETS.text } })],
  ['a redirect', () => new Response(null, { status: 302, headers: { location: `https://a/${SECRETS.authReqId}` } })],
  ['an invalid answer', () => json(200, SECRETS)],
  ['an answer that is not JSON', () => new Response(SECRETS.text, { headers: { 'content-type': 'application/json' } })],
  ['a lost connection', () => fetchFailed('ECONNRESET', `https://a/${SECRETS.msisdn}`)],
  ['a failure that tells everything', () => Object.assign(new Error(SECRETS.text), SECRETS)],
]

describe('what a client shows', () => {
  const given = { deliveryMode: 'ping' as const }

  it.each(REPLIES)('holds nothing of the user and no secret: the request, %s', async (_what, reply) => {
    const { client, events } = createBank([reply()], given)
    const error = await rejection(startAuthentication(client, REQUEST))
    const text = shown([error, events, client])
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toEqual([])
    expect(text).toContain('requestAuthentication')
  })

  it.each(REPLIES)('holds nothing of the user and no secret: a poll, %s', async (_what, reply) => {
    const { client, clock, events, started } = createBank([reply()], given)
    const polled = pollToken(client, { ...started, expiresAtMs: clock.now() + 40_000 }).catch((error: unknown) => error)
    await clock.advance(40_000)
    const text = shown([await polled, events, client])
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toEqual([])
    expect(text).toContain('requestToken')
  })

  it('holds no secret in what is kept of a request', async () => {
    const { client } = createBank([json(200, { auth_req_id: AUTH_REQ_ID, expires_in: 120 })], given)
    const { authReqId, ...secrets } = SECRETS
    const text = shown(await startAuthentication(client, REQUEST))
    expect(Object.values(secrets).filter((secret) => text.includes(secret))).toEqual([])
    expect(text).toContain(authReqId)
  })
})
