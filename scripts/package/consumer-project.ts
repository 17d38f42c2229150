/**
 * An empty project with the tarball installed in it, and the programs of `consumers/`: what they compile with, what runs them, what they print.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../contracts.js'
import { npm } from './pack-package.js'

/** A way in which TypeScript finds modules and types, and the programs that users write under it. */
export interface Resolution {
  readonly name: string
  /** The words for the compiler. */
  readonly words: readonly string[]
  readonly programs: readonly string[]
  /** A program that the compiler refuses here, and what it says: the README tells what to do instead. */
  readonly refused?: { readonly program: string; readonly code: string }
}

const NODE_TYPES = ['--lib', 'es2023', '--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node']
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler']

export const RESOLUTIONS: readonly Resolution[] = [
  {
    name: 'node16',
    words: ['--module', 'node16', '--moduleResolution', 'node16', ...NODE_TYPES],
    programs: ['program.ts'],
    refused: { program: 'commonjs.cts', code: 'TS1479' },
  },
  {
    name: 'nodenext',
    words: ['--module', 'nodenext', '--moduleResolution', 'nodenext', ...NODE_TYPES],
    programs: ['program.ts', 'documents.ts', 'commonjs.cts'],
  },
  { name: 'bundler', words: [...BUNDLER, ...NODE_TYPES], programs: ['program.ts', 'documents.ts'] },
  // A project for browsers has no types of Node, which the declarations of stubs name: the README tells it to leave declarations unchecked.
  {
    name: 'page',
    words: [...BUNDLER, '--lib', 'es2023,dom', '--typeRoots', 'none', '--skipLibCheck'],
    programs: ['browser.ts'],
  },
]

/** Form of the modules → the programs of that form, as `nodenext` makes them. */
export const PROGRAMS = {
  esm: ['program.js', 'documents.js'],
  commonjs: ['commonjs.cjs', 'required.cjs'],
} as const satisfies Record<string, readonly string[]>

/** Where the compiled programs lie. */
const COMPILED = 'nodenext'

/** Installs a tarball in an empty folder, with the programs beside it. */
export function createConsumerProject(folder: string, tarball: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  npm(folder, 'install', '--prefer-offline', '--ignore-scripts', tarball)
  const programs = readdirSync(join(ROOT, 'consumers')).filter((name) => /\.(ts|cts|cjs)$/.test(name))
  for (const name of programs) cpSync(join(ROOT, 'consumers', name), join(folder, name))
  cpSync(join(ROOT, 'consumers/required.cjs'), join(folder, COMPILED, 'required.cjs'))
}

/** Compiles the programs of a resolution, with the declarations of the package checked. Gives what is wrong. */
export function checkTypes(folder: string, compiler: string, resolution: Resolution): string[] {
  const { name, programs, refused } = resolution
  const compiled = compile(folder, compiler, resolution, ['--outDir', name, ...programs])
  const problems = compiled.status === 0 ? [] : [`does not compile (${name}): ${compiled.stdout}`]
  if (refused === undefined) return problems
  const { status, stdout } = compile(folder, compiler, resolution, ['--noEmit', refused.program])
  const isRefused = status !== 0 && stdout.includes(refused.code)
  return isRefused ? problems : [...problems, `${refused.program} is not refused with ${refused.code} (${name})`]
}

/** @param runtime The program that runs JavaScript, and its words. */
export function checkPrograms(folder: string, runtime: readonly string[], programs: readonly string[]): string[] {
  return programs.flatMap((name) => {
    const [command = '', ...words] = runtime
    const ended = spawnSync(command, [...words, join(COMPILED, name)], { cwd: folder, encoding: 'utf8' })
    const expected = readFileSync(join(ROOT, 'consumers', name.replace(/\.c?js$/, '.out')), 'utf8')
    const isRight = ended.status === 0 && ended.stdout === expected
    return isRight ? [] : [`${name} ends with ${ended.status}: ${ended.stdout}${ended.stderr}`]
  })
}

/** The command of the package, where its optional peers are not installed. */
export function checkCommand(folder: string, runtime: readonly string[]): string[] {
  const contents = join(folder, 'node_modules/mobile-identity-contracts')
  const { version, bin } = JSON.parse(readFileSync(join(contents, 'package.json'), 'utf8'))
  const products = join(folder, 'products.csv')
  writeFileSync(products, 'Product name\n')
  const body = join(contents, 'specs/aid1/examples/sendMspToken/request-token-made.json')
  const document = join(contents, 'specs/device-configuration/examples/provisioning-document/reset.xml')
  const expectations: [string[], number, string][] = [
    [['--version'], 0, version],
    [['validate', 'aid1/SendMspTokenBody', body], 0, 'valid'],
    [['validate', 'device-configuration/provisioning-document', document], 0, 'valid'],
    [['list'], 0, 'requestActivationCode'],
    [['directory', 'check', products], 2, 'npm install csv-parse'],
    [['mock'], 1, 'The mock servers need Prism: npm install'],
  ]
  const [command = '', ...words] = [...runtime, join(contents, bin['mobile-identity'])]
  return expectations.flatMap(([call, status, text]) => {
    const ended = spawnSync(command, [...words, ...call], { cwd: folder, encoding: 'utf8' })
    const isRight = ended.status === status && `${ended.stdout}${ended.stderr}`.includes(text)
    return isRight ? [] : [`mobile-identity ${call[0]} ends with ${ended.status}: ${ended.stdout}${ended.stderr}`]
  })
}

function compile(folder: string, compiler: string, { words }: Resolution, files: readonly string[]) {
  const options = ['--strict', '--target', 'es2022', '--resolveJsonModule', '--rootDir', '.']
  return spawnSync(process.execPath, [compiler, ...options, ...words, ...files], { cwd: folder, encoding: 'utf8' })
}
