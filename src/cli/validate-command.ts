/**
 * `mobile-identity validate <schema> <file…>`: JSON files against a named schema, XML files against their XSD and rules.
 */

import { parseArgs } from 'node:util'
import type { Issue, ValidationResult } from '../validation/issue.js'
import { CATALOGUE, type Reading, type ReadingValidator } from './catalogue.js'
import { EXIT, Misuse, type Terminal } from './terminal.js'

interface Report {
  readonly file: string
  readonly ok: boolean
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

/** What the command was told besides the schema and the files. */
interface Words extends Reading {
  readonly tolerant?: boolean | undefined
}

/** The bytes of a file → what is wrong with it. */
type Check = (bytes: Uint8Array) => Pick<Report, 'issues' | 'warnings'>

export async function validateCommand(args: string[], terminal: Terminal): Promise<number> {
  const options = {
    json: { type: 'boolean' },
    tolerant: { type: 'boolean' },
    strict: { type: 'boolean' },
    generation: { type: 'string' },
    profile: { type: 'string' },
  } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [schema, ...files] = positionals
  if (schema === undefined || files.length === 0) throw new Misuse('validate takes a schema and at least one file')
  const check = await findCheck(schema, values)
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
async function findCheck(name: string, { tolerant = false, ...reading }: Words): Promise<Check> {
  const slash = name.indexOf('/')
  const contract = slash < 0 ? name : name.slice(0, slash)
  const row = Object.hasOwn(CATALOGUE, contract) ? CATALOGUE[contract] : undefined
  if (row === undefined) {
    throw new Misuse(`${contract} is not a contract. There are: ${Object.keys(CATALOGUE).join(', ')}`)
  }
  const wanted = slash < 0 ? '' : plain(name.slice(slash + 1))
  const document = named(wanted, (await row.documents?.()) ?? {})
  if (document !== undefined) {
    refuseReading(reading)
    const mode = tolerant ? 'tolerant' : 'strict'
    return (bytes) => {
      const result = document(bytes, { mode })
      return { issues: result.ok ? [] : result.issues, warnings: result.warnings ?? [] }
    }
  }
  if (tolerant) throw new Misuse(`--tolerant is for documents in XML, and ${name} is JSON`)
  const readings = named(wanted, (await row.readings?.()) ?? {})
  if (readings !== undefined) return readAs(readings, reading)
  const validator = named(wanted, await row.validators())
  if (validator === undefined) throw new Misuse(`${name} is not a schema: see mobile-identity list`)
  refuseReading(reading)
  return (bytes) => judge(bytes, validator)
}

/** @throws {Misuse} when the command says how to read what can be read in one way only. */
function refuseReading({ strict, generation, profile }: Reading): void {
  const [word] = Object.entries({ strict, generation, profile }).find(([, value]) => value !== undefined) ?? []
  if (word !== undefined) throw new Misuse(`--${word} is for schemas of which there are several readings`)
}

/** @throws {Misuse} when there is no such generation or profile. */
function readAs({ validate, member, ...words }: ReadingValidator, { strict, ...asked }: Reading): Check {
  const generation = oneOf('generation', asked.generation, words.generations)
  const profile = oneOf('profile', asked.profile, words.profiles)
  return (bytes) =>
    judge(bytes, (value) => {
      const isAround = member !== undefined && isObject(value) && Object.hasOwn(value, member)
      const judged = isAround ? value[member] : value
      const result = validate(judged, { generation, profile, strict })
      const isValidIn = (other: string) => validate(judged, { generation: other, profile, strict }).ok
      const other = result.ok || generation !== undefined ? undefined : words.generations.find(isValidIn)
      const warnings = [...(result.warnings ?? []), ...(other === undefined ? [] : [validIn(other)])]
      if (!isAround) return { ...result, warnings }
      const place = <T extends Issue>(issue: T): T => ({ ...issue, pointer: `/${member}${issue.pointer}` })
      const placed = warnings.map(place)
      return result.ok
        ? { ...result, warnings: placed }
        : { ...result, issues: result.issues.map(place), warnings: placed }
    })
}

/** Said of what is not valid in the generation that nobody chose. */
function validIn(generation: string): Issue {
  return { pointer: '', code: 'generation', message: `is valid in another generation: --generation ${generation}` }
}

function oneOf(word: string, given: string | undefined, known: readonly string[]): string | undefined {
  const found = known.find((name) => name.toLowerCase() === given?.toLowerCase())
  if (given !== undefined && found === undefined) throw new Misuse(`--${word} is one of ${known.join(', ')}`)
  return found
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function named<T>(wanted: string, table: Readonly<Record<string, T>>): T | undefined {
  return Object.entries(table).find(([name]) => plain(name) === wanted)?.[1]
}

function plain(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}

function judge(bytes: Uint8Array, validate: (value: unknown) => ValidationResult<unknown>): ReturnType<Check> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { issues: [{ pointer: '', code: 'json', message: 'must be JSON in UTF-8' }], warnings: [] }
  }
  const result = validate(value)
  return { issues: result.ok ? [] : result.issues, warnings: result.warnings ?? [] }
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
