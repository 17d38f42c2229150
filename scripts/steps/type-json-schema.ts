/**
 * Stand-alone JSON Schema → TypeScript types, by json-schema-to-typescript.
 */

import { compile, type JSONSchema } from 'json-schema-to-typescript'

/** @param schema A schema whose `title` is the name of the type, or words that make one. */
export async function typeJsonSchema(schema: JSONSchema): Promise<string> {
  const title = typeNameOf(schema)
  return compile({ ...schema, title }, title, { bannerComment: '', additionalProperties: false })
}

/** `EAP packet relay` is `EapPacketRelay`, `AccountIdClaims` is itself. @throws {Error} when there is no title. */
export function typeNameOf(schema: object): string {
  const { title } = schema as { title?: unknown }
  if (typeof title !== 'string') throw new Error('a stand-alone JSON Schema names its type in `title`')
  const words = title.split(/\s+/)
  const capitalized = words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`)
  return words.length === 1 ? title : capitalized.join('')
}
