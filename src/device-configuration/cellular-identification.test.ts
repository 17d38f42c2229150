import { describe, expect, it } from 'vitest'
import {
  type CellularIdentificationHandlers,
  createCellularIdentificationClient,
  createCellularIdentificationHandler,
} from './cellular-identification.js'

const BASE_URL = 'http://config.rcs.mnc001.mcc262.pub.3gppnetwork.org'

/** A client of a stub whose function answers as told. */
function connect(answer: unknown) {
  const requests: Request[] = []
  const contexts: unknown[] = []
  const identifyByCellularAccess = ({ context }: { context: unknown }) => {
    contexts.push(context)
    return answer
  }
  const handler = createCellularIdentificationHandler(
    { identifyByCellularAccess } as CellularIdentificationHandlers<string>,
    { authenticate: ({ header }) => header('x-msisdn') ?? 'unknown' },
  )
  const fetch: typeof globalThis.fetch = (target, init) => {
    const request = new Request(target as string, init)
    requests.push(request)
    // What the network adds on the way.
    request.headers.set('x-msisdn', '491701234567')
    return handler.fetch(request)
  }
  return { client: createCellularIdentificationClient({ baseUrl: BASE_URL, fetch }), requests, contexts, handler }
}

describe('identifyByCellularAccess', () => {
  it.each([
    [{ status: 200, headers: { 'set-cookie': 'flow=1' } }, 'identified', ['flow=1']],
    [{ status: 511 }, 'network-authentication-required', []],
    [
      { status: 511, headers: { 'set-cookie': ['flow=1', 'b=2'] } },
      'network-authentication-required',
      ['flow=1', 'b=2'],
    ],
    // 200 without a cookie is not let out.
    [{ status: 200 }, 'failed', []],
  ])('answers %j as what it means', async (answer, kind, setCookies) => {
    const { client } = connect(answer)
    expect(await client.identifyByCellularAccess()).toMatchObject({ kind, setCookies, cookie: setCookies.length > 0 })
  })

  it('sends neither path nor query nor cookie, and the stub sees what the network adds', async () => {
    const { client, requests, contexts } = connect({ status: 511 })
    await client.identifyByCellularAccess()
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${BASE_URL}/`])
    expect(requests[0]?.headers.has('cookie')).toBe(false)
    expect(contexts).toEqual(['491701234567'])
  })

  it('throws when a server says that it knows the user and sets no cookie', async () => {
    const client = createCellularIdentificationClient({ baseUrl: BASE_URL, fetch: async () => new Response(null) })
    await expect(client.identifyByCellularAccess()).rejects.toMatchObject({ code: 'HTTP_INVALID_RESPONSE' })
  })

  it('answers another path with its status alone', async () => {
    const answer = await connect({ status: 511 }).handler.fetch(new Request(`${BASE_URL}/a`))
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })
})
