/**
 * What is asked of a value beside its own keywords: conditions, parts, and keywords that can only take values away.
 */

import type { JsonSchema, JsonSchemaObject } from '../steps/openapi.js'
import type { SchemaPair } from './compare-schemas.js'

/** Keywords that can only take values away, and what they say where they take none. */
export const CONSTRAINTS: Readonly<Record<string, boolean | undefined>> = {
  contains: undefined,
  maxContains: undefined,
  multipleOf: undefined,
  not: false,
  unevaluatedItems: true,
  unevaluatedProperties: true,
  uniqueItems: false,
}

export function compareConditions({ before, after, report, descend, saysTheSame }: SchemaPair): void {
  if (!('if' in before)) report('condition-added', 'if')
  else if (!('if' in after)) report('condition-removed', 'if')
  else {
    if (!saysTheSame(before.if, after.if)) report('condition-changed', 'if')
    for (const branch of ['then', 'else'])
      descend(branch, before[branch] as JsonSchema | undefined, after[branch] as JsonSchema | undefined)
  }
}

export function compareConstraints(keyword: string, { before, after, report, saysTheSame }: SchemaPair): void {
  const nothing = CONSTRAINTS[keyword]
  const [one, other] = [before[keyword] ?? nothing, after[keyword] ?? nothing]
  if (saysTheSame(one, other)) return
  if (one === nothing) report('constraint-added', keyword)
  else report(other === nothing ? 'constraint-removed' : 'keyword-changed', keyword, other === nothing ? '' : keyword)
}

/** The schemas of an `allOf` that are left when those that say the same are gone: two of equal rank belong together where none came or went. */
export function compareParts({ before, after, report, descend, saysTheSame }: SchemaPair): void {
  const [parts, newParts] = [partsOf(before), partsOf(after)]
  const gone = parts.filter((one) => !newParts.some((other) => saysTheSame(one, other)))
  const come = newParts.filter((other) => !parts.some((one) => saysTheSame(one, other)))
  if (gone.length !== come.length) {
    if (come.length > 0) report('constraint-added', 'allOf')
    if (gone.length > 0) report('constraint-removed', 'allOf')
    return
  }
  gone.forEach((one, index) => {
    descend(`allOf/${parts.indexOf(one)}`, one, come[index])
  })
}

function partsOf({ allOf }: JsonSchemaObject): JsonSchema[] {
  return (allOf ?? []) as JsonSchema[]
}
