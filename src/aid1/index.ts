/**
 * AID1: automotive identity between a Car Mobility Provider (CMP) and a Mobile Service Provider (MSP), both directions.
 *
 * @see AID.02 v1.0
 */

export type { components as CmpComponents, operations as CmpOperations } from '../../generated/aid1/cmp/types.js'
export type { components as MspComponents, operations as MspOperations } from '../../generated/aid1/msp/types.js'
export type { CallOptions, ClientEvent, ClientOptions } from '../http/client-options.js'
export { ApiError } from '../http/http-errors.js'
export type { PeerCertificate } from '../http/peer-certificate.js'
export type { AuthenticationRequest, HandlerOptions, ServerEvent } from '../http/server-options.js'
export * from './account-id.js'
export { isRedirectAllowed } from './agreed-domains.js'
export * from './client.js'
export type { Aid1ErrorCode } from './contract-errors.js'
export {
  AID_ERROR_MAX_LENGTH,
  AID_ERRORS,
  type AidError,
  type AidErrorCode,
  classifyAidErrorCode,
  formatAidError,
  formatAidErrorText,
} from './error-codes.js'
export * from './federation.js'
export * from './handler.js'
export type { LateActivationCode, SynchronousModeOptions } from './late-activation-code.js'
export * from './phone-number.js'
export * from './profile-reconciliation.js'
export * from './profile-swap.js'
export * from './redirects.js'
