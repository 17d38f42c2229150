/**
 * Two OpenAPI documents → what was changed between them: operations with their parameters, bodies, answers and security, and all schemas.
 *
 * In a callback the directions are turned round, since there it is the client that is asked.
 */

import type { JsonSchema, OpenApiDocument, SecuritySchemeObject } from '../steps/openapi.js'
import { compareParameters } from './compare-parameters.js'
import { compareSchemas, pairKey } from './compare-schemas.js'
import { addFinding, type Comparison, eachName, isSame, type Spot } from './comparison.js'
import { type Answer, type Body, type OperationRow, operationRows } from './operation-rows.js'
import { pairRows } from './pair-operations.js'
import type { Direction, RuleId } from './rules.js'

const BOTH: readonly Direction[] = ['request', 'response']

export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument, comparison: Comparison): void {
  const [rows, newRows] = [operationRows(before), operationRows(after)]
  const pairs = pairRows(rows, newRows)
  const isPaired = new Set(pairs.values())
  for (const row of rows) {
    const found = pairs.get(row)
    const spot = { place: row.operationId, direction: row.sent }
    if (found === undefined) addFinding(comparison, 'operation-removed', spot, row.address)
    else compareRows(row, found, comparison)
  }
  for (const row of newRows) {
    const spot = { place: row.operationId, direction: row.sent }
    if (!isPaired.has(row)) addFinding(comparison, 'operation-added', spot, row.address)
  }
  compareSchemes(before, after, comparison)
  compareNamedSchemas(before, after, comparison)
}

function compareRows(before: OperationRow, after: OperationRow, comparison: Comparison): void {
  const { operationId: place, sent: direction } = before
  const received: Direction = direction === 'request' ? 'response' : 'request'
  const spot = { place, direction }
  const report = (rule: RuleId, detail?: string) => addFinding(comparison, rule, spot, detail)
  if (before.address !== after.address) report('operation-moved', `${before.address} → ${after.address}`)
  if (before.operationId !== after.operationId) {
    report('operation-renamed', `${before.operationId} → ${after.operationId}`)
  }
  if (before.deprecated !== after.deprecated) report('deprecated')
  if (before.repeatable !== after.repeatable) report(after.repeatable ? 'repeatable-gained' : 'repeatable-lost')
  // A caller stays welcome that proves at least what an alternative asks for.
  const isMet = (by: readonly (readonly string[])[]) => (proof: readonly string[]) =>
    by.some((alternative) => alternative.every((scheme) => proof.includes(scheme)))
  const name = (schemes: readonly string[]) => schemes.join(' and ') || 'none'
  for (const one of before.security) if (!isMet(after.security)(one)) report('security-removed', name(one))
  for (const one of after.security) if (!isMet(before.security)(one)) report('security-added', name(one))
  compareParameters(before.parameters, after.parameters, spot, comparison)
  const [query, newQuery] = [before.query ?? true, after.query ?? true]
  compareSchemas(query, newQuery, `${place}, query`, direction, comparison)
  compareBodies(before.body, after.body, { place: `${place}, request body`, direction }, comparison)
  eachName(before.responses, after.responses, (status, response, newResponse) => {
    compareResponses(status, [response, newResponse], [before, after], { place, direction: received }, comparison)
  })
}

function compareBodies(before: Body | undefined, after: Body | undefined, spot: Spot, comparison: Comparison): void {
  const report = (rule: RuleId, detail?: string) => addFinding(comparison, rule, spot, detail)
  if (before === undefined && after !== undefined) report(after.required ? 'body-added-required' : 'body-added')
  if (before !== undefined && after === undefined) report('body-removed')
  if (before === undefined || after === undefined) return
  if (before.required !== after.required) report(after.required ? 'body-became-required' : 'body-became-optional')
  eachName(before.content, after.content, (type, one, other) => {
    const place = `${spot.place}, ${type}`
    if (one === undefined) report('media-type-added', type)
    else if (other === undefined) report('media-type-removed', type)
    else {
      const [form, newForm = 'none'] = [one['x-sdk-form'], other['x-sdk-form']]
      if (form !== undefined && form !== newForm) report('form-renamed', `${form} → ${newForm}`)
      if (!isSame(one.encoding ?? {}, other.encoding ?? {})) report('parameter-written-otherwise', type)
      compareSchemas(one.schema ?? true, other.schema ?? true, place, spot.direction, comparison)
    }
  })
}

/** An error without a row of its own is compared with the range, e.g. `4XX`, or the default that stands for it. */
function compareResponses(
  status: string,
  [before, after]: [Answer | undefined, Answer | undefined],
  [row, newRow]: [OperationRow, OperationRow],
  { place: operation, direction }: Spot,
  comparison: Comparison,
): void {
  const spot = { place: `${operation}, ${status}`, direction }
  const isError = /^[45]/.test(status)
  const standIn = ({ responses }: OperationRow) => responses[`${status[0]}XX`] ?? responses.default
  const [one, other] = [
    before ?? (isError ? standIn(row) : undefined),
    after ?? (isError ? standIn(newRow) : undefined),
  ]
  const kind = status === 'default' ? 'default' : isError ? 'error-status' : 'success-status'
  if (one === undefined) addFinding(comparison, `${kind}-added`, spot)
  if (other === undefined) addFinding(comparison, `${kind}-removed`, spot)
  if (one === undefined || other === undefined) return
  if (before === undefined || after === undefined) addFinding(comparison, 'error-status-told-apart', spot)
  compareParameters(one.headers, other.headers, spot, comparison)
  compareBodies(one.body, other.body, { ...spot, place: `${spot.place} body` }, comparison)
}

function compareSchemes(before: OpenApiDocument, after: OpenApiDocument, comparison: Comparison): void {
  const schemesOf = (document: OpenApiDocument) => document.components.securitySchemes ?? {}
  eachName<SecuritySchemeObject>(schemesOf(before), schemesOf(after), (name, one, other) => {
    if (one === undefined || other === undefined) return
    const spot: Spot = { place: `security scheme ${name}`, direction: 'request' }
    if (!isSame(wireOf(one), wireOf(other))) addFinding(comparison, 'security-scheme-changed', spot)
    const [schema, newSchema] = [one['x-schema'] ?? true, other['x-schema'] ?? true]
    compareSchemas(schema as JsonSchema, newSchema as JsonSchema, spot.place, spot.direction, comparison)
  })
}

/** What of a scheme counts for callers. Which scopes they need is said by each operation. */
function wireOf({ type, scheme, in: place, name, openIdConnectUrl, flows = {} }: SecuritySchemeObject): unknown[] {
  const urls = Object.entries(flows).map(([flow, { scopes: _, ...others }]) => [flow, others])
  return [type, scheme?.toLowerCase(), place, name, openIdConnectUrl, Object.fromEntries(urls)]
}

/** Those that no operation led to are judged in both directions. What is only asked by conditions has its place there. */
function compareNamedSchemas(before: OpenApiDocument, after: OpenApiDocument, comparison: Comparison): void {
  eachName<JsonSchema>(before.components.schemas, after.components.schemas, (name, one, other) => {
    const reference = { $ref: `#/components/schemas/${name}` }
    const wasCompared = BOTH.some((direction) => comparison.compared.has(pairKey(reference, reference, direction)))
    const wasMentioned = comparison.mentioned.has(reference.$ref)
    for (const direction of BOTH) {
      const spot = { place: reference.$ref, direction }
      if (one === undefined) addFinding(comparison, 'schema-added', spot)
      else if (other === undefined) addFinding(comparison, 'schema-removed', spot)
      else if (!wasCompared && !wasMentioned) compareSchemas(reference, reference, spot.place, direction, comparison)
    }
  })
}
