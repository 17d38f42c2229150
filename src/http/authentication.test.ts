import { describe, expect, it, vi } from 'vitest'
import { createHandler } from './handler.js'
import { FAULT_STATUS } from './server-options.js'
import { ADAPTERS } from './testing/adapters.js'
import { WHO } from './testing/bad-requests.js'
import { listen } from './testing/loopback.js'
import { API_KEY, activationCodeRequest } from './testing/msp-requests.js'
import { createStub, SECRET } from './testing/msp-stub.js'
import { SAMPLE_API } from './testing/sample-api.js'

describe.each(ADAPTERS)('authenticate behind %s', (_name, send) => {
  it.each([
    ['null', () => null],
    ['undefined', () => undefined],
    ['false', () => false as const],
    ['a promise of null', () => Promise.resolve(null)],
    // biome-ignore lint/suspicious/noThenProperty: libraries answer such objects
    ['a thenable of null', () => ({ then: (resolve: (value: null) => void) => resolve(null) }) as unknown as null],
  ])('refuses with %s', async (_what, refuse) => {
    const { handler } = createStub({}, { authenticate: refuse })
    const answer = await send(handler, activationCodeRequest())
    expect([answer.status, JSON.parse(answer.body)]).toEqual([401, { code: '91', error: WHO }])
  })

  it('may take its time, and its context reaches the function', async () => {
    const seen = vi.fn()
    const { handler } = createStub(
      { requestActivationCode: ({ context }) => seen(context) ?? { status: 201 } },
      { authenticate: async () => ({ cmp: 'later' }) },
    )
    expect((await send(handler, activationCodeRequest())).status).toBe(201)
    expect(seen).toHaveBeenCalledWith({ cmp: 'later' })
  })

  it('that throws lets nobody in, and only the event knows why', async () => {
    const cause = new Error(SECRET)
    const { handler, events } = createStub(
      {},
      {
        authenticate: () => {
          throw cause
        },
      },
    )
    const answer = await send(handler, activationCodeRequest())
    expect([answer.status, answer.body]).toEqual([500, '{"code":"90","error":"Internal Server Error"}'])
    expect(events).toEqual([{ type: 'handler-failed', operationId: 'requestActivationCode', cause }])
  })

  it('is told the operation, the credentials and the headers, and is not asked without credentials', async () => {
    const asked = vi.fn()
    const { handler } = createStub(
      {},
      {
        authenticate: ({ operationId, credentials, header, peerCertificate }) =>
          asked(operationId, credentials, header('X-Forwarded-Client-Cert'), header('x-none'), peerCertificate),
      },
    )
    await send(handler, activationCodeRequest({ headers: { 'x-forwarded-client-cert': 'Hash=1' } }))
    await send(handler, activationCodeRequest({ headers: { 'api-key': undefined } }))
    expect(asked.mock.calls).toEqual([['requestActivationCode', { apiKey: API_KEY }, 'Hash=1', undefined, undefined]])
  })
})

describe('authenticate of another API', () => {
  const seen = vi.fn()
  const handler = createHandler(
    SAMPLE_API,
    { listNotes: () => ({ status: 204 }), sendText: () => ({ status: 204 }) },
    {
      authenticate: ({ credentials, header }) =>
        seen(credentials, header('X-Key')) ?? (header('X-Key') !== 'no' && 'context'),
    },
    { answerFault: ({ kind }) => ({ status: FAULT_STATUS[kind], body: { reason: kind } }) },
  )

  it.each([
    ['without credentials where a certificate is enough', 'GET', '/notes', undefined, 204, undefined],
    ['with credentials where a certificate is enough', 'GET', '/notes', 'yes', 204, { apiKey: 'yes' }],
    ['without credentials where none are known', 'POST', '/texts', undefined, 204, undefined],
    ['with what the operation does not know', 'POST', '/texts', 'yes', 204, undefined],
  ])('is asked %s', async (_what, method, path, key, status, credentials) => {
    seen.mockReset()
    const headers = { 'content-type': 'text/plain', ...(key !== undefined && { 'x-key': key }) }
    const body = method === 'POST' ? 'good' : null
    const response = await handler.fetch(new Request(`https://a.example${path}`, { method, headers, body }))
    expect([response.status, seen.mock.calls]).toEqual([status, [[credentials, key]]])
  })

  it.each([
    ['GET', '/notes', 'ApiKey header="X-Key"'],
    ['POST', '/texts', null],
  ])('refuses %s %s with the challenge %s', async (method, path, challenge) => {
    const headers = { 'x-key': 'no' }
    const response = await handler.fetch(new Request(`https://a.example${path}`, { method, headers }))
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, challenge])
    expect(await response.json()).toEqual({ reason: 'unauthorized' })
  })

  it.each([
    ['of its own', { 'WWW-Authenticate': 'Own realm="a"' }, 'Own realm="a"'],
    ['of the operation', { 'x-other': '1' }, 'ApiKey header="X-Key"'],
    ['of the operation', undefined, 'ApiKey header="X-Key"'],
  ])('lets a 401 of a function go out with the challenge %s', async (_what, headers, challenge) => {
    const { fetch } = createHandler(
      SAMPLE_API,
      { listNotes: () => ({ status: 401, headers, body: { reason: 'not you' } }) },
      { authenticate: () => true, validateResponses: 'off' },
      { answerFault: ({ kind }) => ({ status: FAULT_STATUS[kind], body: {} }) },
    )
    const response = await fetch(new Request('https://a.example/notes'))
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, challenge])
  })

  it('knows the certificate of a connection that was verified', async () => {
    const certificate = { subject: 'CN=cmp', fingerprint256: 'AA:BB' }
    const certificates: unknown[] = []
    const { node } = createHandler(
      SAMPLE_API,
      { listNotes: () => ({ status: 204 }) },
      { authenticate: (request) => certificates.push(request.peerCertificate) > 0 },
      { answerFault: ({ kind }) => ({ status: FAULT_STATUS[kind], body: {} }) },
    )
    for (const authorized of [true, false, undefined]) {
      const { connect } = await listen((request, response) => {
        Object.assign(request.socket, { authorized, getPeerX509Certificate: () => certificate })
        node(request, response)
      })
      expect((await connect().send('GET /notes HTTP/1.1\r\nhost: a\r\n\r\n').answer())?.status).toBe(204)
    }
    expect(certificates).toEqual([certificate, undefined, undefined])
  })
})
