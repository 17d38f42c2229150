/**
 * What a client does about an event: data that the caller carries out, in order, after it has stored the new state.
 *
 * Effects hold what they need and nothing else: identities, tokens and OTPs are in `send-request` and in the prompts,
 * so effects are not for logs.
 *
 * @see RCC.14 §2, §4.3
 */

import type { ConfigurationQuery } from '../configuration-request.js'
import type { Characteristic } from '../provisioning/provisioning-document.js'
import type { UploadPart } from './client-settings.js'
import type { ClientState, RequestReason } from './client-state.js'

/**
 * The part of the query that the state decides; what is the same in every request is the caller's to add, but for a
 * request that tells changed uploads: its query is the token alone (2.15).
 */
export type RequestQuery = Readonly<
  Partial<
    Pick<
      ConfigurationQuery,
      | 'vers'
      | 'provisioning_version'
      | 'token'
      | 'IMSI'
      | 'msisdn'
      | 'sip_uri'
      | 'SMS_port'
      | 'OTP'
      | 'sms_message_content'
      | 'friendly_device_name'
    >
  >
>

/** A part of the body of a POST. */
export type RequestPart = 'client-authenticity-results' | 'temporary-token' | UploadPart

/** Services by their app-ids (`''`: the parts of a configuration that name none), or all of them. */
export type ServiceScope = readonly string[] | 'all'

/** What a timer is for. */
export type TimerPurpose = 'validity' | 'retry-after' | 'sms-wait' | 'otp'

/** What the user is told. */
export type UserInformation = 'not-authorised' | 'server-error' | 'authentication-failed' | 'aborted'

/** One thing for the caller to do. `server` is the FQDN of a Configuration Server. */
export type ClientEffect =
  /**
   * Send a configuration request, as POST when there are parts. `isFirst`: a new procedure, so that the parameters
   * that belong to a first request are due (client authenticity, uploads, EAP_ID). `cookie`: the cookies that came
   * since the procedure began are sent; without it none, and older ones are forgotten.
   */
  | {
      readonly effect: 'send-request'
      readonly requestId: number
      readonly server: string
      readonly reason: RequestReason
      readonly isFirst: boolean
      readonly query: RequestQuery
      readonly cookie: boolean
      readonly parts: readonly RequestPart[]
    }
  /** Send the unsecured GET without path and query (E.1.2). */
  | { readonly effect: 'send-initial-request'; readonly requestId: number; readonly server: string }
  /** Go to the location of the 302 (2.8.2). */
  | { readonly effect: 'follow-redirect'; readonly requestId: number }
  /** Show the web page, and follow it to the next answer (2.8.3.4). */
  | { readonly effect: 'show-web-page'; readonly requestId: number }
  /** Send the answer to the EAP packet to the same URI (C.3). */
  | { readonly effect: 'relay-eap'; readonly requestId: number }
  /** Send the same request with an Authorization header. `renew`: bootstrap anew before (2.7.2.1). */
  | {
      readonly effect: 'authenticate'
      readonly requestId: number
      readonly method: 'gba-digest'
      readonly renew: boolean
    }
  | { readonly effect: 'authenticate'; readonly requestId: number; readonly method: 'aka-digest' }
  | { readonly effect: 'authenticate'; readonly requestId: number; readonly method: 'sms-otp'; readonly otp: string }
  /** Carry out the methods of the client authenticity request (2.11). */
  | { readonly effect: 'verify-authenticity'; readonly requestId: number; readonly server: string }
  | { readonly effect: 'obtain-temporary-token'; readonly requestId: number; readonly server: string }
  /** The request in progress is over: close its connection and its prompts, answers to it are too late. */
  | { readonly effect: 'cancel-request'; readonly requestId: number }
  | {
      readonly effect: 'ask-msisdn'
      readonly requestId: number
      readonly server: string
      readonly recommendation: string | null
    }
  /** Ask for an MSISDN or a SIP URI, and for an OTP where the user got one by other means (2.10). */
  | {
      readonly effect: 'ask-identity'
      readonly requestId: number
      readonly server: string
      readonly recommendation: string | null
      readonly withOtp: boolean
    }
  | { readonly effect: 'ask-otp'; readonly requestId: number; readonly server: string }
  | { readonly effect: 'ask-device-name'; readonly requestId: number; readonly server: string }
  | {
      readonly effect: 'show-message'
      readonly requestId: number
      readonly server: string
      readonly title: string
      readonly message: string
      readonly acceptButton: boolean
      readonly rejectButton: boolean
    }
  | { readonly effect: 'inform-user'; readonly server: string; readonly about: UserInformation }

  /** Send an SMS, its text in UCS2 (2.6.1.1). */
  | {
      readonly effect: 'send-sms'
      readonly requestId: number
      readonly destination: string
      readonly content: string
      readonly visible: boolean
    }
  /** Report `timer-fired` at a moment, in epoch milliseconds, or at once when that is past. */
  | { readonly effect: 'start-timer'; readonly timerId: number; readonly purpose: TimerPurpose; readonly atMs: number }
  | { readonly effect: 'stop-timer'; readonly timerId: number }

  /** Store these parts in place of whatever the server gave before, and use them (4.3). */
  | {
      readonly effect: 'apply-configuration'
      readonly server: string
      readonly version: number
      readonly applications: readonly Characteristic[]
    }
  /** Delete what is stored of this server for these services. */
  | { readonly effect: 'remove-configuration'; readonly server: string; readonly appIds: ServiceScope }
  /** Apply the default behaviour to these services, as far as this server configured them. */
  | { readonly effect: 'revert-services'; readonly server: string; readonly appIds: ServiceScope }
  /** Use what is stored of this server again. */
  | { readonly effect: 'enable-services'; readonly server: string; readonly appIds: ServiceScope }
  /** Find the default server, and tell by `sim-ready` or `provider-chosen` (2.2.1). */
  | { readonly effect: 'discover-server' }

/** The effect of a name, e.g. `EffectOf<'send-request'>`. */
export type ClientEffectOf<Name extends ClientEffect['effect']> = Extract<ClientEffect, { readonly effect: Name }>

/** The next state, and what to do. */
export interface ClientTransition {
  readonly state: ClientState
  readonly effects: readonly ClientEffect[]
}
