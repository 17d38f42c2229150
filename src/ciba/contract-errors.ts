/**
 * The ways in which a peer can break CIBA outside of what a schema of an answer refuses: one row per code.
 */

import { type ContractErrorRow, contractErrors } from '../errors/contract-error-table.js'

/** Code → what it means, and the clause. */
const CIBA_ERRORS = {
  CIBA_PROVIDER_METADATA: {
    message: 'The metadata of the OpenID Provider is not what CIBA asks for',
    source: 'CIBA Core §4',
  },
  CIBA_ID_TOKEN: {
    message: 'The ID token of the token response cannot be trusted',
    source: 'CIBA Core §10.1.1',
  },
  CIBA_NOTIFICATION: {
    message: 'The notification is not one that this client can have',
    source: 'CIBA Core §10.2, §10.3',
  },
  CIBA_PUSHED_TOKENS: {
    message: 'The pushed tokens cannot be trusted',
    source: 'CIBA Core §10.3.1',
  },
} as const satisfies Record<string, ContractErrorRow>

/** A stable code of the CIBA logic. */
export type CibaErrorCode = keyof typeof CIBA_ERRORS

/** Makes the error of a row. */
export const cibaError = /* @__PURE__ */ contractErrors('ciba', CIBA_ERRORS)
