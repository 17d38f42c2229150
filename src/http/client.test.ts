import { describe, expect, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { createClient } from './client.js'
import { ApiError } from './http-errors.js'
import { createCaller, rejection } from './testing/msp-caller.js'
import { ACTIVATION_CODE } from './testing/msp-requests.js'
import { json, recordedFetch } from './testing/recorded-fetch.js'
import { SAMPLE_API } from './testing/sample-api.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const NOT_FOUND = { code: '20', error: 'The msp_token was not found' }
const html = (status: number) =>
  new Response('<p>down</p>', {
    status,
    headers: { 'content-type': 'text/html', location: 'https://elsewhere.example' },
  })

describe('a success', () => {
  it('is answered with its status, its body and its headers', async () => {
    const { code, events } = createCaller([json(200, ACTIVATION_CODE, { 'x-a': 'b' })])
    const answer = await code()
    expect([answer.status, answer.body, answer.headers.get('x-a')]).toEqual([200, ACTIVATION_CODE, 'b'])
    expect(events.map(({ type }) => type)).toEqual(['attempt', 'answer'])
  })

  it.each([
    ['without body', () => new Response(null, { status: 201 })],
    ['with a body that the contract does not have', () => html(201)],
    ['with a body that is not UTF-8', () => new Response(Uint8Array.of(0xff), { status: 201 })],
  ])('%s has no body where the contract has none', async (_what, reply) => {
    const { code } = createCaller([reply()])
    expect(await code()).toMatchObject({ status: 201, body: undefined })
  })

  it('may begin with a byte order mark', async () => {
    const { code } = createCaller([
      new Response(`\ufeff${JSON.stringify(ACTIVATION_CODE)}`, { headers: { 'content-type': 'application/json' } }),
    ])
    expect((await code()).body).toEqual(ACTIVATION_CODE)
  })
})

describe('any other status', () => {
  it('is thrown with all that is known of the call', async () => {
    const { code, requests } = createCaller([json(404, NOT_FOUND, { 'retry-after': '7' })])
    const error = await rejection(code())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'HTTP_STATUS',
      message:
        'requestActivationCode: the peer answered with a status that is not a success of this operation (404, code 20)',
      contract: 'aid1',
      source: 'AID.02 §7.7',
      status: 404,
      body: NOT_FOUND,
      operationId: 'requestActivationCode',
      requestId: requests[0]?.headers.get('CMP-request-id'),
      correlationId: requests[0]?.headers.get('correlation-id'),
      retryAfterMs: 7000,
    })
    expect((error as ApiError).requestId).toMatch(UUID)
    expect((error as ApiError).issues).toBeUndefined()
  })

  it.each([
    ['a status that only default stands for', json(418, NOT_FOUND), 418, NOT_FOUND, 0],
    ['a redirect, which is not followed', html(302), 302, undefined, 1],
    ['an HTML page', html(500), 500, undefined, 1],
    ['no body', new Response(null, { status: 401 }), 401, undefined, 1],
    ['a body without code', json(404, { error: 'no' }), 404, undefined, 1],
    [
      'a body that is not JSON',
      new Response('{', { status: 404, headers: { 'content-type': 'application/json' } }),
      404,
      undefined,
      1,
    ],
    ['a success that the contract does not have', json(202, NOT_FOUND), 202, undefined, 1],
    ['a success without body that the contract does not have', new Response(null, { status: 204 }), 204, undefined, 1],
  ])('is thrown for %s', async (_what, reply, status, body, invalid) => {
    for (const validateResponses of ['throw', 'report', 'off'] as const) {
      const { code, requests, events } = createCaller([reply.clone()], { validateResponses })
      const error = await rejection(code())
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({ status, body, code: 'HTTP_STATUS' })
      expect([requests.length, requests[0]?.redirect]).toEqual([1, 'manual'])
      expect(events.filter(({ type }) => type === 'invalid-response').length).toBe(invalid)
    }
  })

  it('is thrown with its status even when its body is over the limit', async () => {
    const { code } = createCaller([json(503, NOT_FOUND)], { maxResponseBytes: 10 })
    expect(await rejection(code())).toMatchObject({ code: 'HTTP_STATUS', status: 503, body: undefined })
  })

  it('has no body where the contract does not say what it is', async () => {
    const operation = { ...SAMPLE_API.operations.listNotes, responses: { '204': {} } }
    const api = { ...SAMPLE_API, operations: { listNotes: operation } } as unknown as typeof SAMPLE_API
    const { fetch } = recordedFetch(json(404, NOT_FOUND))
    const client = createClient<{ listNotes: object }>(api, { baseUrl: 'https://a', fetch }, { headers: () => ({}) })
    const error = await rejection(client.listNotes())
    expect(error).toMatchObject({ status: 404, body: undefined, requestId: undefined, contract: 'sample' })
  })
})

describe('a success that the contract does not allow', () => {
  const invalid = { ...ACTIVATION_CODE, iccid: '49170' }
  const text = (body: string | Uint8Array<ArrayBuffer>, contentType = 'application/json') =>
    new Response(body, { headers: { 'content-type': contentType } })

  it.each([
    ['an invalid body', json(200, invalid), invalid, '/iccid pattern'],
    ['another media type', text(JSON.stringify(ACTIVATION_CODE), 'text/plain'), ACTIVATION_CODE, ' content-type'],
    [
      'no media type',
      new Response(new TextEncoder().encode(JSON.stringify(ACTIVATION_CODE))),
      ACTIVATION_CODE,
      ' content-type',
    ],
    [
      'another charset',
      text(JSON.stringify(ACTIVATION_CODE), 'application/json;charset=latin1'),
      ACTIVATION_CODE,
      ' content-type',
    ],
    ['a media type that is a member of every object', text('{}', 'constructor'), {}, ' content-type'],
  ])('is an error, an event or nothing: %s', async (_what, reply, body, issue) => {
    for (const validateResponses of ['throw', 'report', 'off'] as const) {
      const { code, events } = createCaller([reply.clone()], { validateResponses })
      const reported = () =>
        events
          .flatMap(({ type, issues }) => (type === 'invalid-response' ? (issues ?? []) : []))
          .map(({ pointer, code }) => `${pointer} ${code}`)
      if (validateResponses === 'throw') {
        expect(await rejection(code())).toMatchObject({
          code: 'HTTP_INVALID_RESPONSE',
          message: 'requestActivationCode: the peer answered with something that the contract does not allow (200)',
          contract: 'aid1',
        })
      } else {
        expect(await code()).toMatchObject({ status: 200, body })
      }
      expect(reported()).toEqual(validateResponses === 'off' ? [] : [issue])
    }
  })

  it.each([
    ['no body', new Response(null, { headers: { 'content-type': 'application/json' } }), 'json'],
    ['a body that is not JSON', text('{'), 'json'],
    ['a body that is not UTF-8', text(Uint8Array.of(0x22, 0xff, 0x22)), 'encoding'],
  ])('is an error in any case when it cannot be read: %s', async (_what, reply, code) => {
    for (const validateResponses of ['throw', 'report', 'off'] as const) {
      const { code: call } = createCaller([reply.clone()], { validateResponses })
      expect(await rejection(call())).toMatchObject({ code: 'HTTP_INVALID_RESPONSE', issues: [{ pointer: '', code }] })
    }
  })

  it('may be judged by one call in another way', async () => {
    const { code } = createCaller([json(200, invalid)])
    expect(await code({ validateResponses: 'off' })).toMatchObject({ body: invalid })
  })
})

describe('createClient', () => {
  it.each([
    ['https://msp.example', 'https://msp.example'],
    ['https://msp.example/', 'https://msp.example'],
    ['http://msp.example:8080/aid/v//', 'http://msp.example:8080/aid/v'],
    ['HTTPS://MSP.example/a b', 'https://msp.example/a%20b'],
  ])('puts the paths behind %s', async (baseUrl, want) => {
    const { code, requests } = createCaller([new Response(null, { status: 201 })], { baseUrl })
    await code()
    expect(requests[0]?.url).toBe(`${want}/v1/activation-code-requests/25bca1e2-338f-11d6-ac61-9e71138fd521`)
  })

  it.each([
    ['/aid'],
    ['msp.example'],
    ['ftp://msp.example'],
    [''],
    [undefined],
    ['https://msp.example?a=s3cret'],
    ['https://msp.example/?'],
    ['https://msp.example/#s3cret'],
    ['https://msp.example/#'],
    ['https://s3cret@msp.example'],
    ['https://:s3cret@msp.example'],
  ])('refuses the base URL %s', (baseUrl) => {
    expect(() => createCaller([], { baseUrl } as { baseUrl: string })).toThrow(
      new TypeError('baseUrl must be an http or https URL without user, query and fragment'),
    )
  })

  it.each(['timeoutMs', 'deadlineMs', 'retries', 'maxResponseBytes'] as const)(
    'refuses %s that is no number',
    async (name) => {
      const wrong = { [name]: Number.NaN }
      expect(() => createCaller([], wrong)).toThrow(new TypeError(`${name} must be a number`))
      const { profiles } = createCaller([])
      expect(await rejection(profiles({ [name]: '5' }))).toEqual(new TypeError(`${name} must be a number`))
    },
  )

  it('takes an option that is undefined for one that is not given', async () => {
    const { profiles } = createCaller([json(200, {})], { validateResponses: 'off', timeoutMs: undefined })
    expect((await profiles({ validateResponses: undefined, deadlineMs: undefined })).body).toEqual({})
  })

  it('ignores what an event hook throws, at once or later', async () => {
    const hooks = [
      () => {
        throw new Error('log')
      },
      async () => {
        throw new Error('log')
      },
    ]
    for (const onEvent of hooks) {
      const { code } = createCaller([json(200, ACTIVATION_CODE)], { onEvent })
      expect((await code()).status).toBe(200)
    }
  })
})
