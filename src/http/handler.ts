/**
 * A server stub: typed functions in, a Node listener and a Fetch handler over one core out.
 */

import { type FetchHandler, fetchHandler } from './fetch-handler.js'
import { type NodeListener, nodeListener } from './node-listener.js'
import type { Api } from './operation.js'
import { createServer } from './server.js'
import type { HandlerBinding, HandlerOptions } from './server-options.js'
import type { UntypedHandlers } from './untyped-handlers.js'

export interface Handler {
  /** For `http.createServer`, Express, Fastify, Nest. Mount it before any body parser. */
  readonly node: NodeListener
  /** For Hono, Bun, Deno, workers. */
  readonly fetch: FetchHandler
}

export function createHandler<Context>(
  api: Api,
  handlers: UntypedHandlers,
  options: HandlerOptions<Context>,
  binding: HandlerBinding,
): Handler {
  const receive = createServer(api, handlers, options, binding)
  const { maxBodyBytes = 262_144, bodyTimeoutMs = 10_000 } = options
  const limits = { maxBodyBytes, bodyTimeoutMs }
  return { node: nodeListener(receive, limits), fetch: fetchHandler(receive, limits) }
}
