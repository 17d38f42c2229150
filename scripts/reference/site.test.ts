import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../contracts.js'
import { moduleSource } from '../module-source.js'
import { operationsOf } from '../steps/operation-table.js'
import { modulePage } from './exported-modules.js'
import { brokenLinks } from './internal-links.js'
import { readReferenceFacts } from './reference-facts.js'
import { buildSite } from './site.js'

const facts = readReferenceFacts(ROOT)
const site = buildSite(facts)
const CONTRACTS = facts.contracts.map((contract) => ({ word: contract.word, contract }))
const PAGES = [...site.pages].map(([path, html]) => ({ path, html }))
const ASSETS = ['style.css', 'assets/show-openapi.js', 'assets/swagger-ui.css', 'assets/swagger-ui-bundle.js']
/** What `npm run docs` adds: TypeDoc, and what is copied. */
const BESIDE = new Set([
  ...ASSETS,
  ...site.scripts.keys(),
  'typescript/index.html',
  ...[...facts.modules.keys()].map(modulePage),
])

/** The text of a page, as it stands in its file. */
const page = (path: string) => site.pages.get(path) ?? ''

describe('the reference', () => {
  it('has no link that leads nowhere', () => {
    expect(brokenLinks(site.pages, { scripted: site.scripted, isFile: (path) => BESIDE.has(path) })).toEqual([])
  })

  it.each(PAGES)('fetches nothing for $path', ({ html }) => {
    expect(html).toContain(`content="default-src 'none'; `)
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]* (?:src|href)="(?:[a-z]+:|\/)/)
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
  })

  it.each(PAGES)('has $path in a form that a phone shows', ({ html }) => {
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(html.match(/<table>/g)?.length ?? 0).toBe(html.match(/<div class="wide"><table>/g)?.length ?? 0)
  })

  it.each(CONTRACTS)('leads to $word from its first page', ({ word }) => {
    expect(page('index.html')).toContain(`<a href="${word}/index.html"><code>${word}</code></a>`)
  })

  it.each(CONTRACTS)('names every operation and schema of $word', ({ word, contract }) => {
    for (const document of contract.documents.values()) {
      for (const { operation } of operationsOf(document))
        expect(page(`${word}/index.html`)).toContain(`<code>${operation.operationId}</code>`)
      for (const name of Object.keys(document.components.schemas))
        expect(page(`${word}/index.html`)).toContain(`<td><code>${name}</code></td>`)
    }
  })

  it.each(CONTRACTS)('brings each document of $word, with the parameters at the operations', ({ word, contract }) => {
    for (const [api, document] of contract.documents) {
      const world: { openApiDocument?: typeof document } = {}
      runInNewContext(site.scripts.get(`${word}/${api}.openapi.js`) ?? '', world)
      const brought = operationsOf(world.openApiDocument as typeof document)
      for (const [index, { operation, item }] of operationsOf(document).entries()) {
        const names = brought[index]?.operation.parameters?.map((parameter) => 'name' in parameter && parameter.name)
        expect(names).toHaveLength((item.parameters?.length ?? 0) + (operation.parameters?.length ?? 0))
        expect(names).not.toContain(false)
        expect(brought[index]?.item.parameters).toBeUndefined()
      }
    }
  })

  it('has every decision and every note', () => {
    const decisions = [...(facts.notes.get('errata') ?? '').matchAll(/^\| (D-[A-Z]+-\d+) \|/gm)].map(([, id]) => id)
    const read = facts.contracts.map(({ word }) => page(`${word}/index.html`)).join('')
    expect(decisions.length).toBeGreaterThan(0)
    for (const id of decisions) expect(read).toContain(`<td>${id}</td>`)
    for (const name of facts.notes.keys()) expect(page(`${name}.html`)).toContain('<h1')
  })

  it('lists the steps of a procedure with the numbers of its diagram', () => {
    expect(page('aid1/procedures.html')).toContain(
      '<li value="11">MSP → CMP: <a href="cmp.html#/onboarding/sendMspToken"><code>sendMspToken</code></a>, MSP token <small>§7.3</small></li>',
    )
  })
})

describe('the pages of TypeDoc', () => {
  it.each([
    ['.', 'typescript/modules/index.html'],
    ['./aid1', 'typescript/modules/aid1.html'],
    ['./aid1/validators', 'typescript/modules/aid1_validators.html'],
  ])('of %s are %s', (subpath, path) => {
    expect(modulePage(subpath)).toBe(path)
  })

  it('are made from sources that exist', () => {
    expect(moduleSource('./dist/src/aid1/index.d.ts')).toBe('src/aid1/index.ts')
    for (const source of facts.modules.values()) expect(existsSync(join(ROOT, source))).toBe(true)
  })
})
