/**
 * Tokens that are signed, and then encrypted to the one who shall read them.
 *
 * @see RFC 7516, RFC 7519 §11.2, MODRNA Authentication §6.1
 */

import { CompactEncrypt, type CryptoKey, compactDecrypt, decodeProtectedHeader, type JWK } from 'jose'
import { isKeyEncryption } from './jwt-algorithms.js'

/** To whom a token is encrypted. */
export interface EncryptionKey {
  /** How the content key is encrypted: `RSA-OAEP*` or `ECDH-ES*`, e.g. `RSA-OAEP-256`. */
  readonly alg: string
  /** How the content is encrypted, e.g. `A256GCM`. */
  readonly enc: string
  /** Names the key in the header; due when the reader has several. */
  readonly kid?: string | undefined
  /** The public key of the reader. */
  readonly key: CryptoKey | JWK
}

/** Who reads, and what he accepts. */
export type DecryptionExpectation = {
  /** `RSA-OAEP*` and `ECDH-ES*` that are accepted. Ones with a shared secret or a password never are. */
  readonly algorithms: readonly string[]
  /** Content encryptions that are accepted, e.g. `['A256GCM']`. */
  readonly encryptions: readonly string[]
} & (
  | { /** The private key. */ readonly key: CryptoKey | JWK; readonly keys?: never }
  | {
      /** The private keys, of which `kid` chooses. */ readonly keys: { readonly keys: readonly JWK[] }
      readonly key?: never
    }
)

/** Longest encrypted token that is read, in characters: a signed one of 16 KiB, encoded once more, and its header and key. */
const NESTED_JWT_MAX_LENGTH = 24_576

/** RFC 7516 §2, §7.1: five parts in base64url, without padding, line breaks and other characters, which decoders pass over. */
const COMPACT = /^[\w-]+(?:\.[\w-]*){4}$/

/**
 * Encrypts a token that is signed already. The header says `cty: JWT`, as RFC 7519 §5.2 asks.
 *
 * @param signed A signed token, in compact serialization.
 * @throws {TypeError} when the algorithm is not one with a public key, or the key or `enc` does not fit.
 * @see RFC 7516 §5.1, RFC 7519 §11.2
 */
export async function encryptNestedJwt(signed: string, { alg, enc, kid, key }: EncryptionKey): Promise<string> {
  if (!isKeyEncryption(alg)) throw new TypeError('alg must encrypt with a public key')
  try {
    return await new CompactEncrypt(new TextEncoder().encode(signed))
      .setProtectedHeader({ alg, enc, cty: 'JWT', ...(kid !== undefined && { kid }) })
      .encrypt(key)
  } catch {
    throw new TypeError('key must be a public key that fits alg, and enc a content encryption')
  }
}

/**
 * Decrypts a nested token. What is inside is not trusted by this: verify it with `verifyJwt`.
 *
 * @returns The signed token; `undefined` when the token cannot be decrypted with these keys and algorithms. Why is not told, since an
 *   attacker could ask with tokens that he has changed.
 * @see RFC 7516 §5.2, §11.4
 */
export async function decryptNestedJwt(
  token: unknown,
  expectation: DecryptionExpectation,
): Promise<string | undefined> {
  const header = readHeader(token)
  if (header === undefined) return undefined
  const options = {
    keyManagementAlgorithms: expectation.algorithms.filter(isKeyEncryption),
    contentEncryptionAlgorithms: [...expectation.encryptions],
    // Nothing is inflated: a small token must not become a large one.
    maxDecompressedLength: 0,
  }
  for (const key of keysFor(header.kid, expectation)) {
    try {
      const { plaintext } = await compactDecrypt(token as string, key, options)
      return new TextDecoder('utf-8', { fatal: true }).decode(plaintext)
    } catch {
      // The next key may be the right one.
    }
  }
  return undefined
}

function readHeader(token: unknown): { readonly kid: unknown } | undefined {
  if (typeof token !== 'string' || token.length > NESTED_JWT_MAX_LENGTH || !COMPACT.test(token)) return undefined
  try {
    const { kid, cty } = decodeProtectedHeader(token)
    // RFC 7519 §5.2: cty is due in a nested token, and its case does not count; a token without one is read all the same.
    const nested = cty === undefined || (typeof cty === 'string' && cty.toUpperCase() === 'JWT')
    return nested ? { kid } : undefined
  } catch {
    return undefined
  }
}

/** RFC 7515 §4.1.4: the keys of that name, or all where the token or the key has none. */
function keysFor(kid: unknown, { key, keys }: DecryptionExpectation): readonly (CryptoKey | JWK)[] {
  if (key !== undefined) return [key]
  return keys.keys.filter((jwk) => kid === undefined || jwk.kid === undefined || jwk.kid === kid)
}
