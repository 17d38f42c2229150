/**
 * The attributes that operators share or verify: the catalogue of the product guidelines, and the check of a value.
 *
 * @see MC Products §2.1, §A
 */

import type { Issue, ValidationResult } from '../../validation/issue.js'
import { describeRule } from '../../validation/rule-messages.js'
import { ACCOUNT_INFO_ATTRIBUTES, NETWORK_SESSION_ATTRIBUTES } from './attributes-account-and-network.js'
import {
  ATTRIBUTE_FORMATS,
  type AttributeFormat,
  type AttributeKind,
  type AttributeType,
  TEXT_MAX_LENGTH,
} from './attributes-formats.js'
import type { Attribute, AttributeGroup } from './attributes-rows.js'
import { MOBILE_CONNECT_ATTRIBUTES, USER_PROFILE_ATTRIBUTES } from './attributes-user-profile.js'

export type { AttributeFormat, AttributeType } from './attributes-formats.js'
export type { Attribute, AttributeGroup } from './attributes-rows.js'

const ROWS = [
  ...MOBILE_CONNECT_ATTRIBUTES,
  ...USER_PROFILE_ATTRIBUTES,
  ...ACCOUNT_INFO_ATTRIBUTES,
  ...NETWORK_SESSION_ATTRIBUTES,
] as const

/** Name of an attribute of the catalogue, as the annex or the short-list spells it. */
export type AttributeName = (typeof ROWS)[number]['name']

/**
 * Every attribute of the annex, in its order; those of the short-list are marked. Names that the annex prints for two things, `account_type`, `city` and
 * `state`, have a row for each. Reads: D-MC-4, D-MC-26, D-MC-27, D-MC-29
 *
 * @see MC Products §2.1, §A
 */
export const ATTRIBUTES: readonly Attribute<AttributeName>[] = ROWS

const BY_NAME = indexRows()
const PATTERNS = new Map<AttributeFormat, RegExp>()

/** Which meaning of a name is asked for. */
export interface AttributeOptions {
  /** Default: all groups. */
  readonly group?: AttributeGroup | undefined
}

/**
 * The rows of a name, in either of its spellings: none for a name that is not in the catalogue, two where it has two meanings.
 *
 * @see MC Products §A
 */
export function findAttributes(name: string, { group }: AttributeOptions = {}): readonly Attribute<AttributeName>[] {
  const rows = BY_NAME.get(name) ?? []
  return group === undefined ? rows : rows.filter((row) => row.group === group)
}

/**
 * Checks the value of an attribute: its type, its format, its bounds, the values that are allowed. Of a name with two meanings either will do,
 * unless `group` says which. A name that is not in the catalogue has the issue `unknown-attribute`: the catalogue is not exhaustive, so that a
 * local attribute is for the caller to judge.
 *
 * @returns The value itself, or what is wrong with it for the first meaning of the name.
 * @see MC Products §A
 */
export function validateAttribute(
  name: string,
  value: unknown,
  options: AttributeOptions = {},
): ValidationResult<unknown> {
  let first: readonly Issue[] | undefined
  for (const row of findAttributes(name, options)) {
    const issues = issuesOf(row, value)
    if (issues.length === 0) return { ok: true, value }
    first ??= issues
  }
  const message = 'must be the name of an attribute of the catalogue'
  return { ok: false, issues: first ?? [{ pointer: '', code: 'unknown-attribute', message, source: 'MC Products §A' }] }
}

function indexRows(): ReadonlyMap<string, readonly Attribute<AttributeName>[]> {
  const index = new Map<string, Attribute<AttributeName>[]>()
  for (const row of ATTRIBUTES) {
    for (const name of [row.name, ...(row.otherNames ?? [])]) index.set(name, [...(index.get(name) ?? []), row])
  }
  return index
}

function issuesOf(row: Attribute, value: unknown): Issue[] {
  const issue = (keyword: string, params: Record<string, unknown>): Issue => {
    const { code, message } = describeRule(keyword, params)
    return { pointer: '', code, message, source: row.source }
  }
  if (row.values !== undefined) {
    return row.values.some((allowed) => allowed === value) ? [] : [issue('enum', { allowedValues: row.values })]
  }
  const types = [row.type].flat()
  if (!types.some((type) => isOfType(value, type))) return [issue('type', { type: types })]
  if (typeof value === 'string') return textFaults(row, value).map(([keyword, params]) => issue(keyword, params))
  if (typeof value !== 'number') return []
  const { minimum, maximum } = row
  if (minimum !== undefined && value < minimum) return [issue('minimum', { limit: minimum })]
  return maximum !== undefined && value > maximum ? [issue('maximum', { limit: maximum })] : []
}

/** The rules that a text breaks, with their parameters. */
function textFaults(kind: AttributeKind, text: string): [string, Record<string, unknown>][] {
  const { format } = kind
  const rule: { pattern?: string; maxLength?: number } =
    format === undefined ? { maxLength: kind.maxLength ?? TEXT_MAX_LENGTH } : ATTRIBUTE_FORMATS[format]
  // Before the pattern, which then has a short text to read.
  if (rule.maxLength !== undefined && countCharacters(text, rule.maxLength) > rule.maxLength) {
    return [['maxLength', { limit: rule.maxLength }]]
  }
  if (format === undefined) return text === '' ? [['minLength', { limit: 1 }]] : []
  if (!patternOf(format).test(text)) return [['pattern', { pattern: rule.pattern }]]
  return /^(?:date|date-time|birthdate)$/.test(format) && !isInCalendar(text) ? [['format', { format }]] : []
}

function isOfType(value: unknown, type: AttributeType): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'false':
      return value === false
    default:
      return typeof value === type
  }
}

function patternOf(format: AttributeFormat): RegExp {
  const known = PATTERNS.get(format) ?? new RegExp(ATTRIBUTE_FORMATS[format].pattern)
  PATTERNS.set(format, known)
  return known
}

/** Characters are code points. A text that has more UTF-16 units than two per character is not counted. */
function countCharacters(text: string, limit: number): number {
  return text.length > 2 * limit ? text.length : [...text].length
}

/** Tells whether a month has such a day. */
function isInCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1
}
