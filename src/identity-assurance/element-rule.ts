/**
 * Rules that a schema cannot express, and what they find.
 */

import type { Issue, ValidationResult } from '../validation/issue.js'
import type { JsonObject } from './json-objects.js'

/** What a rule asks for, and where it comes from. */
export interface RuleWords {
  /** Code of the issue. */
  readonly code: string
  readonly message: string
  readonly source: string
}

/** A rule between parts of an element. */
export interface ElementRule extends RuleWords {
  /** A fault where the specification says "shall", a warning where it says "should". */
  readonly verdict: 'fault' | 'warning'
  /** Where an element breaks the rule: JSON Pointers from the element on. Its members are of any type. */
  placesOf(element: JsonObject): readonly string[]
}

/** What the rules of a document found. */
export interface Findings {
  readonly issues: Issue[]
  readonly warnings: Issue[]
}

/** Notes what the rules find in an element, whose JSON Pointer is `place`. */
export function applyRules(
  rules: readonly ElementRule[],
  element: JsonObject,
  place: string,
  { issues, warnings }: Findings,
): void {
  for (const rule of rules) {
    const places = rule.placesOf(element)
    if (places.length === 0) continue
    const list = rule.verdict === 'fault' ? issues : warnings
    for (const below of places) list.push(issueOf(rule, place + below))
  }
}

/** The issue of a rule that is broken at a place. */
export function issueOf({ code, message, source }: RuleWords, pointer: string): Issue {
  return { pointer, code, message, source }
}

/** The result of the schema together with what the rules found. Without findings, it is the very result of the schema. */
export function withFindings<T>(result: ValidationResult<T>, { issues, warnings }: Findings): ValidationResult<T> {
  if (issues.length === 0 && warnings.length === 0) return result
  const told = warnings.length === 0 ? {} : { warnings }
  if (result.ok && issues.length === 0) return { ...result, ...told }
  return { ok: false, issues: result.ok ? issues : result.issues.concat(issues), ...told }
}
