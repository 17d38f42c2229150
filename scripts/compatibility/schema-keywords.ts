/**
 * Keyword of JSON Schema → how two schemas are compared by it.
 */

import type { JsonSchema, JsonSchemaObject } from '../steps/openapi.js'
import type { SchemaPair } from './compare-schemas.js'
import { eachName, isSame } from './comparison.js'

interface KeywordComparer {
  /** The comparer is asked once where either schema has one of these. */
  readonly keywords: readonly string[]
  readonly compare: (pair: SchemaPair) => void
}

/** Bound → whether it is the least or the most. */
const BOUNDS: Readonly<Record<string, 'least' | 'most'>> = {
  minLength: 'least',
  maxLength: 'most',
  minimum: 'least',
  exclusiveMinimum: 'least',
  maximum: 'most',
  exclusiveMaximum: 'most',
  minItems: 'least',
  maxItems: 'most',
  minProperties: 'least',
  maxProperties: 'most',
}

const ALL_TYPES = ['array', 'boolean', 'fraction', 'integer', 'null', 'object', 'string']

export const KEYWORD_COMPARERS: readonly KeywordComparer[] = [
  { keywords: ['type'], compare: compareTypes },
  { keywords: ['enum', 'const'], compare: compareValues },
  { keywords: ['pattern'], compare: comparePatterns },
  ...Object.entries(BOUNDS).map(([keyword, end]) => ({
    keywords: [keyword],
    compare: (pair: SchemaPair) => compareBounds(keyword, end, pair),
  })),
  { keywords: ['required'], compare: compareRequired },
  { keywords: ['properties'], compare: compareProperties },
  { keywords: ['additionalProperties'], compare: compareAdditional },
  { keywords: ['items'], compare: ({ before, after, descend }) => descend('items', itemsOf(before), itemsOf(after)) },
  { keywords: ['dependentRequired'], compare: compareDependentRequired },
  { keywords: ['dependentSchemas'], compare: compareDependentSchemas },
  { keywords: ['if', 'then', 'else'], compare: compareConditions },
  { keywords: ['format'], compare: compareFormats },
  { keywords: ['x-order'], compare: compareOrders },
]

function compareTypes({ before, after, report }: SchemaPair): void {
  const [types, newTypes] = [typesOf(before), typesOf(after)]
  const gone = types.filter((type) => !newTypes.includes(type))
  const come = newTypes.filter((type) => !types.includes(type))
  const detail = `${print(before.type)} → ${print(after.type)}`
  if (gone.length > 0 && come.length > 0) report('type-replaced', 'type', detail)
  else if (gone.length > 0) report('type-narrowed', 'type', detail)
  else if (come.length > 0) report('type-widened', 'type', detail)
}

/** A constant is an enumeration of one value. */
function compareValues({ before, after, report }: SchemaPair): void {
  const [values, newValues] = [valuesOf(before), valuesOf(after)]
  const keyword = 'const' in before || 'const' in after ? 'const' : 'enum'
  if (values === undefined) report('enum-narrowed', keyword, 'any other value is refused')
  else if (newValues === undefined) report('enum-widened', keyword, 'any value is allowed')
  else {
    const gone = values.filter((value) => !newValues.includes(value))
    const come = newValues.filter((value) => !values.includes(value))
    const isReplaced = gone.length === values.length && come.length > 0
    if (isReplaced) report('enum-replaced', keyword, `${gone.join(', ')} → ${come.join(', ')}`)
    if (!isReplaced && gone.length > 0) report('enum-narrowed', keyword, `without ${gone.join(', ')}`)
    if (!isReplaced && come.length > 0) report('enum-widened', keyword, `with ${come.join(', ')}`)
  }
}

function comparePatterns({ before, after, report }: SchemaPair): void {
  if (before.pattern === after.pattern) return
  const detail = `${print(before.pattern)} → ${print(after.pattern)}`
  if (before.pattern === undefined) report('pattern-added', 'pattern', detail)
  else if (after.pattern === undefined) report('pattern-removed', 'pattern', detail)
  else report('pattern-changed', 'pattern', detail)
}

function compareBounds(keyword: string, end: 'least' | 'most', { before, after, report }: SchemaPair): void {
  const none = end === 'least' ? -Infinity : Infinity
  const [bound, newBound] = [Number(before[keyword] ?? none), Number(after[keyword] ?? none)]
  if (bound === newBound) return
  const isNarrower = end === 'least' ? newBound > bound : newBound < bound
  const detail = `${print(before[keyword])} → ${print(after[keyword])}`
  report(isNarrower ? 'bound-narrowed' : 'bound-widened', keyword, detail)
}

function compareRequired({ before, after, report }: SchemaPair): void {
  const [members, newMembers] = [before.required ?? [], after.required ?? []]
  for (const member of newMembers) if (!members.includes(member)) report('required-added', 'required', member)
  for (const member of members) if (!newMembers.includes(member)) report('required-removed', 'required', member)
}

function compareProperties({ before, after, report, descend }: SchemaPair): void {
  eachName<JsonSchema>(before.properties ?? {}, after.properties ?? {}, (member, schema, newSchema) => {
    const place = `properties/${escapeName(member)}`
    if (schema === undefined) {
      report(isClosed(before) ? 'property-added-to-closed' : 'property-added', place)
      // Until now it was one of the other members, whose values may have been constrained.
      const others = additionalOf(before)
      if (typeof others === 'object') descend(place, others, newSchema)
    } else if (newSchema === undefined) {
      report(isClosed(after) ? 'property-removed-from-closed' : 'property-removed', place)
    } else descend(place, schema, newSchema)
  })
}

function compareAdditional({ before, after, report, descend }: SchemaPair): void {
  const [closed, newClosed] = [isClosed(before), isClosed(after)]
  if (closed && !newClosed) report('additional-allowed', 'additionalProperties')
  else if (!closed && newClosed) report('additional-refused', 'additionalProperties')
  else if (!closed) descend('additionalProperties', additionalOf(before), additionalOf(after))
}

function compareDependentRequired({ before, after, report }: SchemaPair): void {
  const lists = ({ dependentRequired }: JsonSchemaObject) => (dependentRequired ?? {}) as Record<string, string[]>
  eachName(lists(before), lists(after), (trigger, members = [], newMembers = []) => {
    const place = `dependentRequired/${escapeName(trigger)}`
    for (const member of newMembers) if (!members.includes(member)) report('dependent-required-added', place, member)
    for (const member of members) if (!newMembers.includes(member)) report('dependent-required-removed', place, member)
  })
}

function compareDependentSchemas({ before, after, descend }: SchemaPair): void {
  const schemas = ({ dependentSchemas }: JsonSchemaObject) => (dependentSchemas ?? {}) as Record<string, JsonSchema>
  eachName(schemas(before), schemas(after), (trigger, schema, newSchema) => {
    descend(`dependentSchemas/${escapeName(trigger)}`, schema, newSchema)
  })
}

function compareConditions({ before, after, report, descend }: SchemaPair): void {
  if (!('if' in before)) report('condition-added', 'if')
  else if (!('if' in after)) report('condition-removed', 'if')
  else {
    if (!isSame(before.if, after.if)) report('condition-changed', 'if')
    for (const branch of ['then', 'else'])
      descend(branch, before[branch] as JsonSchema | undefined, after[branch] as JsonSchema | undefined)
  }
}

function compareFormats({ before, after, report }: SchemaPair): void {
  if (before.format !== after.format)
    report('format-changed', 'format', `${print(before.format)} → ${print(after.format)}`)
}

/** How elements are combined, and in which order those stand that were there before. */
function compareOrders({ before, after, report }: SchemaPair): void {
  const [order, newOrder] = [before['x-order'], after['x-order']] as (string[] | undefined)[]
  if (order === undefined || newOrder === undefined) return
  const kept = (one: string[], other: string[]) => one.filter((name) => other.includes(name))
  if (isSame(kept(order, newOrder), kept(newOrder, order)) && order[0] === newOrder[0]) return
  report('order-changed', 'x-order', `${order.join(' ')} → ${newOrder.join(' ')}`)
}

function typesOf({ type = ALL_TYPES }: JsonSchemaObject): string[] {
  return [type as string | string[]].flat().flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : name))
}

function valuesOf(schema: JsonSchemaObject): string[] | undefined {
  const lists = ['const' in schema ? [schema.const] : undefined, schema.enum].filter(Array.isArray)
  const [values, others] = lists.map((list) => list.map((value) => JSON.stringify(value)))
  return others === undefined ? values : values?.filter((value) => others.includes(value))
}

function itemsOf({ items }: JsonSchemaObject): JsonSchema | undefined {
  return items as JsonSchema | undefined
}

function additionalOf({ additionalProperties }: JsonSchemaObject): JsonSchema | undefined {
  return additionalProperties as JsonSchema | undefined
}

function isClosed(schema: JsonSchemaObject): boolean {
  return schema.additionalProperties === false
}

function escapeName(member: string): string {
  return member.replaceAll('~', '~0').replaceAll('/', '~1')
}

function print(value: unknown): string {
  return value === undefined ? 'none' : Array.isArray(value) ? value.join(', ') : String(value)
}
