/**
 * `npm run bench`, or `npm run bench -- server-stub`: measures our code and its peers in the same run, and prints one table.
 * Exit status 1 only when a benchmark is broken; a goal that is missed stands in the table.
 *
 * What is measured is JavaScript as the package ships it, behind the exports of the package, run by plain Node: a TypeScript loader would
 * add work to every function. So everything is built first, the benchmarks too, and each topic has a process of its own.
 */

import { fork } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { build as buildDist } from '../scripts/build.js'
import { formatTable, type Result } from './table.js'

/** Longest time of one topic. */
const TIMEOUT_MS = 120_000
const TOPICS = [
  ...['validate-body', 'verify-account-id', 'server-stub', 'client-call', 'import-and-bundle'],
  ...['read-document', 'build-document', 'client-state', 'eap-aka'],
  ...['poll-answer', 'poll-loops', 'validate-verified-claims', 'select-verified-claims'],
]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Below both folders of modules, so that what is built finds our peers and the tools of the project. */
const PACKAGE = `${ROOT}bench/node_modules/.cache/package`

const chosen = process.argv.slice(2)
const unknown = chosen.find((topic) => !TOPICS.includes(topic))
if (unknown !== undefined) {
  console.error(`${unknown} is not a topic. There are: ${TOPICS.join(', ')}`)
  process.exit(2)
}

try {
  await buildPackage()
  const results: Result[] = []
  for (const topic of TOPICS.filter((name) => chosen.length === 0 || chosen.includes(name))) {
    console.error(`${topic} …`)
    results.push(await runTopic(topic))
  }
  console.log(`\nNode ${process.version}. Each comparison is the median over rounds that took turns.\n`)
  console.log(formatTable(results))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  rmSync(PACKAGE, { recursive: true, force: true })
}

/** The package as it is published, with the benchmarks beside its modules. */
async function buildPackage(): Promise<void> {
  rmSync(PACKAGE, { recursive: true, force: true })
  mkdirSync(PACKAGE, { recursive: true })
  copyFileSync(`${ROOT}package.json`, `${PACKAGE}/package.json`)
  cpSync(`${ROOT}generated`, `${PACKAGE}/dist/generated`, { recursive: true })
  await build({
    entryPoints: ['src', 'generated', 'mocks', 'bench'].flatMap(modulesIn),
    outdir: `${PACKAGE}/dist`,
    outbase: ROOT,
    platform: 'node',
    target: 'es2022',
    format: 'esm',
  })
  // What is published takes the place of the modules behind the exports.
  await buildDist()
  cpSync(`${ROOT}dist`, `${PACKAGE}/dist`, { recursive: true })
}

function modulesIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[jt]s$/.test(path) && !/\.d\.ts$|\.test\.ts$|node_modules/.test(path))
    .map((path) => `${ROOT}${folder}/${path}`)
}

function runTopic(topic: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = fork(`${PACKAGE}/dist/bench/${topic}.js`, {
      execArgv: [],
      timeout: TIMEOUT_MS,
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    let result: Result | undefined
    child.once('message', (message) => {
      result = message as Result
    })
    child.once('exit', (status) => {
      if (status === 0 && result !== undefined) resolve(result)
      else reject(new Error(`The benchmark ${topic} is broken`))
    })
  })
}
