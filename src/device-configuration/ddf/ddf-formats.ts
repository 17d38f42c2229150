/**
 * The formats of a leaf of a device description, and which texts they take.
 *
 * @see RCC.14 §A.2
 */

import { decodeBase64 } from '../../bytes/base64.js'
import { hasOnlyXmlCharacters } from '../../xml/xml-text.js'

/** A format of a leaf: a judgement of texts, and the words for it. */
interface FormatRow {
  readonly message: string
  readonly takes: (text: string) => boolean
}

const MIN_INT = -(2 ** 31)
const MAX_INT = 2 ** 31 - 1

const DATE = '\\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))'
const TIME = '(?:[01]\\d|2[0-3])(?::[0-5]\\d:[0-5]\\d|[0-5]\\d[0-5]\\d)Z?'
const DATE_PATTERN = new RegExp(`^${DATE}$`)
const TIME_PATTERN = new RegExp(`^(?:${DATE}T)?${TIME}$`)
const FLOAT_PATTERN = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|-?INF|NaN)$/

const BASE64: FormatRow = { message: 'must be padded Base64', takes: (text) => decodeBase64(text) !== undefined }
const TEXT: FormatRow = { message: 'must be text that XML 1.0 can hold', takes: hasOnlyXmlCharacters }

/** The name of the format → which texts it takes. Reads: D-DC-34 */
const LEAF_FORMATS = {
  b64: BASE64,
  bin: BASE64,
  bool: { message: 'must be true or false', takes: (text) => text === 'true' || text === 'false' },
  chr: TEXT,
  int: { message: 'must be a decimal integer of 32 bits, without leading zeros', takes: isInt },
  null: { message: 'must be the empty text', takes: (text) => text === '' },
  xml: TEXT,
  date: { message: 'must be a date, e.g. 2025-12-31 or 20251231', takes: (text) => DATE_PATTERN.test(text) },
  time: {
    message: 'must be a time of day, with a date before it or not, e.g. 23:59:59',
    takes: (text) => TIME_PATTERN.test(text),
  },
  float: { message: 'must be a decimal number', takes: (text) => FLOAT_PATTERN.test(text) },
} as const satisfies Record<string, FormatRow>

/** A format of a leaf. */
export type DdfLeafFormat = keyof typeof LEAF_FORMATS

/** Whether a text names a format of a leaf. */
export function isDdfLeafFormat(name: string): name is DdfLeafFormat {
  return Object.hasOwn(LEAF_FORMATS, name)
}

/** What is wrong with the value of a leaf; `undefined` when nothing is. */
export function findDdfValueFault(format: DdfLeafFormat, value: unknown): string | undefined {
  const { message, takes }: FormatRow = LEAF_FORMATS[format]
  return typeof value === 'string' && takes(value) ? undefined : message
}

function isInt(text: string): boolean {
  return /^(?:0|-?[1-9]\d{0,9})$/.test(text) && Number(text) >= MIN_INT && Number(text) <= MAX_INT
}
