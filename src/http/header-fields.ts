/**
 * What HTTP allows in the name and in the value of a header field.
 *
 * @see RFC 9110 §5.1, §5.5
 */

const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const FIELD_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

export function isFieldName(name: string): boolean {
  return FIELD_NAME.test(name)
}

/** No line breaks, no other control characters, nothing beyond Latin-1. */
export function isFieldValue(value: unknown): value is string {
  return typeof value === 'string' && FIELD_VALUE.test(value)
}
