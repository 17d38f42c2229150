/**
 * Members of objects out of JSON: own ones only, whatever their names are.
 */

import type { JsonObject } from '../json-objects.js'
import { isJsonObject, setMember } from '../json-objects.js'
import { MAX_DEPTH, type SelectionRun, spend } from './selection-run.js'

/** The one member whose value `null` says something: that an attachment needs no access token. */
const NULLABLE = 'access_token'

/** Characters of a text that cost one step to compare. */
const COMPARED_PER_STEP = 64

/** Characters of a name or a text that cost one step to answer: a text is copied at no cost, but whoever sends the answer writes all of it. */
const ANSWERED_PER_STEP = 16

/**
 * An own member, or `undefined` when there is none, or what should hold it is no object. A member that is null is one that is not there,
 * but for the access token of an attachment.
 *
 * @see IDA Attachments §4.2
 */
export function memberOf(value: unknown, name: string): unknown {
  if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined
  const member = value[name]
  return member === null && name !== NULLABLE ? undefined : member
}

/** Takes off a run what it takes to answer a text. */
export function spendText(run: SelectionRun, text: string): void {
  spend(run, Math.floor(text.length / ANSWERED_PER_STEP))
}

/** A copy that shares no object with the value; `undefined` when the value is an object that lies too deep. */
export function copyJson(value: unknown, run: SelectionRun, depth: number): unknown {
  spend(run, 1)
  if (typeof value === 'string') spendText(run, value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return undefined
  if (Array.isArray(value)) {
    const copies: unknown[] = []
    for (const member of value) {
      const copy = copyJson(member, run, depth + 1)
      if (copy !== undefined) copies.push(copy)
    }
    return copies
  }
  const copies: JsonObject = {}
  for (const name of Object.keys(value)) {
    spendText(run, name)
    const copy = copyJson((value as JsonObject)[name], run, depth + 1)
    if (copy !== undefined) setMember(copies, name, copy)
  }
  return copies
}

/** Are two values of JSON the same? Objects are so in any order of their members. What lies too deep is never the same. */
export function isSameJson(a: unknown, b: unknown, run: SelectionRun, depth = 0): boolean {
  if (typeof a === 'string') {
    spend(run, 1 + Math.floor(a.length / COMPARED_PER_STEP))
    return a === b
  }
  spend(run, 1)
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b
  if (depth >= MAX_DEPTH) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    return a.every((member, index) => isSameJson(member, b[index], run, depth + 1))
  }
  if (Array.isArray(b)) return false
  const [names, others] = [Object.keys(a), Object.keys(b)]
  spend(run, names.length + others.length)
  return (
    names.length === others.length &&
    names.every(
      (name) => Object.hasOwn(b, name) && isSameJson((a as JsonObject)[name], (b as JsonObject)[name], run, depth + 1),
    )
  )
}
