/**
 * `npm run release`: everything that is due before a release, and then npm is asked to publish the very tarball that was tested. Without
 * `-- --publish` it is only tried. What is made lies in `release/`: the tarball and its bill of materials.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reportBreaking } from './check-breaking.js'
import { checkConsumers } from './check-consumers.js'
import { checkTarball } from './check-package.js'
import { ROOT } from './contracts.js'
import { decideRelease, publishWords, type ReleaseFacts } from './package/decide-release.js'
import { integrityOf, packPackage, type Tarball } from './package/pack-package.js'
import { countFailures, formatTable } from './package/result-table.js'
import { writeSbom } from './package/write-sbom.js'
import { compareVersions } from './semantic-version.js'

const { values } = parseArgs({ options: { publish: { type: 'boolean', default: false } } })
process.exitCode = await release(values.publish)

/** @returns The exit status. */
async function release(publish: boolean): Promise<number> {
  const facts = readFacts(publish)
  const decision = decideRelease(facts)
  if (decision.outcome === 'refused') return refuse(decision.reasons)
  console.log(`Release ${facts.version}: all tests`)
  if (spawnSync('npm', ['test'], { cwd: ROOT, stdio: 'inherit' }).status !== 0) return refuse(['the tests fail'])

  const folder = join(ROOT, 'release')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const tarball = await packPackage(folder)
  console.log(`Packed ${tarball.file}, ${tarball.integrity}`)
  const bill = tarball.file.replace(/\.tgz$/, '.cdx.json')
  const problems = [...(await judgeUse(tarball)), ...writeSbom(tarball, bill), ...judgeChanges(tarball, facts)]
  if (problems.length > 0) return refuse(problems)
  console.log(`Wrote ${bill}`)

  console.log(publish ? 'npm publishes it' : 'npm tries to publish it; --publish does')
  const { status } = spawnSync('npm', publishWords(tarball.file, facts), { cwd: ROOT, stdio: 'inherit' })
  if (status === 0 && publish)
    console.log(`Now tag ${facts.commit} as v${facts.version}, run \`npm run release:record\`, and commit.`)
  return status ?? 1
}

function readFacts(publish: boolean): ReleaseFacts {
  const { version, repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const record = join(ROOT, 'specs/released/release.json')
  const recordedVersion = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).version : undefined
  const canCompare = recordedVersion !== undefined && compareVersions(version, recordedVersion) !== undefined
  return {
    publish,
    version,
    repository,
    changedFiles: changedFiles(),
    commit: commitOf('HEAD') ?? '',
    tags: tagsOf(version),
    changelog: readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
    recordedVersion,
    versionRefusal: canCompare ? reportBreaking(ROOT, true).refusal : undefined,
  }
}

/** The tarball as users get it, everywhere. */
async function judgeUse(tarball: Tarball): Promise<string[]> {
  const problems = await checkTarball(tarball)
  const rows = checkConsumers(tarball.file)
  console.log(formatTable(rows))
  const failures = countFailures(rows)
  return failures === 0 ? problems : [...problems, `${failures} consumers cannot use the package`]
}

/** That nothing changed since the decision: the last word before npm is asked. */
function judgeChanges({ file, integrity }: Tarball, { commit }: ReleaseFacts): string[] {
  return [
    ...(integrityOf(file) === integrity ? [] : ['the tarball is not the one that was packed']),
    ...(changedFiles().length === 0 ? [] : ['the tree changed during the tests']),
    ...(commitOf('HEAD') === commit ? [] : ['another commit was checked out during the tests']),
  ]
}

function changedFiles(): string[] {
  return execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)
}

function tagsOf(version: string): Record<string, string> {
  const found = [`v${version}`, version].map((tag) => [tag, commitOf(`refs/tags/${tag}`)] as const)
  return Object.fromEntries(found.flatMap(([tag, commit]) => (commit === undefined ? [] : [[tag, commit]])))
}

/** The commit of a name of git; undefined when there is none. */
function commitOf(name: string): string | undefined {
  const words = ['rev-parse', '--quiet', '--verify', `${name}^{commit}`]
  const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(`Not released: ${reason}`)
  return 1
}
