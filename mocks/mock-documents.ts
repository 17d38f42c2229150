/**
 * Finds the documents that can be mocked: the mock views under `generated/`, each with the port that its document states.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const GENERATED = fileURLToPath(new URL('../generated/', import.meta.url))

/** One document, and where its mock listens. */
export interface MockDocument {
  readonly contract: string
  readonly api: string
  /** Path of the mock view, absolute. */
  readonly file: string
  /** The first server of the document, e.g. `http://127.0.0.1:4010`. */
  readonly url: string
  readonly content: MockedOpenApi
}

/** The part of a document that a sample call is made of. */
export interface MockedOpenApi {
  readonly servers: readonly { readonly url: string }[]
  readonly security?: readonly Readonly<Record<string, unknown>>[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Words of the contracts that have mocks. */
export function mockableContracts(): string[] {
  return readdirSync(GENERATED, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((contract) => documentsOf(contract).length > 0)
    .sort()
}

/** @param firstPort Port of the first document; the others follow. By default each has the port that it states. */
export function mockDocuments(contracts: readonly string[], firstPort?: number): MockDocument[] {
  const found = contracts.flatMap(documentsOf)
  if (firstPort === undefined) return found
  return found.map((document, index) => ({ ...document, url: `http://127.0.0.1:${firstPort + index}` }))
}

function documentsOf(contract: string): MockDocument[] {
  return readdirSync(`${GENERATED}${contract}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: api }) => {
      const file = `${GENERATED}${contract}/${api}/mock.openapi.json`
      const content = readIfThere(file)
      const url = content?.servers[0]?.url
      return content === undefined || url === undefined ? [] : [{ contract, api, file, url, content }]
    })
    .sort((a, b) => Number(new URL(a.url).port) - Number(new URL(b.url).port))
}

function readIfThere(file: string): MockedOpenApi | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`${file} is not JSON: run \`npm run generate\``)
  }
}
