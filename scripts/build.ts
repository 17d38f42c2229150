/**
 * Makes `dist/`, what the package ships: JavaScript and declarations of `src/`, `generated/` and `mocks/`, and the documents as they are. `npm run build`
 */

import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './contracts.js'

export function build(): void {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })
  // The compiler leaves out what is not TypeScript: the compiled checks with their declarations, and the documents.
  cpSync(join(ROOT, 'generated'), join(ROOT, 'dist/generated'), {
    recursive: true,
    filter: (source) => !source.endsWith('.ts') || source.endsWith('.d.ts'),
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build()
