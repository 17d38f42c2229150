/**
 * A reader of XML whose content is elements and attributes: text in, a light tree out, in one pass.
 *
 * It takes XML 1.0 without a document type and without namespaces, and reads it as libxml2 does; character data is looked at, and passed over.
 * The text must have been through the door (`readXmlText`).
 */

import type { Issue } from '../validation/issue.js'
import { endOfUnparsed } from './unparsed-markup.js'
import { decodeAttributeValue, hasOnlyKnownReferences } from './xml-references.js'
import { lineOf } from './xml-text.js'

/** An element with what stands in it. */
export interface XmlElement {
  readonly name: string
  /** Names and values in turn, in the order of the document; values after attribute-value normalisation. */
  readonly attributes: readonly string[]
  readonly parent: XmlElement | undefined
  readonly children: readonly XmlElement[]
  /** Index of its start tag in the text. */
  readonly start: number
}

/** Either the root, or the first fault: behind it, nothing can be told. */
export type ElementsResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Bounds of a document; that of a name is in UTF-16 code units. */
export const XML_LIMITS = { depth: 64, elements: 50_000, attributes: 16, name: 256 } as const

/** The faults that the reader finds. */
export const XML_READER_FAULTS = {
  'xml-well-formed': 'must be well-formed XML 1.0',
  'xml-reference': 'must have & only in a character reference or as one of &amp; &lt; &gt; &quot; &apos;',
  'xml-namespace': 'must not have namespaces',
  'xml-name': `must not have names of more than ${XML_LIMITS.name} characters`,
  'xml-depth': `must not nest elements deeper than ${XML_LIMITS.depth}`,
  'xml-elements': `must not have more than ${XML_LIMITS.elements} elements`,
  'xml-attributes': `must not have more than ${XML_LIMITS.attributes} attributes at one element`,
} as const

type XmlReaderFault = keyof typeof XML_READER_FAULTS

/** An element while its content is read. */
interface OpenElement extends XmlElement {
  readonly parent: OpenElement | undefined
  readonly children: XmlElement[]
}

/** Ends the reading at the first fault. */
class Fault {
  constructor(
    readonly code: XmlReaderFault,
    readonly index: number,
  ) {}
}

/** XML 1.0 §2.8. A version other than 1.0 is not read: parsers differ in what they make of it. */
const XML_DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.0"|'1\.0')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/

const NAME_START =
  ':A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}'
/** XML 1.0 §2.3, fifth edition. */
const NAME = new RegExp(`[${NAME_START}][${NAME_START}\\-.0-9\\xb7\\u0300-\\u036f\\u203f\\u2040]*`, 'uy')
const ASCII_NAME = /[A-Za-z_][A-Za-z0-9_.-]*/y

/**
 * Reads the elements of a document.
 *
 * @param text What `readXmlText` gives.
 * @param source The clause that an issue cites.
 */
export function readElements(text: string, source: string): ElementsResult {
  try {
    return { ok: true, root: readDocument(text) }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    const { code, index } = fault
    return {
      ok: false,
      issues: [{ pointer: '/', code, message: XML_READER_FAULTS[code], source, line: lineOf(text, index) }],
    }
  }
}

/** Gives the value of an attribute; `undefined` when the element has none of that name. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (let index = 0; index < attributes.length; index += 2) {
    if (attributes[index] === name) return attributes[index + 1]
  }
  return undefined
}

/** Gives the XPath of an element, e.g. `/wap-provisioningdoc/characteristic[3]/parm[1]`. */
export function pathOf(element: XmlElement): string {
  const { name, parent } = element
  if (parent === undefined) return `/${name}`
  const position = parent.children.filter((child) => child.name === name).indexOf(element) + 1
  return `${pathOf(parent)}/${name}[${position}]`
}

function readDocument(text: string): XmlElement {
  let index = endOfDeclaration(text)
  let root: OpenElement | undefined
  let open: OpenElement | undefined
  let depth = 0
  let elements = 0
  for (;;) {
    const at = text.indexOf('<', index)
    checkCharacterData(text, index, at === -1 ? text.length : at, open !== undefined)
    if (at === -1) break
    const mark = text.charCodeAt(at + 1)
    if (mark === SLASH) {
      index = endOfEndTag(text, at, open)
      open = open?.parent
      depth -= 1
    } else if (mark === EXCLAMATION || mark === QUESTION) {
      index = endOfMisc(text, at, open !== undefined)
    } else {
      // XML 1.0 §2.1: one root.
      if (open === undefined && root !== undefined) throw new Fault('xml-well-formed', at)
      elements += 1
      if (elements > XML_LIMITS.elements) throw new Fault('xml-elements', at)
      if (depth >= XML_LIMITS.depth) throw new Fault('xml-depth', at)
      const tag = readStartTag(text, at, open)
      if (open === undefined) root = tag.element
      else open.children.push(tag.element)
      if (!tag.empty) {
        open = tag.element
        depth += 1
      }
      index = tag.end
    }
  }
  if (root === undefined || open !== undefined) throw new Fault('xml-well-formed', text.length)
  return root
}

function endOfDeclaration(text: string): number {
  if (!/^<\?xml[ \t\n]/.test(text)) return 0
  const declaration = XML_DECLARATION.exec(text)
  if (declaration === null) throw new Fault('xml-well-formed', 0)
  return declaration[0].length
}

/** Outside of the root there is white space only; inside, references are whole and `]]>` does not occur (XML 1.0 §2.4). */
function checkCharacterData(text: string, from: number, to: number, inside: boolean): void {
  let index = skipSpace(text, from)
  if (index >= to) return
  if (!inside) throw new Fault('xml-well-formed', index)
  const data = text.slice(index, to)
  index += data.indexOf(']]>')
  if (data.includes(']]>')) throw new Fault('xml-well-formed', index)
  if (!hasOnlyKnownReferences(data)) throw new Fault('xml-reference', from)
}

function endOfEndTag(text: string, at: number, open: OpenElement | undefined): number {
  if (open === undefined || !text.startsWith(open.name, at + 2)) throw new Fault('xml-well-formed', at)
  const end = skipSpace(text, at + 2 + open.name.length)
  if (text.charCodeAt(end) !== GREATER) throw new Fault('xml-well-formed', at)
  return end + 1
}

/** A comment, a processing instruction or, inside of the root, a CDATA section. */
function endOfMisc(text: string, at: number, inside: boolean): number {
  const end = endOfUnparsed(text, at)
  if (end === undefined) throw new Fault('xml-well-formed', at)
  if (text.startsWith('<!--', at)) {
    // XML 1.0 §2.5: no `--` within a comment.
    if (text.indexOf('--', at + 4) !== end - 3 || !text.startsWith('-->', end - 3))
      throw new Fault('xml-well-formed', at)
  } else if (text.startsWith('<?', at)) {
    const target = readName(text, at + 2)
    const behind = text.slice(at + 2 + target.length, at + 4 + target.length)
    if (/^xml$/i.test(target) || !/^(?:[ \t\n]|\?>)/.test(behind)) throw new Fault('xml-well-formed', at)
    if (!text.startsWith('?>', end - 2)) throw new Fault('xml-well-formed', at)
  } else if (!inside || !text.startsWith(']]>', end - 3)) {
    throw new Fault('xml-well-formed', at)
  }
  return end
}

function readStartTag(text: string, start: number, parent: OpenElement | undefined) {
  const name = readName(text, start + 1)
  const attributes: string[] = []
  const element: OpenElement = { name, attributes, parent, children: [], start }
  let index = start + 1 + name.length
  for (;;) {
    const at = skipSpace(text, index)
    const code = text.charCodeAt(at)
    if (code === GREATER) return { element, empty: false, end: at + 1 }
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) return { element, empty: true, end: at + 2 }
    // XML 1.0 §3.1: white space before each attribute, and no name twice.
    if (at === index) throw new Fault('xml-well-formed', at)
    if (attributes.length === 2 * XML_LIMITS.attributes) throw new Fault('xml-attributes', at)
    const attribute = readName(text, at)
    if (attribute === 'xmlns') throw new Fault('xml-namespace', at)
    if (attributeOf(element, attribute) !== undefined) throw new Fault('xml-well-formed', at)
    const equals = skipSpace(text, at + attribute.length)
    const open = skipSpace(text, equals + 1)
    const quote = text[open]
    if (text.charCodeAt(equals) !== EQUALS || (quote !== '"' && quote !== "'")) throw new Fault('xml-well-formed', at)
    const close = text.indexOf(quote, open + 1)
    const raw = text.slice(open + 1, close === -1 ? text.length : close)
    if (close === -1 || raw.includes('<')) throw new Fault('xml-well-formed', at)
    const value = decodeAttributeValue(raw)
    if (value === undefined) throw new Fault('xml-reference', open)
    attributes.push(attribute, value)
    index = close + 1
  }
}

function readName(text: string, at: number): string {
  ASCII_NAME.lastIndex = at
  let name = ASCII_NAME.exec(text)?.[0] ?? ''
  const behind = text.charCodeAt(at + name.length)
  if (name === '' || behind === COLON || behind > 0x7f) {
    NAME.lastIndex = at
    name = NAME.exec(text)?.[0] ?? ''
    if (name.includes(':')) throw new Fault('xml-namespace', at)
  }
  if (name === '') throw new Fault('xml-well-formed', at)
  if (name.length > XML_LIMITS.name) throw new Fault('xml-name', at)
  return name
}

function skipSpace(text: string, from: number): number {
  let index = from
  for (let code = text.charCodeAt(index); code === 32 || code === 10 || code === 9; ) {
    index += 1
    code = text.charCodeAt(index)
  }
  return index
}

const EXCLAMATION = 0x21
const SLASH = 0x2f
const COLON = 0x3a
const EQUALS = 0x3d
const GREATER = 0x3e
const QUESTION = 0x3f
