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
export * from './cellular-identification.js'
export type * from './client/client-answers.js'
export type * from './client/client-effects.js'
export type * from './client/client-events.js'
export * from './client/client-machine.js'
export type * from './client/client-request.js'
export type * from './client/client-settings.js'
export type * from './client/client-state.js'
export { initialClientState } from './client/client-state.js'
export * from './client-authenticity/client-authenticity.js'
export * from './client-certificate/client-certificate.js'
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
export type { DeviceConfigurationErrorCode } from './contract-errors.js'
export * from './ddf/ddf-mapping.js'
export * from './eap-relay.js'
export type { ChallengeMethod } from './http-challenge.js'
export * from './provisioning/provisioning-data-off.js'
export type * from './provisioning/provisioning-document.js'
export * from './provisioning/provisioning-document-builder.js'
export * from './provisioning/provisioning-document-validator.js'
export { PROVISIONING_RULES, type ProvisioningRule } from './provisioning/provisioning-rules.js'
export * from './push-subscription.js'
export * from './root-nai.js'
export type * from './server/answer-effects.js'
export type * from './server/answer-facts.js'
export type { ConfigurationFlow, FlowStep } from './server/answer-flow.js'
export type { ConfigurationAnswer } from './server/answer-wire.js'
export * from './server/configuration-answer.js'
export * from './server-address.js'
export * from './sms/otp-sms.js'
export * from './sms/reconfiguration-request.js'
export * from './sms/reconfiguration-trigger.js'
export type { ReceivedSmsUserData, SmsCoding, SmsUserData } from './sms/sms-user-data.js'
export { CLIENT_SMS_PORT } from './sms/sms-user-data.js'
export * from './sms/trigger-sms.js'
export { formatSupportedVersions, parseSupportedVersions } from './supported-versions.js'
export * from './temporary-token.js'
export * from './token-validation.js'
export * from './version-negotiation.js'
