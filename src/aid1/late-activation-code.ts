/**
 * The two ways of answering a request for an activation code: at once, or later.
 *
 * @see AID.02 §7.7.1, §7.7.2
 */

import type { components } from '../../generated/aid1/cmp/types.js'
import type { operations as MspOperations } from '../../generated/aid1/msp/types.js'
import { SendActivationCodeBody as SendActivationCodeBodyValidator } from '../../generated/aid1/validators.js'
import { requireNumbers, timerDelay } from '../http/number-options.js'
import type { HandlerAnswer, HandlerRequest } from '../http/operation-types.js'
import type { Issue } from '../validation/issue.js'
import { formatAidError, formatAidErrorText } from './error-codes.js'

type Operation = MspOperations['requestActivationCode']
type Answer = HandlerAnswer<Operation>
type SendActivationCodeBody = components['schemas']['SendActivationCodeBody']

/** What is left to tell the CMP once the request was answered with 201: the arguments of `sendActivationCode`. */
export interface LateActivationCode<Context> {
  readonly path: { readonly msp_token: string }
  readonly headers: { readonly 'correlation-id': string }
  readonly body: SendActivationCodeBody
  /** What `authenticate` answered for the request, e.g. which CMP it was. */
  readonly context: Context
}

export interface SynchronousModeOptions<Context> {
  /** Time that the function has for an answer in the synchronous mode, in milliseconds. Default 3000 (7.7.1). */
  readonly synchronousDeadlineMs?: number | undefined
  /**
   * Called with what the function answered after the deadline, once the 201 was written. It calls `sendActivationCode` of the CMP,
   * at once or from a queue. Without it there is no deadline, and a function that needs longer answers 201 by itself.
   */
  readonly sendLateActivationCode?: ((late: LateActivationCode<Context>) => unknown) | undefined
}

/** What can become of a late answer besides being sent. They do not throw. */
export interface LateEvents {
  /** The 201 was not written, so nothing may follow it. */
  dropped(): void
  /** The function, or the sender, threw after the deadline. */
  failed(cause: unknown): void
  /** The function answered after the deadline what the contract does not allow. */
  invalid(status: number | undefined, issues: readonly Issue[]): void
}

/**
 * Gives a function for `requestActivationCode` the deadline of the synchronous mode. Past it, the answer is 201, and what the function
 * answers later goes to the sender, never before the 201 was written. Reads: D-AID-17
 *
 * @throws {TypeError} when the deadline is no number.
 */
export function withSynchronousDeadline<Context>(
  handler: (request: HandlerRequest<Operation, Context>) => Answer | Promise<Answer>,
  options: SynchronousModeOptions<Context>,
  events: LateEvents,
): (request: HandlerRequest<Operation, Context>) => Promise<Answer> {
  requireNumbers(options, ['synchronousDeadlineMs'])
  const { synchronousDeadlineMs = 3000, sendLateActivationCode } = options
  if (sendLateActivationCode === undefined) return async (request) => handler(request)
  return async (request) => {
    const answer = Promise.resolve(handler(request))
    const inTime = await before(synchronousDeadlineMs, answer)
    if (inTime !== LATE) return inTime
    const written = new Promise<boolean>((resolve) => request.afterAnswer(resolve))
    void deliver(request, answer, written, sendLateActivationCode, events)
    return { status: 201 }
  }
}

async function deliver<Context>(
  request: HandlerRequest<Operation, Context>,
  answer: Promise<Answer>,
  written: Promise<boolean>,
  send: (late: LateActivationCode<Context>) => unknown,
  events: LateEvents,
): Promise<void> {
  const { path, body: question, context } = request
  const headers = { 'correlation-id': request.headers['correlation-id'] }
  try {
    const body = await answer.then(
      (late) => lateBody(question.activationCodeRequestID, late, events),
      (cause: unknown) => {
        events.failed(cause)
        return internalFailure(question.activationCodeRequestID)
      },
    )
    if (!(await written)) return events.dropped()
    // The function chose the asynchronous mode after all, and answers by itself.
    if (body === undefined) return
    await send({ path: { msp_token: path.msp_token }, headers, body, context })
  } catch (cause) {
    events.failed(cause)
  }
}

/** What the CMP is told; undefined when the function tells it by itself. */
function lateBody(
  activationCodeRequestID: string,
  late: Answer | undefined,
  events: LateEvents,
): SendActivationCodeBody | undefined {
  if (late?.status === 201) return undefined
  const result = SendActivationCodeBodyValidator(toSend(activationCodeRequestID, late))
  if (result.ok) return result.value
  events.invalid(late?.status, result.issues)
  return internalFailure(activationCodeRequestID)
}

/** The answer as the asynchronous mode has it, as far as there is one. */
function toSend(activationCodeRequestID: string, late: Answer | undefined): unknown {
  if (late?.status === 200) {
    const { iccid, activationCode, profileType, swappedIccid } = late.body ?? {}
    return { activationCodeRequestID, iccid, activationCode, profileType, swappedIccid }
  }
  const { code, error } = (late?.status === 201 ? undefined : late?.body) ?? {}
  return code === undefined || error === undefined
    ? { activationCodeRequestID }
    : { activationCodeRequestID, error: formatAidErrorText({ code, error }) }
}

function internalFailure(activationCodeRequestID: string): SendActivationCodeBody {
  return { activationCodeRequestID, error: formatAidErrorText(formatAidError('90')) }
}

const LATE = Symbol('late')

/** The value when it comes within the time. */
async function before<T>(ms: number, value: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | number | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, timerDelay(ms), LATE)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}
