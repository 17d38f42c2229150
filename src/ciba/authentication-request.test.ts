import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AuthenticationRequestForm } from '../../generated/ciba/validators.js'
import {
  buildAuthenticationRequest,
  type CibaAuthenticationRequest,
  type RequestSettings,
} from './authentication-request.js'

const TOKEN = '8d67dc78-7faa-4d41-aabd-67707b374255'
const POLL: RequestSettings = {
  deliveryMode: 'poll',
  profile: undefined,
  isUserCodeSupported: true,
  notificationToken: undefined,
}
const PING: RequestSettings = { ...POLL, deliveryMode: 'ping', notificationToken: TOKEN }
const MODRNA: RequestSettings = { ...POLL, profile: 'modrna' }
const REQUEST = { scope: 'openid', login_hint: '+34600000001' } as const

describe('buildAuthenticationRequest', () => {
  it('writes every parameter as text', () => {
    const request = {
      scope: 'openid email example-scope',
      login_hint_token: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
      acr_values: 'mod-pr 2',
      binding_message: 'W4SCT',
      user_code: '9376',
      requested_expiry: 120,
      further: { resource: 'https://api.bank.example' },
    }
    const parameters = buildAuthenticationRequest(request, PING)
    expect(parameters).toEqual({
      scope: 'openid email example-scope',
      login_hint_token: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
      acr_values: 'mod-pr 2',
      binding_message: 'W4SCT',
      user_code: '9376',
      requested_expiry: '120',
      client_notification_token: TOKEN,
      resource: 'https://api.bank.example',
    })
    expect(AuthenticationRequestForm.is(parameters)).toBe(true)
  })

  it('sends no notification token for poll, even where there is one', () => {
    expect(buildAuthenticationRequest(REQUEST, { ...POLL, notificationToken: TOKEN })).toEqual(REQUEST)
  })

  it.each(['ping', 'push'] as const)('sends the notification token for %s', (deliveryMode) => {
    expect(buildAuthenticationRequest(REQUEST, { ...PING, deliveryMode })).toEqual({
      ...REQUEST,
      client_notification_token: TOKEN,
    })
  })

  const ONE_HINT = 'exactly one of login_hint, login_hint_token and id_token_hint is due (CIBA Core 7.1)'
  const BEARER = 'client_notification_token must be a bearer token of 22 to 1024 characters (CIBA Core 7.1)'
  it.each<[string, object, RequestSettings, Error]>([
    ['no hint', { login_hint: undefined }, POLL, new TypeError(ONE_HINT)],
    ['two hints', { id_token_hint: 'a.b.c' }, POLL, new TypeError(ONE_HINT)],
    ['three hints', { id_token_hint: 'a.b.c', login_hint_token: 'a' }, POLL, new TypeError(ONE_HINT)],
    ['an empty hint', { login_hint: '' }, POLL, new TypeError('login_hint must be text')],
    ['a hint that is no text', { login_hint: 34600000001 }, POLL, new TypeError('login_hint must be text')],
    [
      'a scope without openid',
      { scope: 'openid2 email' },
      POLL,
      new TypeError('scope must have openid (CIBA Core 7.1)'),
    ],
    ['no scope', { scope: undefined }, POLL, new TypeError('scope must have openid (CIBA Core 7.1)')],
    ...[0, -1, 1.5, Number.NaN, '120'].map((requested_expiry): [string, object, RequestSettings, Error] => [
      `a requested expiry of ${requested_expiry}`,
      { requested_expiry },
      POLL,
      new RangeError('requested_expiry must be a whole number of seconds from 1 (CIBA Core 7.1)'),
    ]),
    ...['request', 'client_id', 'client_secret', 'scope', 'id_token_hint', 'client_notification_token'].map(
      (name): [string, object, RequestSettings, Error] => [
        `further ${name}`,
        { further: { [name]: 'S3cret' } },
        POLL,
        new TypeError('further must not have a parameter that the request has itself'),
      ],
    ),
    [
      'further that is no text',
      { further: { resource: ['S3cret'] } },
      POLL,
      new TypeError('further must have texts only'),
    ],
    [
      'a binding message of two lines',
      { binding_message: 'S3cret\nS3cret' },
      POLL,
      new TypeError('binding_message must be plain text (CIBA Core 7.1)'),
    ],
    ['no notification token for ping', {}, { ...PING, notificationToken: undefined }, new TypeError(BEARER)],
    ['a short notification token', {}, { ...PING, notificationToken: 'S3cret' }, new TypeError(BEARER)],
    ['a long notification token', {}, { ...PING, notificationToken: 'a'.repeat(1025) }, new TypeError(BEARER)],
    [
      'a notification token with a blank',
      {},
      { ...PING, notificationToken: `${TOKEN} ${TOKEN}` },
      new TypeError(BEARER),
    ],
    ['no acr_values in the profile', {}, MODRNA, new TypeError('acr_values is required (MODRNA CIBA §4)')],
  ])('refuses %s', (_what, change, settings, error) => {
    const request = { ...REQUEST, ...change } as CibaAuthenticationRequest
    expect(() => buildAuthenticationRequest(request, settings)).toThrow(error)
  })

  it('writes the contexts of the profile by their short names', () => {
    const acr_values = 'http://schemas.openid.net/policies/modrna/phishing-resistant http://x.example mod-mf'
    expect(buildAuthenticationRequest({ ...REQUEST, acr_values }, MODRNA)).toMatchObject({
      acr_values: 'mod-pr http://x.example mod-mf',
    })
    expect(buildAuthenticationRequest({ ...REQUEST, acr_values }, POLL)).toMatchObject({ acr_values })
  })

  it('answers texts or throws for misuse, and tells no value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (members, hint) => {
        try {
          const request = { scope: 'openid', login_hint: hint, ...members } as unknown as CibaAuthenticationRequest
          const values = Object.values(buildAuthenticationRequest(request, POLL))
          expect(values.every((value) => typeof value === 'string' && value !== '')).toBe(true)
        } catch (error) {
          expect(error instanceof TypeError || error instanceof RangeError).toBe(true)
        }
      }),
    )
  })
})
