/**
 * The query of a request target, both ways: values by their wire spelling ↔ `application/x-www-form-urlencoded` text.
 *
 * Nothing is coerced: an integer is read only where the text is the one way to write it.
 */

import type { Issue } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import { escapePointer } from '../validation/validator.js'
import type { Operation, Parameter } from './operation.js'
import { parameterIssues, repeatedIssue } from './parameter-issues.js'
import { decodePercent } from './path-template.js'

export type QueryValue = string | number | readonly string[]
export type Query = Readonly<Record<string, QueryValue | undefined>>

/** The part of a row that a query is read by. */
export type QueryRow = Pick<Operation, 'queryParameters' | 'query'>

/** More parameters than any contract has. */
const MAX_PARAMETERS = 256

/** The only way to write an integer. */
const INTEGER = /^(?:0|-?[1-9]\d{0,15})$/

/**
 * Reads a query. Parameters that the contract does not name are passed over, but for a row that validates the query as a whole: there they
 * are part of it, each a text.
 *
 * @param issues Gets every fault, with pointers like `/query/vers`.
 */
export function readQuery(row: QueryRow, text: string, issues: Issue[]): Readonly<Record<string, unknown>> {
  const { queryParameters, query: whole } = row
  if (queryParameters.length === 0 && whole === undefined) return {}
  if (decodePercent(text) === undefined) issues.push(notPercentEncoded('/query'))
  const given = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > MAX_PARAMETERS) {
      issues.push({ pointer: '/query', code: 'too-many', message: `must have at most ${MAX_PARAMETERS} parameters` })
      return {}
    }
    const values = given.get(name)
    if (values === undefined) given.set(name, [value])
    else values.push(value)
  }
  const faults: Issue[] = []
  const entries: [string, unknown][] = []
  for (const parameter of queryParameters) {
    const values = given.get(parameter.name)
    given.delete(parameter.name)
    if (values === undefined || countsAsAbsent(parameter, values)) continue
    entries.push([parameter.name, readValue(parameter, values, faults)])
  }
  if (whole !== undefined) {
    for (const [name, values] of given) entries.push([name, readValue({ name }, values, faults)])
  }
  // `fromEntries` makes a member of any name, `__proto__` too.
  const query: Record<string, unknown> = Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  const found =
    whole === undefined
      ? parameterIssues('query', queryParameters, (name) => query[name])
      : issuesAt('/query', whole, query)
  faults.push(...newIssues(found, faults))
  issues.push(...faults)
  return query
}

function countsAsAbsent({ emptyIsAbsent }: Parameter, values: readonly string[]): boolean {
  return emptyIsAbsent === true && values.length === 1 && values[0] === ''
}

/** The value, or undefined with a fault. */
function readValue({ name, type }: Pick<Parameter, 'name' | 'type'>, values: string[], faults: Issue[]): unknown {
  if (type === 'texts') return values
  const pointer = `/query/${escapePointer(name)}`
  const [value = ''] = values
  if (values.length > 1) faults.push(repeatedIssue('/query', name))
  else if (type !== 'integer') return value
  else if (INTEGER.test(value) && Number.isSafeInteger(Number(value))) return Number(value)
  else faults.push({ pointer, code: 'type', message: 'must be integer' })
  return undefined
}

/** Those of a place that has no fault yet: what could not be read is not missing as well. */
function newIssues(issues: readonly Issue[], known: readonly Issue[]): Issue[] {
  const places = new Set(known.map(({ pointer }) => pointer))
  return issues.filter(({ pointer }) => !places.has(pointer))
}

/** The query with its question mark; empty when nothing is given. Parameters stand in the order of the contract, others follow. */
export function formatQuery({ queryParameters, query: whole }: QueryRow, query: Query): string {
  const search = new URLSearchParams()
  const names = queryParameters.map(({ name }) => name)
  const others = whole === undefined ? [] : Object.keys(query).filter((name) => !names.includes(name))
  for (const name of [...names, ...others]) {
    const value = Object.hasOwn(query, name) ? query[name] : undefined
    if (value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  return search.size > 0 ? `?${search}` : ''
}

function notPercentEncoded(pointer: string): Issue {
  return { pointer, code: 'percent-encoding', message: 'must be percent-encoded UTF-8' }
}
