/**
 * The first call of an API → the calls that are made of it: the success that the contract states, and an error that has a type.
 */

import { type OpenApiDocument, resolve } from '../../steps/openapi.js'
import { operationsOf } from '../../steps/operation-table.js'
import type { FirstCall } from '../first-call.js'

/** A call of a program, and what comes of it when it is as it should be. */
export interface PlannedCall {
  /** How the table names it. */
  readonly what: 'success' | 'no body' | '204' | 'XML' | 'typed error'
  readonly status: number
  /** What the mock is asked for; nothing for what it answers by itself. */
  readonly prefer?: string
}

/** The status that stands for those that a contract does not name. */
const UNNAMED_STATUS = 500

/**
 * The success first; then an error in JSON, where the operation states one.
 *
 * @throws {RangeError} when the operation states no success.
 */
export function plannedCalls({ operationId, error }: FirstCall, view: OpenApiDocument): PlannedCall[] {
  const answers = answersOf(operationId, view)
  const success = answers.find(({ status }) => status >= 200 && status < 300)
  if (success === undefined) throw new RangeError(`${operationId} has no success`)
  const failure = answers.find(({ status, mediaTypes }) => status >= 400 && mediaTypes.includes('application/json'))
  return [
    { what: whatOf(success), status: success.status },
    ...(error === undefined || failure === undefined
      ? []
      : [{ what: 'typed error', status: failure.status, prefer: `code=${failure.status}` } as const]),
  ]
}

interface Answer {
  readonly status: number
  readonly mediaTypes: readonly string[]
}

function answersOf(operationId: string, view: OpenApiDocument): Answer[] {
  const found = operationsOf(view).find(({ operation }) => operation.operationId === operationId)
  return Object.entries(found?.operation.responses ?? {}).map(([status, answer]) => ({
    status: status === 'default' ? UNNAMED_STATUS : Number(status),
    mediaTypes: Object.keys(resolve(view, answer, 'responses').content ?? {}),
  }))
}

function whatOf({ status, mediaTypes }: Answer): PlannedCall['what'] {
  if (status === 204) return '204'
  if (mediaTypes.length === 0) return 'no body'
  return mediaTypes.some((mediaType) => mediaType.endsWith('xml')) ? 'XML' : 'success'
}
