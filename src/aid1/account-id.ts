/**
 * Account IDs: the JSON web token by which a CMP names a user in a redirect, made by the CMP, verified by the MSP.
 *
 * Needs `node:` at run time (node:crypto, Buffer); importing it does not.
 *
 * @see AID.02 §5.2
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { type AccountIdClaims, isUuid, judgeClaims } from './account-id-claims.js'
import {
  type AccountIdOptions,
  type AccountIdVerifierOptions,
  checkOptionalText,
  checkSeconds,
  checkSecret,
  DEFAULT_ALGORITHMS,
  readNow,
} from './account-id-options.js'
import {
  ACCOUNT_ID_MAX_LENGTH,
  type AccountIdKey,
  signAccountIdToken,
  verifyAccountIdToken,
} from './account-id-token.js'
import { aid1Error } from './contract-errors.js'

export type { AccountIdClaims } from './account-id-claims.js'
export type { AccountIdOptions, AccountIdVerifierOptions } from './account-id-options.js'
export type { AccountIdAlgorithm } from './account-id-token.js'

/** How one account ID is verified. */
export interface AccountIdVerification extends AccountIdVerifierOptions {
  /** Epoch seconds. Default: the clock. */
  readonly now?: number | undefined
}

/** Verifies one account ID, or throws as {@link verifyAccountId} does. `now` is in epoch seconds, by default the clock's. */
export type AccountIdVerifier = (accountId: unknown, options?: { readonly now?: number | undefined }) => AccountIdClaims

/** Where the use of account IDs is remembered. */
export interface AccountIdRegistry {
  /**
   * Remembers `sid` until at least `expiresAtEpochSeconds`, in one atomic step.
   *
   * @returns `false` when it was claimed before.
   */
  claim(sid: string, expiresAtEpochSeconds: number): Promise<boolean>
}

/**
 * Makes an account ID.
 *
 * @param secret At least 32 bytes (48 for HS384, 64 for HS512); a string counts in UTF-8.
 * @returns A JWT of characters `A–Z a–z 0–9 . _ -`, at most 4096 of them.
 * @throws {TypeError} when `sid` is not a UUID, `ver` is empty or not a string, or the algorithm is unknown.
 * @throws {RangeError} when the secret is too short, a time is out of range, or the account ID would be too long.
 * @see AID.02 §5.2
 */
export function createAccountId(options: AccountIdOptions, secret: string | Uint8Array): string {
  const { lifetimeSeconds, ver, algorithm = 'HS256' } = options
  const sid = options.sid ?? nodeCrypto().randomUUID()
  if (!isUuid(sid)) throw new TypeError('sid must be a UUID')
  checkOptionalText('ver', ver)
  checkSecret(secret, [algorithm])
  // Reads: D-AID-2
  const iat = Math.floor(readNow(options.now))
  const exp = iat + lifetimeSeconds
  if (!Number.isSafeInteger(lifetimeSeconds) || lifetimeSeconds <= 0 || !Number.isSafeInteger(exp)) {
    throw new RangeError('lifetimeSeconds must be a whole number of seconds above 0')
  }
  const accountId = signAccountIdToken(JSON.stringify({ exp, ver, sid, iat }), secret, algorithm)
  if (accountId.length > ACCOUNT_ID_MAX_LENGTH) {
    throw new RangeError(`ver is too long: an account ID has at most ${ACCOUNT_ID_MAX_LENGTH} characters`)
  }
  return accountId
}

/**
 * Verifies an account ID: form and header, signature, claims, times, knowledge, in this order. It does not tell whether the
 * account ID was used before: that is {@link consumeAccountId}. Reads: D-AID-3, D-AID-6, D-AID-7
 *
 * @param accountId Whatever came as `id` or `account_id`.
 * @throws {ContractError} AID1_ACCOUNT_ID_MALFORMED when it is not a JWT as AID.02 asks for, or longer than 4096 characters.
 * @throws {ContractError} AID1_ACCOUNT_ID_SIGNATURE when the signature is not ours.
 * @throws {ContractError} AID1_ACCOUNT_ID_EXPIRED when `now >= exp + clockToleranceSeconds`.
 * @throws {ContractError} AID1_ACCOUNT_ID_NOT_YET_VALID when `iat > now + clockToleranceSeconds`.
 * @throws {ContractError} AID1_ACCOUNT_ID_KNOWLEDGE when `knowledge` is given and `ver` is missing or another.
 * @throws {TypeError} when an option has the wrong type.
 * @throws {RangeError} when the secret is shorter than the hash, or a time is out of range.
 * @see AID.02 §5.2
 */
export function verifyAccountId(accountId: unknown, options: AccountIdVerification): AccountIdClaims {
  checkVerifierOptions(options)
  return verifyWith(options.secret, options, accountId, options.now)
}

/**
 * Prepares the verification of many account IDs with one secret, of which it keeps a copy. Reads: D-AID-4
 *
 * @throws {TypeError} when an option has the wrong type.
 * @throws {RangeError} when the secret is shorter than the hash, or the tolerance is out of range.
 * @see AID.02 §5.2
 */
export function createAccountIdVerifier(options: AccountIdVerifierOptions): AccountIdVerifier {
  checkVerifierOptions(options)
  const { knowledge, clockToleranceSeconds, algorithms = DEFAULT_ALGORITHMS } = options
  const key = nodeCrypto().createSecretKey(Buffer.from(options.secret))
  const settings = { knowledge, clockToleranceSeconds, algorithms: [...algorithms] }
  return (accountId, { now } = {}) => verifyWith(key, settings, accountId, now)
}

/**
 * Marks a verified account ID as used. Reads: D-AID-6
 *
 * @param options `clockToleranceSeconds` as given to the verification, so that the registry remembers for as long as the
 *   account ID would be accepted. Default: 0.
 * @throws {ContractError} AID1_ACCOUNT_ID_USED when the registry knows it already.
 * @throws {RangeError} when the tolerance is out of range. A failure of the registry passes through as it is.
 * @see AID.02 §5.2
 */
export async function consumeAccountId(
  claims: AccountIdClaims,
  registry: AccountIdRegistry,
  options: { readonly clockToleranceSeconds?: number | undefined } = {},
): Promise<void> {
  const { clockToleranceSeconds = 0 } = options
  checkSeconds('clockToleranceSeconds', clockToleranceSeconds)
  const claimed: boolean = await registry.claim(claims.sid, claims.exp + clockToleranceSeconds)
  if (claimed !== true) throw aid1Error('AID1_ACCOUNT_ID_USED')
}

function checkVerifierOptions(options: AccountIdVerifierOptions): void {
  const { secret, knowledge, clockToleranceSeconds = 0, algorithms = DEFAULT_ALGORITHMS } = options
  checkSecret(secret, algorithms)
  checkOptionalText('knowledge', knowledge)
  checkSeconds('clockToleranceSeconds', clockToleranceSeconds)
}

function verifyWith(
  key: AccountIdKey,
  settings: Omit<AccountIdVerifierOptions, 'secret'>,
  accountId: unknown,
  givenNow: number | undefined,
): AccountIdClaims {
  const now = readNow(givenNow)
  const { knowledge, clockToleranceSeconds = 0, algorithms = DEFAULT_ALGORITHMS } = settings
  return judgeClaims(verifyAccountIdToken(accountId, key, algorithms), { now, clockToleranceSeconds, knowledge })
}
