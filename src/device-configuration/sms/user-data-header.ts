/**
 * The header of an SMS that is addressed to a port of a device.
 *
 * @see RCC.14 §2.6.2, §3
 * @see TS 23.040 §9.2.3.24
 */

import { smsUserDataError } from './sms-faults.js'

/** Application port addressing scheme, 16 bit: destination port and source port (TS 23.040 §9.2.3.24.4). */
const PORTS = 0x05
/** The same with ports of 8 bit, which the other excludes (TS 23.040 §9.2.3.24.3). */
const SHORT_PORTS = 0x04

/** Concatenated short messages: IEI → which octet of the element is the number of parts (TS 23.040 §9.2.3.24.1, §9.2.3.24.8). */
const PART_COUNT_AT: ReadonlyMap<number, number> = new Map([
  [0x00, 1],
  [0x08, 2],
])

/** National language single shift and locking shift (TS 23.040 §9.2.3.24.15, §9.2.3.24.16). */
const NATIONAL_LANGUAGE: ReadonlySet<number> = new Set([0x24, 0x25])

/**
 * Builds the header for a port: 7 octets `06 05 04 <port> 0000`.
 *
 * @param port 1 to 65535.
 * @see RCC.14 §2.6.2
 */
export function buildUserDataHeader(port: number): Uint8Array {
  return Uint8Array.of(6, PORTS, 4, port >> 8, port & 0xff, 0, 0)
}

/**
 * Reads the destination port from a header. Elements that do not bear on the text are passed over, the source port is not
 * looked at. Reads: D-DC-43
 *
 * @param header From its length octet (UDHL) on.
 * @throws {ContractError} DC_SMS_USER_DATA when the header is not whole, does not name ports exactly once, or makes the text
 *   a part of another or one of another alphabet.
 * @see RCC.14 §2.6.2
 * @see TS 23.040 §9.2.3.24
 */
export function parseUserDataHeader(header: Uint8Array): { readonly port: number } {
  if (header[0] !== header.length - 1) throw smsUserDataError('header-length')
  let port: number | undefined
  for (let at = 1; at < header.length; ) {
    const [iei = 0, length = 0] = header.subarray(at, at + 2)
    const next = at + 2 + length
    if (next > header.length) throw smsUserDataError('header-element')
    const element = header.subarray(at + 2, next)
    if (iei === PORTS || iei === SHORT_PORTS) {
      // TS 23.040 lets the last of several count; readers that take the first would see another port. Reads: D-DC-43
      if (port !== undefined || iei === SHORT_PORTS || length !== 4) throw smsUserDataError('header-port')
      port = ((element[0] ?? 0) << 8) | (element[1] ?? 0)
    }
    refuseForeignText(iei, element)
    at = next
  }
  if (port === undefined) throw smsUserDataError('header-port')
  // RCC.14 §2.6.2: with port 0 the SMS is a standard one, without a header.
  if (port === 0) throw smsUserDataError('destination-port')
  return { port }
}

/** RCC.14 §2.6.2, §3: one SMS holds the whole text, and its alphabet is the default one. Reads: D-DC-43 */
function refuseForeignText(iei: number, element: Uint8Array): void {
  const partCountAt = PART_COUNT_AT.get(iei)
  if (partCountAt !== undefined && element[partCountAt] !== 1) throw smsUserDataError('concatenated')
  if (NATIONAL_LANGUAGE.has(iei)) throw smsUserDataError('national-language')
}
