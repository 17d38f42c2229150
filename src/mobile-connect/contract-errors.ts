/**
 * The ways in which a peer can break Mobile Connect outside of what a schema of a request refuses: one row per code.
 */

import { type ContractErrorRow, contractErrors } from '../errors/contract-error-table.js'

interface Row extends ContractErrorRow {
  /** What a provider answers, where the one at fault is a service provider. */
  readonly answer?: { readonly error: string; readonly error_description: string }
}

/** Code → what it means, the clause, and the answer. */
const MOBILE_CONNECT_ERRORS = {
  MC_VERSION: {
    message: 'The version is not one that Mobile Connect can have',
    source: 'MC API §1',
    answer: { error: 'invalid_request', error_description: 'version is invalid' },
  },
  MC_SCOPE: {
    message: 'The scope is not one that Mobile Connect can have',
    source: 'MC API §7',
    answer: { error: 'invalid_scope', error_description: 'scope is invalid' },
  },
  MC_ACR_VALUES: {
    message: 'The levels of assurance are not a list as Mobile Connect asks for',
    source: 'MC API §4',
    answer: { error: 'invalid_request', error_description: 'acr_values is invalid' },
  },
  MC_LOGIN_HINT: {
    message: 'The login hint is not of a form that Mobile Connect has',
    source: 'MC API §4',
    answer: { error: 'invalid_request', error_description: 'login_hint is invalid' },
  },
  MC_DISCOVERY_RESPONSE: {
    message: 'The discovery response is not what Mobile Connect asks for',
    source: 'MC API §2',
  },
  MC_OPERATOR_SELECTION: {
    message: 'The redirect does not hold the operator that was selected',
    source: 'MC API §2',
  },
  MC_AUTHORIZATION_RESPONSE: {
    message: 'The redirect is not an authorization response',
    source: 'MC API §4',
  },
  MC_AUTHORIZATION_STATE: {
    message: 'The authorization response does not belong to the request that was made',
    source: 'RFC 6749 §10.12',
  },
  MC_AUTHORIZATION_ISSUER: {
    message: 'The authorization response comes from another provider than the one that was asked',
    source: 'RFC 9207 §2.4',
  },
  MC_TOKEN_RESPONSE: {
    message: 'The token response is not what Mobile Connect asks for',
    source: 'MC API §5',
  },
  MC_ID_TOKEN: {
    message: 'The ID token cannot be trusted, or is not the one that was asked for',
    source: 'OIDC Core §3.1.3.7',
  },
  MC_NOTIFICATION: {
    message: 'The notification is not what Mobile Connect asks for',
    source: 'MC API §9',
  },
} as const satisfies Record<string, Row>

/** A stable code of the Mobile Connect logic. */
export type MobileConnectErrorCode = keyof typeof MOBILE_CONNECT_ERRORS

/** Makes the error of a row, with the `{ error, error_description }` to answer with where a service provider is at fault. */
export const mobileConnectError = /* @__PURE__ */ contractErrors('mobile-connect', MOBILE_CONNECT_ERRORS)
