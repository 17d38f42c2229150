/**
 * The door of a stub: what came in, held against a row of the operation table. Nothing is coerced and nothing is stripped.
 */

import type { Issue } from '../validation/issue.js'
import { BodyFault, type IncomingCall } from './incoming-call.js'
import { isJson, parseContentType } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { issuesAt } from './request-builder.js'
import { type Fault, faultOf } from './server-options.js'

/** Parameters by their wire spelling. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
}

/** The parameters of a request, or all their faults. */
export function readParameters(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  queryText: string,
  call: IncomingCall,
): Parameters | Fault {
  const issues: Issue[] = []
  const query: Record<string, string> = {}
  const headers: Record<string, string> = {}
  for (const parameter of operation.pathParameters) check('path', parameter, path[parameter.name], issues)
  for (const parameter of operation.headerParameters) {
    const value = call.header(parameter.name.toLowerCase())
    if (check('headers', parameter, value, issues)) headers[parameter.name] = value
  }
  if (operation.queryParameters.length > 0) {
    const search = new URLSearchParams(queryText)
    for (const parameter of operation.queryParameters) {
      const { name } = parameter
      const values = search.getAll(name)
      if (values.length > 1) issues.push({ pointer: `/query/${name}`, code: 'repeated', message: 'must be given once' })
      else if (check('query', parameter, values[0], issues)) query[name] = values[0]
    }
  }
  return issues.length === 0 ? { path, query, headers } : faultOf('parameters-invalid', issues)
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
  const mediaType = parseContentType(call.header('content-type') ?? '')
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

/** The path and the query of a request target. */
export function splitTarget(target: string): { path: string; query: string } {
  // A proxy may send the absolute form (RFC 9112 §3.2.2).
  const relative =
    target.startsWith('/') || !URL.canParse(target) ? target : target.slice(new URL(target).origin.length)
  const mark = relative.indexOf('?')
  return mark < 0 ? { path: relative, query: '' } : { path: relative.slice(0, mark), query: relative.slice(mark + 1) }
}
