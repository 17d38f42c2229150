/**
 * The stub of a service provider: where the operator's notifications come in.
 *
 * @see MC API §9
 */

import { api } from '../../generated/mobile-connect/service-provider/operations.js'
import type { operations } from '../../generated/mobile-connect/service-provider/types.js'
import { createHandler, type Handler } from '../http/handler.js'
import type { Handlers } from '../http/operation-types.js'
import type { HandlerOptions } from '../http/server-options.js'
import { bindHandlers } from '../http/untyped-handlers.js'
import { notificationAnswerFault } from './answer-fault.js'

/** The functions behind the stub; one that is missing is answered with 501. */
export type ServiceProviderHandlers<Context> = Handlers<operations, Context>

/**
 * The stub of a service provider, under `/notification`, or that path below `basePath`.
 *
 * The token of a notification belongs to its request, so `authenticate` can only hand the header on, and the function gives both to
 * `parseNotification`.
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see MC API §9
 */
export function createServiceProviderHandler<Context>(
  handlers: ServiceProviderHandlers<Context>,
  options: HandlerOptions<Context>,
): Handler {
  return createHandler(api, bindHandlers(api, handlers), options, { answerFault: notificationAnswerFault })
}
