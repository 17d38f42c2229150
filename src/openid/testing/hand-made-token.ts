/**
 * Tokens made with node:crypto alone, so that what verifies them is not what made them.
 */

import { createHmac, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto'

export interface HandMadeKey {
  readonly kid: string
  readonly alg: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  /** The public JWK with `kid` and `use`. */
  readonly jwk: JsonWebKey & { kty: string; kid: string; use: string }
  readonly privateJwk: JsonWebKey & { kty: string; kid: string }
}

/** Makes a key pair: RSA of 2048 bits, or P-256. */
export function makeKey(alg: 'RS256' | 'PS256' | 'ES256', kid: string, modulusLength = 2048): HandMadeKey {
  const { publicKey, privateKey } =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength })
  const kty = alg === 'ES256' ? 'EC' : 'RSA'
  const jwk = { ...publicKey.export({ format: 'jwk' }), kty, kid, use: 'sig' }
  const privateJwk = { ...privateKey.export({ format: 'jwk' }), kty, kid }
  return { kid, alg, publicKey, privateKey, jwk, privateJwk }
}

/** Signs whatever it is given, as RFC 7515 §7.1 puts it together. A text is taken as the payload, or the header, itself. */
export function handMadeToken(
  key: HandMadeKey,
  payload: unknown,
  header: Readonly<Record<string, unknown>> | string = { alg: key.alg, kid: key.kid },
): string {
  const input = `${encodePart(header)}.${encodePart(payload)}`
  return `${input}.${signatureOf(input, key)}`
}

/** HS256 with whatever as the secret. */
export function macToken(secret: string, payload: unknown, header: unknown): string {
  const input = `${encodePart(header)}.${encodePart(payload)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

/** Base64url of JSON; of a text or of bytes as they are. */
export function encodePart(value: unknown): string {
  const isPlain = typeof value === 'string' || value instanceof Uint8Array
  return Buffer.from(isPlain ? value : JSON.stringify(value)).toString('base64url')
}

function signatureOf(input: string, { alg, privateKey }: HandMadeKey): string {
  const options = {
    RS256: { key: privateKey },
    // RFC 7518 §3.5: MGF1 with the same hash, and a salt as long as the hash.
    PS256: { key: privateKey, padding: 6, saltLength: 32 },
    // RFC 7518 §3.4: R and S, not DER.
    ES256: { key: privateKey, dsaEncoding: 'ieee-p1363' as const },
  }[alg]
  if (options === undefined) throw new TypeError('no such algorithm')
  return sign('sha256', Buffer.from(input), options).toString('base64url')
}
