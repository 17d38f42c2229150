import { createServer } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Handler } from '../http/handler.js'
import { fetchRequest } from '../http/testing/adapters.js'
import { createLateStub, late } from '../http/testing/late-stub.js'
import { listen } from '../http/testing/loopback.js'
import { ACTIVATION_CODE, activationCodeRequest, profileStatusRequest } from '../http/testing/msp-requests.js'
import { createStub } from '../http/testing/msp-stub.js'
import { until } from '../http/testing/turns.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('the late code', () => {
  it('is dropped when the caller went away before the 201', async () => {
    const stub = createLateStub()
    const { server, connect } = await listen(stub.handler.node)
    let closed = false
    server.on('connection', (socket) =>
      socket.on('close', () => {
        closed = true
      }),
    )
    const connection = connect().send(activationCodeRequest())
    await until(stub.called)
    connection.socket.destroy()
    await until(() => closed)
    await vi.advanceTimersByTimeAsync(3000)
    stub.answer({ status: 200, body: ACTIVATION_CODE })
    await until(() => stub.events.length > 0)
    expect([stub.sent, stub.events]).toEqual([
      [],
      [{ type: 'late-answer-dropped', operationId: 'requestActivationCode' }],
    ])
  })

  it('is dropped when a Fetch runtime gives the 201 up', async () => {
    const stub = createLateStub()
    const answer = stub.handler.fetch(fetchRequest(activationCodeRequest()))
    await until(stub.called)
    await vi.advanceTimersByTimeAsync(3000)
    await (await answer).body?.cancel()
    stub.answer({ status: 200, body: ACTIVATION_CODE })
    await until(() => stub.events.length > 0)
    expect([stub.sent.length, stub.events]).toEqual([
      0,
      [{ type: 'late-answer-dropped', operationId: 'requestActivationCode' }],
    ])
  })

  it.each([
    ['a server of node:http', (handler: Handler) => handler.node],
    ['a Fetch runtime', (handler: Handler) => fetchRuntime(handler)],
  ])('never overtakes the 201 behind %s', async (_name, listener) => {
    const order: string[] = []
    const { handler } = createStub(
      {
        requestActivationCode: async () => {
          // The second of two timers is set after the deadline, so it rings after it however slow the machine is.
          for (let count = 0; count < 2; count++) await new Promise((resolve) => setTimeout(resolve, 1))
          return { status: 200, body: ACTIVATION_CODE }
        },
      },
      {
        synchronousDeadlineMs: 0,
        sendLateActivationCode: async () => {
          await fetch(`http://127.0.0.1:${cmp.port}`)
        },
      },
    )
    const cmp = await listen((_request, response) => {
      order.push('code')
      response.end()
    })
    const { connect } = await listen(listener(handler))
    for (let count = 0; count < 20; count++) {
      const connection = connect()
      connection.socket.prependListener('data', () => order.push('201'))
      expect((await connection.send(activationCodeRequest()).answer())?.status).toBe(201)
      await until(() => order.length === 2 * count + 2)
    }
    expect(order.filter((_, index) => index % 2 === 0)).toEqual(Array(20).fill('201'))
  })
})

it('sends no late code while the 201 waits behind another answer on its connection', async () => {
  const stub = createLateStub()
  let finish: (() => void) | undefined
  const { handler: first } = createStub({
    requestProfileStatus: () =>
      new Promise((resolve) => {
        finish = () => resolve({ status: 200, body: { profiles: [] } })
      }),
  })
  const { connect } = await listen((request, response) =>
    (request.method === 'GET' ? first : stub.handler).node(request, response),
  )
  const connection = connect().send(profileStatusRequest()).send(activationCodeRequest())
  await until(() => finish !== undefined && stub.called())
  await vi.advanceTimersByTimeAsync(3000)
  stub.answer({ status: 200, body: ACTIVATION_CODE })
  await vi.advanceTimersByTimeAsync(3000)
  expect(stub.sent).toEqual([])
  finish?.()
  expect([(await connection.answer())?.status, (await connection.answer())?.status]).toEqual([200, 201])
  await until(() => stub.sent.length > 0)
  expect(stub.sent).toEqual(late(ACTIVATION_CODE))
})

/** A small runtime for Fetch handlers: the head is written when the body begins or ends. */
function fetchRuntime({ fetch: answer }: Handler): Handler['node'] {
  const server = createServer(async (incoming, outgoing) => {
    const body = new Uint8Array(Buffer.concat(await incoming.toArray()))
    const headers = new Headers(
      Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    )
    const url = `http://${incoming.headers.host}${incoming.url}`
    const response = await answer(new Request(url, { method: incoming.method ?? '', headers, body }))
    const bytes = new Uint8Array(await response.arrayBuffer())
    outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), 'content-length': bytes.length })
    outgoing.end(bytes)
  })
  return (request, response) => void server.emit('request', request, response)
}
