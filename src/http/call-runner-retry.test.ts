import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCaller } from './testing/msp-caller.js'
import { ACTIVATION_CODE, ICCID, MSP_TOKEN } from './testing/msp-requests.js'
import { fetchFailed, json, never, type Reply } from './testing/recorded-fetch.js'

const PROFILES = { profiles: [] }
const FAILURE = { code: '90', error: 'Internal Server Error' }
const LOST = fetchFailed('ECONNRESET', 'lost')

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The outcome of a call, and the time it took. */
async function timed(call: Promise<unknown>): Promise<[outcome: unknown, ms: number]> {
  const started = performance.now()
  const outcome = call.then(
    (answer) => [(answer as { status: number }).status, performance.now() - started],
    (error: { code: string; status?: number }) => [error.status ?? error.code, performance.now() - started],
  )
  await vi.runAllTimersAsync()
  return (await outcome) as [unknown, number]
}

describe('a call that may be repeated', () => {
  it.each<[string, Reply[], unknown, number, number]>([
    ['a success', [json(200, PROFILES)], 200, 1, 0],
    ['a lost connection', [LOST, json(200, PROFILES)], 200, 2, 100],
    ['three lost connections', [LOST, LOST, LOST], 'HTTP_UNREACHABLE', 3, 300],
    ['a failure of the peer', [json(500, FAILURE), json(503, FAILURE), json(200, PROFILES)], 200, 3, 300],
    ['three failures', [json(500, FAILURE), json(502, FAILURE), json(504, FAILURE)], 504, 3, 300],
    [
      'a failure that is not in the shape of the contract',
      [new Response('', { status: 503 }), json(200, PROFILES)],
      200,
      2,
      100,
    ],
    ['too many requests', [json(429, FAILURE, { 'retry-after': '3' }), json(200, PROFILES)], 200, 2, 3000],
    ['a date', [json(503, FAILURE, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() })], 503, 1, 0],
    ['a wait of 30 s', [json(503, FAILURE, { 'retry-after': '30' }), json(200, PROFILES)], 200, 2, 30_000],
    ['a wait of 31 s', [json(503, FAILURE, { 'retry-after': '31' })], 503, 1, 0],
    ['a wait of centuries', [json(503, FAILURE, { 'retry-after': '99999999999' })], 503, 1, 0],
    ['a wait that cannot be read', [json(503, FAILURE, { 'retry-after': 'soon' }), json(200, PROFILES)], 200, 2, 100],
    ['no such user', [json(404, FAILURE)], 404, 1, 0],
    ['a redirect', [json(307, FAILURE)], 307, 1, 0],
    ['an answer that the contract does not allow', [json(200, {})], 'HTTP_INVALID_RESPONSE', 1, 0],
  ])('meets %s', async (_what, replies, outcome, attempts, ms) => {
    const { profiles, requests } = createCaller(replies)
    expect(await timed(profiles())).toEqual([outcome, ms])
    expect(requests.length).toBe(attempts)
  })

  it('waits for a date as long as the peer asks', async () => {
    vi.setSystemTime(new Date('2026-01-01T00:00:00Z'))
    const retryAfter = { 'retry-after': 'Thu, 01 Jan 2026 00:00:20 GMT' }
    const { profiles, requests } = createCaller([json(503, FAILURE, retryAfter), json(200, PROFILES)])
    expect(await timed(profiles())).toEqual([200, 20_000])
    expect(requests.length).toBe(2)
  })

  it.each([
    [0, 1],
    [1, 2],
    [4, 5],
  ])('is repeated %i times where that is asked for', async (retries, attempts) => {
    const replies = Array<Reply>(attempts).fill(LOST)
    const { profiles, requests } = createCaller(replies, { retries: 9 })
    expect((await timed(profiles({ retries })))[0]).toBe('HTTP_UNREACHABLE')
    expect(requests.length).toBe(attempts)
  })

  it('is repeated after an attempt that took too long, and each attempt has its time', async () => {
    const { profiles, requests } = createCaller([never, never, json(200, PROFILES)], { timeoutMs: 1000 })
    expect(await timed(profiles())).toEqual([200, 2300])
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, true, false])
  })

  it('carries the same IDs and the same body each time', async () => {
    const { client, requests } = createCaller([LOST, LOST, new Response(null, { status: 201 })])
    const body = { iccid: ICCID, eid: '', status: 'deleted' as const }
    const sent = timed(client.sendCsimStatus({ path: { msp_token: MSP_TOKEN }, body }))
    body.eid = '1'
    expect((await sent)[0]).toBe(201)
    const [first, ...others] = requests.map(({ url, method, headers, body }) => ({
      url,
      method,
      headers: [...headers],
      body,
    }))
    expect(first?.body).toBe(JSON.stringify({ iccid: ICCID, eid: '', status: 'deleted' }))
    expect(others).toEqual([first, first])
  })

  it('tells of each attempt', async () => {
    const { profiles, events, requests } = createCaller([json(503, FAILURE), LOST, json(200, PROFILES)])
    await timed(profiles())
    const call = {
      operationId: 'requestProfileStatus',
      method: 'GET',
      path: '/v1/profiles/status/{msp_token}',
      requestId: requests[0]?.headers.get('CMP-request-id'),
      correlationId: requests[0]?.headers.get('correlation-id'),
    }
    expect(events).toEqual([
      { ...call, attempt: 1, type: 'attempt' },
      { ...call, attempt: 1, type: 'answer', status: 503, durationMs: 0 },
      { ...call, attempt: 1, type: 'failure', code: 'HTTP_STATUS', status: 503 },
      { ...call, attempt: 1, type: 'retry', delayMs: 100 },
      { ...call, attempt: 2, type: 'attempt' },
      { ...call, attempt: 2, type: 'failure', code: 'HTTP_UNREACHABLE' },
      { ...call, attempt: 2, type: 'retry', delayMs: 200 },
      { ...call, attempt: 3, type: 'attempt' },
      { ...call, attempt: 3, type: 'answer', status: 200, durationMs: 0 },
    ])
  })
})

describe('a call that may not be repeated', () => {
  it.each<[string, Reply, unknown]>([
    ['a lost connection', LOST, 'HTTP_UNREACHABLE'],
    ['a failure of the peer', json(503, FAILURE, { 'retry-after': '1' }), 503],
    ['no answer', never, 'HTTP_TIMEOUT'],
  ])('is not repeated after %s, however often is asked for', async (_what, reply, outcome) => {
    const { code, requests } = createCaller([reply, json(200, ACTIVATION_CODE)], { retries: 5 })
    expect((await timed(code()))[0]).toBe(outcome)
    expect(requests.length).toBe(1)
  })
})
