/**
 * The body that carries an EAP packet through HTTP.
 *
 * The schema of RCC.14 asks for nothing but a text; an empty object satisfies it. What is asked for here on top lets no body
 * through that an EAP peer could not even begin to read. Reads: D-DC-10
 *
 * @see RCC.14 §C.2
 */

import { decodeBase64, encodeBase64 } from '../bytes/base64.js'
import type { ValidationResult } from '../validation/issue.js'
import { deviceConfigurationError } from './contract-errors.js'

/** A relay body. Further members are passed over. */
export interface EapRelayBody {
  /** One EAP packet, in Base64 with padding. */
  readonly 'eap-relay-packet': string
}

/** The media type of a relay body. @see RCC.14 §C.2 */
export const EAP_RELAY_MEDIA_TYPE = 'application/vnd.gsma.eap-relay.v1.0+json'

const MEMBER = 'eap-relay-packet'

/** Code, identifier and length come to 4 bytes, and the length is a number of 16 bits (RFC 3748 §4). */
const PACKET_MIN_BYTES = 4
const PACKET_MAX_BYTES = 65_535
/** Base64 of so many bytes, a multiple of 3. */
const TEXT_MAX_LENGTH = (PACKET_MAX_BYTES / 3) * 4

/** Id → what the rule asks for, where, and the clause. */
const RULES = {
  type: { pointer: '', message: 'A JSON object', source: 'RCC.14 §C.2' },
  required: { pointer: '', message: 'The member eap-relay-packet', source: 'RCC.14 §C.2' },
  base64: {
    pointer: `/${MEMBER}`,
    message: 'Canonical Base64 with padding of 4 to 65535 bytes',
    source: 'RCC.14 §C.2, RFC 4648 §4',
  },
  eapCode: {
    pointer: `/${MEMBER}`,
    message: 'An EAP packet whose code is 1 to 4: request, response, success or failure',
    source: 'RFC 3748 §4',
  },
  eapLength: {
    pointer: `/${MEMBER}`,
    message: 'An EAP packet whose length field is its number of bytes',
    source: 'RFC 3748 §4',
  },
} as const

type RuleId = keyof typeof RULES

/**
 * Puts an EAP packet into a relay body.
 *
 * @param packet 4 to 65,535 bytes with a code of 1 to 4 and a length field that says how many they are.
 * @throws {TypeError} when the packet is not bytes, or not an EAP packet.
 * @throws {RangeError} when it is too short or too long.
 * @see RCC.14 §C.2
 */
export function encodeEapRelay(packet: Uint8Array): EapRelayBody {
  if (!(packet instanceof Uint8Array)) throw new TypeError('packet must be a Uint8Array')
  if (packet.length < PACKET_MIN_BYTES || packet.length > PACKET_MAX_BYTES) {
    throw new RangeError('An EAP packet has 4 to 65535 bytes')
  }
  const [fault] = judgePacket(packet)
  if (fault !== undefined) throw new TypeError(`packet must be: ${RULES[fault].message}`)
  return { [MEMBER]: encodeBase64(packet) }
}

/**
 * Takes the EAP packet out of a relay body.
 *
 * @param body The JSON value of the body.
 * @returns 4 to 65,535 bytes with a code of 1 to 4, as many as their length field says.
 * @throws {ContractError} DC_EAP_RELAY with its issues when the body is anything else.
 * @see RCC.14 §C.2
 */
export function decodeEapRelay(body: unknown): Uint8Array {
  const { packet, faults } = readBody(body)
  if (packet === undefined || faults.length > 0) throw deviceConfigurationError('DC_EAP_RELAY', faults.map(issueOf))
  return packet
}

/**
 * Validates a relay body.
 *
 * @returns The very object, or every fault.
 * @see RCC.14 §C.2
 */
export function validateEapRelayBody(body: unknown): ValidationResult<EapRelayBody> {
  const { faults } = readBody(body)
  return faults.length === 0 ? { ok: true, value: body as EapRelayBody } : { ok: false, issues: faults.map(issueOf) }
}

/** Without a fault there is a packet. */
function readBody(body: unknown): { packet?: Uint8Array; faults: RuleId[] } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { faults: ['type'] }
  if (!Object.hasOwn(body, MEMBER)) return { faults: ['required'] }
  const text = (body as Record<string, unknown>)[MEMBER]
  const packet = typeof text === 'string' && text.length <= TEXT_MAX_LENGTH ? decodeBase64(text) : undefined
  if (packet === undefined || packet.length < PACKET_MIN_BYTES) return { faults: ['base64'] }
  return { packet, faults: judgePacket(packet) }
}

/** Judges the header of a packet of at least 4 bytes (RFC 3748 §4). */
function judgePacket(packet: Uint8Array): RuleId[] {
  const [code = 0, , high = 0, low = 0] = packet
  return [
    ...(code >= 1 && code <= 4 ? [] : (['eapCode'] as const)),
    ...(high * 256 + low === packet.length ? [] : (['eapLength'] as const)),
  ]
}

function issueOf(rule: RuleId) {
  return { code: rule, ...RULES[rule] }
}
