/**
 * The server runtime: a request, however it came in → the function of its operation → an answer that the contract allows.
 *
 * The core knows neither Node nor Fetch; `node-listener.ts` and `fetch-handler.ts` bring requests to it and answers out.
 */

import type { Issue } from '../validation/issue.js'
import { type Credentials, challengesOf, findCredentials } from './credentials.js'
import type { IncomingCall, OutgoingAnswer, Receive } from './incoming-call.js'
import type { Api, Operation } from './operation.js'
import { readBody, readParameters, splitTarget } from './request-reader.js'
import { createRouter } from './router.js'
import { type Fault, faultOf, type HandlerBinding, type HandlerOptions, type ServerEvent } from './server-options.js'
import type { UntypedHandlers } from './untyped-handlers.js'

/**
 * Makes the core of a stub.
 *
 * @throws {TypeError} when `authenticate` is missing.
 */
export function createServer<Context>(
  api: Api,
  handlers: UntypedHandlers,
  options: HandlerOptions<Context>,
  binding: HandlerBinding,
): Receive {
  if (typeof options?.authenticate !== 'function') throw new TypeError('authenticate is due: it says who may call')
  const route = createRouter(Object.values(api.operations), (options.basePath ?? '').replace(/\/+$/, ''))
  const emit = (event: ServerEvent) => {
    try {
      options.onEvent?.(event)
    } catch {
      // A log that fails does not fail the answer.
    }
  }
  const refuse = (operation: Operation | undefined, fault: Fault, headers: Record<string, string> = {}) => {
    const { status, body } = binding.answerFault(fault)
    const { kind, issues } = fault
    emit({ type: 'refused', operationId: operation?.operationId, status, fault: kind, issues })
    return jsonAnswer(status, body, headers)
  }
  const fail = (waiting: AfterAnswer) => {
    const { status, body } = binding.answerFault(faultOf('internal'))
    // Another answer goes out instead of the one that these callbacks wait for.
    const settle = () => {
      for (const callback of waiting) callback(false)
    }
    return { ...jsonAnswer(status, body), afterAnswer: waiting.length === 0 ? waiting : [settle] }
  }

  return async (call) => {
    const { path, query } = splitTarget(call.target)
    const found = route(call.method, path)
    if (found === undefined) return refuse(undefined, faultOf('path-unknown'))
    if ('allowed' in found) {
      return refuse(undefined, faultOf('method-not-allowed'), { allow: found.allowed.join(', ') })
    }
    const { operation } = found
    const { operationId } = operation
    const afterAnswer: ((written: boolean) => void)[] = []
    try {
      const context = await identify(api, operation, call, options)
      if (context === undefined) {
        return refuse(operation, faultOf('unauthorized'), { 'www-authenticate': challengesOf(api, operation) })
      }
      const parameters = readParameters(operation, found.path, query, call)
      if ('kind' in parameters) return refuse(operation, parameters)
      const body = await readBody(operation, call)
      if ('kind' in body) return refuse(operation, body, body.kind === 'body-too-large' ? { connection: 'close' } : {})
      // What the function is given was held against the contract just now.
      const handler = handlers[operationId] as ((request: object) => unknown) | undefined
      if (handler === undefined) return refuse(operation, faultOf('not-implemented'))
      const answer = await handler({
        operationId,
        ...parameters,
        body: body.value,
        context: context.value,
        get signal() {
          return call.signal
        },
        afterAnswer: (callback: (written: boolean) => void) => afterAnswer.push(callback),
      })
      return send(operation, (answer ?? {}) as UntypedAnswer, afterAnswer)
    } catch (cause) {
      emit({ type: 'handler-failed', operationId, cause })
      return fail(afterAnswer)
    }
  }

  function send(operation: Operation, answer: UntypedAnswer, afterAnswer: AfterAnswer): OutgoingAnswer {
    const { status, headers = {}, body } = answer
    const { validateResponses = 'throw' } = options
    const sendable = isSendable(answer)
    const issues = validateResponses === 'off' && sendable ? [] : answerIssues(operation, status, body)
    if (issues.length > 0 || !sendable) {
      emit({ type: 'invalid-answer', operationId: operation.operationId, status, issues })
      if (validateResponses === 'throw' || !sendable) return fail(afterAnswer)
    }
    if (body === undefined) return { status, headers, body: undefined, afterAnswer }
    return { ...jsonAnswer(status, body, headers), afterAnswer }
  }
}

interface UntypedAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

type AfterAnswer = OutgoingAnswer['afterAnswer']

/** Whether HTTP has a place for this status and these headers, whatever the contract says of them. */
function isSendable({ status, headers }: UntypedAnswer): boolean {
  if (!Number.isInteger(status) || status < 200 || status > 599) return false
  if (headers === undefined) return true
  try {
    return new Headers(headers) !== undefined
  } catch {
    return false
  }
}

function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): OutgoingAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    afterAnswer: [],
  }
}

/** Who calls; undefined when that is not known. */
async function identify<Context>(
  api: Api,
  operation: Operation,
  call: IncomingCall,
  { authenticate }: HandlerOptions<Context>,
): Promise<{ value: Context } | undefined> {
  const header = (name: string) => call.header(name.toLowerCase())
  let credentials: Credentials | undefined
  if (asksForCredentials(api, operation)) {
    credentials = findCredentials(api, operation, header)
    if (credentials === undefined) return undefined
  }
  const { operationId } = operation
  const decided = authenticate({
    operationId,
    credentials,
    header,
    get peerCertificate() {
      return call.peerCertificate
    },
  })
  const context = decided instanceof Promise ? await decided : decided
  return context === undefined || context === null || context === false ? undefined : { value: context as Context }
}

function asksForCredentials(api: Api, operation: Operation): boolean {
  if (operation.security.length === 0) return false
  return operation.security.every((names) => names.some((name) => api.securitySchemes[name]?.type !== 'mutualTLS'))
}

function answerIssues(operation: Operation, status: number, body: unknown): readonly Issue[] {
  const row = Object.hasOwn(operation.responses, status) ? operation.responses[status] : undefined
  if (row === undefined) return [{ pointer: '/status', code: 'status', message: 'must be a status of this operation' }]
  if (row.content === undefined) {
    return body === undefined ? [] : [{ pointer: '', code: 'forbidden', message: 'must not be present here' }]
  }
  const validator = Object.values(row.content)[0]
  const result = validator?.(body)
  return result === undefined || result.ok ? [] : result.issues
}
