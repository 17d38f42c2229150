/**
 * Validation by an XML Schema, with libxml2 compiled to WebAssembly: no network, no files, no entities.
 *
 * libxml2's own messages quote what they found, so none of them is passed on: each becomes a fault of the table below.
 */

import { type ErrorDetail, ParseOption, XmlDocument, XmlLibError, XmlParseError, XsdValidator } from 'libxml2-wasm'
import type { Issue } from '../validation/issue.js'
import { XML_READER_FAULTS } from './element-reader.js'

/** Most elements, comments, CDATA sections and processing instructions of a document that is held against a schema. */
export const XSD_MAX_NODES = 10_000

/** The faults that a schema finds. */
export const XSD_FAULTS = {
  'xsd-nodes': `must not have more than ${XSD_MAX_NODES} elements, comments and processing instructions`,
  'xsd-root': 'must have the root element of the schema',
  'xsd-element': 'must have elements only where the schema has them',
  'xsd-element-missing': 'must have the elements that the schema asks for',
  'xsd-attribute': 'must have only attributes of the schema',
  'xsd-attribute-missing': 'must be present',
  'xsd-text': 'must not have text here',
  'xsd-value': 'must have a value that the schema allows',
  'xsd-other': 'must be valid by the schema',
} as const

type XsdFault = keyof typeof XSD_FAULTS

/** How libxml2 words a fault, behind the place that it names. Other wordings are `xsd-other`. */
const WORDINGS: readonly (readonly [RegExp, XsdFault])[] = [
  [/^No matching global declaration available for the validation root/, 'xsd-root'],
  [/^This element is not expected|^Element content is not allowed/, 'xsd-element'],
  [/^Missing child element/, 'xsd-element-missing'],
  [/^The attribute '[^']*' is not allowed/, 'xsd-attribute'],
  [/^The attribute '[^']*' is required but missing/, 'xsd-attribute-missing'],
  [/^Character content /, 'xsd-text'],
  [/^\[facet |^'[\s\S]*' is not a valid value of |^The value /, 'xsd-value'],
]

/** Most issues of one document. */
const MAX_ISSUES = 100

/** Nothing is loaded, entities stay as they are, and the text is what it is, whatever encoding it declares. */
const PARSE_OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_IGNORE_ENC |
  ParseOption.XML_PARSE_BIG_LINES

/**
 * Makes the validator of a schema. The schema is compiled at the first document, and stays.
 *
 * @param xsd The schema; it imports nothing.
 * @returns Gives the faults of a text that `readXmlText` let through, at most 100; none when it is valid. A pointer names only elements and
 *   attributes that the schema declares.
 * @throws {TypeError} at the first document, when the schema is none.
 */
export function compileXsd(xsd: string): (text: string) => Issue[] {
  const names = new Set(Array.from(xsd.matchAll(/\bname="([^"]+)"/g), ([, name]) => name))
  let validator: XsdValidator | undefined
  return (text) => {
    // libxml2 works out a path for each fault by counting siblings, so the time goes with the square of what stands there.
    if (countNodes(text) > XSD_MAX_NODES) return [{ pointer: '/', code: 'xsd-nodes', message: XSD_FAULTS['xsd-nodes'] }]
    validator ??= compile(xsd)
    return validate(validator, text, names)
  }
}

function compile(xsd: string): XsdValidator {
  let document: XmlDocument | undefined
  try {
    // The compiled schema refers to its document, which therefore stays as well.
    document = XmlDocument.fromString(xsd, { option: PARSE_OPTIONS })
    return XsdValidator.fromDoc(document)
  } catch {
    document?.dispose()
    throw new TypeError('The XML Schema cannot be compiled')
  }
}

function validate(validator: XsdValidator, text: string, names: ReadonlySet<string | undefined>): Issue[] {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(text, { option: PARSE_OPTIONS })
    validator.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    if (error instanceof XmlParseError) {
      const line = error.details[0]?.line ?? 1
      return [{ pointer: '/', code: 'xml-well-formed', message: XML_READER_FAULTS['xml-well-formed'], line }]
    }
    return error.details.slice(0, MAX_ISSUES).map((detail) => issueOf(detail, names))
  } finally {
    document?.dispose()
  }
}

function issueOf({ message, line, xpath = '/' }: ErrorDetail, names: ReadonlySet<string | undefined>): Issue {
  const [, attribute, wording = ''] = /^Element '[^']*'(?:, attribute '([^']*)')?: ([\s\S]*)$/.exec(message) ?? []
  const code = WORDINGS.find(([pattern]) => pattern.test(wording))?.[1] ?? 'xsd-other'
  const member = code === 'xsd-attribute-missing' ? /^The attribute '([^']*)'/.exec(wording)?.[1] : attribute
  const place = names.has(member) ? `${pointerOf(xpath, names)}/@${member}` : pointerOf(xpath, names)
  return { pointer: place, code, message: XSD_FAULTS[code], line }
}

/** A path with a position in each step, and without names from outside: those may hold anything. */
function pointerOf(xpath: string, names: ReadonlySet<string | undefined>): string {
  const steps = xpath.slice(1).split('/')
  return steps
    .map((step, depth) => {
      const [, name = '', position = '[1]'] = /^(?:[^:[]*:)?([^:[]*)(\[\d+\])?$/.exec(step) ?? []
      if (name !== '*' && !names.has(name)) return '/*'
      return `/${name}${depth === 0 ? '' : position}`
    })
    .join('')
}

/** What makes a node of the document: each `<` that begins no end tag. */
function countNodes(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text[at + 1] !== '/') count += 1
  }
  return count
}
