/**
 * The ways in which a peer can break identity assurance outside of what a schema of a request refuses: one row per code.
 */

import { type ContractErrorRow, contractErrors } from '../errors/contract-error-table.js'

/** Code → what it means, and the clause. */
const IDENTITY_ASSURANCE_ERRORS = {
  IDENTITY_ASSURANCE_VERIFIED_CLAIMS_INVALID: {
    message: 'The verified claims are not valid in the generation that they are said to be of',
    source: 'IDA §5.1',
  },
  IDENTITY_ASSURANCE_CLAIMS_PARAMETER: {
    message: 'The claims parameter is not a request that identity assurance can have',
    source: 'IDA §7',
  },
} as const satisfies Record<string, ContractErrorRow>

/** A stable code of the identity assurance logic. */
export type IdentityAssuranceErrorCode = keyof typeof IDENTITY_ASSURANCE_ERRORS

/** Makes the error of a row. */
export const identityAssuranceError = /* @__PURE__ */ contractErrors('identity-assurance', IDENTITY_ASSURANCE_ERRORS)
