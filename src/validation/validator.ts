/**
 * Makes the validator of a named schema out of the check that ajv compiled for it at build time.
 */

import type { Issue, ValidationResult } from './issue.js'
import { describeRule } from './rule-messages.js'
import type { StandardSchema } from './standard-schema.js'

/** What ajv says of one fault. */
export interface CheckError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A function that ajv compiled: true, or false with the faults of that call in `errors`. */
export interface Check {
  (input: unknown): boolean
  errors?: readonly CheckError[] | null
}

/**
 * The validator of a named schema. It never changes, coerces or strips its input and reports every fault; `is` tells only whether there is one.
 * Implements Standard Schema v1.
 */
export interface Validator<T> extends StandardSchema<T> {
  (input: unknown): ValidationResult<T>
  is(input: unknown): input is T
}

/**
 * @param check What ajv compiled.
 * @param source The clause of the schema itself, e.g. `AID.02 §7.3`.
 * @param sources Name of a schema → its clause, for faults inside of the schemas that this one refers to.
 */
export function createValidator<T>(
  check: Check,
  source: string | undefined,
  sources: Readonly<Record<string, string>>,
): Validator<T> {
  return withStandard(
    (input) => {
      const verdict = judge(check, input)
      if (verdict === true) return { ok: true, value: input as T }
      return { ok: false, issues: verdict === false ? issuesOf(check.errors, source, sources) : [verdict] }
    },
    (input): input is T => judge(check, input) === true,
  )
}

/** A pattern has gone as far as the engine goes: some texts of tens of megabytes, where a few dozen characters are due. Reads: D-IDA-64 */
const BEYOND_PATTERNS: Issue = {
  pointer: '',
  code: 'size',
  message: 'must hold no text that is too long to be looked through',
}

/** @throws whatever a getter or a proxy in the input throws; JSON has none. */
function judge(check: Check, input: unknown): boolean | Issue {
  try {
    return check(input)
  } catch (error) {
    if (error instanceof RangeError) return BEYOND_PATTERNS
    throw error
  }
}

/** Makes a validator of a function that is more than a schema: what XSD, rules or arithmetic have to say. */
export function validatorOf<T>(validate: (input: unknown) => ValidationResult<unknown>): Validator<T> {
  return withStandard(
    (input) => {
      const result = validate(input)
      return result.ok ? { ok: true, value: input as T } : result
    },
    (input): input is T => validate(input).ok,
  )
}

function withStandard<T>(
  validate: (input: unknown) => ValidationResult<T>,
  is: (input: unknown) => input is T,
): Validator<T> {
  const standard: StandardSchema<T>['~standard'] = {
    version: 1,
    vendor: 'mobile-identity-contracts',
    validate: (value) => {
      const result = validate(value)
      if (result.ok) return { value: result.value }
      return { issues: result.issues.map(({ message, pointer }) => ({ message, path: pathOf(pointer) })) }
    },
  }
  return Object.assign(validate, { is, '~standard': standard })
}

/** JSON Pointer → member names (RFC 6901 §4). */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function issuesOf(
  errors: readonly CheckError[] | null | undefined,
  source: string | undefined,
  sources: Readonly<Record<string, string>>,
): Issue[] {
  // `if` only repeats that its `then` or `else` failed, and that has issues of its own.
  return (errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => issueOf(error, source, sources))
}

function issueOf(error: CheckError, rootSource: string | undefined, sources: Readonly<Record<string, string>>): Issue {
  const { code, message, member } = describeRule(error.keyword, error.params)
  const pointer = member === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(member)}`
  const source = sources[error.schemaPath.slice(0, error.schemaPath.indexOf('/'))] ?? rootSource
  return source === undefined ? { pointer, code, message } : { pointer, code, message, source }
}

/** Member name → token of a JSON Pointer (RFC 6901 §3). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
