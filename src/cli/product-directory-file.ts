/**
 * The Product Directory as a file: a spreadsheet (.xlsx) or comma-separated values (.csv), one product per row below a heading.
 *
 * @see MC Products §3.1, §3.2
 */

import { ProductRegistration as validate } from '../../generated/mobile-connect/validators.js'
import type { ProductRegistrationDraft } from '../mobile-connect/products/product-registration.js'
import { pathOf } from '../validation/validator.js'
import { type Cell, COLUMNS, type Column, findColumn, isCellFault, textOf } from './directory-columns.js'
import { readCsv, writeCsv } from './directory-csv.js'
import { DIRECTORY_BOUNDS, type DirectoryBounds, TableFault } from './directory-table.js'
import { readWorkbook, writeWorkbook } from './directory-workbook.js'

/** The form of the file. */
export type DirectoryFormat = 'xlsx' | 'csv'

/** What is wrong with a cell, a row or the file. Holds nothing of it but places. */
export interface CellIssue {
  /** From 1, which is the heading; 0 for the file. */
  readonly row: number
  /** Letters of the column, e.g. `C`; empty for the row or the file. */
  readonly column: string
  readonly severity: 'error' | 'warning'
  /** The JSON Schema keyword, or the name of the rule. */
  readonly code: string
  readonly message: string
}

/** A product and the row that it stands in. A member whose cell has an issue is left out. */
export interface DirectoryRow {
  readonly row: number
  readonly product: ProductRegistrationDraft
  /** Names of the members that were left out. */
  readonly faulty: ReadonlySet<string>
}

export interface DirectoryFile {
  readonly rows: readonly DirectoryRow[]
  readonly issues: readonly CellIssue[]
}

/** Columns by their index in the file. */
type Heading = ReadonlyMap<number, Column>

/**
 * Reads a Product Directory. What cells say is checked against the schema of a registration; which members are missing is for
 * `checkProductRegistration` to say. Columns with other headings are passed over with a warning.
 *
 * Bounds: 8 MiB, 32 MiB unpacked, 2000 rows, 100 columns, and 256 MiB of memory and 30 seconds for a workbook. Beyond them the file is refused as a whole.
 *
 * @throws {Misuse} when csv-parse or read-excel-file is due and not installed.
 * @see MC Products §3.1
 */
export async function readProductDirectory(
  bytes: Uint8Array,
  format: DirectoryFormat,
  bounds: DirectoryBounds = DIRECTORY_BOUNDS,
): Promise<DirectoryFile> {
  try {
    const { maxBytes, maxRows, maxColumns } = bounds
    if (bytes.length > maxBytes) throw new TableFault('size', `must have at most ${maxBytes} bytes`)
    const table = await (format === 'csv' ? readCsv : readWorkbook)(bytes, { ...bounds, maxRows: maxRows + 1 })
    if (table.length > maxRows + 1) throw new TableFault('rows', `must have at most ${maxRows} products`)
    if (table.some((row) => row.length > maxColumns))
      throw new TableFault('columns', `must have at most ${maxColumns} columns`)
    return readTable(table)
  } catch (error) {
    if (!(error instanceof TableFault)) throw error
    const { code, message } = error
    return { rows: [], issues: [{ row: 0, column: '', severity: 'error', code, message }] }
  }
}

/**
 * Writes a Product Directory. Characters of control become spaces; a text that begins like a formula stays a text.
 *
 * @throws {RangeError} when an item of a list holds a semicolon or the end of a line.
 * @throws {Misuse} when csv-stringify or write-excel-file is due and not installed.
 */
export async function writeProductDirectory(
  products: readonly ProductRegistrationDraft[],
  format: DirectoryFormat,
): Promise<Uint8Array> {
  const rows = products.map((product) => COLUMNS.map((column) => cellOf(product, column)))
  return (format === 'csv' ? writeCsv : writeWorkbook)([COLUMNS.map(({ heading }) => heading), ...rows])
}

function readTable([first = [], ...rest]: readonly Cell[][]): DirectoryFile {
  const { heading, issues } = readHeading(first)
  if (heading.size === 0) {
    throw new TableFault(
      'heading',
      `must have headings in its first row, such as ${COLUMNS.slice(0, 3)
        .map((it) => it.heading)
        .join(', ')}`,
    )
  }
  const rows: DirectoryRow[] = []
  rest.forEach((cells, index) => {
    if (cells.every((cell) => textOf(cell) === '')) return
    const read = readRow(cells, index + 2, heading)
    rows.push(read.row)
    issues.push(...read.issues)
  })
  return { rows, issues }
}

function readHeading(cells: readonly Cell[]): { heading: Heading; issues: CellIssue[] } {
  const heading = new Map<number, Column>()
  const issues: CellIssue[] = []
  cells.forEach((cell, index) => {
    const column = findColumn(cell)
    const isTaken = column !== undefined && [...heading.values()].includes(column)
    if (column !== undefined && !isTaken) heading.set(index, column)
    else if (isTaken)
      issues.push(issueAt(1, index, 'error', 'repeated-column', 'must not have the heading of a column before it'))
    else if (textOf(cell) !== '')
      issues.push(
        issueAt(1, index, 'warning', 'unknown-column', 'is not a column of the directory, and is passed over'),
      )
  })
  return { heading, issues }
}

function readRow(cells: readonly Cell[], row: number, heading: Heading): { row: DirectoryRow; issues: CellIssue[] } {
  const product: Record<string, unknown> = {}
  const issues: CellIssue[] = []
  const faulty = new Set<string>()
  for (const [index, { path, kind }] of heading) {
    const text = textOf(cells[index])
    const value = text === '' ? undefined : kind.read(text)
    if (value === undefined) continue
    if (!isCellFault(value)) {
      put(product, path, value)
      continue
    }
    issues.push(issueAt(row, index, 'error', value.code, value.message))
    faulty.add(path.join('/'))
  }
  const result = validate(product)
  for (const { pointer, code, message } of result.ok ? [] : result.issues) {
    // Which members are due is a question of the guidelines.
    if (code === 'required') continue
    const found = [...heading].find(([, { path }]) => path.every((name, depth) => pathOf(pointer)[depth] === name))
    if (found === undefined) continue
    const [index, { path }] = found
    issues.push(issueAt(row, index, 'error', code, message))
    faulty.add(path.join('/'))
    put(product, path, undefined)
  }
  return { row: { row, product, faulty }, issues }
}

/** Sets a member, or takes it away. */
function put(product: Record<string, unknown>, path: Column['path'], value: unknown): void {
  const [name, inner] = path
  if (inner === undefined) {
    if (value === undefined) delete product[name]
    else product[name] = value
    return
  }
  const object = (product[name] ?? {}) as Record<string, unknown>
  product[name] = object
  put(object, [inner], value)
}

function cellOf(product: ProductRegistrationDraft, { path, kind }: Column): string {
  const value = path.reduce<unknown>((object, name) => (object as Record<string, unknown> | undefined)?.[name], product)
  if (value === undefined) return ''
  return kind.write(value as never).replaceAll(/[^\P{Cc}\t\n]/gu, ' ')
}

function issueAt(
  row: number,
  index: number,
  severity: CellIssue['severity'],
  code: string,
  message: string,
): CellIssue {
  return { row, column: lettersOf(index), severity, code, message }
}

/** 0 → A, 25 → Z, 26 → AA. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : lettersOf(Math.floor(index / 26) - 1) + letter
}
