/**
 * Values that mean nothing but to the one who made them, and how they are compared.
 *
 * @see RFC 6749 §10.10
 */

import { encodeBase64Url } from '../bytes/base64.js'

/**
 * Makes a value that cannot be guessed, from the random source of the platform.
 *
 * @param bytes How many random bytes it stands for: 16 (128 bits, the least of CIBA Core §7.3) to 1024. Default 32.
 * @returns base64url without padding: 43 characters for 32 bytes.
 * @throws {RangeError} when `bytes` is another number.
 * @see RFC 6749 §10.10
 */
export function randomValue(bytes = 32): string {
  if (!Number.isInteger(bytes) || bytes < 16 || bytes > 1024) throw new RangeError('bytes must be 16 to 1024')
  return encodeBase64Url(crypto.getRandomValues(new Uint8Array(bytes)))
}

/**
 * Tells whether a secret is the expected one, in a time that depends on the length of what is given and not on where the two differ.
 *
 * @param given What a peer sent.
 * @see RFC 6749 §10.10
 */
export function isSameSecret(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length
  for (let place = 0; place < given.length; place++) {
    // Past the end of the expected one it is NaN, which counts as 0: the lengths differ already.
    difference |= given.charCodeAt(place) ^ expected.charCodeAt(place)
  }
  return difference === 0
}
