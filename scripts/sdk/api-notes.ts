/**
 * What has to be known of one API in each language, because it answers in a way that the generators do not say.
 */

import { type OpenApiDocument, type OperationObject, type ResponseObject, resolve } from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import type { LanguageName } from './languages.js'

/** How an answer that is a redirect is read, instead of being followed. */
const REDIRECTS: Readonly<Record<LanguageName, string>> = {
  java: 'with `config.property(ClientProperties.FOLLOW_REDIRECTS, false)` in the configuration above it is an `ApiException`, with `Location` in `getResponseHeaders()`',
  kotlin: 'with `httpClientConfig = { it.followRedirects = false }` it has `status` 302, and `Location` in `headers`',
  python:
    'with `Configuration(…, retries=urllib3.Retry(redirect=False))` it is an `ApiException`, with `Location` in `headers`',
  go: 'with an `HTTPClient` in the configuration whose `CheckRedirect` returns `http.ErrUseLastResponse` it is an error, with `Location` in the header of the response',
  csharp:
    'with `new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })` the method `…WithHttpInfoAsync` gives its status, and `Location` in `Headers`',
  swift:
    'with a `requestBuilderFactory` in the configuration whose session has a delegate that refuses redirects it is an error, with `Location` in the response',
}

/** How the body of a success is read that is not the first one. */
const OTHER_SUCCESSES: Readonly<Record<LanguageName, string>> = {
  java: '`executeWithHttpInfo()` gives the status, and `getAdditionalProperties()` of the answer its members',
  kotlin: 'read `status` first, and then the body with `typedBody`',
  python: 'it arrives in its own type, whatever the annotation of the method says: look with `isinstance`',
  go: 'it is an error, with the status in the response and the JSON in `Body()`',
  csharp: '`…WithHttpInfoAsync` gives the status, and `RawContent` the JSON',
  swift: 'it is an error, with the status and the JSON',
}

/** What the schemas of an API cannot be used for, by `<contract>/<api>`. */
const LIMITS: Readonly<Record<string, string>> = {
  'identity-assurance/identity-provider':
    'Write the value of `claims` as JSON yourself: `null` asks for a claim there, and the models of requests do not keep every `null`.',
}

/** Paragraphs of the README of an API, none where it has nothing to say. */
export function apiNotes(language: LanguageName, name: string, view: OpenApiDocument): string[] {
  const operations = operationsOf(view).map(({ operation }) => operation)
  const redirecting = operations.filter(({ responses }) => Object.keys(responses).some((status) => /^3/.test(status)))
  const several = operations.filter((operation) => successesOf(operation, view).size > 1)
  const redirects = `${listed(redirecting)} can answer with a redirect, which the client follows: ${REDIRECTS[language]}.`
  const successes = `${listed(several)} can succeed with one of several bodies, of which the SDK names the first: of another status, ${OTHER_SUCCESSES[language]}.`
  return [
    ...(redirecting.length > 0 ? [redirects] : []),
    ...(several.length > 0 ? [successes] : []),
    ...(LIMITS[name] === undefined ? [] : [LIMITS[name]]),
  ]
}

function listed(operations: readonly OperationObject[]): string {
  return operations.map(({ operationId }) => `\`${operationId}\``).join(', ')
}

/** The schemas of the bodies of its successes. */
function successesOf({ responses }: OperationObject, view: OpenApiDocument): Set<string> {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const schemas = answers.flatMap(([, answer]) => {
    const { content = {} } = resolve(view, answer, 'responses') as ResponseObject
    return JSON.stringify(content['application/json']?.schema) ?? []
  })
  return new Set(schemas)
}
