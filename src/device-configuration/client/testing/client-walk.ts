/**
 * Walks of a client through events, with the effects that each of them is to have.
 */

import { expect } from 'vitest'
import type { Characteristic, ProvisioningDocument } from '../../provisioning/provisioning-document.js'
import type { ClientAnswer } from '../client-answers.js'
import type { ClientEffect, ClientEffectOf, RequestQuery, TimerPurpose } from '../client-effects.js'
import type { ClientEvent } from '../client-events.js'
import { nextClientState } from '../client-machine.js'
import type { GivenClientSettings } from '../client-settings.js'
import { type ClientState, type Connectivity, initialClientState, type ServerRecord } from '../client-state.js'

type Loose<T> = T extends unknown ? Omit<T, 'requestId' | 'timerId'> : never

/** An event whose `requestId`, where it has one, is that of the request in progress. */
export type WalkEvent = Loose<ClientEvent> | ClientEvent

/** An effect without its numbers. */
export type WalkEffect = Loose<ClientEffect>

/** One event, and all of its effects. */
export type WalkStep = readonly [event: WalkEvent, ...effects: WalkEffect[]]

/** When walks take place, in epoch milliseconds. */
export const NOW = 1_700_000_000_000

export const MAIN = 'config.rcs.mnc001.mcc214.pub.3gppnetwork.org'
export const IMSI = '214011001388741'
export const MSISDN = '491711234567'

export const ONLINE: Connectivity = { data: 'cellular', roaming: false, psDataOff: false, sms: true }
export const WLAN: Connectivity = { data: 'non-cellular', roaming: false, psDataOff: false, sms: true, network: 'home' }

/** Freezes all that is in a value, so that a change to it throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
  return value
}

/** One event. State and event are frozen, and the state goes through JSON. */
export function step(state: ClientState, event: WalkEvent): { state: ClientState; effects: readonly ClientEffect[] } {
  const given = { requestId: state.request?.requestId ?? -1, ...event } as ClientEvent
  const next = nextClientState(deepFreeze(state), deepFreeze(given))
  const stored: ClientState = JSON.parse(JSON.stringify(next.state))
  expect(stored).toStrictEqual(next.state)
  return { state: stored, effects: next.effects }
}

/** Walks, and checks all effects of each step. */
export function walk(state: ClientState, ...steps: readonly WalkStep[]): ClientState {
  let current = state
  for (const [event, ...effects] of steps) {
    const next = step(current, event)
    expect({ event, effects: next.effects.map(withoutNumbers) }).toEqual({ event, effects })
    current = next.state
  }
  return current
}

/** Walks without looking at the effects, and answers those of the last step. */
export function drive(state: ClientState, ...events: readonly WalkEvent[]) {
  let next: { state: ClientState; effects: readonly ClientEffect[] } = { state, effects: [] }
  for (const event of events) next = step(next.state, event)
  return { state: next.state, effects: next.effects.map(withoutNumbers) }
}

export function answered(answer: ClientAnswer, atMs = NOW): WalkEvent {
  return { type: 'answered', atMs, answer }
}

/** An answer with a document: a version (its validity an hour), and what else there is. */
export function document(version: number, members: Partial<ProvisioningDocument> = {}, atMs = NOW): WalkEvent {
  const vers = { version, validity: version > 0 ? 3600 : version }
  return answered({ kind: 'document', cookie: false, document: { vers, applications: [], ...members } }, atMs)
}

export function application(appId: string): Characteristic {
  return { type: 'APPLICATION', parms: [{ name: 'AppID', value: appId }], characteristics: [] }
}

/** An ACCESS-CONTROL: the app-ids of the default server, and the additional ones as `fqdn`, or `fqdn!` with id-provider. */
export function accessControl(own: readonly string[], servers: Readonly<Record<string, readonly string[]>>) {
  return {
    default: { appIds: own },
    servers: Object.entries(servers).map(([name, appIds]) => ({
      fqdn: name.replace('!', ''),
      appIds,
      idProvider: name.endsWith('!'),
    })),
  }
}

export function simReady(identity = 'sim-1', imsi: string | null = IMSI, atMs = NOW): WalkEvent {
  return { type: 'sim-ready', atMs, identity, defaultFqdn: MAIN, ...(imsi !== null && { imsi }) }
}

export function connected(connectivity: Connectivity = ONLINE): WalkEvent {
  return { type: 'connectivity-changed', connectivity }
}

/** A client out of the box. */
export function fresh(options: Partial<GivenClientSettings> = {}): ClientState {
  return initialClientState({ kind: 'primary-device', ...options }, 1)
}

/** A client that has sent its first request. */
export function asking(options: Partial<GivenClientSettings> = {}, imsi: string | null = IMSI): ClientState {
  const isPrimary = (options.kind ?? 'primary-device') === 'primary-device'
  const identity: WalkEvent = isPrimary ? simReady('sim-1', imsi) : { type: 'provider-chosen', defaultFqdn: MAIN }
  return drive(fresh(options), connected(), identity).state
}

/** A primary device with version 7, token `t-main` and the services `ap1` and `ap2`. */
export function configured(
  members: Partial<ProvisioningDocument> = {},
  options: Partial<GivenClientSettings> = {},
): ClientState {
  const first = document(7, {
    token: { token: 't-main' },
    applications: [application('ap1'), application('ap2')],
    ...members,
  })
  return drive(asking(options), first).state
}

/** The state with a configuration request in progress that the network asked for. */
export function triggered(state: ClientState, server: string | null = null): ClientState {
  return drive(state, { type: 'reconfiguration-triggered', server }).state
}

export function serverNamed(state: ClientState, fqdn: string): ServerRecord {
  const server = state.servers.find((one) => one.fqdn === fqdn)
  if (server === undefined) throw new Error('The client has no such server')
  return server
}

/** `send-request` to the default server, as far as it says more than the usual. */
export function sends(
  query: Omit<RequestQuery, 'provisioning_version'> & { provisioning_version?: string },
  members: Partial<Omit<ClientEffectOf<'send-request'>, 'effect' | 'query' | 'requestId'>> = {},
): WalkEffect {
  return {
    effect: 'send-request',
    server: MAIN,
    reason: 'trigger',
    isFirst: true,
    cookie: false,
    parts: [],
    query: { provisioning_version: '5.0', ...query },
    ...members,
  }
}

/** Has a timer started that fires so many milliseconds after {@link NOW}. */
export function startsTimer(purpose: TimerPurpose, afterMs: number): WalkEffect {
  return { effect: 'start-timer', purpose, atMs: NOW + afterMs }
}

/** What a server without access control loses with its configuration. */
export const REMOVED: readonly WalkEffect[] = [
  { effect: 'remove-configuration', server: MAIN, appIds: 'all' },
  { effect: 'revert-services', server: MAIN, appIds: 'all' },
]

export const STOP_TIMER: WalkEffect = { effect: 'stop-timer' }

function withoutNumbers(effect: ClientEffect): WalkEffect {
  const {
    requestId: _request,
    timerId: _timer,
    ...rest
  } = effect as ClientEffect & {
    requestId?: number
    timerId?: number
  }
  return rest as WalkEffect
}
