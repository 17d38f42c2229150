import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { rejection } from '../../http/testing/msp-caller.js'
import { fetchFailed, json, never, type Reply } from '../../http/testing/recorded-fetch.js'
import { createLocalKeySource, type KeySource } from '../../openid/key-source.js'
import { openidError } from '../../openid/openid-errors.js'
import { AUTH_REQ_ID, createBank, ISSUER, KNOWN, METADATA, PROVIDER_KEYS, tokenResponse } from '../testing/bank.js'
import { settled } from '../testing/manual-clock.js'
import type { CibaClientOptions } from './ciba-client.js'
import { type PendingPoll, type PollOptions, type PollOutcome, pollToken, receivePing } from './poll-token.js'

const PENDING = () => json(400, { error: 'authorization_pending' })
const SLOW_DOWN = () => json(400, { error: 'slow_down' })
const UNAVAILABLE = (seconds?: number) =>
  new Response(null, { status: 503, headers: seconds === undefined ? {} : { 'retry-after': `${seconds}` } })
const NO_KEYS = openidError('OPENID_KEYS')
const granted = async () => json(200, await tokenResponse(Date.parse('2026-11-20T12:00:00Z')))

/** Polls in the background; what comes of it is in `result`. */
function polling(replies: readonly Reply[], options: PollOptions = {}, given: Partial<CibaClientOptions> = {}) {
  const bank = createBank(replies, given)
  const pending: PendingPoll[] = []
  const result: { outcome?: PollOutcome; error?: unknown } = {}
  const onPending = (news: PendingPoll) => void pending.push(news)
  const done = pollToken(bank.client, bank.started, { onPending, ...options }).then(
    (outcome) => void Object.assign(result, { outcome }),
    (error: unknown) => void Object.assign(result, { error }),
  )
  /** Rings timer after timer until the end, and tells how long each took. */
  async function waits(): Promise<number[]> {
    const times: number[] = []
    for (let time = await bank.clock.next(); time !== undefined; time = await bank.clock.next()) times.push(time)
    await done
    return times
  }
  return { ...bank, pending, result, done, waits }
}

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

describe('pollToken whose tokens came when the keys of the provider could not be had', () => {
  /** Keys that come after so many failures. */
  function keysAfter(failures: number): KeySource {
    const source = createLocalKeySource(PROVIDER_KEYS)
    let asked = 0
    return (header) => (asked++ < failures ? Promise.reject(NO_KEYS) : source(header))
  }

  it.each([1, 3])('asks for the keys again after %i failures, and does not lose the tokens', async (failures) => {
    const { waits, result, requests } = polling([await granted()], {}, { keys: keysAfter(failures) })
    expect(await waits()).toEqual([5_000, ...Array<number>(failures).fill(2_000)])
    expect(result.outcome).toMatchObject({ outcome: 'granted', tokens: { access_token: KNOWN.accessToken } })
    expect(requests).toHaveLength(1)
  })

  it('gives up after four attempts', async () => {
    const { waits, result } = polling([await granted()], {}, { keys: keysAfter(4) })
    expect(await waits()).toEqual([5_000, 2_000, 2_000, 2_000])
    expect(result.error).toBe(NO_KEYS)
  })

  it('does not ask again for a key that is not there', async () => {
    const { waits, result } = polling([await granted()], {}, { keys: createLocalKeySource({ keys: [] }) })
    expect(await waits()).toEqual([5_000])
    expect(result.error).toMatchObject({ code: 'CIBA_ID_TOKEN', issues: [{ code: 'key' }] })
  })
})

describe('pollToken with a signal', () => {
  const reason = new Error('the caller hung up')

  it('rejects at once with the reason while it waits, and leaves nothing behind', async () => {
    const controller = new AbortController()
    const { clock, result, requests } = polling([], { signal: controller.signal })
    expect(clock.timers()).toBe(1)
    controller.abort(reason)
    await settled()
    expect(result.error).toBe(reason)
    expect(clock.timers()).toBe(0)
    expect(requests).toHaveLength(0)
  })

  it('rejects at once with the reason while a poll is under way', async () => {
    const controller = new AbortController()
    const { clock, result, requests } = polling([never], { signal: controller.signal })
    await clock.next()
    controller.abort(reason)
    await settled()
    expect(result.error).toBe(reason)
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  it('rejects without a poll when it was aborted before', async () => {
    const { client, started } = createBank()
    expect(await rejection(pollToken(client, started, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  })

  it('rejects at once with the reason when the callback aborts', async () => {
    const controller = new AbortController()
    const onPending = () => controller.abort(reason)
    const { clock, result, requests } = polling([PENDING()], { signal: controller.signal, onPending })
    await clock.next()
    expect(result.error).toBe(reason)
    expect(clock.timers()).toBe(0)
    expect(requests).toHaveLength(1)
  })

  it.each<[string, KeySource]>([
    ['are fetched', () => new Promise(() => undefined)],
    ['are waited for', () => Promise.reject(NO_KEYS)],
  ])('rejects at once with the reason while keys %s', async (_what, keys) => {
    const controller = new AbortController()
    const { clock, result } = polling([await granted()], { signal: controller.signal }, { keys })
    await clock.next()
    expect(result).toEqual({})
    controller.abort(reason)
    await settled()
    expect(result.error).toBe(reason)
    expect(clock.timers()).toBe(0)
  })

  it('adds one listener to a signal however many wait, and takes it away', async () => {
    const { signal } = new AbortController()
    const { client, clock, started } = createBank(
      Array.from({ length: 50 }, () => json(400, { error: 'access_denied' })),
    )
    const all = Array.from({ length: 50 }, (_, index) =>
      pollToken(client, { ...started, authReqId: `${AUTH_REQ_ID}.${index}` }, { signal }),
    )
    await settled()
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    await clock.advance(5_000)
    expect(new Set((await Promise.all(all)).map(({ outcome }) => outcome))).toEqual(new Set(['denied']))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    expect(clock.timers()).toBe(0)
  })
})

describe('pollToken in ping mode', () => {
  const PING: Partial<CibaClientOptions> = { deliveryMode: 'ping' }

  it('polls at once when the ping comes', async () => {
    const { client, clock, result, done } = polling([await granted()], {}, PING)
    await clock.advance(3_000)
    expect(receivePing(client, AUTH_REQ_ID)).toBe(true)
    await done
    expect(result.outcome?.outcome).toBe('granted')
    expect(clock.timers()).toBe(0)
    expect(receivePing(client, AUTH_REQ_ID)).toBe(false)
  })

  it('polls at once when the ping came before', async () => {
    const { result, requests, done } = polling([await granted()], { pinged: true }, PING)
    await done
    expect(requests).toHaveLength(1)
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('polls every half a minute in case the ping gets lost', async () => {
    const { waits, result } = polling([PENDING(), PENDING(), await granted()], {}, PING)
    expect(await waits()).toEqual([30_000, 30_000, 30_000])
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('polls at the interval after a ping that came too soon, and does not count another one', async () => {
    const { client, clock, requests, waits } = polling([PENDING(), PENDING(), await granted()], {}, PING)
    receivePing(client, AUTH_REQ_ID)
    await settled()
    expect(requests).toHaveLength(1)
    for (let more = 0; more < 10; more++) receivePing(client, AUTH_REQ_ID)
    await settled()
    expect(requests).toHaveLength(1)
    expect(clock.timers()).toBe(1)
    expect(await waits()).toEqual([5_000, 5_000])
  })

  it('takes a ping that comes during a poll as the reason for the next one', async () => {
    let answer: (response: Response) => void = () => undefined
    const held = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const { client, clock, requests, result, done } = polling([() => held, await granted()], {}, PING)
    await clock.next()
    receivePing(client, AUTH_REQ_ID)
    await settled()
    expect(requests).toHaveLength(1)
    answer(PENDING())
    await done
    expect(requests).toHaveLength(2)
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('waits all the same when the answer asks for patience', async () => {
    let answer: (response: Response) => void = () => undefined
    const held = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const { client, clock, requests, waits } = polling([() => held, await granted()], {}, PING)
    await clock.next()
    receivePing(client, AUTH_REQ_ID)
    answer(UNAVAILABLE(20))
    await settled()
    expect(requests).toHaveLength(1)
    expect(await waits()).toEqual([20_000])
  })

  it('polls for a ping that comes in the last seconds', async () => {
    const replies = [PENDING(), PENDING(), PENDING(), await granted()]
    const { client, clock, result, requests, done } = polling(replies, {}, PING)
    await clock.advance(119_000)
    expect(requests).toHaveLength(3)
    receivePing(client, AUTH_REQ_ID)
    await done
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('expires without a ping for the expiry', async () => {
    const { waits, result } = polling([PENDING(), PENDING(), PENDING()], {}, PING)
    expect(await waits()).toEqual([30_000, 30_000, 30_000, 30_000])
    expect(result.outcome).toEqual({ outcome: 'expired' })
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
