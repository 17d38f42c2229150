import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { flattenSteps, parseWorkflows } from './workflows.js'

const STEP = { from: 'a', to: 'b', message: 'asks', clause: '1' }
const WORKFLOW = { id: 'w', clause: '1', title: 'A procedure', summary: 'What happens.', steps: [STEP] }
const BOOK = {
  contract: 'aid1',
  source: 'AID.02',
  parties: { a: { name: 'A' }, b: { name: 'B' } },
  workflows: [WORKFLOW],
}

const withStep = (step: unknown) => ({ ...BOOK, workflows: [{ ...WORKFLOW, steps: [step] }] })

describe('parseWorkflows', () => {
  it('tells the kind of each step, within frames too', () => {
    const steps = [
      { from: 'a', to: 'b', call: 'msp/requestProfileStatus' },
      { frame: 'loop', when: 'for each', steps: [STEP, { at: 'a', action: 'thinks', clause: '1' }] },
      { from: 'b', to: 'a', answer: 'msp/requestProfileStatus', status: '200', note: 'states' },
    ]
    const [workflow] = parseWorkflows(stringify({ ...BOOK, workflows: [{ ...WORKFLOW, steps }] })).workflows
    expect(flattenSteps(workflow?.steps ?? []).map(({ kind }) => kind)).toEqual(['call', 'message', 'action', 'answer'])
    expect(workflow?.steps[1]).toMatchObject({ kind: 'frame', frame: 'loop', when: 'for each' })
  })

  it.each([
    ['a text', 'none', 'file: not an object'],
    ['no parties', { ...BOOK, parties: undefined }, 'file: parties is missing'],
    ['a list of parties', { ...BOOK, parties: ['a'] }, 'parties: not an object'],
    ['a member that nobody knows', { ...BOOK, author: 'me' }, 'file: author is not known'],
    ['a party without a name', { ...BOOK, parties: { a: {} } }, 'parties.a: name is missing'],
    ['no workflows', { ...BOOK, workflows: [] }, 'workflows: not a list with something in it'],
    ['no title', { ...BOOK, workflows: [{ ...WORKFLOW, title: '' }] }, 'w: not a text'],
    ['a clause that is a number', { ...BOOK, workflows: [{ ...WORKFLOW, clause: 4.1 }] }, 'w: not a text'],
    ['no steps', { ...BOOK, workflows: [{ ...WORKFLOW, steps: [] }] }, 'w: not a list with something in it'],
    ['a step of no kind', withStep({ from: 'a' }), 'w step 1: a step has one of call, answer, message, action, frame'],
    ['a step of two kinds', withStep({ ...STEP, action: 'thinks' }), 'w step 1: action is not known'],
    [
      'a status that is a number',
      withStep({ from: 'a', to: 'b', answer: 'x/y', status: 200 }),
      'w step 1: status: not a text',
    ],
    ['a frame of no kind', withStep({ frame: 'maybe', when: 'x', steps: [STEP] }), 'w step 1: no such frame'],
    [
      'a fault within a frame',
      withStep({ frame: 'loop', when: 'x', steps: [{}] }),
      'w step 1 step 1: a step has one of call, answer, message, action, frame',
    ],
  ])('refuses %s', (_, book, message) => {
    expect(() => parseWorkflows(stringify(book))).toThrow(new Error(message))
  })

  it('throws nothing but an Error with a place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('workflows', 'parties', 'contract'), (value, member) => {
        try {
          parseWorkflows(stringify({ ...BOOK, [member]: value }))
        } catch (error) {
          expect(String(error)).toMatch(/^Error: .+: .+/)
        }
      }),
    )
  })
})
