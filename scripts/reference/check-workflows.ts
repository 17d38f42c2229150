/**
 * Workflows against the contract that they show: each step is an operation that exists, between those who may speak it, or has its clause.
 */

import { findCitations } from '../steps/citations.js'
import { type OpenApiDocument, type OperationObject, resolve } from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import { flattenSteps, type Step, type WorkflowBook } from './workflows.js'

/** What is written of the contract elsewhere. */
export interface WorkflowFacts {
  /** Name of the API → its bundled document. */
  readonly documents: ReadonlyMap<string, OpenApiDocument>
  /** The clauses of the source that clauses.yaml lists. */
  readonly clauses: ReadonlySet<string>
}

/** The problems of a book of workflows, none when it is right. */
export function checkWorkflows(book: WorkflowBook, facts: WorkflowFacts): string[] {
  const problems: string[] = []
  const drawn = new Set<string>()
  const seen = new Set<string>()
  for (const { id, clause, steps } of book.workflows) {
    if (seen.has(id)) problems.push(`${id}: there are two of it`)
    seen.add(id)
    if (!facts.clauses.has(clause)) problems.push(`${id}: clauses.yaml has no §${clause}`)
    for (const step of flattenSteps(steps)) {
      for (const problem of checkStep(book, facts, step)) problems.push(`${id}: ${problem}`)
      if (step.kind === 'call') drawn.add(step.call)
    }
  }
  for (const [api, document] of facts.documents) {
    for (const { operation } of operationsOf(document)) {
      const name = `${api}/${operation.operationId}`
      if (!drawn.has(name)) problems.push(`no workflow calls ${name}`)
    }
  }
  return problems
}

/** `<api>/<operationId>` → the operation, or undefined. */
export function findOperation(facts: WorkflowFacts, name: string): OperationObject | undefined {
  const [api = '', operationId] = name.split('/')
  const document = facts.documents.get(api)
  if (document === undefined) return undefined
  return operationsOf(document).find(({ operation }) => operation.operationId === operationId)?.operation
}

/** The clause of a step: a message and an action give theirs, a call and its answer have that of the operation or the response. */
export function clauseOf(book: WorkflowBook, facts: WorkflowFacts, step: Exclude<Step, { kind: 'frame' }>): string {
  if (step.kind === 'message' || step.kind === 'action') return step.clause
  const name = step.kind === 'call' ? step.call : step.answer
  const operation = findOperation(facts, name)
  const document = facts.documents.get(name.split('/')[0] ?? '')
  const response = step.kind === 'answer' && operation?.responses[step.status]
  const ofResponse = response && document && sourceOf(resolve(document, response, 'responses'))
  return clauseOfSource(book.source, ofResponse || (operation?.['x-source'] ?? ''))
}

function checkStep(book: WorkflowBook, facts: WorkflowFacts, step: Exclude<Step, { kind: 'frame' }>): string[] {
  const problems: string[] = []
  const names = step.kind === 'action' ? [step.at] : [step.from, step.to]
  for (const name of names) if (!Object.hasOwn(book.parties, name)) problems.push(`${name} is no party`)
  if (step.kind === 'message' || step.kind === 'action') {
    if (!facts.clauses.has(step.clause)) problems.push(`clauses.yaml has no §${step.clause}`)
    return problems
  }
  const name = step.kind === 'call' ? step.call : step.answer
  const operation = findOperation(facts, name)
  if (operation === undefined) return [...problems, `there is no operation ${name}`]
  const server = step.kind === 'call' ? step.to : step.from
  const [api] = name.split('/')
  if (book.parties[server]?.serves !== api) problems.push(`${server} does not serve ${name}`)
  if (step.kind === 'answer' && !Object.hasOwn(operation.responses, step.status))
    problems.push(`${name} is never answered with ${step.status}`)
  return problems
}

function sourceOf(component: object): string | undefined {
  const source: unknown = Reflect.get(component, 'x-source')
  return typeof source === 'string' ? source : undefined
}

function clauseOfSource(source: string, text: string): string {
  return findCitations(text).find(({ document }) => document === source)?.clause ?? ''
}
