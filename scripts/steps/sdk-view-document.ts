/**
 * The changes of all SDK views → `docs/sdk-view.md`: every construct that a view changes, where, and what is lost.
 */

import { SDK_CHANGES } from './sdk-view.js'
import type { MadeChange } from './sdk-view-schemas.js'

const INTRODUCTION = `# The SDK view

Made by \`npm run generate\`, never edited. SDKs in other languages are made from \`generated/<contract>/<api>/sdk.openapi.json\`, an OpenAPI 3.0.3 document that
openapi-generator makes types of. It says less than the contract: each construct that it changes stands here, with where it does, and what is lost. A
construct that no row handles fails the command.
`

/** A change that only the views of some languages make. */
export interface ChangeForLanguages {
  readonly name: string
  readonly becomes: string
  readonly lost: string
  /** Their titles. */
  readonly languages: readonly string[]
}

/** What a generator writes wrong, and we mend. */
export interface MendedFault {
  /** The title of the language. */
  readonly language: string
  readonly fault: string
}

const FOR_LANGUAGES = `## In some languages

What the generator of a language cannot make of the SDK view is changed once more, for that language, everywhere.
`

const MENDED = `## Mended

Where the generator writes what does not compile, or what sends something else than the contract says, its text is replaced (\`scripts/sdk/generator-mends.ts\`):
`

/** From how many places on only their number is told. */
const MANY = 60

/** @throws {Error} naming a change that no row tells of. */
export function sdkViewDocument(
  changes: ReadonlyMap<string, readonly MadeChange[]>,
  forLanguages: readonly ChangeForLanguages[],
  faults: readonly MendedFault[],
): string {
  const made = [...changes].flatMap(([api, all]) => all.map(({ change, where }) => ({ api, change, where })))
  const untold = made.find(({ change }) => SDK_CHANGES.every(({ name }) => name !== change))
  if (untold !== undefined)
    throw new Error(`SDK view: no row tells of ${untold.change} at ${untold.api} ${untold.where}`)
  const rows = SDK_CHANGES.map(({ name, becomes, lost }) => `| ${name} | ${becomes} | ${lost} |`)
  const sections = SDK_CHANGES.flatMap(({ name }) => {
    const apis = [...changes.keys()].flatMap((api) => {
      const places = made.filter((one) => one.change === name && one.api === api).map(({ where }) => `\`${where}\``)
      if (places.length === 0) return []
      return [`- \`${api}\`: ${places.length > MANY ? `${places.length} places` : places.join(', ')}`]
    })
    return ['', `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`, '', ...(apis.length === 0 ? ['Nowhere.'] : apis)]
  })
  const languageRows = forLanguages.map(
    ({ name, becomes, lost, languages }) => `| ${name} | ${becomes} | ${lost} | ${languages.join(', ')} |`,
  )
  const table = ['| construct | becomes | lost |', '|---|---|---|', ...rows]
  const languageTable = ['| construct | becomes | lost | in |', '|---|---|---|---|', ...languageRows]
  const mended = ['', MENDED, ...faults.map(({ language, fault }) => `- ${language}: ${fault}`)]
  return `${[INTRODUCTION, ...table, '', FOR_LANGUAGES, ...languageTable, ...mended, ...sections].join('\n')}\n`
}
