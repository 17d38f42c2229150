/**
 * The two ways into a stub, so that one table of requests goes through both.
 */

import type { Handler } from '../handler.js'
import { listen, type WireAnswer } from './loopback.js'
import type { WireRequest } from './msp-requests.js'

export type Adapter = (handler: Handler, request: WireRequest) => Promise<WireAnswer>

/** Name → how a request goes through it. */
export const ADAPTERS: readonly (readonly [name: string, send: Adapter])[] = [
  ['a server of node:http', sendThroughNode],
  ['the Fetch handler', sendThroughFetch],
]

async function sendThroughNode(handler: Handler, request: WireRequest): Promise<WireAnswer> {
  const { connect } = await listen(handler.node)
  const answer = await connect().send(request).answer()
  if (answer === undefined) throw new Error('the connection was closed without an answer')
  return answer
}

async function sendThroughFetch(handler: Handler, request: WireRequest): Promise<WireAnswer> {
  const response = await handler.fetch(fetchRequest(request))
  return { status: response.status, headers: response.headers, body: await response.text() }
}

export function fetchRequest({ method, target, headers, body, chunked }: WireRequest, signal?: AbortSignal): Request {
  const fields = new Headers(headers.map(([name, value]): [string, string] => [name, value]))
  const url = target.startsWith('/') ? `https://msp.example${target}` : target
  const init: RequestInit = { method, headers: fields, ...(signal && { signal }) }
  if (body === undefined) return new Request(url, init)
  const bytes = new TextEncoder().encode(typeof body === 'string' ? body : '')
  const sent = typeof body === 'string' ? bytes : body
  // A text would bring a content type of its own.
  if (!chunked) {
    fields.set('content-length', String(sent.byteLength))
    return new Request(url, { ...init, body: sent })
  }
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < sent.length; at += 16_384) controller.enqueue(sent.subarray(at, at + 16_384))
      controller.close()
    },
  })
  return new Request(url, { ...init, body: stream, duplex: 'half' })
}
