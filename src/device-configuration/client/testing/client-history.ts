/**
 * Random histories of a client: events over few servers, app-ids, tokens and identities, so that they meet often.
 * Members that belong to the state, such as the `requestId`, are put in when the event is applied.
 */

import fc from 'fast-check'
import type { ProvisioningDocument } from '../../provisioning/provisioning-document.js'
import type { ClientAnswer } from '../client-answers.js'
import type { GivenClientSettings } from '../client-settings.js'
import type { ClientState } from '../client-state.js'
import { accessControl, application, MAIN, NOW, type WalkEvent } from './client-walk.js'

/** An event, made for the state that it meets. */
export type HistoryEvent = (state: ClientState) => WalkEvent

const appId = fc.constantFrom('ap1', 'ap2', 'ap3', 'ap4')
const appIds = fc.uniqueArray(appId, { maxLength: 3 })
const fqdn = fc.constantFrom('a.example', 'b.example', 'c.example')
const flag = fc.boolean()
const atMs = fc.integer({ min: NOW, max: NOW + 10_000_000 })
const msisdn = fc.constantFrom('491701', '491702', '491703')

const control = fc
  .record({
    own: appIds,
    servers: fc.dictionary(fqdn, fc.uniqueArray(appId, { minLength: 1, maxLength: 3 })),
    provider: fc.option(fqdn),
  })
  .map(({ own, servers, provider }) =>
    accessControl(
      own,
      Object.fromEntries(Object.entries(servers).map(([name, ids]) => [name === provider ? `${name}!` : name, ids])),
    ),
  )
const parts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: appId.map(application) },
    { weight: 1, arbitrary: appId.map((id) => ({ ...application(id), type: 'OTHER' })) },
  ),
  { maxLength: 4 },
)
const msg = fc.record({ title: fc.constant('T'), message: fc.constant('M'), acceptButton: flag, rejectButton: flag })
const version = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, -2) },
)

/** Documents. A token is made of the server that gives it, so that one that goes astray is seen. */
const document = fc
  .record(
    {
      version,
      isTokenGiven: flag,
      accessControl: control,
      user: fc.record({ msisdn }),
      msg,
      applications: parts,
      number: fc.nat(1000),
    },
    { requiredKeys: ['version', 'applications', 'number'], noNullPrototype: true },
  )
  .map(({ version: given, isTokenGiven, applications, number, ...rest }) => (state: ClientState): ClientAnswer => {
    const made: ProvisioningDocument = {
      ...rest,
      vers: { version: given, validity: given > 0 ? 3600 : given },
      applications: given > 0 ? applications : [],
      ...(isTokenGiven && { token: { token: `${state.request?.server}#${number}` } }),
    }
    return { kind: 'document', cookie: false, document: made }
  })

const fixed = (answer: fc.Arbitrary<ClientAnswer>) => answer.map((given) => () => given)
const bare = fc.constantFrom<ClientAnswer[]>(
  { kind: 'refused' },
  { kind: 'failed' },
  { kind: 'failed' },
  { kind: 'version-unsupported', supportedVersions: ['4.0'] },
  { kind: 'refused', supportedVersions: ['4.0'] },
  { kind: 'device-name-conflict' },
  { kind: 'upgrade-required' },
  { kind: 'try-later', retryAfterSeconds: 60 },
  { kind: 'server-not-found' },
)
const withCookie = fc
  .record({
    cookie: flag,
    isSecure: fc.boolean(),
    smsPortZero: flag,
    kind: fc.constantFrom(
      'otp-required',
      'client-authenticity',
      'eap-relay',
      'web-page',
      'redirect',
      'network-authentication-required',
    ),
  })
  .map((given) => given as ClientAnswer)
const challenge = fc.record({
  kind: fc.constant('digest-challenge' as const),
  cookie: flag,
  method: fc.constantFrom('gba-digest' as const, 'aka-digest' as const, 'sms-otp' as const),
})
const moConfiguration = {
  smsMessageContent: 'content',
  destinationPhoneNumber: '+1',
  smsVisible: false,
  smsWaitIntervalMs: 1000,
}
const moSms = fc.record(
  {
    kind: fc.constant('mo-sms-required' as const),
    cookie: flag,
    retryAfterSeconds: fc.nat(60),
    moConfiguration: fc.constant(moConfiguration),
  },
  { requiredKeys: ['kind', 'cookie', 'moConfiguration'], noNullPrototype: true },
)

/** Answers to whatever was sent last. */
const answer: fc.Arbitrary<HistoryEvent> = fc
  .tuple(
    atMs,
    fc.oneof(
      { weight: 5, arbitrary: document },
      { weight: 3, arbitrary: fixed(bare) },
      { weight: 3, arbitrary: fixed(withCookie) },
      { weight: 1, arbitrary: fixed(challenge) },
      { weight: 1, arbitrary: fixed(moSms) },
    ),
  )
  .map(([at, given]) => (state) => ({ type: 'answered', atMs: at, answer: given(state) }))

/** What the user and the device do, whatever is waited for: the one thing that fits counts. */
const input: fc.Arbitrary<HistoryEvent> = fc.tuple(msisdn, flag, atMs).map(([number, isGood, at]) => (state) => {
  switch (state.request?.stage) {
    case 'msisdn':
      return isGood ? { type: 'msisdn-entered', msisdn: number } : { type: 'input-aborted' }
    case 'identity':
      return { type: 'identity-entered', identity: { msisdn: number }, ...(isGood && { otp: '1111' }) }
    case 'otp-user':
      return isGood ? { type: 'otp-entered', otp: '2222' } : { type: 'input-aborted' }
    case 'device-name':
      return isGood ? { type: 'device-name-entered', name: 'name' } : { type: 'input-aborted' }
    case 'mo-sms-sending':
      return isGood ? { type: 'mo-sms-sent', atMs: at } : { type: 'mo-sms-failed' }
    case 'authenticity':
      return isGood ? { type: 'authenticity-verified' } : { type: 'step-failed' }
    case 'temporary-token':
      return isGood ? { type: 'temporary-token-obtained' } : { type: 'temporary-token-failed' }
    case 'user-message':
      return isGood ? { type: 'message-accepted' } : { type: 'message-rejected' }
    case 'mo-sms-waiting':
      return { type: 'timer-fired', timerId: state.request.timer?.timerId ?? -1 }
    default:
      return { type: 'otp-sms-received', otp: '3333' }
  }
})

const timer: fc.Arbitrary<HistoryEvent> = fc.nat(20).map((pick) => (state) => {
  const timers = [state.request?.timer, ...state.servers.flatMap(({ expiry, retry }) => [expiry, retry])]
  const running = timers.filter((one) => one !== null && one !== undefined)
  return { type: 'timer-fired', timerId: running[pick % Math.max(1, running.length)]?.timerId ?? pick }
})

const fixedEvent = (event: fc.Arbitrary<WalkEvent>): fc.Arbitrary<HistoryEvent> => event.map((given) => () => given)

const connection: fc.Arbitrary<HistoryEvent> = fixedEvent(
  fc
    .record({
      data: fc.constantFrom('cellular', 'non-cellular', 'cellular', 'non-cellular', 'cellular', 'none'),
      roaming: flag,
      psDataOff: fc.constant(false),
      sms: fc.constantFrom(true, true, true, true, false),
      network: fc.constantFrom('home', 'office'),
    })
    .map((connectivity) => ({ type: 'connectivity-changed', connectivity })),
)

const sim = (identity: fc.Arbitrary<string>): fc.Arbitrary<HistoryEvent> =>
  fixedEvent(
    fc.tuple(identity, flag, atMs).map(([name, isRead, at]) => ({
      type: 'sim-ready',
      atMs: at,
      identity: name,
      defaultFqdn: MAIN,
      ...(isRead && { imsi: `imsi of ${name}` }),
    })),
  )

/** A start, after which SIM and connection are told in most cases. */
const start: fc.Arbitrary<HistoryEvent[]> = fc
  .tuple(fixedEvent(atMs.map((at) => ({ type: 'client-started', atMs: at }))), connection, fc.nat(9))
  .map(([started, connected, pick]) => (pick === 0 ? [started] : [started, again, connected]))

/** The SIM of before is ready again. */
const again: HistoryEvent = ({ sim: known }) => ({
  type: 'sim-ready',
  atMs: NOW,
  identity: known?.identity ?? 'sim-1',
  imsi: `imsi of ${known?.identity ?? 'sim-1'}`,
  defaultFqdn: MAIN,
})

const other: fc.Arbitrary<HistoryEvent> = fixedEvent(
  fc.oneof(
    fc.option(fqdn).map((server): WalkEvent => ({ type: 'reconfiguration-triggered', server })),
    appId.map((id): WalkEvent => ({ type: 'service-needed', appId: id })),
    fc.constantFrom<WalkEvent[]>(
      { type: 'uploads-changed', parts: ['push-uri'] },
      { type: 'uploads-changed', parts: ['push-key', 'client-certificate'] },
      { type: 'provider-chosen', defaultFqdn: MAIN },
    ),
  ),
)

/** Clients of every kind. */
export const options: fc.Arbitrary<GivenClientSettings> = fc.record(
  {
    kind: fc.constantFrom(
      'primary-device',
      'primary-device',
      'primary-device',
      'additional-device',
      'dedicated-identity',
    ),
    smsPort: fc.constantFrom(0, 37273),
    temporaryToken: flag,
    cellularInitialRequest: flag,
    spokenVersions: fc.constant(['5.0', '4.0']),
    uploads: fc.constantFrom([], ['push-uri' as const]),
  },
  { requiredKeys: ['kind'], noNullPrototype: true },
)

/** Events of a client that no server ever serves, and that nothing but itself makes ask. */
export function hopelessEvents(): fc.Arbitrary<HistoryEvent[]> {
  const refusals = fc.constantFrom<ClientAnswer[]>(
    { kind: 'refused' },
    { kind: 'failed' },
    { kind: 'upgrade-required' },
    { kind: 'version-unsupported' },
    { kind: 'device-name-conflict' },
    { kind: 'otp-required', cookie: false, smsPortZero: false },
    { kind: 'otp-required', cookie: true, smsPortZero: true },
  )
  const refused = refusals.map(
    (given): HistoryEvent =>
      () => ({ type: 'answered', atMs: NOW, answer: given }),
  )
  const several = fc.oneof(
    { weight: 6, arbitrary: refused.map((event) => [event]) },
    { weight: 2, arbitrary: input.map((event) => [event]) },
    { weight: 2, arbitrary: start },
    { weight: 1, arbitrary: connection.map((event) => [event]) },
  )
  return fc.array(several, { maxLength: 100, size: 'max' }).map((lists) => lists.flat())
}

/** Events of one identity: a request in progress is answered more often than anything else happens. */
export function clientEvents(identity = 'sim-1', maxLength = 100): fc.Arbitrary<HistoryEvent[]> {
  const single = fc.oneof(
    { weight: 12, arbitrary: answer },
    { weight: 8, arbitrary: input },
    { weight: 2, arbitrary: timer },
    { weight: 1, arbitrary: connection },
    { weight: 1, arbitrary: sim(fc.constant(identity)) },
    { weight: 3, arbitrary: other },
  )
  const removal = fc.nat(9).map((pick): HistoryEvent[] => {
    const removed: HistoryEvent = () => ({ type: 'sim-removed' })
    return pick === 0 ? [removed] : [removed, again]
  })
  const several = fc.oneof(
    { weight: 20, arbitrary: single.map((event) => [event]) },
    { weight: 1, arbitrary: start },
    { weight: 1, arbitrary: removal },
  )
  return fc.array(several, { maxLength, size: 'max' }).map((lists) => lists.flat())
}
