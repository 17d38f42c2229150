import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import webpush from 'web-push'
import {
  validatePushAuthSecret,
  validatePushPublicKey,
  validatePushSubscription,
  validatePushUri,
  validateVapidKey,
} from './push-subscription.js'

/** RFC 8291, Appendix A: `ua_public`, `auth_secret` and `as_public`. */
const PUBLIC_KEY = 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'
const AUTH_SECRET = 'BTBZMqHH6r4Tts7J_aSIgg'
const OTHER_KEY = 'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8'
/** RFC 8292 §2.4, the parameter `k`. */
const VAPID_KEY = 'BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs'
const URI = 'https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV'

const ISSUES = {
  publicKey: {
    code: 'pushPublicKey',
    message: 'An uncompressed point on P-256, 65 bytes in base64url without padding',
    source: 'RFC 8291 §3.1, §4, §7',
  },
  uri: {
    code: 'pushUri',
    message: 'An absolute https URI of at most 2048 characters, without user information and fragment',
    source: 'RFC 8030 §3',
  },
  authSecret: {
    code: 'pushAuthSecret',
    message: '16 bytes in base64url without padding',
    source: 'RFC 8291 §3.2',
  },
  vapidKey: {
    code: 'vapidKey',
    message: 'An uncompressed point on P-256, 65 bytes in base64url without padding',
    source: 'RFC 8292 §3.2',
  },
} as const

/** The key with its first byte, and another one, changed. */
function changed(key: string, at: number, byte: number): string {
  const bytes = Buffer.from(key, 'base64url')
  bytes[at] = byte
  return bytes.toString('base64url')
}

const BAD_KEYS: [string, unknown][] = [
  ['no text', undefined],
  ['a number', 4],
  ['a list', [PUBLIC_KEY]],
  ['an empty text', ''],
  ['padding', `${PUBLIC_KEY}=`],
  ['Base64 instead of base64url', PUBLIC_KEY.replaceAll('-', '+').replaceAll('_', '/')],
  ['stray bits', `${PUBLIC_KEY.slice(0, -1)}5`],
  ['a line feed behind', `${PUBLIC_KEY}\n`],
  ['64 bytes', Buffer.alloc(64, 4).toString('base64url')],
  ['66 bytes', Buffer.alloc(66, 4).toString('base64url')],
  [
    'a compressed point',
    Buffer.from(changed(PUBLIC_KEY, 0, 2), 'base64url')
      .subarray(0, 33)
      .toString('base64url'),
  ],
  ['the mark of a compressed point', changed(PUBLIC_KEY, 0, 2)],
  ['the mark of a hybrid point', changed(PUBLIC_KEY, 0, 6)],
  ['a point that is not on the curve', changed(PUBLIC_KEY, 64, 0)],
  ['the point 0, 0', changed(Buffer.alloc(65).toString('base64url'), 0, 4)],
  ['the point at infinity', 'AA'],
  ['coordinates beyond the field', changed(Buffer.alloc(65, 255).toString('base64url'), 0, 4)],
  ['a million characters', 'B'.repeat(1_000_000)],
]

describe('validatePushSubscription', () => {
  it('answers the three parts as they came', async () => {
    const given = { publicKey: PUBLIC_KEY, uri: URI, authSecret: AUTH_SECRET }
    expect(await validatePushSubscription(given)).toEqual({ ok: true, value: given })
  })

  it.each([
    ['publicKey', { publicKey: AUTH_SECRET }],
    ['uri', { uri: 'http://push.example.net/' }],
    ['authSecret', { authSecret: PUBLIC_KEY }],
    ['authSecret', { authSecret: undefined }],
  ] as const)('points to the part at fault: %s', async (part, fault) => {
    const given = { publicKey: PUBLIC_KEY, uri: URI, authSecret: AUTH_SECRET, ...fault }
    expect(await validatePushSubscription(given)).toEqual({
      ok: false,
      issues: [{ pointer: `/${part}`, ...ISSUES[part] }],
    })
  })

  it('names every part that is missing', async () => {
    expect(await validatePushSubscription({})).toEqual({
      ok: false,
      issues: (['publicKey', 'uri', 'authSecret'] as const).map((part) => ({ pointer: `/${part}`, ...ISSUES[part] })),
    })
  })
})

describe.each([
  ['validatePushPublicKey', validatePushPublicKey, ISSUES.publicKey],
  ['validateVapidKey', validateVapidKey, ISSUES.vapidKey],
] as const)('%s', (_name, validate, issue) => {
  it.each([
    ['the key of a user agent', PUBLIC_KEY],
    ['the key of an application server', OTHER_KEY],
    ['a VAPID key', VAPID_KEY],
    ['a key that web-push made', webpush.generateVAPIDKeys().publicKey],
  ])('accepts %s', async (_what, key) => {
    expect(await validate(key)).toEqual({ ok: true, value: key })
  })

  it.each(BAD_KEYS)('refuses %s', async (_what, key) => {
    expect(await validate(key)).toEqual({ ok: false, issues: [{ pointer: '', ...issue }] })
  })

  it('never rejects, and lets no bytes pass that are not a point', async () => {
    const random = fc.uint8Array({ minLength: 64, maxLength: 64 })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          random.map((bytes) => Buffer.from([4, ...bytes]).toString('base64url')),
        ),
        async (key) => {
          // A random pair of coordinates is on the curve in one of 2^255 cases.
          expect((await validate(key)).ok).toBe(false)
        },
      ),
    )
  })
})

describe('validatePushAuthSecret', () => {
  it('accepts 16 bytes', () => {
    expect(validatePushAuthSecret(AUTH_SECRET)).toEqual({ ok: true, value: AUTH_SECRET })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty text', ''],
    ['15 bytes', Buffer.alloc(15).toString('base64url')],
    ['17 bytes', Buffer.alloc(17).toString('base64url')],
    ['padding', `${AUTH_SECRET}==`],
    ['stray bits', `${AUTH_SECRET.slice(0, -1)}h`],
    ['Base64 instead of base64url', AUTH_SECRET.replaceAll('_', '/')],
    ['a blank before', ` ${AUTH_SECRET}`],
    ['a blank instead of a letter', ` ${AUTH_SECRET.slice(1)}`],
  ])('refuses %s', (_what, authSecret) => {
    expect(validatePushAuthSecret(authSecret)).toEqual({ ok: false, issues: [{ pointer: '', ...ISSUES.authSecret }] })
  })

  it('accepts any 16 bytes and throws for nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const secret = Buffer.from(bytes).toString('base64url')
        expect(validatePushAuthSecret(secret)).toEqual({ ok: true, value: secret })
      }),
    )
    fc.assert(fc.property(fc.anything(), (value) => typeof validatePushAuthSecret(value).ok === 'boolean'))
  })
})

describe('validatePushUri', () => {
  it.each([
    URI,
    'https://push.example.net',
    'HTTPS://PUSH.EXAMPLE.NET:8443/a?b=c%2F',
    'https://push.example.net?x=1',
    'https://[2001:db8::1]/push',
    'https://updates.push.services.example/wpush/v2/gAAAAA:b~c_d-e',
    `https://push.example.net/${'a'.repeat(2048 - 25)}`,
  ])('accepts %s', (uri) => {
    expect(validatePushUri(uri)).toEqual({ ok: true, value: uri })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a list', [URI]],
    ['http', URI.replace('https', 'http')],
    ['another scheme', 'javascript:alert(1)'],
    ['no scheme', '//push.example.net/push'],
    ['no host', 'https:///push'],
    ['one slash', 'https:/push.example.net/push'],
    ['backslashes', 'https:\\\\push.example.net\\push'],
    ['a backslash inside', 'https://push.example.net\\@other.example/'],
    ['user information', 'https://user:password@push.example.net/'],
    ['empty user information', 'https://@push.example.net/'],
    ['a percent sign in the host', 'https://push%2eexample.net/'],
    ['a fragment', `${URI}#f`],
    ['a blank behind', `${URI} `],
    ['a line feed behind', `${URI}\n`],
    ['a tab inside', 'https://push.exa\tmple.net/'],
    ['a letter that is not ASCII', 'https://push.exämple.net/'],
    ['a long s for the s of https', URI.replace('s', 'ſ')],
    ['a percent sign that encodes nothing', `${URI}%zz`],
    ['port 65536', 'https://push.example.net:65536/'],
    ['an impossible IPv4 address', 'https://1.2.3.256/'],
    ['an impossible IPv6 address', 'https://[::1::]/'],
    ['2049 characters', `https://push.example.net/${'a'.repeat(2049 - 25)}`],
    ['a million characters', `https://${'a'.repeat(1_000_000)}`],
  ])('refuses %s', (_what, uri) => {
    expect(validatePushUri(uri)).toEqual({ ok: false, issues: [{ pointer: '', ...ISSUES.uri }] })
  })

  it('throws for nothing, and accepts what leads where it seems to lead', () => {
    const text = fc.oneof(
      fc.anything(),
      fc.webUrl({ validSchemes: ['https'] }),
      fc.string().map((end) => URI + end),
    )
    fc.assert(
      fc.property(text, (uri) => {
        const result = validatePushUri(uri)
        if (!result.ok) return
        const url = new URL(result.value)
        expect([url.protocol, url.username, url.password, url.hash]).toEqual(['https:', '', '', ''])
        expect(result.value.toLowerCase().startsWith(`https://${url.hostname}`)).toBe(true)
      }),
    )
  })
})
