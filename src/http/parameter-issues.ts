/**
 * Parameters, or headers of an answer, held against their rows.
 */

import type { Issue } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import type { Parameter } from './operation.js'

/** A name as contracts have them. Another one may be a value that lost its name, e.g. a phone number, and is not told. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z_-]{0,63}$/

/**
 * What the contract has against the values.
 *
 * @param place Where they travel, e.g. `query`; pointers begin with it.
 * @param read Name → value, undefined where there is none.
 */
export function parameterIssues(
  place: string,
  parameters: readonly Parameter[],
  read: (name: string) => unknown,
): Issue[] {
  return parameters.flatMap(({ name, required, validator }) => {
    const value = read(name)
    const pointer = `/${place}/${name}`
    if (value !== undefined) return validator.is(value) ? [] : issuesAt(pointer, validator, value)
    return required ? [{ pointer, code: 'required', message: 'is required' }] : []
  })
}

/**
 * A parameter that was given more than once. The contract may not know it.
 *
 * @param place E.g. `/query`; empty for a body.
 */
export function repeatedIssue(place: string, name: string): Issue {
  return PLAIN_NAME.test(name)
    ? { pointer: `${place}/${name}`, code: 'repeated', message: 'must be given once' }
    : { pointer: place, code: 'repeated', message: 'must have each parameter once' }
}
