/**
 * The ways in which a peer can break what the OpenID contracts share: one row per code.
 */

import { ContractError } from '../errors/contract-error.js'
import type { Issue } from '../validation/issue.js'

type Row = { readonly message: string; readonly source: string }

/** Code → what it means, and the clause. */
const OPENID_ERRORS = {
  OPENID_KEYS: {
    message: 'The JWK Set that signatures are verified with cannot be had',
    source: 'OIDC Core §10.1.1',
  },
} as const satisfies Record<string, Row>

/** A stable code of the shared OpenID logic. */
export type OpenidErrorCode = keyof typeof OPENID_ERRORS

/** Makes the error of a row. */
export function openidError(code: OpenidErrorCode, issues?: readonly Issue[]): ContractError {
  const { message, source } = OPENID_ERRORS[code]
  return new ContractError({ code, contract: 'openid', source, message, issues })
}
