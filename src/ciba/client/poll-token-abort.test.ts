import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { rejection } from '../../http/testing/msp-caller.js'
import { json, never } from '../../http/testing/recorded-fetch.js'
import type { KeySource } from '../../openid/key-source.js'
import { openidError } from '../../openid/openid-errors.js'
import { AUTH_REQ_ID, createBank } from '../testing/bank.js'
import { settled } from '../testing/manual-clock.js'
import { granted, PENDING, polling } from '../testing/polling.js'
import { pollToken } from './poll-token.js'

const NO_KEYS = openidError('OPENID_KEYS')

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
