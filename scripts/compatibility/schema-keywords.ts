/**
 * Keyword of JSON Schema → how two schemas are compared by it.
 */

import type { JsonSchema, JsonSchemaObject } from '../steps/openapi.js'
import type { SchemaPair } from './compare-schemas.js'
import { CONSTRAINTS, compareConditions, compareConstraints, compareParts } from './constraint-keywords.js'
import {
  compareAdditional,
  compareDependentRequired,
  compareDependentSchemas,
  compareProperties,
  compareRequired,
} from './member-keywords.js'
import {
  compareBounds,
  compareDeprecations,
  compareFormats,
  comparePatterns,
  compareTypes,
  compareValues,
} from './value-keywords.js'
import { compareForms, compareOrders, compareWildcards } from './xml-keywords.js'

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
  ...Object.keys(CONSTRAINTS).map((keyword) => ({
    keywords: [keyword],
    compare: (pair: SchemaPair) => compareConstraints(keyword, pair),
  })),
  { keywords: ['allOf'], compare: compareParts },
  {
    keywords: ['propertyNames'],
    compare: ({ before, after, descend }) =>
      descend('propertyNames', before.propertyNames as JsonSchema, after.propertyNames as JsonSchema),
  },
  { keywords: ['deprecated'], compare: compareDeprecations },
  { keywords: ['format'], compare: compareFormats },
  { keywords: ['x-order'], compare: compareOrders },
  { keywords: ['x-any'], compare: (pair) => compareWildcards('x-any', pair) },
  { keywords: ['x-any-attribute'], compare: (pair) => compareWildcards('x-any-attribute', pair) },
  { keywords: ['x-form'], compare: compareForms },
]

function itemsOf({ items }: JsonSchemaObject): JsonSchema | undefined {
  return items as JsonSchema | undefined
}
