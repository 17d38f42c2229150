/**
 * XML text as a plain tree of its elements: names with their namespaces, attributes, text and lines.
 *
 * The text must have been through the door (`readXmlText`): there is no document type in it, so no entity but the five of XML.
 */

import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlParseError, XmlText } from 'libxml2-wasm'
import type { Issue } from '../validation/issue.js'
import { XML_LIMITS, XML_READER_FAULTS } from './element-reader.js'

export interface TreeAttribute {
  /** The name without its prefix. */
  readonly name: string
  /** Empty where the attribute has none. */
  readonly namespace: string
  /** After attribute-value normalisation. */
  readonly value: string
}

export interface TreeElement {
  /** The name without its prefix. */
  readonly name: string
  /** Empty where the element has none. */
  readonly namespace: string
  /** Without the declarations of namespaces. */
  readonly attributes: readonly TreeAttribute[]
  readonly children: readonly TreeElement[]
  /** The character data and CDATA sections of the element itself, joined, without comments and without its children's. */
  readonly text: string
  /** Line on which the start tag ends, from 1; 65,535 stands for every line from there on. */
  readonly line: number
}

/** Either the root, or why there is none. */
export type ElementTreeResult =
  | { readonly ok: true; readonly root: TreeElement }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const MAX_ELEMENTS = 50_000
/** libxml2 finds them in a time that goes with the square of their number. */
const MAX_INSTRUCTIONS = 1000

/** The fault → what its rule asks for. */
export const ELEMENT_TREE_FAULTS = {
  'xml-well-formed': XML_READER_FAULTS['xml-well-formed'],
  'xml-depth': XML_READER_FAULTS['xml-depth'],
  'xml-attributes': XML_READER_FAULTS['xml-attributes'],
  'xml-elements': `must not have more than ${MAX_ELEMENTS} elements`,
  'xml-instructions': `must not have more than ${MAX_INSTRUCTIONS} processing instructions`,
} as const

type TreeFaultCode = keyof typeof ELEMENT_TREE_FAULTS

/** Entities stay as they are, nothing is loaded, the text is what it is, whatever encoding it declares, and `xml:id` means nothing. */
const PARSE_OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_IGNORE_ENC |
  ParseOption.XML_PARSE_SKIP_IDS

const WARNING = 1

/** A bound that the walk ran into. */
class TreeFault extends Error {
  constructor(
    readonly code: TreeFaultCode,
    readonly line: number,
  ) {
    super(ELEMENT_TREE_FAULTS[code])
  }
}

/**
 * Reads XML text into a tree of elements: at most 64 deep, 50,000 elements, 16 attributes at each, 1,000 processing instructions. The
 * first fault ends it, and is named with its line.
 *
 * @param text What `readXmlText` answered.
 * @param source The clause that an issue names.
 */
export function readElementTree(text: string, source: string): ElementTreeResult {
  const refuse = (code: TreeFaultCode, line: number): ElementTreeResult => {
    return { ok: false, issues: [{ pointer: '/', code, message: ELEMENT_TREE_FAULTS[code], source, line }] }
  }
  if (text.split('<?', MAX_INSTRUCTIONS + 2).length > MAX_INSTRUCTIONS + 1) return refuse('xml-instructions', 1)
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(text, { option: PARSE_OPTIONS })
    // The siblings of a processing instruction cannot be reached from it.
    for (const instruction of document.find('descendant::processing-instruction()')) instruction.remove()
    return { ok: true, root: walk(document.root, 1, { elements: 0 }) }
  } catch (error) {
    if (error instanceof TreeFault) return refuse(error.code, error.line)
    if (error instanceof XmlParseError) return refuse('xml-well-formed', lineOf(error))
    throw error
  } finally {
    document?.dispose()
  }
}

/** The recursion ends at the bound of the depth. */
function walk(element: XmlElement, depth: number, count: { elements: number }): TreeElement {
  const { line } = element
  if (depth > XML_LIMITS.depth) throw new TreeFault('xml-depth', line)
  if (++count.elements > MAX_ELEMENTS) throw new TreeFault('xml-elements', line)
  const { attrs } = element
  if (attrs.length > XML_LIMITS.attributes) throw new TreeFault('xml-attributes', line)
  const children: TreeElement[] = []
  let text = ''
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(walk(node, depth + 1, count))
    else if (node instanceof XmlText || node instanceof XmlCData) text += node.content
  }
  const attributes = attrs.map(({ name, namespaceUri, value }) => ({ name, namespace: namespaceUri, value }))
  return { name: element.name, namespace: element.namespaceUri, attributes, children, text, line }
}

function lineOf({ details }: XmlParseError): number {
  return details.find(({ level }) => level > WARNING)?.line ?? 1
}
