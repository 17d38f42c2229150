import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashNotificationToken, isNotificationTokenOf, requireStarted } from './started-authentication.js'

const ISSUER = 'https://openid.operator.example'
const STARTED = { issuer: ISSUER, deliveryMode: 'ping', authReqId: 'a', expiresAtMs: 2, intervalMs: 1 } as const

describe('what is kept of a notification token', () => {
  it('is its SHA-256, by which it is known again', async () => {
    const token = 'dGhlIHRva2VuIG9mIHRoZSBjYWxsZXI='
    const hash = createHash('sha256').update(token).digest('base64url')
    expect(await hashNotificationToken(token)).toBe(hash)
    const started = { ...STARTED, notificationTokenHash: hash }
    expect(await isNotificationTokenOf(started, token)).toBe(true)
    expect(await isNotificationTokenOf(started, `${token}=`)).toBe(false)
    expect(await isNotificationTokenOf(started, hash)).toBe(false)
    expect(await isNotificationTokenOf(STARTED, '')).toBe(false)
  })
})

describe('requireStarted', () => {
  it('takes what went through JSON', () => {
    expect(() => requireStarted(JSON.parse(JSON.stringify(STARTED)), ISSUER)).not.toThrow()
  })

  it.each([
    ['nothing', undefined, 'started must be what startAuthentication answered'],
    ['a text', 'a', 'started must be what startAuthentication answered'],
    ['no ID', { ...STARTED, authReqId: '' }, 'started must be what startAuthentication answered'],
    ['a date for a time', { ...STARTED, expiresAtMs: '2026' }, 'started must be what startAuthentication answered'],
    ['no interval', { ...STARTED, intervalMs: -1 }, 'started must be what startAuthentication answered'],
    [
      'another provider',
      { ...STARTED, issuer: `${ISSUER}/` },
      'started must be a request to the provider of this client',
    ],
  ])('refuses %s', (_what, started, message) => {
    expect(() => requireStarted(started as never, ISSUER)).toThrow(new TypeError(message))
  })
})
