/**
 * OpenAPI document → what of its operations counts for those who call them, with references to parameters and answers resolved.
 */

import {
  type HeaderObject,
  type JsonSchema,
  METHODS,
  type MediaTypeObject,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type ResponseObject,
  resolve,
} from '../steps/openapi.js'
import type { Direction } from './rules.js'

export interface OperationRow {
  readonly operationId: string
  /** Method and path, without the names of path parameters, which are not on the wire. */
  readonly address: string
  /** What its callers send: `request`, and in a callback `response`. */
  readonly sent: Direction
  readonly parameters: Readonly<Record<string, ParameterObject>>
  readonly query: JsonSchema | undefined
  readonly body: Body | undefined
  readonly responses: Readonly<Record<string, Answer>>
  /** Alternatives, each a list of the names of schemes, and of the scopes that they must have, e.g. `openId` and `openId scope profile`. */
  readonly security: readonly (readonly string[])[]
  readonly repeatable: boolean
  readonly deprecated: boolean
}

export interface Body {
  readonly required: boolean
  readonly content: Record<string, MediaTypeObject>
}

export interface Answer {
  readonly headers: Readonly<Record<string, HeaderObject>>
  readonly body: Body | undefined
}

/** All operations of a document, and those of their callbacks. */
export function operationRows(document: OpenApiDocument): OperationRow[] {
  return rowsOfPaths(document.paths, document, 'request')
}

function rowsOfPaths(paths: Record<string, PathItem>, document: OpenApiDocument, sent: Direction): OperationRow[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const callbacks = Object.values((operation.callbacks ?? {}) as Record<string, Record<string, PathItem>>)
      const turned = sent === 'request' ? 'response' : 'request'
      return [
        rowOf(document, `${method.toUpperCase()} ${path}`, item, operation, sent),
        ...callbacks.flatMap((callback) => rowsOfPaths(callback, document, turned)),
      ]
    }),
  )
}

function rowOf(
  document: OpenApiDocument,
  address: string,
  item: PathItem,
  operation: OperationObject,
  sent: Direction,
): OperationRow {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<ParameterObject>(document, parameter, 'parameters'),
  )
  const responses = Object.entries(operation.responses).map(([status, reference]) => {
    const {
      content,
      headers: own = {},
      'x-body-optional': isOptional = false,
    } = resolve<ResponseObject>(document, reference, 'responses')
    const headers = Object.entries(own).map(([name, header]) => [
      `header ${name.toLowerCase()}`,
      resolve<HeaderObject>(document, header, 'headers'),
    ])
    return [status, { headers: Object.fromEntries(headers), body: content && { required: !isOptional, content } }]
  })
  const security = (operation.security ?? document.security ?? []).map((requirement) =>
    Object.entries(requirement).flatMap(([name, scopes]) => [name, ...scopes.map((scope) => `${name} scope ${scope}`)]),
  )
  const { operationId, requestBody: body, 'x-query': query, 'x-repeatable': repeatable = false } = operation
  return {
    operationId,
    address: address.replaceAll(/\{[^{}$]*\}/g, '{}'),
    sent,
    parameters: Object.fromEntries(parameters.map((parameter) => [nameOf(parameter, address), parameter])),
    query: query === undefined ? undefined : { $ref: `#/components/schemas/${query}` },
    body: body && { required: body.required ?? false, content: body.content },
    responses: Object.fromEntries(responses),
    security: security.length === 0 ? [[]] : security,
    repeatable,
    deprecated: operation.deprecated ?? false,
  }
}

/** Headers are told apart without regard to case, path parameters by their position. */
function nameOf({ in: place, name }: ParameterObject, address: string): string {
  if (place === 'header') return `header ${name.toLowerCase()}`
  if (place !== 'path') return `${place} parameter ${name}`
  return `path parameter ${[...address.matchAll(/\{([^{}$]*)\}/g)].findIndex(([, one]) => one === name) + 1}`
}
