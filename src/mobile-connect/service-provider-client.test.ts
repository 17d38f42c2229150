import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { AuthenticationRequest } from '../http/server-options.js'
import { recordedFetch } from '../http/testing/recorded-fetch.js'
import { parseNotification } from './server-initiated/notification.js'
import { createServiceProviderClient, type NotificationDelivery } from './service-provider-client.js'
import { createServiceProviderHandler } from './service-provider-handler.js'
import { NOTIFICATION_TOKEN } from './testing/server-initiated-samples.js'

const ID = '1c266114-a1be-4252-8ad1-04986c5b9ac1'
const DELIVERY: NotificationDelivery = {
  notificationUri: 'https://bank.example/mc/notification',
  notificationToken: NOTIFICATION_TOKEN,
  body: { auth_req_id: ID, access_token: 'S3cret', token_type: 'Bearer', expires_in: 60, id_token: 'S3cret.b.c' },
}

/** A service provider that waits for one request. */
function serviceProvider() {
  const waiting = new Map([[ID, NOTIFICATION_TOKEN]])
  const outcomes: string[] = []
  const handler = createServiceProviderHandler(
    {
      async notifyServiceProvider({ body, context }) {
        const expectation = { tokenOf: (authReqId: string) => waiting.get(authReqId) }
        const notification = await parseNotification({ authorization: context.authorization, body }, expectation)
        outcomes.push(notification.outcome)
        if (notification.status === 401) return { status: 401, body: { error: 'invalid_token' } }
        waiting.delete(notification.authReqId)
        return { status: 204 }
      },
    },
    {
      basePath: '/mc',
      authenticate: ({ header }: AuthenticationRequest) => ({ authorization: header('authorization') }),
    },
  )
  return {
    handler,
    outcomes,
    fetch: (async (target, init) => handler.fetch(new Request(target, init))) as typeof fetch,
  }
}

describe('a notification from operator to service provider', () => {
  it('arrives once', async () => {
    const { fetch, outcomes } = serviceProvider()
    const client = createServiceProviderClient({ fetch })
    expect(await client.sendNotification(DELIVERY)).toMatchObject({ status: 204 })
    expect(await client.sendNotification(DELIVERY)).toMatchObject({ status: 401 })
    expect(outcomes).toEqual(['tokens', 'unknown'])
  })

  it('is refused with another token', async () => {
    const { fetch, outcomes } = serviceProvider()
    const delivery = { ...DELIVERY, notificationToken: 'c29tZXRoaW5nLWVsc2U' }
    expect(await createServiceProviderClient({ fetch }).sendNotification(delivery)).toMatchObject({ status: 401 })
    expect(outcomes).toEqual(['unauthorized'])
  })

  it('goes to the address of its request, with its token, and follows no redirect', async () => {
    const location = 'https://evil.example/'
    const { fetch, requests } = recordedFetch(new Response(null, { status: 307, headers: { location } }))
    await expect(createServiceProviderClient({ fetch }).sendNotification(DELIVERY)).rejects.toMatchObject({
      code: 'HTTP_STATUS',
      status: 307,
    })
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ url: DELIVERY.notificationUri, method: 'POST', redirect: 'manual' })
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${NOTIFICATION_TOKEN}`)
  })

  it('is not sent again when the answer was lost', async () => {
    const { fetch, requests } = recordedFetch(new TypeError('S3cret'))
    const error = await createServiceProviderClient({ fetch })
      .sendNotification(DELIVERY)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'HTTP_UNREACHABLE' })
    expect(requests).toHaveLength(1)
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toMatch(/S3cret|c3VjaC1h/)
  })

  it.each<[string, Partial<Record<keyof NotificationDelivery, unknown>>, string]>([
    ['plain http', { notificationUri: 'http://bank.example/mc' }, 'notificationUri must be an https URL'],
    ['another scheme', { notificationUri: 'file:///etc/passwd' }, 'notificationUri must be an https URL'],
    [
      'a token with a line break',
      { notificationToken: 'S3cret\r\nx: y' },
      'bearerToken is not a token (RFC 9110 §11.2)',
    ],
    [
      'no tokens and no error',
      { body: { auth_req_id: ID } },
      'notifyServiceProvider: /body/access_token is required (and 2 more)',
    ],
  ])('is not sent with %s', async (_what, wrong, message) => {
    const { fetch, requests } = recordedFetch()
    const delivery = { ...DELIVERY, ...wrong } as NotificationDelivery
    await expect(createServiceProviderClient({ fetch }).sendNotification(delivery)).rejects.toThrow(
      new TypeError(message),
    )
    expect(requests).toEqual([])
  })

  it('may go to the own machine while one develops', async () => {
    const { fetch } = recordedFetch(new Response(null, { status: 204 }))
    const delivery = { ...DELIVERY, notificationUri: 'http://127.0.0.1:4032/notification' }
    expect(await createServiceProviderClient({ fetch }).sendNotification(delivery)).toMatchObject({ status: 204 })
  })
})
