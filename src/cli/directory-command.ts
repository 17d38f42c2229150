/**
 * `mobile-identity directory check|convert`: the Product Directory of Mobile Connect as a spreadsheet.
 *
 * @see MC Products §3
 */

import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkProductDirectory, type Finding } from '../mobile-connect/products/product-registration.js'
import { placeOfMember } from './directory-columns.js'
import {
  type CellIssue,
  type DirectoryFile,
  type DirectoryFormat,
  readProductDirectory,
  writeProductDirectory,
} from './product-directory-file.js'
import { EXIT, Misuse, type Terminal } from './terminal.js'

/** A finding of a product, and the row that the product stands in. */
type RowFinding = Finding & { readonly row: number }

/** Writes a file that is not there yet. */
export type WriteFile = (file: string, bytes: Uint8Array) => Promise<void>

/**
 * Checks a Product Directory, or writes it in the other form.
 *
 * @returns The exit status: not valid when there is an error, whatever warnings there are.
 * @see MC Products §3
 */
export async function directoryCommand(
  args: string[],
  terminal: Terminal,
  write: WriteFile = writeNewFile,
): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } })
  const [verb, file, target, ...others] = positionals
  if (verb === 'check' && file !== undefined && target === undefined) return check(file, terminal, values.json ?? false)
  const isConversion = verb === 'convert' && file !== undefined && target !== undefined && others.length === 0
  if (isConversion && !values.json) return convert(file, target, terminal, write)
  throw new Misuse('directory takes check and a file, or convert, a file and a new file')
}

async function check(file: string, terminal: Terminal, isJson: boolean): Promise<number> {
  const directory = await readFile(file, terminal)
  const findings = findingsOf(directory)
  const { issues, rows } = directory
  const ok = [...issues, ...findings].every(({ severity }) => severity !== 'error')
  if (isJson) terminal.print(JSON.stringify({ file, ok, products: rows.length, issues, findings }, undefined, 2))
  else {
    for (const issue of issues) terminal.print(describeIssue(file, issue))
    for (const finding of findings) terminal.print(describeFinding(file, finding))
    terminal.print(
      `${file}: ${rows.length} ${rows.length === 1 ? 'product' : 'products'}, ${ok ? 'valid' : 'not valid'}`,
    )
  }
  return ok ? EXIT.ok : EXIT.invalid
}

async function convert(file: string, target: string, terminal: Terminal, write: WriteFile): Promise<number> {
  const format = formatOf(target)
  const { issues, rows } = await readFile(file, terminal)
  for (const issue of issues) terminal.printError(describeIssue(file, issue))
  if (issues.some(({ severity }) => severity === 'error')) return EXIT.invalid
  await write(
    target,
    await writeProductDirectory(
      rows.map(({ product }) => product),
      format,
    ),
  )
  terminal.print(`${target}: ${rows.length} ${rows.length === 1 ? 'product' : 'products'}`)
  return EXIT.ok
}

async function readFile(file: string, terminal: Terminal): Promise<DirectoryFile> {
  const format = formatOf(file)
  return readProductDirectory(await terminal.read(file), format)
}

/** The findings of all rows. That a member is due is not said of one whose cell was left out. */
function findingsOf({ rows }: DirectoryFile): RowFinding[] {
  const findings = checkProductDirectory(rows.map(({ product }) => product))
  return rows.flatMap(({ row, faulty }, index) =>
    (findings[index] ?? [])
      .filter(({ code, member }) => !(faulty.has(member) && ['required', 'undeclared'].includes(code)))
      .map((finding) => ({ row, ...finding })),
  )
}

function formatOf(file: string): DirectoryFormat {
  const [, format] = /\.(xlsx|csv)$/i.exec(file) ?? []
  if (format === undefined) throw new Misuse(`${file} must end in .xlsx or .csv`)
  return format.toLowerCase() as DirectoryFormat
}

/** `file:row: place what is asked for (rule)`, as editors and other tools read it. */
function describeIssue(file: string, { row, column, severity, code, message }: CellIssue): string {
  const place = column === '' ? 'the file' : `column ${column}`
  return `${row === 0 ? file : `${file}:${row}`}: ${kindOf(severity)}${place} ${message} (${code})`
}

function describeFinding(
  file: string,
  { row, severity, member, message, code, clause, related, suggestion }: RowFinding,
) {
  const about = related === undefined ? '' : `: ${related}`
  const instead = suggestion === undefined ? '' : `; ${suggestion} could be used instead`
  return `${file}:${row}: ${kindOf(severity)}${placeOfMember(member)} ${message}${about}${instead} (${code}, ${clause})`
}

function kindOf(severity: CellIssue['severity']): string {
  return severity === 'warning' ? 'warning: ' : ''
}

async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    throw new Misuse(`${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`)
  }
}
