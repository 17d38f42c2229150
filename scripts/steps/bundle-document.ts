/**
 * OpenAPI document → one linted document without references to other files.
 */

import { bundle, type Config, lint, lintFromString, type NormalizedProblem } from '@redocly/openapi-core'
import type { OpenApiDocument } from './openapi.js'

/** Lints the document as written, bundles it, and lints the bundle, because the examples are checked only there. */
export async function bundleDocument(file: string, config: Config): Promise<OpenApiDocument> {
  refuseProblems(file, await lint({ ref: file, config }))
  const { bundle: bundled, problems } = await bundle({ ref: file, config })
  refuseProblems(file, problems)
  const document = bundled.parsed as OpenApiDocument
  const text = JSON.stringify(document)
  refuseProblems(`bundle of ${file}`, await lintFromString({ source: text, absoluteRef: `${file}.json`, config }))
  return document
}

function refuseProblems(file: string, problems: readonly NormalizedProblem[]): void {
  if (problems.length === 0) return
  const lines = problems.map(({ ruleId, message, location }) => {
    const place = location[0]
    return `  ${place?.source.absoluteRef ?? file}${place?.pointer ?? ''}: ${message} (${ruleId})`
  })
  throw new Error(`${file} breaks ${problems.length} rule(s):\n${lines.join('\n')}`)
}
