/**
 * Two OpenAPI documents → what was changed between them: operations with their parameters, bodies, answers and security, and all schemas.
 *
 * In a callback the directions are turned round, since there it is the client that is asked.
 */

import type {
  HeaderObject,
  JsonSchema,
  OpenApiDocument,
  ParameterObject,
  SecuritySchemeObject,
} from '../steps/openapi.js'
import { compareSchemas, pairKey } from './compare-schemas.js'
import { type Comparison, eachName, isSame } from './comparison.js'
import { type Answer, type Body, type OperationRow, operationRows } from './operation-rows.js'
import type { Direction, RuleId } from './rules.js'

/** A place in an operation, and which way goes what stands there. */
interface Spot {
  readonly place: string
  readonly direction: Direction
}

const BOTH: readonly Direction[] = ['request', 'response']

export function compareDocuments(before: OpenApiDocument, after: OpenApiDocument, comparison: Comparison): void {
  const [rows, newRows] = [operationRows(before), operationRows(after)]
  const isPaired = new Set<OperationRow>()
  for (const row of rows) {
    const found =
      newRows.find(({ address, sent }) => address === row.address && sent === row.sent) ??
      newRows.find(({ operationId, sent }) => operationId === row.operationId && sent === row.sent)
    const spot = { place: row.operationId, direction: row.sent }
    if (found === undefined) add(comparison, 'operation-removed', spot, row.address)
    else {
      isPaired.add(found)
      compareRows(row, found, comparison)
    }
  }
  for (const row of newRows) {
    const spot = { place: row.operationId, direction: row.sent }
    if (!isPaired.has(row)) add(comparison, 'operation-added', spot, row.address)
  }
  compareSchemes(before, after, comparison)
  compareNamedSchemas(before, after, comparison)
}

function compareRows(before: OperationRow, after: OperationRow, comparison: Comparison): void {
  const { operationId: place, sent: direction } = before
  const received: Direction = direction === 'request' ? 'response' : 'request'
  const spot = { place, direction }
  const report = (rule: RuleId, detail?: string) => add(comparison, rule, spot, detail)
  if (before.address !== after.address) report('operation-moved', `${before.address} → ${after.address}`)
  if (before.operationId !== after.operationId) {
    report('operation-renamed', `${before.operationId} → ${after.operationId}`)
  }
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

/** Parameters of a request, or headers of an answer. */
function compareParameters(
  before: Readonly<Record<string, HeaderObject | ParameterObject>>,
  after: Readonly<Record<string, HeaderObject | ParameterObject>>,
  { place: operation, direction }: Spot,
  comparison: Comparison,
): void {
  eachName<HeaderObject | ParameterObject>(before, after, (name, one, other) => {
    const place = `${operation}, ${name}`
    const report = (rule: RuleId) => add(comparison, rule, { place, direction })
    if (one === undefined) report(other?.required ? 'parameter-added-required' : 'parameter-added')
    if (other === undefined) report('parameter-removed')
    if (one === undefined || other === undefined) return
    const [required, newRequired] = [one.required ?? false, other.required ?? false]
    if (required !== newRequired) report(newRequired ? 'parameter-became-required' : 'parameter-became-optional')
    if (!isSame(styleOf(one), styleOf(other))) report('parameter-written-otherwise')
    const [empty, newEmpty] = [mayBeEmpty(one), mayBeEmpty(other)]
    if (empty !== newEmpty) report(newEmpty ? 'parameter-empty-allowed' : 'parameter-empty-refused')
    compareSchemas(one.schema, other.schema, place, direction, comparison)
  })
}

function compareBodies(before: Body | undefined, after: Body | undefined, spot: Spot, comparison: Comparison): void {
  const report = (rule: RuleId, detail?: string) => add(comparison, rule, spot, detail)
  if (before === undefined && after !== undefined) report(after.required ? 'body-added-required' : 'body-added')
  if (before !== undefined && after === undefined) report('body-removed')
  if (before === undefined || after === undefined) return
  if (before.required !== after.required) report(after.required ? 'body-became-required' : 'body-became-optional')
  eachName(before.content, after.content, (type, one, other) => {
    const place = `${spot.place}, ${type}`
    if (one === undefined) report('media-type-added', type)
    else if (other === undefined) report('media-type-removed', type)
    else compareSchemas(one.schema ?? true, other.schema ?? true, place, spot.direction, comparison)
  })
}

/** An error without a row of its own is compared with the default that stands for it. */
function compareResponses(
  status: string,
  [before, after]: [Answer | undefined, Answer | undefined],
  [row, newRow]: [OperationRow, OperationRow],
  { place: operation, direction }: Spot,
  comparison: Comparison,
): void {
  const spot = { place: `${operation}, ${status}`, direction }
  const isError = Number(status) >= 400
  const [one, other] = [
    before ?? (isError ? row.responses.default : undefined),
    after ?? (isError ? newRow.responses.default : undefined),
  ]
  const kind = status === 'default' ? 'default' : isError ? 'error-status' : 'success-status'
  if (one === undefined) add(comparison, `${kind}-added`, spot)
  if (other === undefined) add(comparison, `${kind}-removed`, spot)
  if (one === undefined || other === undefined) return
  if (before === undefined || after === undefined) add(comparison, 'error-status-told-apart', spot)
  compareParameters(one.headers, other.headers, spot, comparison)
  compareBodies(one.body, other.body, { ...spot, place: `${spot.place} body` }, comparison)
}

function compareSchemes(before: OpenApiDocument, after: OpenApiDocument, comparison: Comparison): void {
  const schemesOf = (document: OpenApiDocument) => document.components.securitySchemes ?? {}
  eachName<SecuritySchemeObject>(schemesOf(before), schemesOf(after), (name, one, other) => {
    if (one === undefined || other === undefined) return
    const spot: Spot = { place: `security scheme ${name}`, direction: 'request' }
    const wireOf = ({ type, scheme, in: where, name: header }: SecuritySchemeObject) => [type, scheme, where, header]
    if (!isSame(wireOf(one), wireOf(other))) add(comparison, 'security-scheme-changed', spot)
    const [schema, newSchema] = [one['x-schema'] ?? true, other['x-schema'] ?? true]
    compareSchemas(schema as JsonSchema, newSchema as JsonSchema, spot.place, spot.direction, comparison)
  })
}

/** Those that no operation led to are judged in both directions. */
function compareNamedSchemas(before: OpenApiDocument, after: OpenApiDocument, comparison: Comparison): void {
  eachName<JsonSchema>(before.components.schemas, after.components.schemas, (name, one, other) => {
    const reference = { $ref: `#/components/schemas/${name}` }
    const wasCompared = BOTH.some((direction) => comparison.compared.has(pairKey(reference, reference, direction)))
    for (const direction of BOTH) {
      const spot = { place: reference.$ref, direction }
      if (one === undefined) add(comparison, 'schema-added', spot)
      else if (other === undefined) add(comparison, 'schema-removed', spot)
      else if (!wasCompared) compareSchemas(reference, reference, spot.place, direction, comparison)
    }
  })
}

function styleOf(parameter: HeaderObject | ParameterObject): unknown[] {
  const { in: place = 'header', style = place === 'query' ? 'form' : 'simple' } = parameter as Partial<ParameterObject>
  return [style, (parameter as Partial<ParameterObject>).explode ?? style === 'form']
}

function mayBeEmpty(parameter: HeaderObject | ParameterObject): boolean {
  return (parameter as Partial<ParameterObject>).allowEmptyValue ?? false
}

function add(comparison: Comparison, rule: RuleId, { place, direction }: Spot, detail?: string): void {
  comparison.findings.push({ rule, place, direction, ...(detail && { detail }) })
}
