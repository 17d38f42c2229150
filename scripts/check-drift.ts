/**
 * What is committed under `generated/`, and the pages of `docs/` that are made, is what `npm run generate` makes: over the union of both lists of files.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './contracts.js'
import { generateAll } from './generate.js'

/** A line for each problem. */
export async function checkDrift(): Promise<string[]> {
  const made = await generateAll()
  const committed = readdirSync(join(ROOT, 'generated'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
  return [...new Set([...made.keys(), ...committed])].sort().flatMap((path) => {
    const text = made.get(path)
    if (text === undefined) return [`${path} is made by nothing any more`]
    return readIfThere(path) === text ? [] : [`${path} is not what npm run generate makes`]
  })
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return undefined
  }
}
