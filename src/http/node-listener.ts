/**
 * The core of a stub as a Node listener, for `node:http`, `node:https`, Express, Fastify and Nest.
 *
 * Uses only types of `node:`; it is a function of what the listener is given.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { BodyFault, type IncomingCall, type OutgoingAnswer, type Receive } from './incoming-call.js'
import type { PeerCertificate } from './server-options.js'

export type NodeListener = (request: IncomingMessage, response: ServerResponse) => void

export interface BodyLimits {
  readonly maxBodyBytes: number
  readonly bodyTimeoutMs: number
}

export function nodeListener(receive: Receive, limits: BodyLimits): NodeListener {
  return (request, response) => {
    // The core answers every fault itself, so it never rejects.
    void receive(incomingCall(request, response, limits)).then((answer) => write(answer, request, response))
  }
}

function incomingCall(request: IncomingMessage, response: ServerResponse, limits: BodyLimits): IncomingCall {
  let abort: AbortController | undefined
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    header(name) {
      const value = request.headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
    readBody: () => readBody(request, limits),
    get peerCertificate() {
      return verifiedCertificate(request.socket as TLSSocket)
    },
    get signal() {
      if (abort === undefined) {
        const made = new AbortController()
        response.once('close', () => {
          if (!response.writableFinished) made.abort()
        })
        abort = made
      }
      return abort.signal
    },
  }
}

function readBody(request: IncomingMessage, { maxBodyBytes, bodyTimeoutMs }: BodyLimits): Promise<string | undefined> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && (length === undefined || length === '0')) return Promise.resolve(undefined)
  if (Number(length) > maxBodyBytes) return Promise.reject(new BodyFault('body-too-large'))
  if (request.readableEnded || request.destroyed) {
    return Promise.reject(
      new BodyFault('internal', 'The body was read before: mount this handler before any body parser'),
    )
  }
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const timer = setTimeout(() => stop(new BodyFault('body-too-slow')), bodyTimeoutMs)
    const stop = (fault: BodyFault) => {
      finish()
      request.pause()
      reject(fault)
    }
    const onData = (chunk: Uint8Array) => {
      size += chunk.length
      if (size > maxBodyBytes) stop(new BodyFault('body-too-large'))
      else chunks.push(chunk)
    }
    const onEnd = () => {
      finish()
      const text = decodeUtf8(chunks)
      if (text === undefined) reject(new BodyFault('body-unreadable'))
      else resolve(text === '' ? undefined : text)
    }
    const onClose = () => stop(new BodyFault('body-unreadable'))
    const finish = () => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('close', onClose).off('error', onClose)
    }
    request.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose)
  })
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** The text, or undefined when it is not UTF-8. */
function decodeUtf8(chunks: readonly Uint8Array[]): string | undefined {
  const [first] = chunks
  try {
    return UTF_8.decode(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks))
  } catch {
    return undefined
  }
}

function verifiedCertificate(socket: TLSSocket): PeerCertificate | undefined {
  return socket.authorized === true ? socket.getPeerX509Certificate() : undefined
}

function write(answer: OutgoingAnswer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body, afterAnswer } = answer
  if (afterAnswer.length > 0) {
    response.once('close', () => {
      for (const callback of afterAnswer) callback(response.writableFinished)
    })
  }
  // A body that was not read to its end leaves the connection in the middle of it.
  const unread = request.headers['content-length'] !== undefined && !request.complete
  const length = body === undefined ? 0 : Buffer.byteLength(body)
  const framing: Record<string, string | number> = status === 204 ? {} : { 'content-length': length }
  if (unread) framing.connection = 'close'
  response.writeHead(status, { ...headers, ...framing })
  response.end(body)
}
