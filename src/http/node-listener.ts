/**
 * The core of a stub as a Node listener, for `node:http`, `node:https`, Express, Fastify and Nest.
 *
 * Uses only types of `node:`; it is a function of what the listener is given.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TLSSocket } from 'node:tls'
import {
  type BodyLimits,
  type IncomingCall,
  type OutgoingAnswer,
  type Receive,
  STATUSES_WITHOUT_BODY,
} from './incoming-call.js'
import { readNodeBody } from './node-body.js'
import type { PeerCertificate } from './peer-certificate.js'

export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void

/** How long the rest of a body is taken and thrown away after an answer that did not wait for it. */
const LINGER_MS = 1_000

export function nodeListener(receive: Receive, limits: BodyLimits): NodeListener {
  return (request, response) => {
    receive(new NodeCall(request, response, limits))
      .then((answer) => write(answer, request, response, limits))
      // The core does not reject. A response that something else began to write cannot be mended.
      .catch(() => response.destroy())
  }
}

class NodeCall implements IncomingCall {
  readonly method: string
  readonly target: string
  #abort: AbortController | undefined

  constructor(
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
    private readonly limits: BodyLimits,
  ) {
    this.method = request.method ?? ''
    this.target = request.url ?? ''
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name]
    // Node joins headers that come more than once, but of these it keeps only the first.
    if (value !== undefined && (name === 'content-type' || name === 'authorization')) return this.#all(name)
    return Array.isArray(value) ? value.join(', ') : value
  }

  /** All values of a header, as it came. */
  #all(name: string): string {
    const { rawHeaders } = this.request
    const values = rawHeaders.filter((_, index) => index % 2 === 1 && isNamed(rawHeaders[index - 1], name))
    return values.join(', ')
  }

  readBody(): Promise<string | undefined> {
    return readNodeBody(this.request, this.limits)
  }

  get peerCertificate(): PeerCertificate | undefined {
    const socket = this.request.socket as TLSSocket | undefined
    return socket?.authorized === true ? socket.getPeerX509Certificate() : undefined
  }

  get signal(): AbortSignal {
    if (this.#abort === undefined) {
      const abort = new AbortController()
      this.#abort = abort
      afterClose(this.request, this.response, (written) => {
        if (!written) abort.abort()
      })
    }
    return this.#abort.signal
  }
}

function isNamed(given: string | undefined, name: string): boolean {
  return given?.length === name.length && given.toLowerCase() === name
}

/** Calls back once the answer was handed to the operating system (`true`), or the connection was lost before (`false`). */
function afterClose(request: IncomingMessage, response: ServerResponse, callback: (written: boolean) => void): void {
  const { socket } = request
  const closed = () => {
    response.off('close', closed)
    socket.off('close', closed)
    callback(response.writableFinished)
  }
  if (response.closed || socket.destroyed) {
    closed()
    return
  }
  response.on('close', closed)
  // A pipelined answer that waits for its turn does not learn that the connection is gone.
  if (response.socket === null) socket.on('close', closed)
}

function write(
  answer: OutgoingAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  { maxBodyBytes }: BodyLimits,
): void {
  const { status, headers, afterAnswer } = answer
  // Something else answered already, e.g. a time limit of a framework.
  if (response.headersSent) {
    tell(afterAnswer, false)
    return
  }
  const withoutBody = request.method === 'HEAD' || STATUSES_WITHOUT_BODY.has(status)
  const body = withoutBody ? undefined : answer.body
  if (afterAnswer.length > 0) afterClose(request, response, (written) => tell(afterAnswer, written))
  const head: Record<string, string | string[] | number> = { ...headers }
  if (status !== 204 && status !== 304) head['content-length'] = Buffer.byteLength(answer.body ?? '')
  const close = isStuck(request, status, maxBodyBytes)
  if (close) head.connection = 'close'
  response.writeHead(status, head)
  if (close) endAfterRest(request, response, body)
  else response.end(body)
}

/** Whether the connection is within a body that nobody waits for. A rest that is known to be small is left to Node, which throws it away. */
function isStuck({ complete, headers }: IncomingMessage, status: number, maxBodyBytes: number): boolean {
  return complete === false && (status === 408 || !(Number(headers['content-length']) <= maxBodyBytes))
}

function tell(callbacks: OutgoingAnswer['afterAnswer'], written: boolean): void {
  for (const callback of callbacks) callback(written)
}

/**
 * Sends the whole answer, but closes the connection only when the caller is done sending, or does not get done. A connection that is
 * closed over bytes that nobody read is reset, and the caller loses the answer with it.
 */
function endAfterRest(request: IncomingMessage, response: ServerResponse, body: string | undefined): void {
  if (body === undefined) response.flushHeaders()
  else response.write(body)
  if (request.destroyed) {
    response.end()
    return
  }
  const end = () => {
    clearTimeout(timer)
    request.off('end', end).off('close', end)
    response.end()
  }
  const timer = setTimeout(end, LINGER_MS)
  request.on('end', end).on('close', end).resume()
}
