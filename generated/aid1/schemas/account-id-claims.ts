// Made by `npm run generate` from specs/aid1/account-id-claims.schema.json. Change that, not this file.

/**
 * Claims of an account ID that is an HS256 JWT. Reads: D-AID-2 D-AID-5 D-AID-6
 */
export interface AccountIdClaims {
  /**
   * When the account ID expires, in seconds since 1970-01-01T00:00:00Z: a number, or a string of digits as AID.02 prints it.
   */
  exp: number | string;
  /**
   * When the account ID was made, in seconds since 1970-01-01T00:00:00Z: a number, or a string of digits.
   */
  iat: number | string;
  /**
   * UUID of the onboarding request. It is used once.
   */
  sid: string;
  /**
   * Secret knowledge that both parties agreed on, e.g. the last four digits of the phone number of the user.
   */
  ver?: string;
  [k: string]: unknown;
}
