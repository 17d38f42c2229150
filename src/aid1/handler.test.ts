import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { fetchRequest } from '../http/testing/adapters.js'
import { CODES } from '../http/testing/bad-requests.js'
import { listen, type WireAnswer } from '../http/testing/loopback.js'
import {
  ACTIVATION_CODE,
  ACTIVATION_CODE_REQUEST,
  API_KEY,
  activationCodeRequest,
  MSP_TOKEN,
  profileStatusRequest,
} from '../http/testing/msp-requests.js'
import { authenticate, type Context, createStub } from '../http/testing/msp-stub.js'
import { createMspHandler } from './handler.js'
import { validate } from './validators.js'

describe('createMspHandler', () => {
  it.each([
    ['no options', undefined, 'authenticate is due: it says who may call'],
    ['no authenticate', {}, 'authenticate is due: it says who may call'],
    ['a base path without slash', { authenticate, basePath: 'aid' }, 'basePath must begin with a slash'],
    ['a limit that is no number', { authenticate, maxBodyBytes: Number('1k') }, 'maxBodyBytes must be a number'],
    ['a time that is a text', { authenticate, bodyTimeoutMs: '10' }, 'bodyTimeoutMs must be a number'],
    [
      'a deadline that is no number',
      { authenticate, synchronousDeadlineMs: Number.NaN },
      'synchronousDeadlineMs must be a number',
    ],
  ])('refuses %s', (_what, options, message) => {
    const create = () => createMspHandler({ requestActivationCode: () => ({ status: 201 }) }, options as never)
    expect(create).toThrow(new TypeError(message))
  })

  it.each([
    [
      'a function that is no operation',
      { requestActivationCodes: () => undefined },
      'requestActivationCodes is not an operation of this API',
    ],
    ['an operation that is no function', { requestActivationCode: null }, 'requestActivationCode must be a function'],
  ])('refuses %s', (_what, handlers, message) => {
    expect(() => createMspHandler(handlers as never, { authenticate })).toThrow(new TypeError(message))
  })

  it('calls the methods of an instance with their this', async () => {
    class Msp {
      readonly #code = ACTIVATION_CODE
      requestActivationCode() {
        return { status: 200 as const, body: this.#code }
      }
      requestProfileStatus() {
        return { status: 200 as const, body: { profiles: [{ iccid: this.#code.iccid, status: 'enabled' as const }] } }
      }
      helper() {}
    }
    const handler = createMspHandler(new Msp(), { authenticate })
    const first = await handler.fetch(fetchRequest(activationCodeRequest()))
    expect(await first.json()).toEqual(ACTIVATION_CODE)
    const second = await handler.fetch(fetchRequest(profileStatusRequest()))
    expect(await second.json()).toEqual({ profiles: [{ iccid: ACTIVATION_CODE.iccid, status: 'enabled' }] })
  })

  it('types what the functions get and answer', () => {
    createMspHandler(
      {
        requestActivationCode(request) {
          expectTypeOf(request.context).toEqualTypeOf<Context>()
          expectTypeOf(request.path).toEqualTypeOf<{ msp_token: string }>()
          expectTypeOf(request.body.activationCodeRequestID).toEqualTypeOf<string>()
          expectTypeOf(request.body.replaceIccid).toEqualTypeOf<unknown>()
          expectTypeOf(request.headers['correlation-id']).toEqualTypeOf<string>()
          expectTypeOf(request.signal).toEqualTypeOf<AbortSignal>()
          expectTypeOf(request).not.toHaveProperty('query')
          return { status: 201 }
        },
        // @ts-expect-error 200 has a body
        requestProfileStatus({ query, ...request }) {
          expectTypeOf(query).toEqualTypeOf<{ iccid?: string }>()
          expectTypeOf(request).not.toHaveProperty('body')
          return { status: 200 }
        },
        // @ts-expect-error 204 is the success of this operation
        requestInvalidateMspToken: () => ({ status: 200 }),
        sendCsimStatus: () => ({ status: 404, body: { code: '20', error: 'gone' } }),
      },
      { authenticate },
    )
  })

  it('ignores what an event hook throws, at once or later', async () => {
    for (const onEvent of [
      () => {
        throw new Error('log')
      },
      async () => {
        throw new Error('log')
      },
    ]) {
      const { handler } = createStub({}, { onEvent })
      expect((await handler.fetch(fetchRequest(activationCodeRequest({ body: undefined })))).status).toBe(422)
    }
  })

  it('keeps its paths behind the base path', async () => {
    const { handler } = createStub({}, { basePath: '/aid/' })
    const status = async (target: string) =>
      (await handler.fetch(fetchRequest(activationCodeRequest({ target })))).status
    expect(await status(`/aid${CODES}/${MSP_TOKEN}`)).toBe(200)
    expect(await status(`${CODES}/${MSP_TOKEN}`)).toBe(404)
    expect(await status(`/aidx${CODES}/${MSP_TOKEN}`)).toBe(404)
    expect(await status('/aid')).toBe(404)
  })
})

describe('a stub that gets whatever comes', () => {
  const segment = fc.oneof(fc.constantFrom('v1', 'users', 'statuses', MSP_TOKEN, '..', '%', '%ff', ''), fc.webSegment())
  const target = fc.oneof(
    fc.constantFrom(`${CODES}/${MSP_TOKEN}`, `/v1/profiles/status/${MSP_TOKEN}?iccid=%`),
    fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join('/')}`),
  )
  const names = ['api-key', 'authorization', 'content-type', 'CMP-request-id', 'client-id', 'x-y']
  const value = fc.oneof(
    fc.constantFrom(API_KEY, 'application/json', 'Basic YTpi'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
  )
  const body = fc.oneof(
    fc.constant(undefined),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
    fc.json(),
    fc.constant(JSON.stringify(ACTIVATION_CODE_REQUEST)),
  )
  const changes = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'),
    target,
    headers: fc.dictionary(fc.constantFrom(...names), value),
    body,
    chunked: fc.boolean(),
  })

  const judge = ({ status, headers, body }: WireAnswer) => {
    if (status === 200) return
    expect([401, 404, 405, 413, 415, 422, 501]).toContain(status)
    expect(headers.get('content-type')).toBe('application/json')
    expect(validate.AidError.is(JSON.parse(body))).toBe(true)
  }

  it('answers with code and error or with a success, and never rejects', async () => {
    const { handler } = createStub()
    await fc.assert(
      fc.asyncProperty(changes, async (changes) => {
        const body = changes.method === 'GET' ? undefined : changes.body
        const response = await handler.fetch(fetchRequest(activationCodeRequest({ ...changes, body })))
        judge({ status: response.status, headers: response.headers, body: await response.text() })
      }),
      { numRuns: 300 },
    )
  })

  it('answers so over a connection too, and the process lives on', async () => {
    const { handler } = createStub()
    const { connect } = await listen(handler.node)
    await fc.assert(
      fc.asyncProperty(changes, async (changes) => {
        const connection = connect().send(activationCodeRequest(changes))
        const answer = await connection.answer()
        connection.socket.destroy()
        expect(answer).toBeDefined()
        if (answer !== undefined) judge(answer)
      }),
      { numRuns: 300 },
    )
  })
})
