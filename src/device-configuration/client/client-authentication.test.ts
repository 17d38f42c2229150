import { describe, expect, test } from 'vitest'
import {
  answered,
  asking,
  configured,
  document,
  drive,
  IMSI,
  MAIN,
  REMOVED,
  STOP_TIMER,
  sends,
  serverNamed,
  startsTimer,
  triggered,
  type WalkEffect,
  walk,
} from './testing/client-walk.js'

const QUERY = { vers: 0, IMSI, SMS_port: 37273, token: '' }
const FOLLOWS = { reason: 'identity', isFirst: false, cookie: true } as const
const REDIRECT = answered({ kind: 'redirect', isSecure: true, cookie: false })
const FOLLOW: WalkEffect = { effect: 'follow-redirect' }
const RELAY: WalkEffect = { effect: 'relay-eap' }

describe('OpenID Connect (§2.8)', () => {
  test('leads over redirects, pages and EAP packets to a configuration', () => {
    const state = walk(
      asking(),
      [REDIRECT, FOLLOW],
      [answered({ kind: 'web-page', cookie: true }), { effect: 'show-web-page' }],
      [answered({ kind: 'eap-relay', cookie: true }), RELAY],
      [REDIRECT, FOLLOW],
      [
        document(1),
        { effect: 'apply-configuration', server: MAIN, version: 1, applications: [] },
        startsTimer('validity', 3_600_000),
      ],
    )
    expect(state.request).toBeNull()
  })

  test('over a location without https is as if there were no server (§2.8.3.2)', () => {
    const after = walk(triggered(configured()), [
      answered({ kind: 'redirect', isSecure: false, cookie: true }),
      STOP_TIMER,
      ...REMOVED,
    ])
    expect(after.isNotDeployed).toBe(true)
  })

  test('that goes round in circles fails', () => {
    let state = asking()
    for (let count = 0; count < 40; count += 1) state = walk(state, [REDIRECT, FOLLOW])
    expect(serverNamed(walk(state, [REDIRECT]), MAIN).failures).toBe(1)
  })
})

describe('a 401', () => {
  const challenge = (method: 'gba-digest' | 'aka-digest' | 'sms-otp') =>
    answered({ kind: 'digest-challenge', method, cookie: false })

  test('for GBA is answered, the second time with a new association, and fails the third time (§2.7.2.1)', () => {
    const after = walk(
      asking(),
      [challenge('gba-digest'), { effect: 'authenticate', method: 'gba-digest', renew: false }],
      [challenge('gba-digest'), { effect: 'authenticate', method: 'gba-digest', renew: true }],
      [challenge('gba-digest')],
    )
    expect(serverNamed(after, MAIN).failures).toBe(1)
  })

  test('for Digest AKA is answered once (§B.2)', () => {
    walk(
      asking(),
      [challenge('aka-digest'), { effect: 'authenticate', method: 'aka-digest' }],
      [challenge('aka-digest')],
    )
  })

  test('for an OTP waits for the SMS (§2.8.3.3)', () => {
    walk(
      asking(),
      [REDIRECT, FOLLOW],
      [challenge('sms-otp'), startsTimer('otp', 600_000)],
      [
        { type: 'otp-sms-received', otp: '4711' },
        STOP_TIMER,
        { effect: 'authenticate', method: 'sms-otp', otp: '4711' },
      ],
      [REDIRECT, FOLLOW],
    )
  })

  test('for an OTP takes an SMS that came before it', () => {
    walk(
      asking(),
      [REDIRECT, FOLLOW],
      [{ type: 'otp-sms-received', otp: '4711' }],
      [challenge('sms-otp'), { effect: 'authenticate', method: 'sms-otp', otp: '4711' }],
    )
  })

  test('for an OTP fails a client without a port', () => {
    expect(serverNamed(walk(asking({ smsPort: 0 }), [challenge('sms-otp')]), MAIN).failures).toBe(1)
  })
})

describe('the proof of authenticity (§2.11)', () => {
  const REQUEST = answered({ kind: 'client-authenticity', cookie: true })
  const VERIFY: WalkEffect = { effect: 'verify-authenticity', server: MAIN }
  const verified = { type: 'authenticity-verified' } as const

  test('is posted with the cookie, the uploads and the token', () => {
    walk(
      triggered(configured({}, { uploads: ['client-certificate', 'push-key', 'push-uri', 'push-auth-secret'] })),
      [REQUEST, VERIFY],
      [
        verified,
        sends(
          { ...QUERY, vers: 7, token: 't-main' },
          {
            ...FOLLOWS,
            reason: 'trigger',
            parts: ['client-authenticity-results', 'client-certificate', 'push-key', 'push-uri', 'push-auth-secret'],
          },
        ),
      ],
    )
  })

  test('is followed by the OTP step of a client without a token', () => {
    walk(
      asking(),
      [REQUEST, VERIFY],
      [verified, sends(QUERY, { ...FOLLOWS, parts: ['client-authenticity-results'] })],
      [answered({ kind: 'otp-required', cookie: true, smsPortZero: false }), startsTimer('otp', 600_000)],
      [{ type: 'otp-sms-received', otp: '4711' }, STOP_TIMER, sends({ ...QUERY, OTP: '4711' }, FOLLOWS)],
    )
  })

  test('goes along with a temporary token that was obtained before (§2.13)', () => {
    const obtained = drive(asking({ temporaryToken: true }), { type: 'temporary-token-obtained' }).state
    walk(
      obtained,
      [REQUEST, VERIFY],
      [verified, sends(QUERY, { ...FOLLOWS, parts: ['client-authenticity-results', 'temporary-token'] })],
    )
  })

  test('needs no temporary token beside a token', () => {
    const state = drive(
      asking({ temporaryToken: true }),
      { type: 'temporary-token-obtained' },
      document(1, { token: { token: 't' } }),
    ).state
    walk(
      triggered(state),
      [REQUEST, VERIFY],
      [
        verified,
        sends(
          { ...QUERY, vers: 1, token: 't' },
          { ...FOLLOWS, reason: 'trigger', parts: ['client-authenticity-results'] },
        ),
      ],
    )
  })

  test('obtains the temporary token before the POST, or goes without it (§2.13)', () => {
    const state = drive(
      asking({ temporaryToken: true, cellularInitialRequest: true }),
      answered({ kind: 'otp-required', cookie: true, smsPortZero: false }),
    ).state
    const obtaining = walk(state, [REQUEST, VERIFY], [verified, { effect: 'obtain-temporary-token', server: MAIN }])
    const cellular = { ...FOLLOWS, parts: ['client-authenticity-results', 'temporary-token'] } as const
    walk(obtaining, [{ type: 'temporary-token-obtained' }, sends({ vers: 0, IMSI }, cellular)])
    walk(obtaining, [
      { type: 'temporary-token-failed' },
      sends({ vers: 0, IMSI }, { ...FOLLOWS, parts: ['client-authenticity-results'] }),
    ])
  })

  test('that was not accepted ends in a version of -2, so that only the user starts the next request', () => {
    const after = walk(drive(asking(), REQUEST, verified).state, [document(-2), ...REMOVED])
    expect(serverNamed(after, MAIN)).toMatchObject({ version: -2, due: null })
  })
})
