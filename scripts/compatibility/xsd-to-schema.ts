/**
 * XML Schema → JSON Schemas of the same structure, one for each root element, so that both are compared by the same rules.
 *
 * An element is an object: its attributes are members (`@name`), its children lists of members, its text the member `#text`. It takes no others of its
 * own namespace; a wildcard stands beside (`x-any`). What no XML Schema here uses is refused, so that no change of it goes unseen.
 */

import { ParseOption, XmlDocument, type XmlElement } from 'libxml2-wasm'
import type { JsonSchemaObject } from '../steps/openapi.js'
import { attributeOf, childrenOf, occurrence, refuse, unknownPart } from './xsd-element.js'

/** Root element with its namespace, e.g. `{urn:example}request` → its schema; and the types that they refer to. */
export interface XsdSchemas {
  readonly roots: Readonly<Record<string, JsonSchemaObject>>
  readonly $defs: Readonly<Record<string, JsonSchemaObject>>
}

/** Facet → the keyword that says the same. */
const FACETS: Readonly<Record<string, string>> = {
  pattern: 'pattern',
  minLength: 'minLength',
  maxLength: 'maxLength',
  minInclusive: 'minimum',
  maxInclusive: 'maximum',
  minExclusive: 'exclusiveMinimum',
  maxExclusive: 'exclusiveMaximum',
}

/** @throws {Error} when the schema has a construct that is not known here. */
export function xsdToSchemas(xsd: string): XsdSchemas {
  const document = XmlDocument.fromString(xsd, { option: ParseOption.XML_PARSE_NO_XXE })
  try {
    const schema = document.root
    const namespace = attributeOf(schema, 'targetNamespace') ?? ''
    const named = (wanted: string[]) => childrenOf(schema).filter(({ name }) => wanted.includes(name))
    const others = childrenOf(schema).filter(({ name }) => !['element', 'complexType', 'simpleType'].includes(name))
    refuse(others)
    return {
      roots: Object.fromEntries(
        named(['element']).map((one) => [
          `{${namespace}}${attributeOf(one, 'name')}`,
          { ...elementSchema(one), 'x-form': formsOf(schema) },
        ]),
      ),
      $defs: Object.fromEntries(
        named(['complexType', 'simpleType']).map((one) => [attributeOf(one, 'name') ?? '', typeSchema(one)]),
      ),
    }
  } finally {
    document.dispose()
  }
}

/** An element or an attribute: its type stands in it or is named. */
function elementSchema(element: XmlElement): JsonSchemaObject {
  const type = attributeOf(element, 'type')
  const [own, ...others] = childrenOf(element)
  refuse(attributeOf(element, 'ref') === undefined ? others : [element])
  return own === undefined ? namedType(type ?? 'xs:anyType', element) : typeSchema(own)
}

function typeSchema(type: XmlElement): JsonSchemaObject {
  if (type.name === 'simpleType') return simpleSchema(type)
  if (type.name !== 'complexType') throw unknownPart(type)
  const schema = { type: 'object', properties: {}, required: [], additionalProperties: false }
  for (const part of childrenOf(type)) addPart(schema, part)
  return schema
}

interface ObjectSchema extends JsonSchemaObject {
  properties: Record<string, JsonSchemaObject>
  required: string[]
}

/** Adds what a part of a complex type declares: children, text, attributes or a wildcard. */
function addPart(schema: ObjectSchema, part: XmlElement): void {
  if (part.name === 'sequence' || part.name === 'choice' || part.name === 'all') addChildren(schema, part)
  else if (part.name === 'anyAttribute') schema['x-any-attribute'] = wildcardOf(part)
  else if (part.name === 'attribute') {
    const name = `@${attributeOf(part, 'name')}`
    schema.properties[name] = elementSchema(part)
    const use = attributeOf(part, 'use') ?? 'optional'
    if (use === 'prohibited') throw unknownPart(part)
    if (use === 'required') schema.required.push(name)
  } else if (part.name === 'simpleContent') {
    const [extension, ...others] = childrenOf(part)
    if (extension?.name !== 'extension') throw unknownPart(extension ?? part)
    refuse(others)
    schema.properties['#text'] = namedType(attributeOf(extension, 'base') ?? '', extension)
    for (const inner of childrenOf(extension)) addPart(schema, inner)
  } else throw unknownPart(part)
}

/** Each child is a list, as long as it may occur. Of a choice none is required, but that there be one. */
function addChildren(schema: ObjectSchema, group: XmlElement): void {
  const parts = childrenOf(group)
  const children = parts.filter(({ name }) => name !== 'any')
  refuse(children.filter(({ name }) => name !== 'element'))
  const wildcards = parts.filter(({ name }) => name === 'any')
  if (wildcards.length > 0) schema['x-any'] = wildcards.map(wildcardOf).join(', ')
  if (group.name === 'choice') schema.minProperties = occurrence(group, 'minOccurs')
  schema['x-order'] = [group.name, ...parts.map((part) => attributeOf(part, 'name') ?? '*')]
  for (const child of children) {
    const name = attributeOf(child, 'name') ?? ''
    if (Object.hasOwn(schema.properties, name)) throw unknownPart(child)
    const least = group.name === 'choice' ? 0 : occurrence(child, 'minOccurs') * occurrence(group, 'minOccurs')
    const most = occurrence(child, 'maxOccurs') * occurrence(group, 'maxOccurs')
    schema.properties[name] = {
      type: 'array',
      items: elementSchema(child),
      ...(least > 1 && { minItems: least }),
      ...(most !== Infinity && { maxItems: most }),
    }
    if (least > 0) schema.required.push(name)
  }
}

function simpleSchema(type: XmlElement): JsonSchemaObject {
  const [restriction, ...others] = childrenOf(type)
  if (restriction?.name !== 'restriction') throw unknownPart(restriction ?? type)
  refuse(others)
  const schema = namedType(attributeOf(restriction, 'base') ?? '', restriction)
  const values: string[] = []
  for (const facet of childrenOf(restriction)) {
    const value = attributeOf(facet, 'value') ?? ''
    const keyword = FACETS[facet.name]
    if (facet.name === 'enumeration') values.push(value)
    else if (keyword === 'pattern')
      schema.pattern = [schema.pattern, value].filter((one) => one !== undefined).join('|')
    else if (keyword === undefined || Number.isNaN(Number(value))) throw unknownPart(facet)
    else schema[keyword] = Number(value)
  }
  return values.length > 0 ? { ...schema, enum: values } : schema
}

/** A type of XML Schema itself is called by its name, a type of the schema is referred to. */
function namedType(name: string, { namespaces }: XmlElement): JsonSchemaObject {
  const [prefix = '', local = prefix] = name.includes(':') ? name.split(':') : ['', name]
  const isBuiltIn = namespaces[prefix] === 'http://www.w3.org/2001/XMLSchema' || name === 'xs:anyType'
  return isBuiltIn ? { type: local } : { $ref: `#/$defs/${local}` }
}

function wildcardOf(part: XmlElement): string {
  const [namespace = '##any', contents = 'strict'] = ['namespace', 'processContents'].map((name) =>
    attributeOf(part, name),
  )
  return `${namespace} ${contents} ${occurrence(part, 'minOccurs')} to ${occurrence(part, 'maxOccurs')}`
}

function formsOf(schema: XmlElement): string {
  const [elements = 'unqualified', attributes = 'unqualified'] = ['element', 'attribute'].map((kind) =>
    attributeOf(schema, `${kind}FormDefault`),
  )
  return `elements ${elements}, attributes ${attributes}`
}
