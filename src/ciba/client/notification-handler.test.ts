import { describe, expect, it } from 'vitest'
import type { ServerEvent } from '../../http/server-options.js'
import { json } from '../../http/testing/recorded-fetch.js'
import { AUTH_REQ_ID, createBank, idToken, KNOWN, METADATA, tokenResponse } from '../testing/bank.js'
import { type CibaClientOptions, createCibaClient } from './ciba-client.js'
import { createNotificationHandler, type NotificationHandlerOptions } from './notification-handler.js'
import { pollToken } from './poll-token.js'
import { hashNotificationToken } from './started-authentication.js'

const TOKEN = '8d67dc78-7faa-4d41-aabd-67707b374255'
const HASH = await hashNotificationToken(TOKEN)
const PING = { auth_req_id: AUTH_REQ_ID }
const NOW = Date.parse('2026-11-20T12:00:00Z')
const CLAIMS = {
  at_hash: KNOWN.atHash,
  'urn:openid:params:jwt:claim:rt_hash': KNOWN.rtHash,
  'urn:openid:params:jwt:claim:auth_req_id': AUTH_REQ_ID,
}
const TOKENS = {
  ...PING,
  access_token: KNOWN.accessToken,
  token_type: 'Bearer',
  refresh_token: KNOWN.refreshToken,
  id_token: await idToken(NOW, CLAIMS),
}

function mounted(
  deliveryMode: 'ping' | 'push',
  options: Partial<NotificationHandlerOptions> = {},
  replies: readonly Response[] = [],
  given: Partial<CibaClientOptions> = {},
) {
  const bank = createBank(replies, { deliveryMode, ...given })
  const started = { ...bank.started, notificationTokenHash: HASH }
  const calls: unknown[][] = []
  const events: ServerEvent[] = []
  const handler = createNotificationHandler({
    client: bank.client,
    findStarted: (authReqId) => (authReqId === AUTH_REQ_ID ? started : undefined),
    onPing: (...call) => void calls.push(['ping', ...call]),
    onTokens: (...call) => void calls.push(['tokens', ...call]),
    onRefused: (...call) => void calls.push(['refused', ...call]),
    onEvent: (event) => events.push(event),
    ...options,
  })
  async function post(body: unknown, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) {
    const url = 'https://bank.example/backchannel-notification'
    const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
    return handler.fetch(new Request(url, { ...request, body: JSON.stringify(body) }))
  }
  return { ...bank, started, calls, events, post }
}

describe('createNotificationHandler', () => {
  it('wakes the polling of the request, and answers 204', async () => {
    const { post, client, started, calls } = mounted('ping', {}, [json(200, await tokenResponse(NOW))])
    const polled = pollToken(client, started)
    expect((await post(PING)).status).toBe(204)
    expect((await polled).outcome).toBe('granted')
    expect(calls).toEqual([])
  })

  it('hands on the ping of a request that nobody polls for', async () => {
    const { post, started, calls } = mounted('ping')
    expect((await post(PING)).status).toBe(204)
    expect(calls).toEqual([['ping', started]])
  })

  it('hands on pushed tokens once they are verified', async () => {
    const { post, started, calls } = mounted('push')
    expect((await post(TOKENS)).status).toBe(204)
    expect(calls).toEqual([
      ['tokens', started, expect.objectContaining({ access_token: KNOWN.accessToken, claims: expect.anything() })],
    ])
  })

  it('hands on a pushed error', async () => {
    const { post, started, calls } = mounted('push')
    expect((await post({ ...PING, error: 'transaction_failed' })).status).toBe(204)
    expect(calls).toEqual([['refused', started, 'transaction_failed']])
  })

  it('answers 500 when the bank itself fails, so that the provider tries again', async () => {
    const cause = new Error('the database is away')
    const { post, events } = mounted('push', { onTokens: () => Promise.reject(cause) })
    expect((await post(TOKENS)).status).toBe(500)
    expect(events).toEqual([{ type: 'handler-failed', operationId: 'notifyClient', cause }])
  })

  it('answers 500 when the keys of the provider cannot be had', async () => {
    const { clock, started } = createBank()
    const fetch = async () => new Response(null, { status: 503 })
    const client = createCibaClient({
      metadata: METADATA,
      clientAuthentication: { method: 'none', clientId: 'bank-1' },
      deliveryMode: 'push',
      clock,
      fetch,
    })
    const kept = { ...started, deliveryMode: 'push' as const, notificationTokenHash: HASH }
    const { post, events } = mounted('push', { client, findStarted: () => kept })
    expect((await post(TOKENS)).status).toBe(500)
    expect(events).toMatchObject([{ type: 'handler-failed', cause: { code: 'OPENID_KEYS' } }])
  })
})

describe('the options of createNotificationHandler', () => {
  const findStarted = () => undefined
  const ping = createBank([], { deliveryMode: 'ping' }).client
  const push = createBank([], { deliveryMode: 'push' }).client

  it.each<[string, unknown, string]>([
    ['no options', undefined, 'client must come from createCibaClient'],
    ['a copy of a client', { client: { ...ping }, findStarted }, 'client must come from createCibaClient'],
    ['no look-up', { client: ping }, 'findStarted is due'],
    ['a callback that is none', { client: ping, findStarted, onPing: true }, 'onPing must be a function'],
    ['nobody for the tokens', { client: push, findStarted }, 'onTokens is due in push mode'],
  ])('are refused with %s', (_what, options, message) => {
    expect(() => createNotificationHandler(options as never)).toThrow(new TypeError(message))
  })
})
