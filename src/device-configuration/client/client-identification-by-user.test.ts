import { describe, expect, test } from 'vitest'
import {
  answered,
  asking,
  connected,
  document,
  drive,
  fresh,
  MAIN,
  NOW,
  ONLINE,
  REMOVED,
  STOP_TIMER,
  sends,
  simReady,
  startsTimer,
  type WalkEffect,
  walk,
} from './testing/client-walk.js'

const FORBIDDEN = answered({ kind: 'refused' })
const TOKEN_REFUSED = answered({ kind: 'network-authentication-required', cookie: false })
const first = { reason: 'identity' } as const

describe('an additional device (§2.9)', () => {
  const options = { kind: 'additional-device' } as const
  const ask: WalkEffect = { effect: 'ask-identity', server: MAIN, recommendation: null, withOtp: false }
  const entered = { type: 'identity-entered', identity: { sipUri: 'sip:a@b.example' } } as const

  test('asks its user first, and sends what they entered, without SIM and SMS port', () => {
    walk(
      fresh(options),
      [{ type: 'provider-chosen', defaultFqdn: MAIN.toUpperCase() }],
      [connected({ ...ONLINE, sms: false }), ask],
      [entered, sends({ vers: 0, sip_uri: 'sip:a@b.example', token: '' }, first)],
      [
        answered({ kind: 'otp-required', cookie: true, smsPortZero: false }),
        startsTimer('otp', 600_000),
        { effect: 'ask-otp', server: MAIN },
      ],
      [
        { type: 'otp-entered', otp: '1234' },
        STOP_TIMER,
        sends(
          { vers: 0, sip_uri: 'sip:a@b.example', token: '', OTP: '1234' },
          { ...first, isFirst: false, cookie: true },
        ),
      ],
    )
  })

  test('keeps identity and token for later requests (§2.9.3)', () => {
    const state = drive(asking(options), entered, document(5, { token: { token: 't' } })).state
    const expired = drive(state, { type: 'client-started', atMs: NOW + 3_600_000 }, connected())
    expect(expired.effects).toEqual([sends({ vers: 5, sip_uri: 'sip:a@b.example', token: 't' }, { reason: 'start' })])
  })

  test.each([0, -1, -2])('says version %s that it was given (Table 13)', (version) => {
    const state = drive(asking(options), entered, document(version, { token: { token: 't' } })).state
    const due = { ...state, servers: state.servers.map((server) => ({ ...server, due: 'trigger' as const })) }
    expect(drive(due, connected()).effects).toEqual([sends({ vers: version, sip_uri: 'sip:a@b.example', token: 't' })])
  })

  test('starts from the beginning when the OTP was wrong (§2.9.2 case 2)', () => {
    const sent = drive(asking(options), entered, answered({ kind: 'otp-required', cookie: true, smsPortZero: false }), {
      type: 'otp-entered',
      otp: '1234',
    }).state
    walk(sent, [TOKEN_REFUSED, ask], [entered, sends({ vers: 0, sip_uri: 'sip:a@b.example', token: '' }, first)])
  })

  test('asks again when its token is refused, with the identity of before (§2.9.4 case 2)', () => {
    const state = drive(asking(options), entered, document(5, { token: { token: 't' } })).state
    const sent = drive(state, { type: 'client-started', atMs: NOW + 3_600_000 }, connected()).state
    walk(sent, [TOKEN_REFUSED, { ...ask, recommendation: 'sip:a@b.example' } as WalkEffect])
  })

  test('tells its user that they are not authorised, and lets them enter another identity (§2.9.2, §2.9.4 case 1)', () => {
    const state = drive(asking(options), entered, document(5, { token: { token: 't' } })).state
    const sent = drive(state, { type: 'client-started', atMs: NOW + 3_600_000 }, connected()).state
    const after = walk(
      sent,
      [
        FORBIDDEN,
        { effect: 'inform-user', server: MAIN, about: 'not-authorised' },
        STOP_TIMER,
        ...REMOVED,
        { ...ask, recommendation: 'sip:a@b.example' } as WalkEffect,
      ],
      [
        { type: 'identity-entered', identity: { msisdn: '491702' } },
        sends({ vers: 0, msisdn: '491702', token: '' }, { reason: 'start' }),
      ],
      [
        document(1),
        { effect: 'apply-configuration', server: MAIN, version: 1, applications: [] },
        startsTimer('validity', 3_600_000),
      ],
    )
    expect(after.user).toMatchObject({ msisdn: '491702', sipUri: null })
  })

  test('tells its user of an error of the server, who may try again (§2.9.2 case 3)', () => {
    walk(
      drive(asking(options), entered).state,
      [answered({ kind: 'failed' }), { effect: 'inform-user', server: MAIN, about: 'server-error' }],
      [{ type: 'service-needed' }, ask],
    )
  })

  test('lets its user try again beside a configuration that works (§2.9.4 case 3)', () => {
    const state = drive(asking(options), entered, document(5, { token: { token: 't' } })).state
    walk(state, [{ type: 'service-needed' }])
    const sent = drive(state, { type: 'client-started', atMs: NOW + 3_600_000 }, connected()).state
    walk(
      sent,
      [answered({ kind: 'failed' }), { effect: 'inform-user', server: MAIN, about: 'server-error' }],
      [
        { type: 'service-needed' },
        sends({ vers: 5, sip_uri: 'sip:a@b.example', token: 't' }, { reason: 'service-needed' }),
      ],
    )
  })

  test('takes no SIM, no second choice of the same provider, and no network request for its own', () => {
    const state = asking(options)
    walk(
      state,
      [simReady()],
      [{ type: 'sim-removed' }],
      [{ type: 'provider-chosen', defaultFqdn: MAIN }],
      [{ type: 'reconfiguration-triggered', server: null }],
      [{ type: 'otp-sms-received', otp: '1' }],
    )
  })
})

describe('a device with a dedicated identity (§2.10)', () => {
  const options = { kind: 'dedicated-identity' } as const
  const ask: WalkEffect = { effect: 'ask-identity', server: MAIN, recommendation: null, withOtp: true }
  const entered = { type: 'identity-entered', identity: { msisdn: '491703' }, otp: '99' } as const

  test('sends identity and OTP at once, and repeats them with the cookie', () => {
    const query = { vers: 0, msisdn: '491703', token: '', OTP: '99' }
    const state = walk(
      fresh(options),
      [connected()],
      [{ type: 'provider-chosen', defaultFqdn: MAIN }, ask],
      [entered, sends(query, first)],
      [
        answered({ kind: 'otp-required', cookie: true, smsPortZero: false }),
        sends(query, { ...first, isFirst: false, cookie: true }),
      ],
    )
    walk(state, [
      answered({ kind: 'otp-required', cookie: true, smsPortZero: false }),
      { effect: 'inform-user', server: MAIN, about: 'server-error' },
    ])
  })

  test('sends an empty OTP beside a token (Table 15)', () => {
    const state = drive(asking(options), entered, document(5, { token: { token: 't' } })).state
    expect(drive(state, { type: 'client-started', atMs: NOW + 3_600_000 }, connected()).effects).toEqual([
      sends({ vers: 5, msisdn: '491703', token: 't', OTP: '' }, { reason: 'start' }),
    ])
  })

  test('asks again when the OTP is missing or wrong', () => {
    walk(
      asking(options),
      [{ type: 'identity-entered', identity: { msisdn: '491703' } }, ask],
      [entered, sends({ vers: 0, msisdn: '491703', token: '', OTP: '99' }, first)],
      [TOKEN_REFUSED, ask],
    )
  })
})
