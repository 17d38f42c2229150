/**
 * The door for XML from outside: what passes is bounded text in UTF-8 without a document type declaration, so that no parser behind it
 * is asked to expand an entity, to fetch anything or to guess an encoding.
 */

import type { Issue } from '../validation/issue.js'
import { endOfUnparsed } from './unparsed-markup.js'

/** Longest document, in bytes of UTF-8. */
export const XML_MAX_BYTES = 1024 * 1024

/** What is done with a document type declaration: refuse it, or strip one that declares nothing itself. */
export interface XmlTextOptions {
  /** Default: `refuse`. */
  readonly doctype?: 'refuse' | 'strip'
}

/** The text of a document with its line ends as XML reads them, `\n` alone; or why it is not taken. */
export type XmlText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The faults that the door finds. */
export const XML_TEXT_FAULTS = {
  'xml-too-large': 'must have at most 1 MiB',
  'xml-encoding': 'must be in UTF-8 and declare no other encoding',
  'xml-character': 'must have only characters that XML 1.0 allows',
  'xml-doctype': 'must not have a document type declaration',
} as const

type XmlTextFault = keyof typeof XML_TEXT_FAULTS

/** What is no character of XML 1.0 (§2.2), or half of a surrogate pair; without the `u` flag, which makes it slow, each half of a whole pair too. */
const SUSPICIOUS = /[^\t\n\r -\ud7ff\ue000-\ufffd]/
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** A declaration that declares nothing itself: no internal subset, or one of processing instructions alone, as published DDF files have. */
const EXTERNAL_DOCTYPE =
  /<!DOCTYPE[ \t\n]+[^ \t\n<>[\]"']+(?:[ \t\n]+(?:SYSTEM|PUBLIC[ \t\n]+(?:"[^"]*"|'[^']*'))[ \t\n]+(?:"[^"]*"|'[^']*'))?[ \t\n]*(?:\[(?:[ \t\n]|<\?(?:[^?]|\?(?!>))*\?>)*\][ \t\n]*)?>/y

/**
 * Takes a document in: at most 1 MiB of UTF-8, with or without a byte order mark, of characters that XML 1.0 allows, whose XML declaration
 * names no encoding but UTF-8 or US-ASCII, and without a document type declaration.
 *
 * @param input Bytes, or a string whose encoding is behind it already.
 * @param source The clause that an issue cites, e.g. `RCC.14 §4.1`.
 * @throws {TypeError} when the input is neither a string nor bytes.
 */
export function readXmlText(input: string | Uint8Array, source: string, options: XmlTextOptions = {}): XmlText {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new TypeError('An XML document is a string or a Uint8Array')
  }
  if (!isWithinLimit(input)) return refusal('xml-too-large', source)
  const decoded = typeof input === 'string' ? input.replace(/^\ufeff/, '') : decodeUtf8(input)
  if (decoded === undefined) return refusal('xml-encoding', source)
  // XML 1.0 §2.11: line ends are made one before anything else is read.
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
  if (!hasOnlyXmlCharacters(text)) return refusal('xml-character', source, lineOf(text, text.search(NOT_XML)))
  if (!isDeclaredUtf8(text)) return refusal('xml-encoding', source, 1)
  return text.includes('<!DOCTYPE') ? judgeDoctype(text, source, options) : { ok: true, text }
}

/** Tells whether a document is within the limit, in bytes of UTF-8. */
export function isWithinLimit(input: string | Uint8Array): boolean {
  // A UTF-16 code unit takes at most 3 bytes of UTF-8, and at least 1.
  if (input.length > XML_MAX_BYTES) return false
  if (typeof input !== 'string' || input.length * 3 <= XML_MAX_BYTES) return true
  return new TextEncoder().encode(input).length <= XML_MAX_BYTES
}

/** Tells whether a text has only characters that XML 1.0 allows; half of a surrogate pair is none. */
export function hasOnlyXmlCharacters(text: string): boolean {
  return !SUSPICIOUS.test(text) || !NOT_XML.test(text)
}

/** Gives the line of a place in a text, from 1. */
export function lineOf(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The encoding that the XML declaration names is that of the text. */
function isDeclaredUtf8(text: string): boolean {
  if (!/^<\?xml[ \t\n]/.test(text)) return true
  const declaration = text.slice(0, text.indexOf('?>'))
  const encoding = /[ \t\n]encoding[ \t\n]*=[ \t\n]*["']?([^"']*)/.exec(declaration)?.[1]?.toUpperCase()
  if (encoding === undefined || encoding === 'UTF-8') return true
  return encoding === 'US-ASCII' && !/[\u0080-\uffff]/.test(text)
}

/** A document type declaration is markup wherever it stands outside of comments, CDATA sections and processing instructions. */
function judgeDoctype(text: string, source: string, { doctype = 'refuse' }: XmlTextOptions): XmlText {
  let kept = text
  let inProlog = true
  for (let at = kept.indexOf('<'); at !== -1; at = kept.indexOf('<', at)) {
    const end = endOfUnparsed(kept, at)
    if (end !== undefined) {
      at = end
    } else if (!kept.startsWith('<!DOCTYPE', at)) {
      inProlog = false
      at += 1
    } else {
      EXTERNAL_DOCTYPE.lastIndex = at
      const [declaration] = (inProlog && doctype === 'strip' && EXTERNAL_DOCTYPE.exec(kept)) || []
      // What is taken away goes once: a second declaration is refused. Its line ends stay, so that lines keep their numbers.
      if (declaration === undefined) return refusal('xml-doctype', source, lineOf(kept, at))
      kept = kept.slice(0, at) + declaration.replace(/[^\n]/g, '') + kept.slice(at + declaration.length)
      inProlog = false
    }
  }
  return { ok: true, text: kept }
}

function refusal(code: XmlTextFault, source: string, line?: number): XmlText {
  const issue = { pointer: '/', code, message: XML_TEXT_FAULTS[code], source }
  return { ok: false, issues: [line === undefined ? issue : { ...issue, line }] }
}
