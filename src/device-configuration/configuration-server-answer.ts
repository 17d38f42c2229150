/**
 * What a Configuration Server answers, as a client sees it: one kind per meaning, told apart by `kind`.
 *
 * @see RCC.14 §2.4.1, §2.4.3, §2.6.1, §2.6.1.1, §2.7.2.1, §2.8.2, §2.11, §5.2, §C.3
 */

import type { Issue } from '../validation/issue.js'
import type { ClientAuthenticityRequest } from './client-authenticity/client-authenticity.js'
import type { ChallengeMethod } from './http-challenge.js'
import type { MoConfiguration, ProvisioningDocument } from './provisioning/provisioning-document.js'

/** What every answer may bring along. */
interface Shared {
  readonly status: number
  /** Whether a cookie is set: without one, a flow of requests cannot go on. */
  readonly cookie: boolean
  /** Values of `Set-Cookie`, one per line, for the next request of this configuration (RFC 6265). */
  readonly setCookies: readonly string[]
  /** What the server says it speaks (5.3), the lowest first. Absent when it says nothing. */
  readonly supportedVersions?: readonly string[]
  /** `Authentication-Info` as it came: the proof of the server in an authentication by Digest (2.7, B.2). */
  readonly authenticationInfo?: string
  /** The XML of the body as it came, which a proof with `auth-int` covers. Empty without one. */
  readonly xml: string
}

/** A configuration document with a version: a new configuration, no change, or default behaviour for 0, -1 and -2 (2.4.1). */
export interface DocumentAnswer extends Shared {
  readonly kind: 'document'
  readonly document: ProvisioningDocument
  /** What a tolerant reading passed over. */
  readonly warnings: readonly Issue[]
}

/**
 * An OTP follows by SMS. Without a cookie the flow cannot go on (2.6.1); after an upload of changes (2.15), an answer without a cookie says
 * that they were taken.
 */
export interface OtpRequiredAnswer extends Shared {
  readonly kind: 'otp-required'
  /** Whether the user will see the SMS and has to enter the OTP, whatever port the client asked for (2.6.2). */
  readonly smsPortZero: boolean
}

/** The client is to send an SMS of its own (2.6.1.1). */
export interface MoSmsRequiredAnswer extends Shared {
  readonly kind: 'mo-sms-required'
  readonly moConfiguration: MoConfiguration
  /** Seconds, from `Retry-After`. Without it the procedure has failed (2.6.1.1 step 2). */
  readonly retryAfterSeconds?: number
}

/** The client is to prove that it is authentic (2.11). */
export interface ClientAuthenticityAnswer extends Shared {
  readonly kind: 'client-authenticity'
  readonly request: ClientAuthenticityRequest
}

/** An EAP packet for the SIM (C.3). */
export interface EapRelayAnswer extends Shared {
  readonly kind: 'eap-relay'
  readonly packet: Uint8Array
}

/** The user is authenticated by OpenID Connect (2.8.2). */
export interface RedirectAnswer extends Shared {
  readonly kind: 'redirect'
  readonly location: string
  /** Whether the location is an absolute https URI; anything else must not be followed (2.8.3.2). */
  readonly isSecure: boolean
}

/** HTTP authentication is due (2.7.2.1, 2.8.3.3, B.2). */
export interface DigestChallengeAnswer extends Shared {
  readonly kind: 'digest-challenge'
  /** With the keys of a bootstrapped security association, of the SIM itself, or with an OTP that comes by SMS. */
  readonly method: ChallengeMethod
  /** `WWW-Authenticate` as it came. */
  readonly challenge: string
}

/** A status without content that has a meaning of its own (2.4.3, 2.6.3, 2.11). */
export interface StatusAnswer extends Shared {
  readonly kind:
    | 'refused'
    | 'version-unsupported'
    | 'device-name-conflict'
    | 'upgrade-required'
    | 'network-authentication-required'
}

/** The server asks to come again (503 with `Retry-After`). */
export interface TryLaterAnswer extends Shared {
  readonly kind: 'try-later'
  readonly retryAfterSeconds: number
}

/** 500, 503 without `Retry-After`, or any other status (2.4.3). */
export interface FailedAnswer extends Shared {
  readonly kind: 'failed'
}

export type ConfigurationServerAnswer =
  | DocumentAnswer
  | OtpRequiredAnswer
  | MoSmsRequiredAnswer
  | ClientAuthenticityAnswer
  | EapRelayAnswer
  | RedirectAnswer
  | DigestChallengeAnswer
  | StatusAnswer
  | TryLaterAnswer
  | FailedAnswer
