/**
 * The door of a stub: what came in, held against a row of the operation table. Nothing is coerced and nothing is stripped.
 */

import type { Issue } from '../validation/issue.js'
import { BodyFault, type IncomingCall } from './incoming-call.js'
import { isJson, listedMediaType } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { decodePercent } from './path-template.js'
import { issuesAt } from './request-builder.js'
import { type Fault, faultOf } from './server-options.js'

/** Parameters by their wire spelling. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The parameters of a request, or all their faults.
 *
 * @param segments The parameters of the path, still percent-encoded.
 */
export function readParameters(
  operation: Operation,
  segments: Readonly<Record<string, string>>,
  queryText: string,
  call: IncomingCall,
): Parameters | Fault {
  const issues: Issue[] = []
  const path: Record<string, string> = {}
  const headers: Record<string, string> = {}
  for (const parameter of operation.pathParameters) {
    const { name } = parameter
    const value = decodePercent(segments[name] ?? '')
    if (value === undefined) issues.push(notPercentEncoded(`/path/${name}`))
    else if (check('path', parameter, value, issues)) path[name] = value
  }
  for (const parameter of operation.headerParameters) {
    const value = call.header(parameter.name.toLowerCase())
    if (check('headers', parameter, value, issues)) headers[parameter.name] = value
  }
  const query = readQuery(operation.queryParameters, queryText, issues)
  return issues.length === 0 ? { path, query, headers } : faultOf('parameters-invalid', issues)
}

function readQuery(parameters: readonly Parameter[], text: string, issues: Issue[]): Record<string, string> {
  const query: Record<string, string> = {}
  if (parameters.length === 0) return query
  if (decodePercent(text) === undefined) issues.push(notPercentEncoded('/query'))
  const search = new URLSearchParams(text)
  for (const parameter of parameters) {
    const { name } = parameter
    const values = search.getAll(name)
    if (values.length > 1) issues.push({ pointer: `/query/${name}`, code: 'repeated', message: 'must be given once' })
    else if (check('query', parameter, values[0], issues)) query[name] = values[0]
  }
  return query
}

function notPercentEncoded(pointer: string): Issue {
  return { pointer, code: 'percent-encoding', message: 'must be percent-encoded UTF-8' }
}

/** Whether the value is there. Its faults, and its absence where it is due, go to `issues`. */
function check(
  place: string,
  { name, required, validator }: Parameter,
  value: string | undefined,
  issues: Issue[],
): value is string {
  if (value === undefined) {
    if (required) issues.push({ pointer: `/${place}/${name}`, code: 'required', message: 'is required' })
    return false
  }
  if (!validator.is(value)) issues.push(...issuesAt(`/${place}/${name}`, validator, value))
  return true
}

/** The body of a request, or its faults. */
export async function readBody({ requestBody }: Operation, call: IncomingCall): Promise<{ value: unknown } | Fault> {
  if (requestBody === undefined) return { value: undefined }
  let text: string | undefined
  try {
    text = await call.readBody()
  } catch (error) {
    if (!(error instanceof BodyFault) || error.kind === 'internal') throw error
    return faultOf(error.kind)
  }
  if (text === undefined) return requestBody.required ? faultOf('body-empty') : { value: undefined }
  const mediaType = listedMediaType(requestBody.content, call.header('content-type'))
  const validator = mediaType === undefined ? undefined : requestBody.content[mediaType]
  if (mediaType === undefined || validator === undefined) {
    const message = `must be ${Object.keys(requestBody.content).join(' or ')}`
    return faultOf('media-type-unsupported', [{ pointer: '/headers/content-type', code: 'content-type', message }])
  }
  let body: unknown = text
  if (isJson(mediaType)) {
    try {
      body = JSON.parse(text)
    } catch {
      return faultOf('body-unreadable', [{ pointer: '', code: 'json', message: 'must be JSON' }])
    }
  }
  const result = validator(body)
  return result.ok ? { value: body } : { kind: 'body-invalid', issues: result.issues, body }
}

/** The path and the query of a request target. A proxy, and Fetch, give the absolute form; its scheme and authority are left out. */
export function splitTarget(target: string): { path: string; query: string } {
  const relative = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
  const mark = relative.indexOf('?')
  const path = mark < 0 ? relative : relative.slice(0, mark)
  return { path: path === '' ? '/' : path, query: mark < 0 ? '' : relative.slice(mark + 1) }
}
