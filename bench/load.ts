/**
 * Load on a server: connections of HTTP/1.1 that stay open, one request at a time on each. It does less work than the server, so that on a
 * machine of two cores the server is what is measured: it does not parse answers, it counts their bytes. And it never sleeps, because to
 * wake it would be part of the server's writes, more often so for a slower server.
 */

import { connect } from 'node:net'

/** A POST. */
export interface Call {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const CONNECTIONS = 16

/**
 * @returns How many requests were answered.
 * @throws {Error} when an answer has another status, or no length.
 */
export async function load(port: number, call: Call, durationMs: number, status = 200): Promise<number> {
  const request = requestBytes(call)
  const end = performance.now() + durationMs
  let answered = 0
  const spin = () => {
    if (performance.now() < end) setImmediate(spin)
  }
  spin()
  const onAnswer = () => {
    answered++
    return performance.now() < end
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, () => repeat(port, request, status, onAnswer)))
  return answered
}

/** Sends a request again and again, until the callback says that it was enough. */
function repeat(port: number, request: Buffer, status: number, onAnswer: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let answerLength = 0
    let received = 0
    socket.on('connect', () => socket.write(request))
    socket.on('error', reject)
    socket.on('close', () => resolve())
    socket.on('data', (chunk) => {
      answerLength ||= lengthOf(chunk, status)
      received += chunk.length
      if (received < answerLength) return
      if (answerLength === 0 || received > answerLength) {
        reject(new Error(`not an answer of ${status} with a length: ${chunk.toString('latin1').split('\r\n', 1)[0]}`))
        socket.destroy()
        return
      }
      received = 0
      if (onAnswer()) socket.write(request)
      else socket.end()
    })
  })
}

/** Length of the whole answer; 0 when it has another status, or does not tell its length. */
function lengthOf(chunk: Buffer, status: number): number {
  const text = chunk.toString('latin1')
  const headEnd = text.indexOf('\r\n\r\n') + 4
  const length = /^content-length: *(\d+)\r$/im.exec(text.slice(0, headEnd))?.[1]
  return text.startsWith(`HTTP/1.1 ${status} `) && length !== undefined && headEnd > 4 ? headEnd + Number(length) : 0
}

function requestBytes({ path, headers, body }: Call): Buffer {
  const lines = Object.entries({ host: '127.0.0.1', ...headers, 'content-length': Buffer.byteLength(body) })
  const head = [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}
