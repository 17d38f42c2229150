/**
 * The grammar of the headers of HTTP authentication: schemes and their parameters, read within bounds and written so that no value leaves its
 * quotation marks.
 *
 * @see RFC 9110 §5.6.4, §11.2, §11.6
 */

import type { Issue, ValidationResult } from '../validation/issue.js'

/** Characters that the value of a header may have, read or written. */
const DIGEST_HEADER_MAX_LENGTH = 8192

/** Parameters of a scheme: names in lower case, values without quotation marks and escapes. */
export type HeaderParameters = ReadonlyMap<string, string>

/** One challenge, or the one set of credentials. */
export interface SchemeParameters {
  /** In lower case. */
  readonly scheme: string
  readonly parameters: HeaderParameters
}

/** What a parameter has to be. */
export interface ParameterRule {
  readonly name: string
  readonly required: boolean
  /** What the value has to look like, and how to say that. */
  readonly pattern?: RegExp
  readonly message?: string
  readonly source: string
}

/** A parameter to write; `undefined` leaves it out. */
export type WrittenParameter = readonly [name: string, value: string | undefined, form: 'quoted' | 'token']

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const QUOTED = '"((?:[ !#-\\[\\]-~]|\\\\[ -~])*)"'
const ELEMENT_END = '(?=[ \\t]*(?:,|$))'
/** A name and its value; blanks around the sign are passed over (RFC 9110 §11.2). */
const PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:${QUOTED}|(${TOKEN}))${ELEMENT_END}`, 'y')
/** A scheme that has a token68 instead of parameters. */
const SCHEME_TOKEN68 = new RegExp(`(${TOKEN})[ \\t]+[A-Za-z0-9._~+/-]+=*${ELEMENT_END}`, 'y')
const SCHEME = new RegExp(`(${TOKEN})(?=[ \\t,]|$)`, 'y')
/** Empty elements of a list are passed over (RFC 9110 §5.6.1.2). */
const BETWEEN = /[ \t,]*/y

/**
 * Reads the challenges of `WWW-Authenticate`, or the credentials of `Authorization`.
 *
 * Values are printable ASCII. A parameter given twice, in whatever case, is refused.
 *
 * @see RFC 9110 §11.6
 */
export function readSchemes(header: unknown): ValidationResult<readonly SchemeParameters[]> {
  const fault = checkLength(header)
  if (fault !== undefined) return { ok: false, issues: [fault] }
  const schemes: { scheme: string; parameters: Map<string, string> | undefined }[] = []
  const elements = createScanner(header as string)
  while (elements.hasMore()) {
    const parameter = elements.take(PARAMETER)
    if (parameter !== undefined) {
      const issue = addParameter(schemes.at(-1)?.parameters, parameter)
      if (issue !== undefined) return { ok: false, issues: [issue] }
      continue
    }
    const bare = elements.take(SCHEME_TOKEN68)
    const scheme = (bare ?? elements.take(SCHEME))?.[1]
    if (scheme === undefined) return { ok: false, issues: [SYNTAX] }
    schemes.push({ scheme: scheme.toLowerCase(), parameters: bare === undefined ? new Map() : undefined })
  }
  return { ok: true, value: schemes.map(({ scheme, parameters = new Map() }) => ({ scheme, parameters })) }
}

/** Reads a header of parameters alone, as `Authentication-Info`. @see RFC 9110 §11.6.3 */
export function readParameters(header: unknown): ValidationResult<HeaderParameters> {
  const fault = checkLength(header)
  if (fault !== undefined) return { ok: false, issues: [fault] }
  const parameters = new Map<string, string>()
  const elements = createScanner(header as string)
  while (elements.hasMore()) {
    const parameter = elements.take(PARAMETER)
    const issue = parameter === undefined ? SYNTAX : addParameter(parameters, parameter)
    if (issue !== undefined) return { ok: false, issues: [issue] }
  }
  return { ok: true, value: parameters }
}

/** Every parameter that is missing or is not as its rule asks. */
export function checkParameters(parameters: HeaderParameters, rules: readonly ParameterRule[]): Issue[] {
  return rules.flatMap(({ name, required, pattern, message = '', source }): Issue[] => {
    const value = parameters.get(name)
    if (value === undefined) {
      return required ? [{ pointer: `/${name}`, code: 'required', message: `${name} is due`, source }] : []
    }
    if (pattern === undefined || pattern.test(value)) return []
    return [{ pointer: `/${name}`, code: 'pattern', message, source }]
  })
}

/**
 * Writes parameters.
 *
 * @throws {TypeError} when a value is not printable ASCII, or one without quotation marks is no token. So no header can be smuggled in.
 * @throws {RangeError} when the text is longer than {@link DIGEST_HEADER_MAX_LENGTH}.
 * @see RFC 9110 §5.6.4
 */
export function formatParameters(parameters: readonly WrittenParameter[]): string {
  const text = parameters.flatMap((parameter) => formatParameter(parameter) ?? []).join(', ')
  if (text.length > DIGEST_HEADER_MAX_LENGTH - 'Digest '.length) throw new RangeError('The header would be too long')
  return text
}

/**
 * Checks a word that our own caller gives, e.g. a method.
 *
 * @throws {TypeError} when it is no token.
 * @see RFC 9110 §5.6.2
 */
export function requireToken(name: string, value: unknown): void {
  if (typeof value !== 'string' || !IS_TOKEN.test(value)) throw new TypeError(`${name} must be a token`)
}

const IS_TOKEN = new RegExp(`^${TOKEN}$`)

const SYNTAX: Issue = {
  pointer: '',
  code: 'syntax',
  message: 'must be schemes with parameters, separated by commas, in printable ASCII',
  source: 'RFC 9110 §11.2',
}

function checkLength(header: unknown): Issue | undefined {
  if (typeof header !== 'string') return { pointer: '', code: 'type', message: 'must be the text of a header' }
  if (header.length <= DIGEST_HEADER_MAX_LENGTH) return undefined
  return { pointer: '', code: 'maxLength', message: `must be at most ${DIGEST_HEADER_MAX_LENGTH} characters` }
}

/** Goes through the elements of a header, each of them once. */
function createScanner(header: string) {
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(header) ?? undefined
    if (match !== undefined) at = pattern.lastIndex
    return match
  }
  const hasMore = () => {
    take(BETWEEN)
    return at < header.length
  }
  return { hasMore, take }
}

/** Adds what PARAMETER found, unless it has no scheme, or is a duplicate (RFC 9110 §11.2: "only once"). */
function addParameter(parameters: Map<string, string> | undefined, match: RegExpExecArray): Issue | undefined {
  const [, name = '', quoted, token = ''] = match
  const key = name.toLowerCase()
  if (parameters === undefined) return SYNTAX
  if (parameters.has(key)) {
    return { pointer: '', code: 'duplicate', message: 'a parameter must not be given twice', source: 'RFC 9110 §11.2' }
  }
  parameters.set(key, quoted?.replaceAll(/\\(.)/g, '$1') ?? token)
  return undefined
}

function formatParameter([name, value, form]: WrittenParameter): string | undefined {
  if (value === undefined) return undefined
  if (form === 'token') {
    requireToken(name, value)
    return `${name}=${value}`
  }
  if (typeof value !== 'string' || !/^[ -~]*$/.test(value)) throw new TypeError(`${name} must be printable ASCII`)
  return `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`
}
