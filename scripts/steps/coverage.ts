/**
 * Clauses, specifications and sources → `docs/coverage.md`: what carries each clause, and which test holds it.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import type { Contract } from '../contracts.js'
import { findCitations } from './citations.js'
import { exportedDeclarations } from './exported-declarations.js'
import type { OpenApiDocument } from './openapi.js'
import { operationsOf } from './operation-table.js'

/** One table of a clauses.yaml, which holds one per document that the contract was written from. */
interface ClauseTable {
  source: string
  clauses: { id: string; title: string; carriedBy?: string }[]
}

/** What carries a clause, and the tests of it. Paths are relative to the root of the project. */
interface Carrier {
  readonly what: string
  readonly tests: readonly string[]
}

/** A component that names its clause. */
interface Sourced {
  readonly name: string
  readonly 'x-source'?: string
}

const SHARED_ROOMS = ['http', 'node', 'eap-aka', 'openid', 'cli']

/** @throws {Error} naming each clause that nothing carries, or nothing tests. */
export function coverageOf(
  root: string,
  contract: Contract,
  documents: ReadonlyMap<string, OpenApiDocument>,
): string[] {
  const file = join(contract.folder, 'clauses.yaml')
  if (!existsSync(file)) throw new Error(`${contract.word} has no clauses.yaml`)
  const carriers = new Map<string, Carrier[]>()
  const add = (text: string, carrier: Carrier) => {
    for (const { document, clause } of findCitations(text)) {
      const cited = `${document} §${clause}`
      const known = carriers.get(cited) ?? []
      if (!known.some(({ what }) => what === carrier.what)) carriers.set(cited, [...known, carrier])
    }
  }
  for (const [api, document] of documents) addDocument(root, contract, api, document, add)
  for (const room of [contract.word, ...SHARED_ROOMS]) addSources(root, join(root, 'src', room), add)
  const tables: ClauseTable[] = parse(readFileSync(file, 'utf8'))
  return tables.flatMap((table) => clauseRows(contract.word, table, carriers))
}

function clauseRows(
  word: string,
  { source, clauses }: ClauseTable,
  carriers: ReadonlyMap<string, readonly Carrier[]>,
): string[] {
  const carriersOf = (id: string) => carriers.get(`${source} §${id}`) ?? []
  const bare: string[] = []
  const rows = clauses.map(({ id, title, carriedBy }) => {
    const found = [...carriersOf(id), ...(carriedBy === undefined ? [] : carriersOf(carriedBy))]
    const tests = [...new Set(found.flatMap((carrier) => carrier.tests))].sort()
    if (tests.length === 0) bare.push(`§${id} ${title}`)
    return `| ${id} | ${title} | ${found.map(({ what }) => what).join(', ')} | ${tests.map((test) => `\`${test}\``).join(', ')} |`
  })
  if (bare.length > 0) throw new Error(`${source}: nothing that has a test carries ${bare.join(', ')}`)
  return [`## ${source} (\`${word}\`)`, '', '| clause | title | carried by | tests |', '|---|---|---|---|', ...rows, '']
}

function addDocument(
  root: string,
  contract: Contract,
  api: string,
  document: OpenApiDocument,
  add: (text: string, carrier: Carrier) => void,
): void {
  const sources = readdirSync(join(root, 'src', contract.word), { recursive: true, encoding: 'utf8' })
  const handlers = sources.filter((name) => name.endsWith('handler.test.ts')).sort()
  const called = tested(root, [
    `mocks/${contract.word}.test.ts`,
    ...handlers.map((name) => `src/${contract.word}/${name}`),
  ])
  for (const { operation } of operationsOf(document)) {
    const what = `operation \`${operation.operationId}\``
    add(operation['x-source'], { what, tests: called })
    for (const response of Object.values(operation.responses))
      add(String((response as { 'x-source'?: string })['x-source']), { what, tests: called })
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const fixtures = existsSync(join(contract.folder, 'fixtures/pass', name)) ? ['scripts/fixtures.test.ts'] : []
    if (typeof schema === 'object') add(String(schema['x-source']), { what: `schema \`${name}\``, tests: fixtures })
  }
  for (const parameter of Object.values(document.components.parameters ?? {}) as Sourced[]) {
    add(String(parameter['x-source']), { what: `parameter \`${parameter.name}\``, tests: called })
  }
  for (const [name, scheme] of Object.entries(document.components.securitySchemes ?? {})) {
    const source = (scheme as { 'x-source'?: string })['x-source']
    add(String(source), { what: `security scheme \`${name}\` of \`${api}\``, tests: called })
  }
}

function addSources(root: string, folder: string, add: (text: string, carrier: Carrier) => void): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && basename(name) !== 'index.ts')
    .sort()
  const tests = files.filter((name) => name.endsWith('.test.ts'))
  for (const name of files.filter((file) => !tests.includes(file) && !file.includes('testing/'))) {
    const own = testsOf(folder, name, tests).map((test) => relative(root, join(folder, test)))
    for (const { name: symbol, kind, documentation } of exportedDeclarations(
      name,
      readFileSync(join(folder, name), 'utf8'),
    )) {
      if (kind !== 'type') add(documentation, { what: `\`${symbol}\``, tests: own })
    }
  }
}

/** The test beside a module, and those that import it. */
function testsOf(folder: string, name: string, tests: readonly string[]): string[] {
  return tests.filter((test) => {
    if (test === name.replace(/\.ts$/, '.test.ts')) return true
    const path = relative(dirname(test), name).replace(/\.ts$/, '.js')
    const specifier = path.startsWith('.') ? path : `./${path}`
    return readFileSync(join(folder, test), 'utf8').includes(`'${specifier}'`)
  })
}

function tested(root: string, tests: readonly string[]): string[] {
  return tests.filter((test) => existsSync(join(root, test)))
}
