import { describe, expect, test } from 'vitest'
import type { Connectivity } from './client-state.js'
import {
  accessControl,
  answered,
  application,
  asking,
  configured,
  connected,
  document,
  drive,
  IMSI,
  MAIN,
  NOW,
  ONLINE,
  STOP_TIMER,
  sends,
  serverNamed,
  simReady,
  startsTimer,
  triggered,
  WLAN,
  walk,
} from './testing/client-walk.js'

const QUERY = { vers: 7, IMSI, SMS_port: 37273, token: 't-main' }
const VALID = startsTimer('validity', 3_600_000)
const TRIGGER = { type: 'reconfiguration-triggered', server: null } as const

describe('a network request (§3)', () => {
  test('goes to the default server, or to the additional one that it names', () => {
    const control = accessControl(['ap1'], { 'a.example': ['ap2'] })
    const state = drive(asking(), document(7, { accessControl: control }), document(3)).state
    expect(drive(state, TRIGGER).effects).toMatchObject([{ server: MAIN, reason: 'trigger' }])
    expect(drive(state, { ...TRIGGER, server: 'A.Example' }).effects).toMatchObject([{ server: 'a.example' }])
    expect(drive(state, { ...TRIGGER, server: 'c.example' }).effects).toEqual([])
  })

  test('that comes during a request to the same server is carried out after it', () => {
    walk(triggered(configured()), [TRIGGER], [document(7), STOP_TIMER, VALID, sends(QUERY)])
  })

  test('before a server was discovered is nothing', () => {
    const state = drive(asking(), { type: 'reset' }).state
    walk(state, [TRIGGER])
  })
})

describe('the validity (§4.2)', () => {
  test('that expires leads to a request, and the services stay configured meanwhile', () => {
    const state = configured()
    const after = walk(state, [
      { type: 'timer-fired', timerId: serverNamed(state, MAIN).expiry?.timerId ?? -1 },
      sends(QUERY, { reason: 'expiry' }),
    ])
    expect(serverNamed(after, MAIN).services).toEqual(['ap1', 'ap2'])
  })

  test('that expires during a request is renewed by it', () => {
    const busy = triggered(configured())
    const timerId = serverNamed(busy, MAIN).expiry?.timerId ?? -1
    walk(busy, [{ type: 'timer-fired', timerId }], [document(7), STOP_TIMER, VALID])
  })

  test('of before does not expire any more', () => {
    const state = configured()
    const renewed = drive(triggered(state), document(7)).state
    walk(renewed, [{ type: 'timer-fired', timerId: serverNamed(state, MAIN).expiry?.timerId ?? -1 }])
  })
})

describe('data off (§6)', () => {
  const none: Connectivity = { ...ONLINE, data: 'none' }
  const off: Connectivity = { ...ONLINE, psDataOff: true }
  const nas = (home: string, roaming: string) => ({
    ...application('urn:oma:mo:ext-3gpp-nas-config:1.0'),
    characteristics: [
      {
        type: 'NODE',
        parms: [],
        characteristics: [
          {
            type: '3GPP_PS_data_off',
            parms: [],
            characteristics: [
              {
                type: 'Exempted_service_list',
                parms: [{ name: 'Device_management_over_PS', value: home }],
                characteristics: [],
              },
              {
                type: 'Exempted_service_list_roaming',
                parms: [{ name: 'Device_management_over_PS', value: roaming }],
                characteristics: [],
              },
            ],
          },
        ],
      },
    ],
  })

  test('keeps triggers until data access is there again', () => {
    walk(configured(), [connected(none)], [TRIGGER], [connected(), sends(QUERY)])
  })

  test.each([
    ['is sent by default', undefined, off, true],
    ['is sent where device management is exempt', nas('1', '0'), off, true],
    ['is not sent where it is not', nas('0', '1'), off, false],
    ['is sent where it is exempt while roaming', nas('0', '1'), { ...off, roaming: true }, true],
    ['is not sent where it is not exempt while roaming', nas('1', '0'), { ...off, roaming: true }, false],
    ['is sent over other access in any case', nas('0', '0'), { ...WLAN, psDataOff: true }, true],
    ['is sent while PS data off is not active', nas('0', '0'), ONLINE, true],
  ])('a request %s', (_name, part, connectivity, isSent) => {
    const applications = part === undefined ? [] : [part]
    const state = drive(configured({ applications }), connected(connectivity)).state
    walk(state, isSent ? [TRIGGER, sends(QUERY)] : [TRIGGER])
    if (!isSent) walk(drive(state, TRIGGER).state, [connected(WLAN), sends(QUERY)])
  })

  test('does not heed exemptions of a server that may not give them', () => {
    const control = accessControl(['ap1'], { 'a.example': ['ap2'] })
    const state = drive(
      asking(),
      document(7, { accessControl: control, token: { token: 't-main' }, applications: [nas('0', '0')] }),
      document(3, { applications: [nas('0', '0')] }),
      connected(off),
    ).state
    walk(state, [TRIGGER, sends(QUERY)])
  })

  test.each([
    ['its configuration', document(0)],
    ['the right to give them', document(7, { accessControl: accessControl(['ap1'], {}) })],
  ])('takes exemptions away with %s', (_name, answer) => {
    const state = drive(triggered(configured({ applications: [nas('0', '0')] })), answer, connected(off)).state
    expect(drive(state, TRIGGER).effects).toHaveLength(1)
  })
})

describe('changed uploads (§2.15)', () => {
  const changed = { type: 'uploads-changed', parts: ['push-uri'] } as const
  const told = { reason: 'uploads-changed', isFirst: false, parts: ['push-uri'] } as const
  const tells = (token: string) => ({ ...sends({ token }, told), query: { token } })

  test('are posted alone, with the token, and a bare 200 takes them', () => {
    const after = walk(
      configured(),
      [changed, tells('t-main')],
      [answered({ kind: 'otp-required', cookie: false, smsPortZero: false })],
    )
    expect(serverNamed(after, MAIN)).toMatchObject({ version: 7, changes: [], failures: 0, due: null })
  })

  test('go to every server that configured the client', () => {
    const control = accessControl(['ap1'], { 'a.example': ['ap2'], 'b.example': ['ap3'] })
    const state = drive(
      asking(),
      document(7, { accessControl: control, token: { token: 't-main' } }),
      document(3, { token: { token: 't-1' } }),
      document(3),
    ).state
    const first = drive(state, changed)
    expect(first.effects).toMatchObject([{ server: MAIN, parts: ['push-uri'] }])
    const second = drive(first.state, document(7, { accessControl: control }))
    expect(second.effects.at(-1)).toMatchObject({ parts: ['push-uri'], query: { token: 't-1' } })
    expect(drive(second.state, document(3)).state.request).toBeNull()
  })

  test('wait for the request that is in progress', () => {
    walk(triggered(configured()), [changed], [document(7), STOP_TIMER, VALID, tells('t-main')])
  })

  test('are told by the proof of authenticity, if that comes first', () => {
    const busy = drive(triggered(configured({}, { uploads: ['push-uri'] })), changed).state
    const after = drive(
      busy,
      answered({ kind: 'client-authenticity', cookie: true }),
      { type: 'authenticity-verified' },
      { ...TRIGGER },
      document(7),
      document(7),
    )
    expect(serverNamed(after.state, MAIN)).toMatchObject({ changes: [], due: null })
    expect(after.state.request).toBeNull()
  })

  test('that went along with a proof of authenticity without success are told later', () => {
    const busy = drive(triggered(configured({}, { uploads: ['push-uri'] })), changed).state
    const sent = drive(busy, answered({ kind: 'client-authenticity', cookie: true }), { type: 'authenticity-verified' })
    expect(serverNamed(sent.state, MAIN).changes).toEqual([])
    expect(serverNamed(drive(sent.state, answered({ kind: 'failed' })).state, MAIN).changes).toEqual(['push-uri'])
  })

  test('are not told to a server that reverts the services meanwhile', () => {
    const busy = drive(triggered(configured()), changed).state
    const after = drive(busy, document(0)).state
    expect(after.request).toBeNull()
    expect(serverNamed(after, MAIN).due).toBeNull()
  })

  test('that were not taken are told after the next start', () => {
    const failed = walk(configured(), [changed, tells('t-main')], [answered({ kind: 'failed' })])
    expect(serverNamed(failed, MAIN)).toMatchObject({ changes: ['push-uri'], failures: 1 })
    const started = drive(failed, { type: 'client-started', atMs: NOW }, connected(), simReady())
    expect(started.effects.at(-1)).toEqual(sends(QUERY, { reason: 'start' }))
    walk(started.state, [document(7), STOP_TIMER, VALID, tells('t-main')])
  })

  test('that change again meanwhile are told again', () => {
    const sent = drive(configured(), { ...changed, parts: ['push-uri', 'push-key'] }, changed).state
    walk(sent, [document(7), STOP_TIMER, VALID, tells('t-main')])
  })

  test('are not told again at once to a server that refuses the token', () => {
    const sent = drive(configured(), changed).state
    const restarted = walk(sent, [
      answered({ kind: 'network-authentication-required', cookie: false }),
      sends({ ...QUERY, token: '' }, { reason: 'uploads-changed' }),
    ])
    const after = walk(restarted, [document(7, { token: { token: 'n' } }), STOP_TIMER, VALID])
    const started = drive(after, { type: 'client-started', atMs: NOW }, connected(), simReady())
    expect(started.effects.at(-1)).toEqual(tells('n'))
  })

  test.each([
    ['a server without a token', drive(asking(), document(7)).state],
    ['a server that configured nothing', drive(triggered(configured()), document(0)).state],
  ])('are not told to %s', (_name, state) => {
    walk(state, [changed])
  })
})

test('servers that are due at the same time are chosen by chance, by the default one and the identity provider first', () => {
  const names = ['a.example', 'b.example', 'c.example', 'd.example']
  const control = accessControl([], Object.fromEntries(names.map((name) => [name, ['ap']])))
  const firsts = new Set<string>()
  const base = asking()
  for (let choiceSeed = 0; choiceSeed < 2 ** 32; choiceSeed += 2 ** 27 + 12_345) {
    const { effects } = drive({ ...base, choiceSeed }, document(7, { accessControl: control }))
    for (const effect of effects) if (effect.effect === 'send-request') firsts.add(effect.server)
  }
  expect([...firsts].sort()).toEqual(names)
})
