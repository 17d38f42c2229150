/**
 * Stand-alone JSON Schema → TypeScript types, by json-schema-to-typescript.
 */

import { compile, type JSONSchema } from 'json-schema-to-typescript'

/** @param schema A schema whose `title` is the name of the type. */
export async function typeJsonSchema(schema: JSONSchema): Promise<string> {
  if (schema.title === undefined) throw new Error('a stand-alone JSON Schema names its type in `title`')
  return compile(schema, schema.title, { bannerComment: '', additionalProperties: false })
}
