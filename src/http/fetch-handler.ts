/**
 * The core of a stub as a Fetch handler, for Hono, Bun, Deno and workers.
 */

import { BodyFault, type OutgoingAnswer, type Receive } from './incoming-call.js'
import type { BodyLimits } from './node-listener.js'

export type FetchHandler = (request: Request) => Promise<Response>

export function fetchHandler(receive: Receive, limits: BodyLimits): FetchHandler {
  return async (request) => {
    const { origin } = new URL(request.url)
    const answer = await receive({
      method: request.method,
      target: request.url.slice(origin.length).split('#', 1)[0] ?? '',
      header: (name) => request.headers.get(name) ?? undefined,
      readBody: () => readBody(request, limits),
      peerCertificate: undefined,
      signal: request.signal,
    })
    const { status, headers, body, afterAnswer } = answer
    if (afterAnswer.length === 0) return new Response(body ?? null, { status, headers })
    return new Response(reportingStream(body, afterAnswer), { status, headers })
  }
}

/** A body that tells when it was taken: nothing is produced before the runtime asks, and it asks when it writes. */
function reportingStream(
  body: string | undefined,
  afterAnswer: OutgoingAnswer['afterAnswer'],
): ReadableStream<Uint8Array> {
  const report = (written: boolean) => {
    for (const callback of afterAnswer) callback(written)
  }
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (body !== undefined) controller.enqueue(new TextEncoder().encode(body))
        controller.close()
        setTimeout(() => report(true))
      },
      cancel: () => report(false),
    },
    { highWaterMark: 0 },
  )
}

async function readBody(request: Request, { maxBodyBytes, bodyTimeoutMs }: BodyLimits): Promise<string | undefined> {
  if (request.bodyUsed) {
    throw new BodyFault('internal', 'The body was read before: mount this handler before anything that reads it')
  }
  if (request.body === null) return undefined
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw new BodyFault('body-too-large')
  const reader = request.body.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    void reader.cancel()
  }, bodyTimeoutMs)
  try {
    let text = ''
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (timedOut) throw new BodyFault('body-too-slow')
      if (done) break
      size += value.byteLength
      if (size > maxBodyBytes) throw new BodyFault('body-too-large')
      text += decoder.decode(value, { stream: true })
    }
    text += decoder.decode()
    return text === '' ? undefined : text
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    throw error instanceof BodyFault ? error : new BodyFault('body-unreadable')
  } finally {
    clearTimeout(timer)
  }
}
