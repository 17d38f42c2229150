/**
 * The ways in which a peer can break what the OpenID contracts share: one row per code.
 */

import { type ContractErrorRow, contractErrors } from '../errors/contract-error-table.js'

/** Code → what it means, and the clause. */
const OPENID_ERRORS = {
  OPENID_KEYS: {
    message: 'The JWK Set that signatures are verified with cannot be had',
    source: 'OIDC Core §10.1.1',
  },
} as const satisfies Record<string, ContractErrorRow>

/** A stable code of the shared OpenID logic. */
export type OpenidErrorCode = keyof typeof OPENID_ERRORS

/** Makes the error of a row. */
export const openidError = /* @__PURE__ */ contractErrors('openid', OPENID_ERRORS)
