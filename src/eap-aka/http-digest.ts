/**
 * The arithmetic of HTTP Digest: one MD5 digest over who asks, for what, and with which numbers.
 *
 * MD5 is what Digest AKA prescribes; the strength lies in the password, which is used once. Needs `node:` at run time (node:crypto through
 * `nodeCrypto`).
 *
 * @see RFC 2617 §3.2.2, RFC 7616 §3.4
 */

import { nodeCrypto } from '../crypto/node-crypto.js'

/** Quality of protection: `auth` covers method and URI, `auth-int` the body as well. */
export type Qop = 'auth' | 'auth-int'

/** What the digest of a request covers. */
export interface DigestInput {
  readonly username: string
  readonly realm: string
  /** The bytes of the password; none for the empty password. */
  readonly password: Uint8Array
  /** The method of a request; empty for the digest of an answer (RFC 2617 §3.2.3). */
  readonly method: string
  readonly uri: string
  readonly nonce: string
  /** Whether the algorithm is MD5-sess (RFC 2617 §3.2.2.2); needs a `cnonce`. */
  readonly session?: boolean | undefined
  /** Without it the digest is that of RFC 2069, which has neither `cnonce` nor `nc`. */
  readonly qop?: Qop | undefined
  readonly cnonce?: string | undefined
  /** Which request of this nonce it is, from 1. */
  readonly nc?: number | undefined
  /** The body as it is sent; a string stands for its UTF-8. Counts with `auth-int`. */
  readonly body?: Uint8Array | string | undefined
}

/** The largest `nc`, which has eight hexadecimal digits. */
const NC_MAX = 0xffffffff

/**
 * Computes `response`, and with an empty method `rspauth`.
 *
 * @returns 32 hexadecimal digits in lower case.
 * @see RFC 2617 §3.2.2.1, §3.2.2.2, §3.2.2.3, §3.2.3
 */
export function computeDigest(input: DigestInput): string {
  const { username, realm, password, method, uri, nonce, session, qop, cnonce = '', nc = 1, body = '' } = input
  const secret = md5(`${username}:${realm}:`, password)
  const a1 = session === true ? md5(`${secret}:${nonce}:${cnonce}`) : secret
  const a2 = md5(qop === 'auth-int' ? `${method}:${uri}:${md5(body)}` : `${method}:${uri}`)
  // RFC 2617 §3.2.2.1: without qop, as RFC 2069 had it.
  return md5(qop === undefined ? `${a1}:${nonce}:${a2}` : `${a1}:${nonce}:${formatNc(nc)}:${cnonce}:${qop}:${a2}`)
}

/**
 * Writes `nc`: eight hexadecimal digits.
 *
 * @throws {RangeError} when it is not a whole number from 1 to {@link NC_MAX}.
 * @see RFC 2617 §3.2.2
 */
export function formatNc(nc: number): string {
  if (!Number.isInteger(nc) || nc < 1 || nc > NC_MAX) throw new RangeError('nc must be from 1 to ffffffff')
  return nc.toString(16).padStart(8, '0')
}

/** Whether an algorithm is the session variant, which is offered for GBA alone. @see RFC 2617 §3.2.2.2 */
export function isSession(algorithm: string | undefined): boolean {
  return algorithm?.toLowerCase() === 'md5-sess'
}

/** Tells whether two texts are equal, in a time that depends on their lengths alone. */
export function equalsInConstantTime(given: string, expected: string): boolean {
  const encoder = new TextEncoder()
  const a = encoder.encode(given)
  const b = encoder.encode(expected)
  return a.length === b.length && nodeCrypto().timingSafeEqual(a, b)
}

function md5(...parts: readonly (Uint8Array | string)[]): string {
  const hash = nodeCrypto().createHash('md5')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
