import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ServerEvent } from '../http/server-options.js'
import {
  type ConfigurationServerHandlerOptions,
  createConfigurationServerHandler,
} from './configuration-server-handler.js'
import type { ConfigurationAnswer } from './server/answer-wire.js'

const QUERY = 'vers=0&provisioning_version=5.0&app=ap2204&terminal_vendor=MdUp&terminal_model=M&terminal_sw_version=1'
const TABLET = 'vers=-2&provisioning_version=5.0&app=ap2204&device_type=Tablet&msisdn=%2B44790000001&token='
const SECRET = '491701234567'

/** A stub whose functions answer as told; what they got, and what happened. */
function stub(answer: unknown, options: ConfigurationServerHandlerOptions<Record<string, never>> = {}) {
  const got: Record<string, unknown>[] = []
  const events: ServerEvent[] = []
  const answers = (call: object) => {
    got.push(call as Record<string, unknown>)
    return answer as ConfigurationAnswer
  }
  const handler = createConfigurationServerHandler(
    { requestConfiguration: answers, continueConfiguration: answers },
    { onEvent: (event) => events.push(event), ...options },
  )
  const get = (query: string, headers: Record<string, string> = {}) =>
    handler.fetch(new Request(`https://config.example/?${query}`, { headers }))
  const post = (body: FormData | string, type?: string, query = '') =>
    handler.fetch(
      new Request(`https://config.example/${query}`, {
        method: 'POST',
        body,
        ...(type !== undefined && { headers: { 'content-type': type } }),
      }),
    )
  return { handler, get, post, got, events }
}

const XML = 'text/vnd.wap.connectivity-xml'
const parm = (name: string, value: string) => `<parm name="${name}" value="${value}"/>`
const document = (version: string) =>
  `<wap-provisioningdoc version="1.1"><characteristic type="VERS">${parm('version', version)}${parm('validity', version)}</characteristic></wap-provisioningdoc>`

describe('the stub of a Configuration Server', () => {
  it.each([
    [QUERY, {}, 'legacy-cellular'],
    [`${QUERY}&token=`, {}, 'primary-device'],
    [TABLET, {}, 'additional-device'],
    [`${TABLET}&OTP=1234`, { cookie: 'flow=1' }, 'additional-device'],
    [`${TABLET}&OTP=1234`, {}, 'dedicated-identity'],
  ])('tells its function what kind of client asks: %s', async (query, headers, kind) => {
    const { get, got } = stub({ status: 200, headers: {} })
    expect((await get(query, headers as Record<string, string>)).status).toBe(200)
    expect(got).toMatchObject([{ operationId: 'requestConfiguration', request: { kind, query: { app: ['ap2204'] } } }])
  })

  it('gives its function a form, with parts under names that the client chose', async () => {
    const { post, got } = stub({ status: 200, headers: {} })
    const form = new FormData()
    form.append('client_authenticity_result_-7', 'proof')
    form.append('my-certificate', 'PEM')
    expect((await post(form)).status).toBe(200)
    expect(got).toMatchObject([
      { form: { 'client_authenticity_result_-7': 'proof', 'my-certificate': 'PEM' }, query: {} },
    ])
  })

  it('gives its function an EAP packet as bytes, and the parameters of the same URI', async () => {
    const { post, got } = stub({ status: 200, headers: {} })
    const type = 'application/vnd.gsma.eap-relay.v1.0+json'
    expect((await post('{"eap-relay-packet":"AgEABA=="}', type, `?${QUERY}`)).status).toBe(200)
    expect(got).toMatchObject([{ packet: new Uint8Array([2, 1, 0, 4]), query: { vers: 0 } }])
  })

  it.each([
    ['a parameter that is missing', 'vers=0&provisioning_version=5.0&app=ap2204&token=', '/query/terminal_vendor'],
    ['an IMSI that is none', `${QUERY}&token=&IMSI=${SECRET}`, '/query/IMSI'],
    ['a parameter twice', `${QUERY}&token=&token=${SECRET}`, '/query/token'],
  ])('answers %s with problem details that tell no value', async (_what, query, pointer) => {
    const { get, got } = stub({ status: 200, headers: {} })
    const answer = await get(query)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(JSON.parse(text).issues[0]).toMatchObject({ pointer })
    expect(text).not.toContain(SECRET)
    expect(got).toEqual([])
  })

  it.each([
    ['vers=0&provisioning_version=6.0', 406],
    ['vers=0&provisioning_version=4.0&client=1', 406],
    ['vers=0&provisioning_version=3.0', 403],
    ['vers=0&provisioning_version=x', 403],
    ['vers=0&provisioning_version=5.0', 400],
    ['vers=0', 400],
  ])('answers a request that it cannot read for its version first: %s', async (query, status) => {
    const { get } = stub({ status: 200, headers: {} }, { supportedVersions: ['5.0', '4.1'] })
    const answer = await get(query)
    expect([answer.status, answer.headers.get('supported-versions')]).toEqual([
      status,
      status === 400 ? null : '4.1, 5.0',
    ])
  })

  it.each<[string, FormData | string, string | undefined, number, string]>([
    ['no body', '', 'multipart/form-data; boundary=b', 400, 'A body is due'],
    ['a form that is none', 'a=1', 'multipart/form-data; boundary=b', 400, 'The body cannot be read'],
    ['JSON', '{}', 'application/json', 415, 'The media type is not one of RCC.14'],
    [
      'a relay without a packet',
      '{}',
      'application/vnd.gsma.eap-relay.v1.0+json',
      400,
      'The body is not what RCC.14 asks for',
    ],
    [
      'a packet with another length',
      '{"eap-relay-packet":"AgEABQ=="}',
      'application/vnd.gsma.eap-relay.v1.0+json',
      400,
      'The body is not what RCC.14 asks for',
    ],
    ['a form that is too large', 'x'.repeat(300_000), 'multipart/form-data; boundary=b', 413, 'The body is too large'],
  ])('refuses %s', async (_what, body, type, status, title) => {
    const { post, got } = stub({ status: 200, headers: {} })
    const answer = await post(body, type)
    expect([answer.status, await answer.json()]).toMatchObject([status, { title, status }])
    expect(got).toEqual([])
  })

  it.each<[string, object]>([
    [
      'a document that RCC.14 forbids',
      {
        status: 200,
        headers: { 'content-type': XML },
        body: document('7').replace(/value="7"\/><\/char/, 'value="-7"/></char'),
      },
    ],
    ['what is no document', { status: 200, headers: { 'content-type': XML }, body: '<a/>' }],
    [
      'a packet of another length',
      {
        status: 200,
        headers: { 'content-type': 'application/vnd.gsma.eap-relay.v1.0+json' },
        body: { 'eap-relay-packet': 'AQEABQ==' },
      },
    ],
    ['a redirect that leads nowhere', { status: 302, headers: {} }],
    ['a challenge without challenge', { status: 401, headers: {} }],
    ['a status of its own', { status: 418, headers: {} }],
  ])('does not let out %s', async (_what, answer) => {
    const { get, events } = stub(answer)
    expect((await get(QUERY)).status).toBe(500)
    expect(events).toMatchObject([{ type: 'invalid-answer' }])
  })

  it.each<[ConfigurationAnswer, number]>([
    [{ status: 200, headers: { 'content-type': XML }, body: document('0') }, 200],
    [{ status: 200, headers: { 'set-cookie': ['a=1; Secure', 'b=2'] } }, 200],
    [{ status: 302, headers: { location: 'https://login.example/', 'set-cookie': 'a=1' } }, 302],
    [{ status: 426, headers: { 'content-type': 'text/plain' }, body: 'client_authenticity_support' }, 426],
    [{ status: 503, headers: { 'retry-after': '120' } }, 503],
    [{ status: 511, headers: {} }, 511],
  ])('lets out %j', async (answer, status) => {
    const { get, events } = stub(answer)
    const sent = await get(QUERY)
    expect([sent.status, await sent.text()]).toEqual([status, answer.body ?? ''])
    expect(sent.headers.getSetCookie()).toEqual(
      [answer.headers as { 'set-cookie'?: string | string[] }].flatMap((all) => all['set-cookie'] ?? []),
    )
    expect(events).toEqual([])
  })

  it('answers on node:http with the lines of its cookies', async () => {
    const { handler } = stub({ status: 200, headers: { 'set-cookie': ['a=1', 'b=2'] } })
    const server = createServer(handler.node).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?${QUERY}`)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, ['a=1', 'b=2']])
  })

  it('answers 501 for a function that is missing, and 404 for a path', async () => {
    const { fetch } = createConfigurationServerHandler({})
    expect((await fetch(new Request(`https://config.example/?${QUERY}`))).status).toBe(501)
    expect((await fetch(new Request(`https://config.example/x?${QUERY}`))).status).toBe(404)
  })

  it('refuses options and functions that are none', () => {
    expect(() => createConfigurationServerHandler({}, { supportedVersions: [] })).toThrow(TypeError)
    expect(() => createConfigurationServerHandler({ other: () => undefined } as never)).toThrow(
      new TypeError('other is not an operation of this API'),
    )
  })
})
