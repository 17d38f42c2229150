/**
 * What can go wrong with a call, besides misuse (a `TypeError`) and an abort by the caller (the reason of its signal, as it is).
 */

import { ContractError } from '../errors/contract-error.js'
import type { Issue } from '../validation/issue.js'

/** Stable code → what it means. */
const HTTP_ERRORS = {
  HTTP_STATUS: 'answered with a status that is not a success of this operation',
  HTTP_INVALID_RESPONSE: 'answered with something that the contract does not allow',
  HTTP_RESPONSE_TOO_LARGE: 'answered with a body over the limit',
  HTTP_UNREACHABLE: 'could not be reached, or the connection was lost',
  HTTP_TIMEOUT: 'did not answer in time',
} as const

export type HttpErrorCode = keyof typeof HTTP_ERRORS

/** Which call it was. Paths, bodies and credentials are not part of it. */
export interface CallIdentity {
  readonly contract: string
  readonly operationId: string
  readonly source: string
  readonly requestId: string | undefined
  readonly correlationId: string | undefined
}

/** @param detail A word from a known list, e.g. a status or `ECONNREFUSED`. Never text of the peer. */
export function callError(
  code: HttpErrorCode,
  call: CallIdentity,
  detail?: string,
  issues?: readonly Issue[],
): ContractError {
  return new ContractError({ ...detailsOf(code, call, detail), issues })
}

/** What a failed call says beyond its code. */
export interface ApiErrorDetails {
  readonly status: number
  /** The body, when it is the one that the contract asks for. */
  readonly body: unknown
  /** The code that the peer gave, when it is one that tells nothing of a user. */
  readonly peerCode: string | undefined
  /** What the peer asked to wait before the next attempt, in milliseconds. */
  readonly retryAfterMs: number | undefined
  readonly issues?: readonly Issue[] | undefined
}

/**
 * The peer answered with a status that is not a success of the operation. `body` holds its validated error, or undefined when it was not one.
 * The body is not shown by `console.log` or `JSON.stringify`, because its text may name a profile or a token.
 */
export class ApiError<Body = unknown> extends ContractError {
  readonly status: number
  readonly operationId: string
  readonly requestId: string | undefined
  readonly correlationId: string | undefined
  readonly retryAfterMs: number | undefined
  readonly #body: Body | undefined

  constructor(call: CallIdentity, details: ApiErrorDetails) {
    const { status, body, peerCode, retryAfterMs, issues } = details
    super({
      ...detailsOf('HTTP_STATUS', call, peerCode === undefined ? `${status}` : `${status}, code ${peerCode}`),
      issues,
    })
    this.name = 'ApiError'
    this.status = status
    this.operationId = call.operationId
    this.requestId = call.requestId
    this.correlationId = call.correlationId
    this.retryAfterMs = retryAfterMs
    this.#body = body as Body | undefined
  }

  /** The error of the contract, e.g. `{ code, error }`. */
  get body(): Body | undefined {
    return this.#body
  }
}

function detailsOf(code: HttpErrorCode, call: CallIdentity, detail: string | undefined) {
  const message = `${call.operationId}: the peer ${HTTP_ERRORS[code]}${detail === undefined ? '' : ` (${detail})`}`
  return { code, contract: call.contract, source: call.source, message }
}
