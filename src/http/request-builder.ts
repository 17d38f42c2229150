/**
 * A row of the operation table and the arguments of a call → the request to send. What is wrong here is the fault of our own caller.
 */

import type { Issue } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'
import { isFieldName, isFieldValue } from './header-fields.js'
import { isJson } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { expandPath, isPathSegment } from './path-template.js'

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
 * @param headers Headers of the client itself; those of the call take their place, whatever the case of their names.
 * @param validate Whether the arguments are held against the contract. What HTTP cannot carry is refused in any case.
 * @throws {TypeError} when an argument is missing or not what the contract asks for. It names the place and the rule, never the value.
 */
export function buildRequest(
  baseUrl: string,
  operation: Operation,
  call: UntypedArguments,
  headers: Readonly<Record<string, string>>,
  validate: boolean,
): BuiltRequest {
  const { operationId, method, pathParameters, queryParameters, headerParameters } = operation
  const { path = {}, query = {}, body } = call
  const content = operation.requestBody?.content ?? {}
  const mediaType = Object.keys(content).find(isJson)
  const contentType = body === undefined ? {} : { 'content-type': mediaType }
  const merged = mergeHeaders(headerParameters, [headers, call.headers ?? {}, contentType])
  if (validate) refuse(operationId, contractIssues(operation, path, query, merged, body))
  refuse(operationId, [...segmentIssues(pathParameters, path), ...headerIssues(merged)])
  if (body !== undefined && mediaType === undefined) throw new TypeError(`${operationId} takes no JSON body`)
  const search = new URLSearchParams()
  for (const { name } of queryParameters) {
    const value = query[name]
    if (value !== undefined) search.append(name, value)
  }
  const url = baseUrl + expandPath(operation.path, path) + (search.size > 0 ? `?${search}` : '')
  return { url, method, headers: merged, body: body === undefined ? undefined : stringify(operationId, body) }
}

function refuse(operationId: string, issues: readonly Issue[]): void {
  const [first] = issues
  if (first === undefined) return
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  throw new TypeError(`${operationId}: ${first.pointer} ${first.message}${more}`)
}

function segmentIssues(parameters: readonly Parameter[], path: Values): Issue[] {
  return parameters
    .filter(({ name }) => !isPathSegment(path[name]))
    .map(({ name }) => ({
      pointer: `/path/${name}`,
      code: 'path-segment',
      message: 'must be a text that is not empty, . or ..',
    }))
}

/** Names that differ only in case are one header. The last value counts. */
function mergeHeaders(parameters: readonly Parameter[], sources: readonly Values[]): Record<string, string> {
  const spelling = new Map(parameters.map(({ name }) => [name.toLowerCase(), name]))
  const merged: Record<string, string> = {}
  for (const [name, value] of sources.flatMap((source) => Object.entries(source))) {
    if (value === undefined) continue
    const known = spelling.get(name.toLowerCase()) ?? name
    spelling.set(name.toLowerCase(), known)
    merged[known] = value
  }
  return merged
}

/** What no header can carry. `fetch` would refuse it with a message that holds the value. */
function headerIssues(headers: Readonly<Record<string, string>>): Issue[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!isFieldName(name)) return [{ pointer: '/headers', code: 'field-name', message: 'must have names of HTTP' }]
    if (isFieldValue(value)) return []
    return [{ pointer: `/headers/${name}`, code: 'field-value', message: 'must be Latin-1 without control characters' }]
  })
}

function contractIssues(operation: Operation, path: Values, query: Values, headers: Values, body: unknown): Issue[] {
  const { pathParameters, queryParameters, headerParameters } = operation
  return [
    ...parameterIssues('path', pathParameters, path),
    ...strangerIssues('path', pathParameters, path),
    ...parameterIssues('query', queryParameters, query),
    ...strangerIssues('query', queryParameters, query),
    ...parameterIssues('headers', headerParameters, headers),
    ...bodyIssues(operation, body),
  ]
}

function parameterIssues(place: string, parameters: readonly Parameter[], values: Values): Issue[] {
  return parameters.flatMap(({ name, required, validator }) => {
    const value = values[name]
    if (value !== undefined) return issuesAt(`/${place}/${name}`, validator, value)
    return required ? [{ pointer: `/${place}/${name}`, code: 'required', message: 'is required' }] : []
  })
}

/** A name that the operation does not know would be left out without a word. */
function strangerIssues(place: string, parameters: readonly Parameter[], values: Values): Issue[] {
  const known = Object.keys(values).every((given) => parameters.some(({ name }) => name === given))
  return known
    ? []
    : [{ pointer: `/${place}`, code: 'forbidden', message: 'must hold parameters of the operation only' }]
}

function bodyIssues({ requestBody }: Operation, body: unknown): Issue[] {
  if (requestBody === undefined) {
    return body === undefined ? [] : [{ pointer: '/body', code: 'forbidden', message: 'must not be present here' }]
  }
  if (body === undefined) {
    return requestBody.required ? [{ pointer: '/body', code: 'required', message: 'is required' }] : []
  }
  const json = Object.entries(requestBody.content).find(([mediaType]) => isJson(mediaType))
  return json === undefined ? [] : issuesAt('/body', json[1], body)
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
