import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { rejection } from '../../http/testing/msp-caller.js'
import type { DeliveryMode } from '../authentication-request.js'
import { AUTH_REQ_ID, ISSUER, KNOWN } from '../testing/bank.js'
import { parseNotification } from './notification.js'
import { hashNotificationToken, type StartedAuthentication } from './started-authentication.js'

const TOKEN = '8d67dc78-7faa-4d41-aabd-67707b374255'
const AUTHORIZATION = `Bearer ${TOKEN}`
const PING = { auth_req_id: AUTH_REQ_ID }
const TOKENS = { ...PING, access_token: KNOWN.accessToken, token_type: 'Bearer', expires_in: 3600, id_token: 'a.b.c' }
const ERROR = { ...PING, error: 'access_denied', error_description: 'the user said no' }
const HASH = await hashNotificationToken(TOKEN)

function started(deliveryMode: DeliveryMode): StartedAuthentication {
  const times = { expiresAtMs: 1_000, intervalMs: 5_000 }
  return { issuer: ISSUER, deliveryMode, authReqId: AUTH_REQ_ID, ...times, notificationTokenHash: HASH }
}

const findPinged = async (authReqId: string) => (authReqId === AUTH_REQ_ID ? started('ping') : undefined)
const findPushed = (authReqId: string) => (authReqId === AUTH_REQ_ID ? started('push') : null)

describe('parseNotification', () => {
  it('reads a ping', async () => {
    const received = { authorization: AUTHORIZATION, body: { ...PING, more: 'ignored' } }
    expect(await parseNotification(received, findPinged)).toEqual({ kind: 'ping', started: started('ping') })
  })

  it('reads pushed tokens', async () => {
    const body = { ...TOKENS, refresh_token: KNOWN.refreshToken }
    expect(await parseNotification({ authorization: AUTHORIZATION, body }, findPushed)).toEqual({
      kind: 'tokens',
      started: started('push'),
      tokens: body,
    })
  })

  it.each(['access_denied', 'expired_token', 'transaction_failed', 'of_the_provider'])(
    'reads a pushed %s',
    async (error) => {
      const known = { kind: 'refused', started: started('push'), error }
      const received = { authorization: AUTHORIZATION, body: { ...ERROR, error } }
      expect(await parseNotification(received, findPushed)).toEqual({ ...known, error_description: 'the user said no' })
      expect(await parseNotification({ ...received, body: { ...PING, error } }, findPushed)).toEqual(known)
    },
  )

  it.each(['bearer', 'BEARER', 'Bearer  '])('takes the scheme as %s', async (scheme) => {
    const received = { authorization: `${scheme} ${TOKEN}`, body: PING }
    expect(await parseNotification(received, findPinged)).toMatchObject({ kind: 'ping' })
  })

  it.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['another scheme', `Basic ${TOKEN}`],
    ['no token', 'Bearer '],
    ['another token', 'Bearer another-token-of-the-same-kind-00000'],
    ['a part of the token', `Bearer ${TOKEN.slice(0, -1)}`],
    ['more than the token', `${AUTHORIZATION}0`],
    ['the hash of the token', `Bearer ${HASH}`],
    ['two tokens', `${AUTHORIZATION}, ${AUTHORIZATION}`],
    ['a token that is too long', `Bearer ${'a'.repeat(1025)}`],
    ['very much', `Bearer ${' '.repeat(100_000)}`],
  ])('refuses %s', async (_what, authorization) => {
    const bodies = [PING, TOKENS, ERROR]
    const results = await Promise.all(bodies.map((body) => parseNotification({ authorization, body }, findPushed)))
    expect(results).toEqual(bodies.map(() => ({ kind: 'unauthorized' })))
  })

  it('refuses every token for a request that has none', async () => {
    const { notificationTokenHash: _hash, ...bare } = started('ping')
    const received = { authorization: AUTHORIZATION, body: PING }
    expect(await parseNotification(received, () => bare)).toEqual({ kind: 'unauthorized' })
    const broken = { ...bare, notificationTokenHash: null } as never
    expect(await parseNotification(received, () => broken)).toEqual({ kind: 'unauthorized' })
  })

  it('says that a request is unknown, also when another one is found', async () => {
    const body = { auth_req_id: 'another' }
    expect(await parseNotification({ authorization: AUTHORIZATION, body }, findPinged)).toEqual({ kind: 'unknown' })
    const found = () => started('ping')
    expect(await parseNotification({ authorization: AUTHORIZATION, body }, found)).toEqual({ kind: 'unknown' })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'S3cret'],
    ['a list', [PING]],
    ['no auth_req_id', {}],
    ['a malformed auth_req_id', { auth_req_id: 'S3 cret' }],
    ['an auth_req_id that is no text', { auth_req_id: ['S3cret'] }],
    ['an ID token alone', { ...PING, id_token: 'S3cret.S3cret.S3cret' }],
    ['an access token alone', { ...PING, access_token: 'S3cret', token_type: 'Bearer' }],
    ['an ID token that is none', { ...TOKENS, id_token: 'S3cret' }],
    ['an error that is no text', { ...PING, error: { S3cret: 'S3cret' } }],
  ])('refuses a body of %s, and tells nothing of it', async (_what, body) => {
    const error = await rejection(parseNotification({ authorization: AUTHORIZATION, body }, findPushed))
    expect(error).toMatchObject({
      code: 'CIBA_NOTIFICATION',
      contract: 'ciba',
      message: 'The notification is not one that this client can have',
    })
    expect((error as ContractError).issues?.length).toBeGreaterThan(0)
    expect(JSON.stringify(error)).not.toContain('S3')
  })

  it.each<[string, object, typeof findPushed]>([
    ['tokens for a client that is pinged', TOKENS, () => started('ping')],
    ['an error for a client that is pinged', ERROR, () => started('ping')],
    ['a ping for a client that is pushed to', PING, () => started('push')],
    ['a ping for a client that polls', PING, () => started('poll')],
  ])('refuses %s', async (_what, body, find) => {
    const error = await rejection(parseNotification({ authorization: AUTHORIZATION, body }, find))
    expect(error).toMatchObject({
      code: 'CIBA_NOTIFICATION',
      issues: [
        {
          pointer: '',
          code: 'delivery-mode',
          message: 'must be a notification of the mode that the client is registered with',
          source: 'CIBA Core §5',
        },
      ],
    })
  })

  it('answers or refuses any body, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), fc.record({ auth_req_id: fc.string() })), async (body) => {
        try {
          const { kind } = await parseNotification({ authorization: AUTHORIZATION, body }, findPinged)
          expect(['unknown', 'ping']).toContain(kind)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})
