/**
 * What a comparison of two documents carries along: the documents that references lead into, what was compared already, and where findings go.
 */

import { isDeepStrictEqual } from 'node:util'
import type { JsonSchema } from '../steps/openapi.js'
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
  readonly findings: Finding[]
}

export function createComparison(before: unknown, after: unknown): Comparison {
  return { before, after, compared: new Set(), findings: [] }
}

/** The value that a reference within a document leads to. */
export function follow(reference: string, document: unknown): unknown {
  const names = reference
    .slice('#/'.length)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const value = names.reduce<unknown>((parent, name) => Object(parent)[name], document)
  if (!reference.startsWith('#/') || value === undefined) throw new Error(`${reference} leads nowhere`)
  return value
}

/** The reference that a schema is, or has among its keywords. */
export function referenceOf(schema: JsonSchema): string | undefined {
  return typeof schema === 'object' ? schema.$ref : undefined
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
