/**
 * Claims that other sources tell: whether an answer says where they are.
 *
 * @see IDA §6.1, §6.2
 */

import type { Issue } from '../validation/issue.js'
import { escapePointer } from '../validation/validator.js'
import { isJsonObject } from './json-objects.js'

/** The members of an answer that are about other sources. */
export interface ClaimSourceMembers {
  readonly _claim_names?: unknown
  readonly _claim_sources?: unknown
}

/**
 * Checks that the sources that an answer names, and those that it has, are the same: each name in `_claim_names` is a member of
 * `_claim_sources`, and each member of that is named. What is not of its form is for the schemas UserInfo and IdTokenClaims to say, and passed
 * over here.
 *
 * @param claims An answer of UserInfo, or the claims of an ID token.
 * @returns Nothing when the sources agree. Issues show names of sources in their pointers, which are of this answer alone.
 * @see IDA §6.2
 */
export function checkClaimSources(claims: ClaimSourceMembers): Issue[] {
  if (!isJsonObject(claims)) return []
  const { _claim_names: names, _claim_sources: sources } = claims
  if (!isJsonObject(names) || !isJsonObject(sources)) return []
  const named = new Set(Object.values(names).flatMap(sourcesOf))
  return [
    ...Object.entries(names).flatMap(([claim, value]) =>
      // IDA §6.2 items 3 and 4.
      sourcesOf(value).every((name) => Object.hasOwn(sources, name))
        ? []
        : [issue(`/_claim_names/${escapePointer(claim)}`, 'claim-source', 'must name members of _claim_sources')],
    ),
    ...Object.keys(sources)
      // IDA §6.2 item 5.
      .filter((name) => !named.has(name))
      .map((name) => issue(`/_claim_sources/${escapePointer(name)}`, 'claim-name', 'must be named in _claim_names')),
  ]
}

/** IDA §6.1: a name, a list of names, or an object with a member for each. */
function sourcesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((name) => typeof name === 'string')
  if (typeof value === 'string') return [value]
  return isJsonObject(value) ? Object.keys(value) : []
}

function issue(pointer: string, code: string, message: string): Issue {
  return { pointer, code, message, source: 'IDA §6.2' }
}
