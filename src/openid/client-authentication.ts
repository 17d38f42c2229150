/**
 * How a client says who it is to a provider: what it sends, what the provider reads, and how an assertion is verified.
 *
 * @see RFC 6749 §2.3, RFC 7523 §2.2, §3, OIDC Core §9
 */

import { decodeJwt } from 'jose'
import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import { decodeFormText } from '../http/url-encoded-form.js'
import { clockOfCall } from './call-clock.js'
import { JWT_MAX_LENGTH, type SigningKey, signJwt, verifyJwt } from './jwt.js'
import { DEFAULT_CLOCK_TOLERANCE_SECONDS, JTI_MAX_LENGTH } from './jwt-claims.js'
import type { KeySource } from './key-source.js'

/** How a client authenticates. `audience` is the issuer identifier or an endpoint of the provider, as the provider wants it. */
export type ClientAuthentication =
  | {
      readonly method: 'client_secret_basic' | 'client_secret_post'
      readonly clientId: string
      readonly clientSecret: string
    }
  | {
      readonly method: 'private_key_jwt'
      readonly clientId: string
      readonly key: SigningKey
      readonly audience: string
    }
  | { readonly method: 'tls_client_auth'; readonly clientId: string }
  | { readonly method: 'none'; readonly clientId: string }

/** The clock, in milliseconds since 1970, and the source of IDs that do not repeat. */
export interface ClientAuthenticationOptions {
  readonly now: () => number
  readonly randomId: () => string
}

/** What to add to a request. */
export interface AppliedClientAuthentication {
  readonly headers: Record<string, string>
  readonly parameters: Record<string, string>
}

/**
 * Who a request says that it is from. Nothing is verified yet. `none` stands for a client ID alone: whether a certificate goes with it
 * (`tls_client_auth`) is seen elsewhere.
 */
export interface ClaimedClient {
  readonly method: 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none'
  /** Of an assertion without `client_id` beside it, its subject. */
  readonly clientId: string
  /** With `client_secret_basic` and `client_secret_post`. */
  readonly clientSecret?: string
  /** With `private_key_jwt`. */
  readonly assertion?: string
}

/** Who claims to be there, or why that cannot be said: nothing, more than one method, or not as the method is. */
export type ClaimedClientResult =
  | { readonly ok: true; readonly claimed: ClaimedClient }
  | { readonly ok: false; readonly fault: 'missing' | 'several' | 'malformed' }

/** What an assertion must be. */
export interface ClientAssertionExpectation {
  readonly clientId: string
  /** Values of which `aud` has one: the issuer identifier, the token endpoint, the endpoint that was called (CIBA Core §7.1). */
  readonly audiences: readonly string[]
  /** The keys that the client registered. */
  readonly keys: KeySource
  readonly algorithms: readonly string[]
  /** The time in epoch seconds. Default: the clock's. */
  readonly now?: number | undefined
  /** How far the clock of the client may be off, in seconds. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
  /** Whether a `jti` of this client was used before; if not, remembers it until the time in milliseconds since 1970, in one step. */
  readonly isReplayed: (jti: string, expiresAtMs: number) => boolean | Promise<boolean>
}

/** The value of `client_assertion_type` (RFC 7523 §2.2). */
export const JWT_BEARER_ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** How long an assertion that is made here can be used. */
const ASSERTION_LIFETIME_SECONDS = 60
/** How far ahead `exp` of an assertion may be. Its `jti` is remembered for as long. */
const ASSERTION_MAX_LIFETIME_SECONDS = 3600
/** Longest client ID or secret that is read, in characters. */
const CREDENTIAL_MAX_LENGTH = 1024
/** RFC 6749 §A.1, §A.2: VSCHAR, of which there is at least one. */
const VSCHARS = /^[\x20-\x7E]+$/

/**
 * Says what a request must carry so that it is from the client. The client ID and secret are form-encoded before Basic, as RFC 6749 §2.3.1
 * asks. An assertion is valid for 60 seconds, and is not sent twice: call this for each request.
 *
 * @throws {TypeError} when the client ID or secret is empty or has characters that RFC 6749 §A does not allow, or the key does not fit.
 * @see RFC 6749 §2.3.1, RFC 7523 §2.2, §3, RFC 8705 §2
 */
export async function applyClientAuthentication(
  authentication: ClientAuthentication,
  { now, randomId }: ClientAuthenticationOptions,
): Promise<AppliedClientAuthentication> {
  const { method, clientId } = authentication
  requireCredential('clientId', clientId)
  if (method === 'tls_client_auth' || method === 'none') return { headers: {}, parameters: { client_id: clientId } }
  if (method === 'private_key_jwt') {
    const iat = Math.floor(now() / 1000)
    const { key, audience: aud } = authentication
    const claims = { iss: clientId, sub: clientId, aud, jti: randomId(), iat, exp: iat + ASSERTION_LIFETIME_SECONDS }
    const client_assertion = await signJwt(claims, key)
    return { headers: {}, parameters: { client_assertion_type: JWT_BEARER_ASSERTION, client_assertion } }
  }
  const { clientSecret } = authentication
  requireCredential('clientSecret', clientSecret)
  if (method === 'client_secret_post') {
    return { headers: {}, parameters: { client_id: clientId, client_secret: clientSecret } }
  }
  const pair = `${formEncode(clientId)}:${formEncode(clientSecret)}`
  return { headers: { authorization: `Basic ${encodeBase64(new TextEncoder().encode(pair))}` }, parameters: {} }
}

/**
 * Reads who a request says that it is from. A parameter without a value counts as absent (RFC 6749 §3.2). Reads: D-CIBA-33
 *
 * @param request The header `Authorization`, and the members of the form.
 * @see RFC 6749 §2.3, RFC 7521 §4.2
 */
export function readClientAuthentication(request: {
  readonly authorization?: string | undefined
  readonly form: Readonly<Record<string, unknown>>
}): ClaimedClientResult {
  const { authorization, form } = request
  const clientId = readMember(form, 'client_id')
  const clientSecret = readMember(form, 'client_secret')
  const assertion = readMember(form, 'client_assertion')
  const assertionType = readMember(form, 'client_assertion_type')
  // RFC 6749 §2.3: not more than one method in each request.
  const hasAssertion = assertion !== undefined || assertionType !== undefined
  const methods = [authorization !== undefined, clientSecret !== undefined, hasAssertion].filter(Boolean).length
  if (methods > 1) return { ok: false, fault: 'several' }
  if (![clientId, clientSecret].every((value) => value === undefined || isCredential(value))) return malformed()
  if (authorization !== undefined) return readBasic(authorization, clientId)
  if (hasAssertion) return readAssertion(assertion, assertionType, clientId)
  if (!isCredential(clientId)) return clientSecret === undefined ? { ok: false, fault: 'missing' } : malformed()
  if (!isCredential(clientSecret)) return { ok: true, claimed: { method: 'none', clientId } }
  return { ok: true, claimed: { method: 'client_secret_post', clientId, clientSecret } }
}

/**
 * Verifies the assertion of a client: `iss` and `sub` are the client, `aud` is one of the audiences, `exp` is at most an hour ahead, and
 * `jti` was not used before. Why one is refused is not told. Reads: D-CIBA-34
 *
 * @throws {ContractError} OPENID_KEYS when the key source cannot get its keys; whatever `isReplayed` throws.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see RFC 7523 §3, OIDC Core §9, CIBA Core §7.1
 */
export async function verifyClientAssertion(
  assertion: unknown,
  expectation: ClientAssertionExpectation,
): Promise<boolean> {
  const { clientId, audiences, isReplayed } = expectation
  const now = clockOfCall(expectation.now)
  const { clockToleranceSeconds = DEFAULT_CLOCK_TOLERANCE_SECONDS } = expectation
  const requiredClaims = ['sub', 'jti']
  const verified = await verifyJwt(assertion, {
    ...expectation,
    now,
    issuer: clientId,
    audience: audiences,
    requiredClaims,
  })
  if (!verified.ok || verified.claims.sub !== clientId) return false
  const exp = verified.claims.exp as number
  const jti = verified.claims.jti as string
  const tooLong = exp > now() / 1000 + ASSERTION_MAX_LIFETIME_SECONDS + clockToleranceSeconds
  if (tooLong || jti.length > JTI_MAX_LENGTH) return false
  // Anything but a plain no is a yes.
  return (await isReplayed(jti, (exp + clockToleranceSeconds) * 1000)) === false
}

function malformed(): ClaimedClientResult {
  return { ok: false, fault: 'malformed' }
}

function readMember(form: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(form, name) && form[name] !== '' ? form[name] : undefined
}

function isCredential(value: unknown): value is string {
  return typeof value === 'string' && value.length <= CREDENTIAL_MAX_LENGTH && VSCHARS.test(value)
}

function requireCredential(name: string, value: string): void {
  if (!isCredential(value))
    throw new TypeError(`${name} must be 1 to ${CREDENTIAL_MAX_LENGTH} printable ASCII characters`)
}

function readBasic(authorization: string, besideIt: unknown): ClaimedClientResult {
  const [, token] = /^Basic +([A-Za-z0-9+/]{1,8192}={0,2})$/i.exec(authorization) ?? []
  const bytes = token === undefined ? undefined : decodeBase64(token)
  const pair = bytes === undefined ? '' : String.fromCharCode(...bytes)
  const colon = pair.indexOf(':')
  const clientId = decodeFormText(pair.slice(0, Math.max(colon, 0)))
  const clientSecret = decodeFormText(pair.slice(colon + 1))
  if (!isCredential(clientId) || !isCredential(clientSecret)) return malformed()
  if (besideIt !== undefined && besideIt !== clientId) return malformed()
  return { ok: true, claimed: { method: 'client_secret_basic', clientId, clientSecret } }
}

function readAssertion(assertion: unknown, assertionType: unknown, besideIt: unknown): ClaimedClientResult {
  if (typeof assertion !== 'string' || assertion.length > JWT_MAX_LENGTH) return malformed()
  if (assertionType !== JWT_BEARER_ASSERTION) return malformed()
  const clientId = besideIt ?? subjectOf(assertion)
  return isCredential(clientId)
    ? { ok: true, claimed: { method: 'private_key_jwt', clientId, assertion } }
    : malformed()
}

/** The subject that an assertion claims, to look its keys up. */
function subjectOf(assertion: string): unknown {
  try {
    return decodeJwt(assertion).sub
  } catch {
    return undefined
  }
}

/** RFC 6749 §B: as a value of a form is encoded. */
function formEncode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}
