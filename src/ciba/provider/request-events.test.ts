import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AuthenticationRequestEvent, nextAuthenticationRequest } from './request-events.js'
import { type AuthenticationRequestState, newAuthenticationRequest } from './request-state.js'

const T0 = 1_795_176_000_000
const TOKEN = '8d67dc78-7faa-4d41-aabd-67707b374255'

function begin(deliveryMode: 'poll' | 'ping' | 'push' = 'poll'): AuthenticationRequestState {
  return newAuthenticationRequest({
    clientId: 'bank',
    deliveryMode,
    nowMs: T0,
    lifetimeSeconds: 120,
    clientNotificationToken: deliveryMode === 'poll' ? undefined : TOKEN,
  })
}

const poll = (seconds: number, clientId = 'bank'): AuthenticationRequestEvent => ({
  type: 'token-requested',
  clientId,
  nowMs: T0 + seconds * 1000,
})
const approve = (seconds: number): AuthenticationRequestEvent => ({
  type: 'approved',
  grant: { sub: 'user-1' },
  nowMs: T0 + seconds * 1000,
})
const at = (type: 'denied' | 'failed' | 'expired', seconds: number): AuthenticationRequestEvent => ({
  type,
  nowMs: T0 + seconds * 1000,
})
const refusal = (error: string) => [{ effect: 'answer-refusal', error }]

/** The effects of the last event of a history. */
function effectsAfter(state: AuthenticationRequestState, ...events: readonly AuthenticationRequestEvent[]) {
  let effects: readonly unknown[] = []
  let current = state
  for (const event of events) {
    const next = nextAuthenticationRequest(current, event)
    current = next.state
    effects = next.effects
  }
  return { state: current, effects }
}

describe('a request that is polled for', () => {
  it.each([
    ['the first poll, at once', [poll(0)], 'authorization_pending'],
    ['a poll after the interval', [poll(0), poll(5)], 'authorization_pending'],
    ['a poll that the network brought a little early', [poll(0), poll(4.6)], 'authorization_pending'],
    ['a poll too early', [poll(0), poll(4)], 'slow_down'],
    ['a poll after the old interval, once slowed down', [poll(0), poll(4), poll(9)], 'slow_down'],
    ['a poll after the longer interval', [poll(0), poll(4), poll(14)], 'authorization_pending'],
    ['the sixth poll too early in a row', [0, 1, 2, 3, 4, 5, 6].map((second) => poll(second)), 'invalid_request'],
    ['any poll after that', [0, 1, 2, 3, 4, 5, 6, 100].map((second) => poll(second)), 'invalid_request'],
    [
      'early polls with one in time between them',
      [0, 1, 2, 3, 30, 31, 32, 33].map((second) => poll(second)),
      'slow_down',
    ],
    ['a poll of another client', [poll(0, 'thief')], 'invalid_grant'],
    ['a poll of another client after the approval', [approve(1), poll(2, 'thief')], 'invalid_grant'],
    ['a poll after the denial', [at('denied', 1), poll(2)], 'access_denied'],
    ['a poll after a failure', [at('failed', 1), poll(2)], 'expired_token'],
    ['a poll at the end of the life', [poll(120)], 'expired_token'],
    ['a poll for tokens that nobody fetched in time', [approve(1), poll(120)], 'expired_token'],
    ['a second poll after the tokens', [approve(1), poll(2), poll(7)], 'invalid_grant'],
    ['a poll after an approval that came too late', [approve(120), poll(121)], 'expired_token'],
    ['a poll after an approval that followed a denial', [at('denied', 1), approve(2), poll(3)], 'access_denied'],
    [
      'a poll after a denial that followed an approval and a poll',
      [approve(1), poll(2), at('denied', 3), poll(8)],
      'invalid_grant',
    ],
  ])('answers %s', (_what, events, error) => {
    expect(effectsAfter(begin(), ...events).effects).toEqual(refusal(error))
  })

  it.each([
    ['in time', [approve(1), poll(2)]],
    ['too early, since the outcome is there', [poll(1), approve(1.5), poll(2)]],
    ['after a denial that came too late', [approve(1), at('denied', 2), poll(3)]],
  ])('gives the grant to a poll %s', (_what, events) => {
    const { state, effects } = effectsAfter(begin(), ...events)
    expect(effects).toEqual([{ effect: 'answer-tokens', grant: { sub: 'user-1' } }])
    expect(state).toMatchObject({ phase: 'consumed' })
    expect(state).not.toHaveProperty('grant')
  })

  it('grows the interval by five seconds for each early poll, and keeps it', () => {
    const { state } = effectsAfter(begin(), poll(0), poll(1), poll(2), poll(60))
    expect(state.intervalMs).toBe(15_000)
  })

  it('is not changed by another client', () => {
    const state = begin()
    expect(nextAuthenticationRequest(state, poll(1, 'thief')).state).toBe(state)
  })

  it('notifies nobody', () => {
    for (const event of [approve(1), at('denied', 1), at('failed', 1), at('expired', 120)]) {
      expect(effectsAfter(begin(), event).effects).toEqual([])
    }
  })
})

describe('a request that is notified of', () => {
  it.each([
    ['ping', approve(1), [{ effect: 'send-ping' }]],
    ['ping', at('denied', 1), [{ effect: 'send-ping' }]],
    ['ping', at('failed', 1), [{ effect: 'send-ping' }]],
    ['ping', at('expired', 120), []],
    ['ping', approve(120), []],
    ['push', approve(1), [{ effect: 'push-tokens', grant: { sub: 'user-1' } }]],
    ['push', at('denied', 1), [{ effect: 'push-refusal', error: 'access_denied' }]],
    ['push', at('failed', 1), [{ effect: 'push-refusal', error: 'transaction_failed' }]],
    ['push', at('expired', 120), [{ effect: 'push-refusal', error: 'expired_token' }]],
    ['push', at('expired', 119), []],
    ['push', approve(120), [{ effect: 'push-refusal', error: 'expired_token' }]],
  ] as const)('by %s after %o has these effects', (mode, event, effects) => {
    const after = effectsAfter(begin(mode), event)
    expect(after.effects).toEqual(effects)
    expect(after.state.notification).toBe(effects.length === 0 ? 'none' : 'due')
    const repeated = nextAuthenticationRequest(after.state, event)
    expect(repeated).toEqual({ state: after.state, effects: [] })
  })

  it.each(['delivered', 'failed'] as const)('remembers that the notification was %s, when one was due', (standing) => {
    const event = { type: `notification-${standing}` } as const
    expect(effectsAfter(begin('ping'), approve(1), event).state.notification).toBe(standing)
    expect(effectsAfter(begin('ping'), event).state.notification).toBe('none')
  })

  it('lets a pinged client fetch the tokens at once, and when the ping was lost', () => {
    const lost = { type: 'notification-failed' } as const
    const { effects } = effectsAfter(begin('ping'), poll(0), approve(1), lost, poll(1.1))
    expect(effects).toEqual([{ effect: 'answer-tokens', grant: { sub: 'user-1' } }])
  })

  it('refuses a poll of a client that gets its tokens pushed', () => {
    expect(effectsAfter(begin('push'), poll(1)).effects).toEqual(refusal('unauthorized_client'))
  })

  it('goes on from columns of a table, where what there is not is undefined', () => {
    const columns: AuthenticationRequestState = {
      ...begin(),
      polledAtMs: undefined,
      clientNotificationToken: undefined,
      grant: undefined,
    }
    expect(effectsAfter(columns, poll(1)).effects).toEqual(refusal('authorization_pending'))
    expect(effectsAfter(columns, approve(1), poll(2)).effects).toEqual([
      { effect: 'answer-tokens', grant: { sub: 'user-1' } },
    ])
  })

  it('keeps no grant that was pushed', () => {
    expect(effectsAfter(begin('push'), approve(1)).state).not.toHaveProperty('grant')
  })
})

describe('what is malformed', () => {
  const broken = (changes: object) => ({ ...begin(), ...changes }) as AuthenticationRequestState
  it.each([
    ['no object', null, 'it is not an object'],
    ['a phase', broken({ phase: 'open' }), 'phase is unknown'],
    ['a client', broken({ clientId: 1 }), 'clientId is not a text'],
    ['a mode', broken({ deliveryMode: 'pull' }), 'deliveryMode is unknown'],
    ['a notification', broken({ notification: 'lost' }), 'notification is unknown'],
    ['an expiry', broken({ expiresAtMs: '1' }), 'a time is not a number'],
    ['a poll', broken({ polledAtMs: Number.NaN }), 'a time is not a number'],
    ['a count', broken({ earlyPolls: 0.5 }), 'earlyPolls is not a number'],
  ])('as a state, %s, is a TypeError', (_what, state, message) => {
    const next = () => nextAuthenticationRequest(state as AuthenticationRequestState, poll(1))
    expect(next).toThrow(new TypeError(`The state of the authentication request is malformed: ${message}`))
  })

  it.each([
    [{ type: 'polled', nowMs: 1 }, 'The event is unknown'],
    [{ type: 'denied', nowMs: Number.NaN }, 'nowMs of the event must be a number'],
    [{ type: 'approved', grant: {} }, 'nowMs of the event must be a number'],
    [{ type: 'token-requested', clientId: 'bank' }, 'nowMs of the event must be a number'],
  ])('as an event, %o, is a TypeError', (event, message) => {
    const next = () => nextAuthenticationRequest(begin(), event as AuthenticationRequestEvent)
    expect(next).toThrow(new TypeError(message))
  })

  it.each([
    ['clientId', { clientId: '' }, new TypeError('clientId must be a text that is not empty')],
    ['deliveryMode', { deliveryMode: 'pull' }, new TypeError('deliveryMode must be poll, ping or push')],
    ['nowMs', { nowMs: Number.NaN }, new TypeError('nowMs must be a number')],
    ['a long life', { lifetimeSeconds: 86_401 }, new RangeError('lifetimeSeconds must be an integer of 1 to 86400')],
    ['a broken life', { lifetimeSeconds: 1.5 }, new RangeError('lifetimeSeconds must be an integer of 1 to 86400')],
    ['no interval', { intervalSeconds: 0 }, new RangeError('intervalSeconds must be an integer of 1 to 3600')],
    [
      'no token for a ping',
      { deliveryMode: 'ping' },
      new TypeError('clientNotificationToken is due for ping and push'),
    ],
  ])('as a new request, %s, is refused', (_what, changes, error) => {
    const request = { clientId: 'bank', deliveryMode: 'poll', nowMs: T0, lifetimeSeconds: 120, ...changes }
    expect(() => newAuthenticationRequest(request as never)).toThrow(error)
  })

  it('does not keep a notification token that has no use', () => {
    const request = { clientId: 'bank', deliveryMode: 'poll', nowMs: T0, lifetimeSeconds: 1 } as const
    expect(newAuthenticationRequest({ ...request, clientNotificationToken: TOKEN })).not.toHaveProperty(
      'clientNotificationToken',
    )
  })
})

describe('any history', () => {
  const step = fc.nat({ max: 40_000 })
  const kind = fc.oneof(
    { weight: 6, arbitrary: fc.constant('token-requested' as const) },
    fc.constantFrom(
      'thief',
      'approved',
      'denied',
      'failed',
      'expired',
      'notification-delivered',
      'notification-failed',
    ),
  )
  const history = fc.array(fc.tuple(kind, step), { maxLength: 25 }).map((steps) => {
    let nowMs = T0
    return steps.map(([type, ms]): AuthenticationRequestEvent => {
      nowMs += ms
      if (type === 'thief' || type === 'token-requested') {
        return { type: 'token-requested', clientId: type === 'thief' ? 'thief' : 'bank', nowMs }
      }
      if (type === 'notification-delivered' || type === 'notification-failed') return { type }
      return type === 'approved' ? { type, grant: { sub: 'user-1' }, nowMs } : { type, nowMs }
    })
  })

  it.each(['poll', 'ping', 'push'] as const)(
    'hands tokens of a %s client out once at most, and only after an approval in time',
    (mode) => {
      fc.assert(
        fc.property(history, (events) => {
          let state = deepFreeze(begin(mode))
          let handedOut = 0
          let settled: string | undefined
          for (const event of events) {
            const next = nextAuthenticationRequest(state, event)
            const nowMs = 'nowMs' in event ? event.nowMs : 0
            for (const { effect } of next.effects) {
              if (effect !== 'answer-tokens' && effect !== 'push-tokens') continue
              handedOut++
              expect(nowMs).toBeLessThan(state.expiresAtMs)
              expect(event.type === 'token-requested' ? event.clientId : 'bank').toBe('bank')
              expect(settled ?? event.type).toBe('approved')
            }
            const isOutcome = ['approved', 'denied', 'failed', 'expired'].includes(event.type)
            if (isOutcome && state.phase === 'pending' && next.state.phase !== 'pending') settled = event.type
            expect(next.state.intervalMs).toBeGreaterThanOrEqual(state.intervalMs)
            expect(next.effects.length).toBeLessThanOrEqual(1)
            if (mode !== 'push' && event.type === 'token-requested') expect(next.effects).toHaveLength(1)
            if (mode === 'poll') expect(next.state.notification).toBe('none')
            state = deepFreeze(JSON.parse(JSON.stringify(next.state)))
            expect(state).toEqual(next.state)
          }
          expect(handedOut).toBeLessThanOrEqual(1)
        }),
        { numRuns: 500 },
      )
    },
  )
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
