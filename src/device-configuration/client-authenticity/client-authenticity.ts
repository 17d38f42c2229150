/**
 * Client authenticity requests: what a Configuration Server asks of a client in the body `application/vnd.gsma.cfg-clientauth+xml`, and the
 * names of the form parts that carry the proofs.
 *
 * @see RCC.14 §2.11
 */

import { xsd } from '../../../generated/device-configuration/client-authenticity-request.xsd.js'
import type { Issue, ValidationResult } from '../../validation/issue.js'
import { readElementTree, type TreeElement } from '../../xml/element-tree.js'
import { encodeAttributeValue } from '../../xml/xml-references.js'
import { readXmlText } from '../../xml/xml-text.js'
import { compileXsd, XSD_FAULTS } from '../../xml/xsd-schema.js'
import { deviceConfigurationError } from '../contract-errors.js'
import {
  CLIENT_AUTHENTICITY_RULES,
  type ClientAuthenticityMethod,
  type ClientAuthenticityParam,
  type ClientAuthenticityRequest,
  canonicalInteger,
  clientAuthenticityPath,
  NONCE_PATH,
  VAPID_PATH,
} from './client-authenticity-rules.js'

export type { ClientAuthenticityMethod, ClientAuthenticityParam, ClientAuthenticityRequest }

/** Table 17. Reads: D-DC-8 */
const NAMESPACE = 'urn:gsm:params:xml:ns:cfg:clientauth:req'
const SOURCE = 'RCC.14 §2.11'

const RESULT_FORM_NAME = 'client_authenticity_result_'
const INTEGER = /^[+-]?\d+$/

const findSchemaFaults = compileXsd(xsd)

/**
 * Reads a client authenticity request, and tells every fault of it with its line: against the schema, and then against the rules beyond it.
 * Elements and attributes of other namespaces are passed over where the schema lets them stand.
 *
 * @param xml At most 1 MiB; bytes are UTF-8. A document type is refused.
 * @throws {TypeError} when it is neither a string nor bytes.
 * @see RCC.14 §2.11
 */
export function validateClientAuthenticityRequest(
  xml: string | Uint8Array,
): ValidationResult<ClientAuthenticityRequest> {
  const door = readXmlText(xml, SOURCE)
  if (!door.ok) return door
  const tree = readElementTree(door.text, SOURCE)
  if (!tree.ok) return tree
  const schemaFaults = findSchemaFaults(door.text)
  const faults = schemaFaults.length > 0 ? schemaFaults : findMisplacedParams(tree.root)
  if (faults.length > 0) return { ok: false, issues: faults.map((issue) => ({ source: SOURCE, ...issue })) }
  const value = readRequest(tree.root)
  const issues = findRuleBreaches(value, linesOf(tree.root))
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value }
}

/**
 * Reads a client authenticity request as {@link validateClientAuthenticityRequest} does.
 *
 * @throws {ContractError} DC_CLIENT_AUTHENTICITY_REQUEST when it is not valid, with every fault.
 * @throws {TypeError} when it is neither a string nor bytes.
 * @see RCC.14 §2.11
 */
export function parseClientAuthenticityRequest(xml: string | Uint8Array): ClientAuthenticityRequest {
  const result = validateClientAuthenticityRequest(xml)
  if (!result.ok) throw deviceConfigurationError('DC_CLIENT_AUTHENTICITY_REQUEST', result.issues)
  return result.value
}

/**
 * Writes a client authenticity request. The nonce must be unique, and hold 128 bits of randomness: e.g. 16 random bytes in base64url. Whether
 * it does is the caller's to see to. Reads: D-DC-32
 *
 * @param request An `id` is a decimal integer without plus and leading zeros. Reads: D-DC-31
 * @throws {TypeError} when the request breaks a rule or holds what XML 1.0 cannot. The message names the place as an XPath.
 * @see RCC.14 §2.11
 */
export function buildClientAuthenticityRequest(request: ClientAuthenticityRequest): string {
  const { methods, nonce, vapid } = request
  const parts = methods.map((method, index) => encodeMethod(method, index))
  if (nonce !== undefined) parts.push(`<nonce>${encodeText(nonce, NONCE_PATH)}</nonce>`)
  if (vapid !== undefined) parts.push(`<vapid>${encodeText(vapid, VAPID_PATH)}</vapid>`)
  const [breach] = findRuleBreaches(request, new Map())
  if (breach !== undefined) throw new TypeError(`${breach.pointer} ${breach.message}`)
  const content = parts.join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<client-authenticity-request xmlns="${NAMESPACE}">${content}</client-authenticity-request>\n`
}

/**
 * The name of the form part that carries the proof for a method: `client_authenticity_result_<id>`.
 *
 * @param id As it stands in the request.
 * @throws {TypeError} when it is not an integer.
 * @see RCC.14 §2.11
 */
export function formNameOfResult(id: string): string {
  if (typeof id !== 'string' || !INTEGER.test(id)) throw new TypeError('The id of a method is an integer')
  return `${RESULT_FORM_NAME}${id}`
}

/**
 * The id of the method for which a form part carries the proof, as {@link formNameOfResult} has been given it.
 *
 * @returns `undefined` when the form part carries something else.
 * @see RCC.14 §2.11
 */
export function idOfResultFormName(formName: string): string | undefined {
  if (!formName.startsWith(RESULT_FORM_NAME)) return undefined
  const id = formName.slice(RESULT_FORM_NAME.length)
  return INTEGER.test(id) ? id : undefined
}

/** What libxml2 does not see: in the schema, no param follows the elements of other namespaces in a method. */
function findMisplacedParams(root: TreeElement): Issue[] {
  return elementsOf(root, 'method').flatMap((method, index) => {
    const foreign = method.children.findIndex(({ namespace }) => namespace !== NAMESPACE)
    const before = foreign === -1 ? method.children.length : foreign
    return elementsOf(method, 'param').flatMap(({ line }, param) => {
      const pointer = clientAuthenticityPath(index, param)
      return param < before ? [] : [{ pointer, code: 'xsd-element', message: XSD_FAULTS['xsd-element'], line }]
    })
  })
}

function findRuleBreaches(request: ClientAuthenticityRequest, lines: ReadonlyMap<string, number>): Issue[] {
  return CLIENT_AUTHENTICITY_RULES.flatMap(({ id, source, message, findBreaches }) =>
    findBreaches(request).map((pointer) => {
      const line = lines.get(pointer)
      return { pointer, code: id, message, source, ...(line === undefined ? {} : { line }) }
    }),
  )
}

/** Reads a tree that the schema has accepted. */
function readRequest(root: TreeElement): ClientAuthenticityRequest {
  const [nonce] = elementsOf(root, 'nonce')
  const [vapid] = elementsOf(root, 'vapid')
  return {
    methods: elementsOf(root, 'method').map((method) => ({
      name: attributeOf(method, 'name'),
      // The white space around an integer is not part of it.
      id: attributeOf(method, 'id').trim(),
      params: elementsOf(method, 'param').map((param) => ({ name: attributeOf(param, 'name'), value: param.text })),
    })),
    ...(nonce === undefined ? {} : { nonce: nonce.text }),
    ...(vapid === undefined ? {} : { vapid: vapid.text }),
  }
}

/** The line of each element that a rule may find at fault. */
function linesOf(root: TreeElement): Map<string, number> {
  const lines = new Map<string, number>()
  for (const [index, method] of elementsOf(root, 'method').entries()) {
    lines.set(clientAuthenticityPath(index), method.line)
    for (const [param, { line }] of elementsOf(method, 'param').entries()) {
      lines.set(clientAuthenticityPath(index, param), line)
    }
  }
  for (const { line } of elementsOf(root, 'nonce')) lines.set(NONCE_PATH, line)
  for (const { line } of elementsOf(root, 'vapid')) lines.set(VAPID_PATH, line)
  return lines
}

function elementsOf({ children }: TreeElement, name: string): TreeElement[] {
  return children.filter((child) => child.name === name && child.namespace === NAMESPACE)
}

function attributeOf({ attributes }: TreeElement, name: string): string {
  return attributes.find((attribute) => attribute.name === name && attribute.namespace === '')?.value ?? ''
}

function encodeMethod({ name, id, params }: ClientAuthenticityMethod, index: number): string {
  const path = clientAuthenticityPath(index)
  if (typeof id !== 'string' || !INTEGER.test(id) || canonicalInteger(id) !== id) {
    throw new TypeError(`${path} must have an id that is a decimal integer, without plus and leading zeros`)
  }
  const content = params.map((param, place) => encodeParam(param, clientAuthenticityPath(index, place))).join('')
  return `<method name="${encodeText(name, path)}" id="${id}">${content}</method>`
}

function encodeParam({ name, value }: ClientAuthenticityParam, path: string): string {
  return `<param name="${encodeText(name, path)}">${encodeText(value, path)}</param>`
}

function encodeText(text: string, path: string): string {
  const encoded = typeof text === 'string' ? encodeAttributeValue(text) : undefined
  if (encoded === undefined) throw new TypeError(`${path} must hold text of characters that XML 1.0 allows`)
  return encoded
}
