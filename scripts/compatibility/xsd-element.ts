/**
 * An element of an XML Schema as it is read: what is not known here is refused, so that no change of it goes unseen.
 */

import { XmlElement } from 'libxml2-wasm'

/** Construct → the attributes of it that are read, or say nothing of a document. A facet has its value. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  schema: ['targetNamespace', 'elementFormDefault', 'attributeFormDefault', 'version', 'id'],
  element: ['name', 'type', 'minOccurs', 'maxOccurs', 'ref'],
  attribute: ['name', 'type', 'use'],
  complexType: ['name'],
  simpleType: ['name'],
  sequence: ['minOccurs', 'maxOccurs'],
  choice: ['minOccurs', 'maxOccurs'],
  all: ['minOccurs', 'maxOccurs'],
  any: ['namespace', 'processContents', 'minOccurs', 'maxOccurs'],
  anyAttribute: ['namespace', 'processContents'],
  restriction: ['base'],
  extension: ['base'],
}

export function occurrence(element: XmlElement, name: string): number {
  const value = attributeOf(element, name) ?? '1'
  return value === 'unbounded' ? Infinity : Number(value)
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.value
}

/** Without what is said to readers. */
export function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = []
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement && node.name !== 'annotation') children.push(node)
  }
  for (const one of [element, ...children]) refuseAttributes(one)
  return children
}

function refuseAttributes(element: XmlElement): void {
  const known = ATTRIBUTES[element.name]
  for (const { name } of element.attrs) if (known?.includes(name) === false) throw unknownPart(element, name)
}

export function refuse([first]: XmlElement[]): void {
  if (first !== undefined) throw unknownPart(first)
}

export function unknownPart({ name, line }: XmlElement, attribute?: string): Error {
  const what = attribute === undefined ? name : `${attribute} of ${name}`
  return new Error(`line ${line}: ${what} is not known in scripts/compatibility/xsd-to-schema.ts`)
}
