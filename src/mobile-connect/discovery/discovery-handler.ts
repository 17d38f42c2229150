/**
 * The stub of a discovery service.
 *
 * @see MC API §2
 * @see MODRNA Discovery §3
 */

import { api } from '../../../generated/mobile-connect/discovery/operations.js'
import type { operations } from '../../../generated/mobile-connect/discovery/types.js'
import { createHandler, type Handler } from '../../http/handler.js'
import type { Handlers } from '../../http/operation-types.js'
import type { HandlerOptions } from '../../http/server-options.js'
import { bindHandlers } from '../../http/untyped-handlers.js'
import { discoveryAnswerFault } from '../answer-fault.js'

/** The functions behind the stub; one that is missing is answered with 501. */
export type DiscoveryHandlers<Context> = Handlers<operations, Context>

/** The portal prints `/v2/discovery/`, public SDKs ask without the last slash. Reads: D-MC-23 */
const WITH_SLASH = '/v2/discovery/'

/**
 * The stub of a discovery service, at `/v2/discovery` with and without a last slash, and at `/discovery_issuer`. A faulty request is answered with `{ error, description }`, at the issuer endpoint with an OAuth error.
 *
 * @throws {TypeError} when `authenticate` is missing, an option is not what it has to be, or a function has a name that is no operation.
 * @see MC API §2
 * @see MODRNA Discovery §3
 */
export function createDiscoveryHandler<Context>(
  handlers: DiscoveryHandlers<Context>,
  options: HandlerOptions<Context>,
): Handler {
  const { discoverOperator, discoverOperatorByForm } = api.operations
  const operations = {
    ...api.operations,
    discoverOperatorWithSlash: { ...discoverOperator, path: WITH_SLASH },
    discoverOperatorByFormWithSlash: { ...discoverOperatorByForm, path: WITH_SLASH },
  }
  const bound = bindHandlers(api, handlers)
  return createHandler({ ...api, operations }, bound, options, { answerFault: discoveryAnswerFault })
}
