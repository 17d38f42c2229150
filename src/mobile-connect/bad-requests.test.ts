import { describe, expect, it } from 'vitest'
import { TokenResponse } from '../../generated/mobile-connect/validators.js'
import type { AuthenticationRequest, ServerEvent } from '../http/server-options.js'
import { ADAPTERS } from '../http/testing/adapters.js'
import { rejection } from '../http/testing/msp-caller.js'
import { json } from '../http/testing/recorded-fetch.js'
import { readClientAuthentication, verifyClientAssertion } from '../openid/client-authentication.js'
import { createLocalKeySource } from '../openid/key-source.js'
import { handMadeToken } from '../openid/testing/hand-made-token.js'
import { HOSTILE_TOKENS, JWKS, NOW_MS, RSA_KEY, timeClaims } from '../openid/testing/hostile-tokens.js'
import { postOf, requestOf, shownIn, shownOf } from '../openid/testing/wire-forms.js'
import { createDiscoveryHandler } from './discovery/discovery-handler.js'
import { createOpenIdProviderHandler, type OpenIdProviderHandlers } from './openid-provider-handler.js'
import { parseNotification } from './server-initiated/notification.js'
import { createServerInitiatedClient } from './server-initiated/server-initiated-client.js'
import { verifyServerInitiatedTokens } from './server-initiated/server-initiated-tokens.js'
import { verifyServerInitiatedRequest } from './server-initiated/server-initiated-verification.js'
import { createServiceProviderHandler } from './service-provider-handler.js'
import { exchangeCode } from './sign-in/code-exchange.js'
import { CALLBACK, isRegisteredRedirectUri, NOT_REDIRECTED, REDIRECTED } from './testing/bad-authorization-requests.js'
import { BEARER, DISCOVERY, ID, NOTIFICATIONS, REFUSED, TOLD_TO_NOBODY } from './testing/bad-requests.js'
import {
  CLIENT_ID,
  ISSUER,
  makeKey,
  NOTIFICATION_TOKEN,
  NOTIFICATION_URI,
  requestClaims,
} from './testing/server-initiated-samples.js'

/** What RFC 6749 §5.2 allows in a description. */
const DESCRIPTION = /^[\x20\x21\x23-\x5B\x5D-\x7E]+$/
const keys = createLocalKeySource(JWKS)

function secretsIn(shown: string, secrets: readonly string[]): string[] {
  return secrets.filter((secret) => shown.includes(secret))
}

/** An operator whose client signs with the keys of the table of hostile tokens. */
function operator(handlers: OpenIdProviderHandlers<{ authorization: string | undefined }> = {}) {
  const events: ServerEvent[] = []
  const accepted: unknown[] = []
  const seen = new Set<string>()
  const isReplayed = (id: string) => seen.size === seen.add(id).size
  const handler = createOpenIdProviderHandler(
    {
      async startServerInitiated({ body }) {
        const verdict = await verifyServerInitiatedRequest(body, {
          registration: {
            clientId: CLIENT_ID,
            scopes: ['openid', 'mc_authn'],
            notificationUris: [NOTIFICATION_URI],
          },
          keys,
          issuer: ISSUER,
          now: NOW_MS / 1000,
          isReplayed,
        })
        if (verdict.outcome === 'refused') return { status: verdict.status, body: verdict.body } as never
        accepted.push(verdict.request)
        return { status: 200, body: { auth_req_id: ID, expires_in: 120 } } as never
      },
      async requestTokens({ body, context }) {
        const read = readClientAuthentication({ authorization: context.authorization, form: { ...body } })
        const isProven =
          read.ok &&
          (await verifyClientAssertion(read.claimed.assertion, {
            clientId: CLIENT_ID,
            audiences: [ISSUER],
            keys,
            algorithms: ['RS256', 'ES256'],
            now: NOW_MS / 1000,
            isReplayed,
          }))
        const error = isProven ? 'invalid_grant' : 'invalid_client'
        return { status: isProven ? 400 : 401, body: { error } } as never
      },
      ...handlers,
    },
    {
      authenticate: ({ header }: AuthenticationRequest) => ({ authorization: header('authorization') }),
      isRegisteredRedirectUri,
      onEvent: (event) => events.push(event),
    },
  )
  return { handler, events, accepted }
}

const claims = { ...requestClaims(), sub: CLIENT_ID, ...timeClaims() }
const byRequest = (request: string) =>
  postOf('/si-authorize', {
    client_id: CLIENT_ID,
    scope: 'openid mc_authn',
    response_type: 'mc_si_async_code',
    request,
  })
const byAssertion = (client_assertion: string) =>
  postOf('/token', {
    grant_type: 'authorization_code',
    code: 'c-1',
    redirect_uri: CALLBACK,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion,
  })

/** Tokens that can stand in a form. */
const TOKENS_IN_FORMS = HOSTILE_TOKENS.filter(({ make }) => {
  const token = make({})
  return typeof token === 'string' && token !== '' && !/\p{Surrogate}/u.test(token)
})

describe.each(ADAPTERS)('an operator behind %s', (_adapter, send) => {
  it.each(REDIRECTED)('tells the service provider by a redirect of %s', async (_what, request, told) => {
    const { handler, events } = operator()
    const answer = await send(handler, request)
    expect([answer.status, answer.body]).toEqual([302, ''])
    const location = answer.headers.get('location') ?? ''
    expect(location.startsWith(`${CALLBACK}?`)).toBe(true)
    expect(location).toMatch(/^[\x21-\x7e]+$/)
    expect(Object.fromEntries(new URL(location).searchParams)).toEqual(told)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(secretsIn(shownOf(answer, events), TOLD_TO_NOBODY)).toEqual([])
  })

  it.each(NOT_REDIRECTED)('answers 400 and redirects nowhere: %s', async (_what, request) => {
    const { handler, events } = operator()
    const answer = await send(handler, request)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('location')).toBeNull()
    expect(JSON.parse(answer.body)).toEqual({
      error: 'invalid_request',
      error_description: expect.stringMatching(DESCRIPTION),
    })
    expect(secretsIn(shownOf(answer, events), TOLD_TO_NOBODY)).toEqual([])
  })

  it.each(REFUSED)('answers as OAuth has it: %s', async (_what, request, status, error, told) => {
    const { handler, events } = operator()
    const answer = await send(handler, request)
    const body = JSON.parse(answer.body) as Record<string, string>
    expect([answer.status, body.error]).toEqual([status, error])
    expect(body.error_description).toContain(told)
    expect(body.error_description).toMatch(DESCRIPTION)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(secretsIn(shownOf(answer, events), TOLD_TO_NOBODY)).toEqual([])
  })

  it('takes a request object and an assertion that have no fault, each once', async () => {
    const { handler, accepted } = operator()
    const token = handMadeToken(RSA_KEY, claims)
    expect((await send(handler, byRequest(token))).status).toBe(200)
    const replayed = await send(handler, byRequest(token))
    expect([replayed.status, JSON.parse(replayed.body)]).toEqual([
      401,
      { error: 'unauthorized_client', error_description: 'Token validation failed' },
    ])
    expect(accepted).toHaveLength(1)
    const assertion = handMadeToken(RSA_KEY, { ...claims, iss: CLIENT_ID })
    expect(JSON.parse((await send(handler, byAssertion(assertion))).body)).toEqual({ error: 'invalid_grant' })
    expect((await send(handler, byAssertion(assertion))).status).toBe(401)
  })

  it.each(TOKENS_IN_FORMS)('refuses a request object: $name', async ({ make }) => {
    const { handler, events, accepted } = operator()
    const token = String(make(claims))
    const answer = await send(handler, byRequest(token))
    const { error, error_description } = JSON.parse(answer.body) as Record<string, string>
    const told = [answer.status, error, error_description?.replace(/ must .+$/, '')]
    expect([
      [401, 'unauthorized_client', 'Token validation failed'],
      [400, 'invalid_request', '/request'],
    ]).toContainEqual(told)
    expect(accepted).toEqual([])
    expect(secretsIn(shownOf(answer, events), [...TOLD_TO_NOBODY, token])).toEqual([])
  })

  it.each(TOKENS_IN_FORMS)('refuses a client assertion: $name', async ({ make }) => {
    const { handler, events } = operator()
    const token = String(make(claims))
    const answer = await send(handler, byAssertion(token))
    expect([
      [401, 'invalid_client'],
      [400, 'invalid_request'],
    ]).toContainEqual([answer.status, (JSON.parse(answer.body) as { error: string }).error])
    expect(secretsIn(shownOf(answer, events), [token])).toEqual([])
  })

  it('splits no answer when a function sends the browser to where a request says', async () => {
    const Location = `${CALLBACK}\r\nset-cookie: a=b`
    const { handler } = operator({ getProviderMetadata: () => ({ status: 302, headers: { Location } }) as never })
    const answer = await send(handler, requestOf('GET', '/.well-known/openid-configuration'))
    expect(answer.status).toBe(500)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe.each(ADAPTERS)('a discovery service behind %s', (_adapter, send) => {
  it.each(DISCOVERY)('answers in its own words: %s', async (_what, request, status, member, told) => {
    const events: ServerEvent[] = []
    const handler = createDiscoveryHandler({}, { authenticate: () => ({}), onEvent: (event) => events.push(event) })
    const answer = await send(handler, request)
    const body = JSON.parse(answer.body) as Record<string, string>
    expect([answer.status, body.error, Object.keys(body)]).toEqual([status, 'invalid_request', ['error', member]])
    expect(body[member]).toContain(told)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(secretsIn(shownOf(answer, events), TOLD_TO_NOBODY)).toEqual([])
  })
})

describe.each(ADAPTERS)('a service provider behind %s', (_adapter, send) => {
  it.each(NOTIFICATIONS)('does not take a notification with %s', async (_what, request, status, body) => {
    const events: ServerEvent[] = []
    const taken: unknown[] = []
    const handler = createServiceProviderHandler(
      {
        async notifyServiceProvider({ body: received, context }) {
          // As careless as a look-up in an object can be.
          const waiting: Record<string, string> = { [ID]: NOTIFICATION_TOKEN }
          const { authorization } = context
          const said = await parseNotification({ authorization, body: received }, { tokenOf: (id) => waiting[id] })
          if (said.status === 204) taken.push(said)
          if (said.status === 204) return { status: 204 }
          const error_description = 'The notification token is not the right one'
          return {
            status: 401,
            headers: { 'WWW-Authenticate': 'Bearer realm="bank", error="invalid_token"' },
            body: { error: 'invalid_token', error_description },
          }
        },
      },
      {
        authenticate: ({ header }: AuthenticationRequest) => ({ authorization: header('authorization') }),
        onEvent: (event) => events.push(event),
      },
    )
    const answer = await send(handler, request)
    expect([answer.status, JSON.parse(answer.body)]).toEqual([status, body])
    expect(answer.headers.has('www-authenticate')).toBe(status === 401)
    expect(taken).toEqual([])
    expect(secretsIn(shownOf(answer, events), [...TOLD_TO_NOBODY, BEARER])).toEqual([])
  })
})

describe('a service provider that is given a token that no verifier may accept', () => {
  const claimsOfUser = { iss: ISSUER, sub: 'user', aud: CLIENT_ID, nonce: 'n-1', acr: '2', ...timeClaims() }
  const shows = (token: unknown) => ['S3cret', String(token || 'S3cret')]

  it.each(HOSTILE_TOKENS)('refuses it from the token endpoint: $name', async ({ make, fault }) => {
    const id_token = make(claimsOfUser)
    const body = { access_token: 'S3cretAccess', token_type: 'Bearer', id_token }
    const error = await rejection(
      exchangeCode({
        provider: { issuer: ISSUER, token_endpoint: `${ISSUER}/token` },
        client: { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: 'S3cretSecret' },
        code: 'S3cretCode',
        redirectUri: CALLBACK,
        codeVerifier: 'S3cret'.repeat(10),
        nonce: 'n-1',
        keys,
        now: NOW_MS / 1000,
        fetch: async () => json(200, body),
      }),
    )
    // What is no token at all is no answer of the contract either.
    expect(error).toMatchObject(
      id_token !== undefined && TokenResponse.is(body)
        ? { code: 'MC_ID_TOKEN', issues: [{ pointer: '/id_token', code: fault }] }
        : { code: 'MC_TOKEN_RESPONSE' },
    )
    expect(secretsIn(shownIn(error), shows(id_token))).toEqual([])
  })

  it.each(HOSTILE_TOKENS)('refuses it from a notification: $name', async ({ make, fault }) => {
    const id_token = make(claimsOfUser) as string
    const client = createServerInitiatedClient({
      baseUrl: ISSUER,
      clientId: CLIENT_ID,
      issuer: ISSUER,
      keys,
      signingKey: { alg: 'ES256', key: makeKey('ES256', 'ec-1').privateJwk },
      now: () => NOW_MS,
    })
    const record = {
      authReqId: ID,
      expiresAtMs: NOW_MS,
      delivery: 'notification',
      nonce: 'n-1',
      acrValues: ['2'],
    } as const
    const error = await rejection(verifyServerInitiatedTokens(client, record, { id_token, access_token: 'S3cret' }))
    expect(error).toMatchObject({ code: 'MC_ID_TOKEN', issues: [{ pointer: '/id_token', code: fault }] })
    expect(secretsIn(shownIn(error, client), shows(id_token))).toEqual([])
  })
})
