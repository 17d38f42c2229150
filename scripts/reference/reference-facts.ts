/**
 * What the pages of the reference are made from: the contracts, their bundled documents, clauses and workflows.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { CATALOGUE } from '../../src/cli/catalogue.js'
import { findContracts } from '../contracts.js'
import { moduleSource } from '../module-source.js'
import type { OpenApiDocument } from '../steps/openapi.js'
import type { WorkflowFacts } from './check-workflows.js'
import { parseWorkflows, type WorkflowBook } from './workflows.js'

/** A contract as the pages show it. */
export interface ContractFacts extends WorkflowFacts {
  readonly word: string
  /** One line, from the table of the command line. */
  readonly title: string
  /** Names of the files of stand-alone JSON Schemas and XML Schemas. */
  readonly schemaFiles: readonly string[]
  readonly workflows: WorkflowBook | undefined
}

/** All that the pages are made from. */
export interface ReferenceFacts {
  readonly contracts: readonly ContractFacts[]
  /** Name of the file, without its ending, → Markdown. */
  readonly notes: ReadonlyMap<string, string>
  /** Exported subpath of a module, e.g. `./aid1` → its source. */
  readonly modules: ReadonlyMap<string, string>
}

/** Reads `specs/`, `generated/`, `docs/` and `package.json`. */
export function readReferenceFacts(root: string): ReferenceFacts {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string }>
  }
  const notes = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return {
    contracts: findContracts(root).map(({ word, folder, documents, jsonSchemas, xmlSchemas }) => ({
      word,
      title: CATALOGUE[word]?.title ?? word,
      documents: new Map(
        [...documents.keys()].map((api) => [
          api,
          JSON.parse(readFileSync(join(root, 'generated', word, api, 'openapi.json'), 'utf8')) as OpenApiDocument,
        ]),
      ),
      clauses: readClauses(join(folder, 'clauses.yaml')),
      schemaFiles: [
        ...[...jsonSchemas.keys()].map((name) => `${name}.schema.json`),
        ...[...xmlSchemas.keys()].map((name) => `${name}.xsd`),
      ],
      workflows: readWorkflows(join(root, 'docs/workflows', `${word}.yaml`)),
    })),
    notes: new Map(notes.map((name) => [name.slice(0, -3), readFileSync(join(root, 'docs', name), 'utf8')])),
    modules: new Map(
      Object.entries(exports).flatMap(([subpath, target]) =>
        typeof target === 'string' ? [] : [[subpath, moduleSource(target.types)]],
      ),
    ),
  }
}

function readClauses(file: string): Set<string> {
  const tables: { clauses: { id: string }[] }[] = parse(readFileSync(file, 'utf8'))
  return new Set(tables.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
}

function readWorkflows(file: string): WorkflowBook | undefined {
  return existsSync(file) ? parseWorkflows(readFileSync(file, 'utf8')) : undefined
}
