/**
 * Names of hosts and realms, in ASCII as they are sent.
 */

/** Longest name, in characters, without a dot at the end. */
const MAX_LENGTH = 253

/** Labels of letters, digits and hyphens, 1 to 63 each, with no hyphen at an end (RFC 1123 §2.1). */
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const LABELS = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`)

/**
 * Tells whether a text is the name of a host: at most 253 characters, no dot at the end, and no IP address, which is what
 * a last label of digits would make of it.
 *
 * @see RFC 1123 §2.1
 */
export function isHostName(text: unknown): text is string {
  return isName(text) && !/(?:^|\.)[0-9]+$/.test(text)
}

/**
 * Tells whether a text is a realm: a name of two labels or more, at most 253 characters.
 *
 * @see RFC 4282 §2.1
 */
export function isRealm(text: unknown): text is string {
  return isName(text) && text.includes('.')
}

function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= MAX_LENGTH && LABELS.test(text)
}
