/**
 * The SMS that asks a client for a new configuration.
 *
 * @see RCC.14 §3
 */

import {
  buildReconfigurationTrigger,
  parseReconfigurationTrigger,
  type ReconfigurationTrigger,
} from './reconfiguration-trigger.js'
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
export interface TriggerSmsOptions {
  readonly trigger: ReconfigurationTrigger
  /** Default: `gsm-7-bit`, as UCS2 has no room for the example with an FQDN. Reads: D-DC-42 */
  readonly coding?: SmsCoding | undefined
}

/**
 * Encodes a trigger SMS, for port 37273.
 *
 * @throws {TypeError} when the trigger is not one that {@link buildReconfigurationTrigger} writes, or has a character that the coding does not have.
 * @throws {RangeError} when the coding is not one, or the text does not fit into one SMS: 152 septets, or 66 characters in UCS2.
 * @see RCC.14 §3
 */
export function encodeTriggerSms(options: TriggerSmsOptions): SmsUserData {
  const { trigger, coding = 'gsm-7-bit' } = options
  return encodeSmsUserData({ text: buildReconfigurationTrigger(trigger), port: CLIENT_SMS_PORT, coding })
}

/**
 * Decodes a trigger SMS.
 *
 * @throws {ContractError} DC_SMS_USER_DATA when the user data is not what RCC.14 asks for, or the port is not 37273.
 * @throws {ContractError} DC_RECONFIGURATION_TRIGGER when the text is not a trigger, e.g. an OTP, which may come to the same port.
 * @throws {TypeError} when the header or the user data is not a `Uint8Array`.
 * @see RCC.14 §3
 */
export function decodeTriggerSms(sms: ReceivedSmsUserData): ReconfigurationTrigger {
  const { text, port } = decodeSmsUserData(sms)
  if (port !== CLIENT_SMS_PORT) throw smsUserDataError('trigger-port')
  return parseReconfigurationTrigger(text)
}
