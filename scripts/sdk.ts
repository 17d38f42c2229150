/**
 * Makes SDKs in other languages. `npm run sdk -- <language> [contract]`. Exit status 1 when one cannot be made or has a fault, 2 when the words are
 * wrong.
 */

import { relative } from 'node:path'
import { findContracts, ROOT } from './contracts.js'
import { generateSdk } from './sdk/generate-sdk.js'
import { LANGUAGES, type LanguageName } from './sdk/languages.js'

const [language, wanted, ...rest] = process.argv.slice(2)
const contracts = findContracts().map(({ word }) => word)
const isKnown = language !== undefined && Object.hasOwn(LANGUAGES, language)

if (!isKnown || (wanted !== undefined && !contracts.includes(wanted)) || rest.length > 0) {
  console.error(`npm run sdk -- <${Object.keys(LANGUAGES).join(' | ')}> [${contracts.join(' | ')}]`)
  process.exitCode = 2
} else {
  try {
    for (const contract of wanted === undefined ? contracts : [wanted]) makeSdk(language as LanguageName, contract)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

function makeSdk(name: LanguageName, contract: string): void {
  for (const { folder, problems } of generateSdk(name, contract)) {
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${relative(ROOT, folder)}`)
    for (const problem of problems) console.log(`    ${problem}`)
    if (problems.length > 0) process.exitCode = 1
  }
}
