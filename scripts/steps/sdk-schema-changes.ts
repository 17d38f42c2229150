/**
 * What is changed of a schema for the SDK view, one row per construct.
 */

import type { JsonSchema, JsonSchemaObject } from './openapi.js'
import { choiceAsOneObject, kindsAsOneObject, openValues, severalFormsAsOpenValue } from './sdk-schema-choices.js'
import type { Place } from './sdk-view-schemas.js'

interface SchemaChange {
  readonly name: string
  /** What it makes of what, and what is lost by that. */
  readonly becomes: string
  readonly lost: string
  readonly apply: (schema: JsonSchemaObject, place: Place) => JsonSchemaObject
}

/** A form may name fields, of those that it takes besides, that an SDK is to know. */
type FormSchema = JsonSchemaObject & {
  readonly additionalProperties?: JsonSchema
  readonly 'x-sdk-fields'?: readonly string[]
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
    becomes: '`additionalProperties` of a form is left out; the names in `x-sdk-fields` become fields of it',
    lost: 'fields of other names',
    apply: withoutOtherFields,
  },
  {
    name: 'values of an answer',
    becomes: 'an `enum` in what a peer answers becomes its type, the known values stand in the description',
    lost: 'an enumerated type; a value that is new does not break a client',
    apply: openValues,
  },
]

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
  return { ...place.branchOf({ $ref: `#/components/schemas/${name}` }), ...rest }
}

function otherName(schema: JsonSchemaObject, place: Place): JsonSchemaObject {
  const { allOf, ...rest } = schema
  return Array.isArray(allOf) && allOf.length === 1 ? { ...place.branchOf(allOf[0]), ...rest } : schema
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
  const { additionalProperties, 'x-sdk-fields': names = [], ...rest } = schema as FormSchema
  const isForm = name !== undefined && path === '' && context.forms.has(name)
  if (!isForm || additionalProperties === undefined) return schema
  const fields = Object.fromEntries(names.map((field) => [field, additionalProperties]))
  return names.length === 0 ? rest : { ...rest, properties: { ...rest.properties, ...fields } }
}
