import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { delayBeforeRetry, isTransientStatus, parseRetryAfter, sleep } from './retry.js'

const NOW = Date.UTC(1994, 10, 6, 8, 49, 37)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('parseRetryAfter', () => {
  it.each([
    [null, undefined],
    ['0', 0],
    ['120', 120_000],
    ['99999999999', 99_999_999_999_000],
    ['Sun, 06 Nov 1994 08:50:07 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:38 GMT', 1000],
    ['Sun Nov  6 08:49:40 1994', 3000],
    ['Sun, 06 Nov 1994 08:49:36 GMT', 0],
    ['', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    ['5, 5', undefined],
    ['1e3', undefined],
    ['soon', undefined],
    ['Sunday', undefined],
    ['1994-11-06T08:50:07Z', undefined],
  ])('reads %s as %s ms', (value, want) => {
    expect(parseRetryAfter(value)).toBe(want)
  })

  it('reads a date without zone as UTC, wherever it is read', () => {
    vi.stubEnv('TZ', 'America/New_York')
    expect(parseRetryAfter('Sun Nov  6 08:49:40 1994')).toBe(3000)
    vi.unstubAllEnvs()
  })

  it('never answers anything but a time that is not negative', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(parseRetryAfter(value) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('delayBeforeRetry', () => {
  it.each([
    [1, 0, 0],
    [1, 0.5, 100],
    [2, 0.5, 200],
    [3, 0.5, 400],
    [5, 0.5, 1600],
    [6, 0.5, 2500],
    [1000, 0.5, 2500],
  ])('waits after attempt %i for a random part (%d) of a limit that doubles: %d ms', (attempt, random, want) => {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    expect(delayBeforeRetry(attempt, undefined)).toBe(want)
  })

  it.each([
    [0, 0],
    [30_000, 30_000],
    [30_001, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('heeds a peer that asks for %d ms', (retryAfterMs, want) => {
    expect(delayBeforeRetry(1, retryAfterMs)).toBe(want)
  })
})

describe('isTransientStatus', () => {
  it('is true for the statuses that may be different the next time', () => {
    const transient = Array.from({ length: 600 }, (_, status) => status).filter(isTransientStatus)
    expect(transient).toEqual([408, 429, 500, 502, 503, 504])
  })
})

describe('sleep', () => {
  it('ends after its time, and leaves no listener', async () => {
    const { signal } = new AbortController()
    let over = false
    const sleeping = sleep(100, signal).then(() => {
      over = true
    })
    await vi.advanceTimersByTimeAsync(99)
    expect(over).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await sleeping
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('ends at once with the reason of the signal, and leaves no timer', async () => {
    const abort = new AbortController()
    const sleeping = sleep(100, abort.signal)
    abort.abort('enough')
    await expect(sleeping).rejects.toBe('enough')
    expect(vi.getTimerCount()).toBe(0)
    await expect(sleep(100, abort.signal)).rejects.toBe('enough')
    expect(vi.getTimerCount()).toBe(0)
  })
})
