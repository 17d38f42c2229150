/**
 * The tarball that npm would publish, and what is in it.
 */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from '../build.js'
import { ROOT } from '../contracts.js'

export interface Tarball {
  /** Absolute path. */
  readonly file: string
  /** Paths of what it holds, relative to the package. */
  readonly paths: readonly string[]
  /** SHA-512 as npm writes it, `sha512-…`. */
  readonly integrity: string
}

/** Builds `dist/` and packs it into a folder. */
export async function packPackage(folder: string): Promise<Tarball> {
  await build()
  const [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    filename: string
    files: { path: string }[]
  }[]
  if (packed === undefined) throw new Error('npm pack made nothing')
  const file = join(folder, packed.filename)
  return { file, paths: packed.files.map(({ path }) => path), integrity: integrityOf(file) }
}

/** The checksum of a file, as npm and a lock file write it. */
export function integrityOf(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
}

/** Runs npm in a folder and gives what it prints. */
export function npm(folder: string, ...words: string[]): string {
  return execFileSync('npm', ['--loglevel', 'error', ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}
