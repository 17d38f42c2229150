/**
 * EAP packets, as far as EAP-AKA has to do with them: bytes to a value and back, byte for byte.
 *
 * @see RFC 3748 §4, §5
 * @see RFC 4187 §8.1
 */

import type { Issue } from '../validation/issue.js'
import { eapAkaError } from './contract-errors.js'
import { requireBytes, requireInteger } from './eap-arguments.js'
import { encodeEapAttribute, readEapAttributes } from './eap-attribute-list.js'
import { type EapAttribute, findEapAttribute } from './eap-attributes.js'
import { eapIssue } from './eap-issues.js'
import { EAP_AKA_HEADER_BYTES, writeMac } from './eap-mac.js'
import { type EapAkaMessage, findEapAkaMessage, judgeEapAkaMessage, numberEapAkaSubtype } from './eap-messages.js'

/** The end of an exchange. @see RFC 3748 §4.2 */
export interface EapResultPacket {
  readonly code: 'success' | 'failure'
  /** 0 to 255, that of the response before. */
  readonly identifier: number
}

/** A packet of EAP itself. @see RFC 3748 §5.1, §5.2, §5.3.1 */
export interface EapBasicPacket {
  readonly code: 'request' | 'response'
  /** 0 to 255. A response has that of its request. */
  readonly identifier: number
  /** A Nak is a response. */
  readonly type: 'Identity' | 'Notification' | 'Nak'
  /** An identity, a message to show, or for each type that is desired its number. */
  readonly data: Uint8Array
}

/** A packet of EAP-AKA. @see RFC 4187 §8.1 */
export interface EapAkaPacket extends EapAkaMessage {
  /** 0 to 255. A response has that of its request. */
  readonly identifier: number
  readonly type: 'AKA'
  /** Reserved bytes that were not zero, for writing back. Reads: D-DC-82 */
  readonly reserved?: number
  /** In the order of the packet. */
  readonly attributes: readonly EapAttribute[]
}

/** An EAP packet. */
export type EapPacket = EapResultPacket | EapBasicPacket | EapAkaPacket

/** How a packet is encoded. */
export interface EncodeEapPacketOptions {
  /** K_aut, 16 bytes: AT_MAC is computed. */
  readonly kAut?: Uint8Array
  /** NONCE_S of the request, 16 bytes: for EAP-Response/AKA-Reauthentication alone, beside the key. */
  readonly nonceS?: Uint8Array
}

/** Code → number. @see RFC 3748 §4 */
const CODES = { request: 1, response: 2, success: 3, failure: 4 } as const

/** Type → number. @see RFC 3748 §5, RFC 4187 §11 */
const TYPES = { Identity: 1, Notification: 2, Nak: 3, AKA: 23 } as const

const RESULT_BYTES = 4
const DATA_OFFSET = 5
const MAX_BYTES = 65_535

type Reading = { readonly packet: EapPacket } | { readonly issues: readonly Issue[] }

/**
 * Reads an EAP packet. AT_MAC is not verified (`verifyMac`), AT_ENCR_DATA not decrypted (`decryptAttributes`).
 *
 * @param bytes As they came. They are copied.
 * @returns An accepted packet, which `encodeEapPacket` turns into the very bytes again.
 * @throws {ContractError} EAP_PACKET with its issues when the bytes are not a packet, or attributes are malformed, stand twice, are missing
 * or are none of the message.
 * @throws {TypeError} when the argument is not bytes.
 * @see RFC 4187 §8.1, §9, §10.1
 */
export function decodeEapPacket(bytes: Uint8Array): EapPacket {
  requireBytes(bytes, 'bytes')
  const reading = readPacket(bytes)
  if ('issues' in reading) throw eapAkaError('EAP_PACKET', reading.issues)
  return reading.packet
}

/**
 * Writes an EAP packet.
 *
 * With `kAut`, AT_MAC is computed over the whole packet, whatever value it has. Without, its value stays as it is.
 *
 * @throws {TypeError} when the packet is not one that `decodeEapPacket` accepts, or AT_MAC has neither a value nor a key.
 * @throws {RangeError} when a number or the length of a value is out of its bounds.
 * @see RFC 4187 §8.1, §10.15
 */
export function encodeEapPacket(packet: EapPacket, { kAut, nonceS }: EncodeEapPacketOptions = {}): Uint8Array {
  const body = encodeBody(packet)
  requireInteger(packet.identifier, 'identifier', 0, 255)
  const length = RESULT_BYTES + body.reduce((sum, part) => sum + part.length, 0)
  if (length > MAX_BYTES) throw new RangeError('An EAP packet has at most 65535 bytes')
  const bytes = new Uint8Array(length)
  bytes.set([numberOf(CODES, packet.code, 'code'), packet.identifier, length >> 8, length & 0xff])
  let offset = RESULT_BYTES
  for (const part of body) {
    bytes.set(part, offset)
    offset += part.length
  }
  const reading = readPacket(bytes)
  if ('issues' in reading) {
    throw new TypeError(`The packet breaks a rule: ${reading.issues.map(({ message }) => message).join('; ')}`)
  }
  if (kAut !== undefined) {
    // RFC 4187 §9.8: the MAC of this message covers NONCE_S as well, that of no other.
    const { packet: read } = reading
    const isReauthentication = read.code === 'response' && 'subtype' in read && read.subtype === 'AKA-Reauthentication'
    if (isReauthentication !== (nonceS !== undefined)) {
      throw new TypeError('nonceS is due in EAP-Response/AKA-Reauthentication, and nowhere else')
    }
    writeMac(bytes, kAut, nonceS)
  } else if ('attributes' in packet) {
    const mac = findEapAttribute(packet.attributes, 'AT_MAC')
    if (mac !== undefined && mac.value === undefined) throw new TypeError('AT_MAC needs a value, or kAut')
  }
  return bytes
}

function readPacket(given: Uint8Array): Reading {
  // RFC 3748 §4.1. The comparison bounds the number of bytes as well.
  if (given.length < RESULT_BYTES || numberAt(given, 2) !== given.length) return fault('length', '/length')
  const bytes = new Uint8Array(given)
  const identifier = bytes[1] ?? 0
  const code = nameOf(CODES, bytes[0])
  if (code === undefined) return fault('code', '/code')
  if (code === 'success' || code === 'failure') {
    return bytes.length === RESULT_BYTES ? { packet: { code, identifier } } : fault('result', '/length')
  }
  const type = nameOf(TYPES, bytes[RESULT_BYTES])
  // RFC 3748 §5.3.1: a Nak answers.
  if (type === undefined || (type === 'Nak' && code === 'request')) return fault('type', '/type')
  return type === 'AKA' ? readAka(bytes, code, identifier) : readBasic(bytes, code, identifier, type)
}

function readBasic(
  bytes: Uint8Array,
  code: 'request' | 'response',
  identifier: number,
  type: EapBasicPacket['type'],
): Reading {
  const data = bytes.slice(DATA_OFFSET)
  const isEmpty = data.length === 0
  // RFC 3748 §5.2
  if (type === 'Notification' && isEmpty !== (code === 'response')) return fault('notification', '/data')
  // RFC 3748 §5.3.1
  if (type === 'Nak' && isEmpty) return fault('nak', '/data')
  return { packet: { code, identifier, type, data } }
}

function readAka(bytes: Uint8Array, code: 'request' | 'response', identifier: number): Reading {
  if (bytes.length < EAP_AKA_HEADER_BYTES) return fault('header', '/subtype')
  const message = findEapAkaMessage(code, bytes[DATA_OFFSET] ?? 0)
  if (message === undefined) return fault('subtype', '/subtype')
  const { attributes, fault: issue } = readEapAttributes(bytes, EAP_AKA_HEADER_BYTES, '/attributes')
  const issues = issue ? [issue] : judgeEapAkaMessage(message, attributes, 'plain', '/attributes')
  if (issues.length > 0) return { issues }
  // Reads: D-DC-82
  const reserved = numberAt(bytes, DATA_OFFSET + 1)
  return { packet: { ...message, identifier, type: 'AKA', ...(reserved === 0 ? {} : { reserved }), attributes } }
}

/** What stands behind code, identifier and length. */
function encodeBody(packet: EapPacket): Uint8Array[] {
  if (!('type' in packet)) return []
  const type = numberOf(TYPES, packet.type, 'type')
  if (packet.type !== 'AKA') {
    requireBytes(packet.data, 'data')
    return [Uint8Array.of(type), packet.data]
  }
  const subtype = numberEapAkaSubtype(packet.subtype)
  if (subtype === undefined) throw new TypeError('subtype must be one of EAP-AKA')
  const { reserved = 0, attributes } = packet
  requireInteger(reserved, 'reserved', 0, 0xffff)
  return [Uint8Array.of(type, subtype, reserved >> 8, reserved & 0xff), ...attributes.map(encodeEapAttribute)]
}

function fault(rule: Parameters<typeof eapIssue>[0], pointer: string): Reading {
  return { issues: [eapIssue(rule, pointer)] }
}

/** A number of 16 bits. */
function numberAt(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0)
}

function nameOf<Name extends string>(numbers: Readonly<Record<Name, number>>, number: number | undefined) {
  return (Object.keys(numbers) as Name[]).find((name) => numbers[name] === number)
}

function numberOf<Name extends string>(numbers: Readonly<Record<Name, number>>, name: Name, what: string): number {
  if (!Object.hasOwn(numbers, name)) throw new TypeError(`${what} must be one of ${Object.keys(numbers).join(', ')}`)
  return numbers[name]
}
