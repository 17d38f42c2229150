import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { recordedFetch } from '../../http/testing/recorded-fetch.js'
import { MSISDN } from '../testing/server-initiated-samples.js'
import { createDiscoveryClient } from './discovery-client.js'
import { createDiscoveryHandler, type DiscoveryHandlers } from './discovery-handler.js'

const BASE = 'https://discovery.example'
const CREDENTIALS = { clientId: 'x-shop', clientSecret: 'S3cret' }
const NETWORK = { Redirect_URL: 'https://shop.example/cb', 'Identified-MCC': '901', 'Identified-MNC': '01' } as const
const NOT_FOUND = { error: 'Not_Found_Entity', description: 'Operator Not Found' }

function sides(handlers: DiscoveryHandlers<object>) {
  const handler = createDiscoveryHandler(handlers, {
    authenticate: ({ credentials }) =>
      credentials !== undefined && 'password' in credentials && credentials.password === 'S3cret' && {},
  })
  const fetch: typeof globalThis.fetch = (target, init) => handler.fetch(new Request(target, init))
  return { handler, client: createDiscoveryClient({ baseUrl: BASE, credentials: CREDENTIALS, fetch }), fetch }
}

describe('a discovery', () => {
  it('tells by query and by form, each with its own answer', async () => {
    const asked: unknown[] = []
    const links = [{ rel: 'operatorSelection', href: 'https://discovery.example/select?session_id=1' }]
    const { client } = sides({
      discoverOperator: ({ query }) => {
        asked.push(query)
        return { status: 202, body: { links } }
      },
      discoverOperatorByForm: ({ body }) => {
        asked.push(body)
        return { status: 404, body: NOT_FOUND }
      },
    })
    expect(await client.discoverOperator({ query: NETWORK })).toMatchObject({ status: 202, body: { links } })
    const body = { Redirect_URL: NETWORK.Redirect_URL, MSISDN }
    expect(await client.discoverOperatorByForm({ body })).toMatchObject({ status: 404, body: NOT_FOUND })
    expect(asked).toEqual([NETWORK, body])
  })

  it('answers at the path with a last slash too, as public SDKs ask', async () => {
    const { handler } = sides({ discoverOperator: () => ({ status: 404, body: NOT_FOUND }) })
    const headers = { authorization: `Basic ${btoa('x-shop:S3cret')}` }
    const target = `${BASE}/v2/discovery/?${new URLSearchParams(NETWORK)}`
    const answer = await handler.fetch(new Request(target, { headers }))
    expect([answer.status, await answer.json()]).toEqual([404, NOT_FOUND])
  })

  it('tells the issuer of MODRNA', async () => {
    const { client } = sides({
      discoverIssuer: () => ({ status: 200, body: { iss: 'https://idgw.operator.example' } }),
    })
    const answer = await client.discoverIssuer({ body: { client_id: 'x-shop', msisdn: MSISDN } })
    expect(answer).toMatchObject({ status: 200, body: { iss: 'https://idgw.operator.example' } })
  })

  it('is asked by who has the credentials', async () => {
    const { fetch } = sides({})
    const credentials = { ...CREDENTIALS, clientSecret: 'other' }
    const stranger = createDiscoveryClient({ baseUrl: BASE, credentials, fetch })
    expect(await stranger.discoverOperator({ query: NETWORK })).toMatchObject({
      status: 401,
      body: { error: 'invalid_client', description: 'Client authentication failed' },
    })
  })

  it('goes over a secured connection alone, with credentials, and shows none', () => {
    const { fetch } = recordedFetch()
    expect(() => createDiscoveryClient({ baseUrl: 'http://discovery.example', credentials: CREDENTIALS })).toThrow(
      new TypeError('baseUrl must be an https URL'),
    )
    expect(() => createDiscoveryClient({ baseUrl: BASE, credentials: undefined as never })).toThrow(TypeError)
    const client = createDiscoveryClient({ baseUrl: BASE, credentials: CREDENTIALS, fetch })
    expect(inspect(client, { showHidden: true, depth: 9 })).not.toMatch(/S3cret/)
  })
})
