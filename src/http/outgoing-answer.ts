/**
 * What a function of a stub answered → what is sent, when HTTP and the contract allow it.
 */

import type { Issue } from '../validation/issue.js'
import { isFieldName, isFieldValue } from './header-fields.js'
import { type OutgoingAnswer, STATUSES_WITHOUT_BODY } from './incoming-call.js'
import { listedMediaType } from './media-type.js'
import type { Operation } from './operation.js'

/** What a function answered, before anything is known of it. */
export interface UntypedAnswer {
  readonly status?: unknown
  readonly headers?: unknown
  readonly body?: unknown
}

export type AfterAnswer = OutgoingAnswer['afterAnswer']

/** Headers that say how a message is framed. They are for the adapter alone. */
const FRAMING = new Set(['connection', 'content-length', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade'])

/**
 * The answer in the form that adapters send; undefined when HTTP has no place for it, whatever the contract says of it.
 *
 * @throws {TypeError} when JSON has no place for the body: BigInt, a circle.
 */
export function encodeAnswer(
  { status, headers, body }: UntypedAnswer,
  afterAnswer: AfterAnswer,
): OutgoingAnswer | undefined {
  const fields = headers === undefined ? {} : parseHeaders(headers)
  if (fields === undefined || !isStatus(status)) return undefined
  if (body === undefined) return { status, headers: fields, body: undefined, afterAnswer }
  const text: string | undefined = STATUSES_WITHOUT_BODY.has(status) ? undefined : JSON.stringify(body)
  return text === undefined
    ? undefined
    : { status, headers: { 'content-type': 'application/json', ...fields }, body: text, afterAnswer }
}

/** An answer of the runtime itself. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): OutgoingAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    afterAnswer: [],
  }
}

/** What the contract has against an answer. */
export function answerIssues(operation: Operation, { status, headers, body }: UntypedAnswer): readonly Issue[] {
  const { responses } = operation
  const row = isStatus(status) && Object.hasOwn(responses, status) ? responses[status] : undefined
  if (row === undefined) return [{ pointer: '/status', code: 'status', message: 'must be a status of this operation' }]
  if (row.content === undefined) {
    return body === undefined ? [] : [{ pointer: '', code: 'forbidden', message: 'must not be present here' }]
  }
  const contentType = (headers === undefined ? {} : parseHeaders(headers))?.['content-type']
  const mediaType = contentType === undefined ? Object.keys(row.content)[0] : listedMediaType(row.content, contentType)
  if (mediaType === undefined) {
    const message = `must be ${Object.keys(row.content).join(' or ')}`
    return [{ pointer: '/headers/content-type', code: 'content-type', message }]
  }
  const result = row.content[mediaType]?.(body)
  return result === undefined || result.ok ? [] : result.issues
}

function isStatus(status: unknown): status is number {
  return Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599
}

/** Headers with their names in lower case; undefined when there is one that cannot be sent. */
function parseHeaders(headers: unknown): Record<string, string> | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined
  const fields: Record<string, string> = {}
  for (const [given, value] of Object.entries(headers)) {
    const name = given.toLowerCase()
    if (!isFieldName(name) || !isFieldValue(value) || FRAMING.has(name)) return undefined
    fields[name] = value
  }
  return fields
}
