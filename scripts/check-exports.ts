/**
 * Every exported subpath leads to a source, has its row in the table of the README and a program that imports it; every contract has its subpaths and its row
 * on the command line; and what the documents name is exported.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../src/cli/catalogue.js'
import { findContracts, ROOT } from './contracts.js'
import { moduleSource } from './module-source.js'
import { isExported, namedSubpaths, tabledSubpaths } from './package/exported-subpaths.js'

/** What tells users what to import. */
const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'docs/mobile-connect-api.md', 'docs/errata.md', 'mocks/README.md']

/** What imports each subpath, from the packed package. */
const PROGRAMS = ['consumers/program.ts', 'consumers/documents.ts', 'consumers/required.cjs']

type Target = string | { readonly types?: string; readonly default?: string }

export async function checkExports(): Promise<string[]> {
  const { exports, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, Target>
    bin: Record<string, string>
  }
  const tabled = tabledSubpaths(readFileSync(join(ROOT, 'README.md'), 'utf8'))
  const imported = PROGRAMS.flatMap((program) => namedSubpaths(readFileSync(join(ROOT, program), 'utf8')))
  const problems = DOCUMENTS.flatMap((document) =>
    namedSubpaths(readFileSync(join(ROOT, document), 'utf8'))
      .filter((subpath) => !subpath.includes('<') && !isExported(subpath, Object.keys(exports)))
      .map((subpath) => `${document} names ${subpath}, which is not exported`),
  )
  for (const [subpath, target] of Object.entries(exports)) {
    const files = typeof target === 'string' ? { default: target } : { types: target.types, default: target.default }
    for (const [condition, file] of Object.entries(files)) {
      if (file === undefined) problems.push(`${subpath} has no \`${condition}\``)
      else if (!sourceExists(file)) problems.push(`${subpath} leads to ${file}, which has no source`)
    }
    if (!imported.some((name) => isExported(name, [subpath])))
      problems.push(`no program of consumers/ imports ${subpath}`)
    if (subpath !== './package.json' && !tabled.includes(subpath))
      problems.push(`the table of the README has no row for ${subpath}`)
  }
  for (const file of Object.values(bin))
    if (!sourceExists(file)) problems.push(`the command leads to ${file}, which has no source`)
  for (const { word } of findContracts()) {
    for (const subpath of [`./${word}`, `./${word}/validators`]) {
      if (!Object.hasOwn(exports, subpath)) problems.push(`${subpath} is not exported`)
    }
    if (!Object.hasOwn(CATALOGUE, word)) problems.push(`${word} has no row in src/cli/catalogue.ts`)
    if (!readdirSync(join(ROOT, 'src', word)).includes('index.ts')) problems.push(`src/${word}/index.ts is missing`)
  }
  return problems
}

/** `dist/` is made by the build; its sources are at the root of the project. */
function sourceExists(file: string): boolean {
  const source = moduleSource(file)
  if (!source.includes('*')) return existsSync(join(ROOT, source))
  const [before = '', after = ''] = source.split('*')
  return readdirSync(join(ROOT, before), { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith(after))
}
