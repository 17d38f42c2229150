/**
 * Versions of Semantic Versioning, as it writes them.
 */

import { compare, parse, type SemVer } from 'semver'

/** @returns Undefined when the text is no version. `v1.0.0`, which npm would read, is none. */
export function readVersion(text: string): SemVer | undefined {
  return /^\d\S*$/.test(text) ? (parse(text) ?? undefined) : undefined
}

/**
 * Orders two versions.
 *
 * @returns Below zero when `a` comes before `b`; undefined when one of them is no version.
 */
export function compareVersions(a: string, b: string): number | undefined {
  const [left, right] = [readVersion(a), readVersion(b)]
  return left === undefined || right === undefined ? undefined : compare(left, right)
}
