import { describe, expect, it } from 'vitest'
import type { ClientBinding } from './client.js'
import { createClient } from './client.js'
import { createHandler, type Handler } from './handler.js'
import { ApiError } from './http-errors.js'
import { encodeMultipart } from './multipart-form.js'
import type { ServerEvent } from './server-options.js'
import { listen } from './testing/loopback.js'
import { SAMPLE_API } from './testing/sample-api.js'
import { encodeUrlEncodedForm } from './url-encoded-form.js'

type FormCall = { mediaType?: string; body: unknown }
interface FormAnswer {
  status: number
  mediaType: string | undefined
  body: unknown
  headers: Headers
}
type FormClient = { fillForm(call: FormCall): Promise<FormAnswer> }

/** Name → the base URL and the `fetch` that lead to a stub. */
const WAYS: [string, (handler: Handler) => Promise<{ baseUrl: string; fetch: typeof fetch }>][] = [
  [
    'the Fetch handler',
    async ({ fetch }) => ({
      baseUrl: 'https://a.example',
      fetch: (target, init) => fetch(new Request(target as string, init)),
    }),
  ],
  [
    'a server of node:http',
    async ({ node }) => ({ baseUrl: `http://127.0.0.1:${(await listen(node)).port}`, fetch: globalThis.fetch }),
  ],
]

describe.each(WAYS)('an operation with several media types behind %s', (_name, way) => {
  /** A client and a stub whose function answers as told and keeps what it got. */
  async function connect(answer: object, binding: Partial<ClientBinding> = {}) {
    const got: { mediaType?: string; body?: unknown }[] = []
    const events: ServerEvent[] = []
    const faults: string[] = []
    const fillForm = (request: { mediaType?: string; body?: unknown }) => {
      got.push(request)
      return answer
    }
    const handler = createHandler(
      SAMPLE_API,
      { fillForm },
      { authenticate: () => true, onEvent: (event) => events.push(event) },
      {
        answerFault: async ({ kind, issues }, operationId) => {
          faults.push(`${operationId} ${kind}`)
          return { status: kind === 'internal' ? 500 : 400, body: { kind, issues } }
        },
      },
    )
    const client = createClient<never>(SAMPLE_API, await way(handler), {
      headers: () => ({}),
      bodyEncoders: {
        'multipart/form-data': encodeMultipart,
        'application/x-www-form-urlencoded': encodeUrlEncodedForm,
      },
      ...binding,
    })
    return { client: client as unknown as FormClient, got, events, faults }
  }

  it('takes forms and JSON, and tells its function which', async () => {
    const { client, got } = await connect({ status: 200 })
    await client.fillForm({ mediaType: 'multipart/form-data', body: { a: '1', b: 'x\r\ny' } })
    await client.fillForm({ mediaType: 'application/json', body: { c: 2 } })
    await client.fillForm({ mediaType: 'application/x-www-form-urlencoded', body: { d: '3 €', e: undefined } })
    expect(got.map(({ mediaType, body }) => [mediaType, body])).toEqual([
      ['multipart/form-data', { a: '1', b: 'x\r\ny' }],
      ['application/json', { c: 2 }],
      ['application/x-www-form-urlencoded', { d: '3 €' }],
    ])
  })

  it('refuses a form with a repeated parameter, in words that its contract may take time for', async () => {
    const repeat = () => ({ text: 'a=secret&a=secret', contentType: 'application/x-www-form-urlencoded' })
    const bodyEncoders = { 'application/x-www-form-urlencoded': repeat }
    const { client, got, events, faults } = await connect({ status: 200 }, { bodyEncoders })
    const call = client.fillForm({ mediaType: 'application/x-www-form-urlencoded', body: {} })
    await expect(call).rejects.toMatchObject({ status: 400 })
    expect(faults).toEqual(['fillForm body-unreadable'])
    const issues = [{ pointer: '/a', code: 'repeated', message: 'must be given once' }]
    expect(events).toEqual([expect.objectContaining({ type: 'refused', status: 400, issues })])
    expect(got).toEqual([])
  })

  it.each<[object, [string | undefined, unknown]]>([
    [{}, [undefined, undefined]],
    [{ headers: { 'content-type': 'text/xml' }, body: '<a/>' }, ['text/xml', '<a/>']],
    [{ headers: { 'content-type': 'text/xml; charset=utf-8' }, body: '<a/>' }, ['text/xml', '<a/>']],
    [{ headers: { 'content-type': 'application/json' }, body: 'good' }, ['application/json', 'good']],
  ])('answers %j, told apart by its media type', async (answer, want) => {
    const { client } = await connect({ status: 200, ...answer })
    const { mediaType, body } = await client.fillForm({ body: {} })
    expect([mediaType, body]).toEqual(want)
  })

  it.each([
    ['without its media type', { body: '<a/>' }, '/headers/content-type content-type'],
    [
      'in another media type',
      { headers: { 'content-type': 'text/html' }, body: 'a' },
      '/headers/content-type content-type',
    ],
    ['that is no text', { headers: { 'content-type': 'text/xml' }, body: { a: 1 } }, ' type'],
    ['with a header that is none', { status: 302, headers: { location: undefined } }, '/headers/Location required'],
  ])('does not let out an answer %s', async (_what, answer, issue) => {
    const { client, events } = await connect({ status: 200, ...answer })
    await expect(client.fillForm({ body: {} })).rejects.toMatchObject({ code: 'HTTP_STATUS', status: 500 })
    const issues = events.flatMap((event) => (event.type === 'invalid-answer' ? event.issues : []))
    expect(issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([issue])
  })

  it('sends several lines of one header', async () => {
    const { client } = await connect({ status: 200, headers: { 'Set-Cookie': ['a=1; Secure', 'b=2'] } })
    expect((await client.fillForm({ body: {} })).headers.getSetCookie()).toEqual(['a=1; Secure', 'b=2'])
  })

  it('has no place for a media type of another operation', async () => {
    const { client, got } = await connect({ status: 200 })
    await expect(client.fillForm({ mediaType: 'text/xml', body: '<a/>' })).rejects.toThrow(
      new TypeError(
        'fillForm takes a body in multipart/form-data or application/json or application/x-www-form-urlencoded',
      ),
    )
    expect(got).toEqual([])
  })

  it('answers a status that is no success as a value only where its binding says so', async () => {
    const redirect = { status: 302, headers: { location: 'https://b.example' } }
    const { client: plain } = await connect(redirect)
    await expect(plain.fillForm({ body: {} })).rejects.toThrow(ApiError)
    const { client } = await connect(redirect, { answers: 'documented' })
    const { status, headers } = await client.fillForm({ body: {} })
    expect([status, headers.get('location')]).toEqual([302, 'https://b.example'])
  })
})

describe('a client of an operation with several media types', () => {
  const answered = (status: number, headers: Record<string, string>, body: string | null = null) => {
    const fetch = async () => new Response(body, { status, headers })
    const binding = { headers: () => ({}), answers: 'documented' } as const
    const client = createClient<never>(SAMPLE_API, { baseUrl: 'https://a.example', fetch }, binding)
    return (client as unknown as FormClient).fillForm({ body: {} })
  }

  it.each<[string, number, string | null, string, string[]]>([
    ['a success without media type', 200, '<a/>', 'HTTP_INVALID_RESPONSE', [' content-type']],
    ['another status without a header that is due', 302, null, 'HTTP_STATUS', ['/headers/Location required']],
  ])('refuses %s', async (_what, status, body, code, want) => {
    const error = await answered(status, {}, body).catch((reason) => reason)
    expect(error.code).toBe(code)
    expect(error.issues.map((issue: { pointer: string; code: string }) => `${issue.pointer} ${issue.code}`)).toEqual(
      want,
    )
  })

  it('throws a status that the operation does not state', async () => {
    await expect(answered(418, {})).rejects.toMatchObject({ code: 'HTTP_STATUS', status: 418 })
  })
})
