/**
 * Signed JSON web tokens, in compact serialization: made, and verified.
 *
 * @see RFC 7515, RFC 7519, RFC 8725
 */

import { CompactSign, type CryptoKey, compactVerify, decodeProtectedHeader, errors, type JWK } from 'jose'
import { isSignatureAlgorithm } from './jwt-algorithms.js'
import { type ClaimsExpectation, type ClaimsFault, findClaimsFault } from './jwt-claims.js'
import type { KeySource } from './key-source.js'

export { type DecryptionExpectation, decryptNestedJwt, type EncryptionKey, encryptNestedJwt } from './nested-jwt.js'

/**
 * Why a token is refused, in the order in which it is found out.
 *
 * `malformed`: not a signed token in compact serialization, or longer than `maxLength`, or with a critical extension (RFC 7515 §4.1.11) or the wrong `typ`.
 * `algorithm`: not one that the caller allows, or not asymmetric. `key`: no key fits. `claims`: one is missing or of the wrong type.
 */
export type JwtFault =
  | 'malformed'
  | 'algorithm'
  | 'key'
  | 'signature'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not-yet-valid'
  | 'claims'

/** The claims of a token that was verified, and its header; or why it is refused. */
export type JwtResult =
  | {
      readonly ok: true
      readonly claims: Record<string, unknown>
      readonly header: { readonly alg: string; readonly kid?: string; readonly typ?: string }
    }
  | { readonly ok: false; readonly fault: JwtFault }

/** What a token must be. */
export interface JwtExpectation extends ClaimsExpectation {
  /** Where the keys of the issuer are. */
  readonly keys: KeySource
  /** The signature algorithms that are accepted, e.g. `['RS256', 'ES256']`. Those with a shared secret and `none` never are. */
  readonly algorithms: readonly string[]
  /** The `typ` that the header must have, in any case, with or without `application/` (RFC 7515 §4.1.9). Default: any. */
  readonly typ?: string | undefined
  /** Longest token that is read, in characters, at most 16 Mi. Default 16,384. */
  readonly maxLength?: number | undefined
}

/** What signs a token. */
export interface SigningKey {
  /** The signature algorithm, e.g. `ES256`. */
  readonly alg: string
  /** Names the key in the header; due when the peer knows several. */
  readonly kid?: string | undefined
  /** The private key. RSA keys have at least 2048 bits (RFC 7518 §3.3). */
  readonly key: CryptoKey | JWK
  /** The `typ` of the header. Default: none. */
  readonly typ?: string | undefined
}

/** Longest token that is read where the caller does not say, in characters. It keeps the time of a verification small. */
export const JWT_MAX_LENGTH = 16_384

/** What a caller may allow, in characters. */
const GREATEST_MAX_LENGTH = 16_777_216

/** How many keys are tried for a token that names none. OIDC Core §10.1 asks for a `kid` where there are several. */
const MAX_TRIED_KEYS = 8

type Header = { readonly alg: string; readonly kid?: string; readonly typ?: string }
type Payload = { readonly bytes: Uint8Array } | { readonly fault: 'malformed' | 'key' | 'signature' }

/** RFC 7515 §2, §7.1: three parts in base64url, without padding, line breaks and other characters, which decoders pass over. */
const COMPACT = /^[\w-]+\.[\w-]*\.[\w-]*$/

const UTF_8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Verifies a token: form, algorithm, key, signature, then claims. `exp` is due, `nbf` is honoured. No token makes it throw.
 *
 * Where several keys fit and the header names none, the first eight are tried. Reads: D-CIBA-30
 *
 * @throws {RangeError} when `maxLength` is not a whole number from 1 to 16,777,216.
 * @throws {ContractError} OPENID_KEYS when the key source cannot get its keys; whatever else a key source of the caller throws.
 * @see RFC 7515 §5.2, RFC 7519 §7.2, RFC 8725 §3.1
 */
export async function verifyJwt(token: unknown, expectation: JwtExpectation): Promise<JwtResult> {
  const { keys, algorithms, typ, maxLength = JWT_MAX_LENGTH } = expectation
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > GREATEST_MAX_LENGTH) {
    throw new RangeError('maxLength must be 1 to 16777216')
  }
  const header = readHeader(token, maxLength)
  if (header === undefined || (typ !== undefined && mediaTypeOf(header.typ) !== mediaTypeOf(typ)))
    return refuse('malformed')
  // RFC 8725 §3.1: the header chooses nothing beyond what the caller allows.
  if (!isSignatureAlgorithm(header.alg) || !algorithms.includes(header.alg)) return refuse('algorithm')
  const payload = await verifySignature(token as string, header, keys)
  if ('fault' in payload) return refuse(payload.fault)
  const claims = parseObject(payload.bytes)
  if (claims === undefined) return refuse('malformed')
  const fault: ClaimsFault | undefined = findClaimsFault(claims, expectation)
  return fault === undefined ? { ok: true, claims, header } : refuse(fault)
}

/**
 * Signs claims.
 *
 * @param claims What the token says. Members that are `undefined` are left out.
 * @returns The token in compact serialization.
 * @throws {TypeError} when the algorithm is not an asymmetric signature, the key does not fit it, or the claims are no JSON.
 * @see RFC 7515 §5.1, RFC 7519 §7.1
 */
export async function signJwt(claims: Readonly<Record<string, unknown>>, key: SigningKey): Promise<string> {
  const { alg, kid, typ } = key
  if (!isSignatureAlgorithm(alg)) throw new TypeError('alg must be an asymmetric signature algorithm')
  const header = { alg, ...(kid !== undefined && { kid }), ...(typ !== undefined && { typ }) }
  const payload = new TextEncoder().encode(JSON.stringify(claims))
  try {
    return await new CompactSign(payload).setProtectedHeader(header).sign(key.key)
  } catch {
    throw new TypeError('key must be a private key that fits alg')
  }
}

function refuse(fault: JwtFault): JwtResult {
  return { ok: false, fault }
}

/** RFC 7515 §4.1: the header, when the text is a signed token at all. No extension is understood, so a critical one is refused. */
function readHeader(token: unknown, maxLength: number): Header | undefined {
  if (typeof token !== 'string' || token.length > maxLength || !COMPACT.test(token)) return undefined
  try {
    const header: Record<string, unknown> = decodeProtectedHeader(token)
    const { alg, kid, typ } = header
    const isText = (value: unknown) => value === undefined || typeof value === 'string'
    if (typeof alg !== 'string' || !isText(kid) || !isText(typ) || Object.hasOwn(header, 'crit')) return undefined
    return { alg, ...(typeof kid === 'string' && { kid }), ...(typeof typ === 'string' && { typ }) }
  } catch {
    return undefined
  }
}

/** RFC 7515 §4.1.9: `application/` may be left out, and media types have no case. */
function mediaTypeOf(typ: string | undefined): string | undefined {
  return typ?.toLowerCase().replace(/^application\//, '')
}

async function verifySignature(token: string, header: Header, keys: KeySource): Promise<Payload> {
  let result: Payload = { fault: 'key' }
  for await (const key of keysFor(header, keys)) {
    try {
      return { bytes: (await compactVerify(token, key, { algorithms: [header.alg] })).payload }
    } catch (error) {
      if (error instanceof errors.JWSInvalid) return { fault: 'malformed' }
      // Anything else says that the key is of another kind, or too short (RFC 7518 §3.3).
      if (error instanceof errors.JWSSignatureVerificationFailed) result = { fault: 'signature' }
    }
  }
  return result
}

/** The keys that may have signed: one, or some that fit where the header leaves it open (OIDC Core §10.1). */
async function* keysFor(header: Header, keys: KeySource): AsyncGenerator<CryptoKey> {
  let found: Iterable<CryptoKey> | AsyncIterable<CryptoKey> = []
  try {
    found = [await keys(header)]
  } catch (error) {
    if (error instanceof errors.JWKSMultipleMatchingKeys) found = error
    else if (!(error instanceof errors.JOSEError)) throw error
  }
  let tried = 0
  for await (const key of found) {
    if (tried++ === MAX_TRIED_KEYS) return
    yield key
  }
}

function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(UTF_8.decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
