// Made by `npm run generate` from specs/mobile-connect/si-request-claims.schema.json. Change that, not this file.

/**
 * Claims of the request object of a server-initiated request. Which of them have to be equal to the parameters beside it, registered or in time is checked by code. Bounds are our own. Reads: D-MC-9 D-MC-22
 */
export interface SiRequestClaims {
  /**
   * The service provider, equal to `client_id`.
   */
  iss: string;
  /**
   * The issuer of the provider, alone or in a list. Empty at one aggregator.
   *
   * @maxItems 32
   */
  aud: string | string[];
  /**
   * The service provider.
   */
  client_id: string;
  /**
   * How the tokens are delivered. `mc_si_async_code` where absent.
   */
  response_type?: "mc_si_async_code" | "mc_si_polling";
  /**
   * The products that are asked for, `openid` among them, divided by single spaces.
   */
  scope: string;
  /**
   * The version of the profile. Reads: D-MC-2 D-MC-6
   */
  version: string;
  /**
   * The levels of assurance that will do, in order of preference. One gateway calls it `acr_value`, which code reads in its place. Reads: D-MC-47
   */
  acr_values: string;
  /**
   * What ties the ID token to the request.
   */
  nonce: string;
  /**
   * Who is to sign in.
   */
  login_hint: string;
  /**
   * Where the tokens are delivered, equal to a registered URI. Reads: D-MC-11
   */
  notification_uri?: string;
  /**
   * The bearer token of the notification.
   */
  client_notification_token?: string;
  /**
   * The registered name of the service provider. Due with `mc_authz`.
   */
  client_name?: string;
  /**
   * What the user is asked to authorize.
   */
  context?: string;
  /**
   * A text that both devices show.
   */
  binding_message?: string;
  /**
   * Identifies the transaction.
   */
  correlation_id?: string;
  /**
   * Handed back where a gateway knows it.
   */
  state?: string;
  /**
   * Identifies the request object, which is good once.
   */
  jti?: string;
  /**
   * When the request object was made, in seconds since 1970-01-01T00:00:00Z.
   */
  iat?: number;
  /**
   * From when on the request object is good, in seconds since 1970-01-01T00:00:00Z.
   */
  nbf?: number;
  /**
   * When the request object expires, by custom 300 seconds after `iat`, in seconds since 1970-01-01T00:00:00Z.
   */
  exp?: number;
  [k: string]: unknown;
}
