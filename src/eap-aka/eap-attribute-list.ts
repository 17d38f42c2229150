/**
 * Attributes in a row: bytes to attributes and back. What stands in which message is judged elsewhere.
 *
 * @see RFC 4187 §8.1
 */

import type { Issue } from '../validation/issue.js'
import { requireBytes, requireInteger } from './eap-arguments.js'
import { describeAttributeFormat, readAttributeField, writeAttributeField } from './eap-attribute-formats.js'
import {
  describeEapAttribute,
  type EapAttribute,
  FIRST_SKIPPABLE_ATTRIBUTE,
  isEapAttributeName,
  type KnownEapAttribute,
  nameEapAttribute,
} from './eap-attributes.js'
import { eapIssue } from './eap-issues.js'

/** Where an attribute stands. */
export interface EapAttributeSpan {
  readonly number: number
  /** Where its value field begins, behind type and length. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
}

/** The attributes up to the first fault, and the fault. */
export interface EapAttributeReading {
  readonly attributes: readonly EapAttribute[]
  readonly fault?: Issue
}

const UNIT_BYTES = 4
const MAX_UNITS = 255

/**
 * Goes through attributes by their lengths alone.
 *
 * @param start Where the first one begins.
 * @returns One span after the other; `undefined` in place of one that has no length, or ends outside, and then nothing more.
 * @see RFC 4187 §8.1
 */
export function* splitEapAttributes(bytes: Uint8Array, start: number): Generator<EapAttributeSpan | undefined> {
  let offset = start
  while (offset < bytes.length) {
    const number = bytes[offset] ?? 0
    const units = bytes[offset + 1] ?? 0
    const end = offset + units * UNIT_BYTES
    // A length of zero would never come to an end. Reads: D-DC-16
    if (units === 0 || end > bytes.length) return yield undefined
    yield { number, start: offset + 2, end }
    offset = end
  }
}

/**
 * Reads attributes, each once. Reads: D-DC-16
 *
 * An unknown attribute that may be skipped is passed over even when it stands twice. Reads: D-DC-85
 *
 * @param bytes Attributes from `start` to the end.
 * @param pointer JSON Pointer to the list, for issues.
 * @see RFC 4187 §8.1
 */
export function readEapAttributes(bytes: Uint8Array, start: number, pointer: string): EapAttributeReading {
  const attributes: EapAttribute[] = []
  const seen = new Set<number>()
  for (const span of splitEapAttributes(bytes, start)) {
    const place = `${pointer}/${attributes.length}`
    if (span === undefined) return { attributes, fault: eapIssue('attributeLength', place) }
    const { number } = span
    const name = nameEapAttribute(number)
    if (name === undefined) {
      if (number < FIRST_SKIPPABLE_ATTRIBUTE) return { attributes, fault: eapIssue('nonSkippable', place) }
      attributes.push({ type: number, value: bytes.slice(span.start, span.end) })
      continue
    }
    if (seen.has(number)) return { attributes, fault: eapIssue('duplicate', place) }
    seen.add(number)
    const { format, source } = describeEapAttribute(name)
    const content = readAttributeField(format, bytes.subarray(span.start, span.end))
    if (content === undefined) {
      const message = `${name}: ${describeAttributeFormat(format)}`
      return { attributes, fault: { pointer: place, code: 'attributeValue', message, source } }
    }
    attributes.push({ type: name, ...content } as KnownEapAttribute)
  }
  return { attributes }
}

/**
 * Writes an attribute with its type and its length.
 *
 * @throws {TypeError} when the name is none of EAP-AKA, or a value is not bytes.
 * @throws {RangeError} when a number is out of its bounds, or the length of a value is none of its format.
 * @see RFC 4187 §8.1
 */
export function encodeEapAttribute(attribute: EapAttribute): Uint8Array {
  const { number, field } = encodeField(attribute)
  const units = (field.length + 2) / UNIT_BYTES
  if (!Number.isInteger(units) || units > MAX_UNITS) {
    throw new RangeError('An attribute has a multiple of 4 bytes, at most 1020')
  }
  const bytes = new Uint8Array(units * UNIT_BYTES)
  bytes.set([number, units])
  bytes.set(field, 2)
  return bytes
}

function encodeField(attribute: EapAttribute): { number: number; field: Uint8Array } {
  if (typeof attribute.type === 'number') {
    const { type, value } = attribute as Extract<EapAttribute, { readonly type: number }>
    requireInteger(type, 'type', FIRST_SKIPPABLE_ATTRIBUTE, 255)
    if (nameEapAttribute(type) !== undefined) throw new RangeError('An attribute of EAP-AKA goes by its name')
    requireBytes(value, 'value')
    return { number: type, field: value }
  }
  if (!isEapAttributeName(attribute.type)) throw new TypeError('type must name an attribute of EAP-AKA')
  const { number, format } = describeEapAttribute(attribute.type)
  const field = writeAttributeField(format, attribute as never)
  if (readAttributeField(format, field) === undefined) {
    throw new RangeError(`${attribute.type} must be ${describeAttributeFormat(format)}`)
  }
  return { number, field }
}
