/**
 * The functions of a stub, as the runtime sees them.
 */

import type { Api } from './operation.js'

/** A function of the user. Its argument was held against the contract, so it is what its type says. */
export type UntypedHandler = (request: never) => unknown

/** `operationId` → function. */
export type UntypedHandlers = Readonly<Record<string, UntypedHandler | undefined>>

/**
 * Takes the functions out of an object, which may be the instance of a class, so that they can be called on their own.
 *
 * @throws {TypeError} when a function of the object itself has a name that is no operation, or an operation is something else than a function.
 */
export function bindHandlers(api: Api, handlers: object): UntypedHandlers {
  for (const [name, value] of Object.entries(handlers)) {
    if (typeof value === 'function' && !Object.hasOwn(api.operations, name)) {
      throw new TypeError(`${name} is not an operation of this API`)
    }
  }
  const functions = Object.keys(api.operations).map((name) => {
    const handler: unknown = (handlers as Record<string, unknown>)[name]
    if (handler === undefined) return [name, undefined]
    if (typeof handler !== 'function') throw new TypeError(`${name} must be a function`)
    return [name, handler.bind(handlers)]
  })
  return Object.fromEntries(functions)
}
