/**
 * The rules → the page for those who want to know what a version number promises.
 */

import { RULES, type Rule, VERDICTS } from './rules.js'
import { DUE_STEPS } from './version-step.js'

const INTRODUCTION = `# What breaks

Made by \`npm run generate\` from \`scripts/compatibility/rules.ts\`, never edited. \`npm run check:breaking\` compares the OpenAPI documents, JSON Schemas and
XML Schemas with those of the last release (\`specs/released/\`) by these rules, and refuses a version number that does not say what was changed.

A rule asks what a change does to a client that was built from the last release: \`request\` is what clients send, \`response\` what they receive, in a
callback the other way round. What goes both ways is judged both ways, and the worse verdict counts. Servers update first: one of this release has
to serve clients of the last one. The members of an open object that a client does not know are no break, nor are the words for readers.
`

const UNDECIDED = `¹ A program cannot decide it: somebody reads both. \`npm run check:breaking -- --strict\` counts it as breaking.

The exported API of TypeScript is not compared.
`

export function rulesPage(): string {
  const steps = VERDICTS.map((verdict) => [verdict, DUE_STEPS[verdict].before1, DUE_STEPS[verdict].from1])
  const rules = Object.entries<Rule>(RULES).map(([id, { change, request, response, undecided }]) => {
    const mark = undecided ? '¹' : ''
    return [`\`${id}\``, change, `${request}${mark}`, `${response}${mark}`]
  })
  return [
    INTRODUCTION,
    ...table(['the worst change is', 'step before 1.0, at least', 'step from 1.0 on, at least'], steps),
    '',
    ...table(['rule', 'what was changed', 'request', 'response'], rules),
    '',
    UNDECIDED,
  ].join('\n')
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}
