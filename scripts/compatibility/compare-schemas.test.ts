import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonSchema } from '../steps/openapi.js'
import { compareSchemas } from './compare-schemas.js'
import { createComparison } from './comparison.js'
import { type Direction, verdictOf } from './rules.js'

const bound = fc.integer({ min: 0, max: 3 })
const member = fc.constantFrom('a', 'b', 'c')
const text = fc.constantFrom('a', 'b', 'c', '', 'ab', 'abc')
const scalar = fc.oneof(text, fc.integer({ min: -1, max: 4 }), fc.constant(0.5), fc.boolean(), fc.constant(null))
const type = fc.constantFrom('string', 'integer', 'number', 'null', 'object', 'array', 'boolean')

/** Schemas of the keywords that decide what is valid. Alternatives are `anyOf`: those of a `oneOf` are taken to exclude each other. */
const { schema: anySchema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.boolean(),
    fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }),
    fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }) }),
    fc.record({ const: scalar }),
    fc.record(
      { type: fc.constant('string'), minLength: bound, maxLength: bound, pattern: fc.constantFrom('^a', '^ab?$') },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      { minimum: bound, maximum: bound, exclusiveMinimum: bound, exclusiveMaximum: bound },
      { requiredKeys: [] },
    ),
    fc.record({ items: tie('schema'), minItems: bound, maxItems: bound }, { requiredKeys: [] }),
    fc.record(
      {
        properties: fc.dictionary(member, fc.oneof(tie('schema'), fc.constant(false)), { maxKeys: 2 }),
        required: fc.uniqueArray(member, { maxLength: 2 }),
        additionalProperties: tie('schema'),
        minProperties: bound,
        maxProperties: bound,
        dependentRequired: fc.dictionary(member, fc.uniqueArray(member, { maxLength: 1 }), { maxKeys: 1 }),
        dependentSchemas: fc.dictionary(member, tie('schema'), { maxKeys: 1 }),
      },
      { requiredKeys: [] },
    ),
    fc.record(
      { anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }), type, minLength: bound },
      { requiredKeys: ['anyOf'] },
    ),
    fc.record(
      {
        not: tie('schema'),
        allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
        propertyNames: tie('schema'),
        contains: tie('schema'),
        uniqueItems: fc.boolean(),
        multipleOf: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    ),
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    fc.record({ if: tie('schema'), then: tie('schema'), else: tie('schema') }, { requiredKeys: ['if'] }),
  ) as fc.Arbitrary<JsonSchema>,
}))

/** As it is read from a file. */
const schema = anySchema.map((one) => JSON.parse(JSON.stringify(one)) as JsonSchema)

const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(member, fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })), { maxKeys: 3 }),
)

/** Two schemas that have something in common, as those of two releases have. */
const pair = fc.oneof(
  fc.tuple(schema, schema),
  fc
    .tuple(schema, schema, fc.nat())
    .map(([one, other, seed]): [JsonSchema, JsonSchema] => [one, splice(one, other, seed)]),
)

const ajv = new Ajv2020({ strict: false, logger: false })

describe('compareSchemas, held against ajv', () => {
  it.each<Direction>(['request', 'response'])('lets no value be lost that it calls compatible in a %s', (direction) => {
    fc.assert(
      fc.property(pair, fc.array(value, { minLength: 20, maxLength: 20 }), ([before, after], values) => {
        const rules = rulesBetween(before, after, direction)
        const isCompatible = rules.every((rule) => verdictOf(rule, [direction]) === 'compatible')
        // An open object that gets another member is compatible by agreement, not by what is valid.
        if (!isCompatible || rules.includes('property-added')) return
        const [narrow, wide] = direction === 'request' ? [before, after] : [after, before]
        const [sent, taken] = [ajv.compile(narrow), ajv.compile(wide)]
        for (const one of values) if (sent(one)) expect(taken(one)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds nothing between a schema and itself', () => {
    fc.assert(
      fc.property(schema, (one) => {
        expect(rulesBetween(one, structuredClone(one), 'request')).toEqual([])
      }),
    )
  })
})

describe('a member that gets a schema of its own', () => {
  it('is held against what the object asked of its other members', () => {
    const map = { additionalProperties: { type: 'string' } }
    const typed = { ...map, properties: { a: { type: 'integer' } } }
    expect(rulesBetween(map, typed, 'request')).toEqual(['property-added', 'type-replaced'])
  })
})

describe('what says the same in other words', () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    ['the order of a list', { enum: ['a', 'b'], required: ['a', 'b'] }, { enum: ['b', 'a'], required: ['b', 'a'] }],
    [
      'the order of alternatives in a condition',
      { if: { anyOf: [{ minLength: 1 }, { $ref: '#/$defs/A' }] }, $defs: { A: { maxLength: 3 } } },
      { if: { anyOf: [{ maxLength: 3 }, { minLength: 1 }] } },
    ],
    ['the order in a condition', { if: { required: ['a', 'b'] } }, { if: { required: ['b', 'a'] } }],
    [
      'a reference written out',
      { $defs: { A: { maxLength: 3 } }, items: { $ref: '#/$defs/A' } },
      { items: { maxLength: 3 } },
    ],
    ['one below a condition', { $defs: { A: { maxLength: 3 } }, if: { $ref: '#/$defs/A' } }, { if: { maxLength: 3 } }],
    [
      'another name',
      { $defs: { A: {} }, not: { $ref: '#/$defs/A' } },
      { $defs: { B: {} }, not: { $ref: '#/$defs/B' } },
    ],
    ['a type that the values have', { enum: ['a', 1] }, { type: ['string', 'integer'], enum: ['a', 1] }],
    ['a bound that leaves all room', { type: 'array' }, { type: 'array', minItems: 0 }],
    [
      'a keyword that takes nothing away',
      { type: 'object' },
      { type: 'object', not: false, uniqueItems: false, unevaluatedProperties: true },
    ],
    [
      'parts in another order',
      { allOf: [{ minLength: 1 }, { maxLength: 3 }] },
      { allOf: [{ maxLength: 3 }, { minLength: 1 }] },
    ],
    [
      'members that are refused anyway',
      { additionalProperties: false },
      { additionalProperties: false, properties: { a: false } },
    ],
  ])('%s', (_, before, after) => {
    expect(rulesBetween(before, after, 'request')).toEqual([])
    expect(rulesBetween(after, before, 'request')).toEqual([])
  })
})

describe('a member that is gone', () => {
  it('is held against what the object asks of its other members', () => {
    const map = { additionalProperties: { type: 'integer' } }
    expect(rulesBetween({ ...map, properties: { a: { type: 'string' } } }, map, 'request')).toEqual([
      'property-removed',
      'type-replaced',
    ])
  })
})

describe('references', () => {
  it('may lead to the whole', () => {
    const list = (maxItems: number) => ({ type: 'array', maxItems, items: { $ref: '#' } })
    expect(rulesBetween(list(3), list(2), 'request')).toEqual(['bound-narrowed'])
  })

  it('are followed to the end where they lead in a circle', () => {
    const tree = (maxItems: number) => ({
      $defs: { Tree: { type: 'array', maxItems, items: { $ref: '#/$defs/Tree' } } },
      $ref: '#/$defs/Tree',
    })
    const twin = { $defs: { Twin: { type: 'array', items: { $ref: '#/$defs/Twin' } } }, $ref: '#/$defs/Twin' }
    expect(rulesBetween(tree(3), tree(2), 'request')).toEqual(['bound-narrowed'])
    expect(rulesBetween(tree(3), twin, 'request')).toEqual(['bound-widened'])
  })

  it('that lead nowhere are a mistake of the document', () => {
    expect(() => rulesBetween({ $ref: '#/a' }, { $ref: '#/a' }, 'request')).toThrow('#/a leads nowhere')
  })
})

function rulesBetween(before: JsonSchema, after: JsonSchema, direction: Direction) {
  const comparison = createComparison(before, after)
  compareSchemas(before, after, '#', direction, comparison)
  return [...new Set(comparison.findings.map(({ rule }) => rule))]
}

/** The first schema with some of its keywords from the other. */
function splice(one: JsonSchema, other: JsonSchema, seed: number): JsonSchema {
  if (typeof one === 'boolean' || typeof other === 'boolean') return other
  const kept = Object.entries(one).filter((_, index) => (seed >> index) % 2 === 0)
  const come = Object.entries(other).filter((_, index) => (seed >> (index + 8)) % 2 === 0)
  return Object.fromEntries([...kept, ...come])
}
