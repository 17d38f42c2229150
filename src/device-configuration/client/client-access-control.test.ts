import { describe, expect, test } from 'vitest'
import type { AccessControl } from '../provisioning/provisioning-document.js'
import {
  accessControl,
  answered,
  application,
  asking,
  configured,
  document,
  drive,
  MAIN,
  MSISDN,
  STOP_TIMER,
  serverNamed,
  startsTimer,
  triggered,
  type WalkEffect,
  walk,
} from './testing/client-walk.js'

const A = 'a.example'
const B = 'b.example'
const VALID = startsTimer('validity', 3_600_000)

const byDefault = (control: AccessControl, version = 7) => document(version, { accessControl: control })
const asked = (effects: readonly WalkEffect[]) =>
  effects.flatMap((effect) => (effect.effect === 'send-request' ? [effect.server] : []))
const removes = (server: string, appIds: readonly string[]): WalkEffect[] => [
  { effect: 'remove-configuration', server, appIds },
  { effect: 'revert-services', server, appIds },
]

/** The default server gives `ap1`; A gives `ap2` and `ap3`, B says who the user is and gives `ap4`. */
function served() {
  const control = accessControl(['ap1'], { [A]: ['ap2', 'ap3'], [`${B}!`]: ['ap4'] })
  return drive(
    asking(),
    document(7, { accessControl: control, token: { token: 't-main' }, applications: [application('ap1')] }),
    document(40, { token: { token: 't-b' }, applications: [application('ap4')], user: { msisdn: MSISDN } }),
    document(20, { token: { token: 't-a' }, applications: [application('ap2'), application('ap3')] }),
  ).state
}

describe('additional servers (§2.2.2)', () => {
  test('that are new are asked one after the other, the identity provider first', () => {
    const control = accessControl(['ap1'], { [A]: ['ap2'], [`${B}!`]: ['ap4'], 'c.example': ['ap5'] })
    const first = drive(asking(), byDefault(control))
    expect(asked(first.effects)).toEqual([B])
    const second = drive(first.state, document(1))
    const third = drive(second.state, document(1))
    expect([...asked(second.effects), ...asked(third.effects)].sort()).toEqual([A, 'c.example'])
    expect(third.state.request).not.toBeNull()
    expect(drive(third.state, document(1)).effects).toHaveLength(2)
  })

  test('are asked without what belongs to another server', () => {
    const control = accessControl([], { [A]: ['ap2'] })
    const { effects } = drive(
      asking(),
      document(7, { accessControl: control, token: { token: 't-main' }, user: { msisdn: MSISDN } }),
    )
    expect(effects.at(-1)).toMatchObject({ server: A, query: { vers: 0, token: '', msisdn: MSISDN } })
  })

  test('are recognised by their FQDN whatever its case', () => {
    const state = served()
    const control = accessControl(['ap1'], { [A.toUpperCase()]: ['ap2', 'ap3'], 'B.Example!': ['ap4'] })
    const after = drive(triggered(state), byDefault(control))
    expect(after.effects).toEqual([STOP_TIMER, VALID])
    expect(after.state.servers.slice(1)).toEqual(state.servers.slice(1))
  })

  test('that are no longer there lose everything that is kept about them', () => {
    const after = walk(triggered(served()), [
      byDefault(accessControl(['ap1'], { [`${B}!`]: ['ap4'] })),
      STOP_TIMER,
      { effect: 'remove-configuration', server: A, appIds: 'all' },
      { effect: 'revert-services', server: A, appIds: ['ap2', 'ap3'] },
      STOP_TIMER,
      VALID,
    ])
    expect(after.servers.map(({ fqdn }) => fqdn)).toEqual([MAIN, B])
    expect(JSON.stringify(after)).not.toContain('t-a')
  })

  test('may not name further servers', () => {
    const state = served()
    const after = drive(
      triggered(state, A),
      document(20, { accessControl: accessControl([], { 'evil.example': ['ap1'] }) }),
    )
    expect(after.state.servers.map(({ fqdn }) => fqdn)).toEqual([MAIN, A, B])
    expect(serverNamed(after.state, MAIN).appIds).toEqual(['ap1'])
  })

  test('named like the default server, or twice, are none', () => {
    const control = accessControl(['ap1'], { [MAIN.toUpperCase()]: ['ap9'], [A]: ['ap2'], 'A.example': ['ap3'] })
    const { state } = drive(asking(), byDefault(control))
    expect(state.servers.map(({ fqdn, appIds }) => [fqdn, appIds])).toEqual([
      [MAIN, ['ap1']],
      [A, ['ap2']],
    ])
  })
})

describe('the app-ids of an additional server (§2.3.2)', () => {
  const b = { [`${B}!`]: ['ap4'] }

  test('that go take their services along', () => {
    const after = walk(triggered(served()), [
      byDefault(accessControl(['ap1'], { [A]: ['ap3'], ...b })),
      ...removes(A, ['ap2']),
      STOP_TIMER,
      VALID,
    ])
    expect(serverNamed(after, A)).toMatchObject({ services: ['ap3'], version: 20, token: 't-a', due: null })
  })

  test('that come lead to a request for everything, with its own token', () => {
    const { effects, state } = drive(
      triggered(served()),
      byDefault(accessControl(['ap1'], { [A]: ['ap2', 'ap3', 'ap9'], ...b })),
    )
    expect(effects.at(-1)).toMatchObject({ server: A, reason: 'access-control', query: { vers: 0, token: 't-a' } })
    expect(serverNamed(state, A)).toMatchObject({ version: 20, services: ['ap2', 'ap3'] })
  })

  test('that come lead to a request to a server that reverted its services with 0', () => {
    const reverted = drive(triggered(served(), A), document(0)).state
    const after = drive(triggered(reverted), byDefault(accessControl(['ap1'], { [A]: ['ap2', 'ap3', 'ap9'], ...b })))
    expect(asked(after.effects)).toEqual([A])
  })

  test.each([-1, -2])('that come lead to no request to a server that stopped the client with %i (§4.2)', (version) => {
    const stopped = drive(triggered(served(), A), document(version)).state
    const after = drive(triggered(stopped), byDefault(accessControl(['ap1'], { [A]: ['ap2', 'ap3', 'ap9'], ...b })))
    expect(asked(after.effects)).toEqual([])
    expect(serverNamed(after.state, A).appIds).toEqual(['ap2', 'ap3', 'ap9'])
  })
})

describe('the app-ids of the default server (§2.3.1)', () => {
  const a = { [A]: ['ap9'] }

  test('that it gets for the first time leave it only the services that they name', () => {
    const state = configured({
      applications: [application('ap1'), application('ap2'), { ...application('x'), type: 'OTHER' }],
    })
    expect(serverNamed(state, MAIN).services).toEqual(['ap1', 'ap2', ''])
    const after = walk(drive(triggered(state)).state, [
      byDefault(accessControl(['ap1', 'ap8'], {})),
      ...removes(MAIN, ['ap2', '']),
      STOP_TIMER,
      VALID,
    ])
    expect(serverNamed(after, MAIN)).toMatchObject({ services: ['ap1'], version: 7 })
  })

  test('that go take their services along', () => {
    const state = drive(
      asking(),
      document(7, {
        accessControl: accessControl(['ap1', 'ap2'], a),
        applications: [application('ap1'), application('ap2')],
      }),
      document(1),
    ).state
    const after = walk(triggered(state), [
      byDefault(accessControl(['ap2'], a)),
      ...removes(MAIN, ['ap1']),
      STOP_TIMER,
      VALID,
    ])
    expect(serverNamed(after, MAIN).services).toEqual(['ap2'])
  })

  test('that are none make it a mere directory', () => {
    const after = drive(
      asking(),
      document(7, { accessControl: accessControl([], a), applications: [application('ap1')] }),
    )
    expect(after.effects[0]).toEqual({ effect: 'apply-configuration', server: MAIN, version: 7, applications: [] })
  })

  test('go altogether with the access control, and the additional servers stay', () => {
    const before = served()
    const after = walk(triggered(before), [
      document(8, { applications: [application('ap1'), application('ap77')] }),
      {
        effect: 'apply-configuration',
        server: MAIN,
        version: 8,
        applications: [application('ap1'), application('ap77')],
      },
      STOP_TIMER,
      VALID,
    ])
    expect(serverNamed(after, MAIN).appIds).toBeNull()
    expect(after.servers.slice(1)).toEqual(before.servers.slice(1))
  })

  test.each([0, -1, -2])('do not go with %i: that is about its own configuration', (version) => {
    const before = served()
    const after = drive(triggered(before), document(version)).state
    expect(after.servers.slice(1)).toEqual(before.servers.slice(1))
  })
})

describe('what a server may configure (§2.3)', () => {
  test.each([
    ['additional', A, 'ap2', ['ap1', 'ap4']],
    ['default', null, 'ap1', ['ap2', 'ap4']],
  ] as const)('is all that is taken from the %s server', (_name, server, own, foreign) => {
    const applications = [application(own), ...foreign.map(application), { ...application(own), type: 'OTHER' }]
    const control = accessControl(['ap1'], { [A]: ['ap2', 'ap3'], [`${B}!`]: ['ap4'] })
    const answer = document(99, { applications, ...(server === null && { accessControl: control }) })
    const { effects } = drive(triggered(served(), server), answer)
    expect(effects.filter(({ effect }) => effect === 'apply-configuration')).toEqual([
      { effect: 'apply-configuration', server: server ?? MAIN, version: 99, applications: [application(own)] },
    ])
  })

  test('is known by the AppID, with blanks around it or not (Table 29)', () => {
    const applications = [application(' ap2'), { type: 'APPLICATION', parms: [{ name: 'AppID' }], characteristics: [] }]
    const { effects, state } = drive(triggered(served(), A), document(21, { applications }))
    expect(effects.find(({ effect }) => effect === 'apply-configuration')).toMatchObject({
      applications: [applications[0]],
    })
    expect(serverNamed(state, A).services).toEqual(['ap2'])
  })
})

describe('who the user is (§4.2 USER, id-provider)', () => {
  const other = '491700000000'

  test.each([
    ['the default server, when there is no identity provider', null, { [A]: ['ap2', 'ap3'] }, other],
    ['the default server not, when there is one', null, { [A]: ['ap2', 'ap3'], [`${B}!`]: ['ap4'] }, MSISDN],
  ] as const)('%s', (_name, server, servers, msisdn) => {
    const answer = document(7, { user: { msisdn: other }, accessControl: accessControl(['ap1'], servers) })
    expect(drive(triggered(served(), server), answer).state.user.msisdn).toBe(msisdn)
  })

  test.each([
    ['the identity provider', B, other],
    ['no other additional server', A, MSISDN],
  ])('%s', (_name, server, msisdn) => {
    expect(drive(triggered(served(), server), document(7, { user: { msisdn: other } })).state.user.msisdn).toBe(msisdn)
  })

  test('is asked of a server that becomes the identity provider', () => {
    const control = accessControl(['ap1'], { [`${A}!`]: ['ap2', 'ap3'], [B]: ['ap4'] })
    const { effects, state } = drive(triggered(served()), byDefault(control))
    expect(effects.at(-1)).toMatchObject({ server: A, reason: 'access-control', query: { vers: 20 } })
    expect(drive(state, document(20, { user: { msisdn: other } })).state.user.msisdn).toBe(other)
  })
})

describe('one server does not touch the services of another', () => {
  test.each([
    ['disables the client', document(-1), 0],
    ['refuses it', answered({ kind: 'refused' }), 1],
  ])('when an additional one %s', (_name, answer, failures) => {
    const after = walk(triggered(served(), A), [
      answer,
      STOP_TIMER,
      { effect: 'remove-configuration', server: A, appIds: 'all' },
      { effect: 'revert-services', server: A, appIds: ['ap2', 'ap3'] },
    ])
    expect(serverNamed(after, MAIN)).toMatchObject({ version: 7, services: ['ap1'] })
    expect(serverNamed(after, A)).toMatchObject({ services: [], failures })
  })

  test.each([0, -1, -2])('when the default one disables the client with %i', (version) => {
    const control = accessControl(['ap1'], { [A]: ['ap2', 'ap3'], [`${B}!`]: ['ap4'] })
    const after = walk(triggered(served()), [
      byDefault(control, version),
      STOP_TIMER,
      { effect: 'remove-configuration', server: MAIN, appIds: 'all' },
      { effect: 'revert-services', server: MAIN, appIds: ['ap1'] },
    ])
    expect(serverNamed(after, MAIN)).toMatchObject({ version, services: [] })
    expect(serverNamed(after, A)).toMatchObject({ version: 20, services: ['ap2', 'ap3'] })
  })
})
