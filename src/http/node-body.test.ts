import { afterEach, describe, expect, it, vi } from 'vitest'
import { listen } from './testing/loopback.js'
import {
  ACTIVATION_CODE_REQUEST,
  activationCodeHead,
  activationCodeRequest,
  profileStatusRequest,
} from './testing/msp-requests.js'
import { createStub } from './testing/msp-stub.js'
import { stopTime, until } from './testing/turns.js'

const OVER = 'x'.repeat(4 * 1024 * 1024)

afterEach(() => {
  vi.useRealTimers()
})

describe('a body over the limit', () => {
  it('is refused at once where it is announced, before any of it came', async () => {
    const { handler } = createStub()
    const connection = (await listen(handler.node)).connect().send(activationCodeHead(100 * 1024 * 1024))
    const answer = await connection.answer()
    expect([answer?.status, answer?.headers.get('connection')]).toEqual([413, 'close'])
    connection.socket.end()
    expect(await connection.closed).toBeUndefined()
  })

  it.each([
    ['announced', false],
    ['chunked', true],
  ])('does not cost the caller the answer: %s', async (_what, chunked) => {
    const { handler } = createStub()
    const connection = (await listen(handler.node)).connect().send(activationCodeRequest({ body: OVER, chunked }))
    const answer = await connection.answer()
    expect([answer?.status, answer?.headers.get('connection')]).toEqual([413, 'close'])
    expect(JSON.parse(answer?.body ?? '')).toEqual({
      code: '91',
      error: 'Invalid request syntax: the body is too large',
    })
    expect(await connection.closed).toBeUndefined()
  })

  it('is not waited for longer than a second once it was answered', async () => {
    stopTime()
    const { handler } = createStub()
    const connection = (await listen(handler.node)).connect().send(activationCodeHead(100 * 1024 * 1024))
    expect((await connection.answer())?.status).toBe(413)
    let closed = false
    connection.closed.then(() => {
      closed = true
    })
    vi.advanceTimersByTime(999)
    connection.send('still sending')
    expect(closed).toBe(false)
    vi.advanceTimersByTime(1)
    await connection.closed
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a body that is not read', () => {
  it('leaves the connection open where it is announced and small', async () => {
    const { handler } = createStub()
    const connection = (await listen(handler.node)).connect().send(activationCodeHead(100, '/v1/nothing'))
    const answer = await connection.answer()
    expect([answer?.status, answer?.headers.get('connection')]).toEqual([404, 'keep-alive'])
    connection.send('x'.repeat(100)).send(profileStatusRequest())
    expect((await connection.answer())?.status).toBe(200)
  })

  it('closes the connection where its length is not known', async () => {
    const { handler } = createStub()
    const chunked = activationCodeHead(100, '/v1/nothing').replace('content-length: 100', 'transfer-encoding: chunked')
    const connection = (await listen(handler.node)).connect().send(chunked)
    const answer = await connection.answer()
    expect([answer?.status, answer?.headers.get('connection')]).toEqual([404, 'close'])
    connection.send('3\r\nabc\r\n0\r\n\r\n')
    expect(await connection.closed).toBeUndefined()
  })

  it('is thrown away with the answer of an operation that takes none', async () => {
    const { handler } = createStub()
    const connection = (await listen(handler.node)).connect()
    for (let count = 0; count < 3; count++) {
      const answer = await connection.send(profileStatusRequest({ body: 'ignored' })).answer()
      expect([answer?.status, answer?.headers.get('connection')]).toEqual([200, 'keep-alive'])
    }
  })
})

describe('a slow body', () => {
  it.each([
    ['announced', activationCodeHead(100)],
    ['chunked', activationCodeHead(100).replace('content-length: 100', 'transfer-encoding: chunked')],
  ])('is answered with 408, and the connection is closed: %s', async (_what, slow) => {
    stopTime()
    const { handler, events } = createStub({}, { bodyTimeoutMs: 5000 })
    const connection = (await listen(handler.node)).connect().send(slow)
    await until(() => vi.getTimerCount() === 1)
    vi.advanceTimersByTime(4999)
    expect(events).toEqual([])
    vi.advanceTimersByTime(1)
    const answer = await connection.answer()
    expect([answer?.status, answer?.headers.get('connection')]).toEqual([408, 'close'])
    expect(JSON.parse(answer?.body ?? '').error).toBe('Invalid request syntax: the body did not arrive in time')
    connection.socket.end()
    await connection.closed
    await until(() => vi.getTimerCount() === 0)
  })

  it('may be waited for without end', async () => {
    const { handler } = createStub({}, { bodyTimeoutMs: Number.POSITIVE_INFINITY })
    const body = JSON.stringify(ACTIVATION_CODE_REQUEST)
    const connection = (await listen(handler.node)).connect().send(activationCodeHead(body.length))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await connection.send(body).answer())?.status).toBe(200)
  })
})
