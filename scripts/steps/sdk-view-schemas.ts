/**
 * A schema of JSON Schema 2020-12 → the schema of OpenAPI 3.0.3 that openapi-generator makes types of, one row per construct.
 *
 * A construct that no row handles is refused, so that meaning is never lost silently.
 */

import { componentName, type JsonSchema, type JsonSchemaObject, mapObjects, type OpenApiDocument } from './openapi.js'

/** A change that was made: which, and where, e.g. `components/schemas/Iccid`. */
export interface MadeChange {
  readonly change: string
  readonly where: string
}

/** What the changes of a schema may know of the document that it stands in. */
export interface SchemaContext {
  readonly document: OpenApiDocument
  /** Names of the schemas that occur in answers. */
  readonly answered: ReadonlySet<string>
  /** Names of the schemas that are the fields of a form. */
  readonly forms: ReadonlySet<string>
  readonly record: (change: MadeChange) => void
}

interface SchemaChange {
  readonly name: string
  /** What it makes of what, and what is lost by that. */
  readonly becomes: string
  readonly lost: string
  readonly apply: (schema: JsonSchemaObject, place: Place) => JsonSchemaObject
}

interface Place {
  readonly context: SchemaContext
  /** The named schema, and the path in it. Without a name the schema belongs to an operation. */
  readonly name?: string
  readonly path: string
}

/** In the order in which they are made. */
export const SCHEMA_CHANGES: readonly SchemaChange[] = [
  {
    name: 'choice by condition',
    becomes:
      '`if`, `then` and `else` become one object with the members of both branches; due is what both ask for, and what one asks for where both know it and it may be `null`',
    lost: 'which members go together',
    apply: choiceAsOneObject,
  },
  {
    name: 'choice by a member',
    becomes: '`oneOf` with a `discriminator` becomes one object with the members of all; due is what all ask for',
    lost: 'which members belong to which kind; a kind that is new does not break a client',
    apply: kindsAsOneObject,
  },
  {
    name: 'several forms',
    becomes:
      'a value in forms of different types becomes an open value; an element or a list of it stays that, without different bounds',
    lost: 'the types, or the bounds: the caller looks at the value',
    apply: severalFormsAsOpenValue,
  },
  {
    name: 'several examples',
    becomes: '`examples` becomes `example`, the first of them',
    lost: 'the other examples',
    apply: oneExample,
  },
  {
    name: 'constant',
    becomes: '`const` becomes an `enum` of one value',
    lost: 'nothing',
    apply: constantAsEnum,
  },
  {
    name: 'values without a type',
    becomes: 'an `enum` without `type` gets the type of its values',
    lost: 'nothing',
    apply: typeOfValues,
  },
  {
    name: 'null',
    becomes: '`null` among the types becomes `nullable`',
    lost: 'nothing',
    apply: nullableType,
  },
  {
    name: 'any form on arrival',
    becomes: 'a value that is accepted in any form (`x-wire-type`) gets the form in which it is sent',
    lost: 'that other forms are accepted: an SDK is for who sends',
    apply: wireType,
  },
  {
    name: 'another name',
    becomes: '`allOf` of one named schema becomes that schema itself',
    lost: 'nothing',
    apply: otherName,
  },
  {
    name: 'forbidden member',
    becomes: 'a member that is `false` is left out',
    lost: 'that it is forbidden: the peer answers so',
    apply: withoutForbiddenMembers,
  },
  {
    name: 'dependency',
    becomes: '`dependentRequired` and `dependentSchemas` are left out',
    lost: 'what one member asks of another: the peer answers so',
    apply: withoutDependencies,
  },
  {
    name: 'other fields of a form',
    becomes: '`additionalProperties` of a form is left out',
    lost: 'fields that the contract does not name',
    apply: withoutOtherFields,
  },
  {
    name: 'values of an answer',
    becomes: 'an `enum` in what a peer answers becomes its type, the known values stand in the description',
    lost: 'an enumerated type; a value that is new does not break a client',
    apply: openValues,
  },
]

/** Keywords that are no word of OpenAPI 3.0.3, or that openapi-generator makes no type of. */
const REFUSED_KEYWORDS = [
  ...['anyOf', 'const', 'contains', 'contentEncoding', 'contentMediaType', 'dependentRequired', 'dependentSchemas'],
  ...['else', 'examples', 'if', 'maxContains', 'minContains', 'not', 'patternProperties', 'prefixItems'],
  ...['propertyNames', 'then', 'unevaluatedItems', 'unevaluatedProperties', '$defs', '$id', '$schema'],
]

/** Names of the members of an object, examples, conditions and the words of other rows are no schemas of a type. */
const NO_SCHEMA = /(^|\/)properties$|\/(examples?|if|dependentSchemas|discriminator)(\/|$)/

/** @throws {Error} naming what no change handles. */
export function sdkSchema(schema: JsonSchema, context: SchemaContext, where: string, name?: string): JsonSchema {
  return mapObjects(schema, (object, path) => {
    if (NO_SCHEMA.test(path)) return object
    const place: Place = { context, path, ...(name !== undefined && { name }) }
    const changed = SCHEMA_CHANGES.reduce<JsonSchemaObject>((value, { name: change, apply }) => {
      const next = apply(value, place)
      if (next !== value) context.record({ change, where: `${where}${path}` })
      return next
    }, object)
    refuseRest(changed, `${where}${path}`)
    return changed
  }) as JsonSchema
}

function refuseRest(schema: JsonSchemaObject, where: string): void {
  const left = REFUSED_KEYWORDS.filter((keyword) => Object.hasOwn(schema, keyword))
  if (Array.isArray(schema.type)) left.push('several types')
  if (Array.isArray(schema.allOf)) left.push('allOf')
  if (Array.isArray(schema.oneOf) && elementOrList(schema) === undefined) left.push('oneOf')
  if (left.length > 0) throw new Error(`SDK view: ${where} has ${left.join(', ')}, which no change handles`)
}

/** The element, where a schema is one value or a list of such values. */
export function elementOrList({ oneOf }: JsonSchemaObject): JsonSchema | undefined {
  if (!Array.isArray(oneOf) || oneOf.length !== 2) return undefined
  const [element, list] = oneOf as [JsonSchemaObject, JsonSchemaObject]
  return list.type === 'array' && list.items !== undefined ? element : undefined
}

function choiceAsOneObject(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { if: condition, then: whenTrue, else: whenFalse, ...rest } = schema
  if (condition === undefined) return schema
  const branches = [branchOf(whenTrue, place), branchOf(whenFalse, place)]
  const types = new Set([rest, ...branches].flatMap(({ type }) => (type === undefined ? [] : [type])))
  return types.size > 1 ? openValue(rest) : oneObject(rest, branches, place)
}

function kindsAsOneObject(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { oneOf, discriminator, ...rest } = schema
  if (!Array.isArray(oneOf) || discriminator === undefined) return schema
  const { propertyName, mapping } = discriminator as { propertyName: string; mapping: Record<string, string> }
  const kinds = oneOf.map((kind) => branchOf(kind, place))
  const merged = oneObject({ type: 'object', ...rest }, kinds, place, propertyName)
  const kind = openValues({ type: 'string', enum: Object.keys(mapping) }, place)
  return { ...merged, properties: { [propertyName]: kind, ...merged.properties } }
}

/** An element or a list of such elements is no open value: each language has a word for it. */
function severalFormsAsOpenValue(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { oneOf, ...rest } = schema
  const element = elementOrList(schema)
  if (!Array.isArray(oneOf) || element === undefined) return schema
  const { items } = oneOf[1] as { items: JsonSchemaObject }
  if (JSON.stringify(element) === JSON.stringify(items)) return schema
  const [{ type }, { type: typeOfItems }] = [branchOf(element, place), branchOf(items, place)]
  if (type === undefined || type !== typeOfItems) return openValue(rest)
  return { ...rest, oneOf: [{ type }, { type: 'array', items: { type } }] }
}

function oneExample(schema: JsonSchemaObject): JsonSchemaObject {
  const { examples, ...rest } = schema
  return Array.isArray(examples) ? { ...rest, example: examples[0] } : schema
}

function constantAsEnum(schema: JsonSchemaObject): JsonSchemaObject {
  const { const: constant, ...rest } = schema
  return constant === undefined ? schema : { type: typeof constant, ...rest, enum: [constant] }
}

function typeOfValues(schema: JsonSchemaObject): JsonSchemaObject {
  if (!Array.isArray(schema.enum) || schema.type !== undefined) return schema
  const types = new Set(schema.enum.map((value) => typeof value))
  return types.size === 1 ? { type: [...types][0], ...schema } : schema
}

function nullableType(schema: JsonSchemaObject): JsonSchemaObject {
  const { type } = schema
  if (!Array.isArray(type) || !type.includes('null') || type.length !== 2) return schema
  return { ...schema, type: type.find((one) => one !== 'null'), nullable: true }
}

function wireType(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { 'x-wire-type': name, ...rest } = schema
  if (name === undefined) return schema
  return { ...branchOf({ $ref: `#/components/schemas/${name}` }, place), ...rest }
}

function otherName(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { allOf, ...rest } = schema
  return Array.isArray(allOf) && allOf.length === 1 ? { ...branchOf(allOf[0], place), ...rest } : schema
}

function withoutForbiddenMembers(schema: JsonSchemaObject): JsonSchemaObject {
  const members = Object.entries(schema.properties ?? {})
  const allowed = members.filter(([, member]) => member !== false)
  return members.length === allowed.length ? schema : { ...schema, properties: Object.fromEntries(allowed) }
}

function withoutDependencies(schema: JsonSchemaObject): JsonSchemaObject {
  const { dependentRequired, dependentSchemas, ...rest } = schema
  return dependentRequired === undefined && dependentSchemas === undefined ? schema : rest
}

function withoutOtherFields(schema: JsonSchemaObject, { context, name, path }: Place): JsonSchemaObject {
  const { additionalProperties, ...rest } = schema
  const isForm = name !== undefined && path === '' && context.forms.has(name)
  return isForm && additionalProperties !== undefined ? rest : schema
}

function openValues(schema: JsonSchemaObject, { context, name }: Place): JsonSchemaObject {
  const { enum: values, ...rest } = schema
  if (!Array.isArray(values) || name === undefined || !context.answered.has(name)) return schema
  const known = `Known: ${values.map((value) => `\`${value}\``).join(', ')}. A newer peer may send others.`
  return { ...rest, description: rest.description === undefined ? known : `${rest.description} ${known}` }
}

/** A branch of a choice in words of 3.0.3, without its name. */
function branchOf(branch: unknown, { context, name }: Place): JsonSchemaObject {
  const { $ref } = (branch ?? {}) as JsonSchemaObject
  if ($ref === undefined) return sdkSchema((branch ?? {}) as JsonSchema, silent(context), '', name) as JsonSchemaObject
  const target = componentName($ref, 'schemas')
  const schema = context.document.components.schemas[target] as JsonSchemaObject
  const { examples, ...plain } = schema
  return sdkSchema(plain, silent(context), target, name) as JsonSchemaObject
}

/** The changes of a branch are listed where the branch has its name. */
function silent(context: SchemaContext): SchemaContext {
  return { ...context, record: () => undefined }
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
  return required.includes(member) || branchOf(properties?.[member], place).nullable === true
}

/** A member of two branches: what it is in both, or its type alone where each has bounds of its own. */
function ofBoth(member: string, one: JsonSchemaObject, other: JsonSchemaObject, place: Place): JsonSchemaObject {
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  const [{ type, items }, { type: otherType, items: otherItems }] = [branchOf(one, place), branchOf(other, place)]
  const isSame = type === otherType && JSON.stringify(items) === JSON.stringify(otherItems)
  if (typeof type !== 'string' || !isSame || type === 'object') {
    throw new Error(`SDK view: ${place.name}${place.path} has a ${member} of two kinds, which no change handles`)
  }
  const { description } = one
  return { type, ...(items !== undefined && { items }), ...(description !== undefined && { description }) }
}
