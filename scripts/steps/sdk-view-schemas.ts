/**
 * A schema of JSON Schema 2020-12 → the schema of OpenAPI 3.0.3 that openapi-generator makes types of.
 *
 * A construct that no row of `sdk-schema-changes.ts` handles is refused, so that meaning is never lost silently.
 */

import { componentName, type JsonSchema, type JsonSchemaObject, mapObjects, type OpenApiDocument } from './openapi.js'
import { SCHEMA_CHANGES } from './sdk-schema-changes.js'
import { elementOrList } from './sdk-schema-choices.js'

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

/** Where a schema stands that is changed. */
export interface Place {
  readonly context: SchemaContext
  /** The named schema, and the path in it. Without a name the schema belongs to an operation. */
  readonly name?: string
  readonly path: string
  /** A schema that is chosen between here, in words of 3.0.3 and without its name. */
  branchOf(branch: unknown): JsonSchemaObject
}

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
    const place: Place = {
      context,
      path,
      ...(name !== undefined && { name }),
      branchOf: (branch) => branchOf(branch, context, name),
    }
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

function branchOf(branch: unknown, context: SchemaContext, name: string | undefined): JsonSchemaObject {
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
