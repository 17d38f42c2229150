/**
 * What a request says of the values that it asks for.
 *
 * @see IDA §5.3, §5.5.1, §5.5.2
 * @see OIDC Core §5.5.1
 */

import { isJsonObject, type JsonObject } from '../json-objects.js'
import { isYoungEnough } from './elapsed-time.js'
import { isSameJson } from './json-members.js'
import { type SelectionRun, spend } from './selection-run.js'

/** A request for a value: an object with constraints and requests for members, an array of templates, or `null`. */
export type Requested = JsonObject | readonly unknown[] | null

/** Members of a request that say something of the value itself. All others ask for members of the value. */
const CONSTRAINT_NAMES: ReadonlySet<string> = new Set(['essential', 'value', 'values', 'max_age', 'purpose'])

/** Can it be a request? */
export function isRequest(request: unknown): request is Requested {
  return typeof request === 'object'
}

/**
 * Does the value meet `value`, `values` and `max_age`? A value that is not there (`undefined`) meets none of them. `essential` and `purpose`
 * change nothing.
 *
 * @see IDA §5.5.1, §5.5.2, §5.7.1, §5.7.4
 */
export function meetsConstraints(request: JsonObject, value: unknown, run: SelectionRun): boolean {
  const { value: wanted, values, max_age: maxAge } = request
  if (wanted !== undefined && Object.hasOwn(request, 'value') && !asksForMemberValue(request, value)) {
    if (!isSameJson(wanted, value, run)) return false
  }
  if (values !== undefined && Object.hasOwn(request, 'values')) {
    if (!Array.isArray(values) || !values.some((one) => isSameJson(one, value, run))) return false
  }
  if (maxAge === undefined || !Object.hasOwn(request, 'max_age')) return true
  return isYoungEnough(value, maxAge, run.nowSeconds)
}

/** Names of the members of the value that are asked for; none means that the request is for the value as a whole. */
export function requestedMembersOf(request: JsonObject, value: unknown, run: SelectionRun): string[] {
  const names = Object.keys(request)
  spend(run, names.length)
  return names.filter((name) =>
    CONSTRAINT_NAMES.has(name) ? name === 'value' && asksForMemberValue(request, value) : isRequest(request[name]),
  )
}

/** No claim has the value null, but digests have a member that is called `value`. Reads: D-IDA-32 */
function asksForMemberValue(request: JsonObject, value: unknown): boolean {
  return request.value === null && (value === undefined || isJsonObject(value))
}
