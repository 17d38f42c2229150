/**
 * Bundled OpenAPI 3.1 document → the OpenAPI 3.0.3 document that openapi-generator reads without turning types into `any`.
 *
 * Each change is one function. A keyword of 3.1 that no change handles is refused, so that meaning is never lost silently.
 */

import { mockView } from './mock-view.js'
import {
  componentName,
  type JsonSchema,
  type JsonSchemaObject,
  mapObjects,
  type OpenApiDocument,
  type Reference,
} from './openapi.js'

/** Keywords that OpenAPI 3.0.3 does not know, or knows otherwise. */
const KEYWORDS_OF_3_1 = [
  ...[
    'const',
    'contentEncoding',
    'contentMediaType',
    'contains',
    'dependentRequired',
    'dependentSchemas',
    'else',
    'examples',
    'if',
  ],
  ...['maxContains', 'minContains', 'patternProperties', 'prefixItems', 'propertyNames', 'then', 'unevaluatedItems'],
  ...['unevaluatedProperties', '$defs', '$id', '$schema'],
]

export function sdkView(document: OpenApiDocument): OpenApiDocument {
  // openapi-generator has no word for a client certificate either: it is set on the HTTP client that the caller passes in.
  const { info, ...rest } = mockView(document)
  const { summary, license, ...plainInfo } = info
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, sdkSchema(name, schema, document)]),
  )
  const view = mapObjects(rest, (object) => withOneMediaType(withoutCallbacks(object))) as Omit<OpenApiDocument, 'info'>
  const { name } = license as { name: string }
  return {
    ...view,
    openapi: '3.0.3',
    info: { ...plainInfo, license: { name } },
    components: { ...view.components, schemas },
  }
}

/** A callback is an operation of the other API's document; a generated client has no use for it. */
function withoutCallbacks(object: Record<string, unknown>): Record<string, unknown> {
  const { callbacks, ...operation } = object
  return 'operationId' in object ? operation : object
}

/**
 * A body that may be in one of several media types: a request is in the first of them, an answer is a text whose `Content-Type` says what it is.
 */
function withOneMediaType(object: Record<string, unknown>): Record<string, unknown> {
  const { requestBody, content } = object as { requestBody?: MediaTypes; content?: MediaTypes['content'] }
  if (requestBody?.content !== undefined && Object.keys(requestBody.content).length > 1) {
    return {
      ...object,
      requestBody: { ...requestBody, content: Object.fromEntries(Object.entries(requestBody.content).slice(0, 1)) },
    }
  }
  if (!('description' in object) || content === undefined || Object.keys(content).length < 2) return object
  const texts = Object.keys(content).map((mediaType) => [mediaType, { schema: { type: 'string' } }])
  return { ...object, content: Object.fromEntries(texts) }
}

interface MediaTypes {
  readonly content?: Readonly<Record<string, unknown>>
}

function sdkSchema(name: string, schema: JsonSchema, document: OpenApiDocument): JsonSchema {
  const changes = [
    choiceAsOneObject(document),
    oneExample,
    constantAsEnum,
    nullableType,
    wireType,
    withoutForbiddenMembers,
    withoutDependencies,
  ]
  return mapObjects(schema, (object, path) => {
    if (path.endsWith('/properties') || /\/examples?(\/|$)/.test(path)) return object
    const changed = changes.reduce<Record<string, unknown>>((value, change) => change(value), object)
    const left = KEYWORDS_OF_3_1.filter((keyword) => Object.hasOwn(changed, keyword))
    if (left.length > 0 || Array.isArray(changed.type)) {
      throw new Error(`SDK view: ${name}${path} has ${left.join(', ') || 'several types'}, which no step handles`)
    }
    return changed
  }) as JsonSchema
}

type Change = (schema: Record<string, unknown>) => Record<string, unknown>

/** A choice by `if` becomes one object with the members of both branches; due is what both branches ask for. A branch may be missing. */
function choiceAsOneObject(document: OpenApiDocument): Change {
  const branchOf = (branch: unknown = {}): JsonSchemaObject => {
    const { $ref } = branch as Partial<Reference>
    const schema = $ref === undefined ? branch : document.components.schemas[componentName($ref, 'schemas')]
    return merge(schema as JsonSchemaObject)
  }
  const merge = (schema: JsonSchemaObject): JsonSchemaObject => {
    const { if: condition, then: whenTrue, else: whenFalse, ...rest } = schema
    if (condition === undefined) return schema
    const branches = [branchOf(whenTrue), branchOf(whenFalse)]
    const ofBoth = (branches[0]?.required ?? []).filter((member) => branches[1]?.required?.includes(member))
    const required = [...(rest.required ?? []), ...ofBoth]
    const members = branches.flatMap(({ properties = {} }) => Object.entries(properties))
    const described = members.filter(([, member]) => typeof member !== 'boolean')
    const properties = { ...rest.properties, ...Object.fromEntries(described) }
    return { ...rest, ...(required.length > 0 && { required }), properties }
  }
  return merge
}

const oneExample: Change = ({ examples, ...schema }) =>
  Array.isArray(examples) ? { ...schema, example: examples[0] } : schema

const constantAsEnum: Change = ({ const: constant, ...schema }) =>
  constant === undefined ? schema : { type: typeof constant, ...schema, enum: [constant] }

const nullableType: Change = (schema) => {
  const { type } = schema
  if (!Array.isArray(type) || !type.includes('null') || type.length !== 2) return schema
  return { ...schema, type: type.find((one) => one !== 'null'), nullable: true }
}

/** A value that is accepted in any form has a form all the same when it is sent: that of the schema named by `x-wire-type`. */
const wireType: Change = (schema) => {
  const { 'x-wire-type': name, ...rest } = schema
  return name === undefined ? schema : { ...rest, allOf: [{ $ref: `#/components/schemas/${name}` }] }
}

const withoutForbiddenMembers: Change = (schema) => {
  if (typeof schema.properties !== 'object' || schema.properties === null) return schema
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([, member]) => member !== false))
  return { ...schema, properties }
}

/** What one member asks of another is left to the peer's validation: 3.0.3 cannot say it. */
const withoutDependencies: Change = ({ dependentRequired, dependentSchemas, ...schema }) => schema
