import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen } from '../../http/testing/loopback.js'
import { type NotificationOptions, sendClientNotification } from './client-notification.js'

const NOTIFICATION = {
  endpoint: 'https://bank.example/cb',
  token: 'x7Qe2mVb9TkR4sLw8Zp1Ng',
  body: { auth_req_id: 'a' },
}

/** Sends against a row of answers; the last one stands for all that follow. The time it took is that of the waits. */
async function send(answers: readonly (Response | Error)[], options: NotificationOptions = {}) {
  const inits: RequestInit[] = []
  const began = performance.now()
  const sent = sendClientNotification(NOTIFICATION, {
    fetch: async (_url, init) => {
      inits.push(init ?? {})
      const answer = answers[Math.min(inits.length, answers.length) - 1]
      if (answer instanceof Response) return answer
      throw answer
    },
    ...options,
  }).then((outcome) => ({ outcome, inits, tookMs: performance.now() - began }))
  await vi.runAllTimersAsync()
  return sent
}

const answer = (status: number, headers: Record<string, string> = {}) => new Response(null, { status, headers })
const down = new Error('ECONNREFUSED')

describe('a notification', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
  })
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it.each([
    ['204', [answer(204)], 'delivered', 1],
    ['200', [answer(200)], 'delivered', 1],
    ['202, which says nothing', [answer(202)], 'failed', 1],
    ['400', [answer(400)], 'failed', 1],
    ['401', [answer(401)], 'failed', 1],
    ['404', [answer(404)], 'failed', 1],
    ['a redirect', [answer(307, { location: 'https://thief.example' })], 'failed', 1],
    ['503, then 204', [answer(503), answer(204)], 'delivered', 2],
    ['429, then 200', [answer(429), answer(200)], 'delivered', 2],
    ['no answer, then 204', [down, answer(204)], 'delivered', 2],
    ['no answer at all', [down], 'failed', 3],
    ['500 again and again', [answer(500)], 'failed', 3],
    ['503, then 400', [answer(503), answer(400)], 'failed', 2],
  ] as const)('that is answered with %s', async (_what, answers, outcome, attempts) => {
    const sent = await send(answers)
    expect(sent.outcome).toBe(outcome)
    expect(sent.inits).toHaveLength(attempts)
    // What is sent again is the very same.
    expect(new Set(sent.inits.map(({ body }) => body))).toEqual(new Set(['{"auth_req_id":"a"}']))
    for (const init of sent.inits) expect(init.redirect).toBe('manual')
  })

  it('waits as long as the client asks for, and not for one that asks for too much', async () => {
    const asked = await send([answer(503, { 'retry-after': '7' }), answer(204)])
    expect(asked).toMatchObject({ outcome: 'delivered', tookMs: 7_000 })
    const much = await send([answer(503, { 'retry-after': '3600' }), answer(204)])
    expect(much).toMatchObject({ outcome: 'failed', tookMs: 0 })
  })

  it('waits a little longer from one lost answer to the next', async () => {
    expect(await send([down])).toMatchObject({ outcome: 'failed', tookMs: 100 + 200 })
  })

  it('is delivered whatever the body of the answer, which is not read', async () => {
    let cancelled = false
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => {
        cancelled = true
      },
    })
    const headers = { 'content-type': 'text/html', 'content-length': '9999999999' }
    expect(await send([new Response(endless, { status: 200, headers })])).toMatchObject({ outcome: 'delivered' })
    expect(cancelled).toBe(true)
  })

  it('is sent as often as the provider says', async () => {
    expect((await send([down], { notificationAttempts: 1 })).inits).toHaveLength(1)
  })

  it('does not wait for an answer for ever', async () => {
    const fetch = () => new Promise<never>(() => undefined)
    expect(await send([], { fetch, notificationTimeoutMs: 700, notificationAttempts: 1 })).toMatchObject({
      outcome: 'failed',
      tookMs: 700,
    })
    expect(await send([], { fetch, notificationAttempts: 1 })).toMatchObject({ outcome: 'failed', tookMs: 5_000 })
  })

  it.each(['http://bank.example/cb', 'file:///etc/passwd', 'bank'])('is not sent to %s', async (endpoint) => {
    const expected = new TypeError('The notification endpoint must be an https URL')
    await expect(sendClientNotification({ ...NOTIFICATION, endpoint })).rejects.toThrow(expected)
  })

  it.each([
    ['a token', { token: 'S3cret token' }, 'bearerToken is not a token (RFC 9110 §11.2)'],
    ['a body', { body: { auth_req_id: 'S3cret !' } }, 'notifyClient'],
  ])('is not sent with %s that is none', async (_what, change, message) => {
    const fetch = vi.fn<typeof globalThis.fetch>()
    const error: unknown = await sendClientNotification({ ...NOTIFICATION, ...change }, { fetch }).catch((e) => e)
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(message)
    expect(String(error)).not.toContain('S3cret')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('a notification over the network', () => {
  it('reaches a client, and does not follow where it points', async () => {
    const seen: unknown[] = []
    const { port } = await listen((request, response) => {
      seen.push([request.method, request.url, request.headers.authorization, request.headers['content-type']])
      response.writeHead(request.url === '/moved' ? 307 : 204, { location: '/cb' }).end()
    })
    const to = (path: string) =>
      sendClientNotification({ ...NOTIFICATION, endpoint: `http://127.0.0.1:${port}${path}` })
    expect(await to('/cb')).toBe('delivered')
    expect(await to('/moved')).toBe('failed')
    const authorization = `Bearer ${NOTIFICATION.token}`
    expect(seen).toEqual([
      ['POST', '/cb', authorization, 'application/json'],
      ['POST', '/moved', authorization, 'application/json'],
    ])
  })
})
