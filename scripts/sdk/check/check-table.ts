/**
 * What came of each step for each language and contract, and the table that is printed of it.
 */

import type { LanguageName } from '../languages.js'

/** What came of a step: what it showed, or why it failed, e.g. the path of a log, or why it did not run. */
export type StepResult =
  | { readonly outcome: 'passed'; readonly what?: readonly string[] }
  | { readonly outcome: 'failed'; readonly why: string }
  | { readonly outcome: 'not-run'; readonly why: string }

/** The steps, in the order of the columns. */
const STEPS = ['generated', 'guarded', 'compiled', 'called'] as const

type StepName = (typeof STEPS)[number]

/** A line of the table. */
export interface CheckRow extends Readonly<Record<StepName, StepResult>> {
  readonly language: LanguageName
  readonly contract: string
}

/** Of a step that shows nothing else. */
export const PASSED: StepResult = { outcome: 'passed' }

/** The APIs of a contract as one: failed when one failed, with the first reason; not run when one was not. */
export function combine(results: readonly StepResult[]): StepResult {
  const failed = results.find(({ outcome }) => outcome === 'failed')
  const notRun = results.find(({ outcome }) => outcome === 'not-run')
  if (failed !== undefined) return failed
  if (notRun !== undefined) return notRun
  const what = new Set(results.flatMap((result) => (result.outcome === 'passed' ? (result.what ?? []) : [])))
  return what.size === 0 ? PASSED : { outcome: 'passed', what: [...what] }
}

/** A line for each row, in columns, with a mark or the reason in each cell. */
export function formatTable(rows: readonly CheckRow[]): string {
  const cells = [
    ['language', 'contract', ...STEPS],
    ...rows.map((row) => [row.language, row.contract, ...STEPS.map((step) => formatResult(row[step]))]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return lines.map((line) => line.trimEnd()).join('\n')
}

/** 1 when something that ran failed. What did not run is no failure. */
export function exitStatusOf(rows: readonly CheckRow[]): 0 | 1 {
  return rows.some((row) => STEPS.some((step) => row[step].outcome === 'failed')) ? 1 : 0
}

function formatResult(result: StepResult): string {
  if (result.outcome === 'passed') return `✓ ${result.what?.join(', ') ?? ''}`.trimEnd()
  return result.outcome === 'failed' ? `✗ ${result.why}` : `not run: ${result.why}`
}
