/**
 * The subpaths of clients, bundled for a browser: nothing of Node is asked for, and the bundle runs where there is only the Web.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { build } from 'esbuild'
import { ROOT } from '../contracts.js'

/** Subpath that no browser can load → why. Each other one that leads to code is bundled. */
const NOT_FOR_BROWSERS: Readonly<Record<string, string>> = {
  './device-configuration': 'its client needs a `fetch` that shows cookies and redirects',
  './eap-aka': 'it needs `node:crypto`',
  './node': 'it is for Node',
}

/** What a page has and the language has not. There is no `process`, `Buffer`, `require` or `global`. */
const WEB = [
  'AbortController AbortSignal Blob DOMException Event EventTarget FormData Headers ReadableStream Request Response',
  'TextDecoder TextEncoder URL URLSearchParams Uint8Array ArrayBuffer atob btoa clearTimeout crypto fetch performance',
  'queueMicrotask setTimeout structuredClone',
].flatMap((names) => names.split(' '))

/** A function that needs no validators → the most that a bundle with it alone may weigh, minified, in bytes. One set of checks weighs 300 KB. */
const WEIGHTS = { selectVerifiedClaims: 40_000, checkAge: 20_000, verifyIdToken: 40_000 }

export async function checkBrowserBundle(folder: string): Promise<string[]> {
  const problems: string[] = []
  for (const subpath of subpathsForBrowsers(folder)) {
    const contents = `export * from 'mobile-identity-contracts${subpath.slice(1)}'`
    const { errors } = await bundle({ stdin: { contents, resolveDir: folder }, format: 'esm' })
    problems.push(...errors.map((error) => `${subpath} in a browser: ${error}`))
  }
  for (const [name, limit] of Object.entries(WEIGHTS)) {
    const contents = `import { ${name} } from 'mobile-identity-contracts/identity-assurance'\nconsole.log(${name})`
    const stdin = { contents, resolveDir: folder }
    const { errors, text } = await bundle({ stdin, format: 'esm', minify: true, external: ['jose'] })
    problems.push(...errors)
    if (text.length > limit)
      problems.push(`a bundle with ${name} alone has ${text.length} characters, more than ${limit}`)
  }
  const { errors, text } = await bundle({ entryPoints: [join(folder, 'browser.ts')], format: 'iife' })
  if (errors.length > 0) return [...problems, ...errors]
  const printed = await runInPage(text)
  const isRight = printed === readFileSync(join(ROOT, 'consumers/browser.out'), 'utf8')
  return isRight ? problems : [...problems, `browser.ts prints ${printed}`]
}

/** @param folder Where the package is installed. */
function subpathsForBrowsers(folder: string): string[] {
  const manifest = readFileSync(join(folder, 'node_modules/mobile-identity-contracts/package.json'), 'utf8')
  const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, unknown>> }
  return Object.entries(exports)
    .filter(([subpath, target]) => typeof target !== 'string' && !Object.hasOwn(NOT_FOR_BROWSERS, subpath))
    .map(([subpath]) => subpath)
}

/** A module that cannot be found, such as `node:fs`, is an error of the bundler. */
async function bundle(options: Parameters<typeof build>[0]): Promise<{ errors: string[]; text: string }> {
  try {
    const { outputFiles } = await build({
      ...options,
      bundle: true,
      write: false,
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    })
    return { errors: [], text: outputFiles?.[0]?.text ?? '' }
  } catch (error) {
    return { errors: (error as { errors: { text: string }[] }).errors.map(({ text }) => text), text: '' }
  }
}

/** Runs a script in a realm with the names of the Web alone, and without eval. Gives what it prints. */
async function runInPage(script: string): Promise<string> {
  return new Promise((resolve) => {
    const print = (line: unknown) => resolve(`${line}\n`)
    const names = Object.fromEntries(WEB.map((name) => [name, (globalThis as Record<string, unknown>)[name]]))
    const page = createContext(
      { ...names, console: { log: print, warn: print, error: print } },
      { codeGeneration: { strings: false, wasm: true } },
    )
    const onRejection = (reason: unknown) => print(reason)
    process.once('unhandledRejection', onRejection)
    try {
      new Script(script).runInContext(page)
    } catch (error) {
      print(error)
    }
  })
}
