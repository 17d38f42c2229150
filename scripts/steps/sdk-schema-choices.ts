/**
 * Choices, between schemas or between values → one schema that OpenAPI 3.0.3 can say and openapi-generator makes a type of.
 */

import type { JsonSchema, JsonSchemaObject } from './openapi.js'
import type { Place } from './sdk-view-schemas.js'

/** `if`, `then` and `else`. */
export function choiceAsOneObject(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { if: condition, then: whenTrue, else: whenFalse, ...rest } = schema
  if (condition === undefined) return schema
  const branches = [place.branchOf(whenTrue), place.branchOf(whenFalse)]
  const types = new Set([rest, ...branches].flatMap(({ type }) => (type === undefined ? [] : [type])))
  return types.size > 1 ? openValue(rest) : oneObject(rest, branches, place)
}

/** `oneOf` with a `discriminator`. */
export function kindsAsOneObject(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { oneOf, discriminator, ...rest } = schema
  if (!Array.isArray(oneOf) || discriminator === undefined) return schema
  const { propertyName, mapping } = discriminator as { propertyName: string; mapping: Record<string, string> }
  const kinds = oneOf.map((kind) => place.branchOf(kind))
  const merged = oneObject({ type: 'object', ...rest }, kinds, place, propertyName)
  const kind = openValues({ type: 'string', enum: Object.keys(mapping) }, place)
  return { ...merged, properties: { [propertyName]: kind, ...merged.properties } }
}

/** An element or a list of such elements is no open value: each language has a word for it. */
export function severalFormsAsOpenValue(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { oneOf, ...rest } = schema
  const element = elementOrList(schema)
  if (!Array.isArray(oneOf) || element === undefined) return schema
  const { items } = oneOf[1] as { items: JsonSchemaObject }
  if (JSON.stringify(element) === JSON.stringify(items)) return schema
  const [{ type }, { type: typeOfItems }] = [place.branchOf(element), place.branchOf(items)]
  if (type === undefined || type !== typeOfItems) return openValue(rest)
  return { ...rest, oneOf: [{ type }, { type: 'array', items: { type } }] }
}

/** The element, where a schema is one value or a list of such values. */
export function elementOrList({ oneOf }: JsonSchemaObject): JsonSchema | undefined {
  if (!Array.isArray(oneOf) || oneOf.length !== 2) return undefined
  const [element, list] = oneOf as [JsonSchemaObject, JsonSchemaObject]
  return list.type === 'array' && list.items !== undefined ? element : undefined
}

/** An `enum` in what a peer answers, which may know values that are newer. */
export function openValues(schema: JsonSchemaObject, { context, name }: Place): JsonSchemaObject {
  const { enum: values, ...rest } = schema
  if (!Array.isArray(values) || name === undefined || !context.answered.has(name)) return schema
  const known = `Known: ${values.map((value) => `\`${value}\``).join(', ')}. A newer peer may send others.`
  return { ...rest, description: rest.description === undefined ? known : `${rest.description} ${known}` }
}

function openValue({ description, ...rest }: JsonSchemaObject): JsonSchemaObject {
  const source = rest['x-source']
  return { description, ...(source !== undefined && { 'x-source': source }), 'x-open-value': true }
}

/** @throws {Error} when a member has a type in one branch and another type in another. */
function oneObject(
  rest: JsonSchemaObject,
  branches: readonly JsonSchemaObject[],
  place: Place,
  apart?: string,
): JsonSchemaObject {
  const properties: Record<string, JsonSchema> = { ...rest.properties }
  for (const [member, schema] of branches.flatMap((branch) => Object.entries(branch.properties ?? {}))) {
    if (member === apart || typeof schema === 'boolean' || rest.properties?.[member] !== undefined) continue
    const known = properties[member] as JsonSchemaObject | undefined
    properties[member] = known === undefined ? schema : ofBoth(member, known, schema, place)
  }
  const ofOne = [...new Set(branches.flatMap(({ required = [] }) => required))]
  const due = ofOne.filter((member) => branches.every((branch) => isDue(member, branch, place)))
  const required = [...new Set([...(rest.required ?? []), ...due])]
  return { ...rest, ...(required.length > 0 && { required }), properties }
}

/** A member that may be `null` can always be sent. As one that is due it is, where languages leave out others that are `null`. */
function isDue(member: string, { required = [], properties }: JsonSchemaObject, place: Place): boolean {
  return required.includes(member) || place.branchOf(properties?.[member]).nullable === true
}

/** A member of two branches: what it is in both, or its type alone where each has bounds of its own. */
function ofBoth(member: string, one: JsonSchemaObject, other: JsonSchemaObject, place: Place): JsonSchemaObject {
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  const [{ type, items }, { type: otherType, items: otherItems }] = [place.branchOf(one), place.branchOf(other)]
  const isSame = type === otherType && JSON.stringify(items) === JSON.stringify(otherItems)
  if (typeof type !== 'string' || !isSame || type === 'object') {
    throw new Error(`SDK view: ${place.name}${place.path} has a ${member} of two kinds, which no change handles`)
  }
  const { description } = one
  return { type, ...(items !== undefined && { items }), ...(description !== undefined && { description }) }
}
