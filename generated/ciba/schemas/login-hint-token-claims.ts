// Made by `npm run generate` from specs/ciba/login-hint-token-claims.schema.json. Change that, not this file.

/**
 * Claims of a login hint token as a discovery service of MODRNA makes it. The JWT is signed and then encrypted, so that the client does not learn the phone number.
 */
export interface LoginHintTokenClaims {
  /**
   * The party that made the token, whose keys its signature is verified with.
   */
  iss: string;
  /**
   * Whom the token is for: the issuer of the provider, alone or among others.
   *
   * @minItems 1
   * @maxItems 64
   */
  aud: string | [string, ...string[]];
  /**
   * When the token was made, in seconds since 1970-01-01T00:00:00Z.
   */
  iat: number;
  /**
   * When the token expires, if it does, in seconds since 1970-01-01T00:00:00Z.
   */
  exp?: number;
  /**
   * The phone number of the user with a plus sign before it, 5 to 15 digits. Personal data.
   */
  MSISDN: string;
  [k: string]: unknown;
}
