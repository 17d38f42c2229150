/**
 * One table of tokens that no verifier may accept. Each has one fault, and is right otherwise.
 */

import type { JwtFault } from '../jwt.js'
import { encodePart, handMadeToken, macToken, makeKey } from './hand-made-token.js'

/** The clock of the tests, in milliseconds. */
export const NOW_MS = 1_767_225_600_000
const NOW = NOW_MS / 1000

/** The keys of the one who signs, and one of somebody else. */
export const RSA_KEY = makeKey('RS256', 'rsa-1')
export const EC_KEY = makeKey('ES256', 'ec-1')
const FOREIGN_KEY = makeKey('RS256', 'rsa-1')

/** What the verifier trusts. */
export const JWKS = { keys: [RSA_KEY.jwk, EC_KEY.jwk] }
/** What the verifier allows. */
export const ALGORITHMS = ['RS256', 'ES256', 'PS256']

type Claims = Readonly<Record<string, unknown>>

/** Times and an ID that are right for every verifier. */
export function timeClaims(): { iat: number; nbf: number; exp: number; jti: string } {
  return { iat: NOW, nbf: NOW, exp: NOW + 60, jti: 'jti-1' }
}

export interface HostileToken {
  readonly name: string
  /** Makes it of claims that are right. */
  make(claims: Claims): unknown
  readonly fault: JwtFault
}

const without = (claims: Claims, name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([member]) => member !== name))
const rsa = (payload: unknown, header?: Claims | string) => handMadeToken(RSA_KEY, payload, header)
const partsOf = (claims: Claims) => rsa(claims).split('.') as [string, string, string]

export const HOSTILE_TOKENS: readonly HostileToken[] = [
  // Form
  { name: 'nothing', make: () => undefined, fault: 'malformed' },
  { name: 'null', make: () => null, fault: 'malformed' },
  { name: 'an object', make: (claims) => ({ ...claims }), fault: 'malformed' },
  { name: 'the empty text', make: () => '', fault: 'malformed' },
  { name: 'garbage', make: () => '\u0000\uD800 %', fault: 'malformed' },
  { name: 'two dots', make: () => '..', fault: 'malformed' },
  {
    name: 'a signature that is not encoded',
    make: (claims) => `${partsOf(claims).slice(0, 2).join('.')}.A+/=`,
    fault: 'malformed',
  },
  { name: 'a line break behind it', make: (claims) => `${rsa(claims)}\n`, fault: 'malformed' },
  { name: 'a blank before it', make: (claims) => ` ${rsa(claims)}`, fault: 'malformed' },
  { name: 'padding', make: (claims) => `${rsa(claims)}==`, fault: 'malformed' },
  { name: 'a line break within', make: (claims) => rsa(claims).replace(/.{9}$/, '\n$&'), fault: 'malformed' },
  { name: 'many dots', make: () => '.'.repeat(10_000), fault: 'malformed' },
  { name: 'two parts', make: (claims) => partsOf(claims).slice(0, 2).join('.'), fault: 'malformed' },
  { name: 'five parts, as encrypted', make: (claims) => `${rsa(claims)}.AA.AA`, fault: 'malformed' },
  {
    name: 'JSON serialization',
    make: (claims) => {
      const [header, payload, signature] = partsOf(claims)
      return JSON.stringify({ protected: header, payload, signature })
    },
    fault: 'malformed',
  },
  { name: 'over 16 KiB', make: (claims) => rsa({ ...claims, more: 'x'.repeat(16_384) }), fault: 'malformed' },
  { name: 'a header that is a list', make: (claims) => rsa(claims, [] as never), fault: 'malformed' },
  { name: 'a header without algorithm', make: (claims) => rsa(claims, { kid: 'rsa-1' }), fault: 'malformed' },
  { name: 'a list of algorithms', make: (claims) => rsa(claims, { alg: ['RS256'], kid: 'rsa-1' }), fault: 'malformed' },
  { name: 'a kid that is a number', make: (claims) => rsa(claims, { alg: 'RS256', kid: 1 }), fault: 'malformed' },
  {
    name: 'a critical extension',
    make: (claims) => rsa(claims, { alg: 'RS256', kid: 'rsa-1', crit: ['x'], x: true }),
    fault: 'malformed',
  },
  {
    name: 'a payload that is not encoded',
    make: (claims) => rsa(claims, { alg: 'RS256', kid: 'rsa-1', b64: false, crit: ['b64'] }),
    fault: 'malformed',
  },
  {
    name: 'a token within a token',
    make: (claims) => rsa(rsa(claims), { alg: 'RS256', kid: 'rsa-1', cty: 'JWT' }),
    fault: 'malformed',
  },
  { name: 'a payload that is a list', make: (claims) => rsa([claims]), fault: 'malformed' },
  { name: 'a payload that is null', make: () => rsa(null), fault: 'malformed' },
  { name: 'a payload that is no JSON', make: () => rsa('{"iss":'), fault: 'malformed' },
  { name: 'an empty payload', make: () => rsa(''), fault: 'malformed' },
  {
    name: 'a payload that is no UTF-8',
    make: (claims) => {
      const json = Buffer.from(JSON.stringify({ ...claims, more: '?' }))
      return rsa(new Uint8Array(json.map((byte) => (byte === 0x3f ? 0xff : byte))))
    },
    fault: 'malformed',
  },
  // Algorithm
  { name: 'none', make: (claims) => `${encodePart({ alg: 'none' })}.${encodePart(claims)}.`, fault: 'algorithm' },
  {
    name: 'nOnE with a kid',
    make: (claims) => `${encodePart({ alg: 'nOnE', kid: 'rsa-1' })}.${encodePart(claims)}.`,
    fault: 'algorithm',
  },
  {
    name: 'HS256 with the public key as the secret',
    make: (claims) => {
      const pem = RSA_KEY.publicKey.export({ format: 'pem', type: 'spki' }).toString()
      return macToken(pem, claims, { alg: 'HS256', kid: 'rsa-1' })
    },
    fault: 'algorithm',
  },
  { name: 'an unknown algorithm', make: (claims) => rsa(claims, { alg: 'RS257', kid: 'rsa-1' }), fault: 'algorithm' },
  {
    name: 'the name of a method as algorithm',
    make: (claims) => rsa(claims, { alg: 'constructor', kid: 'rsa-1' }),
    fault: 'algorithm',
  },
  {
    name: 'two algorithms, of which the last is none',
    make: (claims) => rsa(claims, '{"alg":"RS256","kid":"rsa-1","alg":"none"}'),
    fault: 'algorithm',
  },
  {
    name: 'an algorithm that is not allowed',
    make: (claims) => rsa(claims, { alg: 'RS384', kid: 'rsa-1' }),
    fault: 'algorithm',
  },
  // Key
  { name: 'an unknown kid', make: (claims) => rsa(claims, { alg: 'RS256', kid: 'rsa-2' }), fault: 'key' },
  ...['', '../../dev/null', "' OR '1'='1", '__proto__', 'constructor', 'k'.repeat(8_000)].map(
    (kid): HostileToken => ({
      name: `the kid ${JSON.stringify(kid.slice(0, 20))}`,
      make: (claims) => rsa(claims, { alg: 'RS256', kid }),
      fault: 'key',
    }),
  ),
  {
    name: 'an algorithm of another kind of key',
    make: (claims) => rsa(claims, { alg: 'ES256', kid: 'rsa-1' }),
    fault: 'key',
  },
  // Signature
  { name: 'the key of somebody else', make: (claims) => handMadeToken(FOREIGN_KEY, claims), fault: 'signature' },
  {
    name: 'a key that it brings itself',
    make: (claims) => handMadeToken(FOREIGN_KEY, claims, { alg: 'RS256', kid: 'rsa-1', jwk: FOREIGN_KEY.jwk }),
    fault: 'signature',
  },
  {
    name: 'a key that it points to',
    make: (claims) => {
      const [jku, x5u] = ['https://evil.example/jwks', 'https://evil.example/certificate']
      const x5c = [FOREIGN_KEY.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')]
      return handMadeToken(FOREIGN_KEY, claims, { alg: 'RS256', kid: 'rsa-1', jku, x5u, x5c })
    },
    fault: 'signature',
  },
  {
    name: 'a signature of zeros',
    make: (claims) => handMadeToken(EC_KEY, claims).replace(/[^.]+$/, Buffer.alloc(64).toString('base64url')),
    fault: 'signature',
  },
  { name: 'no signature', make: (claims) => `${partsOf(claims).slice(0, 2).join('.')}.`, fault: 'signature' },
  {
    name: 'claims that were changed',
    make: (claims) => {
      const [header, , signature] = partsOf(claims)
      return `${header}.${encodePart({ ...claims, more: true })}.${signature}`
    },
    fault: 'signature',
  },
  {
    name: 'a detached payload',
    make: (claims) => {
      const [header, , signature] = partsOf(claims)
      return `${header}..${signature}`
    },
    fault: 'signature',
  },
  {
    name: 'another scheme than the header says',
    make: (claims) => rsa(claims, { alg: 'PS256', kid: 'rsa-1' }),
    fault: 'signature',
  },
  // Claims
  { name: 'no issuer', make: (claims) => rsa(without(claims, 'iss')), fault: 'claims' },
  {
    name: 'claims of the prototype alone',
    make: (claims) => rsa(`{"__proto__":${JSON.stringify(claims)}}`),
    fault: 'claims',
  },
  { name: 'an issuer that is a list', make: (claims) => rsa({ ...claims, iss: [claims.iss] }), fault: 'claims' },
  { name: 'another issuer', make: (claims) => rsa({ ...claims, iss: `${claims.iss}/` }), fault: 'issuer' },
  { name: 'no audience', make: (claims) => rsa(without(claims, 'aud')), fault: 'claims' },
  { name: 'an audience that is a number', make: (claims) => rsa({ ...claims, aud: 1 }), fault: 'claims' },
  {
    name: 'audiences of which one is null',
    make: (claims) => rsa({ ...claims, aud: [claims.aud, null] }),
    fault: 'claims',
  },
  { name: 'another audience', make: (claims) => rsa({ ...claims, aud: 'https://other.example' }), fault: 'audience' },
  { name: 'other audiences', make: (claims) => rsa({ ...claims, aud: ['a', 'b'] }), fault: 'audience' },
  { name: 'an empty list of audiences', make: (claims) => rsa({ ...claims, aud: [] }), fault: 'audience' },
  { name: 'no expiry', make: (claims) => rsa(without(claims, 'exp')), fault: 'claims' },
  { name: 'an expiry that is null', make: (claims) => rsa({ ...claims, exp: null }), fault: 'claims' },
  { name: 'an expiry that is a text', make: (claims) => rsa({ ...claims, exp: String(NOW + 60) }), fault: 'claims' },
  {
    name: 'an expiry beyond numbers',
    make: (claims) => rsa(JSON.stringify({ ...claims, exp: 0 }).replace('"exp":0', '"exp":1e999')),
    fault: 'claims',
  },
  { name: 'an expiry long ago', make: (claims) => rsa({ ...claims, exp: NOW - 3600 }), fault: 'expired' },
  { name: 'an expiry before all time', make: (claims) => rsa({ ...claims, exp: -1e300 }), fault: 'expired' },
  {
    name: 'two expiries, of which the last is over',
    make: (claims) => rsa(JSON.stringify(claims).replace(/}$/, ',"exp":1}')),
    fault: 'expired',
  },
  { name: 'an expiry just past the tolerance', make: (claims) => rsa({ ...claims, exp: NOW - 10 }), fault: 'expired' },
  { name: 'not before an hour', make: (claims) => rsa({ ...claims, nbf: NOW + 3600 }), fault: 'not-yet-valid' },
  {
    name: 'not before the tolerance is over',
    make: (claims) => rsa({ ...claims, nbf: NOW + 11 }),
    fault: 'not-yet-valid',
  },
  { name: 'a text as not-before', make: (claims) => rsa({ ...claims, nbf: '0' }), fault: 'claims' },
  { name: 'an issue time that is a text', make: (claims) => rsa({ ...claims, iat: '0' }), fault: 'claims' },
  { name: 'an ID that is a number', make: (claims) => rsa({ ...claims, jti: 1 }), fault: 'claims' },
]
