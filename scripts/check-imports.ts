/**
 * The import law: who may import whom.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import ts from 'typescript'
import { findContracts, ROOT } from './contracts.js'

/** An import of a module, by the path of the imported one relative to the root, or by its package name. */
interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Rooms under `src/` that every contract may use. */
const SHARED_ROOMS = ['http', 'validation', 'errors', 'bytes', 'crypto', 'xml', 'openid']

/** Room under `src/` → the rooms that it may use besides itself. */
const ROOM_LAW: Readonly<Record<string, readonly string[]>> = {
  bytes: [],
  crypto: [],
  errors: ['validation'],
  validation: [],
  http: ['validation', 'errors', 'bytes'],
  node: ['http'],
  xml: ['validation'],
  openid: ['http', 'validation', 'errors', 'bytes', 'crypto'],
  // Proves a SIM, within the messages of device configuration as well as without them.
  'eap-aka': ['http', 'validation', 'errors', 'bytes', 'crypto', 'device-configuration'],
}

/** Folder → the packages that its modules may import; all others import none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'src/xml': ['libxml2-wasm'],
  'src/openid': ['jose'],
  'src/device-configuration': ['asn1js', 'pkijs'],
  'src/mobile-connect': ['openid-client'],
  'src/cli': ['csv-parse/sync', 'csv-stringify/sync', 'write-excel-file/universal'],
  mocks: ['@stoplight/prism-core', '@stoplight/prism-http', '@stoplight/prism-http-server'],
}

/** A line for each problem. */
export function checkImports(): string[] {
  const contracts = findContracts().map(({ word }) => word)
  const files = ['src', 'generated', 'mocks'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(ts|js)$/.test(name) && !/\.test\.ts$|\.d\.ts$|\/testing\//.test(name)),
  )
  return files.flatMap((file) =>
    importsOf(file)
      .map((one) => ({ one, reason: breaks(one, contracts) }))
      .flatMap(({ one, reason }) => (reason === undefined ? [] : [`${one.from} imports ${one.to}: ${reason}`])),
  )
}

/** Why an import is against the law; undefined when it is not. */
export function breaks({ from, to, typeOnly }: Import, contracts: readonly string[]): string | undefined {
  const [top, room = ''] = from.split('/')
  const [targetTop, targetRoom = ''] = to.split('/')
  if (to.startsWith('node:')) return nodeLaw(from, typeOnly)
  if (targetTop === 'scripts' || (targetTop === 'mocks' && top !== 'mocks')) return `nobody imports ${targetTop}/`
  if (top === 'mocks' && targetTop === 'mocks') return undefined
  if (targetTop !== 'src' && targetTop !== 'generated') {
    const allowed = PACKAGES[top === 'mocks' ? top : `${top}/${room}`] ?? []
    return allowed.includes(to) ? undefined : `it may import ${allowed.join(', ') || 'no package'}`
  }
  if (top === 'mocks') return 'a mock reads files, no code of ours'
  if (top === 'generated') return generatedLaw(room, to, targetTop, targetRoom, typeOnly)
  if (from === 'src/index.ts' || room === 'cli') return undefined
  if (targetTop === 'generated') {
    return contracts.includes(room) && targetRoom === room ? undefined : 'generated/<contract> is for src/<contract>'
  }
  if (targetRoom === room) return undefined
  const allowed = contracts.includes(room) ? SHARED_ROOMS : (ROOM_LAW[room] ?? [])
  return allowed.includes(targetRoom) ? undefined : `src/${room} may import ${allowed.join(', ') || 'nothing else'}`
}

function generatedLaw(
  room: string,
  to: string,
  targetTop: string,
  targetRoom: string,
  typeOnly: boolean,
): string | undefined {
  if (targetTop === 'generated') return targetRoom === room ? undefined : 'a contract does not import another'
  return typeOnly || to === 'src/validation/validator.js'
    ? undefined
    : 'generated/ imports types, and the maker of validators'
}

/** Only rooms that say so need Node at run time. */
function nodeLaw(from: string, typeOnly: boolean): string | undefined {
  return typeOnly || /^(src\/node|src\/cli|mocks)\//.test(from)
    ? undefined
    : 'only src/node, src/cli and mocks/ need Node'
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const add = (specifier: string, typeOnly: boolean) => {
    const to = specifier.startsWith('.') ? relative('.', normalize(join(dirname(file), specifier))) : specifier
    found.push({ from: file, to, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly
      add((node.moduleSpecifier as ts.StringLiteral).text, typeOnly)
    }
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : []
    if (argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
