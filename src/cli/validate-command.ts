/**
 * `mobile-identity validate <schema> <file…>`: JSON files against a named schema, XML files against their XSD and rules.
 */

import { parseArgs } from 'node:util'
import type { Issue } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'
import { CATALOGUE } from './catalogue.js'
import { EXIT, Misuse, type Terminal } from './terminal.js'

interface Report {
  readonly file: string
  readonly ok: boolean
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

/** The bytes of a file → what is wrong with it. */
type Check = (bytes: Uint8Array) => Pick<Report, 'issues' | 'warnings'>

export async function validateCommand(args: string[], terminal: Terminal): Promise<number> {
  const options = { json: { type: 'boolean' }, tolerant: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [schema, ...files] = positionals
  if (schema === undefined || files.length === 0) throw new Misuse('validate takes a schema and at least one file')
  const check = await findCheck(schema, values.tolerant ?? false)
  const reports: Report[] = []
  for (const file of files) {
    const { issues, warnings } = check(await terminal.read(file))
    reports.push({ file, ok: issues.length === 0, issues, warnings })
  }
  if (values.json) terminal.print(JSON.stringify(reports, undefined, 2))
  else for (const report of reports) printReport(report, terminal)
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.invalid
}

/** The check of `<contract>/<schema>`; `send-msp-token-body` is as good as `SendMspTokenBody`. */
async function findCheck(name: string, tolerant: boolean): Promise<Check> {
  const slash = name.indexOf('/')
  const contract = slash < 0 ? name : name.slice(0, slash)
  const row = Object.hasOwn(CATALOGUE, contract) ? CATALOGUE[contract] : undefined
  if (row === undefined) {
    throw new Misuse(`${contract} is not a contract. There are: ${Object.keys(CATALOGUE).join(', ')}`)
  }
  const wanted = slash < 0 ? '' : plain(name.slice(slash + 1))
  const document = named(wanted, (await row.documents?.()) ?? {})
  if (document !== undefined) {
    const mode = tolerant ? 'tolerant' : 'strict'
    return (bytes) => {
      const result = document(bytes, { mode })
      return { issues: result.ok ? [] : result.issues, warnings: result.warnings ?? [] }
    }
  }
  const validator = named(wanted, await row.validators())
  if (validator === undefined) throw new Misuse(`${name} is not a schema: see mobile-identity list`)
  if (tolerant) throw new Misuse(`--tolerant is for documents in XML, and ${name} is JSON`)
  return (bytes) => ({ issues: issuesOf(bytes, validator), warnings: [] })
}

function named<T>(wanted: string, table: Readonly<Record<string, T>>): T | undefined {
  return Object.entries(table).find(([name]) => plain(name) === wanted)?.[1]
}

function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}

function issuesOf(bytes: Uint8Array, validator: Validator<unknown>): readonly Issue[] {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return [{ pointer: '', code: 'json', message: 'must be JSON in UTF-8' }]
  }
  const result = validator(value)
  return result.ok ? [] : result.issues
}

function printReport({ file, issues, warnings }: Report, terminal: Terminal): void {
  if (issues.length === 0) terminal.print(`${file}: valid`)
  for (const issue of issues) terminal.print(describe(file, issue, ''))
  for (const warning of warnings) terminal.print(describe(file, warning, 'warning: '))
}

/** `file:line: place what the rule asks for (rule, clause)`, as editors and other tools read it. */
function describe(file: string, { pointer, message, code, source, line }: Issue, kind: string): string {
  const where = line === undefined ? file : `${file}:${line}`
  // Names of members come from the document, and a terminal obeys control characters.
  const place = pointer === '' ? 'the document' : pointer.replaceAll(/\p{C}/gu, '\ufffd')
  return `${where}: ${kind}${place} ${message} (${source === undefined ? code : `${code}, ${source}`})`
}
