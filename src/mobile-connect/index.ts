/**
 * Mobile Connect: a service provider signs its users in with their mobile operator, by redirect or from server to server.
 *
 * @see MC API §1 to §10
 * @see MC Products §2.2
 */

export type {
  components as DiscoveryComponents,
  operations as DiscoveryOperations,
} from '../../generated/mobile-connect/discovery/types.js'
export type {
  components as OpenIdProviderComponents,
  operations as OpenIdProviderOperations,
} from '../../generated/mobile-connect/openid-provider/types.js'
export type {
  components as ServiceProviderComponents,
  operations as ServiceProviderOperations,
} from '../../generated/mobile-connect/service-provider/types.js'
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
export type { IdTokenClaims } from '../openid/id-token.js'
export type { SigningKey } from '../openid/jwt.js'
export { createLocalKeySource, createRemoteKeySource, type KeySource } from '../openid/key-source.js'
export type { OpenidErrorCode } from '../openid/openid-errors.js'
export { tokenHash } from '../openid/token-hash.js'
export * from './ciba-bridge.js'
export type { MobileConnectErrorCode } from './contract-errors.js'
export * from './discovery/discovery-cache.js'
export * from './discovery/discovery-client.js'
export * from './discovery/discovery-handler.js'
export * from './discovery/discovery-operator-selection.js'
export * from './discovery/discovery-response.js'
export * from './levels-of-assurance.js'
export * from './login-hint.js'
export * from './openid-provider-client.js'
export * from './openid-provider-handler.js'
export * from './products/attributes.js'
export * from './products/match-claims.js'
export * from './products/match-values.js'
export * from './products/product-registration.js'
export { KNOWN_PRODUCT_SCOPES, type ProductScope, parseProductScope } from './products/product-scope.js'
export * from './scopes-of-request.js'
export * from './scopes-of-version.js'
export * from './server-initiated/notification.js'
export * from './server-initiated/polling.js'
export {
  createServerInitiatedClient,
  type ServerInitiatedClient,
  type ServerInitiatedClientOptions,
} from './server-initiated/server-initiated-client.js'
export {
  SERVER_INITIATED_DELIVERIES,
  SERVER_INITIATED_GRANT_TYPE,
  type ServerInitiatedDelivery,
} from './server-initiated/server-initiated-delivery.js'
export * from './server-initiated/server-initiated-errors.js'
export type { RefusedByProvider } from './server-initiated/server-initiated-refusal.js'
export * from './server-initiated/server-initiated-request.js'
export type { ServerInitiatedRegistration } from './server-initiated/server-initiated-rules.js'
export * from './server-initiated/server-initiated-tokens.js'
export * from './server-initiated/server-initiated-verification.js'
export * from './service-provider-client.js'
export * from './service-provider-handler.js'
export * from './sign-in/authorization-request.js'
export * from './sign-in/authorization-request-verification.js'
export * from './sign-in/authorization-response.js'
export * from './sign-in/code-exchange.js'
export { checkIdToken, ID_TOKEN_METADATA_CLAIMS } from './sign-in/token-claims.js'
export {
  findVersion,
  type InitiationMode,
  MOBILE_CONNECT_VERSIONS,
  type MobileConnectVersion,
  parseVersion,
  type VersionName,
} from './version-names.js'
