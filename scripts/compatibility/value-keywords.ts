/**
 * What a single value may be: types, enumerations, patterns, bounds, and what SDKs make of it.
 */

import type { JsonSchemaObject } from '../steps/openapi.js'
import type { SchemaPair } from './compare-schemas.js'
import { printValue } from './comparison.js'

const ALL_TYPES = ['array', 'boolean', 'fraction', 'integer', 'null', 'object', 'string']

export function compareTypes({ before, after, report }: SchemaPair): void {
  const [types, newTypes] = [typesOf(before), typesOf(after)]
  const gone = types.filter((type) => !newTypes.includes(type))
  const come = newTypes.filter((type) => !types.includes(type))
  const detail = `${printValue(before.type)} → ${printValue(after.type)}`
  if (gone.length > 0 && come.length > 0) report('type-replaced', 'type', detail)
  else if (gone.length > 0) report('type-narrowed', 'type', detail)
  else if (come.length > 0) report('type-widened', 'type', detail)
}

/** A constant is an enumeration of one value. */
export function compareValues({ before, after, report }: SchemaPair): void {
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

export function comparePatterns({ before, after, report }: SchemaPair): void {
  if (before.pattern === after.pattern) return
  const detail = `${printValue(before.pattern)} → ${printValue(after.pattern)}`
  if (before.pattern === undefined) report('pattern-added', 'pattern', detail)
  else if (after.pattern === undefined) report('pattern-removed', 'pattern', detail)
  else report('pattern-changed', 'pattern', detail)
}

export function compareBounds(keyword: string, end: 'least' | 'most', { before, after, report }: SchemaPair): void {
  const none = end === 'most' ? Infinity : /^min[A-Z]/.test(keyword) ? 0 : -Infinity
  const [bound, newBound] = [Number(before[keyword] ?? none), Number(after[keyword] ?? none)]
  if (bound === newBound) return
  const isNarrower = end === 'least' ? newBound > bound : newBound < bound
  const detail = `${printValue(before[keyword])} → ${printValue(after[keyword])}`
  report(isNarrower ? 'bound-narrowed' : 'bound-widened', keyword, detail)
}

export function compareFormats({ before, after, report }: SchemaPair): void {
  if (before.format !== after.format)
    report('format-changed', 'format', `${printValue(before.format)} → ${printValue(after.format)}`)
}

export function compareDeprecations({ before, after, report }: SchemaPair): void {
  if ((before.deprecated ?? false) !== (after.deprecated ?? false)) report('deprecated', 'deprecated')
}

/** Where no type is named, those that the values of an enumeration have. */
function typesOf(schema: JsonSchemaObject): string[] {
  const { type = valuesOf(schema)?.map(typeOfValue) ?? ALL_TYPES } = schema
  return [type as string | string[]].flat().flatMap((name) => (name === 'number' ? ['integer', 'fraction'] : name))
}

function typeOfValue(json: string): string {
  const value: unknown = JSON.parse(json)
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return Array.isArray(value) ? 'array' : typeof value
}

function valuesOf(schema: JsonSchemaObject): string[] | undefined {
  const lists = ['const' in schema ? [schema.const] : undefined, schema.enum].filter(Array.isArray)
  const [values, others] = lists.map((list) => list.map((value) => JSON.stringify(value)))
  return others === undefined ? values : values?.filter((value) => others.includes(value))
}
