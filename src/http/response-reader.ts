/**
 * A response → its body, held against the row of the operation table.
 */

import type { Issue } from '../validation/issue.js'
import { isJson, listedMediaType } from './media-type.js'
import type { Content, Operation } from './operation.js'
import { parameterIssues } from './parameter-issues.js'
import type { StreamText } from './text-stream.js'

/** The body and the media type that it is in, or why it is not the one that the contract asks for. */
export type ReadBody =
  | { readonly ok: true; readonly mediaType: string | undefined; readonly body: unknown }
  | { readonly ok: false; readonly issues: readonly Issue[] }

type Head = Pick<Response, 'status' | 'ok' | 'headers'>

/** Whether the status is a success that the contract knows. `default` stands for failures only. */
export function isSuccess(operation: Operation, { status, ok }: Head): boolean {
  return ok && Object.hasOwn(operation.responses, status)
}

/** Whether the contract states the status itself, of success or not. */
export function isDocumented(operation: Operation, { status }: Head): boolean {
  return Object.hasOwn(operation.responses, status)
}

/**
 * Parses and validates a body, and validates the headers of the answer.
 *
 * @param validate Whether the headers, the media type and the schema count; without them a body must still be readable.
 */
export function parseBody(operation: Operation, response: Head, body: StreamText, validate: boolean): ReadBody {
  const { responses, source } = operation
  const row = responses[response.status] ?? (response.ok ? undefined : responses.default)
  if (row === undefined) return fault('status', 'is not a status of this operation', source)
  if ('fault' in body && body.fault === 'too-large') return fault('too-large', 'is over the limit', source)
  const { headers = [] } = validate ? row : {}
  const headerIssues = parameterIssues('headers', headers, (name) => response.headers.get(name) ?? undefined)
  if (headerIssues.length > 0) return { ok: false, issues: headerIssues }
  const none = { ok: true, mediaType: undefined, body: undefined } as const
  // A peer may send a body where none is due; it means nothing.
  if (row.content === undefined || (row.bodyOptional && 'text' in body && body.text === '')) return none
  const mediaType = mediaTypeOf(row.content, response, validate)
  if (mediaType === undefined) {
    return fault('content-type', `must be ${Object.keys(row.content).join(' or ')}`, source)
  }
  if ('fault' in body) return fault('encoding', 'must be UTF-8', source)
  const value = isJson(mediaType) ? parseJson(body.text) : { body: body.text }
  if (value === undefined) return fault('json', 'must be JSON', source)
  if (!validate) return { ok: true, mediaType, body: value.body }
  const result = row.content[mediaType]?.(value.body)
  return result === undefined || result.ok ? { ok: true, mediaType, body: value.body } : result
}

function mediaTypeOf(content: Content, { headers }: Head, strict: boolean): string | undefined {
  return listedMediaType(content, headers.get('content-type')) ?? (strict ? undefined : Object.keys(content)[0])
}

function parseJson(text: string): { body: unknown } | undefined {
  try {
    return { body: JSON.parse(text) }
  } catch {
    return undefined
  }
}

function fault(code: string, message: string, source: string): ReadBody {
  return { ok: false, issues: [{ pointer: '', code, message, source }] }
}
