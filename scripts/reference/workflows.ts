/**
 * Reads `docs/workflows/*.yaml`: the procedures of a source as messages between parties, the form of which is told in aid1.yaml.
 *
 * The form is our own. In an Arazzo document each step is a call of one client; here two servers call each other, and short messages, redirects and
 * what a party does by itself belong to the procedure.
 */

import { parse } from 'yaml'

/** A file of workflows: all procedures of one contract. */
export interface WorkflowBook {
  /** The word of the contract. */
  readonly contract: string
  /** The document that the clauses are of, e.g. `AID.02`. */
  readonly source: string
  /** Key → party, from left to right. */
  readonly parties: Readonly<Record<string, Party>>
  readonly workflows: readonly Workflow[]
}

export interface Party {
  readonly name: string
  /** The API that the party answers. */
  readonly serves?: string
}

export interface Workflow {
  readonly id: string
  readonly clause: string
  readonly title: string
  readonly summary: string
  readonly steps: readonly Step[]
}

export type Step = Call | Answer | Message | Action | Frame

export interface Call {
  readonly kind: 'call'
  readonly from: string
  readonly to: string
  /** `<api>/<operationId>` */
  readonly call: string
  readonly note?: string
}

export interface Answer {
  readonly kind: 'answer'
  readonly from: string
  readonly to: string
  /** `<api>/<operationId>` of the call that is answered. */
  readonly answer: string
  readonly status: string
  readonly note?: string
}

export interface Message {
  readonly kind: 'message'
  readonly from: string
  readonly to: string
  readonly message: string
  readonly clause: string
}

export interface Action {
  readonly kind: 'action'
  readonly at: string
  readonly action: string
  readonly clause: string
}

export interface Frame {
  readonly kind: 'frame'
  readonly frame: 'loop' | 'alternative' | 'option'
  readonly when: string
  readonly steps: readonly Step[]
}

/** Kind of step → the members that it must have, and those that it may have. The member that tells the kind comes first. */
const MEMBERS: Readonly<Record<Step['kind'], { must: readonly string[]; may: readonly string[] }>> = {
  call: { must: ['call', 'from', 'to'], may: ['note'] },
  answer: { must: ['answer', 'from', 'to', 'status'], may: ['note'] },
  message: { must: ['message', 'from', 'to', 'clause'], may: [] },
  action: { must: ['action', 'at', 'clause'], may: [] },
  frame: { must: ['frame', 'when', 'steps'], may: [] },
}

/** @throws {Error} naming the place where the file has another form. */
export function parseWorkflows(text: string): WorkflowBook {
  const book = record(parse(text), 'file', ['contract', 'source', 'parties', 'workflows'])
  const parties = Object.entries(record(book.parties, 'parties')).map(([key, value]) => {
    const party = record(value, `parties.${key}`, ['name'], ['serves'])
    return [key, { name: string(party.name, key), ...optional('serves', party.serves) }]
  })
  return {
    contract: string(book.contract, 'contract'),
    source: string(book.source, 'source'),
    parties: Object.fromEntries(parties),
    workflows: list(book.workflows, 'workflows').map((value, index) => {
      const members = ['id', 'clause', 'title', 'summary', 'steps']
      const workflow = record(value, `workflows[${index}]`, members)
      const place = string(workflow.id, `workflows[${index}].id`)
      return {
        id: place,
        clause: string(workflow.clause, place),
        title: string(workflow.title, place),
        summary: string(workflow.summary, place),
        steps: parseSteps(workflow.steps, place),
      }
    }),
  }
}

/** All steps, those within frames too, in their order. */
export function flattenSteps(steps: readonly Step[]): Exclude<Step, Frame>[] {
  return steps.flatMap((step) => (step.kind === 'frame' ? flattenSteps(step.steps) : [step]))
}

function parseSteps(value: unknown, place: string): Step[] {
  return list(value, place).map((item, index) => parseStep(item, `${place} step ${index + 1}`))
}

function parseStep(value: unknown, place: string): Step {
  const known = record(value, place)
  const kind = (Object.keys(MEMBERS) as Step['kind'][]).find((name) => Object.hasOwn(known, name))
  if (kind === undefined) throw new Error(`${place}: a step has one of ${Object.keys(MEMBERS).join(', ')}`)
  const { must, may } = MEMBERS[kind]
  const step = record(known, place, must, may)
  if (kind !== 'frame') {
    for (const [name, text] of Object.entries(step)) string(text, `${place}: ${name}`)
    return { kind, ...step } as unknown as Exclude<Step, Frame>
  }
  const { frame } = step
  if (frame !== 'loop' && frame !== 'alternative' && frame !== 'option') throw new Error(`${place}: no such frame`)
  return { kind, frame, when: string(step.when, place), steps: parseSteps(step.steps, place) }
}

function record(
  value: unknown,
  place: string,
  must?: readonly string[],
  may: readonly string[] = [],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${place}: not an object`)
  for (const name of must ?? []) if (!Object.hasOwn(value, name)) throw new Error(`${place}: ${name} is missing`)
  if (must !== undefined) {
    const strange = Object.keys(value).find((name) => !must.includes(name) && !may.includes(name))
    if (strange !== undefined) throw new Error(`${place}: ${strange} is not known`)
  }
  return value as Record<string, unknown>
}

function list(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`${place}: not a list with something in it`)
  return value
}

function string(value: unknown, place: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`${place}: not a text`)
  return value
}

function optional<K extends string>(name: K, value: unknown): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: string(value, name) } as Record<K, string>)
}
