/**
 * The user data of an SMS that is addressed to a port: text to octets and back.
 *
 * TP-UD is the header and what follows it, one after the other, with TP-UDHI = 1.
 *
 * @see RCC.14 §2.6.2, §3
 * @see TS 23.040 §9.2.3.24
 */

import { decodeGsmAlphabet, encodeGsmAlphabet } from './gsm-alphabet.js'
import { packSeptets, unpackSeptets } from './septets.js'
import { smsUserDataError } from './sms-faults.js'
import { decodeUcs2, encodeUcs2 } from './ucs2.js'
import { buildUserDataHeader, parseUserDataHeader } from './user-data-header.js'

/** The port of a client that named none, and of every reconfiguration trigger: 0x9199 (RCC.14 §2.6.2, §3). */
export const CLIENT_SMS_PORT = 37273

/** Most octets of one TP-UD (TS 23.040 §9.2.3.24). */
const USER_DATA_MAX_OCTETS = 140

/** How a text is encoded: in the GSM 7 bit default alphabet, or in UCS2. */
export type SmsCoding = 'gsm-7-bit' | 'ucs2'

/** An SMS to be sent, as the fields of the short message. */
export interface SmsUserData {
  /** From the length octet (UDHL) on: 7 octets. */
  readonly userDataHeader: Uint8Array
  /** What follows the header in TP-UD; packed septets for 0x00, two octets a character for 0x08. */
  readonly userData: Uint8Array
  /** TP-DCS. */
  readonly dataCodingScheme: 0x00 | 0x08
  /** TP-UDL, header included: septets for 0x00, octets for 0x08. */
  readonly userDataLength: number
}

/** An SMS that came, as the fields of the short message. */
export interface ReceivedSmsUserData {
  /** From the length octet (UDHL) on. No octets when TP-UDHI is 0. */
  readonly userDataHeader: Uint8Array
  /** What follows the header in TP-UD, with the fill bits before the first septet. */
  readonly userData: Uint8Array
  /** TP-DCS. */
  readonly dataCodingScheme: number
  /** TP-UDL. Without it, a last septet of zeros that ends with the last octet is taken for bits left over, not for an `@`. */
  readonly userDataLength?: number | undefined
}

/**
 * Encodes a text that is addressed to a port, in one SMS of 140 octets: at most 152 septets, or 66 characters in UCS2.
 *
 * @param sms `port`: 1 to 65535.
 * @throws {TypeError} when the text is empty or has a character that the coding does not have.
 * @throws {RangeError} when the port is out of range, the coding is not one, or the text does not fit into one SMS.
 * @see RCC.14 §2.6.2, §3
 */
export function encodeSmsUserData(sms: {
  readonly text: string
  readonly port: number
  readonly coding: SmsCoding
}): SmsUserData {
  const { text, port, coding } = sms
  if (typeof text !== 'string' || text === '') throw new TypeError('The text of an SMS must not be empty')
  // RCC.14 §2.6.2: port 0 says that the client takes a standard SMS only, which has no header. Reads: D-DC-42
  if (!Number.isInteger(port) || port < 1 || port > 0xffff) throw new RangeError('port must be 1 to 65535')
  if (coding !== 'gsm-7-bit' && coding !== 'ucs2') throw new RangeError('coding must be gsm-7-bit or ucs2')
  const userDataHeader = buildUserDataHeader(port)
  const encoded = coding === 'ucs2' ? encodeOctets(text, userDataHeader) : encodeSeptets(text, userDataHeader)
  if (encoded === undefined) throw new TypeError('The text has a character that the coding does not have')
  if (userDataHeader.length + encoded.userData.length > USER_DATA_MAX_OCTETS) {
    throw new RangeError('The text must fit into one SMS: 152 septets, or 66 characters in UCS2')
  }
  return { userDataHeader, ...encoded }
}

/**
 * Decodes a text that is addressed to a port.
 *
 * @throws {ContractError} DC_SMS_USER_DATA when the user data is not what RCC.14 asks for.
 * @throws {TypeError} when the header or the user data is not a `Uint8Array`.
 * @see RCC.14 §2.6.2, §3
 */
export function decodeSmsUserData(sms: ReceivedSmsUserData): { readonly text: string; readonly port: number } {
  const { userDataHeader: header, userData, dataCodingScheme } = sms
  if (!(header instanceof Uint8Array) || !(userData instanceof Uint8Array)) {
    throw new TypeError('userDataHeader and userData must each be a Uint8Array')
  }
  if (dataCodingScheme !== 0x00 && dataCodingScheme !== 0x08) throw smsUserDataError('data-coding-scheme')
  if (header.length + userData.length > USER_DATA_MAX_OCTETS) throw smsUserDataError('size')
  const { port } = parseUserDataHeader(header)
  if (userData.length === 0) throw smsUserDataError('no-text')
  const text = dataCodingScheme === 0x08 ? decodeOctets(sms) : decodeSeptets(sms)
  // One octet of fill bits holds no septet.
  if (text === '') throw smsUserDataError('no-text')
  return { text, port }
}

function encodeOctets(text: string, header: Uint8Array): Omit<SmsUserData, 'userDataHeader'> | undefined {
  const userData = encodeUcs2(text)
  return userData && { userData, dataCodingScheme: 0x08, userDataLength: header.length + userData.length }
}

function encodeSeptets(text: string, header: Uint8Array): Omit<SmsUserData, 'userDataHeader'> | undefined {
  const septets = encodeGsmAlphabet(text)
  const { headerSeptets, fillBits } = septetBoundary(header)
  return (
    septets && {
      userData: packSeptets(septets, fillBits),
      dataCodingScheme: 0x00,
      userDataLength: headerSeptets + septets.length,
    }
  )
}

function decodeOctets({ userDataHeader, userData, userDataLength }: ReceivedSmsUserData): string {
  const length = userDataHeader.length + userData.length
  if (userDataLength !== undefined && userDataLength !== length) throw smsUserDataError('user-data-length')
  const text = decodeUcs2(userData)
  if (text === undefined) throw smsUserDataError('ucs2')
  return text
}

function decodeSeptets({ userDataHeader, userData, userDataLength }: ReceivedSmsUserData): string {
  const { headerSeptets, fillBits } = septetBoundary(userDataHeader)
  const count = userDataLength === undefined ? countSeptets(userData, fillBits) : userDataLength - headerSeptets
  if (!Number.isInteger(count) || Math.ceil((fillBits + 7 * count) / 8) !== userData.length) {
    throw smsUserDataError('user-data-length')
  }
  const text = decodeGsmAlphabet(unpackSeptets(userData, count, fillBits))
  if (text === undefined) throw smsUserDataError('gsm-alphabet')
  return text
}

/** TS 23.040 §9.2.3.24: fill bits after the header let the text begin where a septet would, had the header been septets. */
function septetBoundary(header: Uint8Array): { readonly headerSeptets: number; readonly fillBits: number } {
  const headerSeptets = Math.ceil((8 * header.length) / 7)
  return { headerSeptets, fillBits: 7 * headerSeptets - 8 * header.length }
}

/** As many septets as there are, without a last one of zeros that is as well the rest of the last octet. */
function countSeptets(userData: Uint8Array, fillBits: number): number {
  const bits = 8 * userData.length - fillBits
  const count = Math.floor(bits / 7)
  const mayBeRest = bits % 7 === 0 && (userData.at(-1) ?? 0) >> 1 === 0
  return mayBeRest ? count - 1 : count
}
