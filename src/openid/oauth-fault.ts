/**
 * What a stub of an OAuth endpoint answers for which fault of a request.
 *
 * @see RFC 6749 §5.2
 */

import { FAULT_STATUS, type Fault, type FaultAnswer, type FaultKind } from '../http/server-options.js'
import type { Issue } from '../validation/issue.js'

type Row = { readonly status: number; readonly error: string; readonly description: string }

/** Fault → status, `error`, and what is told where there is no issue. RFC 6749 §5.2 knows 400 for a request that cannot be taken. */
const ANSWERS: Readonly<Record<FaultKind, Row>> = {
  'path-unknown': row(FAULT_STATUS['path-unknown'], 'invalid_request', 'There is no such path'),
  'method-not-allowed': row(
    FAULT_STATUS['method-not-allowed'],
    'invalid_request',
    'The path does not allow this method',
  ),
  unauthorized: row(401, 'invalid_client', 'Client authentication failed'),
  'parameters-invalid': row(400, 'invalid_request', 'A parameter is not what the contract asks for'),
  'media-type-unsupported': row(400, 'invalid_request', 'The media type is not one of this operation'),
  'body-empty': row(400, 'invalid_request', 'A body is due'),
  'body-too-large': row(FAULT_STATUS['body-too-large'], 'invalid_request', 'The body is too large'),
  'body-too-slow': row(FAULT_STATUS['body-too-slow'], 'invalid_request', 'The body did not arrive in time'),
  'body-unreadable': row(400, 'invalid_request', 'The body cannot be read'),
  'body-invalid': row(400, 'invalid_request', 'The body is not what the contract asks for'),
  'not-implemented': row(FAULT_STATUS['not-implemented'], 'server_error', 'The operation is not implemented'),
  internal: row(500, 'server_error', 'Internal Server Error'),
}

/** How many issues are told, and how long the text may get. */
const MAX_ISSUES = 5
const MAX_DESCRIPTION_LENGTH = 500

/**
 * Makes the answer to a fault: the error code, and the places and rules in `error_description`. No value of the request is in it.
 *
 * @see RFC 6749 §5.2
 */
export function oauthAnswerFault({ kind, issues }: Fault): FaultAnswer {
  const { status, error, description } = ANSWERS[kind]
  const told = issues.length === 0 ? description : issues.slice(0, MAX_ISSUES).map(formatIssue).join('; ')
  return {
    status,
    headers: { 'cache-control': 'no-store' },
    body: { error, error_description: formatErrorDescription(told) },
  }
}

/**
 * Makes a text fit for `error_description`: a quotation mark becomes an apostrophe, a backslash a slash, and whatever else RFC 6749 §5.2
 * does not allow a question mark. At most 500 characters.
 *
 * @see RFC 6749 §5.2
 */
export function formatErrorDescription(text: string): string {
  return text
    .slice(0, MAX_DESCRIPTION_LENGTH)
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replace(/[^\x20\x21\x23-\x5B\x5D-\x7E]/g, '?')
}

function row(status: number, error: string, description: string): Row {
  return { status, error, description }
}

function formatIssue({ pointer, message }: Issue): string {
  return `${pointer || 'the body'} ${message}`
}
