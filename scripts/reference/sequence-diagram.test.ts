import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../contracts.js'
import { readReferenceFacts } from './reference-facts.js'
import { drawSequence } from './sequence-diagram.js'
import { flattenSteps, type Workflow, type WorkflowBook } from './workflows.js'

const WORKFLOWS = readReferenceFacts(ROOT).contracts.flatMap(({ workflows: book }) =>
  book === undefined
    ? []
    : book.workflows.map((workflow) => ({ name: `${book.source} §${workflow.clause}`, book, workflow })),
)

const draw = (book: WorkflowBook, workflow: Workflow) => drawSequence(book, workflow, { linkOf: (name) => `#${name}` })

/** Values of an attribute of all elements of a class. */
function attributes(svg: string, className: string, attribute: string): number[] {
  const elements = [...svg.matchAll(new RegExp(`<\\w+ class="${className}"[^>]*>`, 'g'))]
  return elements.map(([element]) => Number(new RegExp(` ${attribute}="([^"]+)"`).exec(element)?.[1]))
}

describe('drawSequence', () => {
  it.each(WORKFLOWS)('draws each step of $name', ({ book, workflow }) => {
    const svg = draw(book, workflow)
    const steps = flattenSteps(workflow.steps)
    for (const kind of ['call', 'answer', 'message', 'action'])
      expect(attributes(svg, kind, 'class')).toHaveLength(steps.filter((step) => step.kind === kind).length)
    for (let number = 1; number <= steps.length; number += 1) expect(svg).toContain(`>${number}. `)
  })

  it.each(WORKFLOWS)('draws $name as XML, within its frame', ({ book, workflow }) => {
    const svg = draw(book, workflow)
    XmlDocument.fromString(svg).dispose()
    const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number)
    for (const kind of ['call', 'answer', 'message']) {
      for (const x of [...attributes(svg, kind, 'x1'), ...attributes(svg, kind, 'x2')]) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(width)
      }
      for (const y of attributes(svg, kind, 'y1')) expect(y).toBeLessThan(height)
    }
  })

  it.each(WORKFLOWS)('keeps the heads of $name apart', ({ book, workflow }) => {
    const svg = draw(book, workflow)
    const lefts = attributes(svg, 'party', 'x')
    const [width = 0] = attributes(svg, 'party', 'width')
    for (const [index, left] of lefts.slice(1).entries()) expect(left - (lefts[index] ?? 0)).toBeGreaterThan(width)
  })

  it('links a call, and escapes what it writes', () => {
    const book: WorkflowBook = {
      contract: 'aid1',
      source: 'AID.02',
      parties: { a: { name: 'A & B' }, b: { name: 'C', serves: 'x' } },
      workflows: [],
    }
    const workflow: Workflow = {
      id: 'w',
      clause: '1',
      title: '"T"',
      summary: 'S',
      steps: [
        { kind: 'call', from: 'a', to: 'b', call: 'x/getIt', note: '<now>' },
        {
          kind: 'frame',
          frame: 'option',
          when: 'a < b',
          steps: [{ kind: 'action', at: 'b', action: 'adds', clause: '1' }],
        },
      ],
    }
    const svg = draw(book, workflow)
    expect(svg).toContain('<a href="#x/getIt"><text')
    expect(svg).toContain('A &amp; B')
    expect(svg).toContain('&lt;now&gt;')
    expect(svg).toContain('if: a &lt; b')
    expect(svg).toContain('aria-label="&quot;T&quot;: sequence diagram')
    XmlDocument.fromString(svg).dispose()
  })
})
