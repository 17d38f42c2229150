import { getEventListeners } from 'node:events'
import type { UnderlyingSource } from 'node:stream/web'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchRequest } from './testing/adapters.js'
import { ACTIVATION_CODE, activationCodeRequest, MSP_TOKEN } from './testing/msp-requests.js'
import { createStub } from './testing/msp-stub.js'
import { stopTime, until } from './testing/turns.js'

afterEach(() => {
  vi.useRealTimers()
})

const HEADERS = Object.fromEntries(activationCodeRequest().headers)
const URL_OF_CODES = `https://msp.example/v1/activation-code-requests/${MSP_TOKEN}`

function streaming(source: UnderlyingSource<unknown>, signal?: AbortSignal): Request {
  // A chunk that is no bytes is one of the things to try.
  const body = new ReadableStream(source) as ReadableStream<Uint8Array>
  return new Request(URL_OF_CODES, { method: 'POST', headers: HEADERS, body, duplex: 'half', signal: signal ?? null })
}

describe('the body of a Fetch request', () => {
  it('may come in pieces that cut a character', async () => {
    const bytes = new TextEncoder().encode(`{"a":"ä→😀",${(activationCodeRequest().body as string).slice(1)}`)
    const bodies: unknown[] = []
    const { handler } = createStub({
      requestActivationCode: ({ body }) => {
        bodies.push(body)
        return { status: 201 }
      },
    })
    const start = (controller: ReadableStreamDefaultController<unknown>) => {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    }
    expect((await handler.fetch(streaming({ start }))).status).toBe(201)
    expect(bodies).toMatchObject([{ a: 'ä→😀' }])
  })

  it.each([
    ['was read', (request: Request) => request.text()],
    ['is being read', (request: Request) => request.body?.getReader()],
  ])('that %s before is an error of the one who mounted the stub', async (_what, before) => {
    const { handler, events } = createStub()
    const request = fetchRequest(activationCodeRequest())
    before(request)
    const response = await handler.fetch(request)
    expect([response.status, await response.json()]).toEqual([500, { code: '90', error: 'Internal Server Error' }])
    expect(events).toMatchObject([{ type: 'handler-failed', cause: expect.any(Error) }])
  })

  it('is not read when it is announced as too large', async () => {
    const { handler } = createStub()
    const pull = vi.fn()
    const cancel = vi.fn(() => Promise.reject(new Error('cannot be cancelled')))
    const headers = { ...HEADERS, 'content-length': '262145' }
    const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 })
    const response = await handler.fetch(new Request(URL_OF_CODES, { method: 'POST', headers, body, duplex: 'half' }))
    expect(response.status).toBe(413)
    expect([pull.mock.calls.length, cancel.mock.calls.length]).toEqual([0, 1])
  })

  it.each([
    ['fails', (controller: ReadableStreamDefaultController<unknown>) => controller.error(new Error('lost'))],
    ['is no bytes', (controller: ReadableStreamDefaultController<unknown>) => controller.enqueue('text')],
  ])('that %s is answered with code and error', async (_what, pull) => {
    const { handler } = createStub()
    const response = await handler.fetch(streaming({ pull }))
    expect([response.status, await response.json()]).toEqual([
      422,
      { code: '91', error: 'Invalid request syntax: the body must be JSON in UTF-8' },
    ])
  })

  it('that is slow is answered with 408, even when its source cannot be stopped', async () => {
    stopTime()
    const { handler } = createStub({}, { bodyTimeoutMs: 5000 })
    const answer = handler.fetch(streaming({ cancel: () => new Promise(() => undefined) }))
    await until(() => vi.getTimerCount() === 1)
    vi.advanceTimersByTime(5000)
    const response = await answer
    expect([response.status, await response.json()]).toEqual([
      408,
      { code: '91', error: 'Invalid request syntax: the body did not arrive in time' },
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['while it is read', 1],
    ['before it is read', 0],
  ])('ends with a caller that goes away %s, and leaves no timer and no listener', async (_what, turns) => {
    stopTime()
    const gone = new AbortController()
    const { handler, events } = createStub()
    const request = streaming({}, gone.signal)
    const answer = handler.fetch(request)
    if (turns > 0) await until(() => vi.getTimerCount() === 1)
    gone.abort()
    await answer
    expect(events).toMatchObject([{ type: 'refused', fault: 'body-unreadable' }])
    expect([vi.getTimerCount(), getEventListeners(request.signal, 'abort').length]).toEqual([0, 0])
  })
})

describe('the answer of a Fetch handler', () => {
  const told: boolean[] = []
  const { handler } = createStub({
    requestActivationCode: ({ afterAnswer }) => {
      afterAnswer((written) => told.push(written))
      return { status: 200, body: ACTIVATION_CODE }
    },
    requestInvalidateMspToken: ({ afterAnswer }) => {
      afterAnswer((written) => told.push(written))
      return { status: 204 }
    },
  })

  afterEach(() => {
    told.length = 0
  })

  it('counts as written once its body was taken', async () => {
    stopTime()
    const request = fetchRequest(activationCodeRequest())
    const response = await handler.fetch(request)
    await vi.advanceTimersByTimeAsync(1000)
    expect(told).toEqual([])
    expect(await response.json()).toEqual(ACTIVATION_CODE)
    expect(told).toEqual([])
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toEqual([true])
    expect(getEventListeners(request.signal, 'abort')).toEqual([])
  })

  it('counts as not written when the runtime gives it up', async () => {
    const response = await handler.fetch(fetchRequest(activationCodeRequest()))
    await response.body?.cancel()
    expect(told).toEqual([false])
  })

  it.each([
    ['before the answer', true],
    ['before its body was taken', false],
  ])('counts as not written when the caller goes away %s', async (_what, early) => {
    stopTime()
    const gone = new AbortController()
    const { handler } = createStub({
      requestActivationCode: ({ afterAnswer, signal }) => {
        afterAnswer((written) => told.push(written))
        if (early) gone.abort()
        told.push(signal.aborted)
        return { status: 201 }
      },
    })
    const response = await handler.fetch(fetchRequest(activationCodeRequest(), gone.signal))
    gone.abort()
    await response.text()
    await vi.runAllTimersAsync()
    expect(told).toEqual([early, false])
  })

  it('counts as written in the next turn where it has no body', async () => {
    const response = await handler.fetch(
      new Request(`https://msp.example/v1/users/${MSP_TOKEN}`, { method: 'DELETE', headers: HEADERS }),
    )
    expect([response.status, response.body, told]).toEqual([204, null, []])
    await until(() => told.length > 0)
    expect(told).toEqual([true])
  })

  it('has no body for HEAD', async () => {
    const response = await handler.fetch(new Request(URL_OF_CODES, { method: 'HEAD' }))
    expect([response.status, response.body, response.headers.get('allow')]).toEqual([405, null, 'POST'])
  })

  it('does not mind a fragment', async () => {
    const { headers, body } = activationCodeRequest()
    const init = { method: 'POST', headers: headers.map(([name, value]): [string, string] => [name, value]) }
    const response = await handler.fetch(new Request(`${URL_OF_CODES}#here`, { ...init, body: body ?? null }))
    expect(response.status).toBe(200)
  })
})
