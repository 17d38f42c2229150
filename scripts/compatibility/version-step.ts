/**
 * Whether a version number says what was changed since the last release. Versions follow Semantic Versioning; until 1.0 a minor version may break.
 */

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

/** A version of numbers, and whether it is one before the version proper, e.g. `1.0.0-rc.1`. */
interface Version {
  readonly numbers: readonly number[]
  readonly isPrerelease: boolean
}

/** The least step that changes with these verdicts ask for. */
export function decideDueStep(released: string, verdicts: readonly Verdict[]): Step {
  const worst = VERDICTS.find((verdict) => verdicts.includes(verdict))
  if (worst === undefined) return 'none'
  return DUE_STEPS[worst][parseVersion(released).numbers[0] === 0 ? 'before1' : 'from1']
}

/** The step from one version to another; `undefined` when it leads back. A prerelease takes the step of the version that it comes before. */
export function stepBetween(released: string, version: string): Step | undefined {
  const [from, to] = [parseVersion(released), parseVersion(version)]
  const index = from.numbers.findIndex((number, place) => number !== to.numbers[place])
  if (index === -1) return to.isPrerelease && !from.isPrerelease ? undefined : 'none'
  const isBack = (to.numbers[index] ?? 0) < (from.numbers[index] ?? 0)
  return isBack ? undefined : (['major', 'minor', 'patch'] as const)[index]
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
export function parseVersion(text: string): Version {
  const match = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(-[\w.-]+)?(\+[\w.-]+)?$/.exec(text)
  if (match === null) throw new Error('a version must be three numbers, e.g. 0.2.0 or 1.0.0-rc.1')
  return { numbers: match.slice(1, 4).map(Number), isPrerelease: match[4] !== undefined }
}

function nextVersion(released: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = parseVersion(released).numbers
  if (step === 'major') return `${major + 1}.0.0`
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
