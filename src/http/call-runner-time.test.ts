import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCaller, rejection } from './testing/msp-caller.js'
import { ACTIVATION_CODE } from './testing/msp-requests.js'
import { endless, fetchFailed, json, never, type Reply } from './testing/recorded-fetch.js'

const TIMEOUT = { code: 'HTTP_TIMEOUT', message: 'requestActivationCode: the peer did not answer in time' }
const deaf: Reply = () => new Promise(() => undefined)

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** What the call rejects with, and when. */
async function failure(call: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const started = performance.now()
  const failed = rejection(call).then((error) => ({ error, ms: performance.now() - started }))
  await vi.runAllTimersAsync()
  return failed
}

describe('the time of an attempt', () => {
  it.each<[string, Reply]>([
    ['the answer', never],
    ['the answer of a fetch that heeds no signal', deaf],
    ['the end of the body', endless],
  ])('ends the wait for %s', async (_what, reply) => {
    const { code, requests } = createCaller([reply])
    const { error, ms } = await failure(code())
    expect([error, ms]).toMatchObject([TIMEOUT, 30_000])
    expect(requests[0]?.signal.aborted).toBe(true)
  })

  it('can be set by the client and by the call', async () => {
    const { code } = createCaller([never, never], { timeoutMs: 500 })
    expect((await failure(code())).ms).toBe(500)
    expect((await failure(code({ timeoutMs: 70 }))).ms).toBe(70)
  })

  it.each([Number.POSITIVE_INFINITY, 2 ** 31])('can be longer than a timer runs: %d', async (timeoutMs) => {
    const slow = () => new Promise<Response>((resolve) => setTimeout(resolve, 3_600_000, json(200, ACTIVATION_CODE)))
    const { code } = createCaller([slow], { timeoutMs })
    const answer = code()
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect((await answer).status).toBe(200)
  })
})

describe('the deadline of a call', () => {
  it.each<[string, Reply[], number, number, string]>([
    ['within the first attempt', [never], 700, 700, 'HTTP_TIMEOUT'],
    ['within the second attempt', [fetchFailed('ECONNRESET', 'x'), never], 700, 700, 'HTTP_TIMEOUT'],
    ['within the wait', [fetchFailed('ECONNRESET', 'x')], 100, 0, 'HTTP_UNREACHABLE'],
    ['before the time that the peer asks for', [json(503, {}, { 'retry-after': '5' })], 5000, 0, 'HTTP_STATUS'],
  ])('ends it %s', async (_what, replies, deadlineMs, want, code) => {
    const { profiles, requests } = createCaller(replies)
    const { error, ms } = await failure(profiles({ deadlineMs }))
    expect([error, ms]).toMatchObject([{ code }, want])
    expect(requests.length).toBe(replies.length)
  })

  it.each([0, -5])('that is over lets nothing be sent: %d', async (deadlineMs) => {
    const { code, requests } = createCaller([])
    expect((await failure(code({ deadlineMs }))).error).toMatchObject(TIMEOUT)
    expect(requests).toEqual([])
  })
})

describe('an abort by the caller', () => {
  it.each<[string, Reply, number]>([
    ['while the answer is awaited', never, 10],
    ['while a fetch that heeds no signal is awaited', deaf, 10],
    ['while the body is read', endless, 10],
    ['before the next attempt', fetchFailed('ECONNRESET', 'x'), 50],
  ])('ends the call at once: %s', async (_what, reply, afterMs) => {
    const abort = new AbortController()
    const reason = new Error('the user left')
    const { profiles, requests } = createCaller([reply])
    const call = rejection(profiles({ signal: abort.signal }))
    await vi.advanceTimersByTimeAsync(afterMs)
    abort.abort(reason)
    expect(await call).toBe(reason)
    expect([requests.length, getEventListeners(abort.signal, 'abort').length]).toEqual([1, 0])
  })

  it('before the call lets nothing be sent', async () => {
    const { profiles, requests, events } = createCaller([])
    expect(await rejection(profiles({ signal: AbortSignal.abort('too late') }))).toBe('too late')
    expect([requests, events]).toEqual([[], []])
  })

  it('in the moment of the request ends it too', async () => {
    const abort = new AbortController()
    const { profiles } = createCaller([deaf], { onEvent: () => abort.abort('in the log') })
    expect(await rejection(profiles({ signal: abort.signal }))).toBe('in the log')
  })

  it('hands on the error of the platform when no reason was given', async () => {
    const abort = new AbortController()
    const { code } = createCaller([never])
    const call = rejection(code({ signal: abort.signal }))
    abort.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
  })

  it('does not undo an answer', async () => {
    const abort = new AbortController()
    const { code } = createCaller([json(200, ACTIVATION_CODE)])
    const answer = await code({ signal: abort.signal })
    abort.abort()
    expect(answer.body).toEqual(ACTIVATION_CODE)
  })
})

it('leaves neither listener nor timer behind after a thousand calls with one signal', async () => {
  const { signal } = new AbortController()
  const replies = Array.from({ length: 1000 }, (_, index): Reply => {
    if (index % 4 === 0) return json(404, { code: '20', error: 'gone' })
    return index % 4 === 1 ? fetchFailed('ECONNREFUSED', 'x') : json(200, ACTIVATION_CODE)
  })
  const warned = vi.spyOn(process, 'emitWarning').mockReturnValue()
  const { code } = createCaller(replies)
  await Promise.allSettled(replies.map(() => code({ signal })))
  expect([getEventListeners(signal, 'abort').length, vi.getTimerCount()]).toEqual([0, 0])
  expect(warned).not.toHaveBeenCalled()
})
