/**
 * Schemas by what they refer to.
 */

import type { JsonSchema, JsonSchemaObject } from '../steps/openapi.js'
import { type Comparison, isSame } from './comparison.js'

/** The value that a reference within a document leads to. */
export function follow(reference: string, document: unknown): unknown {
  if (reference === '#') return document
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

export function withoutReference(schema: JsonSchema): JsonSchemaObject {
  const { $ref: _, ...rest } = Object(schema) as JsonSchemaObject
  return rest
}

/** The schema that a reference leads to in the end, with the keywords beside the reference. */
export function resolveSchema(schema: JsonSchema, document: unknown): JsonSchema {
  const reference = referenceOf(schema)
  if (reference === undefined) return schema
  const target = resolveSchema(follow(reference, document) as JsonSchema, document)
  return typeof target === 'boolean' ? target : { ...target, ...withoutReference(schema) }
}

/**
 * Whether a keyword says the same before and after, with the references in it followed. What a reference in a circle comes back to is not asked again.
 */
export function saysTheSame(
  before: unknown,
  after: unknown,
  comparison: Comparison,
  asked = new Set<string>(),
): boolean {
  const [from, to] = [before, after].map((value) => Object(value).$ref as unknown)
  if (typeof from === 'string' || typeof to === 'string') {
    const key = JSON.stringify([before, after])
    if (asked.has(key)) return true
    asked.add(key)
    for (const reference of [from, to]) if (typeof reference === 'string') comparison.mentioned.add(reference)
    const one = resolveSchema(before as JsonSchema, comparison.before)
    return saysTheSame(one, resolveSchema(after as JsonSchema, comparison.after), comparison, asked)
  }
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after))
    return isSame(before, after)
  const names = new Set([...Object.keys(before), ...Object.keys(after)].filter((name) => name !== '$defs'))
  const areSame = [...names].map((name) => {
    const [one, other] = [before[name], after[name]]
    if (!UNORDERED.has(name) || !Array.isArray(one) || !Array.isArray(other)) {
      return saysTheSame(one, other, comparison, asked)
    }
    const isIn = (list: unknown[]) => (value: unknown) =>
      list.some((item) => saysTheSame(value, item, comparison, new Set(asked)))
    return one.length === other.length && one.every(isIn(other))
  })
  return areSame.every(Boolean)
}

/** Keywords whose lists, in which nothing stands twice, say the same in any order. */
const UNORDERED: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'enum', 'oneOf', 'required', 'type'])

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
