/**
 * Schemas that are open for members of extensions → their strict twins, in which such a member is a fault.
 *
 * A root says `x-strict: true`. An object stays open where it says `x-open: true`: where other members are not an extension, but what it is for.
 */

import { componentName, type JsonSchema, mapObjects } from './openapi.js'

export interface StrictSchemas {
  /** The names of the roots. */
  readonly roots: readonly string[]
  /** The roots and all that they refer to, closed. */
  readonly schemas: ReadonlyMap<string, JsonSchema>
}

export function closeObjects(schemas: ReadonlyMap<string, JsonSchema>): StrictSchemas {
  const roots = [...schemas].flatMap(([name, schema]) => (isRoot(schema) ? [name] : []))
  const closed = new Map<string, JsonSchema>()
  const due = [...roots]
  for (let name = due.pop(); name !== undefined; name = due.pop()) {
    const schema = schemas.get(name)
    if (schema === undefined || closed.has(name)) continue
    const { twin, references } = closeSchema(schema)
    closed.set(name, twin)
    due.push(...references)
  }
  return { roots, schemas: new Map([...closed].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function isRoot(schema: JsonSchema): boolean {
  return typeof schema === 'object' && schema['x-strict'] === true
}

function closeSchema(schema: JsonSchema): { twin: JsonSchema; references: string[] } {
  const references: string[] = []
  const twin = mapObjects(schema, (object, path) => {
    // The members of `properties` are names, not keywords.
    if (path.endsWith('/properties')) return object
    if (typeof object.$ref === 'string') references.push(componentName(object.$ref, 'schemas'))
    const isOpen = object.additionalProperties === true && object['x-open'] !== true && 'properties' in object
    return isOpen ? { ...object, additionalProperties: false } : object
  })
  return { twin: twin as JsonSchema, references }
}
