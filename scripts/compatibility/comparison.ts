/**
 * What a comparison of two documents carries along: the documents that references lead into, what was compared already, and where findings go.
 */

import { isDeepStrictEqual } from 'node:util'
import type { Direction, RuleId } from './rules.js'

/** A change in one direction, by its rule and place. */
export interface Finding {
  readonly rule: RuleId
  /** Where it is in the document, e.g. `#/components/schemas/Iccid/maxLength` or `requestProfileStatus, header client-id`. */
  readonly place: string
  readonly direction: Direction
  /** What it was and is, in words of the specification. */
  readonly detail?: string
}

export interface Comparison {
  readonly before: unknown
  readonly after: unknown
  /** The pairs that were compared, by what refers to them and their direction; those with one name by that name alone. */
  readonly compared: Set<string>
  /** The references that were only asked whether they still lead to the same, e.g. those below an `if`. */
  readonly mentioned: Set<string>
  readonly findings: Finding[]
}

/** A place in an operation, and which way goes what stands there. */
export interface Spot {
  readonly place: string
  readonly direction: Direction
}

export function createComparison(before: unknown, after: unknown): Comparison {
  return { before, after, compared: new Set(), mentioned: new Set(), findings: [] }
}

export function addFinding({ findings }: Comparison, rule: RuleId, { place, direction }: Spot, detail?: string): void {
  findings.push({ rule, place, direction, ...(detail && { detail }) })
}

export const isSame = isDeepStrictEqual

/** Walks through what either of two has under a name. What only one has is `undefined` in the other. */
export function eachName<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  compare: (name: string, before: T | undefined, after: T | undefined) => void,
): void {
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const own = (values: Readonly<Record<string, T>>) => (Object.hasOwn(values, name) ? values[name] : undefined)
    compare(name, own(before), own(after))
  }
}

/** A value of a keyword, as it is shown to readers. */
export function printValue(value: unknown): string {
  return value === undefined ? 'none' : Array.isArray(value) ? value.join(', ') : String(value)
}
