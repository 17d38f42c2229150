/**
 * A request in progress: what the client keeps until it is over, as plain JSON.
 *
 * @see RCC.14 §2.4, §2.6
 */

import type { ProvisioningDocument } from '../provisioning/provisioning-document.js'
import type { RequestPart } from './client-effects.js'
import type { UploadPart } from './client-settings.js'
import type { ClientState, Deadline, RequestReason, ServerRecord } from './client-state.js'
import { versionFor } from './client-versions.js'

/** What a request in progress waits for. */
export type RequestStage =
  | 'answer'
  | 'initial-answer'
  | 'msisdn'
  | 'identity'
  | 'device-name'
  | 'otp-sms'
  | 'otp-user'
  | 'otp-challenge'
  | 'mo-sms-sending'
  | 'mo-sms-waiting'
  | 'authenticity'
  | 'temporary-token'
  | 'user-message'

/** A request in progress, from its first message to the final response and what the user has to say to it. */
export interface OngoingRequest {
  /** Of the effect that is waited for; each effect has a new one. */
  readonly requestId: number
  readonly server: string
  readonly reason: RequestReason
  readonly stage: RequestStage
  /** Answers so far. */
  readonly steps: number
  /** The `vers` that was sent last. */
  readonly vers: number
  readonly provisioningVersion: string
  /** Versions that the server refused in this request. */
  readonly refusedVersions: readonly string[]
  /** Whether the next message is the first one of a procedure, with nothing before it. */
  readonly isFirst: boolean
  /** Whether the message that was sent last was such a first one, and the parts of its body. */
  readonly wasFirst: boolean
  readonly sentParts: readonly RequestPart[]
  /** Whether a cookie of this procedure came. */
  readonly cookie: boolean
  readonly sentToken: boolean
  /** Whether the procedure began without anything that says who the user is (2.6.1.1). */
  readonly unidentified: boolean
  /** Whether the cellular access says who the user is (E.1.2). */
  readonly cellular: boolean
  /** What the user entered in this request. */
  readonly entered: { readonly msisdn: string } | { readonly sipUri: string } | null
  readonly identityPrompts: number
  readonly otp: { readonly value: string; readonly by: 'user' | 'sms' } | null
  readonly otpPrompts: number
  /** An OTP that came before the answer that announces it. */
  readonly earlyOtp: string | null
  readonly moSms: { readonly content: string; readonly waitMs: number; readonly notBeforeMs: number } | null
  readonly isMoSmsUsed: boolean
  readonly temporaryToken: 'untried' | 'obtained' | 'failed'
  /** Whether the proof of authenticity waits for the temporary token. */
  readonly isProofDue: boolean
  readonly isInitialDone: boolean
  /** Changed data that was sent in this request. */
  readonly uploaded: readonly UploadPart[]
  /** How often the server asked for HTTP authentication. */
  readonly challenges: number
  readonly timer: Deadline | null
  /** A configuration that the user has yet to accept. */
  readonly pending: PendingConfiguration | null
}

/** A configuration that is not in use yet. `expiresAtMs`: epoch milliseconds. */
export interface PendingConfiguration {
  readonly version: number
  readonly expiresAtMs: number
  readonly applications: ProvisioningDocument['applications']
}

/** A request of which nothing was sent yet. @see RCC.14 §2.4 */
export function newRequest(
  { sequence, settings }: ClientState,
  server: ServerRecord,
  reason: RequestReason,
): OngoingRequest {
  return {
    requestId: sequence,
    server: server.fqdn,
    reason,
    stage: 'answer',
    steps: 0,
    vers: 0,
    provisioningVersion: versionFor(server, settings.spokenVersions),
    refusedVersions: [],
    isFirst: true,
    wasFirst: false,
    sentParts: [],
    cookie: false,
    sentToken: false,
    unidentified: false,
    cellular: false,
    entered: null,
    identityPrompts: 0,
    otp: null,
    otpPrompts: 0,
    earlyOtp: null,
    moSms: null,
    isMoSmsUsed: false,
    temporaryToken: server.skipsTemporaryToken ? 'failed' : 'untried',
    isProofDue: false,
    isInitialDone: false,
    uploaded: [],
    challenges: 0,
    timer: null,
    pending: null,
  }
}
