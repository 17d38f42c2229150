/**
 * Identity assurance: what a relying party asks of a verified person or company, what a bank or operator answers, and the decision in between.
 *
 * @see IDA §5, §7
 * @see IDA Schema §5
 * @see OBIE ECA §7, §8
 */

export type {
  components as IdentityProviderComponents,
  operations as IdentityProviderOperations,
} from '../../generated/identity-assurance/identity-provider/types.js'
export type { CallOptions, ClientEvent, ClientOptions } from '../http/client-options.js'
export { ApiError } from '../http/http-errors.js'
export type { AuthenticationRequest, HandlerOptions, ServerEvent } from '../http/server-options.js'
export type { IsRegisteredRedirectUri } from '../openid/authorization-fault-redirect.js'
export {
  type ClaimedClient,
  type ClaimedClientResult,
  type ClientAssertionExpectation,
  type ClientAuthentication,
  readClientAuthentication,
  verifyClientAssertion,
} from '../openid/client-authentication.js'
export {
  type IdTokenClaims,
  type IdTokenExpectation,
  type IdTokenFault,
  type IdTokenResult,
  verifyIdToken,
} from '../openid/id-token.js'
export { type JwtFault, type SigningKey, signJwt } from '../openid/jwt.js'
export { createLocalKeySource, createRemoteKeySource, type KeySource } from '../openid/key-source.js'
export type { OpenidErrorCode } from '../openid/openid-errors.js'
export { tokenHash } from '../openid/token-hash.js'
export * from './age-check.js'
export {
  ATTRIBUTES,
  type Attribute,
  type AttributeGroup,
  type AttributeName,
  type AttributeOutcome,
  type AttributeRegistration,
  type AttributeSchema,
  type AttributeStanding,
  findAttribute,
} from './attributes.js'
export { type ClaimSourceMembers, checkClaimSources } from './claim-sources.js'
export { parseClaimsParameter } from './claims-parameter.js'
export type { IdentityAssuranceErrorCode } from './contract-errors.js'
export { GENERATIONS, type Generation } from './generations.js'
export * from './identity-provider-client.js'
export * from './identity-provider-handler.js'
export type { VerifiedClaimsAgreement } from './identity-provider-operations.js'
export * from './known-values.js'
export {
  type MigratedVerifiedClaims,
  type Migration,
  migrateVerifiedClaims,
} from './migration/migrate-verified-claims.js'
export type { MigrationNote } from './migration/note.js'
export * from './provider-metadata.js'
export * from './selection/verified-claims-selection.js'
export * from './user-info.js'
export type { VerifiedClaimsValidationOptions } from './validation-options.js'
export * from './verified-claims-request-validation.js'
export * from './verified-claims-validation.js'
