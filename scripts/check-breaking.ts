/**
 * What was changed in the specifications since the last release, and whether the version of `package.json` says so. `npm run check:breaking`
 *
 * Options: `--json` for programs, `--strict` to count as breaking what cannot be decided.
 */

import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Change, compareSpecs } from './compatibility/compare-specs.js'
import { readCurrentRelease, readLastRelease } from './compatibility/released-specs.js'
import { RULES, VERDICTS } from './compatibility/rules.js'
import { decideDueStep, refuseVersion, type Step } from './compatibility/version-step.js'
import { ROOT } from './contracts.js'

export interface BreakingReport {
  readonly released: string
  readonly version: string
  /** The least step from the one to the other that says what was changed. */
  readonly dueStep: Step
  /** Why the version is refused. */
  readonly refusal?: string
  readonly changes: readonly Change[]
}

/**
 * Compares what stands with what was released last.
 *
 * @throws {Error} when a version is none, or a specification has what cannot be compared; with the name of the file.
 */
export function reportBreaking(root = ROOT, strict = false): BreakingReport {
  const [last, current] = [readLastRelease(root), readCurrentRelease(root)]
  const changes = compareSpecs(last.specs, current.specs, strict)
  const verdicts = changes.map(({ verdict }) => verdict)
  const refusal = refuseVersion(last.version, current.version, verdicts)
  return {
    released: last.version,
    version: current.version,
    dueStep: decideDueStep(last.version, verdicts),
    ...(refusal !== undefined && { refusal }),
    changes,
  }
}

/** The problems of a version that does not say what was changed: each change that asks for a greater step. */
export function checkBreaking(root = ROOT): string[] {
  const { refusal, changes } = reportBreaking(root)
  if (refusal === undefined) return []
  const [worst] = changes
  return [refusal, ...changes.filter(({ verdict }) => verdict === worst?.verdict).map(formatChange)]
}

/** One line: verdict, place, rule and what it means. */
export function formatChange({ verdict, rule, file, place, directions, detail }: Change): string {
  const where = place.startsWith('#') || place === '' ? `${file}${place}` : `${file} ${place}`
  const what = detail === '' ? RULES[rule].change : `${RULES[rule].change} (${detail})`
  return `${verdict} [${rule}] ${where}: ${what}, in ${directions.join(' and ')}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, strict: { type: 'boolean' } } })
  try {
    const report = reportBreaking(ROOT, values.strict)
    if (values.json) console.log(JSON.stringify(report, undefined, 2))
    else printReport(report)
    process.exitCode = report.refusal === undefined ? 0 : 1
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

function printReport({ released, version, dueStep, refusal, changes }: BreakingReport): void {
  for (const change of changes) console.log(formatChange(change))
  const counts = VERDICTS.map((verdict) => `${changes.filter((one) => one.verdict === verdict).length} ${verdict}`)
  console.log(`${released} → ${version}: ${counts.join(', ')}; step due: ${dueStep}`)
  if (refusal !== undefined) console.error(refusal)
}
