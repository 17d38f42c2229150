/**
 * The door of a stub: what came in, held against a row of the operation table. Nothing is coerced and nothing is stripped.
 */

import type { Issue } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import { BodyFault, type IncomingCall } from './incoming-call.js'
import { listedMediaType } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import { decodePercent } from './path-template.js'
import { readQuery } from './query.js'
import { parseBodyText } from './request-body.js'
import { type Fault, faultOf } from './server-options.js'

/** Parameters by their wire spelling. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
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
    if (value === undefined) {
      issues.push({ pointer: `/path/${name}`, code: 'percent-encoding', message: 'must be percent-encoded UTF-8' })
    } else if (check('path', parameter, value, issues)) path[name] = value
  }
  for (const parameter of operation.headerParameters) {
    const value = call.header(parameter.name.toLowerCase())
    if (check('headers', parameter, value, issues)) headers[parameter.name] = value
  }
  const query = readQuery(operation, queryText, issues)
  return issues.length === 0 ? { path, query, headers } : { kind: 'parameters-invalid', issues, query: queryText }
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

/** The body of a request with the media type that it is in, or its faults. */
export async function readBody(
  { requestBody }: Operation,
  call: IncomingCall,
): Promise<{ readonly value: unknown; readonly mediaType: string | undefined } | Fault> {
  const none = { value: undefined, mediaType: undefined }
  if (requestBody === undefined) return none
  let text: string | undefined
  try {
    text = await call.readBody()
  } catch (error) {
    if (!(error instanceof BodyFault) || error.kind === 'internal') throw error
    return faultOf(error.kind)
  }
  if (text === undefined) return requestBody.required ? faultOf('body-empty') : none
  const contentType = call.header('content-type') ?? ''
  const mediaType = listedMediaType(requestBody.content, contentType)
  const validator = mediaType === undefined ? undefined : requestBody.content[mediaType]
  if (mediaType === undefined || validator === undefined) {
    const message = `must be ${Object.keys(requestBody.content).join(' or ')}`
    return faultOf('media-type-unsupported', [{ pointer: '/headers/content-type', code: 'content-type', message }])
  }
  const parsing = parseBodyText(mediaType, contentType, text)
  const parsed = 'then' in parsing ? await parsing : parsing
  if ('issues' in parsed) return faultOf('body-unreadable', parsed.issues)
  const { value } = parsed
  const result = validator(value)
  return result.ok ? { value, mediaType } : { kind: 'body-invalid', issues: result.issues, body: value }
}

/** The path and the query of a request target. A proxy, and Fetch, give the absolute form; its scheme and authority are left out. */
export function splitTarget(target: string): { path: string; query: string } {
  const relative = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
  const mark = relative.indexOf('?')
  const path = mark < 0 ? relative : relative.slice(0, mark)
  return { path: path === '' ? '/' : path, query: mark < 0 ? '' : relative.slice(mark + 1) }
}
