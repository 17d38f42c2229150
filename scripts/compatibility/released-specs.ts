/**
 * The specifications as they stand and as they were released last: bundled OpenAPI documents, JSON Schemas, XML Schemas.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { findContracts, ROOT } from '../contracts.js'
import type { Specs } from './compare-specs.js'
import { parseVersion } from './version-step.js'

/** Below the root: the specifications of the last release, and `release.json` with its version. */
export const RELEASED = 'specs/released'

export interface Release {
  readonly version: string
  readonly specs: Specs
}

/** What stands in `specs/`, with the documents bundled as in `generated/`, under the version of `package.json`. */
export function readCurrentRelease(root = ROOT): Release {
  const specs = new Map<string, string>()
  for (const { word, documents, jsonSchemas, xmlSchemas } of findContracts(root)) {
    for (const api of documents.keys()) {
      specs.set(`${word}/${api}.openapi.json`, read(join(root, 'generated', word, api, 'openapi.json')))
    }
    for (const [name, file] of jsonSchemas) specs.set(`${word}/${name}.schema.json`, read(file))
    for (const [name, file] of xmlSchemas) specs.set(`${word}/${name}.xsd`, read(file))
  }
  return { version: versionIn('package.json', root), specs }
}

export function readLastRelease(root = ROOT): Release {
  const folder = join(root, RELEASED)
  const specs = new Map<string, string>()
  const contracts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const contract of contracts) {
    for (const name of readdirSync(join(folder, contract.name)).sort()) {
      const file = join(folder, contract.name, name)
      specs.set(relative(folder, file), read(file))
    }
  }
  return { version: versionIn(`${RELEASED}/release.json`, root), specs }
}

/** @throws {Error} when the file has no version, with its name. */
function versionIn(file: string, root: string): string {
  const { version } = JSON.parse(read(join(root, file))) as { version?: unknown }
  try {
    parseVersion(String(version))
  } catch (error) {
    throw new Error(`${file}, version ${JSON.stringify(version)}: ${(error as Error).message}`, { cause: error })
  }
  return String(version)
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
