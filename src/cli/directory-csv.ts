/**
 * The rows of a text file of comma-separated values, by csv-parse and csv-stringify.
 *
 * @see RFC 4180
 */

import type { Cell } from './directory-columns.js'
import { loadOptional } from './directory-libraries.js'
import { type DirectoryBounds, TableFault } from './directory-table.js'

/** What a spreadsheet program would run as a formula, behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n]/

/**
 * Reads the rows, the heading among them: commas or, where the first line has none, semicolons between the cells; a byte order mark is passed over.
 * The apostrophe that makes a formula harmless is taken off.
 *
 * @throws {TableFault} when it is not CSV in UTF-8. No more than `maxRows + 1` rows are read.
 * @throws {Misuse} when csv-parse is not installed.
 */
export async function readCsv(bytes: Uint8Array, { maxRows, maxCellCharacters }: DirectoryBounds): Promise<Cell[][]> {
  const { parse } = await loadOptional('csv-parse', () => import('csv-parse/sync'))
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const [heading = ''] = text.split('\n', 1)
    const rows: string[][] = parse(text, {
      delimiter: heading.includes(';') && !heading.includes(',') ? ';' : ',',
      relax_column_count: true,
      // Of one cell or of one row: a quote that is never closed would otherwise take in all that follows.
      max_record_size: 8 * maxCellCharacters,
      to: maxRows + 1,
    })
    return rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? cell.replace(/^'/, '') : cell)))
  } catch {
    throw new TableFault('csv', 'must be comma-separated values in UTF-8, with all quotes closed')
  }
}

/**
 * Writes rows, with a comma between the cells and CR LF between the rows. A text that a spreadsheet program would take for a formula begins with an
 * apostrophe, which that program does not show.
 *
 * @throws {Misuse} when csv-stringify is not installed.
 */
export async function writeCsv(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { stringify } = await loadOptional('csv-stringify', () => import('csv-stringify/sync'))
  const harmless = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)))
  return new TextEncoder().encode(stringify(harmless, { record_delimiter: 'windows', quoted_match: /[\r\n]/ }))
}
