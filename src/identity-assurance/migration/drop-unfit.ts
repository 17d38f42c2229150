/**
 * What is left that a generation cannot have: members that had no meaning before and have one now, and objects that now ask for more.
 */

import type { Issue } from '../../validation/issue.js'
import { pathOf, type Validator } from '../../validation/validator.js'
import type { MigrationNote } from './note.js'
import { itemsOf, jsonOf, membersOf, type Part } from './part.js'

/** A part, and the object or array that holds it. */
interface Found {
  readonly part: Part
  readonly holder: Part
}

/**
 * Leaves out the smallest parts without which a document is valid, with a note for each. Each round takes at least one part away from each place at
 * fault, so there are no more rounds than the schema is deep. Reads: D-IDA-19
 *
 * @param root A document that is valid once its optional parts are gone.
 */
export function dropUnfit(root: Part, validate: Validator<unknown>, notes: MigrationNote[]): void {
  for (let result = validate(jsonOf(root)); !result.ok; result = validate(jsonOf(root))) {
    const unfit = new Map<Part, Set<Part>>()
    for (const issue of result.issues) {
      const { part, holder } = findFault(root, issue)
      const parts = unfit.get(holder) ?? new Set()
      if (!parts.has(part)) notes.push(noteOf(part, issue))
      unfit.set(holder, parts.add(part))
    }
    for (const [holder, parts] of unfit) takeAway(holder, parts)
  }
}

/** The part at fault, or where a member is missing the object that misses it. */
function findFault(root: Part, { pointer }: Issue): Found {
  let found: Found = { part: root, holder: root }
  for (const name of pathOf(pointer)) {
    const { part: holder } = found
    const part = Array.isArray(holder.value) ? itemsOf(holder)[Number(name)] : membersOf(holder).get(name)
    if (part === undefined) break
    found = { part, holder }
  }
  return found
}

function takeAway(holder: Part, parts: ReadonlySet<Part>): void {
  if (holder.items !== undefined) holder.items = holder.items.filter((item) => !parts.has(item))
  for (const [name, member] of holder.members ?? []) if (parts.has(member)) holder.members?.delete(name)
}

function noteOf({ pointer }: Part, { source }: Issue): MigrationNote {
  const message = 'is left out: it is not what the later generation asks for at its place'
  return { pointer, code: 'dropped', message, ...(source === undefined ? {} : { source }) }
}
