/**
 * Transitions of the device configuration client: a mix of what happens in its life, with an additional server.
 */

import {
  type Characteristic,
  type ClientAnswer,
  type ClientEvent,
  type ClientState,
  initialClientState,
  nextClientState,
  type ProvisioningDocument,
} from 'mobile-identity-contracts/device-configuration'
import { find, measure, median } from './measure.js'
import { report } from './processes.js'
import { formatRate } from './table.js'

const NAME = 'nextClientState(state, event)'
const NOW = 1_700_000_000_000
const CONNECTIVITY = { data: 'cellular', roaming: false, psDataOff: false, sms: true } as const

const application = (appId: string): Characteristic => ({
  type: 'APPLICATION',
  parms: [{ name: 'AppID', value: appId }],
  characteristics: [],
})
const accessControl = {
  default: { appIds: ['ap2001'] },
  servers: [{ fqdn: 'chat.example.com', appIds: ['ap2002', 'ap2003'], idProvider: false }],
}
const documentOf = (version: number, more: Partial<ProvisioningDocument>): ClientAnswer => ({
  kind: 'document',
  cookie: false,
  document: { vers: { version, validity: 3600 }, token: { token: `token-${version}` }, applications: [], ...more },
})
const FULL = documentOf(8, { accessControl, applications: [application('ap2001')] })
const SAME = documentOf(8, { accessControl })
const CHAT = documentOf(3, { applications: [application('ap2002')] })
const OTP_REQUIRED: ClientAnswer = { kind: 'otp-required', cookie: true, smsPortZero: false }

let state = initialClientState({ kind: 'primary-device' }, 1)
let transitions = 0

/** Applies an event to the client; one that answers an effect is about the request in progress. */
function take(event: ClientEvent): void {
  transitions += 1
  state = nextClientState(state, event).state
}
const requestId = (): number => state.request?.requestId ?? 0
const answer = (given: ClientAnswer): void =>
  take({ type: 'answered', requestId: requestId(), atMs: NOW, answer: given })

/** A network request with proof and OTP, an expiry, a change of the connection, the additional server. */
function live(turn: number): void {
  take({ type: 'reconfiguration-triggered', server: null })
  answer({ kind: 'client-authenticity', cookie: true })
  take({ type: 'authenticity-verified', requestId: requestId() })
  answer(OTP_REQUIRED)
  take({ type: 'otp-sms-received', otp: '123456' })
  answer(turn % 2 === 0 ? FULL : SAME)
  take({ type: 'connectivity-changed', connectivity: CONNECTIVITY })
  take({ type: 'timer-fired', timerId: state.servers[0]?.expiry?.timerId ?? 0 })
  answer(SAME)
  take({ type: 'reconfiguration-triggered', server: 'chat.example.com' })
  answer(CHAT)
}

take({ type: 'connectivity-changed', connectivity: CONNECTIVITY })
take({ type: 'sim-ready', atMs: NOW, identity: 'sim-1', imsi: '001010123456789', defaultFqdn: 'config.example.com' })
answer(FULL)
answer(CHAT)
assertConfigured(state)
live(0)
assertConfigured(state)
transitions = 0
live(0)
const perTurn = transitions

const run = (count: number) => {
  for (let turn = 0; turn < count; turn++) live(turn)
}
const measurements = await measure([{ name: NAME, run }], { rounds: 61, roundMs: 20 })
const ns = median(find(measurements, NAME).samples) / perTurn
assertConfigured(state)
report({
  title: 'Transitions of a client, one core',
  rows: [
    { name: NAME, measured: formatRate(ns), value: 1e3 / ns, unit: 'million/s', goal: { relation: '>=', limit: 1 } },
  ],
})

/** A client that got stuck would be fast. */
function assertConfigured({ request, servers }: ClientState): void {
  const versions = servers.map(({ version }) => version)
  if (request !== null || String(versions) !== '8,3') throw new Error(`the client is stuck: ${versions}`)
}
