/**
 * Server stubs of AID1: what an MSP offers to a CMP, and what a CMP offers to an MSP.
 *
 * @see AID.02 §5.5, §6, §7
 */

import { api as cmpApi } from '../../generated/aid1/cmp/operations.js'
import type { operations as CmpOperations } from '../../generated/aid1/cmp/types.js'
import { api as mspApi } from '../../generated/aid1/msp/operations.js'
import type { operations as MspOperations } from '../../generated/aid1/msp/types.js'
import { notify } from '../http/event-hook.js'
import { createHandler, type Handler } from '../http/handler.js'
import type { Handlers } from '../http/operation-types.js'
import { checkHandlerOptions, type HandlerOptions } from '../http/server-options.js'
import { bindHandlers } from '../http/untyped-handlers.js'
import { answerFault } from './answer-fault.js'
import { type SynchronousModeOptions, withSynchronousDeadline } from './late-activation-code.js'

export type MspHandlers<Context> = Handlers<MspOperations, Context>
export type CmpHandlers<Context> = Handlers<CmpOperations, Context>
export type MspHandlerOptions<Context> = HandlerOptions<Context> & SynchronousModeOptions<Context>

/**
 * The stub of an MSP: one function per operation that a CMP calls.
 *
 * A request reaches its function only when it is what the contract asks for; otherwise it is answered with `{ code, error }`.
 * An answer that the contract does not allow, or a throw, becomes 500 with code 90, and `onEvent` gets the cause.
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see AID.02 §7.7 to §7.10
 */
export function createMspHandler<Context>(
  handlers: MspHandlers<Context>,
  options: MspHandlerOptions<Context>,
): Handler {
  checkHandlerOptions(options)
  const bound = bindHandlers(mspApi, handlers)
  if (handlers.requestActivationCode === undefined) return createHandler(mspApi, bound, options, { answerFault })
  const operationId = 'requestActivationCode'
  const request = handlers.requestActivationCode.bind(handlers)
  const requestActivationCode = withSynchronousDeadline(request, options, {
    dropped: () => notify(options.onEvent, { type: 'late-answer-dropped', operationId }),
    failed: (cause) => notify(options.onEvent, { type: 'handler-failed', operationId, cause }),
    invalid: (status, issues) => notify(options.onEvent, { type: 'invalid-answer', operationId, status, issues }),
  })
  return createHandler(mspApi, { ...bound, requestActivationCode }, options, { answerFault })
}

/**
 * The stub of a CMP: one function per operation that an MSP calls.
 *
 * A request reaches its function only when it is what the contract asks for; otherwise it is answered with `{ code, error }`.
 * An answer that the contract does not allow, or a throw, becomes 500 with code 90, and `onEvent` gets the cause.
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see AID.02 §7.3 to §7.6, §7.7.2.1
 */
export function createCmpHandler<Context>(handlers: CmpHandlers<Context>, options: HandlerOptions<Context>): Handler {
  return createHandler(cmpApi, bindHandlers(cmpApi, handlers), options, { answerFault })
}
