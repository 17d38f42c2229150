/**
 * The JSON of an account ID: one object in UTF-8 in which no member is given twice.
 *
 * Two readers of a repeated member may each believe another value, so a signed text with one is refused, at any depth and
 * in any spelling of the name.
 */

/**
 * Reads a JSON object.
 *
 * @param bytes At most some thousand bytes: the caller bounds them.
 * @returns `undefined` when the bytes are not UTF-8, not JSON, not an object, or name a member twice. Reads: D-AID-3
 * @see RFC 7515 §4 and RFC 7519 §4 on repeated names
 */
export function parseUniqueObject(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const text = decodeUtf8(bytes)
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    if (!isUniqueAndFlat(text, value) && !isUnique(text, value)) return undefined
    return value as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** A string of a text that is known to be JSON. */
const STRING = /"(?:[^"\\]|\\.)*"/g

/** @throws {TypeError} when the bytes are not UTF-8. A byte order mark is kept, for `JSON.parse` to refuse. */
function decodeUtf8(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  // The lenient decoder writes U+FFFD for what is not UTF-8; only then does the slower, strict one look again.
  return text.includes('\uFFFD') ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) : text
}

/**
 * Tells at little cost that an object holds no other object and names no member twice. Each member has one colon, so as many
 * colons as members leave none for a member that a later one replaced. `false` means that it has to be looked at closely.
 */
function isUniqueAndFlat(text: string, object: object): boolean {
  return text.indexOf('{', 1) === -1 && countColons(text) === Object.keys(object).length
}

/** The same, for any object: by the colons outside of strings, and the members of all objects within. */
function isUnique(text: string, object: object): boolean {
  return countColons(text.replace(STRING, '')) === countMembers(object)
}

function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count++
  return count
}

/** Walks a list and not the call stack: the depth is the peer's choice. */
function countMembers(object: object): number {
  let count = 0
  const open = [object]
  for (const container of open) {
    const values: unknown[] = Object.values(container)
    if (!Array.isArray(container)) count += values.length
    for (const value of values) if (typeof value === 'object' && value !== null) open.push(value)
  }
  return count
}
