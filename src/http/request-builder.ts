/**
 * A row of the operation table and the arguments of a call → the request to send. What is wrong here is the fault of our own caller.
 */

import type { Issue } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'
import { isJson } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { expandPath } from './path-template.js'

/** The arguments of a call, as the runtime sees them. */
export interface UntypedArguments {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

/** A request that can be sent more than once. */
export interface BuiltRequest {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body: string | undefined
}

/**
 * @param headers Headers of the client itself; those of the call take their place, whatever the case of their names.
 * @throws {TypeError} when an argument is missing or not what the contract asks for. It names the place and the rule, never the value.
 */
export function buildRequest(
  baseUrl: string,
  operation: Operation,
  call: UntypedArguments,
  headers: Readonly<Record<string, string>>,
  validate: boolean,
): BuiltRequest {
  const { path = {}, query = {}, body } = call
  const merged = mergeHeaders(headers, call.headers ?? {})
  const issues = validate
    ? [
        ...parameterIssues('path', operation.pathParameters, path),
        ...parameterIssues('query', operation.queryParameters, query),
        ...parameterIssues('headers', operation.headerParameters, merged),
        ...bodyIssues(operation, body),
      ]
    : []
  const first = issues[0]
  if (first !== undefined) {
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
    throw new TypeError(`${operation.operationId}: ${first.pointer} ${first.message}${more}`)
  }
  const search = new URLSearchParams()
  for (const { name } of operation.queryParameters) {
    const value = query[name]
    if (value !== undefined) search.append(name, value)
  }
  const url = baseUrl + expandPath(operation.path, path) + (search.size > 0 ? `?${search}` : '')
  if (body === undefined) return { url, method: operation.method, headers: merged, body: undefined }
  const mediaType = Object.keys(operation.requestBody?.content ?? {}).find(isJson)
  if (mediaType === undefined) throw new TypeError(`${operation.operationId} takes no JSON body`)
  return {
    url,
    method: operation.method,
    headers: { ...merged, 'content-type': mediaType },
    body: JSON.stringify(body),
  }
}

function mergeHeaders(
  own: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const merged = { ...own }
  const spelling = new Map(Object.keys(own).map((name) => [name.toLowerCase(), name]))
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) merged[spelling.get(name.toLowerCase()) ?? name] = value
  }
  return merged
}

function parameterIssues(
  place: string,
  parameters: readonly Parameter[],
  values: Readonly<Record<string, string | undefined>>,
): Issue[] {
  return parameters.flatMap(({ name, required, validator }) => {
    const value = values[name]
    if (value !== undefined) return issuesAt(`/${place}/${name}`, validator, value)
    return required ? [{ pointer: `/${place}/${name}`, code: 'required', message: 'is required' }] : []
  })
}

function bodyIssues({ requestBody }: Operation, body: unknown): Issue[] {
  if (requestBody === undefined) {
    return body === undefined ? [] : [{ pointer: '/body', code: 'forbidden', message: 'must not be present here' }]
  }
  if (body === undefined) {
    return requestBody.required ? [{ pointer: '/body', code: 'required', message: 'is required' }] : []
  }
  const validator = Object.values(requestBody.content)[0]
  return validator === undefined ? [] : issuesAt('/body', validator, body)
}

/** The issues of a value, with the place of the value before their pointers. */
export function issuesAt(place: string, validator: Validator<unknown>, value: unknown): Issue[] {
  const result = validator(value)
  return result.ok ? [] : result.issues.map((issue) => ({ ...issue, pointer: place + issue.pointer }))
}
