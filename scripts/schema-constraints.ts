/**
 * What a schema asks of a value, one constraint per fault that a fixture can show, and the places in a document that it is about.
 *
 * Members, items and the branches of an `if` are followed, a reference is not: a named schema has fixtures of its own.
 */

import { escapePointer, pathOf } from '../src/validation/validator.js'
import { ANNOTATIONS } from './steps/compile-validators.js'
import { componentName, type JsonSchema, type JsonSchemaObject } from './steps/openapi.js'

/** One rule of a schema. */
export interface Constraint {
  /** JSON Pointer to where a fault is reported, with `*` for the index of any item. */
  readonly pointer: string
  /** The keyword, under the name that an issue gives it. */
  readonly code: string
  /** Of `dependentRequired`: the member beside which this one is due. */
  readonly trigger?: string
  /** Of a bound: tells whether a value lies right on it. */
  readonly isReachedBy?: (value: unknown) => boolean
}

export type Schemas = ReadonlyMap<string, JsonSchema>

/** Where the walk through a named schema is. */
interface Place {
  readonly name: string
  readonly schemas: Schemas
  readonly pointer: string
}
/** A keyword of a schema at that place. */
interface Rule extends Place {
  readonly keyword: string
  readonly value: unknown
  readonly schema: JsonSchemaObject
}

/** Keyword → the constraints that it makes. The words are those that issues have a message for. */
const KEYWORDS: Readonly<Record<string, (rule: Rule) => Constraint[]>> = {
  // Beside these, a type asks for nothing more; nor beside an `if` between schemas that have the type.
  type: (rule) => {
    const { schema } = rule
    const isTypeSaid = 'enum' in schema || 'const' in schema || ('if' in schema && !('properties' in schema))
    return isTypeSaid ? [] : [atValue(rule)]
  },
  enum: (rule) => [atValue(rule)],
  const: (rule) => [atValue(rule)],
  pattern: (rule) => [atValue(rule)],
  minLength: (rule) => [bound(rule, countCharacters)],
  maxLength: (rule) => [bound(rule, countCharacters)],
  minimum: (rule) => [bound(rule, (value) => value)],
  maximum: (rule) => [bound(rule, (value) => value)],
  minItems: (rule) => [bound(rule, (value) => Array.isArray(value) && value.length)],
  maxItems: (rule) => [bound(rule, (value) => Array.isArray(value) && value.length)],
  minProperties: (rule) => [bound(rule, (value) => isObject(value) && Object.keys(value).length)],
  required: ({ keyword, value, pointer }) =>
    (value as string[]).map((member) => ({ pointer: below(pointer, member), code: keyword })),
  dependentRequired: ({ keyword, value, pointer }) =>
    Object.entries(value as Record<string, string[]>).flatMap(([trigger, members]) =>
      members.map((member) => ({ pointer: below(pointer, member), code: keyword, trigger })),
    ),
  properties: ({ value, ...place }) =>
    Object.entries(value as Record<string, JsonSchema>).flatMap(([member, schema]) =>
      walk(schema, { ...place, pointer: below(place.pointer, member) }),
    ),
  items: ({ value, ...place }) => walk(value as JsonSchema, { ...place, pointer: `${place.pointer}/*` }),
  dependentSchemas: ({ value, ...place }) =>
    Object.values(value as Record<string, JsonSchema>).flatMap((schema) => walk(schema, place)),
  // A condition asks for nothing; what it decides is asked for by the branches.
  if: () => [],
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: ({ value, ...place }) => walk(value as JsonSchema, place),
  else: ({ value, ...place }) => walk(value as JsonSchema, place),
  $ref: () => [],
}

/**
 * All constraints that stand in a named schema itself.
 *
 * @throws {Error} when it has a keyword that is not known here, so that none goes without fixtures unnoticed.
 */
export function constraintsOf(name: string, schemas: Schemas): Constraint[] {
  return walk(schemas.get(name) ?? true, { name, schemas, pointer: '' })
}

/** Tells whether a schema has a rule at all, its own or by reference. */
export function canFail(schema: JsonSchema): boolean {
  return typeof schema === 'boolean' ? !schema : keywordsOf(schema).length > 0
}

/** The names of the schemas between which the `if` of a schema decides. */
export function branchesOf(schema: JsonSchema): string[] {
  const branches = typeof schema === 'boolean' ? [] : [schema.then, schema.else]
  return branches.flatMap((branch) =>
    isObject(branch) && typeof branch.$ref === 'string' ? [componentName(branch.$ref, 'schemas')] : [],
  )
}

/** Tells whether a fault at a pointer of a document is the fault that a constraint is about. */
export function isBrokenAt(constraint: Constraint, pointer: string, document: unknown): boolean {
  const [given, want] = [pathOf(pointer), pathOf(constraint.pointer)]
  const matches = want.every(
    (name, index) => name === given[index] || (name === '*' && /^\d+$/.test(given[index] ?? '')),
  )
  if (!matches || given.length !== want.length) return false
  const { trigger } = constraint
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  return trigger === undefined || valuesAt(document, parent).some((it) => isObject(it) && Object.hasOwn(it, trigger))
}

/** The values of a document at a pointer: none, one, or with `*` that of each item. */
export function valuesAt(document: unknown, pointer: string): unknown[] {
  return pathOf(pointer).reduce<unknown[]>(
    (values, name) => values.flatMap((value) => childrenOf(value, name)),
    [document],
  )
}

function walk(schema: JsonSchema, { name, schemas, pointer }: Place): Constraint[] {
  if (typeof schema === 'boolean') return schema ? [] : [{ pointer, code: 'forbidden' }]
  return keywordsOf(schema).flatMap((keyword) => {
    const value = schema[keyword]
    if (keyword === 'additionalProperties' && (value === true || (isObject(value) && '$ref' in value))) return []
    const constraints = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined
    if (constraints !== undefined) return constraints({ name, schemas, pointer, keyword, value, schema })
    throw new Error(`${name}${pointer}: ${keyword} is not in KEYWORDS of scripts/schema-constraints.ts`)
  })
}

function keywordsOf(schema: JsonSchemaObject): string[] {
  return Object.keys(schema).filter((keyword) => !ANNOTATIONS.has(keyword) && !keyword.startsWith('x-'))
}

function atValue({ pointer, keyword }: Rule): Constraint {
  return { pointer, code: keyword }
}

function bound(rule: Rule, measure: (value: unknown) => unknown): Constraint {
  return { ...atValue(rule), isReachedBy: (value) => measure(value) === rule.value }
}

/** Characters are code points. */
function countCharacters(value: unknown): number | false {
  return typeof value === 'string' && [...value].length
}

function childrenOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return name === '*' ? value : value.slice(Number(name), Number(name) + 1)
  return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function below(pointer: string, member: string): string {
  return `${pointer}/${escapePointer(member)}`
}
