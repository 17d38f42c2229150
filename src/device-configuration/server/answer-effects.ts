/**
 * What a Configuration Server does besides answering: data that the caller carries out, in order.
 *
 * @see RCC.14 §2.6.1, §2.6.2, §2.12, §2.13, §2.14, §2.15
 */

import type { ConfigurationFlow } from './answer-flow.js'

/** Where an OTP goes. The user is authenticated as whoever this is, whatever else the request names. Reads: D-DC-76 */
export type OtpDestination =
  | { readonly by: 'imsi'; readonly imsi: string }
  | { readonly by: 'msisdn'; readonly msisdn: string }
  | { readonly by: 'sip-uri'; readonly sipUri: string }
  /** The MSISDN that the access told at the identification. @see RCC.14 §E.1.3 */
  | { readonly by: 'cellular-access' }

/** One thing for the caller to do. */
export type ConfigurationEffect =
  /** Keep this under the cookie of the answer, or under that of the request where the answer sets none. What was there before goes. */
  | { readonly effect: 'keep-flow'; readonly flow: ConfigurationFlow }
  /** Forget the flow of the cookie, and what was held with it. Comes after the effects that store it. */
  | { readonly effect: 'close-flow' }
  /**
   * Once the answer was written: send an SMS with a new OTP, to this port (1 to 65535, `encodeOtpSms`), or without a port as one that
   * the user sees.
   */
  | { readonly effect: 'send-otp'; readonly to: OtpDestination; readonly port?: number }
  /** The token of the request may go: the client deletes it. @see RCC.14 §2.6.1 case 3 */
  | { readonly effect: 'drop-token' }
  /** The Temporary Token was used. It must not be taken again. @see RCC.14 §2.13 */
  | { readonly effect: 'consume-temporary-token' }
  /** Store the valid certificate, of this form or held with the flow, for the client. @see RCC.14 §2.12, §2.15 */
  | { readonly effect: 'store-client-certificate' }
  /** Store the valid push data, of this form or held with the flow, for the client. @see RCC.14 §2.14, §2.15 */
  | { readonly effect: 'store-push-subscription' }
