/**
 * What a topic found, and the one table that all of it is printed as.
 */

/** What is to be reached: at most (`<=`), or at least (`>=`, `>`), a ratio or another quantity. */
export interface Goal {
  readonly relation: '<=' | '>=' | '>'
  readonly limit: number
}

/** One line: our own code and peers alike. */
export interface Row {
  readonly name: string
  /** With its unit, e.g. `131 ns`. */
  readonly measured: string
  /** What the goal is about; a ratio, unless `unit` says otherwise. */
  readonly value?: number
  /** Written after the value: `× bare node:http`, `kB`. */
  readonly unit?: string
  readonly goal?: Goal
}

/** A topic with its lines, our own first. */
export interface Result {
  readonly title: string
  readonly rows: readonly Row[]
}

const HEAD = ['', 'measured', 'compared', 'goal', '']

export function isReached({ relation, limit }: Goal, value: number): boolean {
  if (relation === '<=') return value <= limit
  return relation === '>=' ? value >= limit : value > limit
}

/** The table, and one line that counts the goals. */
export function formatTable(results: readonly Result[]): string {
  const lines = results.flatMap(({ title, rows }) => [[title], ...rows.map(cells)])
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...lines.filter(({ length }) => length > 1).map((line) => line[column]?.length ?? 0)),
  )
  const format = (line: readonly string[]) =>
    line.length === 1
      ? `\n${line[0]}`
      : line
          .map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0)))
          .join('   ')
          .trimEnd()
  return [format(HEAD), ...lines.map(format), '', countGoals(results)].join('\n')
}

function cells({ name, measured, value, unit = '', goal }: Row): string[] {
  const compared = value === undefined ? '' : `${formatNumber(value)} ${unit}`
  if (goal === undefined || value === undefined) return [`  ${name}`, measured, compared, '', '']
  const wanted = `${goal.relation.replace('>=', '≥').replace('<=', '≤')} ${goal.limit}`
  return [`  ${name}`, measured, compared, wanted, isReached(goal, value) ? 'reached' : 'MISSED']
}

function countGoals(results: readonly Result[]): string {
  const judged = results
    .flatMap(({ rows }) => rows)
    .flatMap(({ goal, value }) => (goal === undefined || value === undefined ? [] : [isReached(goal, value)]))
  return `${judged.filter((reached) => reached).length} of ${judged.length} goals reached`
}

/** Three digits, e.g. `0.452`, `1.04`, `31.2`, `287`. */
export function formatNumber(value: number): string {
  if (value === 0) return '0'
  return value.toFixed(Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))))
}

/** A time, given in nanoseconds. */
export function formatTime(ns: number): string {
  const [size, unit] = ns < 1e3 ? [1, 'ns'] : ns < 1e6 ? [1e3, 'µs'] : [1e6, 'ms']
  return `${formatNumber(ns / size)} ${unit}`
}

/** How often per second, given the nanoseconds that each takes. */
export function formatRate(ns: number): string {
  return `${Math.round(1e9 / ns).toLocaleString('en')}/s`
}
