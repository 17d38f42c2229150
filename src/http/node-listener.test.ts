import { request as httpRequest, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listen } from './testing/loopback.js'
import { ACTIVATION_CODE, activationCodeRequest, MSP_TOKEN, profileStatusRequest } from './testing/msp-requests.js'
import { createStub } from './testing/msp-stub.js'
import { until } from './testing/turns.js'

const TARGET = `/v1/activation-code-requests/${MSP_TOKEN}`

describe('a connection', () => {
  it('serves many requests one after the other, and gathers no listeners', async () => {
    const { handler } = createStub({
      requestActivationCode: ({ signal, afterAnswer }) => {
        afterAnswer(() => signal.aborted)
        return { status: 200, body: ACTIVATION_CODE }
      },
    })
    const loopback = await listen(handler.node)
    const connection = loopback.connect()
    const listeners: number[] = []
    loopback.server.on('request', ({ socket }) => listeners.push(socket.listenerCount('close')))
    for (let count = 0; count < 200; count++) {
      const bad = count % 3 === 0
      const answer = await connection.send(activationCodeRequest(bad ? { body: '{' } : {})).answer()
      expect(answer?.status).toBe(bad ? 422 : 200)
    }
    expect(await loopback.connections()).toBe(1)
    expect(new Set(listeners).size).toBe(1)
  })

  it('answers pipelined requests in their order', async () => {
    const answered: (() => void)[] = []
    const { handler } = createStub({
      requestProfileStatus: ({ query }) =>
        new Promise((resolve) => {
          const profiles = [{ iccid: query.iccid ?? '', status: 'enabled' as const }]
          answered.unshift(() => resolve({ status: 200, body: { profiles } }))
          if (answered.length === 3) for (const answer of answered) answer()
        }),
    })
    const iccids = ['8944500805172032951', '8944500805172032952', '8944500805172032953']
    const connection = (await listen(handler.node)).connect()
    for (const iccid of iccids) {
      connection.send(profileStatusRequest({ target: `/v1/profiles/status/${MSP_TOKEN}?iccid=${iccid}` }))
    }
    for (const iccid of iccids)
      expect(JSON.parse((await connection.answer())?.body ?? '').profiles[0].iccid).toBe(iccid)
  })

  it.each([
    ['an absolute target', `http://MSP.example:80${TARGET}`, 200],
    ['an absolute target with a user', `HTTPS://user@msp.example${TARGET}?a=b`, 200],
    ['an absolute target without path', 'http://msp.example', 404],
    ['a target of its own kind', '*', 404],
  ])('takes %s', async (_what, target, status) => {
    const { handler } = createStub()
    const answer = await (await listen(handler.node)).connect().send(activationCodeRequest({ target })).answer()
    expect(answer?.status).toBe(status)
  })

  it('answers HEAD without a body, where Node takes none', async () => {
    const { handler } = createStub()
    const { port } = await listen(handler.node, { rejectNonStandardBodyWrites: true })
    const answer = await new Promise<IncomingMessage>((resolve) => {
      httpRequest({ port, method: 'HEAD', path: TARGET }, resolve).end()
    })
    expect([answer.statusCode, answer.headers.allow, answer.headers['content-length']]).toEqual([405, 'POST', '83'])
    expect((await answer.toArray()).length).toBe(0)
  })
})

describe('a stub within another server', () => {
  it.each([
    ['read the body', (request: IncomingMessage) => request.resume()],
    ['began to read the body', (request: IncomingMessage) => request.once('data', () => request.pause())],
    ['decodes the body', (request: IncomingMessage) => request.setEncoding('latin1')],
  ])('answers 500 and tells why when something before it %s', async (_what, before) => {
    const { handler, events } = createStub()
    const { connect } = await listen((request, response) => {
      before(request)
      setImmediate(() => handler.node(request, response))
    })
    const answer = await connect().send(activationCodeRequest()).answer()
    expect([answer?.status, answer?.body]).toEqual([500, '{"code":"90","error":"Internal Server Error"}'])
    const message = 'The body was read before: mount this handler before any body parser'
    expect(events).toMatchObject([{ type: 'handler-failed', cause: { message } }])
  })

  it('is found under a prefix that the framework takes off, and reads a body that was held back', async () => {
    const { handler } = createStub()
    const { connect } = await listen((request, response) => {
      request.pause()
      request.url = request.url?.replace('/mounted', '')
      setImmediate(() => handler.node(request, response))
    })
    const answer = await connect()
      .send(activationCodeRequest({ target: `/mounted${TARGET}` }))
      .answer()
    expect(answer?.status).toBe(200)
  })

  it('keeps quiet when something else answered in the meantime', async () => {
    const told: boolean[] = []
    const { handler, events } = createStub({
      requestActivationCode: async ({ afterAnswer }) => {
        afterAnswer((written) => told.push(written))
        return { status: 201 }
      },
    })
    const { connect } = await listen((request, response) => {
      handler.node(request, response)
      request.on('end', () => response.writeHead(503).end())
    })
    const answer = await connect().send(activationCodeRequest()).answer()
    await until(() => told.length === 1)
    expect([answer?.status, told, events]).toEqual([503, [false], []])
  })

  it('closes the connection when the answer cannot be written', async () => {
    const { handler } = createStub()
    const { connect } = await listen((request, response) => {
      response.writeHead = () => {
        throw new Error('broken by a framework')
      }
      handler.node(request, response)
    })
    expect(await connect().send(activationCodeRequest()).answer()).toBeUndefined()
  })

  it('tells of a callback that throws, at once or later', async () => {
    const { handler, events } = createStub({
      requestActivationCode: ({ afterAnswer }) => {
        afterAnswer(() => {
          throw new Error('at once')
        })
        afterAnswer(async () => {
          throw new Error('later')
        })
        return { status: 201 }
      },
    })
    const { connect } = await listen(handler.node)
    expect((await connect().send(activationCodeRequest()).answer())?.status).toBe(201)
    await until(() => events.length === 2)
    expect(events).toMatchObject([
      { type: 'handler-failed', cause: { message: 'at once' } },
      { type: 'handler-failed', cause: { message: 'later' } },
    ])
  })
})
