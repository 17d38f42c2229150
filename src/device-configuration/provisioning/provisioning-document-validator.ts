/**
 * The configuration document from outside: text or bytes in, a typed value or every fault out.
 *
 * @see RCC.14 §4.1, §4.2
 */

import { xsd } from '../../../generated/device-configuration/provisioning-document.xsd.js'
import type { Issue, ValidationResult } from '../../validation/issue.js'
import { pathOf, readElements, XML_READER_FAULTS, type XmlElement } from '../../xml/element-reader.js'
import { isWithinLimit, lineOf, readXmlText, XML_TEXT_FAULTS } from '../../xml/xml-text.js'
import { compileXsd } from '../../xml/xsd-schema.js'
import { deviceConfigurationError } from '../contract-errors.js'
import { repairAmpersands } from './provisioning-ampersands.js'
import type { ProvisioningDocument } from './provisioning-document.js'
import { DOCUMENT_RULES, type Place, type ProvisioningOrigin } from './provisioning-document-rules.js'
import { type Outline, outlineDocument, partOf } from './provisioning-outline.js'
import { readDocument } from './provisioning-reading.js'
import type { ProvisioningRule } from './provisioning-rules.js'

/** How a configuration document is read. */
export interface ProvisioningOptions extends ProvisioningOrigin {
  /**
   * `strict`, the default: as RCC.14 has it. `tolerant`: misspelled names, another order, a raw `&` and a validity of the token, all known
   * from real operators, are read with a warning. Reads: D-DC-2, D-DC-3
   */
  readonly mode?: 'strict' | 'tolerant'
}

const SOURCE = 'RCC.14 §4.1'

/** Most faults and most warnings of one document. */
const MAX_ISSUES = 100

const findSchemaFaults = compileXsd(xsd)

/**
 * Validates a configuration document: XML 1.0 in UTF-8 without a document type and without namespaces, of at most 1 MiB, 10,000 elements and
 * 64 levels; held against the schema, then against the rules of `PROVISIONING_RULES`. Reads: D-DC-30
 *
 * @returns The value, with a warning for whatever was passed over; or the faults, at most 100, with pointers that are XPaths. What comes
 *   first hides what comes behind: bytes, then XML, then the schema, then the rules.
 * @throws {TypeError} when the document is neither a string nor bytes.
 * @see RCC.14 §2.1, §2.2.2, §2.4.1, §2.4.2, §2.6.1.1, §2.6.2, §4.1, §4.2
 */
export function validateProvisioningDocument(
  xml: string | Uint8Array,
  options: ProvisioningOptions = {},
): ValidationResult<ProvisioningDocument> {
  const door = readXmlText(xml, SOURCE)
  if (!door.ok) return door
  const { text, repaired } =
    options.mode === 'tolerant' ? repairAmpersands(door.text) : { text: door.text, repaired: [] }
  if (!isWithinLimit(text)) return { ok: false, issues: [documentIssue('xml-too-large', XML_TEXT_FAULTS)] }
  const warnings = repaired.map((index) => documentIssue('xml-reference', XML_READER_FAULTS, lineOf(door.text, index)))

  const elements = readElements(text, SOURCE)
  if (!elements.ok) return refusal(elements.issues, warnings)
  const schemaFaults = findSchemaFaults(text).map((issue) => ({ ...issue, source: SOURCE }))
  if (schemaFaults.length > 0) return refusal(schemaFaults, warnings)
  return judge(elements.root, text, options, warnings)
}

/**
 * Reads a configuration document as {@link validateProvisioningDocument} does.
 *
 * @throws {ContractError} DC_PROVISIONING_DOCUMENT when it has a fault; with the issues.
 * @throws {TypeError} when the document is neither a string nor bytes.
 * @see RCC.14 §4.1, §4.2
 */
export function parseProvisioningDocument(
  xml: string | Uint8Array,
  options?: ProvisioningOptions,
): ProvisioningDocument {
  const result = validateProvisioningDocument(xml, options)
  if (!result.ok) throw deviceConfigurationError('DC_PROVISIONING_DOCUMENT', result.issues)
  return result.value
}

function judge(
  root: XmlElement,
  text: string,
  options: ProvisioningOptions,
  warnings: Issue[],
): ValidationResult<ProvisioningDocument> {
  const issues: Issue[] = []
  const report = (rule: ProvisioningRule, element: XmlElement, missing?: string) => {
    const passedOver = rule.verdict === 'ignored' || (rule.verdict === 'tolerated' && options.mode === 'tolerant')
    const list = passedOver ? warnings : issues
    if (list.length < MAX_ISSUES) list.push(issueOf(rule, element, text, missing))
  }
  const outline = outlineDocument(root, report)
  const document = readDocument(outline)
  const value = { ...document }
  for (const rule of DOCUMENT_RULES) {
    const places = rule.placesOf(document, options)
    for (const place of places) report(rule, ...locate(outline, place))
    if (places.length > 0 && rule.leavesOut !== undefined) delete value[rule.leavesOut]
  }
  if (issues.length > 0) return refusal(issues, warnings)
  // A port other than 0 was left out with its POLICY.
  return accepted(value as ProvisioningDocument, warnings)
}

/** The element of a place; or the element that lacks it, and the step that would lead to it. */
function locate(outline: Outline, place: Place): [XmlElement, string?] {
  const { element } = outline
  if ('application' in place) return [outline.extensionElements[place.application] ?? element]
  const { type, index = 0, parm } = place
  const accessControl = partOf(outline, 'ACCESS-CONTROL')
  const part = (type === 'SERVER' ? accessControl : outline)?.parts.get(type)?.[index]
  if (part === undefined) return [element, `characteristic[@type="${type}"]`]
  return [(parm === undefined ? undefined : part.parmElements.get(parm)) ?? part.element]
}

function issueOf(
  { id, clause, message }: ProvisioningRule,
  element: XmlElement,
  text: string,
  missing?: string,
): Issue {
  const pointer = missing === undefined ? pathOf(element) : `${pathOf(element)}/${missing}`
  return { pointer, code: id, message, source: clause, line: lineOf(text, element.start) }
}

function documentIssue<Code extends string>(
  code: Code,
  messages: Readonly<Record<Code, string>>,
  line?: number,
): Issue {
  const issue = { pointer: '/', code, message: messages[code], source: SOURCE }
  return line === undefined ? issue : { ...issue, line }
}

function accepted(value: ProvisioningDocument, warnings: readonly Issue[]): ValidationResult<ProvisioningDocument> {
  return warnings.length === 0 ? { ok: true, value } : { ok: true, value, warnings }
}

function refusal(issues: readonly Issue[], warnings: readonly Issue[]): ValidationResult<ProvisioningDocument> {
  return warnings.length === 0 ? { ok: false, issues } : { ok: false, issues, warnings }
}
