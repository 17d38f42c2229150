// Made by `npm run generate` from specs/mobile-connect/kyc-match-claims.schema.json. Change that, not this file.

/**
 * The `claims` parameter of the match products, once it is parsed: what the operator is to compare with what it knows. A name is one text or in two parts, an address one text or in four. `mc_kyc_plain` has the plain members, `mc_kyc_hashed` those that end in `_hashed`. Bounds are our own. Reads: D-MC-9 D-MC-21
 */
export interface KycMatchClaims {
  /**
   * The claims of PremiumInfo that are to be compared, one at least.
   */
  premiuminfo: {
    /**
     * Full name: what it is compared with.
     */
    name?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Given name: what it is compared with.
     */
    given_name?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Family name: what it is compared with.
     */
    family_name?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Full address: what it is compared with.
     */
    address?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Number or name of the house: what it is compared with.
     */
    houseno_or_housename?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Postal code: what it is compared with.
     */
    postal_code?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Town: what it is compared with.
     */
    town?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Country: what it is compared with.
     */
    country?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Date of birth: what it is compared with.
     */
    birthdate?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Full name: what it is compared with, normalized and hashed.
     */
    name_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Given name: what it is compared with, normalized and hashed.
     */
    given_name_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Family name: what it is compared with, normalized and hashed.
     */
    family_name_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Full address: what it is compared with, normalized and hashed.
     */
    address_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Number or name of the house: what it is compared with, normalized and hashed.
     */
    houseno_or_housename_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Postal code: what it is compared with, normalized and hashed.
     */
    postal_code_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Town: what it is compared with, normalized and hashed.
     */
    town_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Country: what it is compared with, normalized and hashed.
     */
    country_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    /**
     * Date of birth: what it is compared with, normalized and hashed.
     */
    birthdate_hashed?: {
      value: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
