/**
 * The faults of a part of a document, placed within the whole.
 */

import type { Issue } from './issue.js'
import type { Validator } from './validator.js'

/** The issues of a value, with the place of the value before their pointers. */
export function issuesAt(place: string, validator: Validator<unknown>, value: unknown): Issue[] {
  const result = validator(value)
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, pointer: place + issue.pointer }))
}
