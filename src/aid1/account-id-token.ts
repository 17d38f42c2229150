/**
 * The JSON web token of an account ID: its three parts, its header, its signature.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`, Buffer).
 *
 * @see AID.02 §5.2, RFC 7515 §3 and §7.1
 */

import type { KeyObject } from 'node:crypto'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { parseUniqueObject } from './account-id-json.js'
import { aid1Error } from './contract-errors.js'

/**
 * Signature algorithm → name of its hash, the least secret in bytes, and the header `{"alg":"…","typ":"JWT"}` as AID.02
 * prints it, encoded. The secret is at least as long as the hash (RFC 7518 §3.2). Reads: D-AID-4
 */
export const ACCOUNT_ID_ALGORITHMS = {
  HS256: { hash: 'sha256', minSecretBytes: 32, header: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9' },
  HS384: { hash: 'sha384', minSecretBytes: 48, header: 'eyJhbGciOiJIUzM4NCIsInR5cCI6IkpXVCJ9' },
  HS512: { hash: 'sha512', minSecretBytes: 64, header: 'eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9' },
} as const

/** An algorithm that may sign an account ID. */
export type AccountIdAlgorithm = keyof typeof ACCOUNT_ID_ALGORITHMS

/** Longest account ID, in characters. It travels in a URL, and the bound keeps the time of a verification small. */
export const ACCOUNT_ID_MAX_LENGTH = 4096

/** What signs: the secret itself, or a copy of it that was prepared once. */
export type AccountIdKey = string | Uint8Array | KeyObject

/**
 * Signs a payload.
 *
 * @param payload JSON text.
 * @returns The account ID, `header.payload.signature`.
 * @see AID.02 §5.2
 */
export function signAccountIdToken(payload: string, key: AccountIdKey, algorithm: AccountIdAlgorithm): string {
  const signingInput = `${ACCOUNT_ID_ALGORITHMS[algorithm].header}.${Buffer.from(payload).toString('base64url')}`
  return `${signingInput}.${computeSignature(signingInput, key, algorithm)}`
}

/**
 * Verifies the form, the header and the signature of an account ID, in this order. Reads: D-AID-3
 *
 * @param algorithms What the header may name. It chooses nothing beyond this list.
 * @returns The payload: one JSON object, its members not yet judged.
 * @throws {ContractError} AID1_ACCOUNT_ID_MALFORMED when it is not three parts of canonical base64url, or header or payload are not as AID.02 asks.
 * @throws {ContractError} AID1_ACCOUNT_ID_SIGNATURE when the signature is not that of the header and the payload.
 * @see AID.02 §5.2
 */
export function verifyAccountIdToken(
  accountId: unknown,
  key: AccountIdKey,
  algorithms: readonly AccountIdAlgorithm[],
): Record<string, unknown> {
  if (typeof accountId !== 'string' || accountId.length > ACCOUNT_ID_MAX_LENGTH) throw malformed()
  const headerEnd = accountId.indexOf('.')
  const payloadEnd = accountId.indexOf('.', headerEnd + 1)
  if (payloadEnd === -1) throw malformed()
  const payload = decodePart(accountId.slice(headerEnd + 1, payloadEnd))
  const algorithm = readAlgorithm(accountId.slice(0, headerEnd))
  if (payload === undefined || algorithm === undefined || !algorithms.includes(algorithm)) throw malformed()

  const signature = accountId.slice(payloadEnd + 1)
  // Texts are compared, not bytes: the expected one is canonical, so no other spelling of the same bytes passes.
  if (!equalsInConstantTime(signature, computeSignature(accountId.slice(0, payloadEnd), key, algorithm))) {
    throw /^[A-Za-z0-9_-]*$/.test(signature) ? aid1Error('AID1_ACCOUNT_ID_SIGNATURE') : malformed()
  }
  const members = parseUniqueObject(payload)
  if (members === undefined) throw malformed()
  return members
}

/** Tells whether two texts are equal, in a time that depends on their lengths alone. */
export function equalsInConstantTime(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && nodeCrypto().timingSafeEqual(a, b)
}

/** AID1_ACCOUNT_ID_MALFORMED. */
function malformed() {
  return aid1Error('AID1_ACCOUNT_ID_MALFORMED')
}

/** RFC 7515 §4.1: which algorithm the header names; `undefined` when the header is not one that we accept. */
function readAlgorithm(header: string): AccountIdAlgorithm | undefined {
  // Almost every account ID has the header that AID.02 prints, and then it is not parsed.
  if (header === ACCOUNT_ID_ALGORITHMS.HS256.header) return 'HS256'
  const bytes = decodePart(header)
  const members = bytes && parseUniqueObject(bytes)
  // RFC 7515 §4.1.11: no extension is understood here, so whatever is critical is refused.
  if (members === undefined || Object.hasOwn(members, 'crit')) return undefined
  const { alg, typ } = members
  // RFC 7519 §5.1: media type names have no case.
  if (Object.hasOwn(members, 'typ') && (typeof typ !== 'string' || typ.toUpperCase() !== 'JWT')) return undefined
  return typeof alg === 'string' && Object.hasOwn(ACCOUNT_ID_ALGORITHMS, alg) ? (alg as AccountIdAlgorithm) : undefined
}

/** Decodes a part of the right alphabet; stray bits in its last character are refused (RFC 4648 §3.5). */
function decodePart(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url')
  return part !== '' && bytes.toString('base64url') === part ? bytes : undefined
}

function computeSignature(signingInput: string, key: AccountIdKey, algorithm: AccountIdAlgorithm): string {
  const { createHmac } = nodeCrypto()
  const { hash } = ACCOUNT_ID_ALGORITHMS[algorithm]
  // Bytes go in as the text of one character per byte: Node 24 takes six times as long for a key that is a view of memory.
  const hmac = key instanceof Uint8Array ? createHmac(hash, latin1(key), { encoding: 'latin1' }) : createHmac(hash, key)
  return hmac.update(signingInput).digest('base64url')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
