/**
 * `mobile-identity validate <schema> <file…>`: JSON files against a named schema.
 */

import { parseArgs } from 'node:util'
import type { Issue } from '../validation/issue.js'
import type { Validator } from '../validation/validator.js'
import { CATALOGUE } from './catalogue.js'
import { EXIT, Misuse, type Terminal } from './terminal.js'

export async function validateCommand(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } })
  const [schema, ...files] = positionals
  if (schema === undefined || files.length === 0) throw new Misuse('validate takes a schema and at least one file')
  const validator = await findValidator(schema)
  const reports: { file: string; ok: boolean; issues: readonly Issue[] }[] = []
  for (const file of files) {
    const issues = issuesOf(await terminal.read(file), validator)
    reports.push({ file, ok: issues.length === 0, issues })
  }
  if (values.json) terminal.print(JSON.stringify(reports, undefined, 2))
  else for (const { file, issues } of reports) printReport(file, issues, terminal)
  return reports.every(({ ok }) => ok) ? EXIT.ok : EXIT.invalid
}

/** The validator of `<contract>/<schema>`; `send-msp-token-body` is as good as `SendMspTokenBody`. */
async function findValidator(name: string): Promise<Validator<unknown>> {
  const slash = name.indexOf('/')
  const contract = slash < 0 ? name : name.slice(0, slash)
  const row = Object.hasOwn(CATALOGUE, contract) ? CATALOGUE[contract] : undefined
  if (row === undefined) {
    throw new Misuse(`${contract} is not a contract. There are: ${Object.keys(CATALOGUE).join(', ')}`)
  }
  const wanted = plain(name.slice(slash + 1))
  const found = Object.entries(await row.validators()).find(([schema]) => plain(schema) === wanted)
  if (slash < 0 || found === undefined) throw new Misuse(`${name} is not a schema: see mobile-identity list`)
  return found[1]
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

function printReport(file: string, issues: readonly Issue[], terminal: Terminal): void {
  if (issues.length === 0) terminal.print(`${file}: valid`)
  for (const { pointer, message, code, source } of issues) {
    const place = pointer === '' ? 'the document' : pointer
    terminal.print(`${file}: ${place} ${message} (${source === undefined ? code : `${code}, ${source}`})`)
  }
}
