import { afterEach, describe, expect, it, vi } from 'vitest'
import { listen } from './testing/loopback.js'
import {
  ACTIVATION_CODE,
  activationCodeHead,
  activationCodeRequest,
  profileStatusRequest,
} from './testing/msp-requests.js'
import { createStub } from './testing/msp-stub.js'
import { stopTime, until } from './testing/turns.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('a caller that goes away', () => {
  it('during its body leaves neither timer nor connection, and no function is called', async () => {
    stopTime()
    const called = vi.fn()
    const { handler, events } = createStub({ requestActivationCode: called })
    const loopback = await listen(handler.node)
    for (let count = 0; count < 20; count++) loopback.connect().send(activationCodeHead(100)).socket.resetAndDestroy()
    for (let count = 0; count < 20; count++) {
      const connection = loopback.connect().send(activationCodeHead(100))
      await until(() => vi.getTimerCount() > 0)
      connection.socket.destroy()
      await until(() => vi.getTimerCount() === 0)
    }
    expect(called).not.toHaveBeenCalled()
    expect(events.at(-1)).toMatchObject({ type: 'refused', fault: 'body-unreadable' })
    vi.useRealTimers()
    await vi.waitFor(async () => expect(await loopback.connections()).toBe(0))
  })

  it('during the work aborts the signal, and the answer counts as not written', async () => {
    const told: string[] = []
    let finish: () => void = () => undefined
    const { handler, events } = createStub({
      requestActivationCode: ({ signal, afterAnswer }) => {
        signal.addEventListener('abort', () => told.push('aborted'))
        afterAnswer((written) => told.push(`written: ${written}`))
        return new Promise((resolve) => {
          finish = () => resolve({ status: 200, body: ACTIVATION_CODE })
          connection.socket.destroy()
        })
      },
    })
    const connection = (await listen(handler.node)).connect().send(activationCodeRequest())
    await until(() => told.length === 1)
    finish()
    await until(() => told.length === 2)
    expect([told, events]).toEqual([['aborted', 'written: false'], []])
  })

  it('is known to a function that asks only afterwards', async () => {
    const seen: boolean[] = []
    const { handler } = createStub({
      requestActivationCode: async (request) => {
        connection.socket.destroy()
        await until(() => closed)
        seen.push(request.signal.aborted)
        return { status: 201 }
      },
    })
    let closed = false
    const loopback = await listen(handler.node)
    loopback.server.on('connection', (socket) => {
      socket.on('close', () => {
        closed = true
      })
    })
    const connection = loopback.connect().send(activationCodeRequest())
    await until(() => seen.length === 1)
    expect(seen).toEqual([true])
  })

  it('leaves a pipelined answer that waits for its turn unwritten', async () => {
    const told: boolean[] = []
    const { handler } = createStub({
      requestProfileStatus: () => new Promise(() => connection.socket.destroy()),
      requestActivationCode: ({ afterAnswer }) => {
        afterAnswer((written) => told.push(written))
        return { status: 201 }
      },
    })
    const connection = (await listen(handler.node)).connect()
    connection.send(profileStatusRequest()).send(activationCodeRequest())
    await until(() => told.length === 1)
    expect(told).toEqual([false])
  })

  it('aborts nothing once it was answered', async () => {
    const signals: AbortSignal[] = []
    const told: boolean[] = []
    const { handler } = createStub({
      requestActivationCode: ({ signal, afterAnswer }) => {
        signals.push(signal)
        afterAnswer((written) => told.push(written))
        return { status: 201 }
      },
    })
    const connection = (await listen(handler.node)).connect().send(activationCodeRequest())
    expect((await connection.answer())?.status).toBe(201)
    connection.socket.destroy()
    await connection.closed
    await until(() => told.length === 1)
    expect([told, signals.map(({ aborted }) => aborted)]).toEqual([[true], [false]])
  })
})
