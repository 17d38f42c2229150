/**
 * A server between a program and a mock, which asks the mock for what is wanted, and remembers what it answered.
 *
 * It spares the programs a header of Prism: they are those of the READMEs, and the READMEs' readers have no need of it.
 */

import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Witnessed } from './judge-call.js'

export interface Witness {
  /** Its own address, which the programs call. */
  readonly url: string
  /** Forgets what was seen. @param prefer The header `Prefer` of the requests to come; none without. */
  begin(prefer?: string): void
  /** The answers since then, in their order. */
  seen(): readonly Witnessed[]
  close(): Promise<void>
}

const ANSWER_TIMEOUT_MS = 10_000

/** @param target The address of the mock. */
export async function startWitness(target: string): Promise<Witness> {
  let prefer: string | undefined
  let seen: Witnessed[] = []
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, outgoing) => {
    const { host: _, ...headers } = incoming.headers
    const onward = request(
      {
        hostname,
        port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...headers, ...(prefer !== undefined && { prefer }) },
        timeout: ANSWER_TIMEOUT_MS,
      },
      (answer) => passOn(answer, outgoing, (body) => seen.push({ status: answer.statusCode ?? 0, body })),
    )
    onward.once('timeout', () => onward.destroy(new Error('timeout')))
    onward.once('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    begin(wanted) {
      prefer = wanted
      seen = []
    },
    seen: () => seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function passOn(answer: IncomingMessage, outgoing: ServerResponse, keep: (body: string) => void): void {
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.once('end', () => {
    const body = Buffer.concat(chunks)
    keep(body.toString('utf8'))
    const { connection: _, 'transfer-encoding': __, 'content-length': ___, ...headers } = answer.headers
    outgoing.writeHead(answer.statusCode ?? 502, headers).end(body)
  })
}
