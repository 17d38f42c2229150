/**
 * Alternatives of a `oneOf` that a value itself tells apart → the decision between them, so that the faults of a value are those of the alternative
 * that it was meant to be, and not those of all.
 *
 * Two kinds are known: alternatives with a `discriminator`, and a pair of which one is an array and the other is not.
 */

import { componentName, type JsonSchema, type JsonSchemaObject, mapObjects } from './openapi.js'

/** @param schemas Name → schema, among them all that the alternatives refer to. */
export function decideAlternatives(schemas: ReadonlyMap<string, JsonSchema>): Map<string, JsonSchema> {
  const decided = (schema: JsonSchema) =>
    mapObjects(schema, (object) => byTag(object, schemas) ?? byArray(object) ?? object) as JsonSchema
  return new Map([...schemas].map(([name, schema]) => [name, decided(schema)]))
}

/** The alternative that is for the value of the member that the discriminator names. */
function byTag(
  { oneOf, discriminator, ...rest }: JsonSchemaObject,
  schemas: ReadonlyMap<string, JsonSchema>,
): JsonSchemaObject | undefined {
  if (!Array.isArray(oneOf) || discriminator === undefined) return undefined
  const { propertyName: tag } = discriminator as { propertyName: string }
  const alternatives = (oneOf as JsonSchemaObject[]).map((alternative) => ({
    values: tagsOf(alternative, tag, schemas),
    alternative,
  }))
  const decision = alternatives.reduceRight<JsonSchema>(
    (otherwise, { values, alternative }) => ({
      if: { type: 'object', required: [tag], properties: { [tag]: { enum: values } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: alternative,
      else: otherwise,
    }),
    true,
  )
  return {
    ...rest,
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: alternatives.flatMap(({ values }) => values) } },
    ...(decision as JsonSchemaObject),
  }
}

/** The values of the tag that an alternative is for. */
function tagsOf({ $ref = '' }: JsonSchemaObject, tag: string, schemas: ReadonlyMap<string, JsonSchema>): unknown[] {
  const schema = schemas.get(componentName($ref, 'schemas'))
  const member = typeof schema === 'object' ? schema.properties?.[tag] : undefined
  const { const: constant, enum: values = constant === undefined ? undefined : [constant] } = Object(member)
  if (!Array.isArray(values)) throw new Error(`${$ref} does not say which values of ${tag} it is for`)
  return values
}

function byArray({ oneOf, ...rest }: JsonSchemaObject): JsonSchemaObject | undefined {
  if (!Array.isArray(oneOf) || oneOf.length !== 2) return undefined
  const alternatives = oneOf as JsonSchemaObject[]
  const list = alternatives.find(({ type }) => type === 'array')
  const other = alternatives.find(({ type }) => type !== 'array')
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  return list && other && { ...rest, if: { type: 'array' }, then: list, else: other }
}
