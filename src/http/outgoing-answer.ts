/**
 * What a function of a stub answered → what is sent, when HTTP and the contract allow it.
 */

import type { Issue } from '../validation/issue.js'
import { issuesAt } from '../validation/issues-at.js'
import { isFieldName, isFieldValue } from './header-fields.js'
import { type OutgoingAnswer, type OutgoingHeaders, STATUSES_WITHOUT_BODY } from './incoming-call.js'
import { isJson, listedMediaType, parseContentType } from './media-type.js'
import type { Operation, Parameter } from './operation.js'
import type { FaultAnswer } from './server-options.js'

/** What a function answered, before anything is known of it. */
export interface UntypedAnswer {
  readonly status?: unknown
  readonly headers?: unknown
  readonly body?: unknown
}

export type AfterAnswer = OutgoingAnswer['afterAnswer']

/** Headers that say how a message is framed. They are for the adapter alone. */
const FRAMING = /* @__PURE__ */ new Set([
  'connection',
  'content-length',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * The answer in the form that adapters send; undefined when HTTP has no place for it, whatever the contract says of it.
 *
 * @throws {TypeError} when JSON has no place for the body: BigInt, a circle.
 */
export function encodeAnswer(
  operation: Operation,
  { status, headers, body }: UntypedAnswer,
  afterAnswer: AfterAnswer,
): OutgoingAnswer | undefined {
  const fields = headers === undefined ? {} : parseHeaders(headers)
  if (fields === undefined || !isStatus(status)) return undefined
  if (body === undefined) return { status, headers: fields, body: undefined, afterAnswer }
  const given = fields['content-type']
  const contentType = typeof given === 'string' ? given : mediaTypesOf(operation, status)[0]
  const isText = typeof body === 'string' && contentType !== undefined && !isJson(parseContentType(contentType) ?? '')
  const text: string | undefined = STATUSES_WITHOUT_BODY.has(status) ? undefined : isText ? body : JSON.stringify(body)
  return text === undefined
    ? undefined
    : { status, headers: { 'content-type': contentType ?? 'application/json', ...fields }, body: text, afterAnswer }
}

/** An answer of the runtime itself. */
export function ownAnswer({ status, headers, body }: FaultAnswer, more?: Record<string, string>): OutgoingAnswer {
  const contentType = body === undefined ? {} : { 'content-type': 'application/json' }
  return {
    status,
    headers: { ...contentType, ...headers, ...more },
    body: body === undefined ? undefined : JSON.stringify(body),
    afterAnswer: [],
  }
}

/** What the contract has against an answer. */
export function answerIssues(operation: Operation, { status, headers, body }: UntypedAnswer): readonly Issue[] {
  const { responses } = operation
  const row = isStatus(status) && Object.hasOwn(responses, status) ? responses[status] : undefined
  if (row === undefined) return [{ pointer: '/status', code: 'status', message: 'must be a status of this operation' }]
  const fields = (headers === undefined ? undefined : parseHeaders(headers)) ?? {}
  const issues = row.headers === undefined ? [] : headerIssues(row.headers, fields)
  if (issues.length > 0) return issues
  if (row.content === undefined) {
    return body === undefined ? [] : [{ pointer: '', code: 'forbidden', message: 'must not be present here' }]
  }
  if (body === undefined && row.bodyOptional) return []
  const contentType = fields['content-type']
  const mediaTypes = Object.keys(row.content)
  const mediaType =
    contentType === undefined
      ? mediaTypes.length === 1
        ? mediaTypes[0]
        : undefined
      : listedMediaType(row.content, String(contentType))
  if (mediaType === undefined) {
    return [{ pointer: '/headers/content-type', code: 'content-type', message: `must be ${mediaTypes.join(' or ')}` }]
  }
  const result = row.content[mediaType]?.(body)
  return result === undefined || result.ok ? [] : result.issues
}

/** A header that may come in several lines is held against the contract line by line. */
function headerIssues(rows: readonly Parameter[], fields: OutgoingHeaders): Issue[] {
  return rows.flatMap(({ name, required, validator }) => {
    const pointer = `/headers/${name}`
    const value = fields[name.toLowerCase()]
    if (value === undefined) return required ? [{ pointer, code: 'required', message: 'is required' }] : []
    const lines = typeof value === 'string' ? [value] : value
    return lines.flatMap((line) => (validator.is(line) ? [] : issuesAt(pointer, validator, line)))
  })
}

function mediaTypesOf({ responses }: Operation, status: number): string[] {
  return Object.keys((Object.hasOwn(responses, status) ? responses[status]?.content : undefined) ?? {})
}

function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599
}

/** Headers with their names in lower case; undefined when there is one that cannot be sent. */
function parseHeaders(headers: unknown): Record<string, string | string[]> | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined
  const fields: Record<string, string | string[]> = {}
  for (const [given, value] of Object.entries(headers)) {
    if (value === undefined) continue
    const name = given.toLowerCase()
    const lines: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value]
    // Two spellings of one name would lose one of the two.
    if (!isFieldName(name) || !lines.every(isFieldValue) || FRAMING.has(name) || name in fields) return undefined
    fields[name] = value
  }
  return fields
}
