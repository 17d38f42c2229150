/**
 * The ways in which a peer can break EAP-AKA and Digest AKA: one row per code. What an attacker may probe (a MAC, a RES, a digest) is not
 * among them: it is one failure, and a value.
 */

import { type ContractErrorRow, contractErrors } from '../errors/contract-error-table.js'

/** Code → what it means, and the clause. */
const EAP_AKA_ERRORS = {
  EAP_PACKET: { message: 'The bytes are not an EAP packet of EAP-AKA', source: 'RFC 4187 §8.1' },
  DIGEST_AKA_CHALLENGE: { message: 'The challenge is not one of HTTP Digest AKA', source: 'RFC 3310 §3.2' },
  DIGEST_AKA_CREDENTIALS: { message: 'The credentials are not those of HTTP Digest AKA', source: 'RFC 3310 §3.3' },
} as const satisfies Record<string, ContractErrorRow>

/** A stable code of the EAP-AKA logic. */
export type EapAkaErrorCode = keyof typeof EAP_AKA_ERRORS

/** Makes the error of a row. */
export const eapAkaError = /* @__PURE__ */ contractErrors('eap-aka', EAP_AKA_ERRORS)
