/**
 * The members of a `claims` parameter: the answers that it asks claims for.
 *
 * @see OIDC Core §5.5
 */

/** Those that OpenID Connect knows. Others are passed over. */
export const CLAIMS_ENDPOINTS = ['userinfo', 'id_token'] as const

/** The answer for which a claims parameter asks: the UserInfo response or the ID Token. */
export type ClaimsEndpoint = (typeof CLAIMS_ENDPOINTS)[number]
