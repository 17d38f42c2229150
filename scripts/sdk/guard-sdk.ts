/**
 * A generated package → what is wrong with it: untyped members, operations that are missing, errors without a type, documents that nobody can
 * read, enumerations that a newer peer breaks.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import {
  isInExample,
  mapObjects,
  type OpenApiDocument,
  type OperationObject,
  referencedComponents,
  resolve,
} from '../steps/openapi.js'
import { operationsOf } from '../steps/operation-table.js'
import { GUARDS, type GuardRow, OPEN_MEMBERS } from './guard-table.js'
import type { LanguageName } from './languages.js'
import { wordsOf, writeName } from './readable-names.js'

/** Files of a package: path relative to it → text. */
export type PackageFiles = ReadonlyMap<string, string>

/**
 * All faults of a package that lies in a folder, each in a line. None when it is as it should be.
 *
 * @param view The SDK view that it was made from.
 */
export function guardSdk(language: LanguageName, folder: string, view: OpenApiDocument): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return findFaults(
    GUARDS[language],
    new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
    view,
  )
}

/** All faults of a package, each in a line. */
export function findFaults(row: GuardRow, files: PackageFiles, view: OpenApiDocument): string[] {
  const models = [...files].filter(([path]) => row.models.test(path))
  const operations = [...files].flatMap(([path, text]) => (row.operations.test(path) ? [text] : [])).join('\n')
  const modelText = models.map(([, text]) => text).join('\n')
  return [
    ...models.flatMap(([path, text]) => untypedMembers(row, path, text)),
    ...operationsOf(view).flatMap(({ operation }) => operationFaults(row, operation, operations, modelText, view)),
    ...closedAnswers(view),
  ]
}

function untypedMembers({ untypedMember }: GuardRow, path: string, text: string): string[] {
  return [...text.matchAll(untypedMember)].flatMap(({ groups }) => {
    const member = groups?.member ?? 'a map'
    const words = wordsOf(member).join(' ')
    return words === 'additional properties' || isOpen(path, words) ? [] : [`${path}: ${member} has no type`]
  })
}

function isOpen(path: string, words: string): boolean {
  const schema = wordsOf(basename(path).replace(/^model_|\.\w+$/g, '')).join(' ')
  return Object.keys(OPEN_MEMBERS).some((open) => {
    const [name = '', member = ''] = open.split('.')
    return wordsOf(name).join(' ') === schema && wordsOf(member).join(' ') === words
  })
}

function operationFaults(
  row: GuardRow,
  operation: OperationObject,
  operations: string,
  models: string,
  view: OpenApiDocument,
): string[] {
  const name = writeName(operation.operationId, row.operationCase)
  if (!row.operation(name).test(operations)) return [`${operation.operationId} is missing`]
  const faults = Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, { schema }]) => {
    const reference = (schema as { $ref?: string }).$ref?.split('/').at(-1)
    if (!mediaType.endsWith('json') || (reference !== undefined && isTaken(reference, operations))) return []
    return [`${operation.operationId} takes no ${mediaType} of its type`]
  })
  for (const [status, answer] of Object.entries(operation.responses)) {
    const contents = Object.entries(resolve(view, answer, 'responses').content ?? {})
    const isError = !/^[23]/.test(status)
    for (const [mediaType, { schema }] of contents) {
      const reference = (schema as { $ref?: string }).$ref?.split('/').at(-1)
      if (!isError && mediaType.endsWith('xml') && !row.text(name).test(operations)) {
        faults.push(`${operation.operationId} answers ${mediaType} neither as a text nor as bytes`)
      }
      if (!isError || mediaType !== 'application/json') continue
      const bound =
        reference === undefined || row.boundError === undefined || row.boundError(reference).test(operations)
      if (reference === undefined || !row.model(reference).test(models) || !bound) {
        faults.push(`${operation.operationId} has an error without a type: ${status}`)
      }
    }
  }
  return faults
}

/** Whether some operation names the model. */
function isTaken(model: string, operations: string): boolean {
  return new RegExp(`\\b${model}\\b`).test(operations)
}

/** Enumerations within answers, which a value that is new would break. */
function closedAnswers(view: OpenApiDocument): string[] {
  const answers = operationsOf(view).map(({ operation }) => [operation.operationId, operation.responses] as const)
  const components = [...referencedComponents(view, Object.fromEntries(answers))].map(
    ([reference, component]) => [reference.split('/').at(-1) ?? '', component] as const,
  )
  const faults = new Set<string>()
  for (const [name, value] of [...answers, ...components]) {
    mapObjects(value, (object, path) => {
      const isClosed = !isInExample(path) && Array.isArray(object.enum) && object.type !== undefined
      if (isClosed) faults.add(`${name}${path} is a closed enumeration`)
      return object
    })
  }
  return [...faults]
}
