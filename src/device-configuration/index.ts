/**
 * Device configuration: a client and the Configuration Server of its Service Provider.
 *
 * @see RCC.14 v13
 */

export type {
  components as ConfigurationServerComponents,
  operations as ConfigurationServerOperations,
} from '../../generated/device-configuration/configuration-server/types.js'
export type { CallOptions, ClientEvent as CallEvent, ClientOptions } from '../http/client-options.js'
export { ApiError } from '../http/http-errors.js'
export type { AuthenticationRequest, HandlerOptions, ServerEvent } from '../http/server-options.js'
export type * from './answer-effects.js'
export type * from './answer-facts.js'
export type { ConfigurationFlow, FlowStep } from './answer-flow.js'
export type { ConfigurationAnswer } from './answer-wire.js'
export * from './cellular-identification.js'
export type * from './client-answers.js'
export * from './client-authenticity.js'
export * from './client-certificate.js'
export type * from './client-effects.js'
export type * from './client-events.js'
export * from './client-machine.js'
export type * from './client-request.js'
export type * from './client-settings.js'
export type * from './client-state.js'
export { initialClientState } from './client-state.js'
export * from './configuration-answer.js'
export {
  type ClientKind,
  type ConfigurationQuery,
  type ConfigurationRequest,
  type ConfigurationRequestOptions,
  parseConfigurationRequest,
  recognizeRequest,
} from './configuration-request.js'
export type * from './configuration-server-answer.js'
export * from './configuration-server-client.js'
export * from './configuration-server-handler.js'
export * from './ddf-mapping.js'
export * from './eap-relay.js'
export type { ChallengeMethod } from './http-challenge.js'
export * from './otp-sms.js'
export * from './provisioning-data-off.js'
export type * from './provisioning-document.js'
export * from './provisioning-document-builder.js'
export * from './provisioning-document-validator.js'
export { PROVISIONING_RULES, type ProvisioningRule } from './provisioning-rules.js'
export * from './push-subscription.js'
export * from './reconfiguration-request.js'
export * from './reconfiguration-trigger.js'
export * from './root-nai.js'
export * from './server-address.js'
export type { ReceivedSmsUserData, SmsCoding, SmsUserData } from './sms-user-data.js'
export { CLIENT_SMS_PORT } from './sms-user-data.js'
export { formatSupportedVersions, parseSupportedVersions } from './supported-versions.js'
export * from './temporary-token.js'
export * from './token-validation.js'
export * from './trigger-sms.js'
export * from './version-negotiation.js'
