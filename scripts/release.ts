/**
 * `npm run release`: everything that is due before a release, and then npm is asked to publish the very tarball that was tested. Without
 * `-- --publish` it is only tried. What is made lies in `release/`: the tarball and its bill of materials.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkConsumers } from './check-consumers.js'
import { checkTarball } from './check-package.js'
import { ROOT } from './contracts.js'
import { decideRelease, publishWords, type ReleaseFacts } from './package/decide-release.js'
import { integrityOf, packPackage, type Tarball } from './package/pack-package.js'
import { countFailures, formatTable } from './package/result-table.js'
import { writeSbom } from './package/write-sbom.js'

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
  const problems = await judgeTarball(tarball)
  if (problems.length > 0) return refuse(problems)
  const bill = tarball.file.replace(/\.tgz$/, '.cdx.json')
  writeSbom(tarball.file, bill)
  console.log(`Wrote ${bill}`)

  console.log(publish ? 'npm publishes it' : 'npm tries to publish it; --publish does')
  const { status } = spawnSync('npm', publishWords(tarball.file, facts), { cwd: ROOT, stdio: 'inherit' })
  if (status === 0 && publish) console.log('Now run `npm run release:record`, commit, and tag the commit.')
  return status ?? 1
}

function readFacts(publish: boolean): ReleaseFacts {
  const { version, repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const record = join(ROOT, 'specs/released/release.json')
  return {
    publish,
    version,
    repository,
    changedFiles: changedFiles(),
    changelog: readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
    recordedVersion: existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).version : undefined,
  }
}

/** The tarball as users get it, everywhere, and that nothing changed meanwhile. */
async function judgeTarball(tarball: Tarball): Promise<string[]> {
  const problems = await checkTarball(tarball)
  const rows = checkConsumers(tarball.file)
  console.log(formatTable(rows))
  const failures = countFailures(rows)
  if (failures > 0) problems.push(`${failures} consumers cannot use the package`)
  if (integrityOf(tarball.file) !== tarball.integrity) problems.push('the tarball is not the one that was packed')
  if (changedFiles().length > 0) problems.push('the tree changed during the tests')
  return problems
}

function changedFiles(): string[] {
  return execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean)
}

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(`Not released: ${reason}`)
  return 1
}
