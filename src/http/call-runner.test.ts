import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { ApiError } from './http-errors.js'
import { listen } from './testing/loopback.js'
import { createCaller, rejection } from './testing/msp-caller.js'
import { fetchFailed } from './testing/recorded-fetch.js'
import { stopTime, until } from './testing/turns.js'

describe('an answer over the limit', () => {
  const body = JSON.stringify({ profiles: Array(50).fill({ iccid: '8944500805172032953', status: 'enabled' }) })
  const LIMIT = { maxResponseBytes: body.length - 1, retries: 0 }
  const TOO_LARGE = {
    code: 'HTTP_RESPONSE_TOO_LARGE',
    message: 'requestProfileStatus: the peer answered with a body over the limit',
  }

  it.each([
    ['announced', { 'content-length': `${body.length}` }, body],
    ['chunked', {}, body],
    ['packed', { 'content-encoding': 'gzip' }, gzipSync(body)],
    [
      'packed with its length',
      { 'content-encoding': 'gzip', 'content-length': `${gzipSync(body).length}` },
      gzipSync(body),
    ],
  ])('is refused: %s', async (_what, headers, bytes) => {
    const { port } = await listen((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers })
      response.write(bytes)
      response.end()
    })
    const baseUrl = `http://127.0.0.1:${port}`
    const { profiles } = createCaller([], { baseUrl, fetch: globalThis.fetch, ...LIMIT })
    expect(await rejection(profiles())).toMatchObject(TOO_LARGE)
    const { profiles: within } = createCaller([], { baseUrl, fetch: globalThis.fetch, maxResponseBytes: body.length })
    expect((await within()).body).toEqual(JSON.parse(body))
  })

  it.each([
    ['announced', { 'content-length': '1048577' }, 0],
    ['counted', { 'content-length': '1' }, 2],
  ])('is not read to its end: %s', async (_what, headers, reads) => {
    const pulled: number[] = []
    let cancelled = false
    const stream = new ReadableStream(
      {
        pull: (controller) => {
          pulled.push(1)
          controller.enqueue(new Uint8Array(600_000))
        },
        cancel: () => {
          cancelled = true
          throw new Error('cannot be cancelled')
        },
      },
      { highWaterMark: 0 },
    )
    const { profiles } = createCaller([new Response(stream, { headers })], { retries: 0 })
    expect(await rejection(profiles())).toMatchObject(TOO_LARGE)
    expect([pulled.length, cancelled]).toEqual([reads, true])
  })
})

describe('a network failure', () => {
  it.each([
    ['ECONNREFUSED', fetchFailed('ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.1:443'), ' (ECONNREFUSED)'],
    ['CERT_HAS_EXPIRED', fetchFailed('CERT_HAS_EXPIRED', 'certificate has expired'), ' (CERT_HAS_EXPIRED)'],
    ['a code of its own', Object.assign(new Error('no'), { code: 'UND_ERR_SOCKET' }), ' (UND_ERR_SOCKET)'],
    ['no code', new TypeError('https://msp.example/secret'), ''],
    ['a code that is a number', Object.assign(new Error('no'), { code: '491701234567' }), ''],
    ['a code that is a text', fetchFailed('no such host msp.example', 'no'), ''],
    ['no cause', new Error('no', { cause: null }), ''],
    ['nothing', () => Promise.reject(undefined), ''],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ pull: (stream) => stream.error(fetchFailed('ECONNRESET', 'no')) })),
      ' (ECONNRESET)',
    ],
  ])('says no more than its code: %s', async (_what, reply, code) => {
    const { code: call, events } = createCaller([reply])
    const error = await rejection(call())
    expect(error).toBeInstanceOf(ContractError)
    expect(error).not.toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: `requestActivationCode: the peer could not be reached, or the connection was lost${code}`,
    })
    expect((error as Error).cause).toBeUndefined()
    expect(events.at(-1)).toMatchObject({ type: 'failure', code: 'HTTP_UNREACHABLE' })
  })

  it('is what a closed port is', async () => {
    const { server, port } = await listen(() => undefined)
    await new Promise((resolve) => server.close(resolve))
    const baseUrl = `http://127.0.0.1:${port}`
    const { code } = createCaller([], { baseUrl, fetch: globalThis.fetch })
    expect(await rejection(code())).toMatchObject({
      code: 'HTTP_UNREACHABLE',
      message: 'requestActivationCode: the peer could not be reached, or the connection was lost (ECONNREFUSED)',
    })
  })
})

describe('a call that is ended in the middle of its answer', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    ['by the caller', (abort: AbortController) => abort.abort('the user left'), 'the user left'],
    ['by the time of the attempt', () => vi.advanceTimersByTime(30_000), { code: 'HTTP_TIMEOUT' }],
  ])('ends the exchange with the peer: %s', async (_what, end, want) => {
    stopTime()
    const abort = new AbortController()
    const steps: string[] = []
    const { port } = await listen((_request, response) => {
      response.on('close', () => steps.push('closed'))
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{', () => steps.push('begun'))
    })
    const { code } = createCaller([], { baseUrl: `http://127.0.0.1:${port}`, fetch: globalThis.fetch })
    const call = rejection(code({ signal: abort.signal }))
    await until(() => steps.includes('begun'))
    end(abort)
    const error = await call
    expect(typeof want === 'string' ? { reason: error } : error).toMatchObject(
      typeof want === 'string' ? { reason: want } : want,
    )
    await until(() => steps.includes('closed'))
  })
})
