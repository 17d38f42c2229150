/**
 * Parameters, or headers of an answer, held against their rows.
 */

import type { Issue } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import type { Parameter } from './operation.js'

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
