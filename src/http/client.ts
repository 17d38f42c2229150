/**
 * The client runtime: a row of the operation table and the arguments of a call → one request, repeated where that is safe → a typed answer.
 *
 * Runs on Fetch alone: browsers, Deno, Bun, workers, Node.
 */

import { ContractError } from '../errors/contract-error.js'
import type { CallOptions, ClientEvent, ClientOptions } from './client-options.js'
import { ApiError, type CallIdentity, callError } from './http-errors.js'
import type { Api, Operation } from './operation.js'
import type { CallAnswer, CallArguments } from './operation-types.js'
import { type BuiltRequest, buildRequest, type UntypedArguments } from './request-builder.js'
import { parseBody, ResponseTooLarge, readText } from './response-reader.js'
import { delayBeforeRetry, isTransientStatus, parseRetryAfter, sleep } from './retry.js'

/** One method per `operationId`. */
export type Client<Operations> = {
  [Id in keyof Operations]: (call: CallArguments<Operations[Id]> & CallOptions) => Promise<CallAnswer<Operations[Id]>>
}

/** What a contract adds to the options of its users. */
export interface ClientBinding {
  /** Headers of one call, made anew for each call: IDs, credentials. */
  readonly headers: (operation: Operation) => Record<string, string>
  readonly requestIdHeader?: string
  readonly correlationIdHeader?: string
  /** The code within an error body, for the message of the error. Only what tells nothing of a user. */
  readonly peerCode?: (body: unknown) => string | undefined
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

/** Makes the client of an API. */
export function createClient<Operations>(api: Api, options: ClientOptions, binding: ClientBinding): Client<Operations> {
  const baseUrl = parseBaseUrl(options.baseUrl)
  const methods = Object.values(api.operations).map((operation) => {
    const method = async (call: UntypedArguments & CallOptions = {}) =>
      runCall(startCall(api, operation, { ...options, ...defined(call), baseUrl }, call, binding))
    return [operation.operationId, method]
  })
  return Object.fromEntries(methods)
}

function startCall(
  api: Api,
  operation: Operation,
  options: ClientOptions & CallOptions,
  call: UntypedArguments,
  { headers, requestIdHeader, correlationIdHeader, peerCode }: ClientBinding,
): RunningCall {
  const { baseUrl, deadlineMs = Number.POSITIVE_INFINITY, validateRequests = true } = options
  const request = buildRequest(baseUrl, operation, call, headers(operation), validateRequests)
  const header = (name: string | undefined) => (name === undefined ? undefined : request.headers[name])
  const identity: CallIdentity = {
    contract: api.contract,
    operationId: operation.operationId,
    source: operation.source,
    requestId: header(requestIdHeader),
    correlationId: header(correlationIdHeader),
  }
  return { operation, request, options, identity, peerCode, deadline: performance.now() + deadlineMs }
}

/** All that one call knows, whatever the attempt. */
interface RunningCall {
  readonly operation: Operation
  readonly request: BuiltRequest
  readonly options: ClientOptions & CallOptions
  readonly identity: CallIdentity
  readonly peerCode: ClientBinding['peerCode']
  /** Time of `performance.now()` at which the call ends. */
  readonly deadline: number
}

type Emit = (event: Partial<ClientEvent> & Pick<ClientEvent, 'type'>) => void

async function runCall(call: RunningCall): Promise<Answer> {
  const { operation, options, deadline } = call
  const { signal, retries = 2 } = options
  for (let attempt = 1; ; attempt++) {
    const emit = eventHook(call, attempt)
    const result = await runAttempt(call, emit)
    if (!(result instanceof ContractError)) return result
    const failed = result instanceof ApiError ? result : undefined
    emit({ type: 'failure', code: result.code, ...(failed && { status: failed.status }) })
    const again = attempt <= retries && mayRepeat(operation, result)
    const delayMs = again ? delayBeforeRetry(attempt, failed?.retryAfterMs) : undefined
    if (delayMs === undefined || performance.now() + delayMs >= deadline) throw result
    emit({ type: 'retry', delayMs })
    await sleep(delayMs, signal)
  }
}

/** The answer, or the error that another attempt may mend. An abort by the caller is thrown as it is. */
async function runAttempt(call: RunningCall, emit: Emit): Promise<Answer | ContractError> {
  const { request, options, deadline, identity } = call
  const { fetch = globalThis.fetch, signal, timeoutMs = 30_000, maxResponseBytes = 1_048_576 } = options
  signal?.throwIfAborted()
  const started = performance.now()
  const abort = new AbortController()
  const forward = () => abort.abort(signal?.reason)
  signal?.addEventListener('abort', forward, { once: true })
  const timer = setTimeout(() => abort.abort(), Math.min(timeoutMs, deadline - started))
  emit({ type: 'attempt' })
  try {
    const { url, method, headers, body } = request
    const init: RequestInit = { method, headers, redirect: 'manual', signal: abort.signal }
    if (body !== undefined) init.body = body
    const response = await fetch(url, init)
    const text = await readText(response, maxResponseBytes)
    emit({ type: 'answer', status: response.status, durationMs: performance.now() - started })
    return judge(call, response, text, emit)
  } catch (cause) {
    signal?.throwIfAborted()
    if (abort.signal.aborted) return callError('HTTP_TIMEOUT', identity)
    abort.abort()
    if (cause instanceof ResponseTooLarge) return callError('HTTP_RESPONSE_TOO_LARGE', identity)
    return callError('HTTP_UNREACHABLE', identity, systemCode(cause))
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', forward)
  }
}

function judge(call: RunningCall, response: Response, text: string, emit: Emit): Answer | ContractError {
  const { operation, identity, peerCode } = call
  const { status, headers } = response
  const { validateResponses = 'throw' } = call.options
  const read = parseBody(operation, response, text, validateResponses !== 'off' || !response.ok)
  if (!read.ok) emit({ type: 'invalid-response', status, issues: read.issues })
  if (!response.ok) {
    const body = read.ok ? read.body : undefined
    const retryAfterMs = parseRetryAfter(headers.get('retry-after'))
    const issues = read.ok ? undefined : read.issues
    return new ApiError(identity, { status, body, peerCode: peerCode?.(body), retryAfterMs, issues })
  }
  if (read.ok) return { status, body: read.body, headers }
  if (validateResponses !== 'throw') {
    const unchecked = parseBody(operation, response, text, false)
    if (unchecked.ok) return { status, body: unchecked.body, headers }
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
  return (event) => {
    try {
      options.onEvent?.({ operationId, method, path, attempt, requestId, correlationId, ...event })
    } catch {
      // A log that fails does not fail the call.
    }
  }
}

/** The code of the operating system or of the HTTP stack, e.g. `ECONNREFUSED`. Their messages are left out: they may name the URL. */
function systemCode(error: unknown): string | undefined {
  const { cause, code = (cause as { code?: unknown } | undefined)?.code } = error as { cause?: unknown; code?: unknown }
  return typeof code === 'string' && /^[A-Z_0-9]{1,40}$/.test(code) ? code : undefined
}

/** @throws {TypeError} when the base URL is not one that a path can follow. */
function parseBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    url.search !== '' ||
    url.hash !== '' ||
    url.username !== ''
  ) {
    throw new TypeError('baseUrl must be an http or https URL without user, query and fragment')
  }
  return url.href.replace(/\/+$/, '')
}

/** The options that are given, so that an `undefined` does not take the place of the client's. */
function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T
}
