/**
 * `application/x-www-form-urlencoded` bodies as OAuth uses them: each parameter once, all of them texts.
 *
 * @see RFC 6749 §3.2, §B
 */

import type { Issue } from '../validation/issue.js'
import { escapePointer } from '../validation/validator.js'
import { decodePercent } from './path-template.js'
import type { EncodedBody, ParsedBody } from './request-body.js'

/** More parameters than any contract has. */
const MAX_PARAMETERS = 256

/** Half of a character, which UTF-8 has no place for. */
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Writes a form. Members that are undefined are left out.
 *
 * @param form Name of the parameter → its text, which is not empty: an empty one would count as absent.
 */
export function encodeUrlEncodedForm(form: unknown): EncodedBody {
  if (typeof form !== 'object' || form === null) return { fault: 'must have parameters' }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    if (value === undefined) continue
    if (typeof value !== 'string' || value === '') return { fault: 'must have parameters of text that is not empty' }
    if (LONE_SURROGATE.test(name + value)) return { fault: 'must have parameters of whole characters' }
    parameters.append(name, value)
  }
  return { text: parameters.toString(), contentType: 'application/x-www-form-urlencoded' }
}

/** Reads a form. A parameter without a value counts as absent, a repeated one is refused, and unknown ones are kept. */
export function parseUrlEncodedForm(text: string): ParsedBody {
  if (decodePercent(text) === undefined) {
    return { issues: [{ pointer: '', code: 'percent-encoding', message: 'must be percent-encoded UTF-8' }] }
  }
  const values = new Map<string, string>()
  const repeated = new Set<string>()
  let count = 0
  // The leading `&` keeps a question mark at the beginning, which belongs to the first name here.
  for (const [name, value] of new URLSearchParams(`&${text}`)) {
    if (++count > MAX_PARAMETERS) {
      return { issues: [{ pointer: '', code: 'too-many', message: `must have at most ${MAX_PARAMETERS} parameters` }] }
    }
    if (values.has(name)) repeated.add(name)
    values.set(name, value)
  }
  if (repeated.size > 0) return { issues: [...repeated].map(repeatedIssue) }
  // `fromEntries` makes a member of any name, `__proto__` too.
  return { value: Object.fromEntries([...values].filter(([, value]) => value !== '')) }
}

function repeatedIssue(name: string): Issue {
  return { pointer: `/${escapePointer(name)}`, code: 'repeated', message: 'must be given once' }
}
