// Made by `npm run generate` from specs/mobile-connect/product-registration.schema.json. Change that, not this file.

/**
 * What an operator tells of a product to have it registered in the Product Directory. Reads: D-MC-35
 */
export interface ProductRegistration {
  /**
   * Name of the product.
   */
  productName: string;
  /**
   * Country of the product, ISO 3166-1 alpha-2.
   */
  country: string;
  /**
   * Product identifier: the value of the scope parameter. That of a new product is mc_<product>_<country>; registered ones that break the pattern stay readable. Reads: D-MC-1
   */
  scope: string;
  /**
   * Authenticators that are used, e.g. those of mc_amr_values_supported.
   *
   * @maxItems 50
   */
  authenticators?: string[];
  /**
   * Levels of assurance that are used, as in acr_values.
   *
   * @maxItems 50
   */
  levelsOfAssurance?: string[];
  /**
   * How the service is requested, and with which profile version: at least one.
   *
   * @maxItems 50
   */
  invocations: {
    /**
     * Which side starts.
     */
    mode: "device-initiated" | "server-initiated";
    /**
     * Value of the version parameter.
     */
    profileVersion: string;
    [k: string]: unknown;
  }[];
  /**
   * Attributes that are used: names of the catalogue, or local ones.
   *
   * @maxItems 200
   */
  attributes?: string[];
  /**
   * Claims of the ID token.
   *
   * @maxItems 200
   */
  idTokenClaims?: string[];
  /**
   * Parameters of the calls that Mobile Connect does not have.
   *
   * @maxItems 50
   */
  additionalParameters?: string[];
  /**
   * Interactions that Mobile Connect does not have, e.g. one more redirect.
   *
   * @maxItems 50
   */
  additionalFlows?: string[];
  /**
   * What the operator declares of the product.
   */
  declarations?: {
    /**
     * The user authenticates or authorises on the mobile device.
     */
    authenticatesOnMobileDevice?: boolean;
    /**
     * Service providers use the product by the Mobile Connect API.
     */
    usesMobileConnectApi?: boolean;
    /**
     * Authorization server and resource servers are logically separate.
     */
    separatesAuthorizationFromResources?: boolean;
    /**
     * Authorization, token and notification endpoints are those of every product.
     */
    usesSharedEndpoints?: boolean;
    /**
     * User attributes come from UserInfo, PremiumInfo or a resource server of the service.
     */
    usesResourceEndpointsForAttributes?: boolean;
    /**
     * The PCR, access tokens or ID tokens are shared by cookies.
     */
    sharesTokensInCookies?: boolean;
    /**
     * Users accept terms and conditions as local legislation asks.
     */
    followsLocalLegislation?: boolean;
    /**
     * The product builds upon the Mobile Connect User Experience guidelines.
     */
    followsUserExperienceGuidelines?: boolean;
    /**
     * The Mobile Connect Privacy Principles are followed.
     */
    followsPrivacyPrinciples?: boolean;
    /**
     * Additional parameters and flows were agreed on with GSMA and the operators of Mobile Connect.
     */
    isAgreedWithCommunity?: boolean;
    [k: string]: unknown;
  };
  /**
   * What else there is to say.
   */
  comments?: {
    /**
     * E.g. SDKs.
     */
    technicalAssets?: string;
    /**
     * Restrictions on how the product is shown.
     */
    visibility?: string;
    /**
     * How the user consents.
     */
    consentModel?: string;
    /**
     * What the user goes through, with the address of a video of 30 seconds.
     */
    userFlow?: string;
    /**
     * Use cases that the product serves.
     */
    useCases?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
