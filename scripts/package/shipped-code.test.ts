import { describe, expect, it } from 'vitest'
import { judgeShippedCode } from './shipped-code.js'

const MANIFEST = { dependencies: { jose: '6.0.0' }, peerDependencies: { '@stoplight/prism-core': '>=5' } }
const WHOLE = "import { jwtVerify } from 'jose'\nconst prism = () => import('@stoplight/prism-core')\n"

function judge(text: string, path = 'dist/src/aid1/index.js'): string[] {
  const modules = new Map([
    ['dist/chunks/chunk-A.js', WHOLE],
    [path, text],
  ])
  return judgeShippedCode(modules, MANIFEST)
}

describe('judgeShippedCode', () => {
  it.each([
    "import { readFileSync } from 'node:fs'",
    "export * from './client.js'",
    "export { a } from '../chunks/chunk-A.js'",
    "const where = import.meta.resolve('jose/errors')",
    "await Promise.resolve('refused').then(() => import('./b.js'))",
    "// eval('1')\nconst text = 'new Function()'",
    'const isFunction = value instanceof Function',
    'validator.eval(expression)',
    'const { Function: kind } = table',
  ])('finds nothing wrong with %j', (text) => {
    expect(judge(text)).toEqual([])
  })

  it.each([
    ["eval('1')", 'eval'],
    ["const make = new Function('a', 'return a')", 'Function'],
    ["Function('return this')()", 'Function'],
    ["(0, () => globalThis.eval('1'))", 'globalThis.eval'],
    ['function never() { return new self.Function(text) }', 'self.Function'],
  ])('refuses code from strings: %j', (text, call) => {
    expect(judge(text)).toEqual([`dist/src/aid1/index.js makes code from strings: ${call}`])
  })

  it.each([
    ["import Ajv from 'ajv/dist/2020.js'", 'ajv'],
    ["export * from 'yaml'", 'yaml'],
    ["const load = () => import('@scope/name/sub')", '@scope/name'],
    ["createRequire(import.meta.url).resolve('xlsx')", 'xlsx'],
  ])('refuses a package that users do not get: %j', (text, name) => {
    expect(judge(text)).toEqual([`dist/src/aid1/index.js imports ${name}, which is no dependency of the package`])
  })

  it('reads declarations, too', () => {
    const path = 'dist/src/aid1/index.d.ts'
    expect(judge("export declare const a: import('ajv').Options", path)).toEqual([
      `${path} imports ajv, which is no dependency of the package`,
    ])
  })

  it('refuses a dependency that nothing imports', () => {
    expect(
      judgeShippedCode(new Map([['a.js', WHOLE]]), { ...MANIFEST, dependencies: { jose: '6', yaml: '2' } }),
    ).toEqual(['package.json depends on yaml, which no module of the package imports'])
  })
})
