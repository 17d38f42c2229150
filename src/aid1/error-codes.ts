/**
 * The error codes of AID1: AID.02 Table 10, and how their descriptions are written.
 *
 * @see AID.02 §5.5
 */

import type { components } from '../../generated/aid1/msp/types.js'

/** What either side answers on every failure: a code of Table 10, or a proprietary one, and its description. */
export type AidError = Readonly<components['schemas']['AidError']>

/**
 * AID.02 Table 10: code → description. `%s` stands for a value that {@link formatAidError} fills in.
 * Codes 200 to 300 are proprietary and have no row. Reads: D-AID-19
 */
export const AID_ERRORS = {
  '10': 'The account ID was not found',
  '11': 'The account ID was found but is no longer valid',
  '12': 'The account ID has an invalid signature',
  '19': 'Other account ID error',
  '20': 'The msp_token was not found',
  '21': 'The msp_token was found but is no longer valid',
  '23': 'The msp_token is already assigned to a user',
  '24': 'The user already has a msp_token',
  '29': 'Other msp_token id error',
  '30': 'The specified request ID was not found',
  '31': 'The specified Request ID was found but is no longer valid',
  '39': 'Other request ID error',
  '44': 'Other format error of activation code',
  '47': 'The activation code has an invalid format',
  '48': 'The msp_token already has an activation code assigned to it',
  '49': 'Other activation code error',
  '50': 'Profile type unknown',
  '51': 'The specified profile type is unsupported for this request',
  '59': 'Other profile type error',
  '60': 'The request body is empty or contains null values',
  '61': 'The profile with the ICCID %s could not be found',
  '62': 'The profile with the ICCID %s is not linked to the MSP token with the federated_id %s',
  '63': 'The profile with the ICCID %s is invalid and may not return to a valid state',
  '64': 'None of the profiles could be processed',
  '65': 'The msp_token identified by the federated_id or the profile(s) identified by the ICCID could not be found',
  '90': 'Internal Server Error',
  '91': 'Invalid request syntax',
  '92': 'The correlation-id does not match',
  '93': 'The MSP with the MSP identifier %s could not be found',
  '94': 'The user identified by the account id could not be found',
  '100': 'Unspecified CMP content error',
  '101': 'User login on possible on CMP side',
  '102': 'Onboarding aborted by user',
  '103': 'CMP onboarding content currently unavailabe',
} as const

/** A code of Table 10. */
export type AidErrorCode = keyof typeof AID_ERRORS

/** Longest `error` text, in characters (7.3). */
export const AID_ERROR_MAX_LENGTH = 512

/**
 * Makes the `{ code, error }` that AID.02 asks for on every failure.
 *
 * @param code A code of Table 10.
 * @param values One value for each `%s` of the description, in order: the ICCID of 61, 62 and 63, then the MSP token of 62; the MSP identifier of 93.
 * @throws {TypeError} when the number of values is not the number of `%s`.
 * @see AID.02 §5.5
 */
export function formatAidError(code: AidErrorCode, ...values: string[]): AidError {
  const parts = AID_ERRORS[code].split('%s')
  if (values.length !== parts.length - 1) {
    throw new TypeError(`AID error ${code} takes ${parts.length - 1} value(s), ${values.length} given`)
  }
  return { code, error: cutErrorText(parts.reduce((text, part, index) => text + values[index - 1] + part)) }
}

/**
 * Writes a code and its description as the one text that the `error` member of a body may hold, e.g. `19: Other account ID error`.
 *
 * @see AID.02 §5.5, last sentence before Table 10
 */
export function formatAidErrorText({ code, error }: AidError): string {
  return cutErrorText(`${code}: ${error}`)
}

/** The text, cut to the longest `error`. A character is not cut in two. */
export function cutErrorText(text: string): string {
  return text.length <= AID_ERROR_MAX_LENGTH ? text : [...text].slice(0, AID_ERROR_MAX_LENGTH).join('')
}

/**
 * Tells what sort of code a peer sent. An unknown code is kept, not refused. Reads: D-AID-19
 *
 * @see AID.02 §5.5
 */
export function classifyAidErrorCode(code: string): 'known' | 'proprietary' | 'unknown' {
  if (Object.hasOwn(AID_ERRORS, code)) return 'known'
  return /^(2\d\d|300)$/.test(code) ? 'proprietary' : 'unknown'
}
