/**
 * The token endpoint from the side of the service provider: a code becomes tokens, tokens are renewed and revoked.
 *
 * `openid-client` sends the request and reads the answer; the ID token is verified here, with its signature and at the time of the caller.
 *
 * @see MC API §5
 */

import {
  allowInsecureRequests,
  type ClientAuth,
  Configuration,
  customFetch,
  genericGrantRequest,
  tokenRevocation,
} from 'openid-client'
import { TokenResponse } from '../../../generated/mobile-connect/validators.js'
import { requireSecuredUrl } from '../../http/secured-url.js'
import { clockOfCall } from '../../openid/call-clock.js'
import { applyClientAuthentication } from '../../openid/client-authentication.js'
import type { KeySource } from '../../openid/key-source.js'
import { randomValue } from '../../openid/opaque-value.js'
import { mobileConnectError } from '../contract-errors.js'
import type {
  CodeExchangeOptions,
  CodeExchangeOutcome,
  IdTokenOptions,
  ReceivedTokens,
  TokenCallOptions,
  TokenProvider,
  TokenRefreshOptions,
  TokenRefreshOutcome,
  TokenRevocationOptions,
  TokenRevocationOutcome,
} from './code-exchange-options.js'
import { keysOfProvider } from './provider-keys.js'
import { createTokenRequest, type TokenRefusal, type TokenRequest } from './token-request.js'
import { verifiedClaims } from './token-verification.js'

export type * from './code-exchange-options.js'
export type { TokenErrorCode, TokenRefusal } from './token-request.js'

/** Members of a token response that are passed on as they are. */
const MEMBERS = ['access_token', 'expires_in', 'refresh_token', 'scope', 'correlation_id'] as const

/**
 * Exchanges a code for tokens and verifies the ID token: signature, issuer, audience, times, nonce, `at_hash`, and the level of assurance that was
 * asked for. An error of the provider is a value. The request is not repeated: a code is good for one.
 *
 * @throws {ContractError} MC_TOKEN_RESPONSE when the answer is no token response, or has no ID token.
 * @throws {ContractError} MC_ID_TOKEN when the ID token cannot be trusted or is not the one that was asked for.
 * @throws {ContractError} OPENID_KEYS when the keys of the provider cannot be had.
 * @throws {ContractError} HTTP_… when there is no answer, or one of another status without an error code.
 * @throws {TypeError} when the provider has no issuer, no secured endpoint or no keys, the credentials cannot be sent, or a text is empty.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see MC API §5
 * @see OIDC Core §3.1.3
 * @see RFC 7636 §4.5
 */
export async function exchangeCode(options: CodeExchangeOptions): Promise<CodeExchangeOutcome> {
  requireTexts(options, ['code', 'redirectUri', 'codeVerifier', 'nonce'])
  const keys = keysOf(options)
  const request = createTokenRequest('requestTokens', options)
  const received = await grant(options, request, options.provider.token_endpoint, 'authorization_code', {
    code: options.code,
    redirect_uri: options.redirectUri,
    code_verifier: options.codeVerifier,
    correlation_id: options.correlationId,
  })
  if ('outcome' in received) return received
  const { id_token } = received
  if (id_token === undefined) throw malformed('/id_token', 'required', 'is required')
  const { nonce, acrValues, maxAgeSeconds } = options
  const asked = { nonce, acrValues, maxAgeSeconds, accessToken: received.access_token }
  const claims = await verifiedClaims(id_token, { ...expectationOf(options, keys), ...asked })
  return { outcome: 'granted', tokens: { ...received, id_token }, claims }
}

/**
 * Renews tokens, at the endpoint for that where the provider has one of its own. A new ID token is verified like the first one; it is about the
 * same user, and has the nonce of the first one or none. Reads: D-MC-43
 *
 * @throws {ContractError} MC_TOKEN_RESPONSE, MC_ID_TOKEN, OPENID_KEYS and HTTP_… as with `exchangeCode`.
 * @throws {TypeError} when the provider has no issuer, no secured endpoint or no keys, the credentials cannot be sent, or a text is empty.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see MC API §5
 * @see OIDC Core §12
 */
export async function refreshTokens(options: TokenRefreshOptions): Promise<TokenRefreshOutcome> {
  requireTexts(options, ['refreshToken', 'subject'])
  const keys = keysOf(options)
  const { provider, refreshToken, scope, subject, nonce, correlationId } = options
  const request = createTokenRequest('requestTokens', options)
  const endpoint = provider.refresh_endpoint ?? provider.token_endpoint
  const received = await grant(options, request, endpoint, 'refresh_token', {
    refresh_token: refreshToken,
    scope: scope?.join(' '),
    correlation_id: correlationId,
  })
  if ('outcome' in received) return received
  if (received.id_token === undefined) return { outcome: 'granted', tokens: received }
  const asked = { subject, earlierNonce: nonce, accessToken: received.access_token }
  const claims = await verifiedClaims(received.id_token, { ...expectationOf(options, keys), ...asked })
  return { outcome: 'granted', tokens: received, claims }
}

/**
 * Revokes a token. A provider that does not know it says that it is revoked all the same.
 *
 * @throws {ContractError} HTTP_… when there is no answer, or one of another status without an error code.
 * @throws {TypeError} when the provider has no issuer or no secured endpoint, the credentials cannot be sent, or the token is empty.
 * @throws {RangeError} when `now` is negative, not finite, or in milliseconds.
 * @see MC API §5
 * @see RFC 7009 §2
 */
export async function revokeToken(options: TokenRevocationOptions): Promise<TokenRevocationOutcome> {
  requireTexts(options, ['token'])
  const { provider, token, tokenTypeHint } = options
  const request = createTokenRequest('revokeToken', options)
  const config = await configure(options, request, { revocation_endpoint: provider.revocation_endpoint })
  const hint = tokenTypeHint === undefined ? {} : { token_type_hint: tokenTypeHint }
  try {
    await tokenRevocation(config, token, hint)
  } catch (error) {
    const refusal = request.refusal()
    if (refusal === undefined) throw error
    return refusal
  }
  return { outcome: 'revoked' }
}

/** Sends a grant; gives the tokens, the ID token not yet verified, or the refusal. */
async function grant(
  options: TokenCallOptions,
  request: TokenRequest,
  endpoint: string | undefined,
  grantType: string,
  parameters: Readonly<Record<string, string | undefined>>,
): Promise<ReceivedTokens | TokenRefusal> {
  const config = await configure(options, request, { token_endpoint: endpoint })
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
  let answer: object
  try {
    answer = await genericGrantRequest(config, grantType, Object.fromEntries(given))
  } catch {
    // What the library throws may hold the answer, and so the tokens.
    const refusal = request.refusal()
    if (refusal === undefined) throw malformed('', 'token-response', 'must be JSON with an access token of type Bearer')
    return refusal
  }
  const id_token = request.idToken()
  const body: unknown = id_token === undefined ? answer : { ...answer, id_token }
  const result = TokenResponse(body)
  if (!result.ok) throw mobileConnectError('MC_TOKEN_RESPONSE', result.issues)
  const { value } = result
  const known = MEMBERS.filter((name) => value[name] !== undefined).map((name) => [name, value[name]])
  const idToken = value.id_token === undefined ? {} : { id_token: value.id_token }
  return { ...Object.fromEntries(known), token_type: 'Bearer', ...idToken }
}

/** The configuration of the library for one request. */
async function configure(
  options: TokenCallOptions,
  request: TokenRequest,
  endpoints: Readonly<Record<string, string | undefined>>,
): Promise<Configuration> {
  const { provider, client, randomId = randomValue } = options
  const now = clockOfCall(options.now)
  const [[name = '', endpoint = ''] = []] = Object.entries(endpoints)
  requireSecuredUrl(endpoint, `provider.${name}`)
  const { headers, parameters } = await applyClientAuthentication(client, { now, randomId })
  const authenticate: ClientAuth = (_server, _client, body, sentHeaders) => {
    for (const [parameter, value] of Object.entries(parameters)) body.set(parameter, value)
    for (const [header, value] of Object.entries(headers)) sentHeaders.set(header, value)
  }
  const server = { issuer: issuerOf(provider), [name]: endpoint }
  const config = new Configuration(server, client.clientId, undefined, authenticate)
  config[customFetch] = (url, init) => request.fetch(url, init as RequestInit)
  // The request keeps its time itself.
  config.timeout = 0
  if (endpoint.startsWith('http:')) allowInsecureRequests(config)
  return config
}

/** Without a nonce or a verifier nothing would tie the tokens to the browser, so a caller without types is told. */
function requireTexts<Options extends object>(options: Options, names: readonly (keyof Options & string)[]): void {
  for (const name of names) {
    const value: unknown = options[name]
    if (typeof value !== 'string' || value === '') throw new TypeError(`${name} must be a text that is not empty`)
  }
}

function keysOf({ provider, keys, fetch }: TokenCallOptions & IdTokenOptions): KeySource {
  return keys ?? keysOfProvider(provider, fetch)
}

function expectationOf(options: TokenCallOptions & IdTokenOptions, keys: KeySource) {
  const { provider, client, algorithms, clockToleranceSeconds } = options
  const now = clockOfCall(options.now)
  return { keys, issuer: issuerOf(provider), clientId: client.clientId, algorithms, clockToleranceSeconds, now }
}

function issuerOf({ issuer }: TokenProvider): string {
  if (issuer === undefined || issuer === '')
    throw new TypeError('provider.issuer, which the metadata of the provider has, must be given')
  return issuer
}

function malformed(pointer: string, code: string, message: string): Error {
  return mobileConnectError('MC_TOKEN_RESPONSE', [{ pointer, code, message, source: 'MC API §5' }])
}
