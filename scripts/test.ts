/**
 * `npm test`: every check and every test, one line each, and the count at the end.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBreaking } from './check-breaking.js'
import { checkDrift } from './check-drift.js'
import { checkExports } from './check-exports.js'
import { checkImports } from './check-imports.js'
import { checkPackage } from './check-package.js'
import { checkSources } from './check-sources.js'
import { checkUnused } from './check-unused.js'
import { ROOT } from './contracts.js'

/** What is checked → the problems that it has. Linting the documents and their bundles is part of making `generated/`. */
const CHECKS: [string, () => Promise<string[]> | string[]][] = [
  [
    'the code is formatted and linted',
    () => runTool('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  ],
  ['the code has the types that it claims', () => runTool('node_modules/typescript/bin/tsc', '--noEmit')],
  ['no file, export or dependency is there for nothing', checkUnused],
  ['the documents are linted, and what is made of them is up to date', checkDrift],
  ['the version says what was changed since the last release', () => checkBreaking()],
  ['modules import what they may', checkImports],
  ['every subpath is exported, and documented', checkExports],
  ['every citation has a source, every decision a row', checkSources],
  ['the package is packed, linted, installed in an empty folder and used', checkPackage],
]

let passed = 0
let failed = 0
for (const [claim, check] of CHECKS) {
  const started = performance.now()
  const problems = await Promise.resolve()
    .then(check)
    .catch((error: Error) => [error.message])
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${claim} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  for (const problem of problems) console.log(`    ${problem}`)
  if (problems.length === 0) passed += 1
  else failed += 1
}
const tests = runTests()
console.log(`\n${passed + tests.passed} passed, ${failed + tests.failed} failed`)
process.exitCode = failed + tests.failed === 0 ? 0 : 1

function runTool(tool: string, ...words: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, tool), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return status === 0 ? [] : [`${stdout}${stderr}`]
}

/** Unit, property and fixture tests, the examples and the mocks. A run that breaks down counts as a failure. */
function runTests(): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'))
  const report = join(folder, 'report.json')
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), ...words], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(1, numFailedTests) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
