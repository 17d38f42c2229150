/**
 * Parameters of a request, or headers of an answer → what was changed between two sets of them.
 */

import type { HeaderObject, ParameterObject } from '../steps/openapi.js'
import { compareSchemas } from './compare-schemas.js'
import { addFinding, type Comparison, eachName, isSame, type Spot } from './comparison.js'
import type { RuleId } from './rules.js'

export function compareParameters(
  before: Readonly<Record<string, HeaderObject | ParameterObject>>,
  after: Readonly<Record<string, HeaderObject | ParameterObject>>,
  { place: operation, direction }: Spot,
  comparison: Comparison,
): void {
  eachName<HeaderObject | ParameterObject>(before, after, (name, one, other) => {
    const place = `${operation}, ${name}`
    const report = (rule: RuleId) => addFinding(comparison, rule, { place, direction })
    if (one === undefined) report(other?.required ? 'parameter-added-required' : 'parameter-added')
    if (other === undefined) report('parameter-removed')
    if (one === undefined || other === undefined) return
    const [required, newRequired] = [one.required ?? false, other.required ?? false]
    if (required !== newRequired) report(newRequired ? 'parameter-became-required' : 'parameter-became-optional')
    if (!isSame(styleOf(one), styleOf(other))) report('parameter-written-otherwise')
    if (isDeprecated(one) !== isDeprecated(other)) report('deprecated')
    const [empty, newEmpty] = [mayBeEmpty(one), mayBeEmpty(other)]
    if (empty !== newEmpty) report(newEmpty ? 'parameter-empty-allowed' : 'parameter-empty-refused')
    compareSchemas(one.schema, other.schema, place, direction, comparison)
  })
}

function styleOf(parameter: HeaderObject | ParameterObject): unknown[] {
  const { in: place = 'header', explode, allowReserved = false, ...rest } = parameter as Partial<ParameterObject>
  const { style = place === 'query' || place === 'cookie' ? 'form' : 'simple' } = rest
  return [style, explode ?? style === 'form', allowReserved]
}

function isDeprecated(parameter: HeaderObject | ParameterObject): boolean {
  return parameter.deprecated ?? false
}

function mayBeEmpty(parameter: HeaderObject | ParameterObject): boolean {
  return (parameter as Partial<ParameterObject>).allowEmptyValue ?? false
}
