import { describe, expect, it } from 'vitest'
import type { ConfigurationServerClient } from '../device-configuration/configuration-server-client.js'
import { encodeEapRelay } from '../device-configuration/eap-relay.js'
import { createEapAkaServer } from './eap-aka-server.js'
import type { EapAkaSession } from './eap-aka-session.js'
import { followOpenIdRedirect, type OpenIdRedirectOptions } from './openid-redirect.js'
import { aucOf, BASE_URL, connect, DOCUMENT, IDENTITY, OPC, usimOf } from './testing/relay-parties.js'

const LOGIN = 'https://login.operator.example/authorize?client_id=config&state=s1'
const BACK = `${BASE_URL}/callback?code=c1&state=s1`
const RELAY = 'application/vnd.gsma.eap-relay.v1.0+json'

/** An authorization endpoint with an EAP relay of its own, which leads back when the user is authenticated. */
function endpoint(back = BACK) {
  const server = createEapAkaServer({ auc: aucOf() })
  const sessions = new Map<string, EapAkaSession>()
  const requests: Request[] = []
  const relay = (session: EapAkaSession, packet: Uint8Array) => {
    const id = `s${sessions.size + 1}`
    sessions.set(id, session)
    const headers = { 'content-type': RELAY, 'set-cookie': `login=${id}; Secure; Path=/authorize` }
    return new Response(JSON.stringify(encodeEapRelay(packet)), { headers })
  }
  const fetch: typeof globalThis.fetch = async (target, init) => {
    const request = new Request(target as string, init)
    requests.push(request)
    if (request.method === 'GET') {
      const challenge = server.challenge(new URL(request.url).searchParams.get('EAP_ID') ?? '')
      return challenge.outcome === 'failure'
        ? new Response(null, { status: 403 })
        : relay(challenge.session, challenge.packet)
    }
    const session = sessions.get(request.headers.get('cookie')?.slice('login='.length) ?? '')
    const { 'eap-relay-packet': packet } = (await request.clone().json()) as { 'eap-relay-packet': string }
    const result = session && server.receive(session, Buffer.from(packet, 'base64'))
    if (result?.outcome === 'challenge') return relay(result.session, result.packet)
    return new Response(
      null,
      result?.outcome === 'success' ? { status: 302, headers: { location: back } } : { status: 403 },
    )
  }
  return { fetch, requests }
}

/** A Configuration Server that answers what leads back, and the client of it. */
function server() {
  const back: Request[] = []
  const fetch = async (request: Request) => {
    back.push(request)
    return new Response(DOCUMENT.body as string, { headers: { 'content-type': 'text/vnd.wap.connectivity-xml' } })
  }
  return { client: connect({ fetch, node: () => undefined }).client, back }
}

const follow = (client: ConfigurationServerClient, options: Partial<OpenIdRedirectOptions>, location = LOGIN) =>
  followOpenIdRedirect(client, {
    redirect: { location, setCookies: ['flow=1; Secure; Path=/'] },
    serverUrl: BASE_URL,
    identity: IDENTITY,
    usim: usimOf(),
    ...options,
  })

describe('followOpenIdRedirect', () => {
  it('goes out, proves the SIM, and comes back to the configuration', async () => {
    const { client, back } = server()
    const { fetch, requests } = endpoint()
    expect(
      await follow(client, { fetch, headers: { 'Accept-Language': 'de', Authorization: 'Basic c2VjcmV0' } }),
    ).toMatchObject({
      outcome: 'answered',
      answer: { kind: 'document', document: { vers: { version: 7 } } },
    })
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST'])
    // §C.3: the same URI, with the identity behind what the location had.
    expect(new Set(requests.map(({ url }) => url))).toEqual(
      new Set([`${LOGIN}&EAP_ID=${encodeURIComponent(IDENTITY)}`]),
    )
    expect(requests[1]?.headers.get('cookie')).toBe('login=s1')
    expect(requests[0]?.headers.get('accept-language')).toBe('de')
    // What is meant for the server is not for others, and the other way around.
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([null, null])
    expect(
      back.map(({ method, url, headers }) => [method, url, headers.get('cookie'), headers.get('authorization')]),
    ).toEqual([['GET', BACK, 'flow=1', 'Basic c2VjcmV0']])
  })

  it('follows a SIM that is ahead', async () => {
    const { client } = server()
    const { fetch, requests } = endpoint()
    expect(await follow(client, { fetch, usim: usimOf(32 * 500) })).toMatchObject({ outcome: 'answered' })
    expect(requests.map(({ headers }) => headers.get('cookie'))).toEqual([null, 'login=s1', 'login=s2'])
  })

  it('is aborted when the endpoint has another key, before anything is answered', async () => {
    const { client, back } = server()
    const { fetch, requests } = endpoint()
    expect(await follow(client, { fetch, usim: usimOf(0, OPC) })).toEqual({
      outcome: 'aborted',
      reason: 'network-not-authenticated',
    })
    expect([requests.length, back.length]).toEqual([1, 0])
  })

  it.each([
    ['out', 'http://login.operator.example/', BACK],
    ['out, relative', '/login', BACK],
    ['out, with a user', 'https://user:word@login.operator.example/', BACK],
    ['out, to a script', 'javascript:alert(1)', BACK],
    ['back', LOGIN, BACK.replace('https', 'http')],
    ['back, relative', LOGIN, '/callback'],
    ['nowhere', LOGIN, ''],
  ])('is aborted without https on the way %s', async (_what, location, back) => {
    const { client, back: requests } = server()
    const { fetch } = endpoint(back)
    expect(await follow(client, { fetch }, location)).toEqual({ outcome: 'aborted', reason: 'not-https' })
    expect(requests).toEqual([])
  })

  it('follows one redirect to another, and not for ever', async () => {
    const { client } = server()
    let count = 0
    const fetch: typeof globalThis.fetch = async () => {
      count += 1
      return new Response(null, { status: 302, headers: { location: `https://login${count}.example/` } })
    }
    expect(await follow(client, { fetch })).toEqual({ outcome: 'aborted', reason: 'too-many-requests' })
    expect(count).toBe(20)
  })

  it('hands a web page for the user to the caller', async () => {
    const { client } = server()
    const fetch = async () => new Response('<p>Who are you?', { headers: { 'content-type': 'text/html' } })
    const result = await follow(client, { fetch })
    expect(result).toMatchObject({ outcome: 'user-interface', url: expect.stringContaining('login.operator.example') })
    expect(result.outcome === 'user-interface' && (await result.response.text())).toBe('<p>Who are you?')
  })

  it.each([401, 403, 500, 204])('is aborted with status %i', async (status) => {
    const { client } = server()
    expect(await follow(client, { fetch: async () => new Response(null, { status }) })).toEqual({
      outcome: 'aborted',
      reason: 'refused',
    })
  })

  it.each(['', '{', '{}', '{"eap-relay-packet":"AQEABQ=="}', `{"eap-relay-packet":"${'A'.repeat(200_000)}"}`])(
    'throws for a relay body that is none: %.20s',
    async (body) => {
      const { client } = server()
      const fetch = async () => new Response(body, { headers: { 'content-type': RELAY } })
      await expect(follow(client, { fetch })).rejects.toMatchObject({ name: 'ContractError', code: 'DC_EAP_RELAY' })
    },
  )

  it('ends when its caller says so', async () => {
    const { client } = server()
    const stop = new AbortController()
    const fetch: typeof globalThis.fetch = async (_target, init) => {
      stop.abort(new Error('enough'))
      init?.signal?.throwIfAborted()
      return new Response(null)
    }
    await expect(follow(client, { fetch, signal: stop.signal })).rejects.toThrow('enough')
  })

  it('tells a failure of the network in its own words, and ends at its deadline', async () => {
    const { client } = server()
    const broken = async () => {
      throw new TypeError(`fetch failed: ${LOGIN} ${IDENTITY}`)
    }
    await expect(follow(client, { fetch: broken })).rejects.toMatchObject({
      name: 'ContractError',
      code: 'HTTP_UNREACHABLE',
      message: expect.not.stringContaining('0001010'),
    })
    const endless: typeof globalThis.fetch = (_target, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    await expect(follow(client, { fetch: endless, deadlineMs: 20 })).rejects.toMatchObject({ code: 'HTTP_TIMEOUT' })
    await expect(follow(client, { fetch: endless, timeoutMs: 20 })).rejects.toMatchObject({ code: 'HTTP_TIMEOUT' })
  })
})
