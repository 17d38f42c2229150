import { describe, expect, test } from 'vitest'
import type { ClientAnswer } from './client-answers.js'
import type { ClientState } from './client-state.js'
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
  type WalkEvent,
  WLAN,
  walk,
} from './testing/client-walk.js'

const QUERY = { vers: 0, IMSI, SMS_port: 37273, token: '' }
const FAILED = answered({ kind: 'failed' })
const FORBIDDEN = answered({ kind: 'refused' })
const APPLY: WalkEffect = { effect: 'apply-configuration', server: MAIN, version: 1, applications: [] }

/** The device is switched off and on again. */
function restart(state: ClientState, atMs = NOW): ReturnType<typeof drive> {
  return drive(state, { type: 'client-started', atMs }, connected(), simReady('sim-1', IMSI, atMs))
}

const isSending = (effects: readonly WalkEffect[]) => effects.some(({ effect }) => effect === 'send-request')

describe('500 and every other error (§2.4.3)', () => {
  test.each<ClientAnswer>([{ kind: 'failed' }, { kind: 'upgrade-required' }])(
    '$kind keeps the configuration, even when it expired',
    (answer) => {
      const state = configured()
      const expired = drive(state, {
        type: 'timer-fired',
        timerId: serverNamed(state, MAIN).expiry?.timerId ?? -1,
      }).state
      expect(expired.request?.reason).toBe('expiry')
      const after = walk(expired, [answered(answer)])
      expect(serverNamed(after, MAIN)).toMatchObject({ version: 7, services: ['ap1', 'ap2'], failures: 1, due: null })
    },
  )

  test('is tried again at the next start, and the fifth time in a row deletes the configuration', () => {
    let state = drive(triggered(configured()), FAILED).state
    for (const failures of [2, 3, 4]) {
      const next = restart(state)
      expect(isSending(next.effects)).toBe(true)
      state = walk(next.state, [FAILED])
      expect(serverNamed(state, MAIN)).toMatchObject({ failures, version: 7 })
    }
    state = walk(restart(state).state, [FAILED, STOP_TIMER, ...REMOVED])
    expect(serverNamed(state, MAIN)).toMatchObject({ failures: 5, version: 0, services: [], retryAtStart: false })
    expect(isSending(restart(state).effects)).toBe(false)
  })

  test('is forgotten with the first success', () => {
    const state = drive(restart(drive(asking(), FAILED).state).state, document(1)).state
    expect(serverNamed(state, MAIN)).toMatchObject({ failures: 0, retryAtStart: false })
    expect(isSending(restart(state).effects)).toBe(false)
  })

  test('does not count when data access went away, and the request is due again (§6.1)', () => {
    walk(
      drive(triggered(configured()), connected({ ...ONLINE, data: 'none' })).state,
      [FAILED],
      [connected(), sends({ ...QUERY, vers: 7, token: 't-main' })],
    )
  })

  test('over a non-cellular network is tried again over another one (§2.6.3)', () => {
    const failed = drive(fresh(), connected(WLAN), simReady(), FAILED).state
    walk(failed, [connected({ ...WLAN, sms: false })], [connected(WLAN)])
    const again = sends(QUERY, { reason: 'network-changed' })
    walk(failed, [connected(ONLINE), again])
    const elsewhere = walk(failed, [connected({ ...WLAN, network: 'office' }), again])
    walk(elsewhere, [FAILED], [connected({ ...WLAN, network: 'home' }), again])
  })

  test('of a client that was stopped is not tried again over another network', () => {
    const stopped = drive(fresh(), connected(WLAN), simReady(), document(-1)).state
    walk(drive(triggered(stopped), FAILED).state, [connected({ ...WLAN, network: 'office' })])
  })

  test('over a cellular network is not tried again over another one', () => {
    walk(drive(asking(), FAILED).state, [connected(WLAN)])
  })

  test('a document without VERS is one of them', () => {
    const after = walk(asking(), [answered({ kind: 'document', cookie: false, document: { applications: [] } })])
    expect(serverNamed(after, MAIN).failures).toBe(1)
  })

  test('a step that the client cannot carry out is one of them', () => {
    const state = drive(asking(), answered({ kind: 'client-authenticity', cookie: true })).state
    expect(serverNamed(drive(state, { type: 'step-failed' }).state, MAIN).failures).toBe(1)
  })
})

describe('403 (§2.4.3)', () => {
  test('removes the configuration at once, and is tried again with version 0 at a start, five times in all', () => {
    let state = walk(triggered(configured()), [FORBIDDEN, STOP_TIMER, ...REMOVED])
    for (const failures of [1, 2, 3, 4]) {
      expect(serverNamed(state, MAIN)).toMatchObject({ failures, version: 0, token: 't-main' })
      const next = restart(state)
      expect(next.effects).toEqual([sends({ ...QUERY, token: 't-main' }, { reason: 'start' })])
      state = walk(next.state, [FORBIDDEN, ...REMOVED])
    }
    expect(isSending(restart(state).effects)).toBe(false)
    expect(isSending(drive(state, { type: 'reconfiguration-triggered', server: null }).effects)).toBe(true)
  })

  test('counts together with other errors', () => {
    let state = drive(triggered(configured()), FORBIDDEN).state
    for (const answer of [FAILED, FORBIDDEN, FAILED, FAILED]) state = drive(restart(state).state, answer).state
    expect(serverNamed(state, MAIN).failures).toBe(5)
    expect(isSending(restart(state).effects)).toBe(false)
  })
})

describe('406 (§2.4.3, §5.2)', () => {
  const options = { spokenVersions: ['4.0', '10.0', '5.0'] }
  const unsupported = (...supportedVersions: string[]) => answered({ kind: 'version-unsupported', supportedVersions })

  test('is followed by the highest version that both speak, as the first message that it was', () => {
    walk(
      fresh(options),
      [connected()],
      [simReady(), sends({ ...QUERY, provisioning_version: '10.0' }, { reason: 'identity' })],
      [unsupported('3.0', '4.0', '5.0'), sends({ ...QUERY, provisioning_version: '5.0' }, { reason: 'identity' })],
      [unsupported('4.0', '5.0'), sends({ ...QUERY, provisioning_version: '4.0' }, { reason: 'identity' })],
      [unsupported('4.0', '5.0'), ...REMOVED],
    )
  })

  test.each([
    ['speaks no common one', unsupported('9.0')],
    ['names none', answered({ kind: 'version-unsupported' })],
  ])('of a server that %s removes the configuration', (_name, answer) => {
    walk(triggered(configured()), [answer, STOP_TIMER, ...REMOVED])
  })

  test('agrees on a version for the requests to come, with this server', () => {
    const state = drive(asking(options), unsupported('5.0'), document(1)).state
    walk(state, [{ type: 'reconfiguration-triggered', server: null }, sends({ ...QUERY, vers: 1 })])
  })

  test('is a 403 below version 4.0', () => {
    walk(asking({ spokenVersions: ['3.0', '2.0'] }), [
      answered({ kind: 'refused', supportedVersions: ['2.0'] }),
      sends({ ...QUERY, provisioning_version: '2.0' }, { reason: 'identity' }),
    ])
  })

  test.each([
    ['is used from the next request on', ['4.0', '5.0', '10.0'], '10.0'],
    ['with nothing in common changes nothing', ['9.0'], '5.0'],
  ])('a Supported-Versions header of a 200 %s', (_name, supportedVersions, provisioning_version) => {
    const state = drive(asking(options), unsupported('5.0')).state
    const served: WalkEvent = answered({
      kind: 'document',
      cookie: false,
      supportedVersions,
      document: { vers: { version: 1, validity: 60 }, applications: [] },
    })
    walk(drive(state, served).state, [
      { type: 'reconfiguration-triggered', server: null },
      sends({ ...QUERY, vers: 1, provisioning_version }),
    ])
  })
})

describe('409 (§2.4.3)', () => {
  const conflict = answered({ kind: 'device-name-conflict' })
  const ask: WalkEffect = { effect: 'ask-device-name', server: MAIN }

  test('is followed by the same request with the name that the user gives, now and later', () => {
    const named = sends({ ...QUERY, friendly_device_name: 'My phone' }, { reason: 'identity' })
    walk(
      asking(),
      [conflict, ask],
      [{ type: 'device-name-entered', name: 'My phone' }, named],
      [document(1), APPLY, startsTimer('validity', 3_600_000)],
      [
        { type: 'reconfiguration-triggered', server: null },
        sends({ ...QUERY, vers: 1, friendly_device_name: 'My phone' }),
      ],
    )
  })

  test('repeats the parts of a POST', () => {
    const state = drive(
      asking({ uploads: ['push-key'] }),
      answered({ kind: 'client-authenticity', cookie: true }),
      { type: 'authenticity-verified' },
      conflict,
      { type: 'device-name-entered', name: 'A' },
    )
    expect(state.effects).toMatchObject([
      { effect: 'send-request', isFirst: false, cookie: true, parts: ['client-authenticity-results', 'push-key'] },
    ])
  })

  test('counts as a failure when the user gives no name, and keeps the configuration', () => {
    const after = walk(triggered(configured()), [conflict, ask], [{ type: 'input-aborted' }])
    expect(serverNamed(after, MAIN)).toMatchObject({ failures: 1, version: 7 })
  })
})

describe('503 with Retry-After (§2.4.3)', () => {
  const later = (retryAfterSeconds: number) => answered({ kind: 'try-later', retryAfterSeconds })

  test.each([
    [120, 120_000],
    [0, 1000],
  ])('of %i seconds is followed by a request after %i ms, and counts as nothing', (seconds, afterMs) => {
    const waiting = walk(triggered(configured()), [later(seconds), startsTimer('retry-after', afterMs)])
    expect(serverNamed(waiting, MAIN)).toMatchObject({ failures: 0, version: 7 })
    walk(waiting, [
      { type: 'timer-fired', timerId: serverNamed(waiting, MAIN).retry?.timerId ?? -1 },
      sends({ ...QUERY, vers: 7, token: 't-main' }, { reason: 'retry-after' }),
    ])
  })

  test('keeps its time over a start', () => {
    const waiting = drive(asking(), later(120)).state
    const started = drive(waiting, { type: 'client-started', atMs: NOW + 1000 })
    expect(started.effects).toEqual([startsTimer('retry-after', 120_000)])
    expect(isSending(drive(started.state, connected(), simReady()).effects)).toBe(false)
    expect(restart(waiting, NOW + 120_000).effects).toEqual([sends(QUERY, { reason: 'retry-after' })])
  })

  test('holds back what expires meanwhile, and not the network', () => {
    const waiting = drive(triggered(configured()), later(9000)).state
    const expired = walk(waiting, [{ type: 'timer-fired', timerId: serverNamed(waiting, MAIN).expiry?.timerId ?? -1 }])
    walk(expired, [
      { type: 'reconfiguration-triggered', server: null },
      STOP_TIMER,
      sends({ ...QUERY, vers: 7, token: 't-main' }),
    ])
  })
})

describe('a server that does not exist (§2.2.1, §2.2.2)', () => {
  const NOT_FOUND = answered({ kind: 'server-not-found' })

  test('as default server leaves every service without configuration, and the next request to the network', () => {
    const state = drive(
      asking(),
      document(7, { token: { token: 't' }, accessControl: accessControl(['ap1'], { 'a.example': ['ap2'] }) }),
      document(3, { applications: [application('ap2')] }),
    ).state
    const after = walk(triggered(state), [
      NOT_FOUND,
      STOP_TIMER,
      { effect: 'remove-configuration', server: MAIN, appIds: 'all' },
      { effect: 'revert-services', server: MAIN, appIds: ['ap1'] },
      STOP_TIMER,
      { effect: 'remove-configuration', server: 'a.example', appIds: 'all' },
      { effect: 'revert-services', server: 'a.example', appIds: ['ap2'] },
    ])
    expect(after.servers).toHaveLength(1)
    expect(isSending(restart(after).effects)).toBe(false)
    walk(after, [{ type: 'reconfiguration-triggered', server: null }, sends({ ...QUERY, token: 't' })])
  })

  test('as default server is looked for again by a client without a SIM at each start (§2.1)', () => {
    const state = drive(
      asking({ kind: 'additional-device' }),
      { type: 'identity-entered', identity: { msisdn: '491701' } },
      NOT_FOUND,
    ).state
    expect(drive(state, { type: 'client-started', atMs: NOW }, connected()).effects).toEqual([
      { effect: 'ask-identity', server: MAIN, recommendation: null, withOtp: false },
    ])
  })

  const added = () => drive(asking(), document(7, { accessControl: accessControl([], { 'a.example': ['ap2'] }) })).state

  test('as additional server that was never found reverts its services, and is looked for at each start', () => {
    const after = walk(added(), [NOT_FOUND, { effect: 'revert-services', server: 'a.example', appIds: ['ap2'] }])
    expect(restart(after).effects).toMatchObject([{ effect: 'send-request', server: 'a.example', reason: 'start' }])
  })

  test('as additional server that answered before is asked about at the default server, and keeps its configuration', () => {
    const state = drive(added(), document(3, { applications: [application('ap2')] })).state
    const after = walk(triggered(state, 'a.example'), [
      NOT_FOUND,
      sends({ ...QUERY, vers: 7 }, { reason: 'server-lost' }),
    ])
    expect(serverNamed(after, 'a.example')).toMatchObject({ version: 3, services: ['ap2'], retryAtStart: true })
  })

  test('as additional server leads to no request to a default server that stopped the client', () => {
    const state = drive(
      asking(),
      document(-1, { accessControl: accessControl([], { 'a.example': ['ap2'] }) }),
      document(3),
    ).state
    expect(isSending(drive(triggered(state, 'a.example'), NOT_FOUND).effects)).toBe(false)
  })
})
