/**
 * Verified claims of any generation for property tests, made from the schemas: every member, every type of evidence, every text another one.
 */

import { readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import type { Generation } from '../../generations.js'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly examples?: readonly unknown[]
  readonly minItems?: number
  readonly minProperties?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly then?: Schema
  readonly else?: Schema
}

/** Members that an object does not know, by name. */
export type Extensions = Arbitrary<Record<string, unknown>>

const DOCUMENT = new URL('../../../../generated/identity-assurance/identity-provider/openapi.json', import.meta.url)
const SCHEMAS = (JSON.parse(readFileSync(DOCUMENT, 'utf8')) as { components: { schemas: Record<string, Schema> } })
  .components.schemas

/** Generation → the schema of its verified claims. */
const ROOTS: Readonly<Record<Generation, string>> = {
  ID2: 'VerifiedClaimsId2',
  ID3: 'VerifiedClaimsId3',
  ID4: 'VerifiedClaimsId4',
  final: 'VerifiedClaims',
}

/** No member beyond those of the generation. */
export const NO_EXTENSIONS: Extensions = fc.constant({})

/** Members with names that this or another generation has, with values of any kind; and names that are none. */
export const ANY_EXTENSIONS: Extensions = fc.dictionary(
  fc.constantFrom(...memberNames(), '__proto__', 'constructor', 'toString', 'a/b~c', ''),
  fc.oneof(
    fc.constantFrom<unknown>('', 'text', 7, null, true, {}, [], [{}], { type: 'text' }, { url: 'text' }, [{ txn: 7 }]),
    fc.constantFrom<unknown>([{ check_method: 'text' }], { organization: 'text' }, '2021-01-02', '2021-01-02T18:25Z'),
    fc.jsonValue({ maxDepth: 2 }),
  ),
  { maxKeys: 3 },
)

/** @param extensions What stands in objects beside the members that they know. */
export function verifiedClaims(generation: Generation, extensions: Extensions): Arbitrary<unknown> {
  const known = new Map<string, Arbitrary<unknown>>()
  const named = (name: string): Arbitrary<unknown> => {
    const arbitrary = known.get(name) ?? build(SCHEMAS[name] ?? {})
    known.set(name, arbitrary)
    return arbitrary
  }
  const build = (schema: Schema): Arbitrary<unknown> => {
    const { $ref, oneOf, then, items, properties } = schema
    if ($ref !== undefined) {
      const arbitrary = named($ref.slice($ref.lastIndexOf('/') + 1))
      return schema.minProperties === undefined
        ? arbitrary
        : arbitrary.filter((it) => Object.keys(Object(it)).length > 0)
    }
    if (oneOf !== undefined) return fc.oneof(...oneOf.map(build))
    if (then !== undefined) return fc.oneof(build(then), build(schema.else ?? {}))
    if (items !== undefined) return fc.array(build(items), { minLength: schema.minItems ?? 0, maxLength: 3 })
    return properties === undefined ? scalar(schema) : object(schema, properties)
  }
  const object = (schema: Schema, properties: Readonly<Record<string, Schema>>): Arbitrary<unknown> => {
    const members = Object.entries(properties).map(([name, member]) => [name, build(member)] as const)
    const whole = fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] })
    return fc
      .tuple(whole, extensions)
      .map(([record, others]) => {
        const unknown = Object.entries(others).filter(([name]) => !Object.hasOwn(properties, name))
        return Object.fromEntries([...Object.entries(record), ...unknown])
      })
      .filter((it) => Object.keys(it).length >= (schema.minProperties ?? 0))
  }
  return named(ROOTS[generation])
}

function scalar(schema: Schema): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.pattern !== undefined) return fc.constantFrom(...(schema.examples ?? []))
  if (schema.type === 'boolean') return fc.boolean()
  return schema.type === 'string' ? fc.uuid() : fc.integer({ min: 1 })
}

/** The names of all members in all generations. */
function memberNames(): string[] {
  return [...new Set(Object.values(SCHEMAS).flatMap(({ properties }) => Object.keys(properties ?? {})))]
}
