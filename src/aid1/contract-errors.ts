/**
 * The ways in which a peer can break AID.02 outside of a request that a schema refuses: one row per code.
 */

import { ContractError } from '../errors/contract-error.js'
import type { Issue } from '../validation/issue.js'
import { type AidErrorCode, formatAidError } from './error-codes.js'

type Row = { readonly message: string; readonly answerCode: AidErrorCode; readonly source: string }

/** Code → what it means, the code of Table 10 to answer with, and the clause. Reads: D-AID-7 */
const AID1_CONTRACT_ERRORS = {
  AID1_ACCOUNT_ID_MALFORMED: {
    message: 'The account ID is not a JWT as AID.02 asks for',
    answerCode: '19',
    source: 'AID.02 §5.2',
  },
  AID1_ACCOUNT_ID_SIGNATURE: {
    message: 'The account ID has an invalid signature',
    answerCode: '12',
    source: 'AID.02 §5.2',
  },
  AID1_ACCOUNT_ID_EXPIRED: { message: 'The account ID has expired', answerCode: '11', source: 'AID.02 §5.2' },
  AID1_ACCOUNT_ID_NOT_YET_VALID: {
    message: 'The account ID was created in the future',
    answerCode: '19',
    source: 'AID.02 §5.2',
  },
  AID1_ACCOUNT_ID_KNOWLEDGE: {
    message: 'The secret knowledge of the account ID is not the one agreed',
    answerCode: '19',
    source: 'AID.02 §5.2',
  },
  AID1_ACCOUNT_ID_USED: { message: 'The account ID was used before', answerCode: '11', source: 'AID.02 §5.2' },
  AID1_REDIRECT_NOT_ALLOWED: {
    message: 'The redirect URI is not on an agreed domain',
    answerCode: '91',
    source: 'AID.02 §7.1',
  },
  AID1_REDIRECT_MALFORMED: {
    message: 'The redirect does not hold its parameters, each once, as AID.02 asks for',
    answerCode: '91',
    source: 'AID.02 §7.1, §7.2',
  },
  AID1_PHONE_NUMBER: {
    message: 'The phone number cannot be decrypted, or is not 5 to 15 digits',
    answerCode: '91',
    source: 'AID.02 §7.3',
  },
} as const satisfies Record<string, Row>

/** A stable code of the AID1 logic. */
export type Aid1ErrorCode = keyof typeof AID1_CONTRACT_ERRORS

/** Makes the error of a row, with the `{ code, error }` to answer with. */
export function aid1Error(code: Aid1ErrorCode, issues?: readonly Issue[]): ContractError {
  const { message, answerCode, source } = AID1_CONTRACT_ERRORS[code]
  return new ContractError({ code, contract: 'aid1', source, message, answer: formatAidError(answerCode), issues })
}
