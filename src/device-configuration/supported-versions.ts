/**
 * Version tags of the protocol, and the header `Supported-Versions` that lists them.
 *
 * @see RCC.14 §5.3
 */

import type { Issue } from '../validation/issue.js'
import { deviceConfigurationError } from './contract-errors.js'

/** Characters that the value of the header may have: hundreds of versions, and still nothing to fear. */
const LENGTH_LIMIT = 1024

/** `version-tag = 1*DIGIT "." DIGIT` */
const VERSION_TAG = /^[0-9]+\.[0-9]$/

/** A member of a list with the optional white space around it. @see RFC 9110 §5.6.1 */
const LIST_MEMBER = /^[ \t]*([^ \t]*)[ \t]*$/

/** Whether a value is a version tag such as `5.0`. @see RCC.14 §5.3 */
export function isVersionTag(value: unknown): value is string {
  return typeof value === 'string' && VERSION_TAG.test(value)
}

/**
 * Compares two version tags as numbers, part by part: 10.0 is higher than 9.1. Negative when the first one is lower, 0 when both
 * name the same version.
 *
 * @throws {TypeError} when one of them is no version tag.
 * @see RCC.14 §5.2, §5.3
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [normalise(one), normalise(other)]
  if (a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Reads the value of the header `Supported-Versions`: every version once, the lowest first, without leading zeros. Empty list
 * members are passed over as in every list of HTTP. At most 1,024 characters. Reads: D-DC-5
 *
 * @throws {ContractError} DC_SUPPORTED_VERSIONS when the value is no list of version tags, holds none, or is too long. The pointer
 * of an issue is the place in the list, from 0.
 * @see RCC.14 §5.3
 * @see RFC 9110 §5.6.1
 */
export function parseSupportedVersions(value: unknown): string[] {
  if (typeof value !== 'string' || value.length > LENGTH_LIMIT) {
    throw refusal([issue('', 'length', `must be a text of at most ${LENGTH_LIMIT} characters`)])
  }
  const members = value.split(',').map((member) => LIST_MEMBER.exec(member)?.[1])
  const issues = members.flatMap((member, place) =>
    member === '' || isVersionTag(member)
      ? []
      : [issue(`/${place}`, 'version-tag', 'must be digits, a dot and a digit')],
  )
  if (issues.length > 0) throw refusal(issues)
  const versions = members.filter(isVersionTag)
  // 5.3: "If present in a HTTP response, it shall contain at least one version-tag."
  if (versions.length === 0) throw refusal([issue('', 'minItems', 'must have at least one version tag')])
  return sortVersions(versions)
}

/**
 * Gives the value of the header `Supported-Versions`, e.g. `4.0, 5.0`: every version once, the lowest first.
 *
 * @throws {TypeError} when there is no version, or something that is no version tag.
 * @see RCC.14 §5.3
 */
export function formatSupportedVersions(versions: readonly string[]): string {
  if (versions.length === 0) throw new TypeError('versions must have at least one version tag')
  return sortVersions(versions).join(', ')
}

/** Every version once, the lowest first, without leading zeros. */
function sortVersions(versions: readonly string[]): string[] {
  return [...new Set(versions.map(normalise))].sort(compareVersions)
}

/** The tag without leading zeros. Of two such tags the longer one is higher. */
function normalise(version: string): string {
  if (!isVersionTag(version)) throw new TypeError('A version must be digits, a dot and a digit')
  return version.replace(/^0+(?=[0-9])/, '')
}

function issue(pointer: string, code: string, message: string): Issue {
  return { pointer, code, message, source: 'RCC.14 §5.3' }
}

function refusal(issues: readonly Issue[]): Error {
  return deviceConfigurationError('DC_SUPPORTED_VERSIONS', issues)
}
