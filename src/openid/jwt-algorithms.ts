/**
 * The algorithms of tokens: asymmetric ones only. `none` and those with a shared secret are no rows, so nothing can choose them.
 *
 * @see RFC 7518 §3.1, §4.1, §5.1, RFC 8037 §3.1, RFC 8725 §3.1
 */

/** Signature algorithm → the hash that goes with it. Ed25519 hashes with SHA-512 (RFC 8032 §5.1). */
const SIGNATURE_HASHES = {
  RS256: 'SHA-256',
  RS384: 'SHA-384',
  RS512: 'SHA-512',
  PS256: 'SHA-256',
  PS384: 'SHA-384',
  PS512: 'SHA-512',
  ES256: 'SHA-256',
  ES384: 'SHA-384',
  ES512: 'SHA-512',
  EdDSA: 'SHA-512',
  Ed25519: 'SHA-512',
} as const satisfies Record<string, string>

/** How a content key may be encrypted to somebody: with his public key (RFC 7518 §4.3, §4.6). */
const KEY_ENCRYPTIONS: ReadonlySet<string> = new Set([
  'RSA-OAEP',
  'RSA-OAEP-256',
  'RSA-OAEP-384',
  'RSA-OAEP-512',
  'ECDH-ES',
  'ECDH-ES+A128KW',
  'ECDH-ES+A192KW',
  'ECDH-ES+A256KW',
])

/** An algorithm that may sign a token. */
export type SignatureAlgorithm = keyof typeof SIGNATURE_HASHES

/** The algorithms of signatures that are accepted where a caller does not say. */
export const DEFAULT_SIGNATURE_ALGORITHMS = ['RS256', 'ES256', 'PS256'] as const satisfies SignatureAlgorithm[]

/** Whether an algorithm is an asymmetric signature of this table. */
export function isSignatureAlgorithm(alg: unknown): alg is SignatureAlgorithm {
  return typeof alg === 'string' && Object.hasOwn(SIGNATURE_HASHES, alg)
}

/** The name that Web Crypto has for the hash of a signature algorithm, e.g. `SHA-256`. */
export function hashOfAlgorithm(alg: SignatureAlgorithm): string {
  return SIGNATURE_HASHES[alg]
}

/** Whether an algorithm encrypts a content key with a public key. */
export function isKeyEncryption(alg: string): boolean {
  return KEY_ENCRYPTIONS.has(alg)
}
