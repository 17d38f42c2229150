/**
 * The forms that a value of an attribute can have: JSON types, named formats with their patterns, and short names for both.
 *
 * @see MC Products §A
 */

/** A type of JSON; `false` is that value alone. */
export type AttributeType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'false'

/** What a text has to look like, and how long it may be, in characters. */
interface FormatRule {
  readonly pattern: string
  readonly maxLength?: number
}

const DATE = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d{1,9})?'
const ZONE_PART = '[A-Za-z0-9_+-]{1,32}'

/**
 * Name of a format → its rule. Dates are looked up in the calendar as well, which no pattern can.
 *
 * @see MC Products §A, OIDC Core §5.1
 */
export const ATTRIBUTE_FORMATS = {
  date: { pattern: `^\\d{4}-${DATE}$` },
  /** OIDC Core §5.1: a year alone is a birthdate as well; the year 0000 says that it is left out. */
  birthdate: { pattern: `^\\d{4}(?:-${DATE})?$` },
  /** RFC 3339 §5.6. */
  'date-time': { pattern: `^\\d{4}-${DATE}[Tt]${TIME}(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$` },
  /** E.164 §6: at most 15 digits. The `+` may be missing. Reads: D-MC-28 */
  e164: { pattern: '^\\+?[1-9]\\d{4,14}$' },
  /** E.164 §6.2.1: one to three digits. Reads: D-MC-28 */
  'e164-country-code': { pattern: '^\\+?[1-9]\\d{0,2}$' },
  uri: { pattern: '^https?:\\/\\/[^\\s]+$', maxLength: 2048 },
  email: { pattern: '^[^\\s@]+@[^\\s@]+$', maxLength: 254 },
  'iso3166-alpha2': { pattern: '^[A-Z]{2}$' },
  /** RFC 5646 §2.1; with `_` as well, as OIDC Core §5.1 foresees. */
  'language-tag': { pattern: '^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,7}$' },
  /** A name of the time zone database, e.g. `Europe/Paris`. */
  'time-zone': { pattern: `^${ZONE_PART}(?:\\/${ZONE_PART}){0,2}$` },
  /** Country, type of the document, number. */
  'national-identifier': { pattern: '^[A-Z]{2}\\/[^/]{1,64}\\/[^/]{1,64}$' },
  /** The first eight digits of an IMEI. */
  tac: { pattern: '^\\d{8}$' },
} as const satisfies Record<string, FormatRule>

/** Name of a format. */
export type AttributeFormat = keyof typeof ATTRIBUTE_FORMATS

/** Longest text that has no format, in characters: a name or a code, and a whole address. */
export const TEXT_MAX_LENGTH = 255
export const ADDRESS_MAX_LENGTH = 1024

/** What the value of an attribute may be. */
export interface AttributeKind {
  readonly type: AttributeType | readonly AttributeType[]
  readonly format?: AttributeFormat
  /** The only values that there are. */
  readonly values?: readonly (string | number | boolean)[]
  /** Bounds of a number. */
  readonly minimum?: number
  readonly maximum?: number
  /** Bound of a text without a format, in characters. Default: {@link TEXT_MAX_LENGTH}. */
  readonly maxLength?: number
}

export const TEXT: AttributeKind = { type: 'string' }
export const ADDRESS_TEXT: AttributeKind = { type: 'string', maxLength: ADDRESS_MAX_LENGTH }
export const FLAG: AttributeKind = { type: 'boolean' }
export const URL_TEXT: AttributeKind = { type: 'string', format: 'uri' }
export const PHONE_NUMBER: AttributeKind = { type: 'string', format: 'e164' }
export const DAY: AttributeKind = { type: 'string', format: 'date' }
export const TIME_ZONE: AttributeKind = { type: 'string', format: 'time-zone' }
/** A date and time, or seconds since 1970-01-01T00:00:00Z as in OIDC Core §5.1. Reads: D-MC-30 */
export const TIMESTAMP: AttributeKind = { type: ['string', 'number'], format: 'date-time', minimum: 0 }
/** How often something happened, or whether it did. */
export const COUNT_OR_FLAG: AttributeKind = { type: ['integer', 'boolean'], minimum: 0 }

/** A closed list of values, which are all of one type or of two. Reads: D-MC-30 */
export function oneOf(...values: readonly (string | number | boolean)[]): AttributeKind {
  const types = new Set(values.map((value) => (typeof value === 'number' ? 'integer' : typeof value)))
  const [first = 'string', ...others] = [...types] as AttributeType[]
  return { type: others.length === 0 ? first : [first, ...others], values }
}
