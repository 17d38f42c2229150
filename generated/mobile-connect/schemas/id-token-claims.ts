// Made by `npm run generate` from specs/mobile-connect/id-token-claims.schema.json. Change that, not this file.

/**
 * Claims of an ID token: who signed in, at which provider, when and how. Attributes of the user have no place here; that there are none is checked by code, as other members are metadata of later versions or of the operator. Bounds are our own. Reads: D-MC-5 D-MC-9
 */
export interface IdTokenClaims {
  /**
   * The issuer, as its metadata names it.
   */
  iss: string;
  /**
   * The Pseudonymous Customer Reference (PCR): the user as this service provider knows it, at most 255 ASCII characters.
   */
  sub: string;
  /**
   * The service provider, as its client_id, alone or in a list.
   *
   * @maxItems 32
   */
  aud: string | string[];
  /**
   * When the token expires, in seconds since 1970-01-01T00:00:00Z.
   */
  exp: number;
  /**
   * When the token was made, in seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * When the user authenticated, in seconds since 1970-01-01T00:00:00Z.
   */
  auth_time?: number;
  /**
   * The nonce of the request.
   */
  nonce?: string;
  /**
   * The level of assurance that was reached, an open list. Reads: D-MC-3
   */
  acr?: string;
  /**
   * How the user authenticated, an open list.
   *
   * @maxItems 32
   */
  amr?: string[];
  /**
   * The service provider that the token was made for, as its client_id.
   */
  azp?: string;
  /**
   * Ties the access token to this token: the left half of its hash, base64url.
   */
  at_hash?: string;
  /**
   * A hash of the login hint. No public source says how it is made.
   */
  hashed_login_hint?: string;
  /**
   * What the user was shown before authorizing.
   */
  displayed_data?: string;
  /**
   * The signature over the data that the user signed.
   */
  dts?: string;
  /**
   * When the user signed: a number, or a text.
   */
  dts_time?: number | string;
  /**
   * The public key of the user, for that signature.
   */
  upk?: string;
  /**
   * The notification URI that the token was made for. Not there when it was polled for.
   */
  recipient?: string;
  [k: string]: unknown;
}
