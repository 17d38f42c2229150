/**
 * A mock document → calls that its mock answers, each as a request and as a `curl` line to paste.
 */

import type { MockDocument, MockedOpenApi } from './mock-documents.js'

const METHODS = ['get', 'post', 'patch', 'put', 'delete']

export interface SampleCall {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: unknown
}

interface Operation {
  readonly operationId: string
  readonly 'x-query'?: string
  readonly parameters?: readonly unknown[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly examples?: Record<string, { value: unknown }> }>>
  }
  readonly security?: readonly Readonly<Record<string, unknown>>[]
}

/** The first operation of the document, which its mock answers with a success. */
export function sampleCall(document: MockDocument): SampleCall {
  const [first] = sampleCalls(document).values()
  if (first === undefined) throw new Error('the document has no operation')
  return first
}

/**
 * Each operation of the document by its ID, with the example of each of its due parameters, and the first example of its body. A query that
 * is validated as a whole is the first example of its schema.
 */
export function sampleCalls(document: MockDocument): ReadonlyMap<string, SampleCall> {
  const calls = new Map<string, SampleCall>()
  for (const [template, item] of Object.entries(document.content.paths)) {
    for (const method of METHODS.filter((name) => name in item)) {
      calls.set((item[method] as Operation).operationId, callOf(document, template, method))
    }
  }
  return calls
}

function callOf({ content, url }: MockDocument, template: string, method: string): SampleCall {
  const item = content.paths[template] ?? {}
  const operation = item[method] as Operation
  const given = [...((item.parameters as unknown[] | undefined) ?? []), ...(operation.parameters ?? [])]
  const parameters = given.map((parameter) => resolve<Parameter>(content, parameter)).filter(({ required }) => required)
  const at = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const path = at('path').reduce(
    (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))),
    template,
  )
  const query = new URLSearchParams(queryOf(content, operation, at('query')))
  const [mediaType, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  const example = Object.values(media?.examples ?? {})[0]?.value
  return {
    url: `${url}${path}${query.size > 0 ? `?${query}` : ''}`,
    method: method.toUpperCase(),
    headers: {
      ...Object.fromEntries(at('header').map(({ name, example }) => [name, String(example)])),
      ...credentialHeader(content, operation),
      ...(mediaType !== undefined && { 'content-type': mediaType }),
    },
    body: bodyOf(mediaType, example),
  }
}

/** Name and text of each parameter of the query; of a list, one per item. */
function queryOf(content: MockedOpenApi, operation: Operation, due: readonly Parameter[]): [string, string][] {
  const whole = content.components.schemas?.[operation['x-query'] ?? ''] as { examples?: [object] } | undefined
  const given = Object.entries(
    whole?.examples?.[0] ?? Object.fromEntries(due.map(({ name, example }) => [name, example])),
  )
  return given.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))
}

function bodyOf(mediaType: string | undefined, example: unknown): string | undefined {
  if (typeof example === 'string' || example === undefined) return example
  return mediaType === 'application/x-www-form-urlencoded'
    ? new URLSearchParams(example as Record<string, string>).toString()
    : JSON.stringify(example)
}

/** The call as one line of a POSIX shell. */
export function asCurl({ url, method, headers, body }: SampleCall): string {
  const words = ['curl', '-i', '-X', method, url]
  for (const [name, value] of Object.entries(headers)) words.push('-H', `${name}: ${value}`)
  if (body !== undefined) words.push('-d', body)
  return words.map((word) => (/^[\w:/.=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')
}

function credentialHeader(content: MockedOpenApi, operation: Operation): Record<string, string> {
  const [name] = Object.keys((operation.security ?? content.security ?? [])[0] ?? {})
  const scheme = content.components.securitySchemes?.[name ?? ''] as
    | { type: string; name: string; scheme?: string }
    | undefined
  if (scheme?.type === 'apiKey') return { [scheme.name]: 'anyKey' }
  if (scheme?.type === 'http')
    return { authorization: scheme.scheme === 'basic' ? `Basic ${btoa('any:one')}` : 'Bearer anyToken' }
  return {}
}

function resolve<T>(content: MockedOpenApi, value: unknown): T {
  const [, section, name] = /^#\/components\/(\w+)\/(.+)$/.exec((value as { $ref?: string }).$ref ?? '') ?? []
  return (section === undefined || name === undefined ? value : content.components[section]?.[name]) as T
}
