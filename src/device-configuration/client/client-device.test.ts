import { describe, expect, test } from 'vitest'
import {
  accessControl,
  answered,
  application,
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
  REMOVED,
  STOP_TIMER,
  sends,
  serverNamed,
  simReady,
  startsTimer,
  triggered,
  type WalkEffect,
  walk,
} from './testing/client-walk.js'

const QUERY = { vers: 0, IMSI, SMS_port: 37273, token: '' }
const CANCEL: WalkEffect = { effect: 'cancel-request' }
const STARTED = { type: 'client-started', atMs: NOW + 1000 } as const

/** A client that knows as much about its user as there is to know, in the middle of a request. */
function busy() {
  const control = accessControl(['ap1'], { 'a.example!': ['ap2'] })
  const state = drive(
    asking(),
    document(7, { accessControl: control, token: { token: 't-main' }, applications: [application('ap1')] }),
    document(3, { token: { token: 't-a' }, user: { msisdn: MSISDN }, applications: [application('ap2')] }),
    { type: 'reconfiguration-triggered', server: null },
    answered({ kind: 'device-name-conflict' }),
    { type: 'device-name-entered', name: 'Bobs phone' },
  ).state
  return drive(state, answered({ kind: 'otp-required', cookie: true, smsPortZero: true })).state
}

const GONE: WalkEffect[] = [
  STOP_TIMER,
  { effect: 'remove-configuration', server: MAIN, appIds: 'all' },
  { effect: 'revert-services', server: MAIN, appIds: ['ap1'] },
  STOP_TIMER,
  { effect: 'remove-configuration', server: 'a.example', appIds: 'all' },
  { effect: 'revert-services', server: 'a.example', appIds: ['ap2'] },
]

const TRACES = [IMSI, MSISDN, 't-main', 't-a', 'Bobs phone', 'sim-1', 'a.example']

describe('the start (§2.1)', () => {
  test('of a client without a configuration sends a request as soon as SIM and connection are known', () => {
    const state = drive(fresh(), simReady()).state
    walk(
      state,
      [STARTED],
      [connected()],
      [simReady(), sends(QUERY, { reason: 'identity' })],
      [STARTED, CANCEL],
      [simReady()],
      [connected(), sends(QUERY, { reason: 'identity' })],
    )
  })

  test('with a valid configuration sends none, and enables its services', () => {
    walk(
      configured(),
      [STARTED, startsTimer('validity', 3_600_000)],
      [connected()],
      [simReady(), { effect: 'enable-services', server: MAIN, appIds: 'all' }],
    )
  })

  test('with an expired configuration sends one, and enables nothing before the answer', () => {
    walk(
      configured(),
      [{ type: 'client-started', atMs: NOW + 3_600_000 }],
      [connected()],
      [simReady('sim-1', IMSI, NOW + 3_600_000), sends({ ...QUERY, vers: 7, token: 't-main' }, { reason: 'start' })],
    )
  })

  test('asks the servers one after the other, the default one first', () => {
    const control = accessControl([], { 'a.example': ['ap1'], 'b.example!': ['ap2'] })
    const state = drive(asking(), document(7, { accessControl: control }), STARTED, {
      ...STARTED,
      atMs: NOW + 3_600_000,
    }).state
    const asked: unknown[] = []
    let next = drive(state, connected(), simReady())
    for (const answer of [document(7, { accessControl: control }), document(1), document(1)]) {
      asked.push(next.effects.flatMap((effect) => (effect.effect === 'send-request' ? [effect.server] : [])))
      next = drive(next.state, answer)
    }
    expect(asked).toEqual([[MAIN], ['b.example'], ['a.example']])
  })

  test('makes an interrupted request due again for the reason that it had', () => {
    const { effects } = drive(triggered(configured()), STARTED, connected(), simReady())
    expect(effects.at(-1)).toEqual(sends({ ...QUERY, vers: 7, token: 't-main' }))
  })
})

describe('the SIM (§4.3)', () => {
  test('that is removed reverts its services, and ends the request that is in progress', () => {
    walk(
      busy(),
      [
        { type: 'sim-removed' },
        CANCEL,
        STOP_TIMER,
        { effect: 'revert-services', server: MAIN, appIds: ['ap1'] },
        { effect: 'revert-services', server: 'a.example', appIds: ['ap2'] },
      ],
      [{ type: 'sim-removed' }],
      [{ type: 'reconfiguration-triggered', server: null }],
    )
  })

  test('that comes back enables them, and what was due is asked for', () => {
    const removed = drive(triggered(configured()), { type: 'sim-removed' }).state
    expect(serverNamed(removed, MAIN)).toMatchObject({ version: 7, token: 't-main', services: ['ap1', 'ap2'] })
    walk(
      removed,
      [
        simReady(),
        { effect: 'enable-services', server: MAIN, appIds: 'all' },
        sends({ ...QUERY, vers: 7, token: 't-main' }),
      ],
      [simReady()],
    )
  })

  test('that comes back after the validity enables nothing that expired', () => {
    const removed = drive(configured(), { type: 'sim-removed' }).state
    const expired = walk(removed, [{ type: 'timer-fired', timerId: serverNamed(removed, MAIN).expiry?.timerId ?? -1 }])
    walk(expired, [
      simReady('sim-1', IMSI, NOW + 3_600_000),
      sends({ ...QUERY, vers: 7, token: 't-main' }, { reason: 'expiry' }),
    ])
  })

  test.each([
    ['at once', []],
    ['after it was removed', [{ type: 'sim-removed' }]],
    ['while the device was off', [STARTED, connected()]],
  ] as const)('that is another one, %s, leaves nothing of the old identity', (_name, before) => {
    const { state, effects } = drive(drive(busy(), ...before).state, simReady('sim-2', '214010000000002'))
    const seen = JSON.stringify({ ...state, settings: null })
    for (const trace of TRACES) expect(seen).not.toContain(trace)
    expect(effects.slice(-1)).toEqual([sends({ ...QUERY, IMSI: '214010000000002' }, { reason: 'identity' })])
    for (const effect of GONE) expect(effects).toContainEqual(effect)
  })

  test('of another network has another default server', () => {
    const { effects } = drive(configured(), {
      type: 'sim-ready',
      atMs: NOW,
      identity: 'sim-2',
      defaultFqdn: 'Config.RCS.mnc002.mcc214.pub.3gppnetwork.org',
    })
    expect(effects.at(-1)).toMatchObject({ server: 'config.rcs.mnc002.mcc214.pub.3gppnetwork.org' })
  })

  test('that the client may not read is used without IMSI', () => {
    walk(drive(fresh(), connected()).state, [
      simReady('subscription', null),
      sends({ vers: 0, SMS_port: 37273, token: '' }, { reason: 'identity' }),
    ])
  })
})

describe('the reset (§4.3)', () => {
  test('leaves nothing of the user, and begins with the discovery', () => {
    const reset = walk(busy(), [{ type: 'reset' }, CANCEL, STOP_TIMER, ...GONE, { effect: 'discover-server' }])
    const seen = JSON.stringify(reset)
    for (const trace of TRACES) expect(seen).not.toContain(trace)
    expect(reset).toEqual({ ...fresh(), sequence: reset.sequence, connectivity: reset.connectivity })
    walk(reset, [simReady(), sends(QUERY, { reason: 'identity' })])
  })

  test('is over -1 as well', () => {
    walk(
      drive(asking(), document(-1)).state,
      [{ type: 'reset' }, ...REMOVED, { effect: 'discover-server' }],
      [simReady(), sends(QUERY, { reason: 'identity' })],
    )
  })
})

describe('the service provider of a device without a SIM (§2.9.1)', () => {
  test('that is another one leaves nothing of the old identity', () => {
    const state = drive(
      asking({ kind: 'additional-device' }),
      { type: 'identity-entered', identity: { msisdn: '491701' } },
      document(7, { token: { token: 't-main' } }),
    ).state
    const after = walk(state, [
      { type: 'provider-chosen', defaultFqdn: 'config.rcs.mnc003.mcc214.other.example' },
      STOP_TIMER,
      ...REMOVED,
      {
        effect: 'ask-identity',
        server: 'config.rcs.mnc003.mcc214.other.example',
        recommendation: null,
        withOtp: false,
      },
    ])
    expect(JSON.stringify(after)).not.toMatch(/491701|t-main/)
  })

  test('is none of a primary device', () => {
    walk(asking(), [{ type: 'provider-chosen', defaultFqdn: 'x.example' }])
  })
})
