/**
 * The configuration document from its value, as strictly as RCC.14 has it.
 *
 * @see RCC.14 §4.1, §4.2
 */

import { XML_LIMITS } from '../../xml/element-reader.js'
import { encodeAttributeValue } from '../../xml/xml-references.js'
import { isWithinLimit } from '../../xml/xml-text.js'
import { XSD_MAX_NODES } from '../../xml/xsd-schema.js'
import type { Characteristic, Extensions, Parm, ProvisioningDocument } from './provisioning-document.js'
import { DOCUMENT_RULES, type Place } from './provisioning-document-rules.js'
import { type CharacteristicModel, DOCUMENT_MODEL, findMisspelledName } from './provisioning-model.js'
import { type ProvisioningRule, STRUCTURE_RULES } from './provisioning-rules.js'
import { VALUE_RULES } from './provisioning-value-rules.js'
import { contentOf, type PartContent } from './provisioning-writing.js'

/** What is written so far. */
interface Page {
  text: string
  nodes: number
}

/** A place in the value, told when the writing cannot go on: types and names of RCC.14, members and positions of what services bring. */
interface Where {
  readonly parent?: Where
  readonly step: string
  readonly index?: number | undefined
}

const DOCUMENT: Where = { step: 'document' }
const NO_EXTENSIONS: Extensions = { parms: [], characteristics: [] }
/** Level, the document being 1 → how the lines of that level begin. */
const LINES = Array.from({ length: XML_LIMITS.depth + 1 }, (_, level) => {
  const indent = '  '.repeat(Math.max(level - 1, 0))
  return {
    parm: `${indent}<parm name="`,
    characteristic: `${indent}<characteristic type="`,
    end: `${indent}</characteristic>\n`,
  }
})

/**
 * Writes a configuration document, with the parts of RCC.14 in the order of its data model, then the further characteristics.
 *
 * @returns XML in the shape of RCC.14's examples; `validateProvisioningDocument` reads the very value in it.
 * @throws {TypeError} when a rule of `PROVISIONING_RULES`, strictly read, or a bound of the reader would be broken, or when a text has a
 *   character that XML 1.0 has no place for. The message names the place and what the rule asks for.
 * @see RCC.14 §2.4.1, §2.4.2, §2.6.1.1, §2.6.2, §4.1, §4.2
 */
export function buildProvisioningDocument(document: ProvisioningDocument): string {
  for (const rule of DOCUMENT_RULES) {
    const [place] = rule.placesOf(document, {})
    if (place !== undefined) throw breach(rule, whereOf(place))
  }
  const page = { text: '<?xml version="1.0"?>\n<wap-provisioningdoc version="1.1">\n', nodes: 1 }
  writeContent(page, contentOf(document), DOCUMENT_MODEL, 2, DOCUMENT)
  page.text += '</wap-provisioningdoc>\n'
  if (!isWithinLimit(page.text)) throw misuse(DOCUMENT, 'must have at most 1 MiB')
  return page.text
}

/** Writes what stands in a characteristic of RCC.14, or in the document. */
function writeContent(page: Page, content: PartContent, model: CharacteristicModel, level: number, where: Where): void {
  const { parms, characteristics = [], extensions = NO_EXTENSIONS } = content
  for (const [name, value] of parms) {
    const place = { parent: where, step: name }
    if (!value) throw breach(STRUCTURE_RULES['parm-empty'], place)
    const id = model.parms.get(name)?.value
    if (id !== undefined && !VALUE_RULES[id].accepts(value)) throw breach(VALUE_RULES[id], place)
    countNode(page, place)
    page.text += lineOfParm({ name, value }, level, place)
  }
  checkDue(model.due.parms, parms, STRUCTURE_RULES['parm-missing'], where)
  for (const { name } of extensions.parms) checkForeign(model.parms, name, 'parm', where)
  writeParms(page, extensions.parms, level, where)

  for (const [type, inner, index] of characteristics) {
    const place = { parent: where, step: type, index }
    writeStart(page, type, level, place)
    writeContent(page, inner, model.characteristics.get(type) ?? DOCUMENT_MODEL, level + 1, place)
    page.text += linesOf(level, place).end
  }
  checkDue(model.due.characteristics, characteristics, STRUCTURE_RULES['characteristic-missing'], where)
  for (const { type } of extensions.characteristics) checkForeign(model.characteristics, type, 'characteristic', where)
  writeCharacteristics(page, extensions.characteristics, level, where)
}

/** Writes characteristics of services as they stand. Reads: D-DC-4 */
function writeCharacteristics(
  page: Page,
  characteristics: readonly Characteristic[],
  level: number,
  parent: Where,
): void {
  const step = parent === DOCUMENT ? 'applications' : 'characteristics'
  let index = 0
  for (const { type, parms, characteristics: inner } of characteristics) {
    const where = { parent, step, index }
    const empty = parms.length === 0 && inner.length === 0
    writeStart(page, type, level, where, empty ? '/>' : '>')
    writeParms(page, parms, level + 1, where)
    writeCharacteristics(page, inner, level + 1, where)
    if (!empty) page.text += linesOf(level, where).end
    index += 1
  }
}

function writeStart(page: Page, type: string, level: number, where: Where, end: '>' | '/>' = '>'): void {
  countNode(page, where)
  page.text += `${linesOf(level, where).characteristic}${encode(type, where)}"${end}\n`
}

function writeParms(page: Page, parms: readonly Parm[], level: number, parent: Where): void {
  let lines = ''
  for (let index = 0; index < parms.length; index += 1) {
    countNode(page, parent)
    lines += lineOfParm(parms[index] as Parm, level, parent, index)
  }
  page.text += lines
}

/** A parameter: that of a place, or one of a list there. */
function lineOfParm({ name, value }: Parm, level: number, where: Where, index?: number): string {
  const start = `${linesOf(level, where).parm}${encode(name, where, index)}"`
  return value === undefined ? `${start}/>\n` : `${start} value="${encode(value, where, index)}"/>\n`
}

/** Keeps to the bound of the schema's door. */
function countNode(page: Page, where: Where): void {
  page.nodes += 1
  if (page.nodes > XSD_MAX_NODES) throw misuse(where, `must not be one of more than ${XSD_MAX_NODES} elements`)
}

/** Keeps to the depth of the reader, so a value that holds itself ends as well. */
function linesOf(level: number, where: Where) {
  const lines = LINES[level]
  if (lines === undefined) throw misuse(where, `must not nest elements deeper than ${XML_LIMITS.depth}`)
  return lines
}

function encode(text: string, where: Where, index?: number): string {
  const encoded = typeof text === 'string' ? encodeAttributeValue(text) : undefined
  if (encoded !== undefined) return encoded
  const place = index === undefined ? where : { parent: where, step: 'parms', index }
  throw misuse(place, 'must be text of characters that XML 1.0 allows')
}

/** What the data model asks for is there. */
function checkDue(
  due: readonly string[],
  present: readonly (readonly [name: string, ...rest: unknown[]])[],
  rule: ProvisioningRule,
  where: Where,
): void {
  for (const name of due) {
    if (!present.some(([found]) => found === name)) throw breach(rule, { parent: where, step: name })
  }
}

/** What a service brings is not named like what RCC.14 defines at the same place. Reads: D-DC-19 */
function checkForeign(
  model: ReadonlyMap<string, unknown>,
  given: string,
  element: 'parm' | 'characteristic',
  where: Where,
): void {
  if (model.has(given)) throw breach(STRUCTURE_RULES[`${element}-twice`], { parent: where, step: given })
  const meant = findMisspelledName(model, given)
  if (meant !== undefined) throw breach(STRUCTURE_RULES[`${element}-spelling`], { parent: where, step: meant })
}

function whereOf(place: Place): Where {
  if ('application' in place) return { parent: DOCUMENT, step: 'applications', index: place.application }
  const { type, index, parm } = place
  const part = {
    parent: type === 'SERVER' ? { parent: DOCUMENT, step: 'ACCESS-CONTROL' } : DOCUMENT,
    step: type,
    index,
  }
  return parm === undefined ? part : { parent: part, step: parm }
}

function breach({ message, clause, id }: ProvisioningRule, where: Where): TypeError {
  return misuse(where, `${message} (${clause}, ${id})`)
}

function misuse(where: Where, message: string): TypeError {
  return new TypeError(`${format(where)} ${message}`)
}

function format({ parent, step, index }: Where): string {
  const name = index === undefined ? step : `${step}[${index}]`
  return parent === undefined ? name : `${format(parent)}/${name}`
}
