/**
 * A generated package → the package without the faults of its generator that are known.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenApiDocument } from '../steps/openapi.js'
import type { Mend } from './generator-mends.js'

/** @throws {RangeError} when the generator no longer writes what is to be mended. */
export function applyMends(mends: readonly Mend[], folder: string, view: OpenApiDocument): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const edits = mends.filter(({ concerns }) => concerns?.(view) !== false).flatMap(({ edits }) => edits)
  for (const { file, text, instead } of edits) {
    const found = paths.filter((path) => file.test(path) && readFileSync(join(folder, path), 'utf8').includes(text))
    if (found.length === 0) throw new RangeError(`No file ${file} of the package has a text to mend: ${text}`)
    for (const path of found) {
      const was = readFileSync(join(folder, path), 'utf8')
      writeFileSync(
        join(folder, path),
        was.replaceAll(text, () => instead),
      )
    }
  }
}
