/**
 * Which claims are answered.
 *
 * @see IDA §5.3, §5.7.2, §5.7.4, §5.7.5
 */

import type { JsonObject } from '../json-objects.js'
import { isJsonObject } from '../json-objects.js'
import { isRequest, meetsConstraints, requestedMembersOf } from './constraints.js'
import { isSameJson, memberOf } from './json-members.js'
import { keepRequired } from './required-claim-members.js'
import { type Choice, type SelectedMembers, type Selection, selectionOf } from './selection.js'
import { MAX_DEPTH, type SelectionRun, spend } from './selection-run.js'

/** Claims that are answered whole or not at all: without `result` they would say the contrary of `result: false`. Reads: D-IDA-8 */
const INDIVISIBLE_CLAIMS: ReadonlySet<string> = new Set(['age_is_at_least', 'age_is_at_most'])

/** Their members, which a request may fix. */
const AGE_MEMBERS = ['age', 'on_date', 'result']

/**
 * The claims that were asked for by their exact names, are there, and meet what the request says of them; each of the others is left out
 * alone.
 *
 * @see IDA §5.7.2, §5.7.4
 */
export function chooseClaims(requested: JsonObject, available: JsonObject, run: SelectionRun): Selection {
  const chosen: SelectedMembers = new Map()
  for (const name of Object.keys(requested)) {
    const choice = chooseClaim(name, requested[name], memberOf(available, name), run)
    if (choice !== 'unmet' && choice !== 'nothing') chosen.set(name, choice)
  }
  return selectionOf(chosen)
}

/**
 * What a request chooses of one claim; `value` is `undefined` when it is not there. Reads: D-IDA-55
 *
 * @see IDA §5.3, §5.7.5
 */
export function chooseClaim(name: string, request: unknown, value: unknown, run: SelectionRun): Choice {
  spend(run, 1)
  if (request !== null && !isJsonObject(request)) return 'nothing'
  if (request !== null && INDIVISIBLE_CLAIMS.has(name)) return chooseAge(request, value, run)
  const choice = narrowClaim(request, value, run, 0)
  return choice === 'unmet' ? choice : keepRequired(name, choice, value)
}

/**
 * The members that are asked for of an object, or of each object of a list; any other value as a whole, unless they have constraints.
 * Reads: D-IDA-7, D-IDA-34
 */
function narrowClaim(request: JsonObject | null, value: unknown, run: SelectionRun, depth: number): Choice {
  spend(run, 1)
  const whole = value === undefined ? 'nothing' : 'whole'
  if (request === null) return whole
  if (depth >= MAX_DEPTH || !meetsConstraints(request, value, run)) return 'unmet'
  const members: [string, JsonObject | null][] = []
  for (const name of requestedMembersOf(request, value, run)) {
    const member = request[name]
    if (isRequest(member) && !Array.isArray(member)) members.push([name, member as JsonObject | null])
  }
  if (members.length === 0) return whole
  if (isListOfObjects(value, run)) return narrowEach(members, value, run, depth + 1)
  const choice = narrowMembers(members, value, run, depth)
  return choice === 'unmet' || isJsonObject(value) ? choice : whole
}

type RequestedMembers = readonly (readonly [name: string, request: JsonObject | null])[]

/** A constraint that one of the members does not meet is one that the claim does not meet. Reads: D-IDA-34 */
function narrowMembers(members: RequestedMembers, value: unknown, run: SelectionRun, depth: number): Choice {
  const chosen: SelectedMembers = new Map()
  for (const [name, request] of members) {
    const choice = narrowClaim(request, memberOf(value, name), run, depth + 1)
    if (choice === 'unmet') return 'unmet'
    if (choice !== 'nothing') chosen.set(name, choice)
  }
  return selectionOf(chosen)
}

/** Each object of a list by itself: those that do not meet a constraint are left out, and the claim when none does. Reads: D-IDA-56 */
function narrowEach(members: RequestedMembers, list: readonly JsonObject[], run: SelectionRun, depth: number): Choice {
  const chosen: SelectedMembers = new Map()
  let met = false
  for (const [index, object] of list.entries()) {
    const choice = narrowMembers(members, object, run, depth)
    if (choice === 'unmet') continue
    met = true
    if (choice !== 'nothing') chosen.set(index, choice)
  }
  return met ? selectionOf(chosen) : 'unmet'
}

function isListOfObjects(value: unknown, run: SelectionRun): value is readonly JsonObject[] {
  if (!Array.isArray(value) || value.length === 0) return false
  spend(run, value.length)
  return value.every(isJsonObject)
}

/** What is said of the claim may be said of its `age` alone (`value: 21`), and of members as plain values. Reads: D-IDA-8, D-IDA-31 */
function chooseAge(request: JsonObject, value: unknown, run: SelectionRun): Choice {
  if (!meetsConstraints(request, value, run) && !meetsConstraints(request, memberOf(value, 'age'), run)) return 'unmet'
  for (const name of AGE_MEMBERS) {
    const wanted = memberOf(request, name)
    if (wanted === undefined) continue
    const member = memberOf(value, name)
    const met = isJsonObject(wanted) ? meetsConstraints(wanted, member, run) : isSameJson(wanted, member, run)
    if (!met) return 'unmet'
  }
  return value === undefined ? 'nothing' : 'whole'
}
