/**
 * `npm run check:consumers`: the package in projects of other teams, as a table: two generations of TypeScript, each runtime that npm brings a binary
 * of, and the examples as they lie in the package. They weigh hundreds of megabytes, so `npm test` has only what the project itself works with.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './contracts.js'
import {
  checkCommand,
  checkPrograms,
  checkTypes,
  createConsumerProject,
  PROGRAMS,
  RESOLUTIONS,
} from './package/consumer-project.js'
import { npm, packPackage } from './package/pack-package.js'
import { type Cell, countFailures, formatTable, type Row } from './package/result-table.js'
import { isBrought, RUNTIMES, type Runtime } from './package/runtimes.js'

/** TypeScript → its compiler. */
const COMPILERS: Readonly<Record<string, string>> = {
  'TypeScript 5': join(ROOT, 'node_modules/typescript/bin/tsc'),
  'TypeScript 7': join(ROOT, 'consumers/node_modules/typescript-7/bin/tsc'),
}

/** What the examples import besides the package and what comes with it. */
const EXAMPLE_PACKAGES = ['tsx', '@peculiar/x509', 'reflect-metadata', 'web-push']

/** Tries a tarball everywhere. Installs what it is tried with, some hundred megabytes. */
export function checkConsumers(tarball: string): Row[] {
  npm(join(ROOT, 'consumers'), 'ci', '--ignore-scripts')
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'))
  try {
    createConsumerProject(folder, tarball)
    return [
      ...Object.entries(COMPILERS).map(([name, compiler]) => typesRow(folder, name, compiler)),
      ...RUNTIMES.map((runtime) => runtimeRow(folder, runtime)),
      { name: 'Examples', cells: { ESM: { problems: checkExamples(folder) } } },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function typesRow(folder: string, name: string, compiler: string): Row {
  const cells = RESOLUTIONS.map((resolution): [string, Cell] => [
    resolution.name,
    { problems: checkTypes(folder, compiler, resolution) },
  ])
  return { name: `${name} (${versionOf([process.execPath, compiler])})`, cells: Object.fromEntries(cells) }
}

function runtimeRow(folder: string, { name, binary, words }: Runtime): Row {
  const path = binary(process)
  const file = join(ROOT, 'consumers/node_modules', path)
  if (!existsSync(file)) {
    const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'consumers/package.json'), 'utf8'))
    const cell: Cell = isBrought(path, Object.keys(optionalDependencies))
      ? { problems: ['npm did not install its binary'] }
      : { notRun: `consumers/package.json names no binary of it for ${process.platform} on ${process.arch}` }
    return { name, cells: { ESM: cell, CommonJS: cell, command: cell } }
  }
  const command = [file, ...words]
  const cells = {
    ESM: { problems: checkPrograms(folder, command, PROGRAMS.esm) },
    CommonJS: { problems: checkPrograms(folder, command, PROGRAMS.commonjs) },
    command: { problems: checkCommand(folder, command) },
  }
  return { name: `${name} (${versionOf([file])})`, cells }
}

/** The examples of the package, copied out of it as the README says, end well. */
function checkExamples(folder: string): string[] {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const packages = EXAMPLE_PACKAGES.map((name) => `${name}@${devDependencies[name]}`)
  npm(folder, 'install', '--prefer-offline', '--ignore-scripts', ...packages)
  cpSync(join(folder, 'node_modules/mobile-identity-contracts/examples'), join(folder, 'examples'), { recursive: true })
  const names = readdirSync(join(folder, 'examples')).filter((name) => name.endsWith('.ts'))
  return names.flatMap((name) => {
    const words = ['--import', 'tsx', join('examples', name)]
    const ended = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
    return ended.status === 0 ? [] : [`examples/${name} ends with ${ended.status}: ${ended.stderr}`]
  })
}

function versionOf([command = '', ...words]: readonly string[]): string {
  const { stdout } = spawnSync(command, [...words, '--version'], { encoding: 'utf8' })
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'of unknown version'
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  try {
    const rows = checkConsumers((await packPackage(folder)).file)
    console.log(formatTable(rows))
    process.exitCode = countFailures(rows) === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
