/**
 * The one error class for a contract that the other party broke.
 *
 * Misuse of a function by our own caller is a `TypeError` or a `RangeError`; an expected outcome of a protocol is a value.
 */

import type { Issue } from '../validation/issue.js'

/** What a `ContractError` says. Nothing in it may hold a token, a number, a key or a claim value. */
export interface ContractErrorDetails {
  /** Stable code, e.g. `AID1_ACCOUNT_ID_EXPIRED`. */
  readonly code: string
  /** The word of the contract, e.g. `aid1`. */
  readonly contract: string
  /** The clause that was broken, e.g. `AID.02 §5.2`. */
  readonly source: string
  readonly message: string
  /** What to send back to the peer, in the contract's own error shape. */
  readonly answer?: unknown
  /** Every fault, where there can be more than one. */
  readonly issues?: readonly Issue[] | undefined
}

/** The other party broke the contract. `answer` is what to send back to it. */
export class ContractError extends Error {
  readonly code: string
  readonly contract: string
  readonly source: string
  readonly answer: unknown
  declare readonly issues?: readonly Issue[]

  constructor(details: ContractErrorDetails) {
    super(details.message)
    this.name = 'ContractError'
    this.code = details.code
    this.contract = details.contract
    this.source = details.source
    this.answer = details.answer
    if (details.issues !== undefined) this.issues = details.issues
  }
}
