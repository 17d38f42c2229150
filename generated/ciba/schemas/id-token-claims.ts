// Made by `npm run generate` from specs/ciba/id-token-claims.schema.json. Change that, not this file.

/**
 * Claims of an ID token of a client that polls. Those by which a pushed ID token is bound to its delivery may stand here too, and mean nothing then.
 */
export interface IdTokenClaims {
  /**
   * The issuer of the provider, compared character by character.
   */
  iss: string;
  /**
   * The user at this provider; with pairwise identifiers, for this client alone. At most 255 ASCII characters.
   */
  sub: string;
  /**
   * Whom the token is for: the client, alone or among others.
   *
   * @minItems 1
   * @maxItems 64
   */
  aud: string | [string, ...string[]];
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
   * The authentication context that was reached.
   */
  acr?: string;
  /**
   * How the user authenticated.
   *
   * @maxItems 64
   */
  amr?: string[];
  /**
   * The client that the token was given to.
   */
  azp?: string;
  /**
   * The left half of the hash of the access token, with the hash of the algorithm of the signature, in base64url.
   */
  at_hash?: string;
  [k: string]: unknown;
}
