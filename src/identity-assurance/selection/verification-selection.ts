/**
 * What of the data about a verification is answered, and whether it meets the request.
 *
 * @see IDA §5.4, §5.5, §5.7.2, §5.7.4
 */

import { isJsonObject, type JsonObject } from '../json-objects.js'
import { chooseClaim } from './claims-selection.js'
import { isRequest, meetsConstraints, type Requested, requestedMembersOf } from './constraints.js'
import { memberOf } from './json-members.js'
import { type Choice, type SelectedMembers, type Selection, selectionOf } from './selection.js'
import { MAX_DEPTH, type SelectionRun, spend } from './selection-run.js'
import { type Chooser, chooseByTemplates, chooseFromArray } from './template-selection.js'

/** Elements with rules of their own. */
const CHOOSERS: ReadonlyMap<string, Chooser> = new Map<string, Chooser>([
  ['evidence', chooseEvidence],
  ['assurance_details', chooseAssuranceDetails],
  ['attachments', chooseAttachments],
  ['derived_claims', chooseDerivedClaims],
])

/**
 * What the request chooses of the element `verification`, always with `trust_framework`; `unmet` when one of its constraints is, or the
 * request does not ask for the trust framework.
 *
 * @see IDA §5.4, §5.7.4
 */
export function chooseVerification(request: JsonObject, verification: JsonObject, run: SelectionRun): Choice {
  const asked = Object.hasOwn(request, 'trust_framework') ? request.trust_framework : undefined
  if (asked !== null && !isJsonObject(asked)) return 'unmet'
  return withMember(chooseOf(request, verification, run, 0), 'trust_framework')
}

/** The rule for elements of all kinds. What is constrained and not there is unmet. */
function chooseOf(request: unknown, value: unknown, run: SelectionRun, depth: number): Choice {
  spend(run, 1)
  if (request === null) return wholeOf(value)
  if (!isRequest(request)) return 'nothing'
  if (Array.isArray(request)) return chooseByTemplates(request, value, run, depth, chooseOf)
  if (!meetsConstraints(request as JsonObject, value, run)) return 'unmet'
  return chooseMembers(request as JsonObject, value, run, depth)
}

/** The members that are asked for, of an object or of each object of an array; the whole value when none is. Reads: D-IDA-27, D-IDA-28 */
function chooseMembers(request: JsonObject, value: unknown, run: SelectionRun, depth: number): Choice {
  const names = requestedMembersOf(request, value, run)
  if (names.length === 0) return wholeOf(value)
  if (depth >= MAX_DEPTH) return 'unmet'
  if (Array.isArray(value)) return chooseFromArray([request], value, run, depth, chooseMembers as Chooser)
  const chosen: SelectedMembers = new Map()
  for (const name of names) {
    const choose = CHOOSERS.get(name) ?? chooseOf
    const choice = choose(request[name] as Requested, memberOf(value, name), run, depth + 1)
    if (choice === 'unmet') return 'unmet'
    if (choice !== 'nothing') chosen.set(name, choice)
  }
  return selectionOf(chosen)
}

/**
 * Of each evidence what the templates for its type ask for. Without a template, one step deeper, nothing of it is asked for.
 *
 * @see IDA §5.4
 */
function chooseEvidence(request: Requested, value: unknown, run: SelectionRun, depth: number): Choice {
  const templates = templatesOf(request, value, run)
  if (templates === 'unmet') return 'unmet'
  if (templates.length === 0) return 'nothing'
  if (!Array.isArray(value)) return 'unmet'
  return chooseFromArray(templates, value, run, depth, chooseOneEvidence)
}

/** IDA §5.4: a template must say the type of evidence that it is for, by `value` and not by `values`. */
const chooseOneEvidence: Chooser = (template, value, run, depth) => {
  const type = memberOf(template, 'type')
  const wanted = memberOf(type, 'value')
  if (typeof wanted !== 'string' || Object.hasOwn(type as JsonObject, 'values')) return 'unmet'
  if (memberOf(value, 'type') !== wanted) return 'unmet'
  return withMember(chooseOf(template, value, run, depth), 'type')
}

/** IDA §5.4: those that match are answered with all the sub-elements that they have. */
function chooseAssuranceDetails(request: Requested, value: unknown, run: SelectionRun, depth: number): Choice {
  const wholeIfMet: Chooser = (template, member) => {
    const choice = chooseOf(template, member, run, depth + 1)
    return choice === 'unmet' ? 'unmet' : wholeOf(member)
  }
  const templates = templatesOf(request, value, run)
  if (templates === 'unmet') return 'unmet'
  if (templates.length === 0 && !Array.isArray(request)) return wholeOf(value)
  return chooseByTemplates(templates, value, run, depth, wholeIfMet)
}

/** An attachment that says which access token it wants is answered with that or not at all. Reads: D-IDA-30 */
function chooseAttachments(request: Requested, value: unknown, run: SelectionRun, depth: number): Choice {
  const choice = chooseOf(request, value, run, depth)
  if (!(choice instanceof Map) || !Array.isArray(value)) return choice
  for (const [index, selected] of choice) {
    if (!(selected instanceof Map) || selected.has('access_token')) continue
    if (memberOf(value[index as number], 'access_token') !== undefined) choice.delete(index)
  }
  return selectionOf(choice)
}

/** Claims with the rules for claims, but what is unmet here is unmet in `verification`. Reads: D-IDA-8, D-IDA-33 */
function chooseDerivedClaims(request: Requested, value: unknown, run: SelectionRun, depth: number): Choice {
  if (Array.isArray(request)) return chooseByTemplates(request, value, run, depth, chooseDerivedClaims)
  if (!isJsonObject(request)) return chooseOf(request, value, run, depth)
  if (!meetsConstraints(request, value, run)) return 'unmet'
  const names = requestedMembersOf(request, value, run)
  if (names.length === 0) return wholeOf(value)
  const chosen: SelectedMembers = new Map()
  for (const name of names) {
    const choice = chooseClaim(name, request[name], memberOf(value, name), run)
    if (choice === 'unmet') return 'unmet'
    if (choice !== 'nothing') chosen.set(name, choice)
  }
  return selectionOf(chosen)
}

/** The templates of a request, also of one that is a template itself. None when it asks for the value as a whole. Reads: D-IDA-27 */
function templatesOf(request: Requested, value: unknown, run: SelectionRun): readonly unknown[] | 'unmet' {
  if (request === null) return []
  if (Array.isArray(request)) return request
  const template = request as JsonObject
  if (requestedMembersOf(template, value, run).length > 0) return [template]
  return meetsConstraints(template, value, run) ? [] : 'unmet'
}

function wholeOf(value: unknown): Selection {
  return value === undefined ? 'nothing' : 'whole'
}

/** The same with a member more, if it is met and not whole. */
function withMember(choice: Choice, name: string): Choice {
  if (choice === 'nothing') return new Map([[name, 'whole']])
  return choice instanceof Map ? choice.set(name, 'whole') : choice
}
