/**
 * Arrays of a request: each entry is a filter, and a template for what it lets through.
 *
 * @see IDA §5.4
 */

import { isJsonObject } from '../json-objects.js'
import type { Requested } from './constraints.js'
import { type Choice, type SelectedMembers, selectionOf, uniteSelections } from './selection.js'
import { type SelectionRun, spend } from './selection-run.js'

/** Chooses of one value, `depth` levels below the element; `undefined` is a value that is not there. */
export type Chooser = (request: Requested, value: unknown, run: SelectionRun, depth: number) => Choice

/** Templates and filters, linked by OR. An array without any asks for nothing. Reads: D-IDA-27, D-IDA-29 */
export function chooseByTemplates(
  templates: readonly unknown[],
  value: unknown,
  run: SelectionRun,
  depth: number,
  choose: Chooser,
): Choice {
  if (templates.length === 0) return 'nothing'
  if (!Array.isArray(value)) return chooseByAny(templates, value, run, depth, choose)
  return chooseFromArray(templates, value, run, depth, choose)
}

/** Of each member what the templates that it meets ask for. Unmet when no member meets any, unless a template has no constraints. */
export function chooseFromArray(
  templates: readonly unknown[],
  members: readonly unknown[],
  run: SelectionRun,
  depth: number,
  choose: Chooser,
): Choice {
  const chosen: SelectedMembers = new Map()
  let met = false
  for (const [index, member] of members.entries()) {
    const choice = chooseByAny(templates, member ?? undefined, run, depth, choose)
    if (choice === 'unmet') continue
    met = true
    if (choice !== 'nothing') chosen.set(index, choice)
  }
  if (!met && chooseByAny(templates, undefined, run, depth, choose) === 'unmet') return 'unmet'
  return selectionOf(chosen)
}

/** What is no template matches nothing. */
function chooseByAny(
  templates: readonly unknown[],
  value: unknown,
  run: SelectionRun,
  depth: number,
  choose: Chooser,
): Choice {
  let united: Choice = 'unmet'
  for (const template of templates) {
    spend(run, 1)
    const isTemplate = template === null || isJsonObject(template)
    const choice = isTemplate ? choose(template, value, run, depth + 1) : 'unmet'
    if (choice !== 'unmet') united = united === 'unmet' ? choice : uniteSelections(united, choice)
  }
  return united
}
