/**
 * The mapping of a management object, as its device description has it, to a characteristic of a configuration document.
 *
 * @see RCC.14 §A.2, §A.3
 */

import { hasOnlyXmlCharacters } from '../../xml/xml-text.js'
import type { Characteristic, Parm } from '../provisioning/provisioning-document.js'
import { findDdfValueFault } from './ddf-formats.js'
import { type DdfNode, type DdfOccurrence, parseDdf } from './ddf-tree.js'

/** What a node of a management object is given: a leaf a text, an interior node an object, and a list what stands several times. */
export type DdfValue = string | DdfInstance | readonly DdfValue[]

/** What the nodes below an interior node are given, by their names without blanks; the empty name is the run-time node's. */
export interface DdfInstance {
  readonly [name: string]: DdfValue
}

export interface DdfMappingOptions {
  /** The Management Object Identifier that the OMA has registered. Taken where the DDFName of the root node is empty. */
  readonly managementObjectId?: string | undefined
}

/** A value, and the JSON Pointer to it. */
interface Given {
  readonly value: unknown
  readonly place: string
}

type Content = Pick<Characteristic, 'parms' | 'characteristics'>

/** The type of a characteristic for a node whose name is given at run time. */
const RUN_TIME_TYPE = 'NODE'
const RUN_TIME_NAME = ''

/**
 * Maps a management object and its values to the characteristic `APPLICATION`, ready for a configuration document. Reads: D-DC-34, D-DC-35
 *
 * The values are what the root node holds, by the names of the description without blanks. A leaf takes a text of its format, or a list of
 * them. An interior node takes an object; where it may stand more than once, a list of objects. The values of a run-time node stand under
 * the empty name; where a node that stands once holds nothing but its run-time nodes, the list of those may be given in place of the object:
 * `{ Node2: [{ Parameter2: '35' }] }` is `{ Node2: { '': [{ Parameter2: '35' }] } }`. For a root node that is a run-time node itself, a list
 * is one of root nodes.
 *
 * @param ddfXml At most 1 MiB; bytes are UTF-8. A document type without an internal subset is passed over, and nothing is loaded.
 * @throws {ContractError} DC_DDF when it is not a device description with one management object.
 * @throws {TypeError} when `ddfXml` is neither a string nor bytes, when a value is missing, too many, or of another format, when the description has no such name, or when the
 *   Management Object Identifier is in neither place. The message names the place as a JSON Pointer into `values`.
 * @see RCC.14 §A.2, §A.3
 */
export function mapDdfToProvisioning(
  ddfXml: string | Uint8Array,
  values: DdfInstance | readonly DdfValue[],
  options: DdfMappingOptions = {},
): Characteristic {
  const { managementObjectId: described, root } = parseDdf(ddfXml)
  const managementObjectId = described === '' ? options.managementObjectId : described
  if (
    typeof managementObjectId !== 'string' ||
    managementObjectId === '' ||
    !hasOnlyXmlCharacters(managementObjectId)
  ) {
    throw new TypeError('managementObjectId must be given where the DDFName of the root node is empty')
  }
  const characteristics = mapInteriorNode(root, { value: values, place: '' })
  return { type: 'APPLICATION', parms: [{ name: 'AppID', value: managementObjectId }], characteristics }
}

/** RCC.14 §A.2: interior node elements 1 and 2. The recursion follows the description, whose depth is bounded. */
function mapInteriorNode(node: DdfNode, given: Given): Characteristic[] {
  const type = node.name === RUN_TIME_NAME ? RUN_TIME_TYPE : node.name
  return instancesOf(node, given).map((instance) => ({ type, ...mapNodesBelow(node, instance) }))
}

/** RCC.14 §A.2: leaf node. */
function mapLeafNode(node: DdfNode & { format: Exclude<DdfNode['format'], 'node'> }, given: Given): Parm[] {
  return instancesOf(node, given).map(({ value, place }) => {
    const fault = findDdfValueFault(node.format, value)
    if (fault !== undefined) throw misuse(place, fault)
    return { name: node.name, value: value as string }
  })
}

function mapNodesBelow({ children }: DdfNode, instance: Given): Content {
  const members = membersOf(children, instance)
  const givenTo = (child: DdfNode): Given =>
    members.get(child.name) ?? { value: undefined, place: placeBelow(instance.place, child.name) }
  return {
    parms: children.flatMap((child) => (isLeaf(child) ? mapLeafNode(child, givenTo(child)) : [])),
    characteristics: children.flatMap((child) => (isLeaf(child) ? [] : mapInteriorNode(child, givenTo(child)))),
  }
}

/** What stands for each time that the node stands there. */
function instancesOf({ name, format, occurrence }: DdfNode, { value, place }: Given): Given[] {
  const isList = format !== 'node' || name === RUN_TIME_NAME || occurrence.max > 1
  const instances =
    Array.isArray(value) && isList
      ? Array.from(value, (one, index) => ({ value: one, place: placeBelow(place, `${index}`) }))
      : [{ value, place }]
  const count = value === undefined ? 0 : instances.length
  if (count < occurrence.min || count > occurrence.max) throw misuse(place, `must be given ${wordsFor(occurrence)}`)
  return count === 0 ? [] : instances
}

/** What the nodes below are given, by their names. */
function membersOf(nodes: readonly DdfNode[], { value, place }: Given): ReadonlyMap<string, Given> {
  if (Array.isArray(value) && nodes.some(({ name }) => name === RUN_TIME_NAME)) {
    return new Map([[RUN_TIME_NAME, { value, place }]])
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misuse(place, 'must be an object')
  const names = new Set(nodes.map(({ name }) => name))
  const members = Object.entries(value as Record<string, unknown>)
  if (members.some(([name]) => !names.has(name))) throw misuse(place, 'must hold names of the description only')
  return new Map(members.map(([name, member]) => [name, { value: member, place: placeBelow(place, name) }]))
}

function isLeaf(node: DdfNode): node is DdfNode & { format: Exclude<DdfNode['format'], 'node'> } {
  return node.format !== 'node'
}

function wordsFor({ min, max }: DdfOccurrence): string {
  if (min === 1 && max === 1) return 'once'
  const least = min === 0 ? [] : ['at least once']
  const most = max === Number.POSITIVE_INFINITY ? [] : [max === 1 ? 'at most once' : `at most ${max} times`]
  return [...least, ...most].join(' and ')
}

/** RFC 6901 §3 */
function placeBelow(place: string, name: string): string {
  return `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function misuse(place: string, words: string): TypeError {
  return new TypeError(`values${place === '' ? '' : ` at ${place}`} ${words}`)
}
