/**
 * How the value field of an attribute is made: what stands behind its type and its length.
 *
 * Reserved bytes are zero on sending and ignored on reception; what was received is kept, so that a packet can be written back as it came,
 * for AT_MAC and AT_CHECKCODE cover it. Padding is zero and no longer than needed. Reads: D-DC-82, D-DC-84
 *
 * @see RFC 4187 §8.1, §10.2 to §10.20
 */

import { requireBytes, requireInteger } from './eap-arguments.js'

/** Reserved bytes that were not zero, as a number of 16 bits. For writing back; a packet of one's own has none. */
export interface ReservedBytes {
  readonly reserved?: number
}

/** Format → what an attribute of it holds. */
export interface EapAttributeContents {
  /** The attribute says all there is. */
  flag: ReservedBytes
  /** 0 to 65535. */
  number: { readonly value: number }
  /** 16 bytes. */
  block: ReservedBytes & { readonly value: Uint8Array }
  /** 16 bytes; absent in a packet that is to be encoded with a key. */
  mac: ReservedBytes & { readonly value?: Uint8Array }
  /** None, or 20 bytes. */
  checkcode: ReservedBytes & { readonly value: Uint8Array }
  /** A multiple of 16 bytes, at least 16. */
  encrypted: ReservedBytes & { readonly value: Uint8Array }
  /** Up to 1016 bytes of text in UTF-8. */
  text: { readonly value: Uint8Array }
  /** 4 to 16 bytes. */
  response: { readonly value: Uint8Array }
  /** 14 bytes. */
  auts: { readonly value: Uint8Array }
  /** 2, 6 or 10 bytes of zero. */
  padding: { readonly value: Uint8Array }
}

/** Name of a format. */
export type EapAttributeFormat = keyof EapAttributeContents

interface Codec<Content> {
  /** What the value field has to be. */
  readonly rule: string
  /** Gives what a value field holds; `undefined` when it breaks the rule. */
  readonly read: (field: Uint8Array) => Content | undefined
  /** Writes a value field, which breaks the rule when the content does. */
  readonly write: (content: Content) => Uint8Array
}

/** Format → how it is read and written. */
const CODECS: { readonly [Format in EapAttributeFormat]: Codec<EapAttributeContents[Format]> } = {
  flag: {
    rule: 'two reserved bytes',
    read: (field) => (field.length === 2 ? reservedOf(field) : undefined),
    write: ({ reserved = 0 }) => behind(reserved, new Uint8Array(0)),
  },
  number: {
    rule: 'a number of two bytes',
    read: (field) => (field.length === 2 ? { value: firstNumber(field) } : undefined),
    write: ({ value }) => behind(value, new Uint8Array(0)),
  },
  block: afterReserved('two reserved bytes and 16 bytes', (bytes) => bytes === 16),
  mac: {
    ...afterReserved('two reserved bytes and 16 bytes', (bytes) => bytes === 16),
    write: ({ value = new Uint8Array(16), reserved = 0 }) => behind(reserved, value),
  },
  // RFC 4187 §10.13
  checkcode: afterReserved('two reserved bytes, then none or 20', (bytes) => bytes === 0 || bytes === 20),
  // RFC 4187 §10.12: blocks of AES-128 in CBC.
  encrypted: afterReserved('two reserved bytes and blocks of 16 bytes', (bytes) => bytes > 0 && bytes % 16 === 0),
  text: counted('a length in bytes, so many bytes and no more zeros than fill up to 4', 1, () => true),
  // RFC 4187 §10.8, TS 33.102 §6.3.7: 4 to 16 octets. Reads: D-DC-84
  response: counted(
    'a length of 32 to 128 bits in whole octets, so many bits and no more zeros than fill up to 4 bytes',
    8,
    (bytes) => bytes >= 4 && bytes <= 16,
  ),
  auts: plain('14 bytes', (field) => field.length === 14),
  // RFC 4187 §10.12: the recipient verifies that the pad bytes are zero.
  padding: plain('2, 6 or 10 bytes of zero', (field) => [2, 6, 10].includes(field.length) && isZero(field)),
}

/** What the value field has to be, as a phrase for a message. */
export function describeAttributeFormat(format: EapAttributeFormat): string {
  return CODECS[format].rule
}

/**
 * Reads a value field.
 *
 * @param field 2 to 1018 bytes, those behind type and length. They are copied.
 * @returns `undefined` when the field is not of the format.
 * @see RFC 4187 §8.1
 */
export function readAttributeField<Format extends EapAttributeFormat>(
  format: Format,
  field: Uint8Array,
): EapAttributeContents[Format] | undefined {
  return CODECS[format].read(field)
}

/**
 * Writes a value field. Whether its length is one of the format shows when it is read.
 *
 * @throws {TypeError} when a value is not bytes.
 * @throws {RangeError} when a number is not an integer of 16 bits.
 * @see RFC 4187 §8.1
 */
export function writeAttributeField<Format extends EapAttributeFormat>(
  format: Format,
  content: EapAttributeContents[Format],
): Uint8Array {
  return CODECS[format].write(content)
}

function afterReserved(
  rule: string,
  isLength: (bytes: number) => boolean,
): Codec<ReservedBytes & { readonly value: Uint8Array }> {
  return {
    rule,
    read: (field) => (isLength(field.length - 2) ? { value: field.slice(2), ...reservedOf(field) } : undefined),
    write: ({ value, reserved = 0 }) => behind(reserved, value),
  }
}

/** A length in units of which `unitsPerByte` make a byte, the bytes, and zeros up to the next 4 bytes. */
function counted(
  rule: string,
  unitsPerByte: number,
  isLength: (bytes: number) => boolean,
): Codec<{ readonly value: Uint8Array }> {
  return {
    rule,
    read(field) {
      const bytes = firstNumber(field) / unitsPerByte
      const end = 2 + bytes
      if (!Number.isInteger(bytes) || !isLength(bytes) || field.length !== 2 + fillUp(bytes)) return undefined
      return isZero(field.subarray(end)) ? { value: field.slice(2, end) } : undefined
    },
    write({ value }) {
      requireBytes(value, 'value')
      const filled = new Uint8Array(fillUp(value.length))
      filled.set(value)
      return behind(value.length * unitsPerByte, filled)
    },
  }
}

function plain(rule: string, isRight: (field: Uint8Array) => boolean): Codec<{ readonly value: Uint8Array }> {
  return {
    rule,
    read: (field) => (isRight(field) ? { value: field.slice() } : undefined),
    write({ value }) {
      requireBytes(value, 'value')
      return value
    },
  }
}

function behind(number: number, bytes: Uint8Array): Uint8Array {
  requireInteger(number, 'A number of an attribute', 0, 0xffff)
  requireBytes(bytes, 'value')
  const field = new Uint8Array(2 + bytes.length)
  field.set([number >> 8, number & 0xff])
  field.set(bytes, 2)
  return field
}

function reservedOf(field: Uint8Array): ReservedBytes {
  const reserved = firstNumber(field)
  return reserved === 0 ? {} : { reserved }
}

function firstNumber(field: Uint8Array): number {
  return ((field[0] ?? 0) << 8) | (field[1] ?? 0)
}

function fillUp(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}
