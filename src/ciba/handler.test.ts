import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCibaHandler } from './handler.js'
import { basicOf, CIBA_GRANT, createStub, HINT, ISSUER, SECRETS } from './testing/provider-stub.js'

const REQUIRED = {
  issuer: ISSUER,
  findClient: () => undefined,
  findUser: () => ({ outcome: 'unknown' }) as const,
  onAuthentication: () => undefined,
  issueTokens: () => ({ access_token: 'a', token_type: 'Bearer', id_token: 'a.b.c' }),
}

describe('createCibaHandler', () => {
  it.each([
    ['no options', undefined, new TypeError('findClient is due')],
    ['no users', { ...REQUIRED, findUser: undefined }, new TypeError('findUser is due')],
    ['no dialogue', { ...REQUIRED, onAuthentication: 'ask' }, new TypeError('onAuthentication is due')],
    ['no tokens', { ...REQUIRED, issueTokens: null }, new TypeError('issueTokens is due')],
    [
      'an issuer without https',
      { ...REQUIRED, issuer: 'http://op.example' },
      new TypeError('issuer must be an https URL'),
    ],
    [
      'a time that is a text',
      { ...REQUIRED, maxExpirySeconds: '60' },
      new TypeError('maxExpirySeconds must be a number'),
    ],
    [
      'a time that is too long',
      { ...REQUIRED, maxExpirySeconds: 86_401 },
      new RangeError('maxExpirySeconds must be an integer of 1 to 86400'),
    ],
    [
      'a default beyond the most',
      { ...REQUIRED, maxExpirySeconds: 60 },
      new RangeError('defaultExpirySeconds must be an integer of 1 to 60'),
    ],
    [
      'no interval',
      { ...REQUIRED, intervalSeconds: 0 },
      new RangeError('intervalSeconds must be an integer of 1 to 3600'),
    ],
    [
      'endless attempts',
      { ...REQUIRED, notificationAttempts: 11 },
      new RangeError('notificationAttempts must be an integer of 1 to 10'),
    ],
    [
      'a profile that nobody knows',
      { ...REQUIRED, profile: 'fapi' },
      new TypeError('profile must be modrna or left out'),
    ],
    ['no mode', { ...REQUIRED, deliveryModes: [] }, new TypeError('deliveryModes must be some of poll, ping, push')],
    [
      'ping with the profile',
      { ...REQUIRED, profile: 'modrna', deliveryModes: ['ping'] },
      new TypeError('deliveryModes must be some of poll, push'),
    ],
    [
      'an issuer with a query',
      { ...REQUIRED, issuer: 'https://op.example?S3cret' },
      new TypeError('issuer must be an https URL without query and fragment'),
    ],
    ['a store that is none', { ...REQUIRED, store: {} }, new TypeError('store must have the functions load and save')],
    [
      'a memory that is none',
      { ...REQUIRED, replays: null },
      new TypeError('replays must have the functions isReplayed'),
    ],
    ['a check that is none', { ...REQUIRED, checkUserCode: true }, new TypeError('checkUserCode must be a function')],
    ['a clock that stands', { ...REQUIRED, now: 5 }, new TypeError('now must be a function')],
    ['keys that are no source', { ...REQUIRED, idTokenKeys: {} }, new TypeError('idTokenKeys must be a function')],
    [
      'no time for notifications',
      { ...REQUIRED, notificationTimeoutMs: 0 },
      new RangeError('notificationTimeoutMs must be an integer of 1 to 600000'),
    ],
    [
      'a negative age',
      { ...REQUIRED, idTokenHintMaxAgeSeconds: -1 },
      new RangeError('idTokenHintMaxAgeSeconds must be 0 or more'),
    ],
    [
      'metadata that nobody could use',
      { ...REQUIRED, metadata: { jwks_uri: 'https://op.example/jwks' } },
      new TypeError('metadata/id_token_signing_alg_values_supported is required (CIBA Core 4)'),
    ],
    ['a base path without slash', { ...REQUIRED, basePath: 'op' }, new TypeError('basePath must begin with a slash')],
  ])('refuses %s', (_what, options, error) => {
    expect(() => createCibaHandler(options as never)).toThrow(error)
  })

  it('calls the functions of an object with their this', async () => {
    class Operator {
      readonly issuer = ISSUER
      readonly #asked: string[] = []
      findClient(clientId: string) {
        this.#asked.push(clientId)
        return { client_id: clientId, backchannel_token_delivery_mode: 'poll' } as const
      }
      verifyClientSecret() {
        return this.#asked.length > 0
      }
      findUser() {
        return { outcome: 'unknown' } as const
      }
      onAuthentication() {}
      issueTokens = REQUIRED.issueTokens
    }
    const handler = createCibaHandler(new Operator())
    const headers = { authorization: `Basic ${btoa('bank:secret')}` }
    const body = new URLSearchParams({ scope: 'openid', login_hint: 'x' })
    const response = await handler.fetch(new Request(`${ISSUER}/bc-authorize`, { method: 'POST', headers, body }))
    expect(await response.json()).toMatchObject({ error: 'unknown_user_id' })
  })
})

describe('what a log learns', () => {
  const wrong = { authorization: `Basic ${btoa('poll-client:S3cret')}` }
  const post = async (stub: ReturnType<typeof createStub>, path: string, form: Record<string, string>) => {
    const request = { method: 'POST', headers: wrong, body: new URLSearchParams(form) }
    return stub.handler.fetch(new Request(ISSUER + path, request))
  }

  it.each([
    ['requestAuthentication', '/bc-authorize', HINT],
    ['requestToken', '/token', { grant_type: CIBA_GRANT, auth_req_id: 'a'.repeat(43) }],
  ])('of %s is that a client could not be authenticated', async (operationId, path, form) => {
    const stub = createStub()
    expect((await post(stub, path, form)).status).toBe(401)
    const issues = [{ pointer: '', code: 'invalid_client', message: 'Client authentication failed' }]
    expect(stub.events).toEqual([{ type: 'refused', operationId, status: 401, fault: 'unauthorized', issues }])
  })

  it('is why an authentication request is refused', async () => {
    const stub = createStub()
    await stub.post('/bc-authorize', { ...HINT, login_hint: 'denied' })
    await stub.post('/bc-authorize', { ...HINT, scope: 'phone' })
    const rule = 'The scope must have openid, and only values that the client may ask for'
    const event = { type: 'refused', operationId: 'requestAuthentication', fault: 'body-invalid' }
    expect(stub.events).toEqual([
      { ...event, status: 403, issues: [{ pointer: '', code: 'access_denied', message: 'The request is denied' }] },
      { ...event, status: 400, issues: [{ pointer: '', code: 'invalid_scope', message: rule }] },
    ])
  })

  it('is nothing of polls that are answered with how the request stands', async () => {
    const stub = createStub()
    const authReqId = await stub.start()
    expect((await stub.poll(authReqId)).body).toMatchObject({ error: 'authorization_pending' })
    expect((await stub.poll(authReqId)).body).toMatchObject({ error: 'slow_down' })
    await stub.handler.deny(authReqId)
    expect((await stub.poll(authReqId)).body).toMatchObject({ error: 'access_denied' })
    expect(stub.events).toEqual([])
  })

  it('is that another client asks for the tokens', async () => {
    const stub = createStub()
    expect((await stub.poll(await stub.start(), 'other-client')).status).toBe(400)
    expect(stub.events).toMatchObject([{ type: 'refused', status: 400, issues: [{ code: 'invalid_grant' }] }])
  })

  it('changes nothing when the log fails', async () => {
    const onEvent = () => {
      throw new Error('the log is away')
    }
    expect((await post(createStub({ onEvent }), '/bc-authorize', HINT)).status).toBe(401)
  })
})

describe('the metadata', () => {
  const get = async (options: object) => {
    const { handler } = createStub(options)
    const response = await handler.fetch(new Request(`${ISSUER}/.well-known/openid-configuration`))
    return { status: response.status, body: response.status === 200 ? await response.json() : undefined }
  }
  const metadata = { jwks_uri: `${ISSUER}/jwks`, id_token_signing_alg_values_supported: ['ES256'] }
  const made = {
    issuer: ISSUER,
    token_endpoint: `${ISSUER}/token`,
    backchannel_authentication_endpoint: `${ISSUER}/bc-authorize`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS256', 'ES256', 'PS256'],
    backchannel_authentication_request_signing_alg_values_supported: ['RS256', 'ES256', 'PS256'],
    backchannel_user_code_parameter_supported: false,
    grant_types_supported: [CIBA_GRANT],
    ...metadata,
  }

  it('say what the provider supports', async () => {
    const modes = { backchannel_token_delivery_modes_supported: ['poll', 'ping', 'push'] }
    expect(await get({ metadata })).toEqual({ status: 200, body: { ...made, ...modes } })
  })

  it('of a mobile operator have no ping', async () => {
    const { body } = await get({ metadata, profile: 'modrna', checkUserCode: () => 'accepted' })
    expect(body).toMatchObject({
      backchannel_token_delivery_modes_supported: ['poll', 'push'],
      backchannel_user_code_parameter_supported: true,
    })
  })

  it('name certificates where they are verified', async () => {
    const { body } = await get({ metadata, verifyClientCertificate: () => true })
    expect(body).toMatchObject({ token_endpoint_auth_methods_supported: expect.arrayContaining(['tls_client_auth']) })
  })

  it('of a provider that only pushes have no grant', async () => {
    expect((await get({ metadata, deliveryModes: ['push'] })).body).not.toHaveProperty('grant_types_supported')
  })

  it('are not published when there are none', async () => {
    expect(await get({})).toEqual({ status: 501, body: undefined })
  })
})

describe('a stub that gets whatever comes', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'scope',
      'login_hint',
      'grant_type',
      'auth_req_id',
      'request',
      'client_id',
      'client_secret',
      '__proto__',
      'client_assertion',
    ),
    fc.string({ maxLength: 10 }),
  )
  const value = fc.oneof(
    fc.constantFrom('openid', CIBA_GRANT, 'poll-client', 'a.b.c', '%', ''),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  const raw = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.tuple(name, value), { maxLength: 12 }).map((form) => new URLSearchParams(form).toString()),
  )

  it.each(['/bc-authorize', '/token'])(
    'answers each request to %s with an error of OAuth, and no event holds what came',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(
          raw,
          fc.option(fc.constantFrom(basicOf('poll-client'), 'Basic cG9sbC1jbGllbnQ6eA==', 'Basic %', 'Bearer a')),
          async (body, authorization) => {
            const stub = createStub()
            const headers = {
              'content-type': 'application/x-www-form-urlencoded',
              ...(authorization && { authorization }),
            }
            const response = await stub.handler.fetch(new Request(ISSUER + path, { method: 'POST', headers, body }))
            expect([400, 401]).toContain(response.status)
            expect(response.headers.get('cache-control')).toBe('no-store')
            const answer = (await response.json()) as Record<string, string>
            expect(answer.error).toMatch(/^[a-z_]+$/)
            expect(answer.error_description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/)
            expect(stub.events.filter(({ type }) => type !== 'refused')).toEqual([])
            for (const secret of SECRETS) expect(JSON.stringify([answer, stub.events])).not.toContain(secret)
          },
        ),
        { numRuns: 150 },
      )
    },
  )
})
