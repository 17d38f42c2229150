import { describe, expect, it, vi } from 'vitest'
import { ADAPTERS } from './testing/adapters.js'
import { BAD_REQUESTS, basic, byBasic, CODES, NO_METHOD, PERCENT, SYNTAX, UUID_RULE } from './testing/bad-requests.js'
import {
  ACTIVATION_CODE,
  ACTIVATION_CODE_REQUEST,
  activationCodeRequest,
  MSP_TOKEN,
  profileStatusRequest,
} from './testing/msp-requests.js'
import { createStub, SECRET } from './testing/msp-stub.js'

describe.each(ADAPTERS)('a bad request through %s', (_name, send) => {
  it.each(BAD_REQUESTS)('is answered with code and error: %s', async (_what, changes, status, code, error) => {
    const called = vi.fn()
    const { handler, events } = createStub({ requestActivationCode: called })
    const answer = await send(handler, activationCodeRequest(changes))
    expect({ status: answer.status, ...JSON.parse(answer.body) }).toEqual({ status, code, error })
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(error.length).toBeLessThanOrEqual(512)
    expect(answer.headers.get('www-authenticate')).toBe(
      status === 401 ? 'ApiKey header="api-key", Basic realm="aid1", charset="UTF-8"' : null,
    )
    expect(events).toEqual([expect.objectContaining({ type: 'refused', status })])
    expect(JSON.stringify([answer.body, [...answer.headers], events])).not.toMatch(/s3cret|491701/i)
    expect(called).not.toHaveBeenCalled()
  })

  it.each([
    ['a malformed query', `?iccid=${SECRET}`, 'Invalid request syntax: /query/iccid must match ^[0-9]{19,22}$'],
    ['a broken percent-encoding', '?iccid=%E0%A4', `${SYNTAX}: /query ${PERCENT}`],
    [
      'a repeated parameter',
      '?iccid=8944500805172032953&iccid=8944500805172032953',
      `${SYNTAX}: /query/iccid must be given once`,
    ],
    ['an empty parameter', '?iccid=', `${SYNTAX}: /query/iccid must match ^[0-9]{19,22}$`],
  ])('is refused for its query: %s', async (_what, query, error) => {
    const { handler } = createStub()
    const target = `/v1/profiles/status/${MSP_TOKEN}${query}`
    const answer = await send(handler, profileStatusRequest({ target }))
    expect([answer.status, JSON.parse(answer.body)]).toEqual([422, { code: '91', error }])
  })

  it.each([
    ['GET', 'POST', `${CODES}/${MSP_TOKEN}`],
    ['OPTIONS', 'POST', `${CODES}/${MSP_TOKEN}`],
    ['DELETE', 'GET', `/v1/profiles/status/${MSP_TOKEN}`],
    ['get', 'DELETE', `/v1/users/${MSP_TOKEN}`],
  ])('is told what the path allows: %s where %s is due', async (method, allow, target) => {
    const { handler } = createStub()
    const answer = await send(handler, activationCodeRequest({ method: method.toUpperCase(), target, body: undefined }))
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
    expect(JSON.parse(answer.body)).toEqual({ code: '91', error: NO_METHOD })
  })

  it('names every fault in the event, and the first in the answer', async () => {
    const { handler, events } = createStub()
    const headers = { 'client-id': undefined, 'target-id': '?' }
    const answer = await send(handler, activationCodeRequest({ headers, target: `${CODES}/1` }))
    expect(JSON.parse(answer.body).error).toBe(`${SYNTAX}: /path/msp_token ${UUID_RULE}`)
    const [event] = events
    expect(event?.type === 'refused' && event.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/path/msp_token pattern',
      '/headers/client-id required',
      '/headers/target-id pattern',
    ])
  })
})

describe.each(ADAPTERS)('a function of a stub behind %s', (_name, send) => {
  it('gets the parameters, the untouched body and the context, with what the contract does not know', async () => {
    const called = vi.fn()
    const { handler } = createStub({
      requestActivationCode: (request) => {
        called({ ...request, signal: request.signal })
        return { status: 200, body: ACTIVATION_CODE }
      },
    })
    const text = `{"extra":{"__proto__":{"polluted":true}},"__proto__":{"polluted":1},${JSON.stringify(ACTIVATION_CODE_REQUEST).slice(1)}`
    const answer = await send(handler, activationCodeRequest({ body: text, headers: { traceparent: '00-1' } }))
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, ACTIVATION_CODE])
    const [request] = called.mock.calls[0] ?? []
    expect(request).toMatchObject({
      operationId: 'requestActivationCode',
      path: { msp_token: MSP_TOKEN },
      query: {},
      headers: { 'CMP-request-id': '14abc1e2-338f-11e6-ac61-9e71128cae77', 'client-id': 'dk3kdwkef1' },
      context: { cmp: 'cmp1' },
      signal: expect.any(AbortSignal),
    })
    expect(request.body).toEqual(JSON.parse(text))
    expect(Object.hasOwn(request.body, '__proto__')).toBe(true)
    expect('polluted' in {}).toBe(false)
  })

  it.each(['application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"', 'application/json;a=b'])(
    'is called for a body of the type %s',
    async (contentType) => {
      const { handler } = createStub()
      const answer = await send(handler, activationCodeRequest({ headers: { 'content-type': contentType } }))
      expect(answer.status).toBe(200)
    },
  )

  it('is called for a body as long as the limit', async () => {
    const body = JSON.stringify(ACTIVATION_CODE_REQUEST).padEnd(262_144)
    const { handler } = createStub()
    expect((await send(handler, activationCodeRequest({ body }))).status).toBe(200)
    expect((await send(handler, activationCodeRequest({ body, chunked: true }))).status).toBe(200)
  })

  it('is given the parameters of the query', async () => {
    const { handler } = createStub({
      requestProfileStatus: ({ query }) => ({
        status: 200,
        body: { profiles: [{ iccid: query.iccid ?? '', status: 'enabled' }] },
      }),
    })
    const target = `/v1/profiles/status/${MSP_TOKEN}?other=1&iccid=8944500805172032953`
    const answer = await send(handler, profileStatusRequest({ target }))
    expect(JSON.parse(answer.body)).toEqual({ profiles: [{ iccid: '8944500805172032953', status: 'enabled' }] })
  })

  it('is called for Basic credentials in UTF-8, and sees the colons of a password', async () => {
    const seen = vi.fn()
    const { handler } = createStub({}, { authenticate: ({ credentials }) => seen(credentials) ?? { cmp: 'cmp1' } })
    const answer = await send(handler, activationCodeRequest(byBasic(basic('\ufeffcmp:pä:ss'))))
    expect([answer.status, seen.mock.calls]).toEqual([200, [[{ username: '\ufeffcmp', password: 'pä:ss' }]]])
  })

  it('is not there: 501', async () => {
    const { handler, events } = createStub()
    const answer = await send(handler, activationCodeRequest({ method: 'DELETE', target: `/v1/users/${MSP_TOKEN}` }))
    expect([answer.status, JSON.parse(answer.body)]).toEqual([501, { code: '90', error: 'Internal Server Error' }])
    expect(events).toEqual([
      { type: 'refused', operationId: 'requestInvalidateMspToken', status: 501, fault: 'not-implemented', issues: [] },
    ])
  })

  it('answers without a body', async () => {
    const { handler } = createStub({
      requestActivationCode: () => ({ status: 201 }),
      requestInvalidateMspToken: () => ({ status: 204, headers: { 'X-Trace': 'é' } }),
    })
    const stored = await send(handler, activationCodeRequest())
    expect([stored.status, stored.body, stored.headers.get('content-type')]).toEqual([201, '', null])
    const gone = await send(
      handler,
      activationCodeRequest({ method: 'DELETE', target: `/v1/users/${MSP_TOKEN}`, body: undefined }),
    )
    expect([gone.status, gone.body, gone.headers.get('x-trace')]).toEqual([204, '', 'é'])
    expect(gone.headers.has('content-length')).toBe(false)
  })
})
