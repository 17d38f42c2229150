/**
 * Servers on this machine, and raw connections to them.
 */

import { createServer, type Server, type ServerOptions } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { NodeListener } from '../node-listener.js'
import type { WireRequest } from './msp-requests.js'

export interface Loopback {
  readonly server: Server
  readonly port: number
  /** How many connections are open. */
  connections(): Promise<number>
  /** Opens a connection that is closed at the end of the test. */
  connect(): RawConnection
}

/** Listens on a free port until the end of the test. */
export async function listen(listener: NodeListener, options: ServerOptions = {}): Promise<Loopback> {
  const server = createServer(options, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const { port } = server.address() as AddressInfo
  return {
    server,
    port,
    connections: () => new Promise((resolve) => server.getConnections((_error, count) => resolve(count))),
    connect: () => {
      const connection = new RawConnection(connect(port, '127.0.0.1'))
      onTestFinished(() => void connection.socket.destroy())
      return connection
    },
  }
}

export interface WireAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** A connection that takes bytes as they are and finds the answers in what comes back. */
export class RawConnection {
  /** Resolves once the other side closed the connection, with the code of the error if there was one. */
  readonly closed: Promise<string | undefined>
  #received = Buffer.alloc(0)
  #waiting: (() => void) | undefined
  #over = false

  constructor(readonly socket: Socket) {
    let code: string | undefined
    socket.on('error', (error: NodeJS.ErrnoException) => {
      code = error.code
    })
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk])
      this.#waiting?.()
    })
    this.closed = new Promise((resolve) => {
      socket.on('close', () => {
        this.#over = true
        this.#waiting?.()
        resolve(code)
      })
    })
  }

  send(request: WireRequest | string | Uint8Array): this {
    this.socket.write(typeof request === 'string' || request instanceof Uint8Array ? request : encodeRequest(request))
    return this
  }

  /** The next answer; undefined when the connection is closed without one. */
  async answer(): Promise<WireAnswer | undefined> {
    for (;;) {
      const parsed = parseAnswer(this.#received)
      if (parsed !== undefined) {
        this.#received = this.#received.subarray(parsed.length)
        return parsed.answer
      }
      if (this.#over) return undefined
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
  }
}

/** Head and body of a request, byte for byte as given. */
function encodeRequest({ method, target, headers, body, chunked }: WireRequest): Buffer {
  const bytes = Buffer.from(body ?? '')
  const given = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const announced = headers.some(([name]) => name === 'content-length')
  const length = chunked
    ? 'transfer-encoding: chunked\r\n'
    : body === undefined || announced
      ? ''
      : `content-length: ${bytes.length}\r\n`
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\nhost: msp.example\r\n${given}${length}\r\n`, 'latin1')
  return Buffer.concat(chunked ? [head, encodeChunk(bytes), Buffer.from('0\r\n\r\n')] : [head, bytes])
}

function encodeChunk(bytes: Buffer): Buffer {
  if (bytes.length === 0) return bytes
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')])
}

/** The first answer in what was received. An answer to HEAD has the length of a body that does not follow, so it is not for this. */
function parseAnswer(received: Buffer): { answer: WireAnswer; length: number } | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = received.toString('latin1', 0, end).split('\r\n')
  const headers = new Headers(lines.map((line): [string, string] => splitLine(line)))
  const length = end + 4 + Number(headers.get('content-length') ?? 0)
  if (received.length < length) return undefined
  const status = Number(first.split(' ')[1])
  return { answer: { status, headers, body: received.toString('utf8', end + 4, length) }, length }
}

function splitLine(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}
