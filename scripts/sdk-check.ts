/**
 * Makes the SDKs, compiles them and lets the first call of each README call the mocks, in each language whose toolchain is here.
 * `npm run sdk:check [-- language…]`. Exit status 1 when something that ran failed, 2 when a language is none.
 */

import { mockDocuments } from '../mocks/mock-documents.js'
import { type RunningMock, startMock } from '../mocks/prism-server.js'
import { freePort } from '../mocks/testing/free-port.js'
import { findContracts } from './contracts.js'
import { checkLanguage } from './sdk/check/check-language.js'
import { type CheckRow, exitStatusOf, formatTable } from './sdk/check/check-table.js'
import { works } from './sdk/check/run-command.js'
import { findToolchain } from './sdk/check/toolchains.js'
import { startWitness, type Witness } from './sdk/check/witness.js'
import { findGeneratorJar, howToGetGenerator } from './sdk/generator-jar.js'
import { LANGUAGES, type LanguageName } from './sdk/languages.js'

const words = process.argv.slice(2)
const unknown = words.find((word) => !Object.hasOwn(LANGUAGES, word))
const generator = unknown === undefined ? findGeneratorJar() : undefined

if (unknown !== undefined) {
  console.error(`npm run sdk:check [-- ${Object.keys(LANGUAGES).join(' | ')} …]`)
  process.exitCode = 2
} else if (generator?.outcome === 'missing') {
  console.log(`not run: ${howToGetGenerator(generator.reason)}`)
} else {
  const languages = (words.length === 0 ? Object.keys(LANGUAGES) : words) as LanguageName[]
  const rows = await checkAll(languages)
  console.log(`\n${formatTable(rows)}`)
  process.exitCode = exitStatusOf(rows)
}

async function checkAll(languages: readonly LanguageName[]): Promise<CheckRow[]> {
  const contracts = findContracts().map(({ word }) => word)
  const running: RunningMock[] = []
  const witnesses = new Map<string, Witness>()
  try {
    const documents = mockDocuments(contracts, await freePort(mockDocuments(contracts).length))
    for (const document of documents) {
      running.push(await startMock(document))
      witnesses.set(`${document.contract}/${document.api}`, await startWitness(document.url))
    }
    const rows: CheckRow[] = []
    for (const language of languages) {
      console.log(`${LANGUAGES[language].title} …`)
      rows.push(...(await checkLanguage(language, contracts, findToolchain(language, works), witnesses)))
    }
    return rows
  } finally {
    await Promise.allSettled([...witnesses.values(), ...running].map((server) => server.close()))
  }
}
