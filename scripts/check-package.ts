/**
 * The package as users get it: packed, linted, installed in an empty folder, compiled against, required, bundled and run without eval, with what
 * the project itself has. `npm run check:consumers` does it with other compilers and runtimes.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './contracts.js'
import { checkBrowserBundle } from './package/browser-bundle.js'
import {
  checkCommand,
  checkPrograms,
  checkTypes,
  createConsumerProject,
  PROGRAMS,
  RESOLUTIONS,
} from './package/consumer-project.js'
import { lintTarball } from './package/lint-tarball.js'
import { packPackage, type Tarball } from './package/pack-package.js'
import { judgeContent, judgeLinks } from './package/package-content.js'
import { judgeShippedCode } from './package/shipped-code.js'

const NODE = [process.execPath, '--disallow-code-generation-from-strings', '--no-warnings']
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc')

export async function checkPackage(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  try {
    return await checkTarball(await packPackage(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Everything that is asked of a tarball. */
export async function checkTarball({ file, paths }: Tarball): Promise<string[]> {
  const content = judgeContent(paths)
  if (content.length > 0) return content
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
  try {
    createConsumerProject(folder, file)
    const contents = join(folder, 'node_modules/mobile-identity-contracts')
    const textOf = (path: string) => readFileSync(join(contents, path), 'utf8')
    const documents = paths.filter((path) => path.endsWith('.md'))
    const modules = paths.filter((path) => /^dist\/.*\.(js|d\.ts)$/.test(path))
    return [
      ...documents.flatMap((path) => judgeLinks(path, textOf(path), paths)),
      ...judgeShippedCode(new Map(modules.map((path) => [path, textOf(path)])), JSON.parse(textOf('package.json'))),
      ...(await lintTarball(file)),
      ...RESOLUTIONS.flatMap((resolution) => checkTypes(folder, COMPILER, resolution)),
      ...checkPrograms(folder, NODE, [...PROGRAMS.esm, ...PROGRAMS.commonjs]),
      ...checkCommand(folder, NODE),
      ...(await checkBrowserBundle(folder)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
