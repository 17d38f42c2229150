/**
 * AT_ENCR_DATA: attributes that only the two parties read, in AES-128 CBC.
 *
 * Needs `node:` at run time (node:crypto through `nodeCrypto`).
 *
 * @see RFC 4187 §10.12
 */

import type { Decipher } from 'node:crypto'
import { nodeCrypto } from '../crypto/node-crypto.js'
import { eapAkaError } from './contract-errors.js'
import { requireBytes } from './eap-arguments.js'
import { encodeEapAttribute, readEapAttributes } from './eap-attribute-list.js'
import { type EapAttribute, findEapAttribute, type KnownEapAttribute } from './eap-attributes.js'
import { type EapAkaMessage, judgeEapAkaMessage } from './eap-messages.js'
import type { EapAkaPacket } from './eap-packet.js'

/** What encrypts. */
export interface EncryptAttributesOptions {
  /** K_encr, 16 bytes. */
  readonly kEncr: Uint8Array
  /** 16 random bytes that no other packet has. */
  readonly iv: Uint8Array
}

const CIPHER = 'aes-128-cbc'
const BLOCK_BYTES = 16
/** Type and length of AT_PADDING. */
const PADDING_HEADER_BYTES = 2

/**
 * Encrypts attributes for a message. AT_PADDING is added where it is due.
 *
 * @param message The message that they go into.
 * @returns AT_IV and AT_ENCR_DATA.
 * @throws {TypeError} when the attributes are none that stand encrypted in that message, or key or IV are not bytes.
 * @throws {RangeError} when key or IV have not 16 bytes, there is nothing to encrypt, or a value is out of its bounds.
 * @see RFC 4187 §10.12
 */
export function encryptAttributes(
  message: EapAkaMessage,
  attributes: readonly EapAttribute[],
  { kEncr, iv }: EncryptAttributesOptions,
): KnownEapAttribute[] {
  requireBytes(kEncr, 'kEncr', BLOCK_BYTES)
  requireBytes(iv, 'iv', BLOCK_BYTES)
  if (attributes.length === 0) throw new RangeError('attributes must not be empty')
  const parts = attributes.map(encodeEapAttribute)
  const rest = parts.reduce((sum, part) => sum + part.length, 0) % BLOCK_BYTES
  if (rest !== 0) {
    const value = new Uint8Array(BLOCK_BYTES - rest - PADDING_HEADER_BYTES)
    parts.push(encodeEapAttribute({ type: 'AT_PADDING', value }))
  }
  const plaintext = Buffer.concat(parts)
  const { issues } = readPlaintext(message, plaintext, '/attributes')
  if (issues.length > 0) {
    throw new TypeError(`The attributes break a rule: ${issues.map((issue) => issue.message).join('; ')}`)
  }
  const value = run(nodeCrypto().createCipheriv(CIPHER, kEncr, iv), plaintext)
  return [
    { type: 'AT_IV', value: iv.slice() },
    { type: 'AT_ENCR_DATA', value },
  ]
}

/**
 * Decrypts the attributes of a packet. Its AT_MAC has to be verified first.
 *
 * @returns The attributes but AT_PADDING; none when the packet has no AT_ENCR_DATA.
 * @throws {ContractError} EAP_PACKET with its issues when the plaintext is not attributes that stand encrypted in this message.
 * @throws {TypeError} when the key is not bytes.
 * @throws {RangeError} when the key has not 16 bytes.
 * @see RFC 4187 §10.12
 */
export function decryptAttributes(packet: EapAkaPacket, kEncr: Uint8Array): EapAttribute[] {
  requireBytes(kEncr, 'kEncr', BLOCK_BYTES)
  const iv = findEapAttribute(packet.attributes, 'AT_IV')
  const encrypted = findEapAttribute(packet.attributes, 'AT_ENCR_DATA')
  if (iv === undefined || encrypted === undefined) return []
  const plaintext = run(nodeCrypto().createDecipheriv(CIPHER, kEncr, iv.value), encrypted.value)
  const pointer = `/attributes/${packet.attributes.indexOf(encrypted)}/attributes`
  const { attributes, issues } = readPlaintext(packet, plaintext, pointer)
  if (issues.length > 0) throw eapAkaError('EAP_PACKET', issues)
  return attributes.filter(({ type }) => type !== 'AT_PADDING')
}

function readPlaintext(message: EapAkaMessage, plaintext: Uint8Array, pointer: string) {
  const { attributes, fault } = readEapAttributes(plaintext, 0, pointer)
  return { attributes, issues: fault ? [fault] : judgeEapAkaMessage(message, attributes, 'encrypted', pointer) }
}

/** The padding is AT_PADDING, not that of the cipher. */
function run(cipher: Pick<Decipher, 'setAutoPadding' | 'update' | 'final'>, input: Uint8Array): Uint8Array {
  cipher.setAutoPadding(false)
  return new Uint8Array(Buffer.concat([cipher.update(input), cipher.final()]))
}
