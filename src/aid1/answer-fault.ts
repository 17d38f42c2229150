/**
 * Which `{ code, error }` a stub answers for which fault of a request.
 *
 * @see AID.02 §5.5
 */

import type { Fault, FaultKind } from '../http/server-options.js'
import { FAULT_STATUS } from '../http/server-options.js'
import { pathOf } from '../validation/validator.js'
import { AID_ERROR_MAX_LENGTH, type AidError, type AidErrorCode, formatAidError } from './error-codes.js'

/** AID.02 knows 422 for a request that it cannot take, not 400. */
const STATUS: Partial<Record<FaultKind, number>> = {
  'parameters-invalid': 422,
  'body-empty': 422,
  'body-unreadable': 422,
  'body-invalid': 422,
}

/** Table 10 has 60 for an empty body, 90 for a failure of the called party, and 91 for all that is wrong with a request. */
const CODE: Partial<Record<FaultKind, AidErrorCode>> = {
  'body-empty': '60',
  internal: '90',
  'not-implemented': '90',
}

const DETAIL: Partial<Record<FaultKind, string>> = {
  'path-unknown': 'there is no such path',
  'method-not-allowed': 'the path does not allow this method',
  unauthorized: 'credentials are missing or wrong',
  'body-too-large': 'the body is too large',
  'body-too-slow': 'the body did not arrive in time',
  'body-unreadable': 'the body must be JSON in UTF-8',
}

/** The status, and the body with the place and the rule of the first fault. */
export function answerFault(fault: Fault): { status: number; body: AidError } {
  const { kind, issues } = fault
  const status = STATUS[kind] ?? FAULT_STATUS[kind]
  const { code, error } = formatAidError(holdsNull(fault) ? '60' : (CODE[kind] ?? '91'))
  const [first] = issues
  const detail = DETAIL[kind] ?? (first && `${first.pointer || 'the body'} ${first.message}`)
  const text = detail === undefined ? error : `${error}: ${detail}`
  return { status, body: { code, error: text.slice(0, AID_ERROR_MAX_LENGTH) } }
}

/** Code 60 also stands for a body that holds null where a value is due, and for one without any member. */
function holdsNull({ kind, issues, body }: Fault): boolean {
  if (kind !== 'body-invalid') return false
  return issues.some(
    ({ code, pointer }) =>
      (code === 'type' && valueAt(body, pointer) === null) || (code === 'minProperties' && pointer === ''),
  )
}

function valueAt(body: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>((value, name) => {
    const isObject = typeof value === 'object' && value !== null
    return isObject ? (value as Record<string, unknown>)[name] : undefined
  }, body)
}
