/**
 * The ways in which a peer can break a contract, as a table of codes.
 */

import type { Issue } from '../validation/issue.js'
import { ContractError } from './contract-error.js'

/** What a code means. */
export interface ContractErrorRow {
  readonly message: string
  /** The clause that was broken. */
  readonly source: string
  /** What to send back to the peer, in the contract's own error shape. */
  readonly answer?: unknown
}

/**
 * Makes what makes the errors of a table.
 *
 * @param contract The word of the contract.
 */
export function contractErrors<Code extends string>(
  contract: string,
  rows: Readonly<Record<Code, ContractErrorRow>>,
): (code: Code, issues?: readonly Issue[]) => ContractError {
  return (code, issues) => new ContractError({ code, contract, ...rows[code], issues })
}
