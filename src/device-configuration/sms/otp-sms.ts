/**
 * The SMS that carries a one time password to the client, past the user.
 *
 * @see RCC.14 §2.6.2
 */

import { validateReconfigurationTrigger } from './reconfiguration-trigger.js'
import { smsUserDataError } from './sms-faults.js'
import {
  CLIENT_SMS_PORT,
  decodeSmsUserData,
  encodeSmsUserData,
  type ReceivedSmsUserData,
  type SmsCoding,
  type SmsUserData,
} from './sms-user-data.js'

/** What the SMS is made of. */
export interface OtpSmsOptions {
  /** At most 66 characters in UCS2, or 152 septets. */
  readonly otp: string
  /** `SMS_port` of the request, 1 to 65535. With `SMS_port=0` the OTP is the text of a standard SMS instead. Default: 37273. */
  readonly port?: number | undefined
  /** Default: `ucs2`. Reads: D-DC-7 */
  readonly coding?: SmsCoding | undefined
}

/**
 * Encodes an OTP SMS.
 *
 * @throws {TypeError} when the OTP is empty, has a character that the coding does not have, or reads as a reconfiguration trigger.
 * @throws {RangeError} when the port is out of range, the coding is not one, or the OTP does not fit into one SMS.
 * @see RCC.14 §2.6.2
 */
export function encodeOtpSms(options: OtpSmsOptions): SmsUserData {
  const { otp, port = CLIENT_SMS_PORT, coding = 'ucs2' } = options
  if (isTrigger(otp)) throw new TypeError('otp must not read as a reconfiguration trigger')
  return encodeSmsUserData({ text: otp, port, coding })
}

/**
 * Decodes an OTP SMS. A reconfiguration trigger, which may come to the same port, is not one. Reads: D-DC-7, D-DC-42
 *
 * @throws {ContractError} DC_SMS_USER_DATA when the SMS is not what RCC.14 asks for.
 * @throws {TypeError} when the header or the user data is not a `Uint8Array`.
 * @see RCC.14 §2.6.2
 */
export function decodeOtpSms(sms: ReceivedSmsUserData): { readonly otp: string; readonly port: number } {
  const { text: otp, port } = decodeSmsUserData(sms)
  if (isTrigger(otp)) throw smsUserDataError('not-an-otp')
  return { otp, port }
}

function isTrigger(text: string): boolean {
  return validateReconfigurationTrigger(text).ok
}
