// Made by `npm run generate` from specs/ciba/authentication-request-claims.schema.json. Change that, not this file.

/**
 * Claims of a signed authentication request: the parameters, and what keeps the request from being used elsewhere, later or twice. That there is exactly one hint is checked in the order of CIBA Core §7.2. Reads: D-CIBA-4 D-CIBA-13
 */
export interface AuthenticationRequestClaims {
  /**
   * The client.
   */
  iss: string;
  /**
   * Whom the request is for: the issuer of the provider, alone or among others.
   *
   * @minItems 1
   * @maxItems 64
   */
  aud: string | [string, ...string[]];
  /**
   * When the request expires, in seconds since 1970-01-01T00:00:00Z.
   */
  exp: number;
  /**
   * When the request was made, in seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * When the request becomes valid, in seconds since 1970-01-01T00:00:00Z.
   */
  nbf: number;
  /**
   * A value that the client uses once.
   */
  jti: string;
  /**
   * Scope values with one blank between them, `openid` among them.
   */
  scope: string;
  /**
   * A bearer token by which the provider authenticates at the notification endpoint. A credential.
   */
  client_notification_token?: string;
  /**
   * Authentication contexts in order of preference, with one blank between them.
   */
  acr_values?: string;
  /**
   * A token that tells the provider who the user is.
   */
  login_hint_token?: string;
  /**
   * An earlier ID token of the user.
   */
  id_token_hint?: string;
  /**
   * What the client knows of the user. Personal data.
   */
  login_hint?: string;
  /**
   * A short plain text that both devices show.
   */
  binding_message?: string;
  /**
   * The code that the user shares with the provider. A credential.
   */
  user_code?: string;
  /**
   * How many seconds the authentication is to last: a positive integer of at most 9 digits, as a number or as a string.
   */
  requested_expiry?: number | string;
  [k: string]: unknown;
}
