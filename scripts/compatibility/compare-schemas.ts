/**
 * Two JSON Schemas → what was changed between them, in one direction. References are followed in pairs, each pair once.
 *
 * The schemas have no annotations any more but those that are told. The alternatives of a `oneOf` are taken to exclude each other.
 */

import type { JsonSchema, JsonSchemaObject } from '../steps/openapi.js'
import { type Comparison, isSame } from './comparison.js'
import { follow, referenceOf, resolveSchema, saysTheSame, withoutReference } from './references.js'
import type { Direction, RuleId } from './rules.js'
import { KEYWORD_COMPARERS } from './schema-keywords.js'

/** Annotations that say something to those who use SDKs. */
export const TOLD_ANNOTATIONS: ReadonlySet<string> = new Set(['deprecated', 'format'])

/** Two schemas without references, and the words to say of them. */
export interface SchemaPair {
  readonly before: JsonSchemaObject
  readonly after: JsonSchemaObject
  report(rule: RuleId, keyword: string, detail?: string): void
  /** Compares what stands below a keyword, e.g. `properties/iccid`. A schema that is missing allows everything. */
  descend(path: string, before: JsonSchema | undefined, after: JsonSchema | undefined): void
  /** Whether two values of a keyword say the same, with references followed. */
  saysTheSame(before: unknown, after: unknown): boolean
}

export function compareSchemas(
  before: JsonSchema,
  after: JsonSchema,
  place: string,
  direction: Direction,
  comparison: Comparison,
): void {
  const [from, to] = [referenceOf(before), referenceOf(after)]
  if (from !== undefined || to !== undefined) {
    const key = pairKey(before, after, direction)
    if (comparison.compared.has(key)) return
    comparison.compared.add(key)
  }
  const pair = { place, direction, comparison }
  if (from !== undefined && from === to) {
    const [target, newTarget] = [follow(from, comparison.before), follow(from, comparison.after)] as JsonSchema[]
    comparison.compared.add(`${from} ${direction}`)
    compareSchemas(target ?? true, newTarget ?? true, from, direction, comparison)
    compareKeywords(withoutReference(before), withoutReference(after), pair)
    return
  }
  const [resolved, newResolved] = [resolveSchema(before, comparison.before), resolveSchema(after, comparison.after)]
  const rule = ruleForWhole(resolved, newResolved)
  if (rule !== undefined) comparison.findings.push({ rule, place, direction })
  else if (typeof resolved !== 'object' || typeof newResolved !== 'object') return
  else if (unionOf(resolved) === undefined && unionOf(newResolved) === undefined) {
    compareKeywords(resolved, newResolved, pair)
  } else {
    const [union, newUnion] = [unionOf(resolved), unionOf(newResolved)]
    // A schema that is an alternative of the other is one itself, whatever alternatives it has in turn.
    const own = newUnion?.list.some((one) => isSame(one, before)) ? undefined : union
    const newOwn = union?.list.some((one) => isSame(one, after)) ? undefined : newUnion
    compareAlternatives(own?.list ?? [before], newOwn?.list ?? [after], pair)
    const rest = own?.rest ?? pick(resolved, newOwn?.rest)
    compareKeywords(rest, newOwn?.rest ?? pick(newResolved, own?.rest), pair)
  }
}

/** Under which the comparison of two schemas is remembered: of two with one name, the name. */
export function pairKey(before: JsonSchema, after: JsonSchema, direction: Direction): string {
  return isSame(before, after) && isReference(before)
    ? `${before.$ref} ${direction}`
    : `${JSON.stringify([before, after])} ${direction}`
}

interface Context {
  readonly place: string
  readonly direction: Direction
  readonly comparison: Comparison
}

/** The rule for schemas of which one allows everything or nothing. */
function ruleForWhole(before: JsonSchema, after: JsonSchema): RuleId | undefined {
  const [isFree, staysFree] = [!hasRules(before), !hasRules(after)]
  if (before === after || (isFree && staysFree)) return undefined
  if (before === false) return 'value-allowed'
  if (after === false) return 'value-refused'
  if (isFree) return 'value-constrained'
  return staysFree ? 'value-freed' : undefined
}

function compareKeywords(before: JsonSchemaObject, after: JsonSchemaObject, context: Context): void {
  const { place, direction, comparison } = context
  const pair: SchemaPair = {
    before,
    after,
    report: (rule, keyword, detail) =>
      comparison.findings.push({ rule, place: `${place}/${keyword}`, direction, ...(detail && { detail }) }),
    descend: (path, one, other) =>
      compareSchemas(one ?? true, other ?? true, `${place}/${path}`, direction, comparison),
    saysTheSame: (one, other) => saysTheSame(one, other, comparison),
  }
  const due = new Set([...Object.keys(before), ...Object.keys(after)].filter(isRule))
  for (const { keywords, compare } of KEYWORD_COMPARERS) {
    if (keywords.some((keyword) => due.has(keyword))) compare(pair)
    for (const keyword of keywords) due.delete(keyword)
  }
  for (const keyword of due)
    if (!pair.saysTheSame(before[keyword], after[keyword])) pair.report('keyword-changed', keyword, keyword)
}

/** Alternatives that are the same are told by what they say; of those that are left, two of equal rank belong together where none came or went. */
function compareAlternatives(before: JsonSchema[], after: JsonSchema[], context: Context): void {
  const { place, direction, comparison } = context
  const isIn = (list: JsonSchema[]) => (one: JsonSchema) => list.some((other) => isSame(one, other))
  for (const one of before.filter(isIn(after))) compareSchemas(one, one, `${place}/oneOf`, direction, comparison)
  const gone = before.filter((one) => !isIn(after)(one))
  const come = after.filter((one) => !isIn(before)(one))
  if (gone.length === come.length) {
    gone.forEach((one, index) => {
      compareSchemas(one, come[index] ?? true, `${place}/oneOf/${before.indexOf(one)}`, direction, comparison)
    })
    return
  }
  for (const one of gone) {
    comparison.findings.push({ rule: 'alternative-removed', place, direction, detail: nameOf(one) })
  }
  for (const one of come) {
    comparison.findings.push({ rule: 'alternative-added', place, direction, detail: nameOf(one) })
  }
}

/** The alternatives of a schema and the keywords beside them. */
function unionOf(schema: JsonSchemaObject): { list: JsonSchema[]; rest: JsonSchemaObject } | undefined {
  const { [schema.oneOf === undefined ? 'anyOf' : 'oneOf']: list, ...rest } = schema
  return Array.isArray(list) ? { list, rest } : undefined
}

/** What a schema says by the keywords of another. */
function pick(schema: JsonSchemaObject, keywords: JsonSchemaObject = {}): JsonSchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => Object.hasOwn(keywords, keyword)))
}

function isReference(schema: JsonSchema): schema is JsonSchemaObject {
  return referenceOf(schema) !== undefined && !hasRules(withoutReference(schema))
}

function hasRules(schema: JsonSchema): boolean {
  return typeof schema === 'boolean'
    ? !schema
    : Object.keys(schema).some((word) => isRule(word) && !TOLD_ANNOTATIONS.has(word))
}

function isRule(keyword: string): boolean {
  return keyword !== '$defs'
}

function nameOf(schema: JsonSchema): string {
  return referenceOf(schema)?.split('/').at(-1) ?? 'an alternative without a name'
}
