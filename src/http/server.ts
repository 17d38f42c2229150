/**
 * The server runtime: a request, however it came in → the function of its operation → an answer that the contract allows.
 *
 * The core knows neither Node nor Fetch; `node-listener.ts` and `fetch-handler.ts` bring requests to it and answers out.
 */

import { identify } from './authentication.js'
import { challengesOf } from './credentials.js'
import { notify } from './event-hook.js'
import type { IncomingCall, OutgoingAnswer, Receive } from './incoming-call.js'
import type { Api, Operation } from './operation.js'
import { type AfterAnswer, answerIssues, encodeAnswer, ownAnswer, type UntypedAnswer } from './outgoing-answer.js'
import { type Parameters, readBody, readParameters, splitTarget } from './request-reader.js'
import { createRouter } from './router.js'
import {
  checkHandlerOptions,
  type Fault,
  faultOf,
  type HandlerBinding,
  type HandlerOptions,
  type ServerEvent,
} from './server-options.js'
import type { UntypedHandlers } from './untyped-handlers.js'

/**
 * Makes the core of a stub.
 *
 * @throws {TypeError} when `authenticate` is missing, or another option is not what it has to be.
 */
export function createServer<Context>(
  api: Api,
  handlers: UntypedHandlers,
  options: HandlerOptions<Context>,
  { answerFault }: HandlerBinding,
): Receive {
  checkHandlerOptions(options)
  const { authenticate, validateResponses = 'throw', onEvent } = options
  const route = createRouter(Object.values(api.operations), (options.basePath ?? '').replace(/\/+$/, ''))
  const emit = (event: ServerEvent) => notify(onEvent, event)

  return async (call) => {
    const { path, query } = splitTarget(call.target)
    const found = route(call.method, path)
    if (found === undefined) return refuse(undefined, faultOf('path-unknown'))
    if ('allowed' in found) {
      return refuse(undefined, faultOf('method-not-allowed'), { allow: found.allowed.join(', ') })
    }
    const { operationId } = found.operation
    const afterAnswer: ((written: boolean) => void)[] = []
    try {
      return await run(found.operation, found.path, query, call, afterAnswer)
    } catch (cause) {
      emit({ type: 'handler-failed', operationId, cause })
      return fail(operationId, afterAnswer)
    }
  }

  async function run(
    operation: Operation,
    path: Readonly<Record<string, string>>,
    query: string,
    call: IncomingCall,
    afterAnswer: ((written: boolean) => void)[],
  ): Promise<OutgoingAnswer> {
    const { operationId } = operation
    const caller = await identify(api, operation, call, authenticate)
    if (caller === undefined) {
      const challenges = challengesOf(api, operation)
      return refuse(operation, faultOf('unauthorized'), challenges === '' ? {} : { 'www-authenticate': challenges })
    }
    const parameters = readParameters(operation, path, query, call)
    if ('kind' in parameters) return refuse(operation, parameters)
    const body = await readBody(operation, call)
    if ('kind' in body) return refuse(operation, body)
    // What the function is given was held against the contract just now.
    const handler = handlers[operationId] as ((request: object) => unknown) | undefined
    if (handler === undefined) return refuse(operation, faultOf('not-implemented'))
    const answer = await handler(
      new HandlerCall(operationId, parameters, body, caller.context, call, (callback) => {
        afterAnswer.push((written) => void settle(operationId, callback, written))
      }),
    )
    return send(operation, withChallenges(api, operation, answer ?? {}), afterAnswer)
  }

  function send(
    operation: Operation,
    answer: UntypedAnswer,
    afterAnswer: AfterAnswer,
  ): OutgoingAnswer | Promise<OutgoingAnswer> {
    const encoded = encodeAnswer(operation, answer, afterAnswer)
    const issues = validateResponses === 'off' && encoded !== undefined ? [] : answerIssues(operation, answer)
    if (encoded !== undefined && issues.length === 0) return encoded
    const { operationId } = operation
    emit({ type: 'invalid-answer', operationId, status: statusOf(answer), issues })
    return encoded === undefined || validateResponses === 'throw' ? fail(operationId, afterAnswer) : encoded
  }

  async function refuse(
    operation: Operation | undefined,
    fault: Fault,
    headers?: Record<string, string>,
  ): Promise<OutgoingAnswer> {
    const operationId = operation?.operationId
    const answer = await answerFault(fault, operationId)
    const { kind, issues } = fault
    emit({ type: 'refused', operationId, status: answer.status, fault: kind, issues })
    return ownAnswer(answer, headers)
  }

  /** Another answer goes out instead of the one that the callbacks wait for. */
  async function fail(operationId: string, waiting: AfterAnswer): Promise<OutgoingAnswer> {
    const answer = ownAnswer(await answerFault(faultOf('internal'), operationId))
    return { ...answer, afterAnswer: waiting.map((callback) => () => callback(false)) }
  }

  async function settle(operationId: string, callback: (written: boolean) => unknown, written: boolean): Promise<void> {
    try {
      await callback(written)
    } catch (cause) {
      emit({ type: 'handler-failed', operationId, cause })
    }
  }
}

/** What a function gets. The signal is made only where it is asked for. */
class HandlerCall {
  readonly path: Parameters['path']
  readonly query: Parameters['query']
  readonly headers: Parameters['headers']
  readonly mediaType: string | undefined
  readonly body: unknown
  readonly #call: IncomingCall

  constructor(
    readonly operationId: string,
    parameters: Parameters,
    { mediaType, value }: { readonly mediaType: string | undefined; readonly value: unknown },
    readonly context: unknown,
    call: IncomingCall,
    readonly afterAnswer: (callback: (written: boolean) => unknown) => void,
  ) {
    this.path = parameters.path
    this.query = parameters.query
    this.headers = parameters.headers
    this.mediaType = mediaType
    this.body = value
    this.#call = call
  }

  get signal(): AbortSignal {
    return this.#call.signal
  }
}

/** RFC 9110 §11.6.1: every 401 says how to authenticate, that of a function too, unless it says so itself. */
function withChallenges(api: Api, operation: Operation, answer: UntypedAnswer): UntypedAnswer {
  const { status, headers = {} } = answer
  if (status !== 401 || typeof headers !== 'object' || headers === null) return answer
  const challenges = challengesOf(api, operation)
  const isGiven = Object.keys(headers).some((name) => name.toLowerCase() === 'www-authenticate')
  return isGiven || challenges === '' ? answer : { ...answer, headers: { ...headers, 'www-authenticate': challenges } }
}

function statusOf({ status }: UntypedAnswer): number | undefined {
  return typeof status === 'number' ? status : undefined
}
