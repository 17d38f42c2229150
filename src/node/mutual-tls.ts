/**
 * A `fetch` that shows a client certificate. Needs `node:https`.
 */

import type { IncomingMessage } from 'node:http'
import { Agent, request as httpsRequest, type RequestOptions } from 'node:https'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'

/** Certificates and keys are PEM texts, or PEM or DER bytes. */
export interface MutualTlsOptions {
  /** The certificate of this party, with the intermediate ones after it. */
  readonly cert: string | Uint8Array
  readonly key: string | Uint8Array
  readonly passphrase?: string | undefined
  /** What the certificate of the peer must lead to. By default the authorities that Node comes with. */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /** Connections to one host at the same time. Default 64. */
  readonly maxConnections?: number | undefined
}

/** Statuses whose response has no body (Fetch, "null body status"). */
const NULL_BODY_STATUSES: ReadonlySet<number> = new Set([204, 205, 304])

/**
 * Makes a `fetch` for the `fetch` option of a client. It keeps connections open, speaks TLS 1.2 or newer, verifies the peer, and follows no redirect.
 *
 * @throws {TypeError} on a call whose URL is not `https:`; also, as `fetch` does, when the peer cannot be reached.
 * @see AID.02 §6
 */
export function mutualTls(options: MutualTlsOptions): typeof globalThis.fetch {
  const { cert, key, passphrase, ca, maxConnections = 64 } = options
  const agent = new Agent({
    cert: pem(cert),
    key: pem(key),
    ...(passphrase !== undefined && { passphrase }),
    ...(ca !== undefined && { ca: [ca].flat().map(pem) }),
    keepAlive: true,
    maxSockets: maxConnections,
    minVersion: 'TLSv1.2',
  })
  return async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith('https:')) throw new TypeError('mutual TLS is for https URLs only')
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
    const { method, signal } = request
    const headers: Record<string, string> = Object.fromEntries(request.headers)
    if (body !== undefined) headers['content-length'] = `${body.byteLength}`
    return responseOf(await send(request.url, { method, headers, agent, signal }, body, signal))
  }
}

function send(
  url: string,
  options: RequestOptions,
  body: Uint8Array | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest(url, options, resolve)
    request.once('error', (error: NodeJS.ErrnoException) => {
      reject(signal.aborted ? signal.reason : new TypeError('fetch failed', { cause: { code: error.code } }))
    })
    request.end(body)
  })
}

function responseOf(message: IncomingMessage): Response {
  const headers = new Headers()
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index] ?? '', message.rawHeaders[index + 1] ?? '')
  }
  const status = message.statusCode ?? 0
  if (NULL_BODY_STATUSES.has(status)) {
    message.resume()
    return new Response(null, { status, headers })
  }
  // Two declarations of one and the same class, from the DOM and from Node.
  const body = Readable.toWeb(message) as ReadableStream<Uint8Array> & globalThis.ReadableStream<Uint8Array>
  return new Response(body, { status, headers })
}

function pem(value: string | Uint8Array): string | Buffer {
  return typeof value === 'string' ? value : Buffer.from(value)
}
