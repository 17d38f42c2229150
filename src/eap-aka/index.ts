/**
 * EAP-AKA over HTTP, HTTP Digest AKA and the contract side of GBA: a SIM's proof of identity, both sides.
 *
 * @see RCC.14 §2.7, §2.8.3, §B, §C, §D
 */

export { deriveEapAkaKeys, type EapAkaKeySource, type EapAkaKeys } from './aka-keys.js'
export {
  type AuthenticationVector,
  type AuthenticationVectorInput,
  buildAuthenticationVector,
  verifyAuts,
} from './authentication-vector.js'
export type { EapAkaErrorCode } from './contract-errors.js'
export * from './cookie-jar.js'
export {
  type DigestAkaChallenge,
  type DigestAkaOffer,
  digestAkaChallenge,
  formatDigestAkaNonce,
  parseDigestAkaChallenge,
} from './digest-aka-challenge.js'
export { type AkaResult, type DigestAkaAlgorithm, digestAkaPassword } from './digest-aka-password.js'
export {
  type AnsweredRequest,
  digestAkaResponse,
  formatInitialDigestAuthorization,
  type UsimResult,
} from './digest-aka-response.js'
export * from './digest-aka-verification.js'
export {
  type DigestSubscriber,
  formatBsfServerName,
  formatHomeNetworkDomain,
  formatPrivateUserIdentity,
} from './digest-identity.js'
export * from './eap-aka-peer.js'
export * from './eap-aka-server.js'
export { type EapAkaSession, formatEapAkaSession, parseEapAkaSession } from './eap-aka-session.js'
export { type EapAttribute, type EapAttributeName, findEapAttribute } from './eap-attributes.js'
export { checkcode, verifyCheckcode } from './eap-checkcode.js'
export { decryptAttributes, encryptAttributes } from './eap-encrypted-attributes.js'
export { verifyMac } from './eap-mac.js'
export * from './eap-packet.js'
export * from './eap-relay-client.js'
export * from './eap-relay-handler.js'
export {
  createEapRelaySessions,
  type EapRelaySession,
  type EapRelaySessions,
  type EapRelaySessionsOptions,
} from './eap-relay-sessions.js'
export * from './gba-digest.js'
export * from './gba-keys.js'
export type { Qop } from './http-digest.js'
export * from './http-digest-authentication-info.js'
export type { DigestCredentials } from './http-digest-credentials.js'
export { computeOpc, type MilenageInput, type MilenageOutput, type MilenageSecrets, milenage } from './milenage.js'
export * from './openid-redirect.js'
export { parseRootNai, type RootIdentity } from './root-identity.js'
export type { SequenceNumberLimits } from './sequence-number.js'
export * from './software-auc.js'
export * from './software-usim.js'
export * from './temporary-tokens.js'
