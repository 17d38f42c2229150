/**
 * Finds the contracts: each folder of `specs/` with an OpenAPI document in it. Adding a contract is adding a folder.
 */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A contract by its word, with the files that were written for it. Paths are absolute. */
export interface Contract {
  readonly word: string
  readonly folder: string
  /** Name of the API → its OpenAPI document. */
  readonly documents: ReadonlyMap<string, string>
  /** Name of the stand-alone JSON Schema (kebab-case) → its file. */
  readonly jsonSchemas: ReadonlyMap<string, string>
  /** Name of the XML Schema → its file. */
  readonly xmlSchemas: ReadonlyMap<string, string>
}

/** All contracts, in alphabetical order. */
export function findContracts(root = ROOT): Contract[] {
  const specs = join(root, 'specs')
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      word: name,
      folder: join(specs, name),
      documents: filesEndingIn('.openapi.yaml', join(specs, name)),
      jsonSchemas: filesEndingIn('.schema.json', join(specs, name)),
      xmlSchemas: filesEndingIn('.xsd', join(specs, name)),
    }))
    .filter(({ documents }) => documents.size > 0)
    .sort((a, b) => a.word.localeCompare(b.word))
}

function filesEndingIn(ending: string, folder: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
  return new Map(names.map((name) => [name.slice(0, -ending.length), join(folder, name)]))
}
