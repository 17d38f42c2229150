/**
 * The claims of an account ID: what its payload must hold, and when it holds.
 *
 * @see AID.02 §5.2, RFC 7519 §4.1
 */

import { equalsInConstantTime } from './account-id-token.js'
import { aid1Error } from './contract-errors.js'

/** What a genuine account ID says. Members that AID.02 does not name are left out. */
export interface AccountIdClaims {
  /** UUID of the onboarding request, as it was spelled. */
  readonly sid: string
  /** End of validity, in epoch seconds. */
  readonly exp: number
  /** Time of creation, in epoch seconds. */
  readonly iat: number
  /** Secret knowledge, e.g. the last four digits of a phone number. Not to be logged. */
  readonly ver?: string
}

/** What the claims are judged by. */
export interface AccountIdConditions {
  /** Epoch seconds. */
  readonly now: number
  /** Seconds, 0 or more. */
  readonly clockToleranceSeconds: number
  readonly knowledge: string | undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Tells whether a value is a UUID in its usual spelling, of any version and either case. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}

/**
 * Judges the payload of an account ID whose signature is right: its form, then the times, then the knowledge.
 *
 * @throws {ContractError} AID1_ACCOUNT_ID_MALFORMED when `exp`, `iat` or `sid` is missing or has another form.
 * @throws {ContractError} AID1_ACCOUNT_ID_EXPIRED when `now >= exp + clockToleranceSeconds`.
 * @throws {ContractError} AID1_ACCOUNT_ID_NOT_YET_VALID when `iat > now + clockToleranceSeconds`.
 * @throws {ContractError} AID1_ACCOUNT_ID_KNOWLEDGE when `knowledge` is given and `ver` is missing or another.
 * @see AID.02 §5.2
 */
export function judgeClaims(payload: Record<string, unknown>, conditions: AccountIdConditions): AccountIdClaims {
  const { sid, ver } = payload
  const exp = readNumericDate(payload.exp)
  const iat = readNumericDate(payload.iat)
  // Reads: D-AID-6
  if (exp === undefined || iat === undefined || !isUuid(sid)) throw aid1Error('AID1_ACCOUNT_ID_MALFORMED')

  const { now, clockToleranceSeconds, knowledge } = conditions
  // RFC 7519 §4.1.4: the current time must be before `exp`.
  if (now >= exp + clockToleranceSeconds) throw aid1Error('AID1_ACCOUNT_ID_EXPIRED')
  // Reads: D-AID-2
  if (iat > now + clockToleranceSeconds) throw aid1Error('AID1_ACCOUNT_ID_NOT_YET_VALID')
  // Reads: D-AID-5
  if (knowledge !== undefined && !(typeof ver === 'string' && equalsInConstantTime(ver, knowledge))) {
    throw aid1Error('AID1_ACCOUNT_ID_KNOWLEDGE')
  }
  return typeof ver === 'string' ? { sid, exp, iat, ver } : { sid, exp, iat }
}

/** Whole epoch seconds, as a number or, as AID.02 prints `exp`, a string of digits. Reads: D-AID-2 */
function readNumericDate(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof seconds === 'number' && Number.isSafeInteger(seconds) && seconds >= 0 ? seconds : undefined
}
