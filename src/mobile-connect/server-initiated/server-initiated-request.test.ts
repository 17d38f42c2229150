import { inspect } from 'node:util'
import { importJWK, type JWTPayload, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { json, recordedFetch } from '../../http/testing/recorded-fetch.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import {
  CLIENT_ID,
  ISSUER,
  MSISDN,
  makeKey,
  NOTIFICATION_TOKEN,
  NOTIFICATION_URI,
  NOW_MS,
  NOW_SECONDS,
} from '../testing/server-initiated-samples.js'
import {
  createServerInitiatedClient,
  type ServerInitiatedClient,
  type ServerInitiatedClientOptions,
} from './server-initiated-client.js'
import { type ServerInitiatedRequestOptions, startServerInitiated } from './server-initiated-request.js'
import { verifyServerInitiatedRequest } from './server-initiated-verification.js'

const RSA = makeKey('RS256', 'rsa-1')
const EC = makeKey('ES256', 'ec-1')
const OPERATOR = makeKey('RS256', 'op-1')
const ANSWER = { auth_req_id: '1c266114-a1be-4252-8ad1-04986c5b9ac1', expires_in: 120, correlation_id: 'c-1' }
const REQUEST: ServerInitiatedRequestOptions = {
  scope: ['openid', 'mc_authn'],
  acrValues: ['3', '2'],
  loginHint: { msisdn: `+${MSISDN}` },
}

function options(changes: Partial<ServerInitiatedClientOptions> = {}): ServerInitiatedClientOptions {
  return {
    baseUrl: ISSUER,
    clientId: CLIENT_ID,
    issuer: ISSUER,
    keys: createLocalKeySource({ keys: [OPERATOR.publicJwk] }),
    signingKey: { alg: 'ES256', kid: EC.kid, key: EC.privateJwk },
    notificationUri: NOTIFICATION_URI,
    clientName: 'X Bank',
    now: () => NOW_MS,
    ...changes,
  }
}

function parametersOf(body: unknown): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(String(body)))
}

async function claimsOf(request: string, key: typeof EC): Promise<JWTPayload> {
  const currentDate = new Date(NOW_MS)
  const expected = { currentDate, issuer: CLIENT_ID, audience: ISSUER, algorithms: [key.alg] }
  return (await jwtVerify(request, await importJWK(key.publicJwk, key.alg), expected)).payload
}

describe('starting a server-initiated request', () => {
  it.each([
    ['RS256', RSA],
    ['ES256', EC],
  ] as const)('sends a request object signed with %s, which names its key', async (alg, key) => {
    const { fetch, requests } = recordedFetch(json(200, ANSWER))
    const client = createServerInitiatedClient(
      options({ fetch, signingKey: { alg, kid: key.kid, key: key.privateJwk } }),
    )
    const notificationToken = NOTIFICATION_TOKEN
    await startServerInitiated(client, { ...REQUEST, nonce: 'n-1', notificationToken, correlationId: 'c-1' })
    const [sent] = requests
    expect([sent?.method, sent?.url, sent?.redirect]).toEqual(['POST', `${ISSUER}/si-authorize`, 'manual'])
    expect(sent?.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    const { request = '', ...outer } = parametersOf(sent?.body)
    expect(outer).toEqual({
      client_id: CLIENT_ID,
      scope: 'openid mc_authn',
      response_type: 'mc_si_async_code',
    })
    expect(JSON.parse(Buffer.from(request.split('.')[0] ?? '', 'base64url').toString())).toEqual({ alg, kid: key.kid })
    expect(await claimsOf(request, key)).toEqual({
      iss: CLIENT_ID,
      aud: ISSUER,
      iat: NOW_SECONDS,
      nbf: NOW_SECONDS,
      exp: NOW_SECONDS + 300,
      jti: expect.stringMatching(/^[\w-]{22}$/),
      client_id: CLIENT_ID,
      response_type: 'mc_si_async_code',
      scope: 'openid mc_authn',
      version: 'mc_si_r2_v1.0',
      acr_values: '3 2',
      nonce: 'n-1',
      login_hint: `MSISDN:${MSISDN}`,
      notification_uri: NOTIFICATION_URI,
      client_notification_token: NOTIFICATION_TOKEN,
      client_name: 'X Bank',
      correlation_id: 'c-1',
    })
  })

  it('asks for polling without an address and a token of a notification', async () => {
    const { fetch, requests } = recordedFetch(json(200, ANSWER))
    const client = createServerInitiatedClient(options({ fetch, notificationUri: undefined }))
    const start = await startServerInitiated(client, { ...REQUEST, delivery: 'polling', nonce: 'n-1' })
    const { request = '', response_type } = parametersOf(requests[0]?.body)
    const claims = await claimsOf(request, EC)
    expect([response_type, claims.response_type]).toEqual(['mc_si_polling', 'mc_si_polling'])
    expect(claims).not.toHaveProperty('notification_uri')
    expect(claims).not.toHaveProperty('client_notification_token')
    expect(start.outcome === 'started' && start.started.record()).toEqual({
      authReqId: ANSWER.auth_req_id,
      expiresAtMs: NOW_MS + 120_000,
      delivery: 'polling',
      nonce: 'n-1',
      acrValues: ['3', '2'],
    })
  })

  it('gives a record that survives JSON, and shows its secrets nowhere else', async () => {
    const { fetch } = recordedFetch(json(200, ANSWER))
    const client = createServerInitiatedClient(options({ fetch }))
    const start = await startServerInitiated(client, {
      ...REQUEST,
      nonce: 'n-secret',
      notificationToken: NOTIFICATION_TOKEN,
    })
    if (start.outcome !== 'started') throw new Error('not started')
    const { started } = start
    expect(started).toMatchObject({ authReqId: ANSWER.auth_req_id, correlationId: 'c-1' })
    const record = started.record()
    expect(JSON.parse(JSON.stringify(record))).toEqual({
      authReqId: ANSWER.auth_req_id,
      expiresAtMs: NOW_MS + 120_000,
      delivery: 'notification',
      nonce: 'n-secret',
      acrValues: ['3', '2'],
      notificationUri: NOTIFICATION_URI,
      notificationToken: NOTIFICATION_TOKEN,
    })
    const shown = [started, client]
      .flatMap((value) => [inspect(value, { showHidden: true, depth: 9 }), JSON.stringify(value)])
      .join()
    for (const secret of [NOTIFICATION_TOKEN, 'n-secret', EC.privateJwk.d ?? '', MSISDN]) {
      expect(shown).not.toContain(secret)
    }
  })

  it('makes a nonce and a token that nobody guesses, anew for each request', async () => {
    const { fetch } = recordedFetch(json(200, ANSWER), json(200, ANSWER))
    const client = createServerInitiatedClient(options({ fetch }))
    const records = [await startServerInitiated(client, REQUEST), await startServerInitiated(client, REQUEST)].map(
      (start) => (start.outcome === 'started' ? start.started.record() : undefined),
    )
    const values = records.flatMap((record) => [record?.nonce, record?.notificationToken])
    expect(new Set(values).size).toBe(4)
    for (const value of values) expect(value).toMatch(/^[\w-]{43}$/)
  })

  it('is taken by the other side', async () => {
    const { fetch, requests } = recordedFetch(json(200, ANSWER))
    const client = createServerInitiatedClient(options({ fetch }))
    await startServerInitiated(client, {
      ...REQUEST,
      scope: ['mc_authz', 'openid'],
      context: 'Pay 20 €',
      bindingMessage: 'K7',
      claims: { premiuminfo: { email: null } },
    })
    const verdict = await verifyServerInitiatedRequest(parametersOf(requests[0]?.body), {
      registration: {
        clientId: CLIENT_ID,
        scopes: ['openid', 'mc_authz'],
        notificationUris: [NOTIFICATION_URI],
        clientName: 'X Bank',
      },
      keys: createLocalKeySource({ keys: [EC.publicJwk] }),
      issuer: ISSUER,
      now: NOW_MS / 1000,
      isReplayed: () => false,
    })
    expect(verdict).toMatchObject({
      outcome: 'accepted',
      request: {
        scopes: ['openid', 'mc_authz'],
        context: 'Pay 20 €',
        bindingMessage: 'K7',
        claims: { premiuminfo: { email: null } },
      },
    })
  })

  it.each([
    [400, { error: 'invalid_scope', error_description: 'scope is invalid', correlation_id: 'c-1' }],
    [401, { error: 'unauthorized_client' }],
    [403, { error: 'access_denied', error_description: 'Subscriber blocked' }],
    [404, { error: 'not_found_entity' }],
    [408, { error: 'timeout' }],
    [409, { error: 'status_conflict' }],
    [500, { error: 'server_error' }],
    [503, { error: 'temporarily_unavailable' }],
    [400, { error: 'Bad Request' }],
  ])('tells a refusal with status %i as a value', async (status, body) => {
    const { fetch } = recordedFetch(json(status, body))
    const client = createServerInitiatedClient(options({ fetch }))
    const { error, error_description, correlation_id } = body as Record<string, string | undefined>
    expect(await startServerInitiated(client, REQUEST)).toEqual({
      outcome: 'refused',
      status,
      error,
      ...(error_description !== undefined && { errorDescription: error_description }),
      ...(correlation_id !== undefined && { correlationId: correlation_id }),
    })
  })

  it.each([
    ['an answer without auth_req_id', () => json(200, { expires_in: 1 }), 'HTTP_INVALID_RESPONSE'],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      'HTTP_STATUS',
    ],
    ['an error that is none', () => json(400, { S3cret: MSISDN }), 'HTTP_STATUS'],
  ])('throws for %s, and shows nothing of the request', async (_what, reply, code) => {
    const { fetch } = recordedFetch(reply())
    const client = createServerInitiatedClient(options({ fetch }))
    const error = await startServerInitiated(client, { ...REQUEST, notificationToken: NOTIFICATION_TOKEN }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({ code })
    const shown = inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)
    for (const secret of [MSISDN, NOTIFICATION_TOKEN, 'S3cret']) expect(shown).not.toContain(secret)
  })

  it.each<[string, Partial<ServerInitiatedRequestOptions>, Partial<ServerInitiatedClientOptions>, string]>([
    ['openid alone', { scope: ['openid'] }, {}, 'scope must hold openid and at least one more'],
    ['no acr_values', { acrValues: [] }, {}, 'acrValues must be 1 to 16 levels of assurance, each once'],
    [
      'a hint that is no number',
      { loginHint: { msisdn: 'S3cret' } },
      {},
      'msisdn must be 5 to 15 digits of an international number',
    ],
    ['another delivery', { delivery: 'ping' as never }, {}, 'delivery must be notification or polling'],
    ['no address of a notification', {}, { notificationUri: undefined }, 'notificationUri is due for a notification'],
    [
      'a short token',
      { notificationToken: 'S3cret' },
      {},
      'notificationToken must be a bearer token of 22 to 1024 characters',
    ],
    [
      'mc_authz without a name',
      { scope: ['openid', 'mc_authz'] },
      { clientName: undefined },
      'clientName is due with mc_authz',
    ],
    ['a context with a line break', { context: 'S3cret\n' }, {}, 'context is not of the form that MC API §4 has'],
    [
      'a long binding message',
      { bindingMessage: 'S3cret'.repeat(50) },
      {},
      'bindingMessage is not of the form that MC API §4 has',
    ],
  ])('refuses before it sends: %s', async (_what, request, client, message) => {
    const { fetch, requests } = recordedFetch()
    const call = startServerInitiated(createServerInitiatedClient(options({ fetch, ...client })), {
      ...REQUEST,
      ...request,
    })
    await expect(call).rejects.toThrow(new TypeError(message))
    expect(requests).toEqual([])
  })

  it('refuses no openid among the scopes, and a lifetime of a day', async () => {
    const client = createServerInitiatedClient(options())
    await expect(startServerInitiated(client, { ...REQUEST, scope: ['mc_authn', 'mc_atp'] })).rejects.toThrow(
      /^scope must be .*openid among them/,
    )
    await expect(startServerInitiated(client, { ...REQUEST, lifetimeSeconds: 86_400 })).rejects.toThrow(
      new RangeError('lifetimeSeconds must be 1 to 3600'),
    )
  })
})

describe('a client of server-initiated requests', () => {
  const foreign = { clientId: CLIENT_ID, issuer: ISSUER } as ServerInitiatedClient

  it.each<[string, Partial<Record<keyof ServerInitiatedClientOptions, unknown>>, string]>([
    ['no client ID', { clientId: '' }, 'clientId must be a text that is not empty'],
    ['no keys', { keys: undefined }, 'keys must be a key source'],
    ['a shared secret', { signingKey: { alg: 'HS256', key: {} } }, 'signingKey must be for RS256 or ES256'],
    ['an algorithm of elsewhere', { signingKey: { alg: 'PS512', key: {} } }, 'signingKey must be for RS256 or ES256'],
    ['no signing key', { signingKey: undefined }, 'signingKey must be for RS256 or ES256'],
    ['an issuer on plain http', { issuer: 'http://idgw.operator.example' }, 'issuer must be an https URL'],
    [
      'a notification on plain http',
      { notificationUri: 'http://bank.example' },
      'notificationUri must be an https URL',
    ],
    ['a version of the other way', { version: 'mc_di_r2_v2.3' }, 'version must be one of server-initiated requests'],
    ['a version that is none', { version: 'v1' }, 'version must be one of server-initiated requests'],
    ['an operator on plain http', { baseUrl: 'http://idgw.operator.example' }, 'baseUrl must be an https URL'],
  ])('refuses %s', (_what, wrong, message) => {
    expect(() => createServerInitiatedClient({ ...options(), ...wrong } as ServerInitiatedClientOptions)).toThrow(
      new TypeError(message),
    )
  })

  it('is one that was made here', async () => {
    await expect(startServerInitiated(foreign, REQUEST)).rejects.toThrow(
      new TypeError('client must be one of createServerInitiatedClient'),
    )
  })
})
