import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { json, recordedFetch } from '../../http/testing/recorded-fetch.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import { CLIENT_ID, ISSUER, makeKey, NOW_MS } from '../testing/server-initiated-samples.js'
import { pollServerInitiated } from './polling.js'
import { createServerInitiatedClient } from './server-initiated-client.js'
import type { ServerInitiatedRecord } from './server-initiated-request.js'

const KEY = makeKey('ES256', 'ec-1')
const TOKENS = { access_token: 'S3cretAccess', token_type: 'Bearer', expires_in: 3600, id_token: 'a.b.c' } as const
const RECORD: ServerInitiatedRecord = {
  authReqId: '1c266114-a1be-4252-8ad1-04986c5b9ac1',
  expiresAtMs: NOW_MS + 120_000,
  delivery: 'polling',
  nonce: 'n-1',
  acrValues: ['2'],
}

function clientOf(...replies: Parameters<typeof recordedFetch>) {
  const { fetch, requests } = recordedFetch(...replies)
  let now = NOW_MS
  const client = createServerInitiatedClient({
    baseUrl: ISSUER,
    clientId: CLIENT_ID,
    issuer: ISSUER,
    keys: createLocalKeySource({ keys: [KEY.publicJwk] }),
    signingKey: { alg: 'ES256', key: KEY.privateJwk },
    clientAuthentication: { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: 'S3cret secret' },
    now: () => now,
    fetch,
  })
  const passTime = (ms: number) => {
    now += ms
  }
  return { client, requests, passTime }
}

describe('a poll for the result of a server-initiated request', () => {
  it('asks the token endpoint with the grant of Mobile Connect, and who asks', async () => {
    const { client, requests } = clientOf(json(200, TOKENS))
    expect(await pollServerInitiated(client, RECORD)).toEqual({ outcome: 'tokens', tokens: TOKENS })
    const [sent] = requests
    expect([sent?.method, sent?.url]).toEqual(['POST', `${ISSUER}/token`])
    expect(Object.fromEntries(new URLSearchParams(String(sent?.body)))).toEqual({
      grant_type: 'urn:openid:params:mc:grant_type:server_initiated',
      auth_req_id: RECORD.authReqId,
    })
    // RFC 6749 §2.3.1: form-encoded before Basic.
    expect(sent?.headers.get('authorization')).toBe(`Basic ${btoa(`${CLIENT_ID}:S3cret+secret`)}`)
  })

  it.each([
    ['202 with accepted', () => json(202, { error: 'accepted' }), undefined],
    ['202 without a body', () => new Response(null, { status: 202 }), undefined],
    ['202 with a time', () => json(202, { error: 'accepted' }, { 'retry-after': '7' }), 7000],
    ['the code of CIBA', () => json(400, { error: 'authorization_pending' }), undefined],
    ['the code of CIBA for too fast', () => json(400, { error: 'slow_down' }), undefined],
  ])('is pending after %s', async (_what, reply, retryAfterMs) => {
    const { client } = clientOf(reply())
    expect(await pollServerInitiated(client, RECORD)).toEqual({
      outcome: 'pending',
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    })
  })

  it.each([
    [400, 'invalid_grant'],
    [401, 'invalid_client'],
    [403, 'access_denied'],
    [403, 'payment_fail'],
    [408, 'timeout'],
    [500, 'server_error'],
    [503, 'temporarily_unavailable'],
  ])('is refused with status %i and %s', async (status, error) => {
    const { client } = clientOf(json(status, { error, error_description: 'Sorry', correlation_id: 'c-1' }))
    expect(await pollServerInitiated(client, RECORD)).toEqual({
      outcome: 'refused',
      status,
      error,
      errorDescription: 'Sorry',
      correlationId: 'c-1',
    })
  })

  it('does not ask once the time of the request is over', async () => {
    const { client, requests, passTime } = clientOf()
    passTime(120_000)
    expect(await pollServerInitiated(client, RECORD)).toEqual({ outcome: 'expired' })
    expect(requests).toEqual([])
  })

  it('is not for a request whose result comes by notification', async () => {
    const { client } = clientOf()
    await expect(pollServerInitiated(client, { ...RECORD, delivery: 'notification' })).rejects.toThrow(
      new TypeError('record must be of a request for polling'),
    )
  })

  it.each([
    ['tokens without access_token', () => json(200, { token_type: 'Bearer', id_token: 'S3cretToken.b.c' })],
    ['an undocumented status', () => json(418, { error: 'S3cretToken' })],
    ['no answer', () => new TypeError('S3cretToken')],
  ])('throws after %s, and shows no token and no secret', async (_what, reply) => {
    const { client } = clientOf(reply())
    const error = await pollServerInitiated(client, RECORD).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: expect.stringMatching(/^(ContractError|ApiError)$/),
      contract: 'mobile-connect',
    })
    const shown = inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)
    expect(shown).not.toMatch(/S3cret|1c266114/)
  })
})
