/**
 * The facts that a Configuration Server decides its answer from: what arrived, what is known of the flow, how the operator runs
 * the service, what its systems found out, and what there is to answer with. All of it is data that the caller gathers; what needs
 * randomness or a secret is made by the caller.
 *
 * @see RCC.14 §2.4.1, §2.6, §2.7, §2.8, §2.9, §2.10, §2.11, §2.12, §2.13, §2.14, §2.15, §C.3, §E.1
 */

import type { ClientAuthenticityRequest } from '../client-authenticity/client-authenticity.js'
import type { ClientKind, ConfigurationRequest } from '../configuration-request.js'
import type {
  AccessControl,
  Characteristic,
  MoConfiguration,
  User,
  UserMessage,
} from '../provisioning/provisioning-document.js'
import type { ConfigurationFlow } from './answer-flow.js'

/** Everything that an answer is decided from. */
export interface ConfigurationFacts {
  readonly request: ServerRequest
  /** What the last `keep-flow` kept under the cookie that this request brings. */
  readonly flow?: ConfigurationFlow | undefined
  readonly policy: OperatorPolicy
  readonly checks: RequestChecks
  readonly materials?: AnswerMaterials | undefined
  /** What is configured for the user that the checks speak of. Due as soon as that user is authenticated. */
  readonly configuration?: CurrentConfiguration | undefined
}

/** What arrived. */
export type ServerRequest =
  /** The unsecured GET without a query of a legacy client on a cellular network. @see RCC.14 §E.1.2 */
  | { readonly step: 'identification' }
  /** A configuration request, whether it begins a flow or goes on with one. @see RCC.14 §2.4, §2.6.1, §2.9.1, §2.10 */
  | { readonly step: 'configuration'; readonly configuration: ConfigurationRequest }
  /** The client is back from the OpenID Connect authorization endpoint. @see RCC.14 §2.8.2 */
  | { readonly step: 'openid-connect-response' }
  /** A POST with an EAP packet. @see RCC.14 §C.3 */
  | { readonly step: 'eap-response' }
  /** A POST with a form. @see RCC.14 §2.11, §2.12, §2.13, §2.14, §2.15 */
  | {
      readonly step: 'form'
      /** The parameters of a configuration request, where the POST brings its own (2.13). */
      readonly configuration?: ConfigurationRequest | undefined
      readonly token?: string | undefined
      readonly parts: FormParts
    }

/** Which parts a form has. */
export interface FormParts {
  /** One or more `client_authenticity_result_<id>`. */
  readonly authenticityResults?: boolean | undefined
  readonly certificate?: boolean | undefined
  /** One or more of the push key, the push URI and the secret. */
  readonly push?: boolean | undefined
  readonly temporaryToken?: boolean | undefined
}

/** A way to authenticate the user. A valid token needs none, and a legacy client may be known by its access (`cellular`). */
export type AuthenticationMethod =
  /** An SMS with an OTP to the primary device. @see RCC.14 §2.6.1, §2.9.1 */
  | 'sms-otp'
  /** An SMS from the primary device. @see RCC.14 §2.6.1.1 */
  | 'mo-sms'
  /** An OTP that the user has from elsewhere. @see RCC.14 §2.10 */
  | 'provided-otp'
  /** @see RCC.14 §2.7 */
  | 'gba'
  /** @see RCC.14 §2.8 */
  | 'openid-connect'
  /** @see RCC.14 §C.3 */
  | 'eap-aka'
  /** @see RCC.14 §2.13 */
  | 'temporary-token'

/** How the operator runs the service. */
export interface OperatorPolicy {
  /** Versions of the protocol, e.g. `5.0`. One or more. */
  readonly supportedVersions: readonly string[]
  /** Send `Supported-Versions` with status 200 as well. */
  readonly announceVersions?: boolean | undefined
  /** The service is down for so many seconds. */
  readonly maintenance?: { readonly retryAfterSeconds: number } | undefined
  /** This is not the default Configuration Server but an additional one. */
  readonly additionalServer?: { readonly idProvider: boolean } | undefined
  /** `mandatory`: only clients that can prove it. `wanted`: those that can prove it have to. Default: nobody is asked. */
  readonly authenticity?: 'mandatory' | 'wanted' | undefined
  readonly certificateUpload?: boolean | undefined
  readonly pushUpload?: boolean | undefined
  /** The methods that are open to a kind of client, the preferred one first. */
  readonly authentication: Readonly<Record<ClientKind, readonly AuthenticationMethod[]>>
  /** `visible` enforces SMS port zero. Default: the OTP goes to the port that the client listens on. @see RCC.14 §2.6.2, §2.6.4 */
  readonly otpSms?: 'visible' | undefined
  /** How often the user of a primary device may enter an OTP. Default 3. @see RCC.14 §2.6.3 */
  readonly otpAttempts?: number | undefined
  /** Whether the access tells who a legacy client is, or only its MSISDN. Default: neither. @see RCC.14 §E.1.2, §E.1.3 */
  readonly cellular?: 'standard' | 'security-enhanced' | undefined
}

/**
 * What the operator's systems found out about this request. What is left out was not found to be so: a token without a finding is
 * invalid, an OTP wrong, an upload of no use.
 */
export interface RequestChecks {
  /** The client and terminal parameters are acceptable, and so is the identity that they name. @see RCC.14 §2.11 step 1 */
  readonly clientAllowed: boolean
  /** The results in this form, or, with a configuration request, an earlier proof that still counts, or one that failed. */
  readonly authenticity?: 'verified' | 'failed' | undefined
  /** The server has the certificate of this client. */
  readonly certificateStored?: boolean | undefined
  /** The server has the push key of this client. */
  readonly pushStored?: boolean | undefined
  readonly certificate?: 'valid' | 'invalid' | undefined
  readonly push?: 'valid' | 'invalid' | undefined
  /** The network finds the subscriber of the IMSI. */
  readonly imsiResolvable?: boolean | undefined
  /** `unprivileged`: it names the user, and yet no configuration may be issued for it. @see RCC.14 §2.6.1 */
  readonly token?: 'valid' | 'unprivileged' | 'invalid' | undefined
  readonly otp?: 'right' | 'wrong' | undefined
  /** Whether the content in the request is that of the SMS which came. */
  readonly moSms?: 'matched' | 'unmatched' | undefined
  /** `supported`: the User-Agent says so. Otherwise what the Authorization header was worth. @see RCC.14 §2.7.2.1 */
  readonly gba?: 'supported' | 'verified' | 'refused' | undefined
  readonly openIdConnect?: 'authenticated' | 'failed' | undefined
  /** `continues`: there is another EAP packet to relay. */
  readonly eap?: 'authenticated' | 'failed' | 'continues' | undefined
  /** The status of the token validation endpoint; left out when none came. @see RCC.14 §2.13 Table 22 */
  readonly tokenValidationStatus?: number | undefined
  /** Whether the access tells the MSISDN. @see RCC.14 §E.1.2 */
  readonly cellularResolved?: boolean | undefined
  /** Another device of the user has the `friendly_device_name`. */
  readonly deviceNameTaken?: boolean | undefined
}

/** What answers are made of. A member is due when the answer needs it. */
export interface AnswerMaterials {
  /** The value of Set-Cookie, or several, for the flow that `keep-flow` keeps. */
  readonly cookie?: string | readonly string[] | undefined
  /** All methods that the server can ask for, with fresh parameters, nonce and VAPID key. */
  readonly authenticityRequest?: ClientAuthenticityRequest | undefined
  readonly moConfiguration?: MoConfiguration | undefined
  /** The value of WWW-Authenticate. */
  readonly gbaChallenge?: string | undefined
  /** The value of Authentication-Info. */
  readonly gbaAuthenticationInfo?: string | undefined
  /** An `https` URI of the OpenID Connect authorization endpoint. */
  readonly authorizationUri?: string | undefined
  /** An EAP packet, for `encodeEapRelay`. */
  readonly eapPacket?: Uint8Array | undefined
  /** Tells the user why the client was turned away. @see RCC.14 §2.11 */
  readonly rejectionMessage?: UserMessage | undefined
}

/** What is configured for the user: a document, or that the client falls back to its default behaviour. */
export type CurrentConfiguration = ConfiguredServices | ConfigurationReset

/** The latest configuration. */
export interface ConfiguredServices extends ControlData {
  /** A positive integer. */
  readonly version: number
  /** Seconds, positive. */
  readonly validitySeconds: number
  /** To send although the client has this version. */
  readonly resend?: boolean | undefined
  /** A new token for the client. */
  readonly token?: string | undefined
  readonly applications: readonly Characteristic[]
}

/** No services: 0 asks again at boot, -1 never, -2 when the user needs them. @see RCC.14 §2.4.1 */
export interface ConfigurationReset extends ControlData {
  readonly reset: 0 | -1 | -2
}

/** What goes along with either. Where the clauses exclude a part from an answer, it is left out. */
interface ControlData {
  /** For the default Configuration Server only. */
  readonly accessControl?: AccessControl | undefined
  readonly user?: User | undefined
  readonly message?: UserMessage | undefined
}
