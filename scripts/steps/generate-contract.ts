/**
 * One contract → all files that are made from it. Writes nothing.
 */

import { readFile } from 'node:fs/promises'
import type { Config } from '@redocly/openapi-core'
import type { Contract } from '../contracts.js'
import { bundleDocument } from './bundle-document.js'
import { closeObjects } from './close-objects.js'
import { compileChecks } from './compile-validators.js'
import { mockView } from './mock-view.js'
import type { JsonSchema, OpenApiDocument } from './openapi.js'
import { operationTable } from './operation-table.js'
import { requestForms } from './request-forms.js'
import { sdkView } from './sdk-view.js'
import type { MadeChange } from './sdk-view-schemas.js'
import { typeDocument } from './type-document.js'
import { typeJsonSchema, typeNameOf } from './type-json-schema.js'
import { checksDeclaration, type TypeLocation, validatorModule } from './validator-modules.js'

export interface MadeContract {
  /** Path below `generated/` → text. */
  readonly files: ReadonlyMap<string, string>
  /** Name of the API → its bundle. */
  readonly documents: ReadonlyMap<string, OpenApiDocument>
  /** Name of the API → what its SDK view changes. */
  readonly sdkChanges: ReadonlyMap<string, readonly MadeChange[]>
}

export async function generateContract(contract: Contract, config: Config): Promise<MadeContract> {
  const documents = new Map<string, OpenApiDocument>()
  const sdkChanges = new Map<string, readonly MadeChange[]>()
  const files = new Map<string, string>()
  const schemas = new Map<string, JsonSchema>()
  const types = new Map<string, TypeLocation>()
  const { word } = contract
  for (const [api, file] of contract.documents) {
    const document = await bundleDocument(file, config)
    documents.set(api, document)
    collectSchemas(document, api, schemas, types)
    const source = `specs/${word}/${api}.openapi.yaml`
    files.set(`${word}/${api}/openapi.json`, json(document))
    files.set(`${word}/${api}/mock.openapi.json`, json(mockView(document)))
    const { view, changes } = sdkView(document)
    sdkChanges.set(api, changes)
    files.set(`${word}/${api}/sdk.openapi.json`, json(view))
    for (const form of requestForms(document)) {
      files.set(`${word}/${api}-${form}/sdk.openapi.json`, json(sdkView(document, form).view))
    }
    files.set(`${word}/${api}/types.ts`, made(source, await typeDocument(document)))
    files.set(`${word}/${api}/operations.ts`, made(source, operationTable(document, word)))
  }
  for (const [name, file] of contract.jsonSchemas) {
    const schema = JSON.parse(await readFile(file, 'utf8'))
    const type = typeNameOf(schema)
    if (schemas.has(type)) throw new Error(`${word}: ${type} is the name of two schemas`)
    schemas.set(type, schema)
    types.set(type, { module: `schemas/${name}`, type })
    files.set(`${word}/schemas/${name}.ts`, made(`specs/${word}/${name}.schema.json`, await typeJsonSchema(schema)))
  }
  for (const [name, file] of contract.xmlSchemas) {
    const xsd = await readFile(file, 'utf8')
    files.set(`${word}/${name}.xsd.ts`, made(`specs/${word}/${name}.xsd`, `export const xsd = ${JSON.stringify(xsd)}`))
  }
  const sorted = new Map([...schemas].sort(([a], [b]) => (a < b ? -1 : 1)))
  files.set(`${word}/checks.js`, made(`specs/${word}/`, await compileChecks(sorted)))
  files.set(`${word}/checks.d.ts`, made(`specs/${word}/`, checksDeclaration(sorted.keys())))
  files.set(`${word}/validators.ts`, made(`specs/${word}/`, validatorModule(sorted, types)))
  const { roots, schemas: strict } = closeObjects(sorted)
  if (roots.length > 0) {
    const name = 'strict-checks'
    files.set(`${word}/${name}.js`, made(`specs/${word}/`, await compileChecks(strict, roots)))
    files.set(`${word}/${name}.d.ts`, made(`specs/${word}/`, checksDeclaration(roots)))
    files.set(`${word}/strict-validators.ts`, made(`specs/${word}/`, validatorModule(strict, types, name, roots)))
  }
  return { files, documents, sdkChanges }
}

/** Two documents of a contract share their named schemas. The same name for different schemas is a mistake. */
function collectSchemas(
  document: OpenApiDocument,
  api: string,
  schemas: Map<string, JsonSchema>,
  types: Map<string, TypeLocation>,
): void {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const known = schemas.get(name)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`${name} of ${api} is not the ${name} of another document of the contract`)
    }
    if (known !== undefined) continue
    schemas.set(name, schema)
    types.set(name, { module: `${api}/types`, type: `components['schemas']['${name}']` })
  }
}

function made(source: string, text: string): string {
  return `// Made by \`npm run generate\` from ${source}. Change that, not this file.\n\n${text.trimEnd()}\n`
}

function json(document: OpenApiDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`
}
