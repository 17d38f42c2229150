/**
 * A copy of a JSON value, however deep it is: nothing of it is shared with the original.
 */

import { setMember } from '../json-objects.js'

/** @param value A JSON value, so one without cycles. */
export function copyJson(value: unknown): unknown {
  const due: [original: object, copy: Record<string, unknown>][] = []
  const copyOf = (it: unknown): unknown => {
    if (typeof it !== 'object' || it === null) return it
    const copy = Array.isArray(it) ? [] : {}
    due.push([it, copy as Record<string, unknown>])
    return copy
  }
  const result = copyOf(value)
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    const [original, copy] = next
    for (const [name, member] of Object.entries(original)) setMember(copy, name, copyOf(member))
  }
  return result
}
