/**
 * A copy of a JSON value, however deep it is: nothing of it is shared with the original.
 */

import { setMember } from '../json-objects.js'

/** An object that is to be copied; without a copy, one whose members are all copied. */
type Due = readonly [original: object, copy?: Record<string, unknown>]

/** @throws {TypeError} when an object holds itself, as no JSON does: its copy would have no end. */
export function copyJson(value: unknown): unknown {
  const due: Due[] = []
  const open = new Set<object>()
  const copyOf = (it: unknown): unknown => {
    if (typeof it !== 'object' || it === null) return it
    const copy = Array.isArray(it) ? [] : {}
    due.push([it, copy as Record<string, unknown>])
    return copy
  }
  const result = copyOf(value)
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    const [original, copy] = next
    if (copy === undefined) {
      open.delete(original)
      continue
    }
    if (open.has(original)) throw new TypeError('value must be JSON, in which no object holds itself')
    open.add(original)
    due.push([original])
    for (const [name, member] of Object.entries(original)) setMember(copy, name, copyOf(member))
  }
  return result
}
