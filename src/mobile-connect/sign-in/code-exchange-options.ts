/**
 * What the calls to a token endpoint take, and what comes of them.
 *
 * @see MC API §5
 */

import type { ClientAuthentication } from '../../openid/client-authentication.js'
import type { IdTokenClaims } from '../../openid/id-token.js'
import type { KeySource } from '../../openid/key-source.js'
import type { TokenRefusal, TokenRequestLimits } from './token-request.js'

/**
 * What is needed of the metadata of a provider: `issuer`, `jwks_uri` (or `keys`), and the endpoint that is called. The `provider` of a discovery has
 * the same names, and often lacks the first two; the metadata has them.
 */
export interface TokenProvider {
  readonly issuer?: string | undefined
  readonly token_endpoint?: string | undefined
  readonly refresh_endpoint?: string | undefined
  readonly revocation_endpoint?: string | undefined
  readonly jwks_uri?: string | undefined
}

/** Who asks whom, and the limits. */
export interface TokenCallOptions extends TokenRequestLimits {
  readonly provider: TokenProvider
  /** How this client authenticates. */
  readonly client: ClientAuthentication
  /** The time in epoch seconds. Default: the clock's. */
  readonly now?: number | undefined
  /** Gives an ID that does not repeat, for an assertion of the client. Default: from the random source of the platform. */
  readonly randomId?: (() => string) | undefined
}

/** How an ID token is verified. */
export interface IdTokenOptions {
  /**
   * Where the keys of the provider are. Default: its `jwks_uri`. They are kept with the `provider` object for ten minutes, and fetched anew when
   * a token names another key; so hand in the same object.
   */
  readonly keys?: KeySource | undefined
  /** Signature algorithms that are accepted. Default RS256, ES256, PS256. */
  readonly algorithms?: readonly string[] | undefined
  /** How far the clock of the provider may be off, in seconds. Default 10. */
  readonly clockToleranceSeconds?: number | undefined
}

/** A code, and what the request that it answers was made with. */
export interface CodeExchangeOptions extends TokenCallOptions, IdTokenOptions {
  readonly code: string
  /** The redirect URI of the authorization request, as it was sent. */
  readonly redirectUri: string
  readonly codeVerifier: string
  readonly nonce: string
  /** Levels of assurance that were asked for: the ID token has one of them. Default: any. */
  readonly acrValues?: readonly string[] | undefined
  /** The `max_age` that was asked for, in seconds. */
  readonly maxAgeSeconds?: number | undefined
  /** Sent to the provider, which echoes it. */
  readonly correlationId?: string | undefined
}

/** A refresh token, and whose it is. */
export interface TokenRefreshOptions extends TokenCallOptions, IdTokenOptions {
  readonly refreshToken: string
  /** Fewer scopes than were granted. Default: the same. */
  readonly scope?: readonly string[] | undefined
  /** The `sub` of the first ID token: a new one has the same (OIDC Core §12.2). */
  readonly subject: string
  /** The nonce of the authorization request: a new ID token that has one has the same. */
  readonly nonce?: string | undefined
  /** Sent to the provider, which echoes it. */
  readonly correlationId?: string | undefined
}

/** A token that is to be worth nothing from now on. */
export interface TokenRevocationOptions extends TokenCallOptions {
  readonly token: string
  readonly tokenTypeHint?: 'access_token' | 'refresh_token' | (string & {}) | undefined
}

/** Tokens by their wire names. Each of them opens a door: it belongs neither into a log nor into a cookie (MC Products §2.2 item 8). */
export interface ReceivedTokens {
  readonly access_token: string
  readonly token_type: 'Bearer'
  /** Seconds from the answer. */
  readonly expires_in?: number
  readonly id_token?: string
  readonly refresh_token?: string
  /** The scopes that were granted, where they are others than were asked for. */
  readonly scope?: string
  readonly correlation_id?: string
}

/** What came of an exchange. */
export type CodeExchangeOutcome =
  | {
      readonly outcome: 'granted'
      readonly tokens: ReceivedTokens & { readonly id_token: string }
      /** The claims of the ID token, verified. `sub` is the pseudonymous customer reference. */
      readonly claims: IdTokenClaims
    }
  | TokenRefusal

/** What came of a refresh. There are claims where there is a new ID token. */
export type TokenRefreshOutcome =
  | { readonly outcome: 'granted'; readonly tokens: ReceivedTokens; readonly claims?: IdTokenClaims }
  | TokenRefusal

/** What came of a revocation. */
export type TokenRevocationOutcome = { readonly outcome: 'revoked' } | TokenRefusal
