/**
 * `application/x-www-form-urlencoded` bodies as OAuth uses them: each parameter once, all of them texts.
 *
 * @see RFC 6749 §3.2, §B
 */

import { repeatedIssue } from './parameter-issues.js'
import { decodePercent } from './path-template.js'
import type { EncodedBody, ParsedBody } from './request-body.js'
import { isWholeText } from './whole-text.js'

/** More parameters than any contract has. */
const MAX_PARAMETERS = 256

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
    if (!(isWholeText(name) && isWholeText(value))) return { fault: 'must have parameters of whole characters' }
    parameters.append(name, value)
  }
  return { text: parameters.toString(), contentType: 'application/x-www-form-urlencoded' }
}

/**
 * Reads a form. A parameter without a value counts as absent, a repeated one is refused, and unknown ones are kept.
 *
 * It takes the text apart itself: the parser of the platform repairs what is not UTF-8, and cannot be asked whether it did.
 */
export function parseUrlEncodedForm(text: string): ParsedBody {
  const pieces = text.split('&', MAX_PARAMETERS + 1)
  if (pieces.length > MAX_PARAMETERS) {
    return { issues: [{ pointer: '', code: 'too-many', message: `must have at most ${MAX_PARAMETERS} parameters` }] }
  }
  const names = new Set<string>()
  const repeated = new Set<string>()
  const given: [string, string][] = []
  for (const piece of pieces) {
    if (piece === '') continue
    const equals = piece.indexOf('=')
    const name = decodeFormText(equals < 0 ? piece : piece.slice(0, equals))
    const value = equals < 0 ? '' : decodeFormText(piece.slice(equals + 1))
    if (name === undefined || value === undefined) {
      return { issues: [{ pointer: '', code: 'percent-encoding', message: 'must be percent-encoded UTF-8' }] }
    }
    if (names.has(name)) repeated.add(name)
    names.add(name)
    if (value !== '') given.push([name, value])
  }
  if (repeated.size > 0) return { issues: [...repeated].map((name) => repeatedIssue('', name)) }
  // `fromEntries` makes a member of any name, `__proto__` too.
  return { value: Object.fromEntries(given) }
}

/** The text that a form has encoded so; undefined when it stands for no UTF-8. */
export function decodeFormText(text: string): string | undefined {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text)
}
