/**
 * The first page: the contracts, and what else there is.
 */

import { operationsOf } from '../steps/operation-table.js'
import { moduleItem } from './exported-modules.js'
import { escapeHtml, type Page } from './html.js'
import { titleOf } from './notes-page.js'
import type { ContractFacts, ReferenceFacts } from './reference-facts.js'

export function indexPage({ contracts, notes, modules }: ReferenceFacts): Page {
  const imports = [...modules.keys()].map((subpath) => moduleItem(subpath, ''))
  const items = [...notes].map(
    ([name, markdown]) => `<li><a href="${name}.html">${escapeHtml(titleOf(markdown) ?? name)}</a></li>`,
  )
  return {
    path: 'index.html',
    title: 'Reference',
    body: [
      '<h1>Mobile Identity Contracts</h1>',
      '<p>The contracts between mobile operators, car makers, banks and service providers about who somebody is. This is the reference: each contract with ',
      'its operations, procedures and schemas, and the TypeScript API of the package.</p>',
      '<h2>Contracts</h2>',
      `<div class="cards">${contracts.map(card).join('\n')}</div>`,
      '<h2>TypeScript</h2>',
      `<ul class="columns">${imports.join('\n')}</ul>`,
      '<h2>Notes</h2>',
      `<ul>${items.join('\n')}</ul>`,
    ].join('\n'),
  }
}

function card({ word, title, documents, workflows }: ContractFacts): string {
  const apis = [...documents].map(([api, document]) => {
    const count = operationsOf(document).length
    return `<li><a href="${word}/${api}.html">${api}</a>, ${count} ${count === 1 ? 'operation' : 'operations'}</li>`
  })
  const procedures =
    workflows === undefined
      ? ''
      : `<li><a href="${word}/procedures.html">procedures</a>, ${workflows.workflows.length} diagrams</li>`
  return [
    `<section class="card"><h3><a href="${word}/index.html"><code>${word}</code></a></h3>`,
    `<p>${escapeHtml(title)}</p><ul>${apis.join('')}${procedures}</ul></section>`,
  ].join('\n')
}
