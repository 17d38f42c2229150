/**
 * What a program in another language did, and what went over the wire meanwhile → what is wrong with it.
 */

import type { PlannedCall } from './planned-calls.js'

/** An answer as it passed on its way to the program. */
export interface Witnessed {
  readonly status: number
  readonly body: string
}

/** How a program ended. */
export interface ProgramEnd {
  /** Exit status; undefined when the program was stopped because it took too long. */
  readonly status: number | undefined
  readonly stdout: string
}

/**
 * One line for each fault. A program that shows an error may end as it likes: in Go a README ends it by `panic`.
 *
 * The body must have been read, and not only received: a text of it has to be in what the program prints.
 */
export function judgeCall(planned: PlannedCall, witnessed: readonly Witnessed[], program: ProgramEnd): string[] {
  const last = witnessed.at(-1)
  if (program.status === undefined) return ['the program did not end in time']
  if (last === undefined) return ['the program called nothing']
  const faults: string[] = []
  if (last.status !== planned.status) faults.push(`the mock answered ${last.status} and not ${planned.status}`)
  if (planned.what !== 'typed error' && program.status !== 0) faults.push(`the program ended with ${program.status}`)
  const hasBody = planned.what !== '204' && planned.what !== 'no body'
  const texts = planned.what === 'XML' ? rootsOf(last.body) : textsOf(last.body)
  if (hasBody && !texts.some((text) => program.stdout.includes(text))) {
    faults.push('the program printed nothing of the body')
  }
  return faults
}

/** The texts of a JSON document that are long enough not to stand somewhere by chance. */
function textsOf(body: string): string[] {
  const texts: string[] = []
  try {
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === 'string' && value.length >= 6) texts.push(value)
      return value
    })
  } catch {
    return []
  }
  return texts
}

/** The start tag of the root of an XML document. */
function rootsOf(body: string): string[] {
  return body.match(/<[A-Za-z][\w.-]*/)?.slice(0, 1) ?? []
}
