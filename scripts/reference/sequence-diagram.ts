/**
 * Workflow → sequence diagram, as SVG that takes its colours and fonts from the page around it.
 */

import { escapeHtml } from './html.js'
import { flattenSteps, type Step, type Workflow, type WorkflowBook } from './workflows.js'

export interface DiagramOptions {
  /** Where an operation, `<api>/<operationId>`, is described. */
  readonly linkOf: (operation: string) => string
}

/** Lengths in pixels of the unscaled drawing. */
const LINE = 16
const CHARACTER = 6.6
const MARGIN = 10
const BOX_CHARACTERS = 20
const LABEL_CHARACTERS = 30
const HEAD_CHARACTERS = 16
const BOX_WIDTH = BOX_CHARACTERS * CHARACTER + 12
/** Two heads, or an action and a lifeline beside it, do not touch. */
const MIN_GAP = BOX_WIDTH

interface Line {
  readonly text: string
  readonly link?: string
}

interface Drawing {
  /** Key of a party → the middle of its lifeline. */
  readonly columns: ReadonlyMap<string, number>
  readonly right: number
  readonly options: DiagramOptions
  readonly shapes: string[]
  y: number
  number: number
}

/** @returns An `svg` element, as wide as its text needs. */
export function drawSequence(book: WorkflowBook, workflow: Workflow, options: DiagramOptions): string {
  const { columns, right } = placeColumns(book, workflow)
  const heads = [...columns].map(([party, x]) => ({
    x,
    lines: wrap(book.parties[party]?.name ?? party, HEAD_CHARACTERS),
  }))
  const headHeight = Math.max(...heads.map(({ lines }) => lines.length)) * LINE + 12
  const drawing: Drawing = { columns, right, options, shapes: [], y: MARGIN + headHeight + 14, number: 0 }
  drawSteps(drawing, workflow.steps, 0)
  const bottom = drawing.y + MARGIN
  const parts = heads.flatMap(({ x, lines }) => [
    `<line class="life" x1="${x}" y1="${MARGIN + headHeight}" x2="${x}" y2="${bottom}"/>`,
    `<rect class="party" x="${x - BOX_WIDTH / 2 + 8}" y="${MARGIN}" width="${BOX_WIDTH - 16}" height="${headHeight}" rx="4"/>`,
    texts(
      lines.map((text) => ({ text })),
      x,
      MARGIN + 6 + (headHeight - 12 - lines.length * LINE) / 2,
      'name',
    ),
  ])
  const label = escapeHtml(`${workflow.title}: sequence diagram. The steps are listed after it.`)
  return [
    `<svg class="sequence" role="img" aria-label="${label}" width="${right}" height="${bottom}" viewBox="0 0 ${right} ${bottom}">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">',
    '<path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>',
    ...parts,
    ...drawing.shapes,
    '</svg>',
  ].join('\n')
}

/** Lifelines as near to each other as the labels between them allow. */
function placeColumns(book: WorkflowBook, workflow: Workflow): { columns: Map<string, number>; right: number } {
  const steps = flattenSteps(workflow.steps)
  const used = new Set(steps.flatMap((step) => (step.kind === 'action' ? [step.at] : [step.from, step.to])))
  const parties = Object.keys(book.parties).filter((party) => used.has(party))
  const gaps = parties.slice(1).map(() => MIN_GAP)
  const spans = steps.flatMap((step) => {
    if (step.kind === 'action') return []
    const [left = 0, right = 0] = [parties.indexOf(step.from), parties.indexOf(step.to)].sort((a, b) => a - b)
    const longest = Math.max(...labelOf(step, 0).map(({ text }) => text.length))
    return [{ left, right, width: longest * CHARACTER + 24 }]
  })
  for (const { left, right, width } of spans.sort((a, b) => a.right - a.left - (b.right - b.left))) {
    const missing = width - gaps.slice(left, right).reduce((sum, gap) => sum + gap, 0)
    if (missing > 0) for (let gap = left; gap < right; gap += 1) gaps[gap] = (gaps[gap] ?? 0) + missing / (right - left)
  }
  const columns = new Map<string, number>()
  let x = MARGIN + BOX_WIDTH / 2 + 14
  for (const [index, party] of parties.entries()) {
    columns.set(party, Math.round(x))
    x += gaps[index] ?? 0
  }
  return { columns, right: Math.round(x + BOX_WIDTH / 2 + 14 + MARGIN) }
}

function drawSteps(drawing: Drawing, steps: readonly Step[], depth: number): void {
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'frame') drawFrame(drawing, step, depth, steps[index - 1])
    else if (step.kind === 'action') drawAction(drawing, step)
    else drawArrow(drawing, step)
  }
}

function drawArrow(drawing: Drawing, step: Extract<Step, { from: string }>): void {
  drawing.number += 1
  const from = drawing.columns.get(step.from) ?? 0
  const to = drawing.columns.get(step.to) ?? 0
  const operation = step.kind === 'call' ? step.call : undefined
  const lines = labelOf(step, drawing.number).map((line, index) =>
    operation !== undefined && index === 0 ? { ...line, link: drawing.options.linkOf(operation) } : line,
  )
  const y = drawing.y + lines.length * LINE + 4
  drawing.shapes.push(
    texts(lines, (from + to) / 2, drawing.y, 'label'),
    `<line class="${step.kind}" x1="${from}" y1="${y}" x2="${to}" y2="${y}" marker-end="url(#tip)"/>`,
  )
  drawing.y = y + 12
}

function drawAction(drawing: Drawing, step: Extract<Step, { kind: 'action' }>): void {
  drawing.number += 1
  const x = drawing.columns.get(step.at) ?? 0
  const lines = wrap(`${drawing.number}. ${step.action}`, BOX_CHARACTERS)
  const height = lines.length * LINE + 8
  drawing.shapes.push(
    `<rect class="action" x="${x - BOX_WIDTH / 2}" y="${drawing.y}" width="${BOX_WIDTH}" height="${height}" rx="4"/>`,
    texts(
      lines.map((text) => ({ text })),
      x,
      drawing.y + 3,
      'step',
    ),
  )
  drawing.y += height + 12
}

function drawFrame(drawing: Drawing, frame: Extract<Step, { kind: 'frame' }>, depth: number, before?: Step): void {
  const top = drawing.y
  const inset = MARGIN / 2 + depth * 5
  const width = drawing.right - 2 * inset
  const title = wrap(`${wordOf(frame, before)} ${frame.when}`, Math.floor((width - 16) / CHARACTER))
  const mark = drawing.shapes.length
  drawing.y += title.length * LINE + 12
  drawSteps(drawing, frame.steps, depth + 1)
  drawing.shapes.splice(
    mark,
    0,
    `<rect class="frame" x="${inset}" y="${top}" width="${width}" height="${drawing.y - top}" rx="4"/>`,
    texts(
      title.map((text) => ({ text })),
      inset + 8,
      top + 3,
      'when',
    ),
  )
  drawing.y += 12
}

/** How a frame is introduced. Alternatives that follow each other exclude each other. */
export function wordOf(frame: Extract<Step, { kind: 'frame' }>, before?: Step): string {
  if (frame.frame === 'loop') return 'loop:'
  if (frame.frame === 'option') return 'if:'
  return before?.kind === 'frame' && before.frame === 'alternative' ? 'or:' : 'either:'
}

function labelOf(step: Extract<Step, { from: string }>, number: number): Line[] {
  if (step.kind === 'message') return wrap(`${number}. ${step.message}`, LABEL_CHARACTERS).map((text) => ({ text }))
  const first = step.kind === 'call' ? (step.call.split('/')[1] ?? '') : step.status
  const note = step.note === undefined ? [] : wrap(step.note, LABEL_CHARACTERS)
  if (step.kind === 'call') return [{ text: `${number}. ${first}` }, ...note.map((text) => ({ text }))]
  return wrap(`${number}. ${first}${step.note === undefined ? '' : ` ${step.note}`}`, LABEL_CHARACTERS).map((text) => ({
    text,
  }))
}

/** Lines one below the other, around `x`. */
function texts(lines: readonly Line[], x: number, top: number, className: string): string {
  return lines
    .map(({ text, link }, index) => {
      const element = `<text class="${className}" x="${x}" y="${top + (index + 1) * LINE - 4}">${escapeHtml(text)}</text>`
      return link === undefined ? element : `<a href="${escapeHtml(link)}">${element}</a>`
    })
    .join('')
}

/** Words in lines of at most `characters`, where no single word is longer. */
function wrap(text: string, characters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < characters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
