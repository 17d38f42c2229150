import { describe, expect, it } from 'vitest'
import { ADAPTERS } from './testing/adapters.js'
import { ACTIVATION_CODE, activationCodeRequest } from './testing/msp-requests.js'
import { createStub, SECRET, wrongHandlers } from './testing/msp-stub.js'

describe.each(ADAPTERS)('a function of a stub behind %s', (_name, send) => {
  it.each([
    [
      'throws',
      () => {
        throw new Error(SECRET)
      },
    ],
    ['rejects', () => Promise.reject(new Error(SECRET))],
    [
      'throws what is no error',
      () => {
        throw SECRET
      },
    ],
    ['answers with a BigInt', () => ({ status: 200, body: { ...ACTIVATION_CODE, n: 1n } })],
    [
      'answers with a circle',
      () => {
        const body: Record<string, unknown> = { ...ACTIVATION_CODE }
        body.body = body
        return { status: 200, body }
      },
    ],
  ])('that %s is answered with 500, and only the event knows why', async (_what, requestActivationCode) => {
    const { handler, events } = createStub(wrongHandlers(requestActivationCode))
    const answer = await send(handler, activationCodeRequest())
    expect([answer.status, answer.body]).toEqual([500, '{"code":"90","error":"Internal Server Error"}'])
    expect(events).toEqual([{ type: 'handler-failed', operationId: 'requestActivationCode', cause: expect.anything() }])
  })

  it.each([
    ['nothing', undefined, undefined, '/status status'],
    ['a text', 'done', undefined, '/status status'],
    ['a status that the operation does not have', { status: 202 }, 202, '/status status'],
    ['a status that is a text', { status: '200', body: ACTIVATION_CODE }, undefined, '/status status'],
    ['a status that HTTP does not have', { status: 99 }, 99, '/status status'],
    ['no body where one is due', { status: 200 }, 200, ' type'],
    ['an invalid body', { status: 200, body: { ...ACTIVATION_CODE, iccid: SECRET } }, 200, '/iccid pattern'],
    ['a body where none is due', { status: 201, body: {} }, 201, ' forbidden'],
    ['an error without code', { status: 404, body: { error: 'no' } }, 404, '/code required'],
    ['a function as its body', { status: 200, body: () => SECRET }, 200, ' type'],
    [
      'another content type',
      { status: 200, body: ACTIVATION_CODE, headers: { 'Content-Type': 'text/html' } },
      200,
      '/headers/content-type content-type',
    ],
  ])('that answers with %s is answered for with 500', async (_what, wrong, status, issue) => {
    const { handler, events } = createStub(wrongHandlers(() => wrong))
    const answer = await send(handler, activationCodeRequest())
    expect([answer.status, answer.body]).toEqual([500, '{"code":"90","error":"Internal Server Error"}'])
    expect(events).toMatchObject([{ type: 'invalid-answer', operationId: 'requestActivationCode', status }])
    const [event] = events
    expect(event && 'issues' in event && event.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toContain(issue)
    expect(JSON.stringify(events)).not.toContain(SECRET)
  })

  it.each([
    ['a line break in a header', { 'x-a': 'a\r\nx-b: b' }],
    ['a line break at the end of a header', { 'x-a': 'a\r\n' }],
    ['a header beyond Latin-1', { 'x-a': '→' }],
    ['a header that is no text', { 'x-a': 7 }],
    ['a header whose lines are not all text', { 'x-a': ['a', 7] }],
    ['a header without lines', { 'x-a': [] }],
    ['a header with a blank in its name', { 'x a': 'a' }],
    ['a header in two spellings', { 'X-A': 'a', 'x-a': 'b' }],
    ['a length of its own', { 'Content-Length': '1' }],
    ['a framing of its own', { 'transfer-encoding': 'chunked' }],
    ['headers that are none', 'x-a: a'],
  ])('that answers with %s is answered for with 500, whatever is validated', async (_what, headers) => {
    for (const validateResponses of ['throw', 'report', 'off'] as const) {
      const handlers = wrongHandlers(() => ({ status: 200, body: ACTIVATION_CODE, headers }))
      const { handler, events } = createStub(handlers, { validateResponses })
      const answer = await send(handler, activationCodeRequest())
      expect([answer.status, answer.body]).toEqual([500, '{"code":"90","error":"Internal Server Error"}'])
      expect(events).toMatchObject([{ type: 'invalid-answer', status: 200 }])
    }
  })

  it.each([
    ['report', 1],
    ['off', 0],
  ] as const)(
    'may answer against the contract when responses are validated with %s',
    async (validateResponses, count) => {
      const wrong = { status: 202, body: { soon: true }, headers: { 'Content-Type': 'application/hal+json' } }
      const handlers = wrongHandlers(() => wrong)
      const { handler, events } = createStub(handlers, { validateResponses })
      const answer = await send(handler, activationCodeRequest())
      expect([answer.status, answer.body]).toEqual([202, '{"soon":true}'])
      expect(answer.headers.get('content-type')).toBe('application/hal+json')
      expect(events.map(({ type }) => type)).toEqual(Array(count).fill('invalid-answer'))
    },
  )

  it('cannot put a body into a status without one', async () => {
    const handlers = wrongHandlers(() => ({ status: 204, body: {} }))
    const { handler } = createStub(handlers, { validateResponses: 'off' })
    expect((await send(handler, activationCodeRequest())).status).toBe(500)
  })
})
