/**
 * Device descriptions: the nodes of a management object as the OMA DM Device Description Framework writes them down.
 *
 * @see RCC.14 §A.2
 */

import type { Issue } from '../../validation/issue.js'
import { readElementTree, type TreeElement } from '../../xml/element-tree.js'
import { readXmlText } from '../../xml/xml-text.js'
import { deviceConfigurationError } from '../contract-errors.js'
import { type DdfLeafFormat, isDdfLeafFormat } from './ddf-formats.js'

/** How often a node may stand below its parent. */
export interface DdfOccurrence {
  /** 0 or 1. */
  readonly min: number
  /** 1 or more, or infinity. */
  readonly max: number
}

/** A node of a management object. */
export interface DdfNode {
  /** Without blanks; empty where the name is given at run time. Reads: D-DC-9 */
  readonly name: string
  readonly format: DdfLeafFormat | 'node'
  readonly occurrence: DdfOccurrence
  /** Of an interior node, in order; no two have the same name. */
  readonly children: readonly DdfNode[]
}

/** A management object. */
export interface Ddf {
  /** Empty where the description leaves it to the registry of the OMA. */
  readonly managementObjectId: string
  /** An interior node. */
  readonly root: DdfNode
}

const SOURCE = 'RCC.14 §A.2'

/** What each element must have → the words for it. Reads: D-DC-35 */
const DDF_RULES = {
  'ddf-tree': 'must be a MgmtTree without a namespace',
  'ddf-root-node': 'must hold one Node, which is an interior one',
  'ddf-node-name': 'must hold one NodeName',
  'ddf-properties': 'must hold one DFProperties',
  'ddf-format': 'must hold one DFFormat with one format of the Device Description Framework',
  'ddf-occurrence': 'must hold one Occurrence at most, with one occurrence of the Device Description Framework',
  'ddf-leaf-name': 'must have a name, as a leaf',
  'ddf-leaf-nodes': 'must hold no Node, as a leaf',
  'ddf-name-unique': 'must have a name that no node beside it has',
} as const

/** What an occurrence of the Device Description Framework means; `n` is the number in the element, where it takes one. */
const OCCURRENCES: Readonly<Record<string, (n: number) => DdfOccurrence>> = {
  One: () => ({ min: 1, max: 1 }),
  ZeroOrOne: () => ({ min: 0, max: 1 }),
  ZeroOrMore: () => ({ min: 0, max: Number.POSITIVE_INFINITY }),
  OneOrMore: () => ({ min: 1, max: Number.POSITIVE_INFINITY }),
  ZeroOrN: (n) => ({ min: 0, max: n }),
  OneOrN: (n) => ({ min: 1, max: n }),
}
const TAKES_NUMBER = ['ZeroOrN', 'OneOrN']
const POSITIVE_NUMBER = /^[1-9]\d{0,8}$/
/** What XML calls white space. */
const BLANKS = /[ \t\r\n]+/g

type Report = (code: keyof typeof DDF_RULES, element: TreeElement, pointer: string) => void

/**
 * Reads a device description. Only what the mapping asks for is looked at: other properties and elements are passed over. Reads: D-DC-35
 *
 * @param ddfXml At most 1 MiB; bytes are UTF-8. A document type without an internal subset is passed over, and nothing is loaded.
 * @throws {ContractError} DC_DDF when it is not a device description with one management object, with every fault and its line.
 * @throws {TypeError} when it is neither a string nor bytes.
 * @see RCC.14 §A.2
 */
export function parseDdf(ddfXml: string | Uint8Array): Ddf {
  const door = readXmlText(ddfXml, SOURCE, { doctype: 'strip' })
  if (!door.ok) throw deviceConfigurationError('DC_DDF', door.issues)
  const tree = readElementTree(door.text, SOURCE)
  if (!tree.ok) throw deviceConfigurationError('DC_DDF', tree.issues)
  const issues: Issue[] = []
  const ddf = readManagementTree(tree.root, (code, { line }, pointer) => {
    issues.push({ pointer, code, message: DDF_RULES[code], source: SOURCE, line })
  })
  if (ddf === undefined || issues.length > 0) throw deviceConfigurationError('DC_DDF', issues)
  return ddf
}

/** RCC.14 §A.2: the rows of the root node and of the root interior node. */
function readManagementTree(tree: TreeElement, report: Report): Ddf | undefined {
  if (tree.name !== 'MgmtTree' || tree.namespace !== '') {
    report('ddf-tree', tree, '/')
    return undefined
  }
  const [element, ...others] = elementsOf(tree, 'Node')
  const root = element && readNode(element, '/MgmtTree/Node[1]', report)
  if (root?.format !== 'node' || others.length > 0) report('ddf-root-node', tree, '/MgmtTree')
  const [name] = pathOf(element, 'DFProperties', 'DFType', 'DDFName')
  return root && { managementObjectId: (name?.text ?? '').trim(), root }
}

/** RCC.14 §A.2: the rows of the interior and leaf nodes. The depth is the one of the elements, which is bounded. */
function readNode(element: TreeElement, pointer: string, report: Report): DdfNode {
  const names = elementsOf(element, 'NodeName')
  if (names.length !== 1) report('ddf-node-name', element, pointer)
  const [properties, ...others] = elementsOf(element, 'DFProperties')
  if (properties === undefined || others.length > 0) report('ddf-properties', element, pointer)
  const format = readFormat(properties)
  if (properties !== undefined && format === undefined) report('ddf-format', element, pointer)
  const occurrence = readOccurrence(properties)
  if (occurrence === undefined) report('ddf-occurrence', element, pointer)
  const name = (names[0]?.text ?? '').replaceAll(BLANKS, '')
  const isLeaf = format !== undefined && format !== 'node'
  if (isLeaf && name === '' && names.length === 1) report('ddf-leaf-name', element, pointer)
  const nodes = elementsOf(element, 'Node')
  if (isLeaf && nodes.length > 0) report('ddf-leaf-nodes', element, pointer)
  const children = nodes.map((node, index) => readNode(node, `${pointer}/Node[${index + 1}]`, report))
  const seen = new Set<string>()
  for (const [index, child] of children.entries()) {
    const node = nodes[index] ?? element
    if (seen.has(child.name)) report('ddf-name-unique', node, `${pointer}/Node[${index + 1}]`)
    seen.add(child.name)
  }
  return { name, format: format ?? 'node', occurrence: occurrence ?? { min: 1, max: 1 }, children }
}

function readFormat(properties: TreeElement | undefined): DdfNode['format'] | undefined {
  const formats = pathOf(properties, 'DFFormat').flatMap(({ children }) => children)
  const [{ name } = { name: '' }, ...others] = formats
  return others.length === 0 && (name === 'node' || isDdfLeafFormat(name)) ? name : undefined
}

/** A node without an Occurrence stands once. Reads: D-DC-35 */
function readOccurrence(properties: TreeElement | undefined): DdfOccurrence | undefined {
  const elements = pathOf(properties, 'Occurrence')
  if (elements.length === 0) return { min: 1, max: 1 }
  const [element, ...others] = elements.flatMap(({ children }) => children)
  if (element === undefined || others.length > 0 || !Object.hasOwn(OCCURRENCES, element.name)) return undefined
  const number = element.text.trim()
  if (TAKES_NUMBER.includes(element.name) && !POSITIVE_NUMBER.test(number)) return undefined
  return OCCURRENCES[element.name]?.(Number(number))
}

function elementsOf({ children }: TreeElement, name: string): TreeElement[] {
  return children.filter((child) => child.name === name && child.namespace === '')
}

function pathOf(element: TreeElement | undefined, ...names: string[]): TreeElement[] {
  const start = element === undefined ? [] : [element]
  return names.reduce((elements, name) => elements.flatMap((one) => elementsOf(one, name)), start)
}
