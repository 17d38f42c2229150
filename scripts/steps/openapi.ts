/**
 * The part of an OpenAPI 3.1 document that the steps read. The lint step has checked the whole of it.
 */

export type JsonSchema = boolean | JsonSchemaObject

export interface JsonSchemaObject {
  $ref?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  [keyword: string]: unknown
}

export interface Reference {
  $ref: string
}

export interface ParameterObject {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  schema: JsonSchema
  style?: string
  explode?: boolean
  allowEmptyValue?: boolean
  allowReserved?: boolean
  deprecated?: boolean
}

export interface MediaTypeObject {
  schema?: JsonSchema
  examples?: Record<string, unknown>
  encoding?: Record<string, object>
  /** Name of the SDK that sends bodies in this form, where it says something else than the first. */
  'x-sdk-form'?: string
}

export interface HeaderObject {
  required?: boolean
  deprecated?: boolean
  schema: JsonSchema
}

export interface ResponseObject {
  description: string
  headers?: Record<string, HeaderObject | Reference>
  content?: Record<string, MediaTypeObject>
  'x-body-optional'?: boolean
}

export interface OperationObject {
  operationId: string
  parameters?: (ParameterObject | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, MediaTypeObject> }
  responses: Record<string, ResponseObject | Reference>
  security?: Record<string, string[]>[]
  callbacks?: unknown
  deprecated?: boolean
  /** Name of the schema that the query as a whole is validated by. */
  'x-query'?: string
  'x-repeatable'?: boolean
  'x-source': string
}

export type PathItem = { parameters?: (ParameterObject | Reference)[] } & Partial<Record<Method, OperationObject>>

export type Method = (typeof METHODS)[number]
export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

export interface SecuritySchemeObject {
  type: string
  scheme?: string
  in?: string
  name?: string
  openIdConnectUrl?: string
  flows?: Record<string, Record<string, unknown>>
  'x-schema'?: Reference
}

export interface OpenApiDocument {
  openapi: string
  info: Record<string, unknown>
  servers?: { url: string; description?: string }[]
  security?: Record<string, string[]>[]
  paths: Record<string, PathItem>
  components: {
    schemas: Record<string, JsonSchema>
    securitySchemes?: Record<string, SecuritySchemeObject>
    [section: string]: Record<string, unknown> | undefined
  }
}

/** The name of the component of a section that a reference points to, e.g. `Iccid`. Throws when it points elsewhere. */
export function componentName(reference: string, section: string): string {
  const prefix = `#/components/${section}/`
  if (!reference.startsWith(prefix)) throw new Error(`${reference} does not point to a component of ${section}`)
  return reference.slice(prefix.length)
}

/** The component that a value points to, or the value itself. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference, section: string): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T
  const component = document.components[section]?.[componentName(value.$ref, section)]
  if (component === undefined) throw new Error(`${value.$ref} does not exist`)
  return component as T
}

/** All components that a value refers to, directly or within others: reference → component. References in examples are none. */
export function referencedComponents(document: OpenApiDocument, value: unknown): Map<string, unknown> {
  const found = new Map<string, unknown>()
  const visit = (one: unknown): void => {
    mapObjects(one, (object, path) => {
      const { $ref } = object
      if (isInExample(path) || typeof $ref !== 'string' || found.has($ref)) return object
      const [section = '', name = ''] = $ref.replace('#/components/', '').split('/')
      const component = document.components[section]?.[name]
      found.set($ref, component)
      visit(component)
      return object
    })
  }
  visit(value)
  return found
}

/** Whether a path of {@link mapObjects} leads to examples or into one, where nothing is a schema, a parameter or a reference. */
export function isInExample(path: string): boolean {
  return /\/examples?(\/|$)/.test(path)
}

/** Rebuilds a JSON value, letting `change` replace each object on the way up. */
export function mapObjects(
  value: unknown,
  change: (object: Record<string, unknown>, path: string) => unknown,
  path = '',
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => mapObjects(item, change, `${path}/${index}`))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change, `${path}/${key}`)])
  return change(Object.fromEntries(entries), path)
}
