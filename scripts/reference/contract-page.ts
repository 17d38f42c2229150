/**
 * Contract → its page: APIs and operations, procedures, schemas, how the source is read, coverage.
 */

import type { OpenApiDocument } from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import { moduleItem } from './exported-modules.js'
import { escapeHtml, inlineCode, type Page, table } from './html.js'
import { coverageTablesOf, errataOf, renderMarkdown } from './notes-page.js'
import { operationLink } from './openapi-page.js'
import type { ContractFacts, ReferenceFacts } from './reference-facts.js'

/** The part of a schema that the list shows. */
interface DescribedSchema {
  readonly description?: string
  readonly 'x-source'?: string
}

export function contractPage(contract: ContractFacts, { notes, modules }: ReferenceFacts): Page {
  const { word, title, documents, workflows } = contract
  const subpaths = [...modules.keys()].filter((name) => name === `./${word}` || name.startsWith(`./${word}/`))
  const schemas = [...documents].map(([api, document]) => schemaList(api, document))
  return {
    path: `${word}/index.html`,
    title: word,
    body: [
      `<h1><code>${word}</code></h1>`,
      `<p>${escapeHtml(title)}</p>`,
      '<ul class="contents"><li><a href="#apis">APIs</a></li>',
      workflows === undefined ? '' : '<li><a href="#procedures">Procedures</a></li>',
      '<li><a href="#typescript">TypeScript</a></li><li><a href="#schemas">Schemas</a></li>',
      '<li><a href="#errata">How the source is read</a></li><li><a href="#coverage">Coverage</a></li></ul>',
      '<h2 id="apis">APIs</h2>',
      ...[...documents].map(([api, document]) => apiSection(api, document)),
      ...proceduresSection(contract),
      '<h2 id="typescript">TypeScript</h2>',
      `<ul>${subpaths.map((subpath) => moduleItem(subpath, '../')).join('\n')}</ul>`,
      '<h2 id="schemas">Schemas</h2>',
      filesOf(contract),
      ...schemas,
      '<h2 id="errata">How the source is read</h2>',
      renderMarkdown(errataOf(word, notes.get('errata') ?? '').markdown),
      '<h2 id="coverage">Coverage</h2>',
      ...coverageTablesOf(word, notes.get('coverage') ?? '').map(
        ({ heading, markdown }) => `<h3>${escapeHtml(heading.replace(/ \(.*/, ''))}</h3>\n${renderMarkdown(markdown)}`,
      ),
    ].join('\n'),
  }
}

function apiSection(api: string, document: OpenApiDocument): string {
  const rows = operationsOf(document).map(({ path, method, operation }) => [
    `<a href="${operationLink(api, operation)}"><code>${operation.operationId}</code></a>`,
    `<code>${method.toUpperCase()} ${escapeHtml(path)}</code>`,
    Object.keys(operation.responses).join(' '),
    escapeHtml(operation['x-source']),
  ])
  return [
    `<h3 id="api-${api}"><a href="${api}.html">${escapeHtml(String(document.info.title))}</a></h3>`,
    `<p>${inlineCode(String(document.info.summary))}</p>`,
    table(['operation', 'request', 'answers', 'source'], rows),
  ].join('\n')
}

function proceduresSection({ workflows }: ContractFacts): string[] {
  if (workflows === undefined) return []
  const items = workflows.workflows.map(({ id, clause, title }) => {
    return `<li><a href="procedures.html#${id}">${escapeHtml(title)}</a> §${clause}</li>`
  })
  return [
    '<h2 id="procedures">Procedures</h2>',
    `<p>As sequence diagrams of <a href="procedures.html">${escapeHtml(workflows.source)}</a>.</p>`,
    `<ul class="columns">${items.join('\n')}</ul>`,
  ]
}

function filesOf({ word, schemaFiles }: ContractFacts): string {
  if (schemaFiles.length === 0) return ''
  const items = schemaFiles.map((file) => `<li><code>mobile-identity-contracts/specs/${word}/${file}</code></li>`)
  return `<p>Stand-alone schemas, as they are exported:</p><ul>${items.join('\n')}</ul>`
}

function schemaList(api: string, document: OpenApiDocument): string {
  const rows = Object.entries(document.components.schemas).map(([name, schema]) => {
    const { description = '', 'x-source': source = '' } = typeof schema === 'object' ? (schema as DescribedSchema) : {}
    return [`<code>${name}</code>`, inlineCode(description), escapeHtml(source)]
  })
  const summary = `${rows.length} schemas of <code>${api}</code>`
  return `<details><summary>${summary}</summary>${table(['schema', 'what it is', 'source'], rows)}</details>`
}
