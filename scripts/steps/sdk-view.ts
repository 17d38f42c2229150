/**
 * Bundled OpenAPI 3.1 document → the OpenAPI 3.0.3 document that openapi-generator reads without turning types into `any`, and the list of
 * what was changed for that.
 */

import { mockView } from './mock-view.js'
import {
  componentName,
  isInExample,
  type JsonSchema,
  mapObjects,
  type OpenApiDocument,
  referencedComponents,
} from './openapi.js'
import { type Content, chooseForm } from './request-forms.js'
import { SCHEMA_CHANGES } from './sdk-schema-changes.js'
import { type MadeChange, type SchemaContext, sdkSchema } from './sdk-view-schemas.js'

export interface SdkView {
  readonly view: OpenApiDocument
  readonly changes: readonly MadeChange[]
}

/** What is changed of an operation, beside its schemas. */
const OPERATION_CHANGES = [
  {
    name: 'client certificate',
    becomes: 'mutual TLS is left out of the security requirements',
    lost: 'that a certificate is due: it is set on the HTTP client that the SDK is given',
  },
  {
    name: 'callback',
    becomes: '`callbacks` is left out',
    lost: 'nothing: a callback is an operation of the other API, which is an SDK of its own',
  },
  {
    name: 'several forms of a request',
    becomes:
      'a request body in one of several media types is in the first of them; one that says something else (`x-sdk-form`) has an SDK of its own, of the same API',
    lost: 'the other media types, where they say the same',
  },
  {
    name: 'several forms of an answer',
    becomes: 'an answer in one of several media types is a text',
    lost: 'the types of the JSON ones: `Content-Type` says which it is, and the caller parses it',
  },
  {
    name: 'summary and license of the document',
    becomes: '`summary` and the identifier of the license are left out',
    lost: 'nothing',
  },
] as const

/** Every change that there is, with what it makes and what is lost by it. */
export const SDK_CHANGES: readonly { name: string; becomes: string; lost: string }[] = [
  ...OPERATION_CHANGES,
  ...SCHEMA_CHANGES.map(({ name, becomes, lost }) => ({ name, becomes, lost })),
]

type OperationChange = (typeof OPERATION_CHANGES)[number]['name']
type Note = (change: OperationChange, where: string) => void

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data']

/**
 * @param form The form of request bodies that have several.
 * @throws {Error} naming a construct that no change handles.
 */
export function sdkView(document: OpenApiDocument, form?: string): SdkView {
  const changes: MadeChange[] = []
  const record = (change: MadeChange) => changes.push(change)
  const note: Note = (change, where) => record({ change, where })
  const withoutCertificate = mockView(document)
  for (const [name, { type }] of Object.entries(document.components.securitySchemes ?? {})) {
    if (type === 'mutualTLS') note('client certificate', `components/securitySchemes/${name}`)
  }
  const { info, components, ...rest } = withoutCertificate
  const { summary, license, ...plainInfo } = info
  if (summary !== undefined) note('summary and license of the document', 'info')
  const context: SchemaContext = { document, answered: answeredSchemas(document), forms: formSchemas(document), record }
  const { schemas, ...others } = components
  const operations = mapObjects({ ...rest, components: others }, (object, path) => {
    const changed = withOneMediaType(withoutCallbacks(object, path, note), path, note, form)
    return isSchema(path) ? sdkSchema(changed as JsonSchema, context, path.slice(1)) : changed
  }) as Omit<OpenApiDocument, 'info'>
  const named = Object.entries(schemas).map(([name, schema]) => [
    name,
    sdkSchema(schema, context, `components/schemas/${name}`, name),
  ])
  const { name } = license as { name: string }
  const view = {
    ...operations,
    openapi: '3.0.3',
    info: { ...plainInfo, ...(form !== undefined && { title: `${info.title} · ${form}` }), license: { name } },
    components: { ...operations.components, schemas: Object.fromEntries(named) },
  }
  return { view, changes }
}

/** A schema that stands in a parameter, a header or a body. */
function isSchema(path: string): boolean {
  return path.endsWith('/schema') && !isInExample(path)
}

function withoutCallbacks(object: Record<string, unknown>, path: string, note: Note): Record<string, unknown> {
  const { callbacks, ...operation } = object
  if (!('operationId' in object) || callbacks === undefined) return object
  note('callback', path.slice(1))
  return operation
}

function withOneMediaType(
  object: Record<string, unknown>,
  path: string,
  note: Note,
  form: string | undefined,
): Record<string, unknown> {
  const { requestBody, content } = object as { requestBody?: { content?: Content }; content?: Content }
  if (requestBody?.content !== undefined && Object.keys(requestBody.content).length > 1) {
    const where = `${path.slice(1)}/requestBody`
    note('several forms of a request', where)
    return { ...object, requestBody: { ...requestBody, content: chooseForm(requestBody.content, form, where) } }
  }
  if (!('description' in object) || content === undefined || Object.keys(content).length < 2) return object
  note('several forms of an answer', path.slice(1))
  const texts = Object.keys(content).map((mediaType) => [mediaType, { schema: { type: 'string' } }])
  return { ...object, content: Object.fromEntries(texts) }
}

/** Names of the schemas that answers hold, directly or within others. */
function answeredSchemas(document: OpenApiDocument): Set<string> {
  const answers: unknown[] = []
  // Those of callbacks too.
  mapObjects(document.paths, (object) => {
    if ('operationId' in object) answers.push(object.responses)
    return object
  })
  const references = [...referencedComponents(document, answers).keys()]
  const schemas = references.filter((reference) => reference.startsWith('#/components/schemas/'))
  return new Set(schemas.map((reference) => componentName(reference, 'schemas')))
}

/** Names of the schemas that are the fields of a form. */
function formSchemas(document: OpenApiDocument): Set<string> {
  const found = new Set<string>()
  mapObjects(document.paths, (object, path) => {
    const form = FORMS.map((mediaType) => object[mediaType] as { schema?: { $ref?: string } } | undefined)
    const reference = form.find((one) => one?.schema?.$ref !== undefined)?.schema?.$ref
    if (path.endsWith('/content') && reference !== undefined) found.add(componentName(reference, 'schemas'))
    return object
  })
  return found
}
