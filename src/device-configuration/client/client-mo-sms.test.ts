import { describe, expect, test } from 'vitest'
import {
  answered,
  asking,
  configured,
  document,
  drive,
  IMSI,
  MAIN,
  NOW,
  sends,
  serverNamed,
  startsTimer,
  triggered,
  type WalkEffect,
  walk,
} from './testing/client-walk.js'

// Table 10; the base64url was computed with `printf … | basenc --base64url`.
const CONTENT = 'Verifying your number for RCS service 1092309aazxcljloiear'
const CONTENT_BASE64URL = 'VmVyaWZ5aW5nIHlvdXIgbnVtYmVyIGZvciBSQ1Mgc2VydmljZSAxMDkyMzA5YWF6eGNsamxvaWVhcg'
const moConfiguration = {
  smsMessageContent: CONTENT,
  destinationPhoneNumber: '+12345678901',
  smsVisible: true,
  smsWaitIntervalMs: 30_000,
}
const REQUIRED = answered({ kind: 'mo-sms-required', cookie: true, retryAfterSeconds: 20, moConfiguration })
const SEND: WalkEffect = { effect: 'send-sms', destination: '+12345678901', content: CONTENT, visible: true }
const ASK: WalkEffect = { effect: 'ask-msisdn', server: MAIN, recommendation: null }
const FOLLOWS = { reason: 'identity', isFirst: true, cookie: true } as const

describe('the mobile originated SMS procedure (§2.6.1.1)', () => {
  test.each([
    ['without IMSI and MSISDN', null, {}],
    ['with the IMSI', IMSI, { IMSI }],
  ] as const)('%s sends the SMS, waits, and repeats the request with its content', (_name, imsi, identity) => {
    const query = { vers: 0, ...identity, SMS_port: 37273, token: '' }
    const waiting = walk(
      asking({}, imsi),
      [REQUIRED, SEND],
      [{ type: 'mo-sms-sent', atMs: NOW + 1000 }, startsTimer('sms-wait', 31_000)],
    )
    walk(waiting, [
      { type: 'timer-fired', timerId: waiting.request?.timer?.timerId ?? -1 },
      sends({ ...query, sms_message_content: CONTENT_BASE64URL }, FOLLOWS),
    ])
  })

  test('waits for the Retry-After of the answer where that is later', () => {
    const later = answered({ kind: 'mo-sms-required', cookie: true, retryAfterSeconds: 60, moConfiguration })
    walk(asking(), [later, SEND], [{ type: 'mo-sms-sent', atMs: NOW + 1000 }, startsTimer('sms-wait', 60_000)])
  })

  test('hides the SMS where the server says so', () => {
    const hidden = { ...moConfiguration, smsVisible: false }
    const answer = answered({ kind: 'mo-sms-required', cookie: true, retryAfterSeconds: 20, moConfiguration: hidden })
    walk(asking(), [answer, { ...SEND, visible: false } as WalkEffect])
  })

  test('writes the content as UTF-8, web safe and without padding', () => {
    const odd = { ...moConfiguration, smsMessageContent: 'ÿÿ?>' }
    const answer = answered({ kind: 'mo-sms-required', cookie: true, retryAfterSeconds: 0, moConfiguration: odd })
    const sent = drive(asking(), answer, { type: 'mo-sms-sent', atMs: NOW }).state
    const timerId = sent.request?.timer?.timerId ?? -1
    expect(drive(sent, { type: 'timer-fired', timerId }).effects).toEqual([
      sends({ vers: 0, IMSI, SMS_port: 37273, token: '', sms_message_content: 'w7_Dvz8-' }, FOLLOWS),
    ])
  })

  test.each([
    ['no cookie', { cookie: false, retryAfterSeconds: 20 }],
    ['no Retry-After, where nothing says who asks', { cookie: true }],
  ] as const)('has failed with %s, so that the MSISDN is asked for', (_name, lack) => {
    walk(asking({}, null), [answered({ kind: 'mo-sms-required', moConfiguration, ...lack }), ASK])
  })

  test('goes on without Retry-After for a client that said who it is (§2.6.1)', () => {
    const answer = answered({ kind: 'mo-sms-required', cookie: true, moConfiguration })
    walk(asking({}, IMSI), [answer, SEND], [{ type: 'mo-sms-sent', atMs: NOW }, startsTimer('sms-wait', 30_000)])
  })

  test('has failed when the SMS cannot be sent', () => {
    walk(drive(asking(), REQUIRED).state, [{ type: 'mo-sms-failed' }, ASK])
  })

  test.each([
    ['403', { kind: 'refused' }],
    ['511', { kind: 'network-authentication-required', cookie: false }],
    ['a request for another SMS', { kind: 'mo-sms-required', cookie: true, retryAfterSeconds: 1, moConfiguration }],
  ] as const)('has failed when the second request gets %s', (_name, answer) => {
    const waiting = drive(asking(), REQUIRED, { type: 'mo-sms-sent', atMs: NOW }).state
    const timerId = waiting.request?.timer?.timerId ?? -1
    const asked = walk(drive(waiting, { type: 'timer-fired', timerId }).state, [answered(answer), ASK])
    walk(asked, [
      { type: 'msisdn-entered', msisdn: '491701' },
      sends({ vers: 0, IMSI, msisdn: '491701', SMS_port: 37273, token: '' }, { reason: 'identity' }),
    ])
  })

  test('brings a configuration that is used like any other', () => {
    const waiting = drive(asking(), REQUIRED, { type: 'mo-sms-sent', atMs: NOW }).state
    const sent = drive(waiting, { type: 'timer-fired', timerId: waiting.request?.timer?.timerId ?? -1 }).state
    const after = drive(sent, document(4, { token: { token: 't' } })).state
    expect(serverNamed(after, MAIN)).toMatchObject({ version: 4, token: 't' })
    expect(after.request).toBeNull()
  })

  test('deletes a token that was not enough', () => {
    expect(serverNamed(drive(triggered(configured()), REQUIRED).state, MAIN).token).toBeNull()
  })

  test('is none of a device that its user configures', () => {
    const state = drive(asking({ kind: 'additional-device' }), {
      type: 'identity-entered',
      identity: { msisdn: '491701' },
    }).state
    walk(state, [REQUIRED, { effect: 'inform-user', server: MAIN, about: 'server-error' }])
  })
})
