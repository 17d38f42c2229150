import { describe, expect, test } from 'vitest'
import {
  accessControl,
  application,
  asking,
  configured,
  connected,
  document,
  drive,
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

const VALID = startsTimer('validity', 3_600_000)
const QUERY = { IMSI, SMS_port: 37273 }
const msg = { title: 'T', message: 'M', acceptButton: true, rejectButton: true }

function shows(acceptButton: boolean, rejectButton: boolean): WalkEffect {
  return { effect: 'show-message', server: MAIN, title: 'T', message: 'M', acceptButton, rejectButton }
}

function applies(version: number, ...appIds: string[]): WalkEffect {
  return { effect: 'apply-configuration', server: MAIN, version, applications: appIds.map(application) }
}

describe('a new configuration (§2.4.1, §4.2, §4.3)', () => {
  test('is used, and stored with version, token, user and validity', () => {
    const state = walk(asking(), [
      document(7, { token: { token: 't' }, user: { msisdn: MSISDN }, applications: [application('ap1')] }),
      applies(7, 'ap1'),
      VALID,
    ])
    expect(serverNamed(state, MAIN)).toMatchObject({ version: 7, token: 't', services: ['ap1'], contacted: true })
    expect(serverNamed(state, MAIN).expiry?.atMs).toBe(NOW + 3_600_000)
    expect(state.user.msisdn).toBe(MSISDN)
    expect(state.request).toBeNull()
  })

  test('takes the place of the one before, and services that it does not have any more revert', () => {
    walk(triggered(configured()), [
      document(8, { applications: [application('ap2'), application('ap3')] }),
      { effect: 'revert-services', server: MAIN, appIds: ['ap1'] },
      applies(8, 'ap2', 'ap3'),
      STOP_TIMER,
      VALID,
    ])
  })

  test('may be the same version once more (§2.4.1 resending)', () => {
    walk(triggered(configured()), [
      document(7, { applications: [application('ap1'), application('ap2')] }),
      applies(7, 'ap1', 'ap2'),
      STOP_TIMER,
      VALID,
    ])
  })

  test('of another version without any parts leaves no service configured', () => {
    walk(triggered(configured()), [
      document(8),
      { effect: 'revert-services', server: MAIN, appIds: ['ap1', 'ap2'] },
      applies(8),
      STOP_TIMER,
      VALID,
    ])
  })

  test('overwrites the token only when it brings one', () => {
    const state = configured()
    expect(serverNamed(drive(triggered(state), document(7)).state, MAIN).token).toBe('t-main')
    expect(serverNamed(drive(triggered(state), document(7, { token: { token: 'n' } })).state, MAIN).token).toBe('n')
  })

  test('has a validity that no number of seconds can break', () => {
    const vers = { version: 1, validity: Number.MAX_SAFE_INTEGER }
    const { state } = drive(asking(), document(1, { vers }))
    expect(serverNamed(state, MAIN).expiry?.atMs).toBe(Number.MAX_SAFE_INTEGER)
  })
})

test('no change confirms what is in use, and renews its validity (§4.2)', () => {
  const state = walk(triggered(configured()), [
    document(7, {}, NOW + 5000),
    STOP_TIMER,
    startsTimer('validity', 3_605_000),
  ])
  expect(serverNamed(state, MAIN)).toMatchObject({ version: 7, services: ['ap1', 'ap2'] })
})

describe('a version that is not positive (§2.4.1, §4.2)', () => {
  const start = (state: ReturnType<typeof configured>) =>
    drive(state, { type: 'client-started', atMs: NOW }, connected(), simReady()).effects

  test.each([
    [0, [sends({ vers: 0, ...QUERY, token: 't-main' }, { reason: 'start' })]],
    [-1, []],
    [-2, []],
  ])('of %i removes the configuration, and at a start leads to %j', (version, requests) => {
    const state = walk(triggered(configured()), [document(version), STOP_TIMER, ...REMOVED])
    expect(serverNamed(state, MAIN)).toMatchObject({ version, services: [], expiry: null })
    expect(start(state)).toEqual(requests)
  })

  test.each([
    [0, []],
    [-1, []],
    [-2, [sends({ vers: 0, ...QUERY, token: 't-main' }, { reason: 'service-needed' })]],
  ])('of %i lets a service that the user needs lead to %j', (version, requests) => {
    const state = drive(triggered(configured()), document(version)).state
    walk(state, [{ type: 'service-needed', appId: 'ap1' }, ...requests])
  })

  test.each([0, -1, -2])('of %i heeds the network, and a primary device says 0 (Table 1)', (version) => {
    const state = drive(triggered(configured()), document(version)).state
    walk(state, [{ type: 'reconfiguration-triggered', server: null }, sends({ vers: 0, ...QUERY, token: 't-main' })])
  })

  test.each([0, -1, -2])('of %i is over with another SIM', (version) => {
    const state = drive(triggered(configured()), document(version)).state
    walk(state, [
      simReady('sim-2', '214010000000002'),
      ...REMOVED,
      sends({ vers: 0, IMSI: '214010000000002', SMS_port: 37273, token: '' }, { reason: 'identity' }),
    ])
  })

  test('of -2 is only woken by a service that the server answers for', () => {
    const control = accessControl(['ap1'], { 'a.example': ['ap2'] })
    const state = drive(asking(), document(-2, { accessControl: control }), document(3)).state
    walk(state, [{ type: 'service-needed', appId: 'ap2' }])
    expect(drive(state, { type: 'service-needed' }).effects).toHaveLength(1)
  })

  test('does away with a request that was due otherwise, and not with that of the network', () => {
    const busy = triggered(configured())
    const expired = drive(busy, { type: 'timer-fired', timerId: serverNamed(busy, MAIN).expiry?.timerId ?? -1 }).state
    expect(serverNamed(expired, MAIN).due).toBe('expiry')
    walk(expired, [document(-1), STOP_TIMER, ...REMOVED])
    walk(drive(expired, { type: 'reconfiguration-triggered', server: null }).state, [
      document(-1),
      STOP_TIMER,
      ...REMOVED,
      sends({ vers: 0, ...QUERY, token: 't-main' }),
    ])
  })
})

describe('a user message (§2.4.2)', () => {
  const withMessage = (buttons: Partial<typeof msg>) =>
    document(7, { msg: { ...msg, ...buttons }, applications: [application('ap1')] })

  test('with a Decline button holds the configuration back until it is accepted', () => {
    const shown = walk(asking(), [withMessage({}), shows(true, true)])
    expect(serverNamed(shown, MAIN)).toMatchObject({ version: 0, services: [] })
    const after = walk(shown, [{ type: 'message-accepted' }, applies(7, 'ap1'), VALID])
    expect(serverNamed(after, MAIN)).toMatchObject({ version: 7, services: ['ap1'] })
    expect(after.request).toBeNull()
  })

  test('that is declined reverts the services, until the user needs one', () => {
    const after = walk(drive(asking(), withMessage({})).state, [{ type: 'message-rejected' }, ...REMOVED])
    expect(serverNamed(after, MAIN)).toMatchObject({ version: -2, services: [] })
    walk(after, [
      { type: 'service-needed', appId: 'ap1' },
      sends({ vers: 0, ...QUERY, token: '' }, { reason: 'service-needed' }),
    ])
  })

  test('without a Decline button holds nothing back, and the request lasts until it is closed', () => {
    const shown = walk(asking(), [withMessage({ rejectButton: false }), applies(7, 'ap1'), VALID, shows(true, false)])
    expect(shown.request?.stage).toBe('user-message')
    const after = walk(shown, [{ type: 'message-rejected' }])
    expect(after.request).toBeNull()
    expect(serverNamed(after, MAIN).version).toBe(7)
  })

  test('without any button ends the request', () => {
    const shown = walk(asking(), [
      withMessage({ acceptButton: false, rejectButton: false }),
      applies(7, 'ap1'),
      VALID,
      shows(false, false),
    ])
    expect(shown.request).toBeNull()
  })

  test('is not shown with a configuration that takes the place of a working one', () => {
    walk(triggered(configured()), [
      document(8, { msg, applications: [application('ap1'), application('ap2')] }),
      applies(8, 'ap1', 'ap2'),
      STOP_TIMER,
      VALID,
    ])
  })

  test.each([0, -1, -2])('is shown with a version of %i, and nothing waits for it', (version) => {
    const shown = walk(triggered(configured()), [document(version, { msg }), STOP_TIMER, ...REMOVED, shows(true, true)])
    expect(serverNamed(walk(shown, [{ type: 'message-accepted' }]), MAIN).version).toBe(version)
    expect(serverNamed(walk(shown, [{ type: 'message-rejected' }]), MAIN).version).toBe(version)
  })

  test('of an additional server decides about its services only', () => {
    const control = accessControl(['ap1'], { 'a.example': ['ap2'] })
    const state = drive(
      asking(),
      document(7, { accessControl: control, applications: [application('ap1')] }),
      document(3, { msg, applications: [application('ap2')] }),
    ).state
    const after = walk(state, [
      { type: 'message-rejected' },
      { effect: 'remove-configuration', server: 'a.example', appIds: 'all' },
      { effect: 'revert-services', server: 'a.example', appIds: ['ap2'] },
    ])
    expect(serverNamed(after, MAIN)).toMatchObject({ version: 7, services: ['ap1'] })
  })

  test('keeps the next server waiting', () => {
    const control = accessControl(['ap1'], { 'a.example': ['ap2'] })
    const shown = walk(asking(), [document(7, { accessControl: control, msg }), shows(true, true)])
    expect(drive(shown, { type: 'message-accepted' }).effects.at(-1)).toMatchObject({ server: 'a.example' })
  })

  test('that a restart interrupts comes again with its configuration, and is over with a disabling one', () => {
    const again = (answer: ReturnType<typeof document>) =>
      drive(asking(), answer, { type: 'client-started', atMs: NOW }, connected(), simReady()).effects
    expect(again(withMessage({}))).toEqual([sends({ vers: 0, ...QUERY, token: '' }, { reason: 'identity' })])
    expect(again(document(-1, { msg }))).toEqual([])
  })
})
