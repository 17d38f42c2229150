import { describe, expect, test } from 'vitest'
import {
  answered,
  asking,
  configured,
  connected,
  document,
  drive,
  fresh,
  IMSI,
  MAIN,
  MSISDN,
  NOW,
  ONLINE,
  REMOVED,
  STOP_TIMER,
  sends,
  serverNamed,
  simReady,
  startsTimer,
  triggered,
  type WalkEffect,
  WLAN,
  walk,
} from './testing/client-walk.js'

const SMS = { SMS_port: 37273 }
const FORBIDDEN = answered({ kind: 'refused' })
const TOKEN_REFUSED = answered({ kind: 'network-authentication-required', cookie: false })
const ASK_MSISDN: WalkEffect = { effect: 'ask-msisdn', server: MAIN, recommendation: null }
const first = { reason: 'identity' } as const

describe('a primary device that may read the IMSI (§2.6.1 case 2)', () => {
  test('first asks with the IMSI and an empty token, and no version', () => {
    walk(fresh(), [connected()], [simReady(), sends({ vers: 0, IMSI, ...SMS, token: '' }, { reason: 'identity' })])
  })

  test('waits for SMS as long as it has no token', () => {
    walk(
      fresh(),
      [connected({ ...ONLINE, sms: false })],
      [simReady()],
      [connected(), sends({ vers: 0, IMSI, ...SMS, token: '' }, first)],
    )
  })

  test('sends version, token and the number of its configuration later, and waits for no SMS', () => {
    const state = configured({ user: { msisdn: MSISDN } })
    walk(drive(state, connected({ ...ONLINE, sms: false })).state, [
      { type: 'reconfiguration-triggered', server: null },
      sends({ vers: 7, IMSI, msisdn: MSISDN, ...SMS, token: 't-main' }),
    ])
  })

  test('asks for the MSISDN after a 403 to the IMSI alone, and keeps its configuration (§2.6.3 case 2)', () => {
    const state = drive(triggered(configured()), TOKEN_REFUSED).state
    const asked = walk(state, [FORBIDDEN, ASK_MSISDN])
    expect(serverNamed(asked, MAIN).version).toBe(7)
    walk(asked, [
      { type: 'msisdn-entered', msisdn: '+491701' },
      sends({ vers: 7, IMSI, msisdn: '+491701', ...SMS, token: '' }),
    ])
  })

  test('removes its configuration after a 403 to the IMSI and the number of its configuration', () => {
    const state = drive(triggered(configured({ user: { msisdn: MSISDN } })), TOKEN_REFUSED).state
    walk(state, [FORBIDDEN, STOP_TIMER, ...REMOVED])
  })

  test('asks once more after a 403 to an MSISDN that was entered beside one of its configuration', () => {
    const state = drive(triggered(configured({ user: { msisdn: MSISDN } })), TOKEN_REFUSED).state
    const moConfiguration = {
      smsMessageContent: 'c',
      destinationPhoneNumber: '+1',
      smsVisible: true,
      smsWaitIntervalMs: 1,
    }
    const asked = drive(
      state,
      answered({ kind: 'mo-sms-required', cookie: true, retryAfterSeconds: 0, moConfiguration }),
      { type: 'mo-sms-failed' },
      { type: 'msisdn-entered', msisdn: '491701' },
    ).state
    walk(asked, [FORBIDDEN, { effect: 'ask-msisdn', server: MAIN, recommendation: MSISDN }])
  })

  test('keeps a number that the user entered once it led to a configuration', () => {
    const entered = drive(asking(), FORBIDDEN, { type: 'msisdn-entered', msisdn: '491701' }).state
    expect(entered.user.msisdn).toBeNull()
    expect(drive(entered, document(1)).state.user.msisdn).toBe('491701')
    expect(drive(entered, document(1, { user: { msisdn: MSISDN } })).state.user.msisdn).toBe(MSISDN)
  })
})

describe('a primary device that may not read the IMSI (§2.6.1 case 1)', () => {
  test('with a number of before asks with it, and no IMSI', () => {
    const known = drive(asking({}, null), FORBIDDEN, { type: 'msisdn-entered', msisdn: '491701' }, document(3)).state
    walk(known, [
      { type: 'reconfiguration-triggered', server: null },
      sends({ vers: 3, msisdn: '491701', ...SMS, token: '' }),
    ])
  })

  test('recommends the number of before, when it is refused', () => {
    const known = drive(asking({}, null), FORBIDDEN, { type: 'msisdn-entered', msisdn: '491701' }, document(3)).state
    walk(triggered(known), [FORBIDDEN, { effect: 'ask-msisdn', server: MAIN, recommendation: '491701' }])
  })

  test.each([
    ['403', { kind: 'refused' }],
    ['511', { kind: 'network-authentication-required', cookie: false }],
    ['200 with a cookie and no MO_CONFIGURATION', { kind: 'otp-required', cookie: true, smsPortZero: false }],
    ['200 without anything', { kind: 'otp-required', cookie: false, smsPortZero: false }],
  ] as const)('with nothing at all asks for the MSISDN after a %s (§2.6.1.1)', (_name, answer) => {
    walk(
      asking({}, null),
      [answered(answer), ASK_MSISDN],
      [{ type: 'msisdn-entered', msisdn: '491701' }, sends({ vers: 0, msisdn: '491701', ...SMS, token: '' }, first)],
    )
  })

  test('asks for the MSISDN so often, and then removes its configuration (§2.6.3 case 1)', () => {
    const state = asking({ identityPrompts: 2 })
    const entered = { type: 'msisdn-entered', msisdn: '491701' } as const
    const after = walk(
      drive(state, FORBIDDEN, entered).state,
      [FORBIDDEN, ASK_MSISDN],
      [entered, sends({ vers: 0, IMSI, msisdn: '491701', ...SMS, token: '' }, first)],
      [FORBIDDEN, { effect: 'inform-user', server: MAIN, about: 'authentication-failed' }, ...REMOVED],
    )
    expect(serverNamed(after, MAIN).failures).toBe(1)
    expect(after.user.msisdn).toBeNull()
  })

  test('removes its configuration when the user enters nothing', () => {
    walk(drive(asking(), FORBIDDEN).state, [
      { type: 'input-aborted' },
      { effect: 'inform-user', server: MAIN, about: 'aborted' },
      ...REMOVED,
    ])
  })
})

test('a token that is refused goes, and the request begins anew without it (§2.6.3 case 4)', () => {
  const state = walk(triggered(configured()), [TOKEN_REFUSED, sends({ vers: 7, IMSI, ...SMS, token: '' })])
  expect(serverNamed(state, MAIN)).toMatchObject({ token: null, version: 7, services: ['ap1', 'ap2'] })
})

test('without SMS the request waits for it after the token was refused', () => {
  const offline = drive(triggered(configured()), connected({ ...ONLINE, sms: false })).state
  walk(offline, [TOKEN_REFUSED], [connected(), sends({ vers: 7, IMSI, ...SMS, token: '' })])
})

test('the effect that announces a new procedure counts on none of the old cookies', () => {
  const state = drive(asking(), answered({ kind: 'otp-required', cookie: true, smsPortZero: true })).state
  const retried = drive(drive(state, { type: 'client-started', atMs: NOW }).state, connected(), simReady())
  expect(retried.effects).toEqual([sends({ vers: 0, IMSI, ...SMS, token: '' }, first)])
})

describe('a client with a temporary token (§2.13)', () => {
  const options = { temporaryToken: true }
  const obtain: WalkEffect = { effect: 'obtain-temporary-token', server: MAIN }

  test('obtains it, and posts it, without waiting for SMS', () => {
    walk(
      fresh(options),
      [connected({ ...ONLINE, sms: false })],
      [simReady(), obtain],
      [
        { type: 'temporary-token-obtained' },
        sends({ vers: 0, IMSI, ...SMS, token: '' }, { ...first, parts: ['temporary-token'] }),
      ],
      [
        document(1),
        { effect: 'apply-configuration', server: MAIN, version: 1, applications: [] },
        startsTimer('validity', 3_600_000),
      ],
    )
  })

  test('uses another procedure when it gets none', () => {
    walk(asking(options), [{ type: 'temporary-token-failed' }, sends({ vers: 0, IMSI, ...SMS, token: '' }, first)])
  })

  test('waits with the other procedure for SMS, and does not try for the temporary token again meanwhile', () => {
    walk(
      drive(asking(options), connected({ ...ONLINE, sms: false })).state,
      [{ type: 'temporary-token-failed' }],
      [connected({ ...WLAN, sms: false })],
      [connected(), sends({ vers: 0, IMSI, ...SMS, token: '' }, first)],
    )
  })

  test('tries for it again in the next request', () => {
    const state = drive(asking(options), { type: 'temporary-token-failed' }, document(1)).state
    walk(state, [{ type: 'reconfiguration-triggered', server: null }, obtain])
  })

  test('uses another procedure after a 511', () => {
    walk(drive(asking(options), { type: 'temporary-token-obtained' }).state, [
      TOKEN_REFUSED,
      sends({ vers: 0, IMSI, ...SMS, token: '' }, first),
    ])
  })

  test('removes its configuration after a 403 (Table 22)', () => {
    walk(drive(asking(options), { type: 'temporary-token-obtained' }).state, [FORBIDDEN, ...REMOVED])
  })

  test('needs none beside a token', () => {
    walk(drive(asking(options), { type: 'temporary-token-obtained' }, document(1, { token: { token: 't' } })).state, [
      { type: 'reconfiguration-triggered', server: null },
      sends({ vers: 1, IMSI, ...SMS, token: 't' }),
    ])
  })
})

describe('the unsecured request of earlier versions (§E.1.2)', () => {
  const options = { cellularInitialRequest: true }
  const initial: WalkEffect = { effect: 'send-initial-request', server: MAIN }

  test('goes first on cellular access, and on no other', () => {
    walk(fresh(options), [connected()], [simReady(), initial])
    walk(fresh(options), [connected(WLAN)], [simReady(), sends({ vers: 0, IMSI, ...SMS, token: '' }, first)])
  })

  test.each([
    [
      '200 with a cookie: the cellular access says who the user is',
      { kind: 'otp-required', cookie: true, smsPortZero: false },
      sends({ vers: 0, IMSI }, { ...first, cookie: true }),
    ],
    [
      '511 without a cookie: the procedure for any access',
      { kind: 'network-authentication-required', cookie: false },
      sends({ vers: 0, IMSI, ...SMS, token: '' }, first),
    ],
    [
      '511 with a cookie: the same, with the cookie',
      { kind: 'network-authentication-required', cookie: true },
      sends({ vers: 0, IMSI, ...SMS, token: '' }, { ...first, cookie: true }),
    ],
    [
      '403: nothing without TLS removes a configuration',
      { kind: 'refused' },
      sends({ vers: 0, IMSI, ...SMS, token: '' }, first),
    ],
    [
      'a document: nothing without TLS configures',
      { kind: 'document', cookie: true, document: { vers: { version: 9, validity: 9 }, applications: [] } },
      sends({ vers: 0, IMSI, ...SMS, token: '' }, first),
    ],
  ] as const)('%s', (_name, answer, effect) => {
    walk(asking(options), [answered(answer), effect])
  })

  test('after a 511 with a cookie nobody is asked for a number, and none is sent', () => {
    const state = drive(asking(options, null), answered({ kind: 'network-authentication-required', cookie: true }))
    expect(state.effects).toEqual([sends({ vers: 0, ...SMS, token: '' }, { ...first, cookie: true })])
    walk(state.state, [
      answered({ kind: 'otp-required', cookie: true, smsPortZero: false }),
      startsTimer('otp', 600_000),
    ])
  })
})
