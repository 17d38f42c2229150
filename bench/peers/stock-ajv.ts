/**
 * A schema of an OpenAPI document → what ajv compiles of it with its default options: it stops at the first fault and writes messages.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import nextVocabulary from 'ajv/dist/vocabularies/next.js'
import { build } from 'esbuild'

type Schemas = Readonly<Record<string, object>>

export async function compileStockAjv(schemas: Schemas, name: string): Promise<(input: unknown) => boolean> {
  // Strict mode refuses the words of OpenAPI, and formats stand beside patterns here.
  const ajv = new Ajv({ strict: false, validateFormats: false, code: { source: true } })
  // `dependentRequired` came after the draft that is ajv's default.
  ajv.addVocabulary(nextVocabulary.default)
  ajv.addSchema({ $id: 'document', components: { schemas } })
  const validate = ajv.getSchema(`document#/components/schemas/${name}`)
  if (validate === undefined) throw new Error(`ajv does not know ${name}`)
  const code = standaloneCode.default(ajv, validate)
  const bundle = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
  })
  const folder = mkdtempSync(join(tmpdir(), 'stock-ajv-'))
  try {
    const file = join(folder, 'validate.mjs')
    writeFileSync(file, bundle.outputFiles[0]?.text ?? '')
    const compiled = await import(pathToFileURL(file).href)
    return compiled.default
  } finally {
    rmSync(folder, { recursive: true })
  }
}
