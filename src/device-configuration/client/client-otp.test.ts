import { describe, expect, test } from 'vitest'
import {
  answered,
  asking,
  configured,
  document,
  drive,
  IMSI,
  MAIN,
  NOW,
  REMOVED,
  STOP_TIMER,
  sends,
  serverNamed,
  startsTimer,
  triggered,
  type WalkEffect,
  walk,
} from './testing/client-walk.js'

const QUERY = { vers: 0, IMSI, SMS_port: 37273, token: '' }
const FOLLOWS = { reason: 'identity', isFirst: false, cookie: true } as const
const STEP = answered({ kind: 'otp-required', cookie: true, smsPortZero: false })
const STEP_PORT_ZERO = answered({ kind: 'otp-required', cookie: true, smsPortZero: true })
const REFUSED = answered({ kind: 'network-authentication-required', cookie: false })
const SMS = { type: 'otp-sms-received', otp: '4711' } as const
const ASK_OTP: WalkEffect = { effect: 'ask-otp', server: MAIN }
const TIMER = startsTimer('otp', 600_000)

describe('the OTP by SMS (§2.6.1, §2.6.2 step 1)', () => {
  test('is waited for, and sent with the cookie in the second request', () => {
    walk(asking(), [STEP, TIMER], [SMS, STOP_TIMER, sends({ ...QUERY, OTP: '4711' }, FOLLOWS)])
  })

  test('counts also when it overtakes the answer that announces it', () => {
    walk(asking(), [SMS], [STEP, sends({ ...QUERY, OTP: '4711' }, FOLLOWS)])
  })

  test('does not count when the user was asked by the port zero policy (§2.6.4)', () => {
    walk(
      asking(),
      [SMS],
      [STEP_PORT_ZERO, TIMER, ASK_OTP],
      [{ ...SMS, otp: '815' }],
      [{ type: 'otp-entered', otp: '42' }, STOP_TIMER, sends({ ...QUERY, OTP: '42' }, FOLLOWS)],
    )
  })

  test('leaves no trace while the user is asked', () => {
    const { state } = drive(asking(), STEP_PORT_ZERO)
    expect(drive(state, SMS)).toEqual({ state, effects: [] })
    const sent = drive(asking(), STEP, SMS).state
    expect(drive(sent, SMS)).toEqual({ state: sent, effects: [] })
  })

  test('is asked of the user of a client without a port (§2.6.2 step 2)', () => {
    walk(asking({ smsPort: 0 }), [SMS], [STEP, TIMER, ASK_OTP])
  })

  test("is nobody's when no request is in progress", () => {
    const state = configured()
    expect(drive(state, SMS)).toEqual({ state, effects: [] })
  })

  test('that is wrong removes the configuration at once (§2.6.3 case 3)', () => {
    const after = walk(drive(asking(), STEP, SMS).state, [
      REFUSED,
      { effect: 'inform-user', server: MAIN, about: 'authentication-failed' },
      ...REMOVED,
    ])
    expect(serverNamed(after, MAIN)).toMatchObject({ version: 0, failures: 1, due: null })
  })

  test('that does not come in time removes the configuration', () => {
    const waiting = drive(asking({ otpTimeoutMs: 5000 }), STEP).state
    walk(waiting, [
      { type: 'timer-fired', timerId: waiting.request?.timer?.timerId ?? -1 },
      { effect: 'inform-user', server: MAIN, about: 'authentication-failed' },
      ...REMOVED,
    ])
    expect(waiting.request?.timer?.atMs).toBe(NOW + 5000)
  })
})

describe('the OTP by the user (§2.6.3 case 3)', () => {
  const entered = { type: 'otp-entered', otp: '42' } as const

  test('that is wrong is asked for again, so often, and then the configuration goes', () => {
    walk(
      asking({ otpPrompts: 2 }),
      [STEP_PORT_ZERO, TIMER, ASK_OTP],
      [entered, STOP_TIMER, sends({ ...QUERY, OTP: '42' }, FOLLOWS)],
      [REFUSED, TIMER, ASK_OTP],
      [entered, STOP_TIMER, sends({ ...QUERY, OTP: '42' }, FOLLOWS)],
      [REFUSED, { effect: 'inform-user', server: MAIN, about: 'authentication-failed' }, ...REMOVED],
    )
  })

  test('that is not entered costs the configuration', () => {
    walk(
      asking(),
      [STEP_PORT_ZERO, TIMER, ASK_OTP],
      [{ type: 'input-aborted' }, { effect: 'inform-user', server: MAIN, about: 'aborted' }, ...REMOVED, STOP_TIMER],
    )
  })
})

test('a 200 to the first request without a cookie stops the client, and removes its configuration (§2.6.1)', () => {
  walk(triggered(configured()), [
    answered({ kind: 'otp-required', cookie: false, smsPortZero: false }),
    STOP_TIMER,
    ...REMOVED,
  ])
})

test('a token that is valid and not enough is deleted, and the OTP is used instead (§2.6.1)', () => {
  const state = walk(
    triggered(configured()),
    [STEP, TIMER],
    [SMS, STOP_TIMER, sends({ ...QUERY, vers: 7, OTP: '4711' }, { ...FOLLOWS, reason: 'trigger' })],
  )
  expect(serverNamed(state, MAIN).token).toBeNull()
})

test('another step before the OTP, in place of a configuration, is a failure', () => {
  const after = walk(drive(asking(), STEP, SMS).state, [STEP])
  expect(serverNamed(after, MAIN)).toMatchObject({ failures: 1, retryAtStart: true })
})

test('the OTP is gone from the state with its request', () => {
  const after = drive(asking(), STEP, SMS, document(3)).state
  expect(JSON.stringify(after)).not.toContain('4711')
})

test.each([
  ['nothing that the client knows', { kind: 'network-authentication-required', cookie: true }],
  ['with a cookie or without', { kind: 'network-authentication-required', cookie: false }],
] as const)('a 511 without token and OTP counts as any other error, %s', (_name, answer) => {
  const after = walk(asking(), [answered(answer)])
  expect(serverNamed(after, MAIN).failures).toBe(1)
})
