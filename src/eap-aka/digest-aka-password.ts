/**
 * What Digest AKA takes for the password: a result of AKA, which is used for one challenge alone.
 *
 * @see RFC 3310 §3.3, RFC 4169 §3
 */

import { encodeBase64 } from '../bytes/base64.js'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireBytes } from './eap-arguments.js'

/** RES, or XRES at the server, and the session keys. */
export interface AkaResult {
  /** 4 to 16 bytes. */
  readonly res: Uint8Array
  /** 16 bytes. */
  readonly ck: Uint8Array
  /** 16 bytes. */
  readonly ik: Uint8Array
}

/** Algorithm → how the result of AKA becomes the password; the one that a client prefers comes first. Reads: D-DC-94 */
const DIGEST_AKA_ALGORITHMS = {
  'AKAv2-MD5': derivePassword,
  'AKAv1-MD5': ({ res }: AkaResult): Uint8Array => res,
} as const

/** An algorithm of Digest AKA. */
export type DigestAkaAlgorithm = keyof typeof DIGEST_AKA_ALGORITHMS

/** In the order of preference. */
export const DIGEST_AKA_ALGORITHM_NAMES = Object.keys(DIGEST_AKA_ALGORITHMS) as readonly DigestAkaAlgorithm[]

/**
 * The password of a challenge: with AKAv1 the bytes of RES, with AKAv2 24 characters of Base64.
 *
 * @throws {TypeError} when the algorithm is none of ours, or a part is no `Uint8Array`.
 * @throws {RangeError} when a part has the wrong length.
 * @see RFC 3310 §3.3, RFC 4169 §3
 */
export function digestAkaPassword(algorithm: DigestAkaAlgorithm, result: AkaResult): Uint8Array {
  requireDigestAkaAlgorithm(algorithm)
  // TS 33.102 §6.3.7: RES has 32 to 128 bits.
  requireBytes(result.res, 'res', 4, 16)
  requireBytes(result.ck, 'ck', 16)
  requireBytes(result.ik, 'ik', 16)
  return DIGEST_AKA_ALGORITHMS[algorithm](result)
}

/**
 * Checks an algorithm that our own caller names.
 *
 * @throws {TypeError} when it is none of Digest AKA.
 */
export function requireDigestAkaAlgorithm(algorithm: unknown): void {
  if (typeof algorithm === 'string' && Object.hasOwn(DIGEST_AKA_ALGORITHMS, algorithm)) return
  throw new TypeError('algorithm must be AKAv1-MD5 or AKAv2-MD5')
}

/** The algorithm that a header names, whatever its case; undefined when it is none of Digest AKA. @see RFC 3310 §3.1 */
export function findDigestAkaAlgorithm(name: string | undefined): DigestAkaAlgorithm | undefined {
  return DIGEST_AKA_ALGORITHM_NAMES.find((algorithm) => algorithm.toLowerCase() === name?.toLowerCase())
}

/** RFC 4169 §3: base64(PRF(RES ‖ IK ‖ CK, "http-digest-akav2-password")), where PRF is HMAC-MD5. */
function derivePassword({ res, ik, ck }: AkaResult): Uint8Array {
  const key = Uint8Array.of(...res, ...ik, ...ck)
  const derived = nodeCrypto().createHmac('md5', key).update('http-digest-akav2-password').digest()
  return new TextEncoder().encode(encodeBase64(derived))
}
