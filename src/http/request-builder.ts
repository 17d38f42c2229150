/**
 * A row of the operation table and the arguments of a call → the request to send. What is wrong here is the fault of our own caller.
 */

import type { Issue } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import { isFieldName, isFieldValue } from './header-fields.js'
import { isJson } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { parameterIssues } from './parameter-issues.js'
import { compilePath, expandPath, isPathSegment } from './path-template.js'
import { formatQuery, type Query } from './query.js'
import { type BodyEncoders, encodeBody } from './request-body.js'

type Values = Readonly<Record<string, string | undefined>>

/** The arguments of a call, as the runtime sees them. */
export interface UntypedArguments {
  readonly path?: Readonly<Record<string, string>> | undefined
  readonly query?: Query | undefined
  readonly headers?: Values | undefined
  /** Which of several media types the body is in. By default JSON, or the only one. */
  readonly mediaType?: string | undefined
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
export function createRequestBuilder(
  baseUrl: string,
  operation: Operation,
  encoders: BodyEncoders = {},
): RequestBuilder {
  const { operationId, method, pathParameters, headerParameters } = operation
  const pattern = compilePath(operation.path)
  const spelling = new Map(headerParameters.map(({ name }) => [name.toLowerCase(), name]))
  const mediaTypes = Object.keys(operation.requestBody?.content ?? {})
  const defaultMediaType = mediaTypes.find(isJson) ?? mediaTypes[0]
  return (call, headers, validate) => {
    const { path = {}, query = {}, body, mediaType = defaultMediaType } = call
    const merged = mergeHeaders(spelling, headers, call.headers ?? {})
    if (validate) {
      const issues = [
        ...placeIssues('path', pathParameters, path),
        ...queryIssues(operation, query),
        ...parameterIssues('headers', headerParameters, (name) => merged[name]),
      ]
      addBodyIssues(issues, operation, mediaType, body)
      refuse(operationId, issues)
    }
    const encoded = body === undefined ? undefined : encode(operation, mediaType, body, encoders)
    if (encoded !== undefined) setHeader(merged, spelling, 'content-type', encoded.contentType)
    refuse(operationId, unsendable(pathParameters, path, merged))
    const url = baseUrl + expandPath(pattern, path) + formatQuery(operation, query)
    return { url, method, headers: merged, body: encoded?.text }
  }
}

function refuse(operationId: string, issues: readonly Issue[]): void {
  const [first] = issues
  if (first === undefined) return
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  throw new TypeError(`${operationId}: ${first.pointer} ${first.message}${more}`)
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

function queryIssues({ queryParameters, query: whole }: Operation, query: Query): Issue[] {
  if (whole === undefined) return placeIssues('query', queryParameters, query)
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
  return issuesAt('/query', whole, given)
}

/** A name that the operation does not know would be left out without a word. */
function placeIssues(place: string, parameters: readonly Parameter[], values: Values | Query): Issue[] {
  const issues = parameterIssues(place, parameters, (name) => values[name])
  const known = Object.keys(values).every((given) => parameters.some(({ name }) => name === given))
  const message = 'must hold parameters of the operation only'
  return known ? issues : [...issues, { pointer: `/${place}`, code: 'forbidden', message }]
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

/** @throws {TypeError} when the operation does not take the media type, or that has no place for the body. */
function encode(
  { operationId, requestBody }: Operation,
  mediaType: string | undefined,
  body: unknown,
  encoders: BodyEncoders,
) {
  const content = requestBody?.content ?? {}
  if (mediaType === undefined || !Object.hasOwn(content, mediaType)) {
    const types = Object.keys(content)
    throw new TypeError(`${operationId} takes ${types.length === 0 ? 'no body' : `a body in ${types.join(' or ')}`}`)
  }
  const encoded = encodeBody(mediaType, body, encoders)
  if ('fault' in encoded) throw new TypeError(`${operationId}: /body ${encoded.fault}`)
  return encoded
}
