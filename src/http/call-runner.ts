/**
 * One call: its attempts, the time they may take, and what is made of the answer.
 */

import { ContractError } from '../errors/contract-error.js'
import { onAbort } from './abort-listeners.js'
import type { CallOptions, CLIENT_DEFAULTS, ClientEvent, ClientOptions } from './client-options.js'
import { notify } from './event-hook.js'
import { ApiError, type CallIdentity, callError } from './http-errors.js'
import { timerDelay } from './number-options.js'
import type { Operation } from './operation.js'
import type { BuiltRequest } from './request-builder.js'
import { isDocumented, isSuccess, parseBody } from './response-reader.js'
import { delayBeforeRetry, isTransientStatus, parseRetryAfter, sleep } from './retry.js'
import { cancel, readText, type StreamText } from './text-stream.js'

/** All that one call knows, whatever the attempt. */
export interface RunningCall {
  readonly operation: Operation
  readonly request: BuiltRequest
  readonly options: ClientOptions &
    CallOptions & { readonly [Name in keyof typeof CLIENT_DEFAULTS]: NonNullable<ClientOptions[Name]> }
  readonly identity: CallIdentity
  readonly peerCode: ((body: unknown) => string | undefined) | undefined
  readonly answers: 'success' | 'documented'
}

interface Answer {
  readonly status: number
  readonly mediaType: string | undefined
  readonly body: unknown
  readonly headers: Headers
}

type Emit = (event: Partial<ClientEvent> & Pick<ClientEvent, 'type'>) => void

/**
 * Makes attempts until one is answered with a success, none is left, or the time is over.
 *
 * @throws {ContractError} of the last attempt, or the reason of the caller's signal.
 */
export async function runCall(call: RunningCall): Promise<Answer> {
  const { operation, options } = call
  const deadline = performance.now() + options.deadlineMs
  for (let attempt = 1; ; attempt++) {
    const emit = eventHook(call, attempt)
    const result = await runAttempt(call, deadline, emit)
    if (!(result instanceof ContractError)) return result
    const refusal = result instanceof ApiError ? result : undefined
    emit({ type: 'failure', code: result.code, ...(refusal && { status: refusal.status }) })
    const again = attempt <= options.retries && mayRepeat(operation, result)
    const delayMs = again ? delayBeforeRetry(attempt, refusal?.retryAfterMs) : undefined
    if (delayMs === undefined || performance.now() + delayMs >= deadline) throw result
    emit({ type: 'retry', delayMs })
    await sleep(delayMs, options.signal)
  }
}

/** The answer, or the error that another attempt may mend. An abort by the caller is thrown as it is. */
async function runAttempt(call: RunningCall, deadline: number, emit: Emit): Promise<Answer | ContractError> {
  const { identity, options } = call
  const { signal, timeoutMs } = options
  signal?.throwIfAborted()
  const started = performance.now()
  const timeLeft = Math.min(timeoutMs, deadline - started)
  if (timeLeft <= 0) return callError('HTTP_TIMEOUT', identity)
  const abort = new AbortController()
  let giveUp: (reason: unknown) => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const end = (reason?: unknown) => {
    abort.abort(reason)
    giveUp(reason)
  }
  const stopWaiting = onAbort(signal, () => end(signal?.reason))
  const timer = setTimeout(end, timerDelay(timeLeft))
  emit({ type: 'attempt' })
  let exchanged: Exchange
  try {
    // The race does not wait for a `fetch` that does not heed its signal.
    exchanged = await Promise.race([exchange(call, abort.signal), aborted])
  } catch (cause) {
    signal?.throwIfAborted()
    if (abort.signal.aborted) return callError('HTTP_TIMEOUT', identity)
    return callError('HTTP_UNREACHABLE', identity, systemCode(cause))
  } finally {
    clearTimeout(timer)
    stopWaiting()
  }
  emit({ type: 'answer', status: exchanged.response.status, durationMs: performance.now() - started })
  return judge(call, exchanged, emit)
}

interface Exchange {
  readonly response: Response
  readonly text: StreamText
}

async function exchange({ request, options }: RunningCall, signal: AbortSignal): Promise<Exchange> {
  const { fetch = globalThis.fetch, maxResponseBytes } = options
  const { url, method, headers, body } = request
  const init: RequestInit = { method, headers, redirect: 'manual', signal }
  if (body !== undefined) init.body = body
  const response = await fetch(url, init)
  const reader = response.body?.getReader()
  if (reader === undefined) return { response, text: { text: '' } }
  if (Number(response.headers.get('content-length')) > maxResponseBytes) {
    cancel(reader)
    return { response, text: { fault: 'too-large' } }
  }
  // A length may be missing, or count packed bytes, so the bytes are counted too.
  return { response, text: await readText(reader, maxResponseBytes, false) }
}

function judge(call: RunningCall, { response, text }: Exchange, emit: Emit): Answer | ContractError {
  const { operation, identity, peerCode } = call
  const { status, headers } = response
  const { validateResponses } = call.options
  const success = call.answers === 'documented' ? isDocumented(operation, response) : isSuccess(operation, response)
  const read = parseBody(operation, response, text, validateResponses !== 'off' || !success)
  if (!read.ok) emit({ type: 'invalid-response', status, issues: read.issues })
  // A failure whose body is not the one that is due says all the same that it is one.
  if (!success || !(response.ok || read.ok)) {
    const body = read.ok ? read.body : undefined
    const retryAfterMs = parseRetryAfter(headers.get('retry-after'))
    const issues = read.ok ? undefined : read.issues
    return new ApiError(identity, { status, body, peerCode: peerCode?.(body), retryAfterMs, issues })
  }
  if (read.ok) return { status, mediaType: read.mediaType, body: read.body, headers }
  if ('fault' in text && text.fault === 'too-large') return callError('HTTP_RESPONSE_TOO_LARGE', identity)
  if (validateResponses === 'report') {
    const unchecked = parseBody(operation, response, text, false)
    if (unchecked.ok) return { status, mediaType: unchecked.mediaType, body: unchecked.body, headers }
  }
  return callError('HTTP_INVALID_RESPONSE', identity, `${status}`, read.issues)
}

function mayRepeat(operation: Operation, error: ContractError): boolean {
  if (!operation.repeatable) return false
  if (error instanceof ApiError) return isTransientStatus(error.status)
  return error.code === 'HTTP_UNREACHABLE' || error.code === 'HTTP_TIMEOUT'
}

function eventHook({ operation, options, identity }: RunningCall, attempt: number): Emit {
  const { operationId, method, path } = operation
  const { requestId, correlationId } = identity
  if (options.onEvent === undefined) return () => undefined
  return (event) => notify(options.onEvent, { operationId, method, path, attempt, requestId, correlationId, ...event })
}

/** The code of the operating system or of the HTTP stack, e.g. `ECONNREFUSED`. Their messages are left out: they may name the URL. */
function systemCode(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } | null }
  return [code, cause?.code].find(
    (name): name is string => typeof name === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(name),
  )
}
