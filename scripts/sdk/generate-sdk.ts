/**
 * One language and one contract → `dist/sdks/<language>/<contract>/<api>/`, a package for each API of the contract, checked by the guards.
 *
 * A package for each API and not one for all, because each is offered by another party at another address, and who calls one seldom calls all.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findContracts, ROOT } from '../contracts.js'
import type { OpenApiDocument } from '../steps/openapi.js'
import { applyMends } from './apply-mends.js'
import { findGeneratorJar, howToGetGenerator } from './generator-jar.js'
import { GENERATOR_MENDS } from './generator-mends.js'
import { guardSdk } from './guard-sdk.js'
import { languageView } from './language-view.js'
import { type Api, LANGUAGES, type LanguageName } from './languages.js'
import { CONTACT, repositoryOf } from './publisher.js'
import { readableNames } from './readable-names.js'
import { readmeOf } from './readme.js'

/** The package of an API in a language. */
export interface GeneratedSdk {
  readonly api: Api
  /** Where the package is. Absolute. */
  readonly folder: string
  /** What the guards found. Empty when the package is as it should be. */
  readonly problems: readonly string[]
}

/** Where the packages of all languages are. Absolute. */
export const SDKS = join(ROOT, 'dist/sdks')

/**
 * Makes the packages of a contract anew; what was there of it before goes.
 *
 * @throws {Error} when there is no generator, with how to get it, or when it fails, with what it said.
 */
export function generateSdk(language: LanguageName, contract: string): GeneratedSdk[] {
  const found = findGeneratorJar()
  if (found.outcome === 'missing') throw new Error(howToGetGenerator(found.reason))
  const apis = apisOf(contract)
  const work = mkdtempSync(join(tmpdir(), 'sdk-'))
  try {
    rmSync(join(SDKS, language, contract), { recursive: true, force: true })
    const configurations = apis.map((api) => prepare(language, api, work))
    const words = ['-jar', found.jar, 'batch', '--fail-fast', '--timeout', '10', '--', ...configurations]
    const { status, stdout, stderr } = spawnSync('java', words, { cwd: work, encoding: 'utf8', maxBuffer: 2 ** 28 })
    const output = `${stdout}${stderr}`
    if (status !== 0) throw new Error(`openapi-generator failed for ${language} ${contract}:\n${output.slice(-2000)}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return apis.map((api) => finish(language, api))
}

/** The APIs of a contract, each form of request bodies as one. @throws {RangeError} when there is no such contract. */
export function apisOf(contract: string): Api[] {
  const found = findContracts().find(({ word }) => word === contract)
  if (found === undefined) throw new RangeError(`There is no contract ${contract}`)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const views = readdirSync(join(ROOT, 'generated', contract)).filter((api) =>
    existsSync(join(ROOT, 'generated', contract, api, 'sdk.openapi.json')),
  )
  return views.map((api) => {
    const server = found.documents.has(api) ? api : [...found.documents.keys()].find((one) => api.startsWith(`${one}-`))
    return { contract, api, server: server ?? api, version }
  })
}

/** The SDK view of an API, as it is committed. */
export function readView({ contract, api }: Pick<Api, 'contract' | 'api'>): OpenApiDocument {
  return JSON.parse(readFileSync(join(ROOT, 'generated', contract, api, 'sdk.openapi.json'), 'utf8'))
}

function folderOf(language: LanguageName, { contract, api }: Api): string {
  return join(SDKS, language, contract, api)
}

/** Writes what the generator reads for an API, and gives the file that leads to it. */
function prepare(name: LanguageName, api: Api, work: string): string {
  const language = LANGUAGES[name]
  const view = languageView(readView(api), language)
  const folder = folderOf(name, api)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.openapi-generator-ignore'), `${language.ignored.join('\n')}\n`)
  const input = join(work, `${api.api}.openapi.json`)
  writeFileSync(input, JSON.stringify({ ...view, info: { ...view.info, contact: CONTACT } }))
  const { members, parameters } = readableNames(view, language.memberCase, language.parameterCase)
  const configuration = {
    generatorName: language.generator,
    inputSpec: input,
    outputDir: folder,
    additionalProperties: language.options(api),
    ...repositoryOf(api),
    globalProperties: { apiTests: 'false', modelTests: 'false' },
    nameMappings: { ...language.names, ...members },
    parameterNameMappings: parameters,
  }
  const file = join(work, `${api.api}.json`)
  writeFileSync(file, JSON.stringify(configuration))
  return file
}

/** Adds what is ours to a package, and looks at it. */
function finish(name: LanguageName, api: Api): GeneratedSdk {
  const folder = folderOf(name, api)
  const view = readView(api)
  writeFileSync(join(folder, 'README.md'), readmeOf(name, api, view))
  writeFileSync(join(folder, 'LICENSE'), readFileSync(join(ROOT, 'LICENSE')))
  for (const [path, text] of Object.entries(LANGUAGES[name].files?.(api) ?? {})) writeFileSync(join(folder, path), text)
  applyMends(GENERATOR_MENDS[name] ?? [], folder, view)
  return { api, folder, problems: guardSdk(name, folder, view) }
}
