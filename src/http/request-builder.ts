/**
 * A row of the operation table and the arguments of a call → the request to send. What is wrong here is the fault of our own caller.
 */

import type { Issue } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'
import { isFieldName, isFieldValue } from './header-fields.js'
import { isJson } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { compilePath, expandPath, isPathSegment } from './path-template.js'

type Values = Readonly<Record<string, string | undefined>>

/** The arguments of a call, as the runtime sees them. */
export interface UntypedArguments {
  readonly path?: Readonly<Record<string, string>> | undefined
  readonly query?: Values | undefined
  readonly headers?: Values | undefined
  readonly body?: unknown
}

/** A request that can be sent more than once. */
export interface BuiltRequest {
  readonly url: string
  readonly method: string
  /** Each name once, spelled as in the contract. */
  readonly headers: Record<string, string>
  readonly body: string | undefined
}

/**
 * Builds the requests of one operation.
 *
 * @param headers Headers of the client itself; those of the call take their place, whatever the case of their names.
 * @param validate Whether the arguments are held against the contract. What HTTP cannot carry is refused in any case.
 * @throws {TypeError} when an argument is missing or not what the contract asks for. It names the place and the rule, never the value.
 */
export type RequestBuilder = (
  call: UntypedArguments,
  headers: Readonly<Record<string, string>>,
  validate: boolean,
) => BuiltRequest

/** What does not depend on a call is worked out once, here. */
export function createRequestBuilder(baseUrl: string, operation: Operation): RequestBuilder {
  const { operationId, method, pathParameters, queryParameters, headerParameters } = operation
  const pattern = compilePath(operation.path)
  const spelling = new Map(headerParameters.map(({ name }) => [name.toLowerCase(), name]))
  const mediaType = Object.keys(operation.requestBody?.content ?? {}).find(isJson)
  return (call, headers, validate) => {
    const { path = {}, query = {}, body } = call
    const merged = mergeHeaders(spelling, headers, call.headers ?? {})
    if (body !== undefined && mediaType !== undefined) setHeader(merged, spelling, 'content-type', mediaType)
    if (validate) {
      const issues: Issue[] = []
      addParameterIssues(issues, 'path', pathParameters, path)
      addStrangerIssue(issues, 'path', pathParameters, path)
      addParameterIssues(issues, 'query', queryParameters, query)
      addStrangerIssue(issues, 'query', queryParameters, query)
      addParameterIssues(issues, 'headers', headerParameters, merged)
      addBodyIssues(issues, operation, mediaType, body)
      refuse(operationId, issues)
    }
    refuse(operationId, unsendable(pathParameters, path, merged))
    if (body !== undefined && mediaType === undefined) throw new TypeError(`${operationId} takes no JSON body`)
    const url = baseUrl + expandPath(pattern, path) + queryText(queryParameters, query)
    return { url, method, headers: merged, body: body === undefined ? undefined : stringify(operationId, body) }
  }
}

function refuse(operationId: string, issues: readonly Issue[]): void {
  const [first] = issues
  if (first === undefined) return
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  throw new TypeError(`${operationId}: ${first.pointer} ${first.message}${more}`)
}

function queryText(parameters: readonly Parameter[], query: Values): string {
  if (parameters.length === 0) return ''
  const search = new URLSearchParams()
  for (const { name } of parameters) {
    const value = query[name]
    if (value !== undefined) search.append(name, value)
  }
  return search.size > 0 ? `?${search}` : ''
}

/** Lower-case name → the name as the contract spells it. */
type Spelling = ReadonlyMap<string, string>

/** Names that differ only in case are one header. The last value counts. */
function mergeHeaders(spelling: Spelling, own: Values, given: Values): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const source of [own, given]) {
    for (const name of Object.keys(source)) {
      const value = source[name]
      if (value !== undefined) setHeader(merged, spelling, name, value)
    }
  }
  return merged
}

function setHeader(headers: Record<string, string>, spelling: Spelling, name: string, value: string): void {
  if (Object.hasOwn(headers, name)) {
    headers[name] = value
    return
  }
  const lower = name.toLowerCase()
  const known = spelling.get(lower) ?? Object.keys(headers).find((other) => other.toLowerCase() === lower)
  headers[known ?? name] = value
}

/** What HTTP cannot carry. `fetch` would refuse it with a message that holds the value. */
function unsendable(
  parameters: readonly Parameter[],
  path: Values,
  headers: Readonly<Record<string, string>>,
): Issue[] {
  const issues: Issue[] = []
  for (const { name } of parameters) {
    if (isPathSegment(path[name])) continue
    const message = 'must be a text that is not empty, . or ..'
    issues.push({ pointer: `/path/${name}`, code: 'path-segment', message })
  }
  for (const name of Object.keys(headers)) {
    if (!isFieldName(name)) {
      issues.push({ pointer: '/headers', code: 'field-name', message: 'must have names of HTTP' })
    } else if (!isFieldValue(headers[name])) {
      const message = 'must be Latin-1 without control characters'
      issues.push({ pointer: `/headers/${name}`, code: 'field-value', message })
    }
  }
  return issues
}

function addParameterIssues(issues: Issue[], place: string, parameters: readonly Parameter[], values: Values): void {
  for (const { name, required, validator } of parameters) {
    const value = values[name]
    if (value === undefined) {
      if (required) issues.push({ pointer: `/${place}/${name}`, code: 'required', message: 'is required' })
    } else if (!validator.is(value)) {
      issues.push(...issuesAt(`/${place}/${name}`, validator, value))
    }
  }
}

/** A name that the operation does not know would be left out without a word. */
function addStrangerIssue(issues: Issue[], place: string, parameters: readonly Parameter[], values: Values): void {
  const known = Object.keys(values).every((given) => parameters.some(({ name }) => name === given))
  if (known) return
  issues.push({ pointer: `/${place}`, code: 'forbidden', message: 'must hold parameters of the operation only' })
}

function addBodyIssues(
  issues: Issue[],
  { requestBody }: Operation,
  mediaType: string | undefined,
  body: unknown,
): void {
  if (body === undefined) {
    if (requestBody?.required) issues.push({ pointer: '/body', code: 'required', message: 'is required' })
  } else if (requestBody === undefined) {
    issues.push({ pointer: '/body', code: 'forbidden', message: 'must not be present here' })
  } else if (mediaType !== undefined) {
    const validator = requestBody.content[mediaType]
    if (validator !== undefined && !validator.is(body)) issues.push(...issuesAt('/body', validator, body))
  }
}

/** @throws {TypeError} when JSON has no place for the body: BigInt, a circle. */
function stringify(operationId: string, body: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(body)
  } catch {
    // Falls through: the message of the engine names members.
  }
  if (text === undefined) throw new TypeError(`${operationId}: /body must be JSON`)
  return text
}

/** The issues of a value, with the place of the value before their pointers. */
export function issuesAt(place: string, validator: Validator<unknown>, value: unknown): Issue[] {
  const result = validator(value)
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, pointer: place + issue.pointer }))
}
