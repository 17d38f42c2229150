import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccessControl } from '../provisioning/provisioning-document.js'
import type { ClientAnswer } from './client-answers.js'
import type { ClientEffect, ClientEffectOf } from './client-effects.js'
import { appIdOf } from './client-services.js'
import type { ClientState } from './client-state.js'
import {
  accessControl,
  application,
  connected,
  fresh,
  MAIN,
  MSISDN,
  NOW,
  simReady,
  step,
  type WalkEvent,
} from './testing/client-walk.js'

type Mood = 'well' | 'broken' | 'busy' | 'strict' | 'distrustful'

/** A Configuration Server that knows its subscriber by SMS, and then by token. */
class ScriptedServer {
  version = 1
  token = 0
  mood: Mood = 'well'
  /** The step of the procedure that its cookie stands for. */
  open: 'nothing' | 'otp' | 'proof' = 'nothing'
  sms: string[] = []
  /** The servers that the client was told of last. */
  told: AccessControl['servers'] = []

  constructor(
    readonly fqdn: string,
    public appIds: readonly string[],
    public control?: AccessControl,
  ) {}

  answer({ query, cookie, parts }: ClientEffectOf<'send-request'>): ClientAnswer {
    if (this.mood === 'broken') return { kind: 'failed' }
    if (this.mood === 'busy') return { kind: 'try-later', retryAfterSeconds: 30 }
    const open = cookie ? this.open : 'nothing'
    if (this.mood === 'distrustful' && open === 'nothing') {
      this.open = 'proof'
      return { kind: 'client-authenticity', cookie: true }
    }
    if (open === 'proof') expect(parts).toContain('client-authenticity-results')
    if (query.token !== '') {
      return query.token === this.tokenText() && this.mood !== 'strict'
        ? this.configuration(query.vers ?? 0)
        : { kind: 'network-authentication-required', cookie: false }
    }
    if (query.OTP === undefined) {
      this.open = 'otp'
      this.sms.push(`otp-${this.version}`)
      return { kind: 'otp-required', cookie: true, smsPortZero: false }
    }
    expect(open).toBe('otp')
    if (query.OTP !== `otp-${this.version}`) return { kind: 'network-authentication-required', cookie: false }
    this.token += 1
    if (this.mood === 'strict') this.mood = 'well'
    return this.configuration(query.vers ?? 0)
  }

  private tokenText(): string {
    return `${this.fqdn}#${this.token}`
  }

  private configuration(vers: number): ClientAnswer {
    this.told = this.control?.servers ?? this.told
    const document = {
      vers: { version: this.version, validity: 3600 },
      token: { token: this.tokenText() },
      ...(this.control === undefined
        ? this.fqdn === MAIN && { user: { msisdn: MSISDN } }
        : { accessControl: this.control, user: { msisdn: MSISDN } }),
      applications: vers === this.version ? [] : this.appIds.map(application),
    }
    return { kind: 'document', cookie: false, document }
  }
}

/** A client with its device, and the servers that it reaches. */
class World {
  state: ClientState = fresh()
  atMs = NOW
  servers: ScriptedServer[] = [new ScriptedServer(MAIN, ['ap1'])]
  store = new Map<string, string[]>()
  timers = new Map<number, number>()
  sent = 0

  happen(...events: readonly WalkEvent[]): void {
    const todo = [...events]
    for (let rounds = 0; todo.length > 0; rounds += 1) {
      expect(rounds).toBeLessThan(500)
      const { state, effects } = step(this.state, todo.shift() as WalkEvent)
      this.state = state
      for (const effect of effects) todo.push(...this.carryOut(effect))
    }
  }

  /** Lets time go by, and timers fire in their order. */
  wait(ms: number): void {
    const end = this.atMs + ms
    for (let rounds = 0; ; rounds += 1) {
      expect(rounds).toBeLessThan(500)
      const [next] = [...this.timers].filter(([, at]) => at <= end).sort(([, one], [, other]) => one - other)
      if (next === undefined) break
      this.timers.delete(next[0])
      this.atMs = Math.max(this.atMs, next[1])
      this.happen({ type: 'timer-fired', timerId: next[0] })
    }
    this.atMs = end
  }

  restart(): void {
    this.timers.clear()
    this.happen(
      { type: 'client-started', atMs: this.atMs },
      connected(),
      simReady('sim-1', '214011001388741', this.atMs),
    )
  }

  private carryOut(effect: ClientEffect): WalkEvent[] {
    switch (effect.effect) {
      case 'send-request': {
        this.sent += 1
        const server = this.servers.find(({ fqdn }) => fqdn === effect.server)
        const answer = server?.answer(effect) ?? ({ kind: 'server-not-found' } as const)
        const sms = server?.sms.splice(0).map((otp): WalkEvent => ({ type: 'otp-sms-received', otp })) ?? []
        return [{ type: 'answered', atMs: this.atMs, answer }, ...sms]
      }
      case 'verify-authenticity':
        return [{ type: 'authenticity-verified' }]
      case 'start-timer':
        this.timers.set(effect.timerId, effect.atMs)
        return []
      case 'stop-timer':
        this.timers.delete(effect.timerId)
        return []
      case 'apply-configuration':
        this.store.set(effect.server, effect.applications.map(appIdOf))
        return []
      case 'remove-configuration': {
        const { appIds, server } = effect
        const kept = appIds === 'all' ? [] : (this.store.get(server) ?? []).filter((id) => !appIds.includes(id))
        if (kept.length > 0) this.store.set(server, kept)
        else this.store.delete(server)
        return []
      }
      default:
        return []
    }
  }
}

function newWorld(): World {
  const world = new World()
  world.happen(connected(), simReady())
  return world
}

describe('a client and its server', () => {
  test('come from nothing to a configuration by OTP, and stay with it by token', () => {
    const world = newWorld()
    expect(Object.fromEntries(world.store)).toEqual({ [MAIN]: ['ap1'] })
    expect(world.state.servers[0]).toMatchObject({ version: 1, token: `${MAIN}#1` })
    expect(world.sent).toBe(2)
    world.wait(3_600_000)
    expect(world.sent).toBe(3)
    world.restart()
    expect(world.sent).toBe(3)
  })

  test('come through a proof of authenticity', () => {
    const world = new World()
    for (const server of world.servers) server.mood = 'distrustful'
    world.happen(connected(), simReady())
    expect(world.state.servers[0]).toMatchObject({ version: 1, failures: 0 })
  })

  test('come back after a token was withdrawn', () => {
    const world = newWorld()
    for (const server of world.servers) server.mood = 'strict'
    world.happen({ type: 'reconfiguration-triggered', server: null })
    expect(world.state.servers[0]).toMatchObject({ version: 1, token: `${MAIN}#2`, failures: 0 })
  })

  test('meet again after the pace that a busy server sets', () => {
    const world = newWorld()
    const [server] = world.servers
    if (server) server.mood = 'busy'
    world.wait(3_600_000 + 60_000)
    expect(world.sent).toBe(2 + 3)
    if (server) server.mood = 'well'
    world.wait(30_000)
    expect(world.state.servers[0]).toMatchObject({ version: 1, retry: null, failures: 0 })
  })

  test('part after five errors in a row', () => {
    const world = newWorld()
    for (const server of world.servers) server.mood = 'broken'
    world.wait(3_600_000)
    for (let count = 0; count < 10; count += 1) world.restart()
    expect(world.sent).toBe(2 + 5)
    expect(world.store.size).toBe(0)
  })
})

const commands = fc.array(
  fc.record({
    what: fc.constantFrom('version', 'mood', 'servers', 'trigger', 'restart', 'wait', 'offline', 'online', 'sim'),
    pick: fc.nat(1000),
  }),
  { maxLength: 40 },
)
const MOODS: readonly Mood[] = ['well', 'broken', 'busy', 'strict', 'distrustful']

/** The default server gives some servers their services; two of them exist. */
function reassign(world: World, pick: number): void {
  const [main] = world.servers
  if (main === undefined) return
  const names = ['a.example', 'b.example', 'nowhere.example'].filter((_, index) => (pick >> index) & 1)
  main.control =
    pick % 5 === 0 ? undefined : accessControl(['ap1'], Object.fromEntries(names.map((name) => [name, ['ap2', 'ap3']])))
  main.version += 1
  for (const name of ['a.example', 'b.example']) {
    if (!world.servers.some(({ fqdn }) => fqdn === name)) world.servers.push(new ScriptedServer(name, ['ap2', 'ap9']))
  }
}

test('whatever happened, a client that is online and servers that are well end up with the same', () => {
  fc.assert(
    fc.property(commands, (steps) => {
      const world = newWorld()
      for (const { what, pick } of steps) {
        const server = world.servers[pick % world.servers.length]
        if (server === undefined) continue
        if (what === 'version') server.version += 1
        if (what === 'mood') server.mood = MOODS[pick % MOODS.length] ?? 'well'
        if (what === 'servers') reassign(world, pick)
        if (what === 'trigger') world.happen({ type: 'reconfiguration-triggered', server: server.fqdn })
        if (what === 'restart') world.restart()
        if (what === 'wait') world.wait(pick * 10_000)
        if (what === 'offline') world.happen(connected({ ...world.state.connectivity, data: 'none' }))
        if (what === 'online') world.happen(connected())
        if (what === 'sim') world.happen({ type: 'sim-removed' }, simReady('sim-1', '214011001388741', world.atMs))
      }
      for (const server of world.servers) server.mood = 'well'
      world.happen(connected(), { type: 'reconfiguration-triggered', server: null })
      for (const { fqdn } of world.servers) world.happen({ type: 'reconfiguration-triggered', server: fqdn })

      const [main] = world.servers
      const want: Record<string, string[]> = { [MAIN]: ['ap1'] }
      for (const { fqdn } of main?.told ?? []) if (fqdn !== 'nowhere.example') want[fqdn] = ['ap2']
      expect(Object.fromEntries(world.store)).toEqual(want)
      for (const { fqdn, version, failures } of world.state.servers) {
        const server = world.servers.find((one) => one.fqdn === fqdn)
        if (server !== undefined)
          expect({ fqdn, version, failures }).toEqual({ fqdn, version: server.version, failures: 0 })
      }
      expect(world.state.request).toBeNull()
      expect(world.state.user.msisdn).toBe(MSISDN)
    }),
    { numRuns: 300 },
  )
})
