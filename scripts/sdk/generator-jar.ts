/**
 * The generator: openapi-generator, a program for Java, of one version that is known by its checksum, from wherever it can be had.
 */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../contracts.js'

/** The one place that names the version. To change it: the version, then the checksum of its JAR. */
export const GENERATOR = {
  artifact: 'org.openapitools:openapi-generator-cli',
  version: '7.25.0',
  sha256: '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae',
} as const

/** What came of looking for the JAR: its path, or why there is none that may be run. */
export type FoundJar = { outcome: 'found'; jar: string } | { outcome: 'missing'; reason: string }

type Environment = Readonly<Record<string, string | undefined>>

const FILE = `openapi-generator-cli-${GENERATOR.version}.jar`

/**
 * The JAR, checked: the one that `OPENAPI_GENERATOR_JAR` names, else the one that was fetched before, else that of the npm package
 * `@openapitools/openapi-generator-cli`, else what Maven brings, which is kept.
 */
export function findGeneratorJar(environment: Environment = process.env, root = ROOT): FoundJar {
  const found = locateJar(environment, root)
  return found.outcome === 'found' && spawnSync('java', ['-version']).status !== 0 ? missing('there is no java') : found
}

function locateJar(environment: Environment, root: string): FoundJar {
  const named = environment.OPENAPI_GENERATOR_JAR
  if (named !== undefined && named !== '') return checkJar(named, 'OPENAPI_GENERATOR_JAR')
  const kept = join(root, 'node_modules/.cache/openapi-generator', FILE)
  if (existsSync(kept)) return checkJar(kept, kept)
  const wrapped = join(root, `node_modules/@openapitools/openapi-generator-cli/versions/${GENERATOR.version}.jar`)
  if (existsSync(wrapped)) return checkJar(wrapped, wrapped)
  return fetchByMaven(kept)
}

/** What to do about a missing generator, in one line. */
export function howToGetGenerator(reason: string): string {
  const { artifact, version } = GENERATOR
  return `openapi-generator ${version} is needed (${reason}): set OPENAPI_GENERATOR_JAR to its JAR, or install Java and Maven, which fetches ${artifact}:${version}, or let the wrapper @openapitools/openapi-generator-cli download it below node_modules.`
}

/** A JAR whose checksum is another is not run, wherever it is from. */
function checkJar(jar: string, source: string): FoundJar {
  if (!existsSync(jar)) return missing(`${source} names no file`)
  const sha256 = createHash('sha256').update(readFileSync(jar)).digest('hex')
  return sha256 === GENERATOR.sha256 ? { outcome: 'found', jar } : missing(`${source} has another checksum`)
}

function fetchByMaven(kept: string): FoundJar {
  const folder = mkdtempSync(join(tmpdir(), 'generator-'))
  try {
    const artifact = `${GENERATOR.artifact}:${GENERATOR.version}`
    const words = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`]
    const { status, error } = spawnSync('mvn', words, { cwd: folder, encoding: 'utf8' })
    if (error !== undefined) return missing('there is no mvn')
    if (status !== 0) return missing('Maven did not bring it')
    const checked = checkJar(join(folder, FILE), 'what Maven brought')
    if (checked.outcome === 'missing') return checked
    mkdirSync(join(kept, '..'), { recursive: true })
    copyFileSync(checked.jar, kept)
    return { outcome: 'found', jar: kept }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function missing(reason: string): FoundJar {
  return { outcome: 'missing', reason }
}
