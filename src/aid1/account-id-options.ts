/**
 * How account IDs are made and verified, and the checks of what our own caller asks for.
 *
 * @see AID.02 §5.2
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { ACCOUNT_ID_ALGORITHMS, type AccountIdAlgorithm } from './account-id-token.js'

/** What an account ID is made of. */
export interface AccountIdOptions {
  /** UUID of the onboarding request. Default: a random one. */
  readonly sid?: string | undefined
  /** Secret knowledge that the MSP verifies, e.g. the last four digits of the user's phone number. Not empty. */
  readonly ver?: string | undefined
  /** Validity from `now` on, in seconds: a whole number above 0. */
  readonly lifetimeSeconds: number
  /** Epoch seconds; a fraction is dropped. Default: the clock. */
  readonly now?: number | undefined
  /** Default: HS256. Another needs the MSP's consent, and a secret as long as its hash. */
  readonly algorithm?: AccountIdAlgorithm | undefined
}

/** How account IDs are verified. */
export interface AccountIdVerifierOptions {
  /** What the CMP and this MSP share: at least 32 bytes (48 for HS384, 64 for HS512); a string counts in UTF-8. */
  readonly secret: string | Uint8Array
  /** What `ver` must be. Without it, `ver` is ignored. Not empty. Reads: D-AID-5 */
  readonly knowledge?: string | undefined
  /** How far the two clocks may differ, in seconds, applied to both `exp` and `iat`. Default: 0. */
  readonly clockToleranceSeconds?: number | undefined
  /** What the header may name. Default: HS256 alone. Reads: D-AID-3 */
  readonly algorithms?: readonly AccountIdAlgorithm[] | undefined
}

/** The algorithms that are accepted when none are named. */
export const DEFAULT_ALGORITHMS: readonly AccountIdAlgorithm[] = ['HS256']

/**
 * Checks the secret against the algorithms that use it. Reads: D-AID-4
 *
 * @throws {TypeError} when the secret is neither text nor bytes, an algorithm is unknown, or the runtime has no node:crypto.
 * @throws {RangeError} when the secret is shorter than the hash of one of the algorithms.
 */
export function checkSecret(secret: unknown, algorithms: readonly AccountIdAlgorithm[]): void {
  if (typeof secret !== 'string' && !(secret instanceof Uint8Array)) {
    throw new TypeError('secret must be a string or a Uint8Array')
  }
  if (algorithms.length === 0) throw new TypeError('algorithms must be a list of at least one')
  nodeCrypto() // where it is missing, so is Buffer: says so before anything else fails
  const secretBytes = Buffer.byteLength(secret)
  for (const algorithm of algorithms) {
    if (!Object.hasOwn(ACCOUNT_ID_ALGORITHMS, algorithm)) {
      throw new TypeError(
        `Account IDs are signed with ${Object.keys(ACCOUNT_ID_ALGORITHMS).join(', ')} and nothing else`,
      )
    }
    const { minSecretBytes } = ACCOUNT_ID_ALGORITHMS[algorithm]
    if (secretBytes < minSecretBytes)
      throw new RangeError(`An ${algorithm} secret has at least ${minSecretBytes} bytes`)
  }
}

/** @throws {TypeError} when a text is given and is empty or not a string. */
export function checkOptionalText(name: string, value: unknown): void {
  if (value !== undefined && (typeof value !== 'string' || value === '')) {
    throw new TypeError(`${name} must be a string of at least one character`)
  }
}

/**
 * Checks a number of seconds. What is not a number would make every comparison of times false.
 *
 * @throws {TypeError} when it is not a number.
 * @throws {RangeError} when it is negative, infinite or NaN.
 */
export function checkSeconds(name: string, value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number of seconds`)
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} must be a number of seconds, 0 or more`)
}

/** The time to judge by, in epoch seconds: the one given, or the clock's. Throws as {@link checkSeconds}. */
export function readNow(now: number | undefined): number {
  if (now === undefined) return Math.floor(Date.now() / 1000)
  checkSeconds('now', now)
  return now
}
