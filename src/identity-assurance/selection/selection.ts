/**
 * What of a value is answered.
 */

import type { JsonObject } from '../json-objects.js'
import { setMember } from '../json-objects.js'
import { copyJson, spendText } from './json-members.js'
import { type SelectionRun, spend } from './selection-run.js'

/** All of it, nothing of it, or some of it: members of an object by name, of an array by index. */
export type Selection = 'whole' | 'nothing' | SelectedMembers

/** Never empty, and never with a member of which nothing is selected. */
export type SelectedMembers = Map<string | number, Selection>

/** What a request chooses of a value; `unmet` when the value does not meet a constraint of it. */
export type Choice = Selection | 'unmet'

/** A selection of these members, without those of which nothing is selected. */
export function selectionOf(members: SelectedMembers): Selection {
  return members.size === 0 ? 'nothing' : members
}

/** Whatever is in one of the two. They must not be used any more. */
export function uniteSelections(a: Selection, b: Selection): Selection {
  if (a === 'whole' || b === 'whole') return 'whole'
  if (a === 'nothing') return b
  if (b === 'nothing') return a
  for (const [member, selection] of b) {
    const other = a.get(member)
    a.set(member, other === undefined ? selection : uniteSelections(other, selection))
  }
  return a
}

/** A copy of what is selected, that shares no object with the value; `undefined` when that is nothing, or lies too deep. */
export function copySelected(value: unknown, selection: Selection, run: SelectionRun, depth = 0): unknown {
  if (selection === 'nothing') return undefined
  if (selection === 'whole') return copyJson(value, run, depth)
  spend(run, selection.size)
  if (Array.isArray(value)) {
    const copies: unknown[] = []
    for (const index of ([...selection.keys()] as number[]).sort((a, b) => a - b)) {
      const copy = copySelected(value[index], selection.get(index) ?? 'nothing', run, depth + 1)
      if (copy !== undefined) copies.push(copy)
    }
    return copies.length > 0 ? copies : undefined
  }
  const copies: JsonObject = {}
  for (const [name, chosen] of selection as Map<string, Selection>) {
    spendText(run, name)
    const copy = copySelected((value as JsonObject)[name], chosen, run, depth + 1)
    if (copy !== undefined) setMember(copies, name, copy)
  }
  return Object.keys(copies).length > 0 ? copies : undefined
}
