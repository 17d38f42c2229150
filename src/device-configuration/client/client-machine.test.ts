import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClientEvent } from './client-events.js'
import { nextClientState } from './client-machine.js'
import {
  answered,
  asking,
  configured,
  document,
  drive,
  fresh,
  NOW,
  step,
  triggered,
  WLAN,
} from './testing/client-walk.js'

const SECRET = '491711234567'

describe('an event that is not one is misuse, and its message shows nothing of it', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'The event is unknown'],
    ['null', null, 'The event is unknown'],
    ['a text', SECRET, 'The event is unknown'],
    ['of no type', { otp: SECRET }, 'The event is unknown'],
    ['of an unknown type', { type: SECRET }, 'The event is unknown'],
    ['of an inherited type', { type: 'constructor' }, 'The event is unknown'],
    ['a start without time', { type: 'client-started' }, 'The event client-started has a malformed member atMs'],
    [
      'a start before time',
      { type: 'client-started', atMs: -1 },
      'The event client-started has a malformed member atMs',
    ],
    [
      'half a connection',
      { type: 'connectivity-changed', connectivity: { data: 'cellular' } },
      'The event connectivity-changed has a malformed member connectivity',
    ],
    [
      'no connection',
      { type: 'connectivity-changed', connectivity: null },
      'The event connectivity-changed has a malformed member connectivity',
    ],
    [
      'no identity',
      { type: 'identity-entered', requestId: 1, identity: null },
      'The event identity-entered has a malformed member identity',
    ],
    [
      'an identity that is a text',
      { type: 'identity-entered', requestId: 1, identity: SECRET },
      'The event identity-entered has a malformed member identity',
    ],
    [
      'an unknown access',
      { type: 'connectivity-changed', connectivity: { ...WLAN, data: SECRET } },
      'The event connectivity-changed has a malformed member connectivity',
    ],
    [
      'a SIM without identity',
      { type: 'sim-ready', atMs: NOW, identity: '', defaultFqdn: 'x.example' },
      'The event sim-ready has a malformed member identity',
    ],
    [
      'an IMSI that is a number',
      { type: 'sim-ready', atMs: NOW, identity: 'a', imsi: 1, defaultFqdn: 'x.example' },
      'The event sim-ready has a malformed member imsi',
    ],
    ['no number', { type: 'timer-fired', timerId: SECRET }, 'The event timer-fired has a malformed member timerId'],
    [
      'no server',
      { type: 'reconfiguration-triggered' },
      'The event reconfiguration-triggered has a malformed member server',
    ],
    ['no parts', { type: 'uploads-changed', parts: [] }, 'The event uploads-changed has a malformed member parts'],
    [
      'an unknown part',
      { type: 'uploads-changed', parts: [SECRET] },
      'The event uploads-changed has a malformed member parts',
    ],
    [
      'two identities',
      { type: 'identity-entered', requestId: 1, identity: { msisdn: SECRET, sipUri: SECRET } },
      'The event identity-entered has a malformed member identity',
    ],
    [
      'an empty OTP',
      { type: 'otp-entered', requestId: 1, otp: '' },
      'The event otp-entered has a malformed member otp',
    ],
    [
      'no answer',
      { type: 'answered', requestId: 1, atMs: NOW, answer: null },
      'The event answered has a malformed member answer',
    ],
    [
      'an answer of no kind',
      { type: 'answered', requestId: 1, atMs: NOW, answer: { kind: '__proto__' } },
      'The event answered has a malformed member answer',
    ],
    [
      'an answer without its members',
      { type: 'answered', requestId: 1, atMs: NOW, answer: { kind: 'document', cookie: true, document: {} } },
      'The event answered has a malformed member answer',
    ],
    [
      'an answer whose versions are no list',
      { type: 'answered', requestId: 1, atMs: NOW, answer: { kind: 'failed', supportedVersions: '5.0' } },
      'The event answered has a malformed member answer',
    ],
    [
      'a Retry-After that is none',
      { type: 'answered', requestId: 1, atMs: NOW, answer: { kind: 'try-later', retryAfterSeconds: -1 } },
      'The event answered has a malformed member answer',
    ],
    [
      'a 401 of no method',
      { type: 'answered', requestId: 1, atMs: NOW, answer: { kind: 'digest-challenge', cookie: true, method: SECRET } },
      'The event answered has a malformed member answer',
    ],
  ])('%s', (_name, event, message) => {
    expect(() => nextClientState(fresh(), event as ClientEvent)).toThrow(new TypeError(message))
  })

  test('whatever is given', () => {
    fc.assert(
      fc.property(fc.anything(), (event) => {
        expect(() => nextClientState(asking(), event as ClientEvent)).toThrow(TypeError)
      }),
    )
  })
})

describe('an event that comes too late changes nothing', () => {
  test.each<[string, ReturnType<typeof fresh>]>([
    ['without a request', configured()],
    ['in another request', triggered(configured())],
    ['out of the box', fresh()],
  ])('%s', (_name, state) => {
    const requestId = (state.request?.requestId ?? 0) + 1000
    const identity = { msisdn: SECRET }
    const events: readonly ClientEvent[] = [
      { type: 'answered', requestId, atMs: NOW, answer: { kind: 'refused' } },
      { type: 'msisdn-entered', requestId, msisdn: SECRET },
      { type: 'identity-entered', requestId, identity },
      { type: 'otp-entered', requestId, otp: SECRET },
      { type: 'device-name-entered', requestId, name: SECRET },
      { type: 'input-aborted', requestId },
      { type: 'message-accepted', requestId },
      { type: 'message-rejected', requestId },
      { type: 'mo-sms-sent', requestId, atMs: NOW },
      { type: 'mo-sms-failed', requestId },
      { type: 'authenticity-verified', requestId },
      { type: 'temporary-token-obtained', requestId },
      { type: 'temporary-token-failed', requestId },
      { type: 'step-failed', requestId },
      { type: 'timer-fired', timerId: requestId },
    ]
    for (const event of events) expect(nextClientState(state, event)).toEqual({ state, effects: [] })
  })

  test.each([
    'msisdn-entered',
    'identity-entered',
    'otp-entered',
    'device-name-entered',
    'input-aborted',
    'message-accepted',
    'message-rejected',
    'mo-sms-sent',
    'mo-sms-failed',
    'authenticity-verified',
    'temporary-token-obtained',
    'temporary-token-failed',
  ] as const)('%s, when the request waits for something else', (type) => {
    const state = asking()
    const event = { type, atMs: NOW, msisdn: SECRET, identity: { msisdn: SECRET }, otp: SECRET, name: SECRET }
    expect(step(state, event as never)).toEqual({ state, effects: [] })
  })

  test('as does a second answer to the same message', () => {
    const state = asking()
    const requestId = state.request?.requestId ?? -1
    const after = drive(state, answered({ kind: 'client-authenticity', cookie: true })).state
    const late: ClientEvent = { type: 'answered', requestId, atMs: NOW, answer: { kind: 'refused' } }
    expect(nextClientState(after, late)).toEqual({ state: after, effects: [] })
  })
})

test('a member more than an event needs is passed over', () => {
  const state = triggered(configured())
  const answer = { ...document(7), unknown: true }
  expect(drive(state, answer)).toEqual(drive(state, document(7)))
})
