/**
 * The authorization request of a device-initiated sign-in, as the URL that the browser is sent to.
 *
 * @see MC API §4
 * @see OIDC Core §3.1.2.1
 */

import { CodeVerifier } from '../../../generated/mobile-connect/validators.js'
import { encodeBase64Url } from '../../bytes/base64.js'
import { requireSecuredUrl } from '../../http/secured-url.js'
import { clockOfCall } from '../../openid/call-clock.js'
import type { SigningKey } from '../../openid/jwt.js'
import { randomValue as randomValueOfPlatform } from '../../openid/opaque-value.js'
import { signRequestObject } from '../../openid/request-object.js'
import { type AuthorizationParameters, authorizationParameters } from './authorization-parameters.js'

export type { AuthorizationParameters, Prompt } from './authorization-parameters.js'

/** What an authorization request is made of. */
export interface AuthorizationRequestOptions extends AuthorizationParameters {
  /** The provider's metadata, or what a discovery gave in its place. */
  readonly provider: { readonly authorization_endpoint?: string | undefined; readonly issuer?: string | undefined }
  /** Ties the response to the browser session. Default: 256 random bits. */
  readonly state?: string | undefined
  /** Ties the ID token to the request. Default: 256 random bits. */
  readonly nonce?: string | undefined
  /** The secret that the code is exchanged with, 43 to 128 characters (RFC 7636 §4.1). Default: 256 random bits. */
  readonly codeVerifier?: string | undefined
  /** Signs the request, so that nobody on the way reads into it what was not there. */
  readonly requestObject?:
    | {
        readonly key: SigningKey
        /** Who is to read it. Default: the issuer of the provider. */
        readonly audience?: string | undefined
        /** How long it can be used, in whole seconds, 1 to 3600. Default 300. */
        readonly lifetimeSeconds?: number | undefined
      }
    | undefined
  /** The time in epoch seconds, for a signed request. Default: the clock's. */
  readonly now?: number | undefined
  /** Gives a value that cannot be guessed, of 43 characters or more. Default: from the random source of the platform. */
  readonly randomValue?: (() => string) | undefined
}

/** Where to send the browser, and what to remember for its session until it comes back. */
export interface AuthorizationRequest {
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Lifetime of a signed request: clients in the field send five minutes. */
const REQUEST_OBJECT_LIFETIME_SECONDS = 300

/** What stands outside of a signed request too, so that it is a valid request of OAuth 2.0 (OIDC Core §6.1). No hint is among it. Reads: D-MC-40 */
const OUTSIDE = ['client_id', 'response_type', 'scope'] as const

/**
 * Makes an authorization request: checks what Mobile Connect asks for, makes `state`, `nonce` and a PKCE verifier, and signs it if a key is
 * given. `scope` begins with `openid`. All is in the query of the URL, in the encoding of forms.
 *
 * @throws {TypeError} when the endpoint or `redirectUri` is not https (or loopback), a mandatory parameter is missing or of another form, the
 *   scopes do not go with the version, both hints are given, or `mc_authz` lacks the client name, context or binding message. No value is in
 *   the message.
 * @throws {RangeError} when the lifetime of the signed request is not whole seconds from 1 to 3600, or `now` is negative, not finite, or in milliseconds.
 * @see MC API §1, §4, §7
 * @see OIDC Core §3.1.2.1, §6.1
 * @see RFC 7636 §4.3
 * @see RFC 9101 §4, §5
 */
export async function buildAuthorizationRequest(options: AuthorizationRequestOptions): Promise<AuthorizationRequest> {
  const { randomValue = randomValueOfPlatform, redirectUri } = options
  const { state = randomValue(), nonce = randomValue(), codeVerifier = randomValue() } = options
  if (!CodeVerifier.is(codeVerifier)) throw new TypeError('codeVerifier must be 43 to 128 unreserved characters')
  // RFC 6749 §3.1.2.1: a code does not travel in the open.
  requireSecuredUrl(redirectUri, 'redirectUri')
  const code_challenge = await challengeOf(codeVerifier)
  const parameters = authorizationParameters(options, { state, nonce, code_challenge })
  const url = endpointOf(options.provider.authorization_endpoint, [...Object.keys(parameters), 'request'])
  const sent = options.requestObject === undefined ? parameters : await signedParameters(options, parameters)
  for (const [name, value] of Object.entries(sent)) url.searchParams.append(name, value)
  return { url: url.href, state, nonce, codeVerifier }
}

/** RFC 7636 §4.2: `S256`. */
async function challengeOf(codeVerifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))
  return encodeBase64Url(new Uint8Array(digest))
}

/** RFC 6749 §3.1: the endpoint has no fragment, and its query is kept; it must not hold a parameter that we add, which would be given twice. */
function endpointOf(endpoint: string | undefined, names: readonly string[]): URL {
  const name = 'provider.authorization_endpoint'
  requireSecuredUrl(endpoint ?? '', name)
  const url = new URL(endpoint ?? '')
  if (endpoint?.includes('#') || names.some((one) => url.searchParams.has(one))) {
    throw new TypeError(`${name} must have neither a fragment nor a parameter of the request`)
  }
  return url
}

/** RFC 9101 §4: a number is a number within the token; OIDC Core §6.1: `claims` is an object. */
async function signedParameters(
  options: AuthorizationRequestOptions,
  parameters: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { provider, requestObject, clientId, maxAgeSeconds, claims } = options
  const now = clockOfCall(options.now)
  const { key, audience = provider.issuer, lifetimeSeconds = REQUEST_OBJECT_LIFETIME_SECONDS } = requestObject ?? {}
  if (key === undefined || audience === undefined) {
    throw new TypeError('requestObject needs a key, and an audience where the issuer of the provider is not known')
  }
  const inner = {
    ...parameters,
    ...(maxAgeSeconds !== undefined && { max_age: maxAgeSeconds }),
    ...(claims !== undefined && { claims }),
  }
  const request = await signRequestObject(inner, { key, issuer: clientId, audience, now, lifetimeSeconds })
  const outside = OUTSIDE.map((name) => [name, parameters[name] ?? ''])
  return { ...Object.fromEntries(outside), request }
}
