import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccessControl } from '../provisioning/provisioning-document.js'
import type { ClientEffect, ClientEffectOf } from './client-effects.js'
import { appIdOf } from './client-services.js'
import type { ClientState } from './client-state.js'
import { clientEvents, type HistoryEvent, hopelessEvents, options } from './testing/client-history.js'
import { connected, drive, fresh, MAIN, simReady, step, type WalkEvent } from './testing/client-walk.js'

const RUNS = { numRuns: 300 }

interface Moment {
  readonly before: ClientState
  readonly event: WalkEvent
  readonly after: ClientState
  readonly effects: readonly ClientEffect[]
}

function begun(given: Parameters<typeof fresh>[0]): ClientState {
  return drive(fresh(given), connected(), simReady('sim-1', 'imsi of sim-1'), {
    type: 'provider-chosen',
    defaultFqdn: MAIN,
  }).state
}

/** Runs a history and looks at every moment of it. States and events are frozen, and the state goes through JSON. */
function play(state: ClientState, events: readonly HistoryEvent[], look: (moment: Moment) => void): ClientState {
  let before = state
  for (const make of events) {
    const event = make(before)
    const { state: after, effects } = step(before, event)
    look({ before, event, after, effects })
    before = after
  }
  return before
}

function effectsOf<Name extends ClientEffect['effect']>(effects: readonly ClientEffect[], name: Name) {
  return effects.filter((effect): effect is ClientEffectOf<Name> => effect.effect === name)
}

/** Whether a request began in this moment, rather than going on. */
function isBegun({ before, after }: Moment): boolean {
  if (after.request === null || after.request.steps > 0) return false
  return before.request === null || before.request.steps > 0 || before.request.server !== after.request.server
}

const recordOf = (state: ClientState, fqdn: string) => state.servers.find((server) => server.fqdn === fqdn)

function forEveryHistory(
  look: (moment: Moment) => void,
  begin: () => void = () => {},
  prepare: (state: ClientState) => ClientState = (state) => state,
): void {
  fc.assert(
    fc.property(options, clientEvents(), (given, events) => {
      begin()
      play(prepare(begun(given)), events, look)
    }),
    RUNS,
  )
}

describe('a client, whatever happens', () => {
  test('has one request in progress at most, and every answer belongs to the newest effect', () => {
    forEveryHistory(({ before, after, effects }) => {
      const numbered = effects.filter((effect) => 'requestId' in effect && effect.effect !== 'cancel-request')
      const waited = numbered.filter(
        (effect) => effect.effect !== 'show-message' || effect.acceptButton || effect.rejectButton,
      )
      expect(waited.length).toBeLessThanOrEqual(1)
      for (const effect of waited) expect(effect).toMatchObject({ requestId: after.request?.requestId })
      for (const { requestId } of effectsOf(effects, 'cancel-request'))
        expect(requestId).toBe(before.request?.requestId)
      if (before.request !== null && after.request === null) expect(waited).toEqual([])
    })
  })

  test('sends no token to any server but the one that gave it', () => {
    let sent = 0
    forEveryHistory(({ effects }) => {
      for (const { server, query } of effectsOf(effects, 'send-request')) {
        if (query.token === undefined || query.token === '') continue
        expect(query.token.split('#')[0]).toBe(server)
        sent += 1
      }
    })
    expect(sent).toBeGreaterThan(20)
  })

  test('has no configuration from a server for a service that the default server did not authorise it for', () => {
    let own: readonly string[] | undefined
    let others: AccessControl['servers'] = []
    let store = new Map<string, readonly string[]>()
    forEveryHistory(
      ({ before, event, after, effects }) => {
        if (event.type === 'answered' && before.request?.server === MAIN && before.request.stage === 'answer') {
          const { answer } = event
          if (answer.kind === 'document' && before.request.steps < 40) {
            const { accessControl } = answer.document
            own = accessControl?.default.appIds
            others = accessControl?.servers ?? others
          }
        }
        if (after.servers.length === 1) others = []
        if (after.servers[0]?.appIds === null) own = undefined
        for (const effect of effects) {
          if (effect.effect === 'apply-configuration') store.set(effect.server, effect.applications.map(appIdOf))
          if (effect.effect !== 'remove-configuration') continue
          const { appIds, server } = effect
          store.set(server, appIds === 'all' ? [] : (store.get(server) ?? []).filter((id) => !appIds.includes(id)))
        }
        for (const [fqdn, ids] of store) {
          const authorised = fqdn === MAIN ? own : (others.find((entry) => entry.fqdn === fqdn)?.appIds ?? [])
          if (authorised !== undefined) for (const id of ids) expect(authorised).toContain(id)
          expect([...new Set(ids)]).toEqual(recordOf(after, fqdn)?.services ?? [])
        }
      },
      () => {
        own = undefined
        others = []
        store = new Map()
      },
    )
  })

  test('gives up after five requests in a row without success', () => {
    let given = 0
    fc.assert(
      fc.property(options, hopelessEvents(), (settings, events) => {
        let ended = 0
        const last = play(
          begun({ ...settings, temporaryToken: false }),
          events,
          ({ before, event, after, effects }) => {
            if (before.request === null || after.request !== null) return
            // A request that was cancelled, or broke off without data access, is not one without success.
            const isBrokenOff =
              event.type === 'answered' && event.answer.kind === 'failed' && before.connectivity.data === 'none'
            if (effectsOf(effects, 'cancel-request').length === 0 && !isBrokenOff) ended += 1
          },
        )
        expect(ended).toBeLessThanOrEqual(5)
        expect(last.servers[0]?.failures).toBe(ended)
        if (ended < 5) return
        given += 1
        expect(last.request).toBeNull()
        expect(last.servers[0]).toMatchObject({ version: 0, services: [], due: null, retryAtStart: false })
      }),
      RUNS,
    )
    expect(given).toBeGreaterThan(5)
  })

  test.each([
    [-1, ['trigger', 'retry-after']],
    [-2, ['trigger', 'retry-after', 'service-needed']],
  ])('asks nothing after a version of %i, but for %j', (version, reasons) => {
    const delayed = new Map<string, string>()
    const stopped = (state: ClientState): ClientState => ({
      ...state,
      request: null,
      servers: state.servers.map((server) => ({ ...server, version, due: null })),
    })
    let asked = 0
    forEveryHistory(
      (moment) => {
        const { before, event, after } = moment
        if (event.type === 'answered' && event.answer.kind === 'try-later' && before.request !== null) {
          delayed.set(before.request.server, before.request.reason)
        }
        const { request } = after
        if (!isBegun(moment) || request === null || recordOf(after, request.server)?.version !== version) return
        expect(reasons).toContain(request.reason)
        if (request.reason === 'retry-after') expect(reasons).toContain(delayed.get(request.server))
        asked += 1
      },
      () => delayed.clear(),
      stopped,
    )
    expect(asked).toBeGreaterThan(0)
  })

  test('begins no request without data access, and as a primary device none without its SIM', () => {
    forEveryHistory((moment) => {
      if (!isBegun(moment)) return
      const { connectivity, settings, sim } = moment.after
      expect(connectivity.data).not.toBe('none')
      if (settings.kind === 'primary-device') expect(sim?.isReady).toBe(true)
    })
  })

  test('has no timer running that it does not know, and runs every timer of its request', () => {
    let running = new Set<number>()
    forEveryHistory(
      ({ event, after, effects }) => {
        if (event.type === 'client-started') running = new Set()
        if (event.type === 'timer-fired' && 'timerId' in event) running.delete(event.timerId)
        for (const effect of effects) {
          if (effect.effect === 'stop-timer') running.delete(effect.timerId)
          if (effect.effect === 'start-timer') running.add(effect.timerId)
        }
        const known = after.servers.flatMap(({ expiry, retry }) => [expiry?.timerId, retry?.timerId])
        const own = after.request?.timer?.timerId
        for (const timerId of running) expect([...known, own]).toContain(timerId)
        if (own !== undefined) expect(running).toContain(own)
      },
      () => {
        running = new Set()
      },
    )
  })

  test('keeps nothing of a request in its state once that is over', () => {
    forEveryHistory(({ after }) => {
      if (after.request !== null) return
      expect(JSON.stringify({ ...after, servers: [] })).not.toMatch(/1111|2222|3333|#/)
    })
  })
})

test('a reset leaves nothing of the user, whatever happened before', () => {
  fc.assert(
    fc.property(options, clientEvents(), (given, events) => {
      const state = play(begun(given), events, () => {})
      const { state: reset } = step(state, { type: 'reset' })
      const { sequence, connectivity, choiceSeed } = state
      expect(reset).toEqual({ ...fresh(given), sequence, connectivity, choiceSeed })
    }),
    RUNS,
  )
})

test('another SIM leaves nothing of the old identity, whatever happened before', () => {
  fc.assert(
    fc.property(options, clientEvents(), clientEvents('sim-2', 10), (given, before, later) => {
      const primary = { ...given, kind: 'primary-device' } as const
      const state = play(begun(primary), before, () => {})
      const { state: swapped } = step(state, simReady('sim-2', 'imsi of sim-2'))
      expect(JSON.stringify(swapped)).not.toMatch(/sim-1|#|4917|[abc]\.example/)
      expect(swapped.servers).toHaveLength(1)
      play(swapped, later, ({ effects }) => expect(JSON.stringify(effects)).not.toContain('sim-1'))
    }),
    RUNS,
  )
})
