import { describe, expect, it } from 'vitest'
import { IdToken } from '../../generated/ciba/validators.js'
import type { ServerEvent } from '../http/server-options.js'
import { ADAPTERS } from '../http/testing/adapters.js'
import { rejection } from '../http/testing/msp-caller.js'
import type { WireRequest } from '../http/testing/msp-requests.js'
import { json } from '../http/testing/recorded-fetch.js'
import { createLocalKeySource } from '../openid/key-source.js'
import { handMadeToken } from '../openid/testing/hand-made-token.js'
import {
  EC_KEY,
  NOW_MS as HOSTILE_NOW_MS,
  HOSTILE_TOKENS,
  JWKS,
  RSA_KEY,
  timeClaims,
} from '../openid/testing/hostile-tokens.js'
import { postOf, requestOf, shownIn, shownOf, type WireHeaders } from '../openid/testing/wire-forms.js'
import { createNotificationHandler } from './client/notification-handler.js'
import { pollToken } from './client/poll-token.js'
import { verifyPushedTokens } from './client/pushed-tokens.js'
import { hashNotificationToken } from './client/started-authentication.js'
import type { CibaClientRegistration } from './client-registration.js'
import { UNKNOWN_CLIENT } from './testing/bad-authentication-requests.js'
import { BAD_REQUESTS, OPTIONS, TOLD_TO_NOBODY, UNTRUSTED } from './testing/bad-requests.js'
import { AUTH_REQ_ID, ISSUER as BANK_ISSUER, CLIENT_ID, createBank, idToken, KNOWN } from './testing/bank.js'
import { manualClock } from './testing/manual-clock.js'
import {
  basicOf,
  CIBA_GRANT,
  createStub,
  HINT,
  ISSUER,
  JWT_BEARER,
  NOTIFICATION_TOKEN,
  SECRET,
} from './testing/provider-stub.js'

/** Tokens that can stand in a form. */
const TOKENS_IN_FORMS = HOSTILE_TOKENS.filter(({ make }) => {
  const token = make({})
  return typeof token === 'string' && token !== '' && !/\p{Surrogate}/u.test(token)
})

function secretsIn(shown: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => shown.includes(secret))
}

describe.each(ADAPTERS)('a provider behind %s', (_adapter, send) => {
  it.each(BAD_REQUESTS)('refuses $what', async ({ request, status, error, description }) => {
    const { handler, accepted, events } = createStub(OPTIONS)
    const answer = await send(handler, await request())
    expect({ status: answer.status, body: JSON.parse(answer.body) }).toEqual({
      status,
      body: { error, error_description: description },
    })
    // RFC 6749 §5.2
    expect(description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Basic realm="ciba"' : null)
    expect(accepted).toEqual([])
    expect(secretsIn(shownOf(answer, events, handler), TOLD_TO_NOBODY)).toEqual([])
  })

  it.each([
    ['application/x-www-form-urlencoded; charset=UTF-8', basicOf('poll-client')],
    ['APPLICATION/X-WWW-FORM-URLENCODED', basicOf('poll-client').replace('Basic', 'bASIC ')],
    ['application/x-www-form-urlencoded;Charset="utf-8"', basicOf('poll-client')],
  ])('takes %s, and a scheme in any case', async (type, authorization) => {
    const form = { ...HINT, constructor: 'x', toString: 'y', ['__proto__']: 'z' }
    const request = postOf('/bc-authorize', form, { 'content-type': type, authorization })
    expect((await send(createStub().handler, request)).status).toBe(200)
  })

  const signer: CibaClientRegistration = {
    client_id: 'signer',
    client_secret: SECRET,
    backchannel_token_delivery_mode: 'poll',
    backchannel_authentication_request_signing_alg: 'RS256',
    jwks: JWKS,
  }
  const prover: CibaClientRegistration = {
    client_id: 'signer',
    token_endpoint_auth_method: 'private_key_jwt',
    backchannel_token_delivery_mode: 'poll',
    jwks: JWKS,
  }
  const stubOf = (client: CibaClientRegistration) => createStub({ now: () => HOSTILE_NOW_MS, findClient: () => client })
  const claims = { iss: 'signer', sub: 'signer', aud: ISSUER, ...timeClaims(), ...HINT }
  const byRequest = (request: string) => postOf('/bc-authorize', { request }, { authorization: basicOf('signer') })
  const byAssertion = (assertion: string) =>
    postOf('/token', {
      grant_type: CIBA_GRANT,
      auth_req_id: 'none',
      client_id: 'signer',
      client_assertion_type: JWT_BEARER,
      client_assertion: assertion,
    })

  it('takes a request object and an assertion that have no fault, each once', async () => {
    const token = handMadeToken(RSA_KEY, claims)
    const [signs, proves] = [stubOf(signer), stubOf(prover)]
    const statuses: number[] = []
    for (const request of [byRequest(token), byRequest(token)])
      statuses.push((await send(signs.handler, request)).status)
    for (const request of [byAssertion(token), byAssertion(token)]) {
      statuses.push((await send(proves.handler, request)).status)
    }
    // 400: the client is known, and the auth_req_id is not.
    expect(statuses).toEqual([200, 400, 400, 401])
  })

  it.each(TOKENS_IN_FORMS)('refuses a request object: $name', async ({ make }) => {
    const { handler, accepted, events } = stubOf(signer)
    const token = String(make(claims))
    const answer = await send(handler, byRequest(token))
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      400,
      { error: 'invalid_request', error_description: UNTRUSTED },
    ])
    expect(accepted).toEqual([])
    expect(secretsIn(shownOf(answer, events), [token, HINT.login_hint])).toEqual([])
  })

  it.each(TOKENS_IN_FORMS)('refuses a client assertion: $name', async ({ make }) => {
    const { handler, events } = stubOf(prover)
    const token = String(make(claims))
    const answer = await send(handler, byAssertion(token))
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      401,
      { error: 'invalid_client', error_description: UNKNOWN_CLIENT },
    ])
    expect(secretsIn(shownOf(answer, events), [token])).toEqual([])
  })

  it('fetches the keys of a client once for however many unknown ones, and follows a rotation', async () => {
    let nowMs = HOSTILE_NOW_MS
    let published = [EC_KEY.jwk]
    let fetches = 0
    const client = { ...prover, jwks: undefined, jwks_uri: 'https://bank.example/jwks' }
    const fetch = async () => {
      fetches += 1
      return json(200, { keys: published })
    }
    const { handler } = createStub({ now: () => nowMs, findClient: () => client, fetch })
    const statusOf = async (jti: string, kid: string) => {
      const assertion = handMadeToken(RSA_KEY, { ...claims, jti }, { alg: 'RS256', kid })
      return (await send(handler, byAssertion(assertion))).status
    }
    const flood = await Promise.all(Array.from({ length: 20 }, (_, index) => statusOf(`${index}`, `unknown-${index}`)))
    expect([new Set(flood), fetches]).toEqual([new Set([401]), 1])
    published = [RSA_KEY.jwk]
    nowMs += 29_999
    expect([await statusOf('a', RSA_KEY.kid), fetches]).toEqual([401, 1])
    nowMs += 1
    expect([await statusOf('b', RSA_KEY.kid), fetches]).toEqual([400, 2])
  })

  it('tells IDs of tokens of one client from those of another, whatever is in them', async () => {
    const clients = { a: { ...signer, client_id: 'a' }, 'a b': { ...signer, client_id: 'a b' } }
    const { handler } = createStub({
      now: () => HOSTILE_NOW_MS,
      findClient: (clientId) => clients[clientId as 'a'],
    })
    const post = (iss: string, jti: string) => {
      const request = handMadeToken(RSA_KEY, { ...claims, iss, jti })
      return send(handler, postOf('/bc-authorize', { request }, { authorization: basicOf(iss) }))
    }
    expect((await post('a', 'b c')).status).toBe(200)
    expect((await post('a b', 'c')).status).toBe(200)
  })
})

const HASH = await hashNotificationToken(NOTIFICATION_TOKEN)
const BEARER = `Bearer ${NOTIFICATION_TOKEN}`
const PUSHED = {
  auth_req_id: AUTH_REQ_ID,
  access_token: KNOWN.accessToken,
  token_type: 'Bearer',
  refresh_token: KNOWN.refreshToken,
  id_token: 'S3cret.S3cret.S3cret',
}
/** An ID token that is right as such, and says nothing of the refresh token that comes with it. */
const UNBOUND = await idToken(Date.parse('2026-11-20T12:00:00Z'), {
  at_hash: KNOWN.atHash,
  'urn:openid:params:jwt:claim:auth_req_id': AUTH_REQ_ID,
})
const SENT = [NOTIFICATION_TOKEN, AUTH_REQ_ID, KNOWN.accessToken, KNOWN.refreshToken, 'S3cret']

/** A client in push mode that waits for one request. */
function waitingClient() {
  const bank = createBank([], { deliveryMode: 'push' })
  const started = { ...bank.started, notificationTokenHash: HASH }
  const calls: unknown[] = []
  const events: ServerEvent[] = []
  const take = (...call: unknown[]) => void calls.push(call)
  const handler = createNotificationHandler({
    client: bank.client,
    // As careless as a look-up in an object can be.
    findStarted: (authReqId) => ({ [AUTH_REQ_ID]: started })[authReqId],
    onPing: take,
    onTokens: take,
    onRefused: take,
    onEvent: (event) => events.push(event),
  })
  return { handler, calls, events }
}

/** What is sent to the notification endpoint of a client → the status. */
const NOTIFICATIONS: [what: string, status: number, body: unknown, headers?: WireHeaders][] = [
  ['no bearer token', 401, PUSHED, { authorization: undefined }],
  ['an empty bearer token', 401, PUSHED, { authorization: 'Bearer ' }],
  ['Basic', 401, PUSHED, { authorization: `Basic ${btoa('a:b')}` }],
  ['another bearer token', 401, PUSHED, { authorization: 'Bearer another' }],
  ['a part of the bearer token', 401, PUSHED, { authorization: BEARER.slice(0, -1) }],
  ['the hash of the bearer token', 401, PUSHED, { authorization: `Bearer ${HASH}` }],
  ['an endless bearer token', 401, PUSHED, { authorization: `${BEARER}${'S3cret'.repeat(1_000)}` }],
  ['two bearer tokens', 401, PUSHED, { authorization: `${BEARER}, ${BEARER}` }],
  ['an unknown auth_req_id', 401, { ...PUSHED, auth_req_id: 'another' }],
  ['the auth_req_id __proto__', 401, { ...PUSHED, auth_req_id: '__proto__' }],
  ['the auth_req_id constructor', 401, { ...PUSHED, auth_req_id: 'constructor' }],
  ['a wrong body with a wrong bearer token', 400, { S3cret: 1 }, { authorization: 'Bearer another' }],
  ['a ping in push mode', 400, { auth_req_id: AUTH_REQ_ID }],
  ['tokens that cannot be trusted', 400, PUSHED],
  ['tokens that are not bound', 400, { ...PUSHED, id_token: UNBOUND }],
  ['an endless auth_req_id', 400, { ...PUSHED, auth_req_id: 'S3cret'.repeat(1_000) }],
  ['no auth_req_id', 400, {}],
  ['members of the prototype alone', 400, `{"__proto__":${JSON.stringify(PUSHED)}}`],
  ['an error that is an object', 400, { auth_req_id: AUTH_REQ_ID, error: { S3cret: 1 } }],
  ['a body that is no JSON', 400, '{"S3cret"'],
  ['a body that is a list', 400, [PUSHED]],
  ['no body', 400, ''],
  ['very deep JSON', 400, `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['a body that is too large', 413, `"${'S3cret'.repeat(50_000)}"`],
  ['a form', 415, 'auth_req_id=S3cret', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['another charset', 415, PUSHED, { 'content-type': 'application/json; charset=utf-16' }],
]

describe.each(ADAPTERS)('a notification endpoint behind %s', (_adapter, send) => {
  it.each(NOTIFICATIONS)('answers %s with %i, and calls nobody', async (_what, status, body, headers) => {
    const { handler, calls, events } = waitingClient()
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const given: WireHeaders = { authorization: BEARER, 'content-type': 'application/json', ...headers }
    const request: WireRequest = requestOf('POST', '/backchannel-notification', given, text)
    const answer = await send(handler, request)
    expect([answer.status, answer.body]).toEqual([status, ''])
    expect(answer.headers.has('www-authenticate')).toBe(status === 401)
    expect(calls).toEqual([])
    expect(secretsIn(shownOf(answer, events), SENT)).toEqual([])
  })
})

describe('a client that is given a token that no verifier may accept', () => {
  const claims = { iss: BANK_ISSUER, sub: 'user', aud: CLIENT_ID, ...timeClaims() }
  const tokensOf = (id_token: unknown) => ({ access_token: 'S3cret', token_type: 'Bearer', id_token })
  const options = { keys: createLocalKeySource(JWKS), clock: manualClock(HOSTILE_NOW_MS) }

  it.each(HOSTILE_TOKENS)('refuses it from the token endpoint: $name', async ({ make, fault }) => {
    const token = make(claims)
    const bank = createBank([json(200, tokensOf(token))], options)
    const polling = rejection(pollToken(bank.client, { ...bank.started, intervalMs: 1 }))
    await options.clock.advance(1)
    const error = await polling
    // What is no token at all is no answer of the contract either.
    expect(error).toMatchObject(
      IdToken.is(token)
        ? { code: 'CIBA_ID_TOKEN', issues: [{ pointer: '/id_token', code: fault }] }
        : { code: 'HTTP_INVALID_RESPONSE' },
    )
    expect(secretsIn(shownIn(error, bank.events, bank.client), ['S3cret', String(token || 'S3cret')])).toEqual([])
  })

  it.each(HOSTILE_TOKENS)('refuses it from a push: $name', async ({ make, fault }) => {
    const token = make(claims)
    const bank = createBank([], { ...options, deliveryMode: 'push' })
    const tokens = { auth_req_id: AUTH_REQ_ID, ...tokensOf(token) } as never
    const error = await rejection(verifyPushedTokens(bank.client, bank.started, tokens))
    expect(error).toMatchObject({ code: 'CIBA_PUSHED_TOKENS', issues: [{ pointer: '/id_token', code: fault }] })
    expect(secretsIn(shownIn(error), ['S3cret', String(token || 'S3cret')])).toEqual([])
  })
})

it('the table names each request once', () => {
  const names = BAD_REQUESTS.map(({ what }) => what)
  expect(new Set(names).size).toBe(names.length)
})
