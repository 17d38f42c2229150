/**
 * OpenAPI document → the page on which Swagger UI shows it. The document stands in a script beside the page, since a page that is opened from a
 * folder may read no other file.
 */

import { METHODS, type OpenApiDocument, type ParameterObject, type Reference, resolve } from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import { escapeHtml, type Page } from './html.js'

/** An operation with what readers see of it. */
interface DescribedOperation {
  readonly operationId: string
  readonly tags?: readonly string[]
}

/** The page of a document, e.g. `aid1/msp.html`. */
export function openApiPage(word: string, api: string, document: OpenApiDocument): Page {
  return {
    path: `${word}/${api}.html`,
    title: String(document.info.title),
    styled: true,
    head: [
      '<link rel="stylesheet" href="../assets/swagger-ui.css">',
      '<script defer src="../assets/swagger-ui-bundle.js"></script>',
      `<script defer src="${escapeHtml(api)}.openapi.js"></script>`,
      '<script defer src="../assets/show-openapi.js"></script>',
    ].join('\n'),
    body: [
      `<p><a href="index.html">${escapeHtml(word)}</a></p>`,
      '<div id="openapi"></div>',
      '<noscript><p>This page needs JavaScript. Nothing is fetched: the document stands beside it.</p></noscript>',
    ].join('\n'),
  }
}

/** The script that brings the document. */
export function openApiScript(document: OpenApiDocument): string {
  return `globalThis.openApiDocument = ${JSON.stringify(inlineParameters(document))}\n`
}

/** Where Swagger UI shows an operation, from the folder of the contract. */
export function operationLink(api: string, operation: DescribedOperation): string {
  return `${api}.html#${operationRoute(operation)}`
}

/** The fragments of a page of Swagger UI: made by its script, so that none of them stands in the file. */
export function operationRoutes(document: OpenApiDocument): Set<string> {
  return new Set(operationsOf(document).map(({ operation }) => operationRoute(operation)))
}

/** Swagger UI writes a blank as %20, and then reads the fragment as it is. */
function operationRoute({ operationId, tags }: DescribedOperation): string {
  return `/${(tags?.[0] ?? 'default').replaceAll(' ', '%20')}/${operationId}`
}

/** Parameters that a path shares, at each of its operations: Swagger UI does not follow the references of a path. */
function inlineParameters(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(document.paths).map(([path, { parameters: shared = [], ...item }]) => {
    for (const method of METHODS) {
      const operation = item[method]
      if (operation === undefined) continue
      const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolved(document, parameter))
      item[method] = { ...operation, parameters }
    }
    return [path, item]
  })
  return { ...document, paths: Object.fromEntries(paths) }
}

function resolved(document: OpenApiDocument, parameter: ParameterObject | Reference): ParameterObject {
  return resolve<ParameterObject>(document, parameter, 'parameters')
}
