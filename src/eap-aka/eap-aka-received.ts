/**
 * What came from the other side of EAP-AKA over HTTP, read without exceptions: what is wrong with it is no concern of the network.
 *
 * @see RCC.14 §C.3
 * @see RFC 4187 §6.3
 */

import { ContractError } from '../errors/contract-error.js'
import { findEapAttribute } from './eap-attributes.js'
import { verifyCheckcode } from './eap-checkcode.js'
import { decodeEapPacket, type EapAkaPacket, type EapPacket } from './eap-packet.js'

/**
 * Reads a packet.
 *
 * @returns `undefined` when the bytes are not a packet that `decodeEapPacket` accepts.
 * @throws {TypeError} when the argument is not bytes.
 * @see RFC 4187 §8.1
 */
export function readReceivedPacket(bytes: Uint8Array): EapPacket | undefined {
  try {
    return decodeEapPacket(bytes)
  } catch (error) {
    if (error instanceof ContractError) return undefined
    throw error
  }
}

/**
 * Tells whether AT_CHECKCODE, when present, is that of an exchange without EAP/AKA-Identity, as every one over HTTP is. Reads: D-DC-16, D-DC-100
 *
 * @see RFC 4187 §10.13
 */
export function hasRightCheckcode({ attributes }: EapAkaPacket): boolean {
  const received = findEapAttribute(attributes, 'AT_CHECKCODE')
  return received === undefined || verifyCheckcode(received.value, [])
}
