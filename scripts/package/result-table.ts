/**
 * A table of what was tried: a row per subject, a column per thing that was asked of it.
 */

/** Nothing wrong, what is wrong, or why it was not tried. */
export type Cell = { readonly problems: readonly string[] } | { readonly notRun: string }

export interface Row {
  readonly name: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** The table, then each problem, and each reason once. A column that a row does not have stays empty. */
export function formatTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  const width = Math.max(...rows.map(({ name }) => name.length))
  const line = (name: string, texts: readonly string[]) =>
    [name.padEnd(width), ...texts.map((text, index) => text.padEnd(columns[index]?.length ?? 0))].join('  ').trimEnd()
  const body = rows.map(({ name, cells }) =>
    line(
      name,
      columns.map((column) => mark(cells[column])),
    ),
  )
  const notes = rows.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([column, cell]) =>
      'notRun' in cell ? [] : cell.problems.map((problem) => `✗ ${name}, ${column}: ${problem}`),
    ),
  )
  const reasons = rows.flatMap(({ name, cells }) =>
    Object.values(cells).flatMap((cell) => ('notRun' in cell ? [`– ${name} was not run: ${cell.notRun}`] : [])),
  )
  return [line('', columns), ...body, ...notes, ...new Set(reasons)].join('\n')
}

/** How many cells have a problem. */
export function countFailures(rows: readonly Row[]): number {
  return rows.flatMap(({ cells }) => Object.values(cells)).filter(isFailure).length
}

function mark(cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if ('notRun' in cell) return '–'
  return isFailure(cell) ? '✗' : '✓'
}

function isFailure(cell: Cell): boolean {
  return 'problems' in cell && cell.problems.length > 0
}
