/**
 * CIBA: a client signs a user in on the back channel, an OpenID Provider of a mobile operator asks that user.
 *
 * @see CIBA Core §5
 */

export type {
  components as ClientComponents,
  operations as ClientOperations,
} from '../../generated/ciba/client/types.js'
export type {
  components as OpenIdProviderComponents,
  operations as OpenIdProviderOperations,
} from '../../generated/ciba/openid-provider/types.js'
export type { CallOptions, ClientEvent, ClientOptions } from '../http/client-options.js'
export { ApiError } from '../http/http-errors.js'
export type { AuthenticationRequest, HandlerOptions, ServerEvent } from '../http/server-options.js'
export type { ClientAuthentication } from '../openid/client-authentication.js'
export type { IdTokenClaims } from '../openid/id-token.js'
export type { DecryptionExpectation, EncryptionKey, SigningKey } from '../openid/jwt.js'
export { createLocalKeySource, createRemoteKeySource, type KeySource } from '../openid/key-source.js'
export type { OpenidErrorCode } from '../openid/openid-errors.js'
export * from './authentication-request.js'
export * from './client/ciba-client.js'
export * from './client/ciba-client-metadata.js'
export type { CibaClock } from './client/ciba-client-settings.js'
export * from './client/notification.js'
export * from './client/notification-handler.js'
export {
  firstPoll,
  nextPoll,
  type PendingReason,
  type PollAnswer,
  type PollDecision,
  type PollEnd,
  type PollState,
} from './client/poll-decision.js'
export * from './client/poll-token.js'
export * from './client/pushed-tokens.js'
export * from './client/start-authentication.js'
export type { StartedAuthentication } from './client/started-authentication.js'
export type { CibaTokens, TokenFault, TokenSet } from './client/verify-tokens.js'
export {
  CIBA_GRANT_TYPE,
  type CibaClientRegistration,
  type ClientAuthenticationMethod,
  checkClientRegistration,
} from './client-registration.js'
export type { CibaErrorCode } from './contract-errors.js'
export * from './handler.js'
export * from './login-hint-token.js'
export * from './modrna-profile.js'
export type { NotificationOptions } from './provider/client-notification.js'
export type { ClientDirectory } from './provider/provider-client-authentication.js'
export type { AuthenticationOutcomes, Conclusion, IssueTokens, TokenIssue } from './provider/provider-conclusion.js'
export type { FurtherProviderMetadata } from './provider/provider-metadata.js'
export type { AcceptedAuthentication, CibaHandlerOptions } from './provider/provider-options.js'
export * from './provider/provider-replay-memory.js'
export * from './provider/provider-store.js'
export type { FoundUser, KnownHint, LoginHintTokenReading, UserDirectory } from './provider/provider-user.js'
export { buildPushedIdTokenClaims, type IssuedTokens } from './provider/push-notification.js'
export * from './provider/request-events.js'
export {
  type AuthenticationRequestPhase,
  type AuthenticationRequestState,
  type NewAuthenticationRequest,
  type NotificationStanding,
  newAuthenticationRequest,
} from './provider/request-state.js'
