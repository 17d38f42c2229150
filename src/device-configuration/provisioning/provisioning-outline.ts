/**
 * The outline of a configuration document: its elements sorted along the data model, with every fault of the structure and of a value.
 *
 * @see RCC.14 §4.1, §4.2
 */

import { attributeOf, type XmlElement } from '../../xml/element-reader.js'
import type { Characteristic, Extensions, Parm } from './provisioning-document.js'
import { type CharacteristicModel, DOCUMENT_MODEL, findMisspelledName, type ParmModel } from './provisioning-model.js'
import { type ProvisioningRule, STRUCTURE_RULES, type StructureRuleId } from './provisioning-rules.js'
import { VALUE_RULES } from './provisioning-value-rules.js'

/** A characteristic of RCC.14, or the document, as it was found. */
export interface Outline {
  readonly element: XmlElement
  /** Name of a parameter of RCC.14 → its values that keep their rules, in order. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Type of a characteristic of RCC.14 → those that were found, in order. */
  readonly parts: ReadonlyMap<string, readonly Outline[]>
  /** Name of a parameter, of RCC.14 or not → the first element. */
  readonly parmElements: ReadonlyMap<string, XmlElement>
  /** Whatever else is there. Reads: D-DC-4 */
  readonly extensions: Extensions
  /** The elements of `extensions.characteristics`. */
  readonly extensionElements: readonly XmlElement[]
}

/** Takes a fault: the element at fault, or the one that lacks a child, which then is named as a step of XPath. */
export type FaultReport = (rule: ProvisioningRule, element: XmlElement, missing?: string) => void

/** Sorts the elements of a document whose structure is that of the schema. */
export function outlineDocument(root: XmlElement, report: FaultReport): Outline {
  return outline(root, DOCUMENT_MODEL, report)
}

/** The first value of a parameter of RCC.14; empty when it is missing or at fault. */
export function textOf({ values }: Outline, name: string): string {
  return values.get(name)?.[0] ?? ''
}

/** The first characteristic of a type of RCC.14. */
export function partOf({ parts }: Outline, type: string): Outline | undefined {
  return parts.get(type)?.[0]
}

/** Outlines one characteristic; the depth of its model bounds the recursion. */
function outline(element: XmlElement, model: CharacteristicModel, report: FaultReport): Outline {
  const values = new Map<string, string[]>()
  const parts = new Map<string, Outline[]>()
  const extensions = { parms: [] as Parm[], characteristics: [] as Characteristic[] }
  const parmElements = new Map<string, XmlElement>()
  const extensionElements: XmlElement[] = []
  const parmRanks = new Ranks(model.parms, 'parm-order')
  const characteristicRanks = new Ranks(model.characteristics, 'characteristic-order')
  reportParmsBehind(element, report)

  for (const child of element.children) {
    if (child.name === 'parm') {
      const name = resolve(child, 'name', model.parms, 'parm-spelling', report)
      const parm = model.parms.get(name)
      if (!parmElements.has(name)) parmElements.set(name, child)
      if (parm === undefined) {
        extensions.parms.push(parmOf(child, name))
        continue
      }
      parmRanks.pass(name, child, report)
      const known = values.get(name)
      if (known !== undefined && !mayRepeat(parm)) report(STRUCTURE_RULES['parm-twice'], child)
      const value = checkValue(child, parm, report)
      if (known === undefined) values.set(name, [value])
      else known.push(value)
    } else {
      const type = resolve(child, 'type', model.characteristics, 'characteristic-spelling', report)
      const part = model.characteristics.get(type)
      if (part === undefined) {
        extensions.characteristics.push(readCharacteristic(child, type, report))
        extensionElements.push(child)
        continue
      }
      characteristicRanks.pass(type, child, report)
      const known = parts.get(type)
      if (known !== undefined && !mayRepeat(part)) report(STRUCTURE_RULES['characteristic-twice'], child)
      const found = outline(child, part, report)
      if (known === undefined) parts.set(type, [found])
      else known.push(found)
    }
  }

  for (const name of model.due.parms) {
    if (!values.has(name)) report(STRUCTURE_RULES['parm-missing'], element, `parm[@name="${name}"]`)
  }
  for (const type of model.due.characteristics) {
    if (!parts.has(type)) {
      report(STRUCTURE_RULES['characteristic-missing'], element, `characteristic[@type="${type}"]`)
    }
  }
  return { element, values, parts, parmElements, extensions, extensionElements }
}

/** Watches the order in which names of RCC.14 come. What services bring may stand between them. Reads: D-DC-20 */
class Ranks {
  private highest = -1
  private readonly names: readonly string[]

  constructor(
    names: ReadonlyMap<string, unknown>,
    private readonly rule: StructureRuleId,
  ) {
    this.names = [...names.keys()]
  }

  pass(name: string, element: XmlElement, report: FaultReport): void {
    const rank = this.names.indexOf(name)
    if (rank < this.highest) report(STRUCTURE_RULES[this.rule], element)
    this.highest = Math.max(this.highest, rank)
  }
}

/** The name that an element goes by: that of RCC.14 where it only is not spelled like it. */
function resolve(
  element: XmlElement,
  attribute: 'name' | 'type',
  names: ReadonlyMap<string, unknown>,
  rule: StructureRuleId,
  report: FaultReport,
): string {
  const given = attributeOf(element, attribute) ?? ''
  const meant = findMisspelledName(names, given)
  if (meant !== undefined) report(STRUCTURE_RULES[rule], element)
  return meant ?? given
}

/** The value, or an empty text where it is at fault. */
function checkValue(element: XmlElement, parm: ParmModel, report: FaultReport): string {
  const value = attributeOf(element, 'value') ?? ''
  // Reads: D-DC-29
  if (value === '') {
    report(STRUCTURE_RULES['parm-empty'], element)
    return ''
  }
  const rule = parm.value === undefined ? undefined : VALUE_RULES[parm.value]
  if (rule === undefined || rule.accepts(value)) return value
  report(rule, element)
  return ''
}

/** A characteristic of a service, as it stands. The reader of XML bounds the depth. */
function readCharacteristic(element: XmlElement, type: string, report: FaultReport): Characteristic {
  const parms: Parm[] = []
  const characteristics: Characteristic[] = []
  reportParmsBehind(element, report)
  for (const child of element.children) {
    if (child.name === 'parm') parms.push(parmOf(child, attributeOf(child, 'name') ?? ''))
    else characteristics.push(readCharacteristic(child, attributeOf(child, 'type') ?? '', report))
  }
  return { type, parms, characteristics }
}

function parmOf(element: XmlElement, name: string): Parm {
  const value = attributeOf(element, 'value')
  return value === undefined ? { name } : { name, value }
}

/** RCC.14 §4.1: in the document type that it refers to, parameters come before characteristics. */
function reportParmsBehind({ children }: XmlElement, report: FaultReport): void {
  let behind = false
  for (const child of children) {
    if (child.name !== 'parm') behind = true
    else if (behind) report(STRUCTURE_RULES['parm-behind-characteristic'], child)
  }
}

function mayRepeat({ occurs }: { readonly occurs: string }): boolean {
  return occurs === '+' || occurs === '*'
}
