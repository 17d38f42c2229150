/**
 * Character references and the five entities of XML in attribute values and character data.
 *
 * There is no document type behind the door, so every other entity is undeclared.
 */

import { hasOnlyXmlCharacters } from './xml-text.js'

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** A reference of a known form, or else the ampersand alone. */
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9A-Fa-f]+));|&/g

/** An ampersand that begins no reference of a known form. */
export const RAW_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9A-Fa-f]+);)/

/** What a parser would read as something else in an attribute value in double quotes. */
const ESCAPABLE = /[&<>"\t\n\r]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Code of an ASCII character → 1 where an attribute value may hold it as it is. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 0x20 && !'&<>"'.includes(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * Gives the value of an attribute from what stands between its quotes: white space becomes blanks, then references become characters.
 *
 * @returns `undefined` when a reference is none of XML, or names a character that XML 1.0 does not allow.
 */
export function decodeAttributeValue(raw: string): string | undefined {
  // XML 1.0 §3.3.3. The door made the line ends one.
  const spaced = /[\t\n]/.test(raw) ? raw.replace(/[\t\n]/g, ' ') : raw
  return spaced.includes('&') ? decodeReferences(spaced) : spaced
}

/** Tells whether each `&` of a text begins a reference that can be resolved without a document type. */
export function hasOnlyKnownReferences(text: string): boolean {
  return !text.includes('&') || decodeReferences(text) !== undefined
}

/**
 * Writes a value for an attribute in double quotes, so that a parser reads the very value.
 *
 * @returns `undefined` when it has a character that XML 1.0 does not allow, or half of a surrogate pair.
 */
export function encodeAttributeValue(value: string): string | undefined {
  if (isPlain(value)) return value
  if (!hasOnlyXmlCharacters(value)) return undefined
  return value.replace(ESCAPABLE, (character) => ESCAPES[character] ?? character)
}

/** Nothing in it needs a second look. A loop, since most values are too short for a regular expression to pay. */
function isPlain(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) {
    if (PLAIN[value.charCodeAt(index)] !== 1) return false
  }
  return true
}

function decodeReferences(text: string): string | undefined {
  let known = true
  const decoded = text.replace(REFERENCE, (_reference, entity?: string, decimal?: string, hexadecimal?: string) => {
    const character = entity === undefined ? characterOf(decimal, hexadecimal) : ENTITIES.get(entity)
    known &&= character !== undefined
    return character ?? ''
  })
  return known ? decoded : undefined
}

/** XML 1.0 §4.1: the character must be one that XML allows. */
function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (!(code <= 0x10ffff)) return undefined
  const character = String.fromCodePoint(code)
  return hasOnlyXmlCharacters(character) ? character : undefined
}
