import { describe, expect, it } from 'vitest'
import { AUTH_REQ_ID } from '../testing/bank.js'
import { settled } from '../testing/manual-clock.js'
import { granted, PENDING, polling, UNAVAILABLE } from '../testing/polling.js'
import type { CibaClientOptions } from './ciba-client.js'
import { receivePing } from './poll-token.js'

describe('pollToken in ping mode', () => {
  const PING: Partial<CibaClientOptions> = { deliveryMode: 'ping' }

  it('polls at once when the ping comes', async () => {
    const { client, clock, result, done } = polling([await granted()], {}, PING)
    await clock.advance(3_000)
    expect(receivePing(client, AUTH_REQ_ID)).toBe(true)
    await done
    expect(result.outcome?.outcome).toBe('granted')
    expect(clock.timers()).toBe(0)
    expect(receivePing(client, AUTH_REQ_ID)).toBe(false)
  })

  it('polls at once when the ping came before', async () => {
    const { result, requests, done } = polling([await granted()], { pinged: true }, PING)
    await done
    expect(requests).toHaveLength(1)
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('polls every half a minute in case the ping gets lost', async () => {
    const { waits, result } = polling([PENDING(), PENDING(), await granted()], {}, PING)
    expect(await waits()).toEqual([30_000, 30_000, 30_000])
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('polls at the interval after a ping that came too soon, and does not count another one', async () => {
    const { client, clock, requests, waits } = polling([PENDING(), PENDING(), await granted()], {}, PING)
    receivePing(client, AUTH_REQ_ID)
    await settled()
    expect(requests).toHaveLength(1)
    for (let more = 0; more < 10; more++) receivePing(client, AUTH_REQ_ID)
    await settled()
    expect(requests).toHaveLength(1)
    expect(clock.timers()).toBe(1)
    expect(await waits()).toEqual([5_000, 5_000])
  })

  it('takes a ping that comes during a poll as the reason for the next one', async () => {
    let answer: (response: Response) => void = () => undefined
    const held = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const { client, clock, requests, result, done } = polling([() => held, await granted()], {}, PING)
    await clock.next()
    receivePing(client, AUTH_REQ_ID)
    await settled()
    expect(requests).toHaveLength(1)
    answer(PENDING())
    await done
    expect(requests).toHaveLength(2)
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('waits all the same when the answer asks for patience', async () => {
    let answer: (response: Response) => void = () => undefined
    const held = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const { client, clock, requests, waits } = polling([() => held, await granted()], {}, PING)
    await clock.next()
    receivePing(client, AUTH_REQ_ID)
    answer(UNAVAILABLE(20))
    await settled()
    expect(requests).toHaveLength(1)
    expect(await waits()).toEqual([20_000])
  })

  it('polls for a ping that comes in the last seconds', async () => {
    const replies = [PENDING(), PENDING(), PENDING(), await granted()]
    const { client, clock, result, requests, done } = polling(replies, {}, PING)
    await clock.advance(119_000)
    expect(requests).toHaveLength(3)
    receivePing(client, AUTH_REQ_ID)
    await done
    expect(result.outcome?.outcome).toBe('granted')
  })

  it('expires without a ping for the expiry', async () => {
    const { waits, result } = polling([PENDING(), PENDING(), PENDING()], {}, PING)
    expect(await waits()).toEqual([30_000, 30_000, 30_000, 30_000])
    expect(result.outcome).toEqual({ outcome: 'expired' })
  })
})
