import { describe, expect, it } from 'vitest'
import { ROOT } from '../contracts.js'
import { checkWorkflows, clauseOf } from './check-workflows.js'
import { readReferenceFacts } from './reference-facts.js'
import { flattenSteps, parseWorkflows, type Step, type WorkflowBook } from './workflows.js'

const { contracts } = readReferenceFacts(ROOT)
const drawn = contracts.flatMap((contract) =>
  contract.workflows === undefined ? [] : [{ word: contract.word, contract, book: contract.workflows }],
)

/** Contract → the clauses whose procedures are drawn. */
const PROCEDURES: Readonly<Record<string, readonly string[]>> = {
  aid1: ['4.1', '4.2', '4.3', '4.3.1', '4.4.1', '4.4.2', '4.5', '4.6', '4.7', '4.8'],
  'device-configuration': [
    ...['2.2.2', '2.4', '2.6.1', '2.6.1.1', '2.7.2.1', '2.8.2', '2.9.1', '2.10', '2.11', '2.15', '5.2'],
    ...['B.2', 'C.3', 'D', 'E.1.2'],
  ],
}

describe('the workflows of docs/workflows', () => {
  it.each(drawn)('of $word follow the contract, and call each operation of it', ({ contract, book }) => {
    expect(checkWorkflows(book, contract)).toEqual([])
  })

  it.each(drawn)('of $word show each procedure', ({ word, book }) => {
    expect(book.workflows.map(({ clause }) => clause).sort()).toEqual([...(PROCEDURES[word] ?? [])].sort())
    expect(book.contract).toBe(word)
  })

  it.each(drawn)('of $word have a clause at every step', ({ contract, book }) => {
    for (const { steps } of book.workflows)
      for (const step of flattenSteps(steps)) expect(clauseOf(book, contract, step)).toMatch(/^[0-9A-E][0-9.]*$/)
  })

  it('are those of AID.02 and RCC.14', () => {
    expect(drawn.map(({ word }) => word)).toEqual(['aid1', 'device-configuration'])
  })
})

describe('checkWorkflows', () => {
  const contract = contracts.find(({ word }) => word === 'aid1')
  if (contract === undefined) throw new Error('aid1 is missing')
  const right = { from: 'cmp', to: 'msp', call: 'msp/requestProfileStatus' } as const
  const bookOf = (step: object): WorkflowBook =>
    parseWorkflows(
      JSON.stringify({
        contract: 'aid1',
        source: 'AID.02',
        parties: { cmp: { name: 'CMP', serves: 'cmp' }, msp: { name: 'MSP', serves: 'msp' } },
        workflows: [{ id: 'w', clause: '4.6', title: 'T', summary: 'S', steps: [step] }],
      }),
    )
  const problemsOf = (step: object) =>
    checkWorkflows(bookOf(step), contract).filter((problem) => !problem.startsWith('no workflow calls'))

  it('accepts a call to the party that serves the operation', () => {
    expect(problemsOf(right)).toEqual([])
  })

  it.each([
    [
      'an operation that does not exist',
      { ...right, call: 'msp/requestNothing' },
      'w: there is no operation msp/requestNothing',
    ],
    [
      'an API that does not exist',
      { ...right, call: 'tsp/requestProfileStatus' },
      'w: there is no operation tsp/requestProfileStatus',
    ],
    ['a call of the wrong party', { ...right, to: 'cmp' }, 'w: cmp does not serve msp/requestProfileStatus'],
    ['a party that nobody declared', { ...right, from: 'user' }, 'w: user is no party'],
    [
      'a status that is never answered',
      { from: 'msp', to: 'cmp', answer: right.call, status: '418' },
      'w: msp/requestProfileStatus is never answered with 418',
    ],
    [
      'an answer of the caller',
      { from: 'cmp', to: 'msp', answer: right.call, status: '200' },
      'w: cmp does not serve msp/requestProfileStatus',
    ],
    ['a clause that is not listed', { at: 'cmp', action: 'thinks', clause: '4.99' }, 'w: clauses.yaml has no §4.99'],
  ])('finds %s', (_, step, problem) => {
    expect(problemsOf(step)).toEqual([problem])
  })

  it('finds an operation that no workflow calls, and an id that two have', () => {
    const book = bookOf(right)
    const twice = { ...book, workflows: [...book.workflows, ...book.workflows] }
    const problems = checkWorkflows(twice, contract)
    expect(problems).toContain('no workflow calls cmp/sendMspToken')
    expect(problems).toContain('w: there are two of it')
  })

  it('takes the clause of an answer from its response', () => {
    const step: Step = { kind: 'answer', from: 'msp', to: 'cmp', answer: 'msp/requestActivationCode', status: '201' }
    expect(clauseOf(bookOf(right), contract, step as Exclude<Step, { kind: 'frame' }>)).toBe('7.7.2')
  })
})
