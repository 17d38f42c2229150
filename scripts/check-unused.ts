/**
 * No file, export or dependency is there for nothing, as knip judges. `knip.jsonc` says what is started or imported from outside.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './contracts.js'

/** What knip reads. */
const READ = [
  ...['src', 'generated', 'scripts', 'mocks', 'examples'],
  ...['knip.jsonc', 'tsconfig.json', 'tsconfig.build.json', 'vitest.config.ts', 'biome.json', '.gitignore'],
]

/**
 * Runs knip in a copy whose package exports code alone: it would look for each of the many files under `./specs/*` everywhere, which takes it
 * ten times as long as all the rest.
 */
export function checkUnused(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'unused-'))
  try {
    for (const name of READ) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const code = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string')
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, exports: Object.fromEntries(code) }))
    const words = [join(ROOT, 'node_modules/knip/bin/knip.js'), '--no-progress', '--treat-config-hints-as-errors']
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
    return status === 0 ? [] : [`${stdout}${stderr}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
