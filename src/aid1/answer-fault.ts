/**
 * Which `{ code, error }` a stub answers for which fault of a request. Reads: D-AID-27
 *
 * @see AID.02 §5.5
 */

import { FAULT_STATUS, type Fault, type FaultKind } from '../http/server-options.js'
import type { Issue } from '../validation/issue.js'
import { pathOf } from '../validation/validator.js'
import { type AidError, type AidErrorCode, cutErrorText, formatAidError } from './error-codes.js'

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

/** The status, and the body with the place and the rule of one fault: the first null where there is one, otherwise the first. */
export function answerFault(fault: Fault): { status: number; body: AidError } {
  const { kind, issues } = fault
  const status = STATUS[kind] ?? FAULT_STATUS[kind]
  const empty = kind === 'body-invalid' ? issues.find((issue) => isEmptyPlace(issue, fault.body)) : undefined
  const { code, error } = formatAidError(empty === undefined ? (CODE[kind] ?? '91') : '60')
  const told = empty ?? issues[0]
  const detail = DETAIL[kind] ?? (told && `${told.pointer || 'the body'} ${told.message}`)
  return { status, body: { code, error: cutErrorText(detail === undefined ? error : `${error}: ${detail}`) } }
}

/** Code 60 also stands for a body that holds null where a value is due, and for one without any member where one is due. */
function isEmptyPlace({ code, pointer }: Issue, body: unknown): boolean {
  return valueAt(body, pointer) === null || (code === 'minProperties' && pointer === '')
}

function valueAt(body: unknown, pointer: string): unknown {
  return pathOf(pointer).reduce<unknown>((value, name) => {
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    return holds ? (value as Record<string, unknown>)[name] : undefined
  }, body)
}
