/**
 * Makes `dist/`, what the package ships: one file of JavaScript per subpath and what they share, the declarations of the sources, and the
 * documents as they are. `npm run build`
 *
 * Each subpath is bundled, because a program that imports some eighty modules spends most of its start on opening files.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import { ROOT } from './contracts.js'
import { moduleSource } from './module-source.js'

/** What the package ships of `dist/`; the SDKs and the site lie there too. */
const PARTS = ['chunks', 'generated', 'mocks', 'src']

export async function build(): Promise<void> {
  const dist = join(ROOT, 'dist')
  for (const part of PARTS) rmSync(join(dist, part), { recursive: true, force: true })
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })
  const { outputFiles } = await bundle({
    absWorkingDir: ROOT,
    entryPoints: entryPoints(),
    outdir: dist,
    outbase: '.',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    // Clients run in browsers too, so nothing of Node is assumed.
    platform: 'neutral',
    // What is installed with the package, or beside it, is no part of it.
    packages: 'external',
    target: 'es2022',
    write: false,
  })
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, letNamespacesGo(text))
  }
  cpSync(join(ROOT, 'generated'), join(dist, 'generated'), {
    recursive: true,
    filter: (source) => !/\.(ts|js)$/.test(source),
  })
}

/**
 * Marks the objects that stand for a module (`validate`) as free of effects. esbuild fills them by a statement, so that the bundle of a customer who uses
 * one function would hold each of the validators.
 */
function letNamespacesGo(text: string): string {
  return text
    .replace(
      /^var __export = \(target, all\) => \{\n(.*?)\n\};/ms,
      'var __export = (target, all) => {\n$1\n  return target;\n};',
    )
    .replaceAll(/^var (\w+_exports) = \{\};\n__export\(\1, /gm, 'var $1 = /* @__PURE__ */ __export({}, ')
}

/** The sources of what package.json leads to, and the program that the command runs as a process of its own. */
function entryPoints(): string[] {
  const { exports, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string }>
    bin: Record<string, string>
  }
  const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
  const sources = [...targets, ...Object.values(bin)].map((file) => `./${moduleSource(file)}`)
  return [...sources, './mocks/serve.ts']
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
