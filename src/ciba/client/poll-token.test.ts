import { describe, expect, it } from 'vitest'
import { rejection } from '../../http/testing/msp-caller.js'
import { fetchFailed, json, never } from '../../http/testing/recorded-fetch.js'
import { AUTH_REQ_ID, createBank, ISSUER, KNOWN, METADATA, tokenResponse } from '../testing/bank.js'
import { granted, PENDING, polling, SLOW_DOWN, UNAVAILABLE } from '../testing/polling.js'
import { pollToken } from './poll-token.js'

describe('pollToken', () => {
  it('waits the interval before each poll, and answers the tokens with the claims of the ID token', async () => {
    const { waits, result, requests, form, pending } = polling([PENDING(), PENDING(), await granted()])
    expect(await waits()).toEqual([5_000, 5_000, 5_000])
    expect(requests.map(({ url }) => url)).toEqual([1, 2, 3].map(() => METADATA.token_endpoint))
    expect(form()).toEqual({ grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id: AUTH_REQ_ID })
    expect(pending).toEqual([1, 2].map(() => ({ reason: 'pending', delayMs: 5_000 })))
    expect(result.outcome).toMatchObject({
      outcome: 'granted',
      tokens: {
        access_token: KNOWN.accessToken,
        token_type: 'Bearer',
        expires_in: 3600,
        claims: { iss: ISSUER, sub: 'p7Wc2LxQ9dRk' },
      },
    })
  })

  it('adds 5 s for each slow_down, and keeps them', async () => {
    const { waits, pending } = polling([PENDING(), SLOW_DOWN(), PENDING(), SLOW_DOWN(), PENDING(), await granted()])
    expect(await waits()).toEqual([5_000, 5_000, 10_000, 10_000, 15_000, 15_000])
    expect(pending.map(({ reason }) => reason)).toEqual(['pending', 'slow-down', 'pending', 'slow-down', 'pending'])
  })

  it('honours Retry-After, and waits longer from failure to failure', async () => {
    const lost = fetchFailed('ECONNRESET', 'S3cret')
    const { waits, result, pending } = polling([UNAVAILABLE(30), UNAVAILABLE(), lost, PENDING(), await granted()])
    expect(await waits()).toEqual([5_000, 30_000, 20_000, 40_000, 5_000])
    expect(pending.map(({ reason }) => reason)).toEqual(['unavailable', 'unavailable', 'unavailable', 'pending'])
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('counts the interval from the end of a poll that the provider held back', async () => {
    let answer: (response: Response) => void = () => undefined
    const held = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const { clock, requests, waits, result } = polling([() => held, await granted()])
    await clock.advance(35_000)
    expect(requests).toHaveLength(1)
    expect(clock.timers()).toBe(0)
    answer(PENDING())
    await clock.advance(4_999)
    expect(requests).toHaveLength(1)
    expect(await waits()).toEqual([1])
    expect(result.outcome?.outcome).toBe('granted')
  })

  it.each<[string, () => Response, object]>([
    ['the user said no', () => json(400, { error: 'access_denied' }), { outcome: 'denied' }],
    ['the provider says that it expired', () => json(400, { error: 'expired_token' }), { outcome: 'expired' }],
    [
      'another client has it',
      () => json(400, { error: 'invalid_grant', error_description: 'S3cret' }),
      { outcome: 'failed', status: 400, error: 'invalid_grant' },
    ],
    [
      'it polled too fast',
      () => json(400, { error: 'invalid_request' }),
      { outcome: 'failed', status: 400, error: 'invalid_request' },
    ],
    [
      'it is not known',
      () => json(401, { error: 'invalid_client' }),
      { outcome: 'failed', status: 401, error: 'invalid_client' },
    ],
    ['there is no such page', () => new Response('S3cret', { status: 404 }), { outcome: 'failed', status: 404 }],
    ['it is led elsewhere', () => new Response(null, { status: 302 }), { outcome: 'failed', status: 302 }],
  ])('ends when %s', async (_what, reply, outcome) => {
    const { waits, result, clock } = polling([reply()])
    expect(await waits()).toEqual([5_000])
    expect(result.outcome).toEqual({ error: undefined, ...outcome } as never)
    expect(clock.timers()).toBe(0)
  })

  it('ends at the expiry, and does not poll once more for it', async () => {
    const { waits, result, requests, pending } = polling(Array.from({ length: 23 }, PENDING))
    const times = await waits()
    expect(times).toHaveLength(24)
    expect(times.reduce((sum, time) => sum + time)).toBe(120_000)
    expect(requests).toHaveLength(23)
    expect(pending.at(-1)).toEqual({ reason: 'pending', delayMs: 5_000 })
    expect(result.outcome).toEqual({ outcome: 'expired' })
  })

  it('gives an answer that comes no more time than the request has', async () => {
    const { client, clock, started, requests } = createBank([never])
    const done = pollToken(client, { ...started, expiresAtMs: clock.now() + 1_010, intervalMs: 1_000 })
    await clock.next()
    expect(requests).toHaveLength(1)
    // The deadline of the exchange is of the platform; the clock of the test then tells how late it is.
    await clock.advance(10)
    expect(await done).toEqual({ outcome: 'expired' })
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  it('does not ask when the request has expired already', async () => {
    const { client, clock, started } = createBank()
    expect(await pollToken(client, { ...started, expiresAtMs: clock.now() })).toEqual({ outcome: 'expired' })
  })

  it('can be taken up by another process from stored JSON', async () => {
    const { client, clock, started } = createBank([await granted()])
    const done = pollToken(client, JSON.parse(JSON.stringify(started)))
    await clock.next()
    expect((await done).outcome).toBe('granted')
  })

  it('is not disturbed by a callback that throws', async () => {
    const onPending = () => {
      throw new Error('a log failed')
    }
    const { waits, result } = polling([PENDING(), await granted()], { onPending })
    await waits()
    expect(result.outcome?.outcome).toBe('granted')
  })
})

describe('what pollToken does not take', () => {
  it('is a second polling for the same request, as long as the first lasts', async () => {
    const { client, clock, started } = createBank([json(400, { error: 'access_denied' }), await granted()])
    const first = pollToken(client, started)
    expect(await rejection(pollToken(client, started))).toEqual(
      new TypeError('this request is polled for already (CIBA Core 10.1)'),
    )
    await clock.next()
    expect(await first).toEqual({ outcome: 'denied' })
    const second = pollToken(client, started)
    await clock.next()
    expect((await second).outcome).toBe('granted')
  })

  it('is a client in push mode', async () => {
    const { client, started } = createBank([], { deliveryMode: 'push' })
    expect(await rejection(pollToken(client, started))).toEqual(
      new TypeError('a client in push mode does not poll (CIBA Core 10.1)'),
    )
  })

  it.each([
    ['nothing', undefined],
    ['a request without an ID', { issuer: ISSUER, expiresAtMs: 1, intervalMs: 1 }],
    ['an expiry that was lost', { issuer: ISSUER, authReqId: 'a', expiresAtMs: null, intervalMs: 1 }],
    ['an interval of nothing', { issuer: ISSUER, authReqId: 'a', expiresAtMs: 1, intervalMs: 0 }],
  ])('is %s', async (_what, started) => {
    expect(await rejection(pollToken(createBank().client, started as never))).toEqual(
      new TypeError('started must be what startAuthentication answered'),
    )
  })

  it('is a request to another provider', async () => {
    const { client, started } = createBank()
    const foreign = { ...started, issuer: 'https://openid.other.example' }
    expect(await rejection(pollToken(client, foreign))).toEqual(
      new TypeError('started must be a request to the provider of this client'),
    )
  })

  it('is an object that is no client', async () => {
    const { started, client } = createBank()
    expect(await rejection(pollToken({ ...client }, started))).toEqual(
      new TypeError('client must come from createCibaClient'),
    )
  })
})

describe('tokens that pollToken refuses', () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  const refusal = async (body: unknown) => {
    const { waits, result } = polling([json(200, body)])
    await waits()
    return result.error
  }

  it.each<[string, Record<string, unknown>, string]>([
    ['another issuer', { iss: 'https://openid.other.example' }, 'issuer'],
    ['another client', { aud: 'bank-2' }, 'audience'],
    ['another request', { 'urn:openid:params:jwt:claim:auth_req_id': 'S3cret' }, 'auth-req-id'],
    ['another access token', { at_hash: KNOWN.rtHash }, 'at-hash'],
    ['the past', { exp: now / 1000 - 60 }, 'expired'],
    ['the future', { nbf: now / 1000 + 60 }, 'not-yet-valid'],
    ['several parties', { aud: ['bank-1', 'bank-2'] }, 'authorized-party'],
    ['nobody', { sub: undefined }, 'claims'],
  ])('have an ID token for %s', async (_what, claims, fault) => {
    const error = await refusal(await tokenResponse(now, claims))
    expect(error).toMatchObject({
      code: 'CIBA_ID_TOKEN',
      message: 'The ID token of the token response cannot be trusted',
      issues: [{ pointer: '/id_token', code: fault, source: 'CIBA Core §10.1.1' }],
    })
    expect(JSON.stringify(error)).not.toMatch(/S3cret|bank-2|other/)
  })

  it('have hashes that are not of the other tokens, where they have any', async () => {
    const tokens = await tokenResponse(now, {
      at_hash: KNOWN.atHash,
      'urn:openid:params:jwt:claim:rt_hash': KNOWN.atHash,
    })
    expect(await refusal({ ...tokens, refresh_token: KNOWN.refreshToken })).toMatchObject({
      code: 'CIBA_ID_TOKEN',
      issues: [{ code: 'rt-hash' }],
    })
  })

  it.each([
    ['no ID token', { access_token: 'a', token_type: 'Bearer' }],
    ['no access token', { id_token: 'a.b.c', token_type: 'Bearer' }],
    ['no object', 'S3cret'],
  ])('have %s', async (_what, body) => {
    expect(await refusal(body)).toMatchObject({ code: 'HTTP_INVALID_RESPONSE' })
  })
})
