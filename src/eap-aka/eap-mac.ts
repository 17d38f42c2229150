/**
 * AT_MAC: HMAC-SHA1-128 over a whole packet.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RFC 4187 §10.15
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireBytes } from './eap-arguments.js'
import { splitEapAttributes } from './eap-attribute-list.js'
import { describeEapAttribute } from './eap-attributes.js'

/** Where the attributes of an EAP-AKA packet begin. @see RFC 4187 §8.1 */
export const EAP_AKA_HEADER_BYTES = 8

const EAP_TYPE_AKA = 23
const MAC_BYTES = 16
const KEY_BYTES = 16
const NONCE_BYTES = 16
/** Reserved bytes and the MAC. */
const MAC_FIELD_BYTES = 2 + MAC_BYTES

/**
 * Verifies the AT_MAC of a packet that was received, in a time that does not depend on the MAC.
 *
 * @param bytes The packet as it came.
 * @param kAut 16 bytes.
 * @param nonceS NONCE_S of the request, 16 bytes, for EAP-Response/AKA-Reauthentication alone (RFC 4187 §9.8).
 * @returns `false` also when the bytes are no EAP-AKA packet, or there is not exactly one AT_MAC.
 * @throws {TypeError} when an argument is not bytes.
 * @throws {RangeError} when the key or the nonce has not 16 bytes.
 * @see RFC 4187 §10.15
 */
export function verifyMac(bytes: Uint8Array, kAut: Uint8Array, nonceS?: Uint8Array): boolean {
  requireBytes(bytes, 'bytes')
  requireBytes(kAut, 'kAut', KEY_BYTES)
  if (nonceS !== undefined) requireBytes(nonceS, 'nonceS', NONCE_BYTES)
  const packet = new Uint8Array(bytes)
  const offset = findMac(packet)
  if (offset === undefined) return false
  const received = packet.slice(offset, offset + MAC_BYTES)
  const expected = computeMac(packet, offset, kAut, nonceS)
  return nodeCrypto().timingSafeEqual(received, expected)
}

/**
 * Computes the MAC of a packet and puts it in its place.
 *
 * @param packet An EAP-AKA packet with one AT_MAC, which is changed.
 * @throws {TypeError} when there is not exactly one AT_MAC, or an argument is not bytes.
 * @throws {RangeError} when the key or the nonce has not 16 bytes.
 * @see RFC 4187 §10.15
 */
export function writeMac(packet: Uint8Array, kAut: Uint8Array, nonceS?: Uint8Array): void {
  requireBytes(kAut, 'kAut', KEY_BYTES)
  if (nonceS !== undefined) requireBytes(nonceS, 'nonceS', NONCE_BYTES)
  const offset = findMac(packet)
  if (offset === undefined) throw new TypeError('A packet that is encoded with a key must have AT_MAC')
  packet.set(computeMac(packet, offset, kAut, nonceS), offset)
}

/**
 * The MAC itself is zero while it is computed. The reserved bytes before it are covered as they are. Reads: D-DC-83
 *
 * @returns The first 16 bytes of the HMAC.
 */
function computeMac(packet: Uint8Array, offset: number, kAut: Uint8Array, nonceS?: Uint8Array): Uint8Array {
  packet.fill(0, offset, offset + MAC_BYTES)
  const hmac = nodeCrypto().createHmac('sha1', kAut).update(packet)
  if (nonceS !== undefined) hmac.update(nonceS)
  return hmac.digest().subarray(0, MAC_BYTES)
}

/** Gives where the MAC begins. */
function findMac(packet: Uint8Array): number | undefined {
  const length = ((packet[2] ?? 0) << 8) | (packet[3] ?? 0)
  if (packet[4] !== EAP_TYPE_AKA || length !== packet.length) return undefined
  const { number } = describeEapAttribute('AT_MAC')
  let offset: number | undefined
  for (const span of splitEapAttributes(packet, EAP_AKA_HEADER_BYTES)) {
    if (span === undefined) return undefined
    if (span.number !== number) continue
    if (offset !== undefined || span.end - span.start !== MAC_FIELD_BYTES) return undefined
    offset = span.start + 2
  }
  return offset
}
