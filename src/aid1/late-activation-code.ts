/**
 * The two ways of answering a request for an activation code: at once, or later.
 *
 * @see AID.02 §7.7.1, §7.7.2
 */

import type { components } from '../../generated/aid1/cmp/types.js'
import type { operations as MspOperations } from '../../generated/aid1/msp/types.js'
import type { HandlerAnswer, HandlerRequest } from '../http/operation-types.js'
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

export interface LateEvents {
  /** The 201 was not written, so nothing may follow it. */
  dropped(): void
  /** The function, or the sender, threw after the deadline. */
  failed(cause: unknown): void
}

/**
 * Gives a function for `requestActivationCode` the deadline of the synchronous mode. Past it, the answer is 201, and what the function
 * answers later goes to the sender, never before the 201 was written. Reads: D-AID-17
 */
export function withSynchronousDeadline<Context>(
  handler: (request: HandlerRequest<Operation, Context>) => Answer | Promise<Answer>,
  { synchronousDeadlineMs = 3000, sendLateActivationCode }: SynchronousModeOptions<Context>,
  events: LateEvents,
): (request: HandlerRequest<Operation, Context>) => Promise<Answer> {
  if (sendLateActivationCode === undefined) return async (request) => handler(request)
  return async (request) => {
    const answer = Promise.resolve(handler(request))
    const inTime = await before(synchronousDeadlineMs, answer)
    if (inTime !== undefined) return inTime
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
  try {
    const body = await answer.then(
      (late) => lateBody(request.body.activationCodeRequestID, late),
      (cause: unknown) => {
        events.failed(cause)
        return failure(request.body.activationCodeRequestID, formatAidErrorText(formatAidError('90')))
      },
    )
    if (!(await written)) return events.dropped()
    // The function chose the asynchronous mode after all, and answers by itself.
    if (body === undefined) return
    const headers = { 'correlation-id': request.headers['correlation-id'] }
    await send({ path: { msp_token: request.path.msp_token }, headers, body, context: request.context })
  } catch (cause) {
    events.failed(cause)
  }
}

function lateBody(activationCodeRequestID: string, late: Answer): SendActivationCodeBody | undefined {
  if (late.status === 201) return undefined
  if (late.status === 200) {
    const { iccid, activationCode, profileType, swappedIccid } = late.body
    return { activationCodeRequestID, iccid, activationCode, profileType, swappedIccid }
  }
  return failure(activationCodeRequestID, formatAidErrorText(late.body))
}

function failure(activationCodeRequestID: string, error: string): SendActivationCodeBody {
  return { activationCodeRequestID, error }
}

/** The value when it comes within the time, otherwise undefined. */
async function before<T>(ms: number, value: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | number | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}
