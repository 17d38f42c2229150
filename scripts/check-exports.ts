/**
 * Every exported subpath leads to a source, every contract has its subpaths and its row on the command line, and the README names them all.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../src/cli/catalogue.js'
import { findContracts, ROOT } from './contracts.js'

type Target = string | { readonly types: string; readonly default: string }

export async function checkExports(): Promise<string[]> {
  const { exports, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, Target>
    bin: Record<string, string>
  }
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const problems: string[] = []
  for (const [subpath, target] of Object.entries(exports)) {
    const files = typeof target === 'string' ? [target] : [target.types, target.default]
    for (const file of files) if (!sourceExists(file)) problems.push(`${subpath} leads to ${file}, which has no source`)
    const name = subpath === '.' ? 'mobile-identity-contracts' : `mobile-identity-contracts${subpath.slice(1)}`
    const documented = name.replace('/*', '/<contract>')
    if (subpath !== './package.json' && !readme.includes(name) && !readme.includes(documented)) {
      problems.push(`the README does not name ${name}`)
    }
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
  const source = file.replace('./dist/', './').replace(/\.d\.ts$|\.js$/, '.ts')
  if (!source.includes('*')) return existsSync(join(ROOT, source))
  const [before = '', after = ''] = source.slice(2).split('*')
  return readdirSync(join(ROOT, before), { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith(after))
}
