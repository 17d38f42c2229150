/**
 * Bundled OpenAPI document → the text of its operation table. A construct that the runtimes do not know is refused here.
 */

import {
  componentName,
  type HeaderObject,
  type JsonSchemaObject,
  METHODS,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type Reference,
  type ResponseObject,
  resolve,
} from './openapi.js'

/** Text that is code, not a string literal. */
class Code {
  constructor(readonly text: string) {}
}

/** @param word The word of the contract. */
export function operationTable(document: OpenApiDocument, word: string): string {
  const operations = operationsOf(document).map(({ path, method, item, operation }) => [
    operation.operationId,
    row(document, path, method, item, operation),
  ])
  const schemes = Object.entries(document.components.securitySchemes ?? {}).map(([name, scheme]) => {
    const { type, scheme: http, in: place, name: header } = scheme
    const validator = scheme['x-schema'] && validatorOf(scheme['x-schema'])
    if (type === 'apiKey' && place === 'header') return [name, { type, in: place, name: header, validator }]
    if (type === 'http' && (http === 'basic' || http === 'bearer')) return [name, { type, scheme: http }]
    if (type === 'mutualTLS') return [name, { type }]
    throw new Error(`security scheme ${name}: ${type} is not one that the runtimes know`)
  })
  const api = {
    contract: word,
    operations: Object.fromEntries(operations),
    securitySchemes: Object.fromEntries(schemes),
  }
  return [
    `import type { Api } from '../../../src/http/operation.js'`,
    `import * as validators from '../validators.js'`,
    '',
    `export const api = ${print(api, 0)} as const satisfies Api`,
    '',
  ].join('\n')
}

/** All operations of a document, in its order. */
export function operationsOf(document: OpenApiDocument) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ path, method, item, operation }]
    }),
  )
}

function row(document: OpenApiDocument, path: string, method: string, item: PathItem, operation: OperationObject) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<ParameterObject>(document, parameter, 'parameters'),
  )
  const at = (place: ParameterObject['in']) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => {
        const { name, required = false, schema, allowEmptyValue: emptyIsAbsent } = parameter
        const type = place === 'query' ? queryType(document, operation.operationId, parameter) : undefined
        return { name, required, validator: validatorOf(schema), type, emptyIsAbsent }
      })
  if (at('cookie').length > 0) throw new Error(`${operation.operationId}: cookie parameters are not supported`)
  const { requestBody } = operation
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const {
      content,
      headers,
      'x-body-optional': bodyOptional,
    } = resolve<ResponseObject>(document, response, 'responses')
    return [
      status,
      {
        content: content && contentOf(content),
        bodyOptional,
        headers: headers && Object.entries(headers).map(([name, header]) => headerRow(document, name, header)),
      },
    ]
  })
  const whole = operation['x-query']
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    pathParameters: at('path'),
    queryParameters: at('query'),
    headerParameters: at('header'),
    query: whole && validatorOf({ $ref: `#/components/schemas/${whole}` }),
    requestBody: requestBody && { required: requestBody.required ?? false, content: contentOf(requestBody.content) },
    responses: Object.fromEntries(responses),
    security: (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement)),
    repeatable: operation['x-repeatable'] ?? false,
    source: operation['x-source'],
  }
}

/** How the text of a query parameter is read. A type that the runtimes cannot read would be taken for text. */
function queryType(document: OpenApiDocument, operationId: string, parameter: ParameterObject) {
  const { name, schema, style = 'form', explode = true } = parameter
  const { type } = resolve<JsonSchemaObject>(document, schema as JsonSchemaObject, 'schemas')
  if (type === 'string') return undefined
  if (type === 'integer') return 'integer'
  if (type === 'array' && style === 'form' && explode) return 'texts'
  throw new Error(`${operationId}: the query parameter ${name} is of the type ${type}, which the runtimes do not read`)
}

function headerRow(document: OpenApiDocument, name: string, header: HeaderObject | Reference) {
  const { required = false, schema } = resolve<HeaderObject>(document, header, 'headers')
  return { name, required, validator: validatorOf(schema) }
}

function contentOf(content: Record<string, MediaTypeObject>) {
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, validatorOf(schema)]))
}

function validatorOf(schema: unknown): Code {
  if (typeof schema !== 'object' || schema === null || !('$ref' in schema)) {
    throw new Error(`a schema without a name (${JSON.stringify(schema)}): give it a file in schemas/ and refer to that`)
  }
  return new Code(`validators.${componentName(String(schema.$ref), 'schemas')}`)
}

function print(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth + 1)
  const end = `\n${'  '.repeat(depth)}`
  if (value instanceof Code) return value.text
  if (Array.isArray(value)) return `[${value.map((item) => print(item, depth)).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(
      ([key, item]) => `${indent}${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${print(item, depth + 1)}`,
    )
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')},${end}}`
}
