/**
 * Makes everything under `generated/`, `docs/coverage.md` and `docs/sdk-view.md` from `specs/`, and `docs/breaking-changes.md` from the rules.
 * `npm run generate`
 */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadConfig } from '@redocly/openapi-core'
import { rulesPage } from './compatibility/rules-page.js'
import { findContracts, ROOT } from './contracts.js'
import { mendedFaults } from './sdk/generator-mends.js'
import { changesForLanguages } from './sdk/language-view.js'
import { coverageOf } from './steps/coverage.js'
import { generateContract } from './steps/generate-contract.js'
import { sdkViewDocument } from './steps/sdk-view-document.js'
import type { MadeChange } from './steps/sdk-view-schemas.js'

const README = `# Made, not written

Everything here is made by \`npm run generate\` from \`specs/\`. To change it, change the specification and run that command.
Per API: \`openapi.json\` (bundled), \`types.ts\`, \`operations.ts\` (the operation table), \`mock.openapi.json\` and \`sdk.openapi.json\` (views for tools).
Per contract: \`checks.js\` (what ajv compiled), \`validators.ts\` (the typed validators around it), \`schemas/\` (types of stand-alone JSON Schemas).
\`npm test\` compares this folder with what the command makes, over the union of both lists of files.
`

const COVERAGE = `# Coverage

Made by \`npm run generate\`, never edited. Every clause of the sources that a contract covers: the operations, schemas and functions that carry it, as they
cite it, and the tests that hold those. A clause without a carrier or without a test fails the command.
`

/** All files that are made, by path relative to the root of the project. */
export async function generateAll(): Promise<Map<string, string>> {
  const config = await loadConfig({ configPath: join(ROOT, 'specs/redocly.yaml') })
  const all = new Map([['generated/README.md', README]])
  const coverage = [COVERAGE]
  const sdkChanges = new Map<string, readonly MadeChange[]>()
  for (const contract of findContracts()) {
    const { files, documents, sdkChanges: changes } = await generateContract(contract, config)
    for (const [path, text] of files) all.set(`generated/${path}`, text)
    for (const [api, made] of changes) sdkChanges.set(`${contract.word}/${api}`, made)
    coverage.push(coverageOf(ROOT, contract, documents).join('\n'))
  }
  return all
    .set('docs/coverage.md', coverage.join('\n'))
    .set('docs/breaking-changes.md', rulesPage())
    .set('docs/sdk-view.md', sdkViewDocument(sdkChanges, changesForLanguages(), mendedFaults()))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now()
  const files = await generateAll()
  rmSync(join(ROOT, 'generated'), { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  console.log(`${files.size} files made in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
