/**
 * Method and path → the operation, by the operation table.
 */

import type { Operation } from './operation.js'
import { compilePath, matchPath, type PathPattern } from './path-template.js'

/** What a path leads to. */
export type Route =
  | { readonly operation: Operation; readonly path: Record<string, string> }
  | { readonly allowed: readonly string[] }

/** @returns A function that answers the operation, the methods that the path allows, or undefined for a path that is unknown. */
export function createRouter(
  operations: Iterable<Operation>,
  basePath: string,
): (method: string, path: string) => Route | undefined {
  const routes: { pattern: PathPattern; operation: Operation }[] = []
  for (const operation of operations) routes.push({ pattern: compilePath(operation.path), operation })
  return (method, path) => {
    if (!path.startsWith(basePath)) return undefined
    const segments = path.slice(basePath.length).split('/')
    if (segments.shift() !== '') return undefined
    const allowed: string[] = []
    for (const { pattern, operation } of routes) {
      const values = matchPath(pattern, segments)
      if (values === undefined) continue
      if (operation.method === method) return { operation, path: values }
      allowed.push(operation.method)
    }
    return allowed.length === 0 ? undefined : { allowed }
  }
}
