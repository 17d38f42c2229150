/**
 * Tokens that tell a provider whom to authenticate, and the client nothing: a JWT, signed by a discovery service and encrypted to the provider.
 *
 * @see MODRNA Authentication §6
 */

import { LoginHintTokenClaims } from '../../generated/ciba/validators.js'
import { clockOfCall } from '../openid/call-clock.js'
import {
  type DecryptionExpectation,
  decryptNestedJwt,
  type EncryptionKey,
  encryptNestedJwt,
  type SigningKey,
  signJwt,
  verifyJwt,
} from '../openid/jwt.js'
import { DEFAULT_SIGNATURE_ALGORITHMS } from '../openid/jwt-algorithms.js'
import type { KeySource } from '../openid/key-source.js'

/** What goes into a token. */
export interface LoginHintTokenContent {
  /** The phone number of the user with a plus sign before it (E.164), 5 to 15 digits. */
  readonly msisdn: string
  /** Who makes the token. */
  readonly issuer: string
  /** The `issuer` of the provider that is to read it. */
  readonly audience: string
  /** How long it can be used, in whole seconds, 1 to 86 400. Default 600. */
  readonly lifetimeSeconds?: number | undefined
}

/** What makes a token. */
export interface LoginHintTokenKeys {
  /** The private key of the issuer. */
  readonly signingKey: SigningKey
  /** The public key of the provider. */
  readonly encryptionKey: EncryptionKey
  /** Epoch seconds. Default: the clock's. */
  readonly now?: number | undefined
}

/** What a token must be. */
export interface LoginHintTokenExpectation {
  /** The private key of the provider, and what it accepts. */
  readonly decryption: DecryptionExpectation
  /** The keys of the issuer. */
  readonly keys: KeySource
  readonly issuer: string
  /** The `issuer` of the provider itself. */
  readonly audience: string
  /** Signature algorithms that are accepted. Default RS256, ES256, PS256. */
  readonly algorithms?: readonly string[] | undefined
  /** Epoch seconds. Default: the clock's. */
  readonly now?: number | undefined
  /** How long a token that does not say when it expires can be used from its `iat`, in seconds. Default 600. */
  readonly lifetimeSeconds?: number | undefined
  /** How far the clock of the issuer may be off, in seconds. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
}

/** The claims of a token. Personal data. */
export interface LoginHintClaims {
  readonly iss: string
  readonly aud: string | readonly string[]
  readonly iat: number
  readonly exp?: number
  /** With a plus sign before it (E.164). */
  readonly MSISDN: string
  readonly [claim: string]: unknown
}

/** The claims, or whether the token has expired or is not one to be trusted; which of the many reasons, is not told. */
export type LoginHintTokenResult =
  | { readonly ok: true; readonly claims: LoginHintClaims }
  | { readonly ok: false; readonly fault: 'expired' | 'untrusted' }

const LIFETIME_SECONDS = 600
const MAX_LIFETIME_SECONDS = 86_400

/**
 * Makes a token: signed, then encrypted. It says when it expires, which the profile leaves open. Reads: D-CIBA-19
 *
 * @returns The value of `login_hint_token`, in compact serialization.
 * @throws {TypeError} when the number is no E.164 number with a plus sign, another member is not a text, or a key does not fit.
 * @throws {RangeError} when the lifetime or `now` is out of bounds.
 * @see MODRNA Authentication §6
 */
export async function createLoginHintToken(
  { msisdn, issuer, audience, lifetimeSeconds = LIFETIME_SECONDS }: LoginHintTokenContent,
  { signingKey, encryptionKey, now }: LoginHintTokenKeys,
): Promise<string> {
  if (!Number.isInteger(lifetimeSeconds) || lifetimeSeconds < 1 || lifetimeSeconds > MAX_LIFETIME_SECONDS) {
    throw new RangeError('lifetimeSeconds must be 1 to 86400')
  }
  const iat = Math.floor(clockOfCall(now)() / 1000)
  const claims = { iss: issuer, aud: audience, iat, exp: iat + lifetimeSeconds, MSISDN: msisdn }
  const result = LoginHintTokenClaims(claims)
  const [issue] = result.ok ? [] : result.issues
  if (issue !== undefined) throw new TypeError(`${issue.pointer.slice(1)} ${issue.message} (MODRNA Authentication 6)`)
  return encryptNestedJwt(await signJwt(claims, signingKey), encryptionKey)
}

/**
 * Reads a token as the provider that it is for: decrypts it, verifies the signature, then issuer, audience and time. One without `exp`,
 * which the profile allows, could be used for ever, so it counts from its `iat`. Reads: D-CIBA-19
 *
 * @throws {ContractError} OPENID_KEYS when the key source cannot get its keys.
 * @see MODRNA Authentication §6
 * @see CIBA Core §7.2, §13
 */
export async function readLoginHintToken(
  token: unknown,
  expectation: LoginHintTokenExpectation,
): Promise<LoginHintTokenResult> {
  const { decryption, keys, issuer, audience, algorithms = DEFAULT_SIGNATURE_ALGORITHMS } = expectation
  const now = clockOfCall(expectation.now)
  const signed = await decryptNestedJwt(token, decryption)
  if (signed === undefined) return { ok: false, fault: 'untrusted' }
  const { clockToleranceSeconds, lifetimeSeconds = LIFETIME_SECONDS } = expectation
  const requiredClaims = ['iat', 'MSISDN']
  const verified = await verifyJwt(signed, {
    keys,
    algorithms,
    issuer,
    audience,
    now,
    clockToleranceSeconds,
    lifetimeSeconds,
    requiredClaims,
  })
  if (!verified.ok) return { ok: false, fault: verified.fault === 'expired' ? 'expired' : 'untrusted' }
  const { claims } = verified
  return LoginHintTokenClaims.is(claims)
    ? { ok: true, claims: claims as LoginHintClaims }
    : { ok: false, fault: 'untrusted' }
}
