import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstPoll, nextPoll, type PollAnswer, type PollState } from './poll-decision.js'

const NOW = 1_000_000
const STATE: PollState = { intervalMs: 5_000, expiresAtMs: NOW + 120_000, failures: 0, awaitsPing: false }
const refused = (error: string | undefined, more: { status?: number; retryAfterMs?: number } = {}): PollAnswer => ({
  kind: 'refused',
  status: 400,
  error,
  ...more,
})

describe('firstPoll', () => {
  it.each([
    ['waits one interval, since the user needs time', 'none', 5_000, 'poll'],
    ['does not wait when the ping came already', 'came', 0, 'poll'],
    ['waits half a minute while a ping is to come', 'awaited', 30_000, 'poll'],
  ] as const)('%s', (_what, ping, delayMs, until) => {
    expect(firstPoll(STATE, ping, NOW)).toMatchObject({ step: 'wait', delayMs, until, reason: 'pending' })
  })

  it('waits for the expiry where the interval is longer', () => {
    const short = { ...STATE, expiresAtMs: NOW + 4_000 }
    expect(firstPoll(short, 'none', NOW)).toMatchObject({ step: 'wait', delayMs: 4_000, until: 'expiry' })
  })

  it('does not poll for a request that has expired, pinged or not', () => {
    const end = { step: 'end', end: { outcome: 'expired' } }
    expect(firstPoll({ ...STATE, expiresAtMs: NOW }, 'none', NOW)).toEqual(end)
    expect(firstPoll({ ...STATE, expiresAtMs: NOW }, 'came', NOW)).toEqual(end)
  })
})

describe('nextPoll', () => {
  it.each<[string, PollAnswer, string, number, Partial<PollState>]>([
    ['authorization_pending', refused('authorization_pending'), 'pending', 5_000, {}],
    ['slow_down', refused('slow_down'), 'slow-down', 10_000, { intervalMs: 10_000 }],
    ['a Retry-After beside pending', refused('authorization_pending', { retryAfterMs: 9_000 }), 'pending', 9_000, {}],
    ['a short Retry-After', refused('authorization_pending', { retryAfterMs: 1_000 }), 'pending', 5_000, {}],
    ['no answer', { kind: 'unavailable' }, 'unavailable', 10_000, { failures: 1 }],
    ['503 with Retry-After', { kind: 'unavailable', retryAfterMs: 30_000 }, 'unavailable', 30_000, { failures: 1 }],
    ['503 with a short one', { kind: 'unavailable', retryAfterMs: 0 }, 'unavailable', 10_000, { failures: 1 }],
  ])('waits after %s', (_what, answer, reason, delayMs, change) => {
    expect(nextPoll(STATE, answer, NOW)).toEqual({
      step: 'wait',
      until: 'poll',
      delayMs,
      reason,
      state: { ...STATE, ...change },
    })
  })

  it.each<[string, PollAnswer, object]>([
    ['access_denied', refused('access_denied'), { outcome: 'denied' }],
    ['expired_token', refused('expired_token'), { outcome: 'expired' }],
    ...['invalid_grant', 'invalid_request', 'unauthorized_client', 'unsupported_grant_type', 'x', 'constructor'].map(
      (error): [string, PollAnswer, object] => [error, refused(error), { outcome: 'failed', status: 400, error }],
    ),
    [
      'invalid_client',
      refused('invalid_client', { status: 401 }),
      { outcome: 'failed', status: 401, error: 'invalid_client' },
    ],
    [
      'a refusal without a word',
      refused(undefined, { status: 404 }),
      { outcome: 'failed', status: 404, error: undefined },
    ],
  ])('ends after %s', (_what, answer, end) => {
    expect(nextPoll(STATE, answer, NOW)).toEqual({ step: 'end', end })
  })

  it('keeps what slow_down added', () => {
    const slowed = nextPoll(STATE, refused('slow_down'), NOW)
    if (slowed.step === 'end') throw new Error('it ended')
    expect(nextPoll(slowed.state, refused('authorization_pending'), NOW)).toMatchObject({ delayMs: 10_000 })
    expect(nextPoll(slowed.state, refused('slow_down'), NOW)).toMatchObject({ delayMs: 15_000 })
  })

  it('waits longer from failure to failure, up to a minute, until there is an answer', () => {
    const delays: number[] = []
    let state = STATE
    for (let failure = 0; failure < 6; failure++) {
      const decision = nextPoll(state, { kind: 'unavailable' }, NOW)
      if (decision.step === 'end') throw new Error('it ended')
      delays.push(decision.delayMs)
      state = decision.state
    }
    expect(delays).toEqual([10_000, 20_000, 40_000, 60_000, 60_000, 60_000])
    expect(nextPoll(state, refused('authorization_pending'), NOW)).toMatchObject({
      delayMs: 5_000,
      state: { failures: 0 },
    })
  })

  it('polls seldom while a ping is to come', () => {
    expect(nextPoll({ ...STATE, awaitsPing: true }, refused('authorization_pending'), NOW)).toMatchObject({
      delayMs: 30_000,
    })
  })

  it('waits for the expiry rather than poll after it or too early', () => {
    const late = NOW + 116_000
    expect(nextPoll(STATE, refused('authorization_pending'), late)).toMatchObject({ until: 'expiry', delayMs: 4_000 })
    expect(nextPoll(STATE, refused('slow_down'), NOW + 110_000)).toMatchObject({ until: 'expiry', delayMs: 10_000 })
    expect(nextPoll(STATE, { kind: 'unavailable', retryAfterMs: 1e15 }, NOW)).toMatchObject({
      until: 'expiry',
      delayMs: 120_000,
    })
  })

  it('has expired at the expiry, whatever the answer', () => {
    for (const error of ['authorization_pending', 'access_denied', 'x']) {
      expect(nextPoll(STATE, refused(error), STATE.expiresAtMs)).toEqual({ step: 'end', end: { outcome: 'expired' } })
    }
  })

  it('never polls faster than before, and never after the expiry, through any history', () => {
    const answer = fc.oneof(
      fc.constantFrom<PollAnswer>(refused('authorization_pending'), refused('slow_down'), { kind: 'unavailable' }),
      fc.record({ kind: fc.constant('unavailable' as const), retryAfterMs: fc.nat(1_000_000) }),
    )
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 60 }), fc.integer({ min: 1, max: 100 }), (answers, interval) => {
        let state: PollState = { ...STATE, intervalMs: interval * 1000, expiresAtMs: NOW + 600_000 }
        let nowMs = NOW
        for (const one of answers) {
          const decision = nextPoll(JSON.parse(JSON.stringify(state)), one, nowMs)
          if (decision.step === 'end' || decision.until === 'expiry') return
          expect(decision.state.intervalMs).toBeGreaterThanOrEqual(state.intervalMs)
          expect(decision.delayMs).toBeGreaterThanOrEqual(decision.state.intervalMs)
          nowMs += decision.delayMs
          expect(nowMs).toBeLessThan(state.expiresAtMs)
          state = decision.state
        }
      }),
    )
  })
})
