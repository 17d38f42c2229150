/**
 * Answers that no cache may keep.
 *
 * @see RFC 9111 §5.2.2.5
 */

import type { UntypedHandlers } from './untyped-handlers.js'

/**
 * Wraps functions of a stub so that their answers get `Cache-Control: no-store`, if they have no such header.
 *
 * @param cacheable Operations whose answers stay as they are.
 * @see RFC 9111 §5.2.2.5
 */
export function withNoStore(handlers: UntypedHandlers, cacheable: readonly string[]): UntypedHandlers {
  const wrapped = Object.entries(handlers).map(([operationId, handler]) => {
    if (handler === undefined || cacheable.includes(operationId)) return [operationId, handler]
    return [operationId, async (request: never) => addNoStore(await handler(request))]
  })
  return Object.fromEntries(wrapped)
}

function addNoStore(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const { headers = {} } = answer as { readonly headers?: Readonly<Record<string, unknown>> }
  const isSaid = Object.keys(headers).some((name) => name.toLowerCase() === 'cache-control')
  return isSaid ? answer : { ...answer, headers: { 'cache-control': 'no-store', ...headers } }
}
