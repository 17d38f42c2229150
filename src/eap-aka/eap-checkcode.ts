/**
 * The checkcode, which protects the EAP/AKA-Identity round trips: they come before there is a key.
 *
 * Over HTTP there are none (RCC.14 §C.3), and the checkcode is empty.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RFC 4187 §10.13
 */

import { nodeCrypto } from '../crypto/node-crypto.js'
import { requireBytes } from './eap-arguments.js'

/** Code of a request and of a response, in the order of a round trip. */
const ROUND_TRIP = [1, 2]
/** Type EAP-AKA, subtype AKA-Identity. */
const IDENTITY_HEADER = [23, 5]

/**
 * Computes the checkcode: SHA-1 over the packets, as they were sent and received.
 *
 * @param packets EAP-Request/AKA-Identity and EAP-Response/AKA-Identity in turn, whole round trips in the order in which they went. A packet
 * that was sent again counts once.
 * @returns 20 bytes, or none when there was no round trip.
 * @throws {TypeError} when a packet is not bytes, or not the one whose turn it is.
 * @see RFC 4187 §10.13
 */
export function checkcode(packets: readonly Uint8Array[]): Uint8Array {
  if (packets.length % 2 !== 0) throw new TypeError('packets must be whole round trips')
  if (packets.length === 0) return new Uint8Array(0)
  const hash = nodeCrypto().createHash('sha1')
  packets.forEach((packet, index) => {
    requireBytes(packet, 'Each of packets')
    const [code, identifier, , , type, subtype] = packet
    const isRequest = index % 2 === 0
    if (
      code !== ROUND_TRIP[index % 2] ||
      type !== IDENTITY_HEADER[0] ||
      subtype !== IDENTITY_HEADER[1] ||
      (!isRequest && identifier !== packets[index - 1]?.[1])
    ) {
      throw new TypeError('packets must be EAP-Request/AKA-Identity and its EAP-Response/AKA-Identity in turn')
    }
    hash.update(packet)
  })
  return new Uint8Array(hash.digest())
}

/**
 * Verifies the checkcode of a peer. AT_CHECKCODE, when present, has to be right. Reads: D-DC-16
 *
 * @param received The value of AT_CHECKCODE, in a packet whose AT_MAC was verified.
 * @param packets As for `checkcode`.
 * @throws {TypeError} when an argument is not bytes, or a packet is not the one whose turn it is.
 * @see RFC 4187 §10.13
 */
export function verifyCheckcode(received: Uint8Array, packets: readonly Uint8Array[]): boolean {
  requireBytes(received, 'received')
  const expected = checkcode(packets)
  return received.length === expected.length && nodeCrypto().timingSafeEqual(received, expected)
}
