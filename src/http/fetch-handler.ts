/**
 * The core of a stub as a Fetch handler, for Hono, Bun, Deno and workers.
 */

import {
  BodyFault,
  type BodyLimits,
  type OutgoingAnswer,
  type OutgoingHeaders,
  type Receive,
  STATUSES_WITHOUT_BODY,
} from './incoming-call.js'
import { timerDelay } from './number-options.js'
import { cancel, readText } from './text-stream.js'

export type FetchHandler = (request: Request) => Promise<Response>

export function fetchHandler(receive: Receive, limits: BodyLimits): FetchHandler {
  return async (request) => {
    const answer = await receive({
      method: request.method,
      target: request.url.split('#', 1)[0] ?? '',
      header: (name) => request.headers.get(name) ?? undefined,
      readBody: () => readBody(request, limits),
      peerCertificate: undefined,
      signal: request.signal,
    })
    const { status, body, afterAnswer } = answer
    const headers = linesOf(answer.headers)
    const withoutBody = request.method === 'HEAD' || STATUSES_WITHOUT_BODY.has(status)
    if (afterAnswer.length === 0) return new Response(withoutBody ? null : (body ?? null), { status, headers })
    const report = once(request.signal, afterAnswer)
    if (!withoutBody) return new Response(reportingStream(body, report), { status, headers })
    // There is no body whose reading could tell, only the next turn of the event loop.
    setTimeout(report, 0, true)
    return new Response(null, { status, headers })
  }
}

/** One entry per header line, as `Headers` takes them. */
function linesOf(headers: OutgoingHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : value.map((line): [string, string] => [name, line]),
  )
}

type Report = (written: boolean) => void

/** Tells the callbacks once: what the runtime says first, or that the caller went away before. */
function once(signal: AbortSignal, callbacks: OutgoingAnswer['afterAnswer']): Report {
  let reported = false
  const aborted = () => report(false)
  const report: Report = (written) => {
    if (reported) return
    reported = true
    signal.removeEventListener('abort', aborted)
    for (const callback of callbacks) callback(written)
  }
  if (signal.aborted) report(false)
  else signal.addEventListener('abort', aborted)
  return report
}

/** A body that tells when it was taken: nothing is produced before the runtime asks, and it asks when it writes. */
function reportingStream(body: string | undefined, report: Report): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (body !== undefined) controller.enqueue(new TextEncoder().encode(body))
        controller.close()
        setTimeout(report, 0, true)
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
  const reader = request.body.getReader()
  if (Number(request.headers.get('content-length')) > maxBodyBytes) {
    cancel(reader)
    throw new BodyFault('body-too-large')
  }
  let ended: BodyFault | undefined
  const end = (kind: 'body-too-slow' | 'body-unreadable') => {
    ended ??= new BodyFault(kind)
    cancel(reader)
  }
  const abort = () => end('body-unreadable')
  const timer = setTimeout(end, timerDelay(bodyTimeoutMs), 'body-too-slow')
  request.signal.addEventListener('abort', abort)
  if (request.signal.aborted) abort()
  try {
    const read = await readText(reader, maxBodyBytes, true)
    if (ended !== undefined) throw ended
    if ('text' in read) return read.text === '' ? undefined : read.text
    throw new BodyFault(read.fault === 'too-large' ? 'body-too-large' : 'body-unreadable')
  } catch (error) {
    throw error instanceof BodyFault ? error : new BodyFault('body-unreadable')
  } finally {
    clearTimeout(timer)
    request.signal.removeEventListener('abort', abort)
  }
}
