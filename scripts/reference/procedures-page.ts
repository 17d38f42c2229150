/**
 * Workflows of a contract → the page of its procedures: a diagram of each, and its steps in words.
 */

import { clauseOf, findOperation } from './check-workflows.js'
import { escapeHtml, type Page } from './html.js'
import { operationLink } from './openapi-page.js'
import type { ContractFacts } from './reference-facts.js'
import { drawSequence, wordOf } from './sequence-diagram.js'
import type { Step, Workflow, WorkflowBook } from './workflows.js'

export function proceduresPage(contract: ContractFacts, book: WorkflowBook): Page {
  const list = book.workflows.map(
    ({ id, clause, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a> §${clause}</li>`,
  )
  return {
    path: `${contract.word}/procedures.html`,
    title: `Procedures of ${contract.word}`,
    body: [
      `<p><a href="index.html">${contract.word}</a></p>`,
      `<h1>Procedures of ${escapeHtml(book.source)}</h1>`,
      '<p>An operation of the contract leads to its description. Dashed arrows are answers; thin ones are what another interface carries.</p>',
      `<ul class="columns">${list.join('\n')}</ul>`,
      ...book.workflows.map((workflow) => section(contract, book, workflow)),
    ].join('\n'),
  }
}

function section(contract: ContractFacts, book: WorkflowBook, workflow: Workflow): string {
  const linkOf = (name: string) => linkOfOperation(contract, name)
  return [
    `<section id="${workflow.id}">`,
    `<h2>${escapeHtml(workflow.title)} <small>${escapeHtml(book.source)} §${workflow.clause}</small></h2>`,
    `<p>${escapeHtml(workflow.summary)}</p>`,
    `<div class="wide" tabindex="0">${drawSequence(book, workflow, { linkOf })}</div>`,
    '<details><summary>The steps</summary>',
    listSteps(contract, book, workflow.steps, { number: 0 }),
    '</details>',
    '</section>',
  ].join('\n')
}

/** Steps as a list, with the numbers of the diagram: a frame counts none. */
function listSteps(
  contract: ContractFacts,
  book: WorkflowBook,
  steps: readonly Step[],
  last: { number: number },
): string {
  const items = steps.map((step, index) => {
    if (step.kind === 'frame') {
      const title = `${wordOf(step, steps[index - 1])} ${escapeHtml(step.when)}`
      return `<li class="frame"><em>${title}</em>${listSteps(contract, book, step.steps, last)}</li>`
    }
    last.number += 1
    return `<li value="${last.number}">${describe(contract, book, step)} <small>§${clauseOf(book, contract, step)}</small></li>`
  })
  return `<ol>${items.join('\n')}</ol>`
}

function describe(contract: ContractFacts, book: WorkflowBook, step: Exclude<Step, { kind: 'frame' }>): string {
  const name = (key: string) => escapeHtml(book.parties[key]?.name ?? key)
  if (step.kind === 'action') return `${name(step.at)} ${escapeHtml(step.action)}`
  const way = `${name(step.from)} → ${name(step.to)}:`
  if (step.kind === 'message') return `${way} ${escapeHtml(step.message)}`
  const note = step.note === undefined ? '' : `, ${escapeHtml(step.note)}`
  const operation = step.kind === 'call' ? step.call : step.answer
  const status = step.kind === 'call' ? '' : ` ${step.status}`
  const link = `<a href="${linkOfOperation(contract, operation)}"><code>${operation.split('/')[1]}</code></a>`
  return `${way} ${link}${status}${note}`
}

function linkOfOperation(contract: ContractFacts, name: string): string {
  const operation = findOperation(contract, name)
  if (operation === undefined) throw new Error(`there is no operation ${name}`)
  return operationLink(name.split('/')[0] ?? '', operation)
}
