/**
 * The attributes of EAP-AKA: number, format, clause.
 *
 * @see RFC 4187 §8.1, §10, §11
 */

import type { EapAttributeContents, EapAttributeFormat } from './eap-attribute-formats.js'

interface Row {
  readonly number: number
  readonly format: EapAttributeFormat
  readonly source: string
}

/** Name → number, format and clause. */
const ATTRIBUTES = {
  AT_RAND: { number: 1, format: 'block', source: 'RFC 4187 §10.6' },
  AT_AUTN: { number: 2, format: 'block', source: 'RFC 4187 §10.7' },
  AT_RES: { number: 3, format: 'response', source: 'RFC 4187 §10.8' },
  AT_AUTS: { number: 4, format: 'auts', source: 'RFC 4187 §10.9' },
  AT_PADDING: { number: 6, format: 'padding', source: 'RFC 4187 §10.12' },
  AT_PERMANENT_ID_REQ: { number: 10, format: 'flag', source: 'RFC 4187 §10.2' },
  AT_MAC: { number: 11, format: 'mac', source: 'RFC 4187 §10.15' },
  AT_NOTIFICATION: { number: 12, format: 'number', source: 'RFC 4187 §10.19' },
  AT_ANY_ID_REQ: { number: 13, format: 'flag', source: 'RFC 4187 §10.3' },
  AT_IDENTITY: { number: 14, format: 'text', source: 'RFC 4187 §10.5' },
  AT_FULLAUTH_ID_REQ: { number: 17, format: 'flag', source: 'RFC 4187 §10.4' },
  AT_COUNTER: { number: 19, format: 'number', source: 'RFC 4187 §10.16' },
  AT_COUNTER_TOO_SMALL: { number: 20, format: 'flag', source: 'RFC 4187 §10.17' },
  AT_NONCE_S: { number: 21, format: 'block', source: 'RFC 4187 §10.18' },
  AT_CLIENT_ERROR_CODE: { number: 22, format: 'number', source: 'RFC 4187 §10.20' },
  AT_IV: { number: 129, format: 'block', source: 'RFC 4187 §10.12' },
  AT_ENCR_DATA: { number: 130, format: 'encrypted', source: 'RFC 4187 §10.12' },
  AT_NEXT_PSEUDONYM: { number: 132, format: 'text', source: 'RFC 4187 §10.10' },
  AT_NEXT_REAUTH_ID: { number: 133, format: 'text', source: 'RFC 4187 §10.11' },
  AT_CHECKCODE: { number: 134, format: 'checkcode', source: 'RFC 4187 §10.13' },
  AT_RESULT_IND: { number: 135, format: 'flag', source: 'RFC 4187 §10.14' },
} as const satisfies Record<string, Row>

/** Name of an attribute, as RFC 4187 spells it. */
export type EapAttributeName = keyof typeof ATTRIBUTES

/** An attribute that EAP-AKA defines. */
export type KnownEapAttribute = {
  readonly [Name in EapAttributeName]: {
    readonly type: Name
  } & EapAttributeContents[(typeof ATTRIBUTES)[Name]['format']]
}[EapAttributeName]

/** A skippable attribute that EAP-AKA does not define. It is passed over, and kept for writing the packet back. */
export interface UnknownEapAttribute {
  /** 128 to 255. */
  readonly type: number
  /** All behind type and length: 2 to 1018 bytes, and two more than a multiple of four. */
  readonly value: Uint8Array
}

/** One attribute of a packet. */
export type EapAttribute = KnownEapAttribute | UnknownEapAttribute

/** Attributes from this number on may be passed over by who does not know them. @see RFC 4187 §8.1 */
export const FIRST_SKIPPABLE_ATTRIBUTE = 128

const NAMES: ReadonlyMap<number, EapAttributeName> = new Map(
  Object.entries(ATTRIBUTES).map(([name, { number }]) => [number, name as EapAttributeName]),
)

/** Gives the row of an attribute. */
export function describeEapAttribute(name: EapAttributeName): Row {
  return ATTRIBUTES[name]
}

/** Tells whether EAP-AKA defines an attribute of this name. */
export function isEapAttributeName(name: unknown): name is EapAttributeName {
  return typeof name === 'string' && Object.hasOwn(ATTRIBUTES, name)
}

/** Gives the name of a number; `undefined` when EAP-AKA does not define it. */
export function nameEapAttribute(number: number): EapAttributeName | undefined {
  return NAMES.get(number)
}

/**
 * Finds an attribute.
 *
 * @param attributes Those of a packet that was decoded, where each stands once.
 * @returns The first of that name, or `undefined`.
 * @see RFC 4187 §10
 */
export function findEapAttribute<Name extends EapAttributeName>(
  attributes: readonly EapAttribute[],
  name: Name,
): Extract<KnownEapAttribute, { readonly type: Name }> | undefined {
  return attributes.find(
    (attribute): attribute is Extract<KnownEapAttribute, { readonly type: Name }> => attribute.type === name,
  )
}
