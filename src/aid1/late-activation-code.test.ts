import { afterEach, describe, expect, it, vi } from 'vitest'
import { answeredLate, createLateStub, late } from '../http/testing/late-stub.js'
import { listen } from '../http/testing/loopback.js'
import { ACTIVATION_CODE, activationCodeRequest } from '../http/testing/msp-requests.js'
import { createStub, SECRET } from '../http/testing/msp-stub.js'
import { stopTime, until } from '../http/testing/turns.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('a request for an activation code', () => {
  it('that is answered within three seconds is answered in the synchronous mode', async () => {
    const stub = createLateStub()
    const { connection } = await answeredLate(stub, 2999)
    stub.answer({ status: 200, body: ACTIVATION_CODE })
    const answer = await connection.answer()
    expect([answer?.status, JSON.parse(answer?.body ?? '')]).toEqual([200, ACTIVATION_CODE])
    await vi.advanceTimersByTimeAsync(10_000)
    expect([stub.sent, vi.getTimerCount()]).toEqual([[], 0])
  })

  it('that is answered in time with nothing is answered for with 500', async () => {
    const stub = createLateStub()
    const { connection } = await answeredLate(stub, 0)
    stub.answer(undefined)
    expect((await connection.answer())?.status).toBe(500)
    expect(stub.events).toMatchObject([{ type: 'invalid-answer', status: undefined }])
  })

  it('that fails in time is answered with 500', async () => {
    const stub = createLateStub()
    const { connection } = await answeredLate(stub, 0)
    stub.fail(new Error(SECRET))
    expect((await connection.answer())?.status).toBe(500)
    expect(stub.events).toMatchObject([{ type: 'handler-failed', cause: { message: SECRET } }])
  })

  it.each([undefined, 100])(
    'is answered with 201 past the deadline, and the code follows (deadline %s)',
    async (synchronousDeadlineMs) => {
      const stub = createLateStub(synchronousDeadlineMs === undefined ? {} : { synchronousDeadlineMs })
      const { connection } = await answeredLate(stub, synchronousDeadlineMs)
      const answer = await connection.answer()
      expect([answer?.status, answer?.body]).toEqual([201, ''])
      expect(stub.sent).toEqual([])
      stub.answer({ status: 200, body: { ...ACTIVATION_CODE, more: 1 } })
      await until(() => stub.sent.length > 0)
      expect(stub.sent).toEqual(late(ACTIVATION_CODE))
      expect(stub.events).toEqual([])
    },
  )

  it.each([
    [
      'a failure',
      { status: 404, body: { code: '20', error: 'The msp_token was not found' } },
      '20: The msp_token was not found',
    ],
    ['a proprietary failure', { status: 422, body: { code: '200', error: 'Later' } }, '200: Later'],
  ])('is followed by the code and the text of %s', async (_what, answer, error) => {
    const stub = createLateStub()
    await answeredLate(stub)
    stub.answer(answer)
    await until(() => stub.sent.length > 0)
    expect(stub.sent).toEqual(late({ error }))
  })

  it.each([
    ['nothing', undefined, undefined],
    ['an invalid code', { status: 200, body: { ...ACTIVATION_CODE, iccid: SECRET } }, 200],
    ['a success without body', { status: 200 }, 200],
    ['a failure without text', { status: 422, body: { code: '20' } }, 422],
    ['a failure without body', { status: 500 }, 500],
  ])('is followed by an internal error when the function answers with %s', async (_what, answer, status) => {
    const stub = createLateStub()
    await answeredLate(stub)
    stub.answer(answer)
    await until(() => stub.sent.length > 0)
    expect(stub.sent).toEqual(late({ error: '90: Internal Server Error' }))
    expect(stub.events).toMatchObject([{ type: 'invalid-answer', operationId: 'requestActivationCode', status }])
    expect(JSON.stringify(stub.events)).not.toContain(SECRET)
  })

  it('is followed by an internal error when the function throws, and only the event knows why', async () => {
    const stub = createLateStub()
    await answeredLate(stub)
    stub.fail(new Error(SECRET))
    await until(() => stub.sent.length > 0)
    expect(stub.sent).toEqual(late({ error: '90: Internal Server Error' }))
    expect(stub.events).toMatchObject([{ type: 'handler-failed', cause: { message: SECRET } }])
  })

  it('is followed by nothing when the function chose the asynchronous mode by itself', async () => {
    const stub = createLateStub()
    const { connection } = await answeredLate(stub)
    stub.answer({ status: 201 })
    expect((await connection.answer())?.status).toBe(201)
    await vi.advanceTimersByTimeAsync(10_000)
    expect([stub.sent, stub.events]).toEqual([[], []])
  })

  it.each([
    [
      'at once',
      () => {
        throw new Error('no queue')
      },
    ],
    ['later', () => Promise.reject(new Error('no queue'))],
  ])('tells of a sender that fails %s', async (_what, send) => {
    const stub = createLateStub({ send })
    await answeredLate(stub)
    stub.answer({ status: 200, body: ACTIVATION_CODE })
    await until(() => stub.events.length > 0)
    expect(stub.events).toMatchObject([{ type: 'handler-failed', cause: { message: 'no queue' } }])
  })

  it('has no deadline without a sender', async () => {
    stopTime()
    let finish: (() => void) | undefined
    const { handler } = createStub({
      requestActivationCode: () =>
        new Promise((resolve) => {
          finish = () => resolve({ status: 200, body: ACTIVATION_CODE })
        }),
    })
    const connection = (await listen(handler.node)).connect().send(activationCodeRequest())
    await until(() => finish !== undefined)
    await vi.advanceTimersByTimeAsync(60_000)
    finish?.()
    expect((await connection.answer())?.status).toBe(200)
  })

  it('may have a deadline without end', async () => {
    const stub = createLateStub({ synchronousDeadlineMs: Number.POSITIVE_INFINITY })
    const { connection } = await answeredLate(stub, 3_600_000)
    stub.answer({ status: 200, body: ACTIVATION_CODE })
    expect((await connection.answer())?.status).toBe(200)
  })
})
