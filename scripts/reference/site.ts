/**
 * The reference as a site: all pages but those of TypeDoc. Pure: facts in, files out.
 */

import { contractPage } from './contract-page.js'
import { type NavigationLink, type Page, renderPage } from './html.js'
import { indexPage } from './index-page.js'
import { notePage } from './notes-page.js'
import { openApiPage, openApiScript, operationRoutes } from './openapi-page.js'
import { proceduresPage } from './procedures-page.js'
import type { ReferenceFacts } from './reference-facts.js'

/** The files of the site, by their path from its root. */
export interface Site {
  /** Path → HTML. */
  readonly pages: ReadonlyMap<string, string>
  /** Path → text of what stands beside the pages. */
  readonly scripts: ReadonlyMap<string, string>
  /** Page → the fragments that its scripts make. */
  readonly scripted: ReadonlyMap<string, ReadonlySet<string>>
}

/** @throws {Error} when a contract has no section in `docs/errata.md` or `docs/coverage.md`. */
export function buildSite(facts: ReferenceFacts): Site {
  const pages: Page[] = [indexPage(facts), ...[...facts.notes].map(([name, markdown]) => notePage(name, markdown))]
  const scripts = new Map<string, string>()
  const scripted = new Map<string, Set<string>>()
  for (const contract of facts.contracts) {
    pages.push(contractPage(contract, facts))
    if (contract.workflows !== undefined) pages.push(proceduresPage(contract, contract.workflows))
    for (const [api, document] of contract.documents) {
      const page = openApiPage(contract.word, api, document)
      pages.push(page)
      scripted.set(page.path, operationRoutes(document))
      scripts.set(`${contract.word}/${api}.openapi.js`, openApiScript(document))
    }
  }
  const navigation = navigationOf(facts)
  return { pages: new Map(pages.map((page) => [page.path, renderPage(page, navigation)])), scripts, scripted }
}

function navigationOf({ contracts }: ReferenceFacts): NavigationLink[] {
  return [
    { text: 'Reference', path: 'index.html' },
    ...contracts.map(({ word }) => ({ text: word, path: `${word}/index.html` })),
    { text: 'TypeScript', path: 'typescript/index.html' },
    { text: 'Errata', path: 'errata.html' },
    { text: 'Coverage', path: 'coverage.html' },
  ]
}
