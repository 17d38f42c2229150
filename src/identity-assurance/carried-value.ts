/**
 * The value of `verified_claims` and the object around it, which are easily taken for each other.
 */

import type { Issue } from '../validation/issue.js'
import { isJsonObject } from './json-objects.js'

/**
 * Finds that somebody gave the object around `verified_claims`, such as an answer of UserInfo, where the value of that member is due. An object with
 * `verification` or `claims` is the value itself, which may have more members. Reads: D-IDA-5, D-IDA-60
 *
 * @param source The clause that has the member.
 * @returns The one issue that says so, or nothing.
 */
export function findCarrier(value: unknown, source: string): Issue | undefined {
  if (!isJsonObject(value) || !Object.hasOwn(value, 'verified_claims')) return undefined
  if (Object.hasOwn(value, 'verification') || Object.hasOwn(value, 'claims')) return undefined
  const message = 'must be given itself: the value of this member, and not the object around it'
  return { pointer: '/verified_claims', code: 'carrier', message, source }
}
