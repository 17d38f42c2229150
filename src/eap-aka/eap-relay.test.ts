import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { createCookieJar } from './cookie-jar.js'
import { encodeEapPacket } from './eap-packet.js'
import { authenticateWithEapRelay } from './eap-relay-client.js'
import { createEapRelayHandler, type EapRelayHandlerOptions } from './eap-relay-handler.js'
import { createEapRelaySessions, type EapRelaySession } from './eap-relay-sessions.js'
import { aucOf, BASE_URL, connect, DOCUMENT, IDENTITY, IMSI, OPC, QUERY, usimOf } from './testing/relay-parties.js'

const RELAY = 'application/vnd.gsma.eap-relay.v1.0+json'

/** A server that answers whoever is authenticated with a document. */
function serve(options: Partial<EapRelayHandlerOptions<Record<string, never>>> = {}) {
  const onSuccess = vi.fn(
    (_success: { imsi: string; identity: string; keys: { msk: Uint8Array }; request: object }) => DOCUMENT,
  )
  return { handler: createEapRelayHandler({ auc: aucOf(), onSuccess, ...options }), onSuccess }
}

const get = (identity: string | undefined) => {
  const query = new URLSearchParams({
    ...QUERY,
    vers: '0',
    app: 'ap2204',
    ...(identity !== undefined && { EAP_ID: identity }),
  })
  return new Request(`${BASE_URL}/?${query}`)
}
const post = (packet: string, cookie?: string) =>
  new Request(`${BASE_URL}/`, {
    method: 'POST',
    headers: { 'content-type': RELAY, ...(cookie !== undefined && { cookie }) },
    body: JSON.stringify({ 'eap-relay-packet': packet }),
  })
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''

describe('an authentication through the EAP relay', () => {
  it('ends with the configuration, for the subscriber and the request that began it', async () => {
    const { handler, onSuccess } = serve()
    const { client, requests } = connect(handler)
    const result = await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })
    expect(result).toMatchObject({
      outcome: 'answered',
      answer: { kind: 'document', document: { vers: { version: 7 } } },
    })
    expect(onSuccess).toHaveBeenCalledTimes(1)
    const [success] = onSuccess.mock.calls[0] ?? []
    expect(success).toMatchObject({
      imsi: IMSI,
      identity: IDENTITY,
      request: { kind: 'primary-device', query: { app: ['ap2204'] } },
    })
    expect(success?.keys.msk).toHaveLength(64)
    // §C.3: the identity in the first request, then the same URI, the media type and the cookie.
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'POST'])
    expect(new Set(requests.map(({ url }) => url)).size).toBe(1)
    expect(new URL(requests[0]?.url ?? '').searchParams.get('EAP_ID')).toBe(IDENTITY)
    expect(requests[0]?.url).toContain(`EAP_ID=${encodeURIComponent(IDENTITY)}`)
    expect(requests[1]?.headers.get('content-type')).toBe(RELAY)
    expect(requests[1]?.headers.get('cookie')).toMatch(/^eap-relay=[\w-]{22}$/)
  })

  it('follows a SIM that is ahead, once', async () => {
    const { handler, onSuccess } = serve()
    const { client, requests } = connect(handler)
    const usim = usimOf(32 * 500)
    expect(await authenticateWithEapRelay(client, { identity: IDENTITY, usim, query: QUERY })).toMatchObject({
      answer: { kind: 'document' },
    })
    expect([requests.length, onSuccess.mock.calls.length]).toEqual([3, 1])
    expect(requests[1]?.headers.get('cookie')).not.toBe(requests[2]?.headers.get('cookie'))
  })

  it('is aborted by the client when the network has another key, and nothing more is sent', async () => {
    const { client, requests } = connect(serve().handler)
    const result = await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(0, OPC), query: QUERY })
    expect(result).toEqual({ outcome: 'aborted', reason: 'network-not-authenticated' })
    expect(requests).toHaveLength(1)
  })

  it('ends after three challenges', async () => {
    // A server that never has enough: it poses a challenge for every answer.
    const endless = createEapRelayHandler({ auc: aucOf(), onSuccess: () => DOCUMENT })
    const { client, requests } = connect({
      ...endless,
      fetch: async (request: Request) => endless.fetch(request.method === 'GET' ? request : get(IDENTITY)),
    })
    const result = await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })
    expect(result).toEqual({ outcome: 'aborted', reason: 'too-many-challenges' })
    expect(requests).toHaveLength(4)
  })

  it('is refused for an identity that nobody knows, like a wrong answer', async () => {
    const { client } = connect(serve().handler)
    const identity = '0262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org'
    const result = await authenticateWithEapRelay(client, { identity, usim: usimOf(), query: QUERY })
    expect(result).toMatchObject({ outcome: 'answered', answer: { kind: 'refused', status: 403 } })
  })

  it('is not begun with an identity that is none, and refused by a server that gets one', async () => {
    const { handler } = serve()
    const { client, requests } = connect(handler)
    const identity = IDENTITY.replace('mcc001', 'mcc262')
    await expect(authenticateWithEapRelay(client, { identity, usim: usimOf(), query: QUERY })).rejects.toThrow(
      new TypeError('identity must be a Root NAI'),
    )
    expect(requests).toEqual([])
    expect((await handler.fetch(get(identity))).status).toBe(403)
  })

  it('hands back whatever else the server answers', async () => {
    const redirect = { status: 302, headers: { location: 'https://login.example/', 'set-cookie': 'a=1' } } as const
    const { client } = connect(serve({ onSuccess: () => redirect }).handler)
    const result = await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })
    expect(result).toMatchObject({ outcome: 'answered', answer: { kind: 'redirect', isSecure: true } })
  })
})

describe('the server of the EAP relay', () => {
  it.each([
    ['without a cookie', async () => post('AgEABA==')],
    ['with a cookie of nobody', async () => post('AgEABA==', 'eap-relay=AAAAAAAAAAAAAAAAAAAAAA')],
    ['with a cookie that is malformed', async () => post('AgEABA==', 'eap-relay=__proto__; eap-relay')],
  ])('refuses an answer %s', async (_what, request) => {
    const { handler, onSuccess } = serve()
    const answer = await handler.fetch(await request())
    expect([answer.status, await answer.text(), onSuccess.mock.calls.length]).toEqual([403, '', 0])
  })

  it('takes an exchange once: a replayed answer, right or wrong, is refused', async () => {
    const { handler, onSuccess } = serve()
    const sent: Request[] = []
    const { client } = connect({
      ...handler,
      fetch: async (request: Request) => {
        sent.push(request.clone() as Request)
        return handler.fetch(request)
      },
    })
    await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })
    expect(onSuccess).toHaveBeenCalledTimes(1)
    expect((await handler.fetch(sent[1] as Request)).status).toBe(403)
    expect(onSuccess).toHaveBeenCalledTimes(1)
  })

  it('uses an exchange up with a wrong answer', async () => {
    const { handler } = serve()
    const cookie = cookieOf(await handler.fetch(get(IDENTITY)))
    const success = encodeEapPacket({ code: 'success', identifier: 1 })
    const packet = Buffer.from(success).toString('base64')
    expect((await handler.fetch(post(packet, cookie))).status).toBe(403)
    expect((await handler.fetch(post(packet, cookie))).status).toBe(403)
  })

  it('finds the newest of several cookies', async () => {
    const { handler } = serve()
    const { client } = connect({
      ...handler,
      fetch: async (request: Request) => {
        const cookie = request.headers.get('cookie')
        if (cookie !== null) request.headers.set('cookie', `other=1; eap-relay=AAAAAAAAAAAAAAAAAAAAAA; ${cookie}`)
        return handler.fetch(request)
      },
    })
    expect(await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })).toMatchObject({
      answer: { kind: 'document' },
    })
  })

  it('waits a minute for an answer', async () => {
    let nowMs = 0
    const { handler } = serve({ sessions: createEapRelaySessions({ now: () => nowMs }) })
    const { client } = connect(handler, (answer, count) => {
      if (count === 1) nowMs = 60_000
      return answer
    })
    expect(await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })).toMatchObject({
      answer: { kind: 'refused' },
    })
  })

  it('keeps no more exchanges than its limit', async () => {
    const { handler } = serve({ sessions: createEapRelaySessions({ limit: 1 }) })
    const { client } = connect(handler)
    const [first, second] = await Promise.all(
      [usimOf(), usimOf()].map((usim) => authenticateWithEapRelay(client, { identity: IDENTITY, usim, query: QUERY })),
    )
    expect([first, second].map((result) => result?.outcome === 'answered' && result.answer.kind).sort()).toEqual([
      'document',
      'refused',
    ])
  })

  it('leaves requests without an identity, and forms, to others', async () => {
    const { handler } = serve()
    expect((await handler.fetch(get(undefined))).status).toBe(403)
    const otherwise = { requestConfiguration: () => DOCUMENT, continueConfiguration: () => DOCUMENT }
    const { handler: another } = serve({ otherwise })
    expect((await another.fetch(get(undefined))).status).toBe(200)
    const body = new FormData()
    body.append('as_temp_token', 't')
    expect((await another.fetch(new Request(`${BASE_URL}/`, { method: 'POST', body }))).status).toBe(200)
  })

  it('shows nothing of an exchange when it is logged', async () => {
    const sessions = createEapRelaySessions()
    const put = vi.spyOn(sessions, 'put')
    await serve({ sessions }).handler.fetch(get(IDENTITY))
    const [{ session } = {}] = put.mock.calls[0] ?? []
    const shown = inspect(session, { showHidden: true, depth: 9 }) + JSON.stringify(session)
    expect(session).toBeDefined()
    expect(shown).not.toMatch(/xres|00101012345|Uint8Array/i)
  })

  it('settles the version, and whose IMSI it is, before it challenges', async () => {
    const auc = aucOf()
    const vector = vi.spyOn(auc, 'vector')
    const { handler } = serve({ auc, supportedVersions: ['4.1'] })
    const refused = await handler.fetch(get(IDENTITY))
    expect([refused.status, refused.headers.get('supported-versions')]).toEqual([406, '4.1'])
    const other = await serve({ auc }).handler.fetch(new Request(`${get(IDENTITY).url}&IMSI=001019999999999`))
    expect([other.status, vector.mock.calls.length]).toEqual([403, 0])
  })

  it('takes ids of any store that a cookie can hold, and no others', async () => {
    const kept = new Map<string, EapRelaySession>()
    const sessionsOf = (id: string) => ({
      put: (entry: EapRelaySession) => {
        kept.set(id, entry)
        return id
      },
      take: (given: string) => kept.get(given),
    })
    const { client } = connect(serve({ sessions: sessionsOf(`db:${'x'.repeat(36)}=`) }).handler)
    const done = await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY })
    expect(done).toMatchObject({ answer: { kind: 'document' } })
    expect((await serve({ sessions: sessionsOf('a;b') }).handler.fetch(get(IDENTITY))).status).toBe(500)
    expect(() => createEapRelaySessions({ lifetimeMs: Number.NaN })).toThrow(RangeError)
  })

  it('is gone on with by the same cookies', async () => {
    const redirect = {
      status: 302,
      headers: { location: 'https://login.example/', 'set-cookie': 'flow=1; Path=/' },
    } as const
    const { client } = connect(serve({ onSuccess: () => redirect }).handler)
    const jar = createCookieJar()
    const cookies = { jar, serverUrl: BASE_URL }
    await authenticateWithEapRelay(client, { identity: IDENTITY, usim: usimOf(), query: QUERY, cookies })
    expect(jar.header(new URL(`${BASE_URL}/callback`))).toMatch(/^eap-relay=[\w-]{22}; flow=1$/)
  })
})
