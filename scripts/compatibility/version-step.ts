/**
 * Whether a version number says what was changed since the last release. Versions follow Semantic Versioning; until 1.0 a minor version may break.
 */

import type { SemVer } from 'semver'
import { readVersion } from '../semantic-version.js'
import { VERDICTS, type Verdict } from './rules.js'

/** From the smallest on. */
const STEPS = ['none', 'patch', 'minor', 'major'] as const
export type Step = (typeof STEPS)[number]

/** The worst verdict on a change → the step that says so, by the first number of the released version. */
export const DUE_STEPS: Readonly<Record<Verdict, { readonly before1: Step; readonly from1: Step }>> = {
  breaking: { before1: 'minor', from1: 'major' },
  warning: { before1: 'patch', from1: 'minor' },
  compatible: { before1: 'patch', from1: 'minor' },
}

/** The least step that changes with these verdicts ask for. */
export function decideDueStep(released: string, verdicts: readonly Verdict[]): Step {
  const worst = VERDICTS.find((verdict) => verdicts.includes(verdict))
  if (worst === undefined) return 'none'
  return DUE_STEPS[worst][parseVersion(released).major === 0 ? 'before1' : 'from1']
}

/** The step from one version to another; `undefined` when it leads back. A prerelease takes the step of the version that it comes before. */
export function stepBetween(released: string, version: string): Step | undefined {
  const [from, to] = [parseVersion(released), parseVersion(version)]
  if (to.compare(from) < 0) return undefined
  return (['major', 'minor', 'patch'] as const).find((part) => to[part] !== from[part]) ?? 'none'
}

/** Why a version may not be released after another with such changes; `undefined` when it may. */
export function refuseVersion(released: string, version: string, verdicts: readonly Verdict[]): string | undefined {
  const step = stepBetween(released, version)
  const due = decideDueStep(released, verdicts)
  if (step === undefined) return `${version} comes before ${released}, which is released`
  if (STEPS.indexOf(step) >= STEPS.indexOf(due)) return undefined
  return `${version} does not say what was changed since ${released}: a ${due} step is due, at least ${nextVersion(released, due)}`
}

/** @throws {Error} when the text is no version of Semantic Versioning. */
export function parseVersion(text: string): SemVer {
  const version = readVersion(text)
  if (version === undefined) throw new Error('a version must be three numbers, e.g. 0.2.0 or 1.0.0-rc.1')
  return version
}

function nextVersion(released: string, step: Step): string {
  const { major, minor, patch } = parseVersion(released)
  if (step === 'major') return `${major + 1}.0.0`
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
