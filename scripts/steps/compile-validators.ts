/**
 * Named schemas → one module of checks that ajv compiled: no `require`, no eval, nothing compiled at start-up.
 */

import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import nextVocabulary from 'ajv/dist/vocabularies/next.js'
import { build } from 'esbuild'
import { decideAlternatives } from './decide-alternatives.js'
import type { JsonSchema } from './openapi.js'
import { mapObjects } from './openapi.js'

/** Words of a schema that say nothing about what is valid. UUIDs have a pattern beside their `format`. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  'title',
  'description',
  'example',
  'examples',
  'format',
  'deprecated',
  '$comment',
])

/** How ajv collects an error, which takes up a third of all that it writes. */
const COLLECT_ERROR =
  /if \(vErrors === null\) \{\s*vErrors = \[(?<error>\w+)\];\s*\} else \{\s*vErrors\.push\(\k<error>\);\s*\}/g
/** How it takes over those of a schema that is referred to: by a new array each time, so that a long list of faults takes the square of its length. */
const TAKE_OVER_ERRORS = /vErrors = vErrors === null \? (?<check>\w+)\.errors : vErrors\.concat\(\k<check>\.errors\);/g

/**
 * @param names The schemas whose checks are exported; the others are there to be referred to. Default: all.
 * @returns The text of an ECMAScript module that exports one check per name.
 */
export async function compileChecks(
  schemas: ReadonlyMap<string, JsonSchema>,
  names: readonly string[] = [...schemas.keys()],
): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    // A `type` that says nothing more is dropped below, so ajv cannot ask for it.
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  })
  // The keywords of JSON Schema 2020-12 that these schemas use. Strict mode refuses a schema that uses another.
  ajv.addVocabulary(nextVocabulary.default)
  for (const keyword of ['maxLength', 'minLength'] as const)
    ajv.removeKeyword(keyword).addKeyword(lengthKeyword(keyword))
  for (const [name, schema] of decideAlternatives(schemas)) {
    ajv.addSchema(schemaToCompile(schema) as object, name)
    nameErrorsAfter(ajv.schemas[name], name)
  }
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  const result = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
  })
  const text = (result.outputFiles[0]?.text ?? '')
    .replaceAll(COLLECT_ERROR, '(vErrors ??= []).push($<error>);')
    .replaceAll(
      TAKE_OVER_ERRORS,
      'if (vErrors === null) vErrors = $<check>.errors; else for (const error of $<check>.errors) vErrors.push(error);',
    )
  // A pattern has no effect of its own, so a check that is not used can be left out of a bundle together with its patterns.
  return text.replaceAll(/= new RegExp\(/g, '= /* @__PURE__ */ new RegExp(')
}

/**
 * Rewrites references to the names under which the schemas are known here, and drops what says nothing: annotations, and a `type` that
 * `enum`, `const` or both branches of an `if` ask for as well, so that a value of another type is one fault and not two. The branches ask for it
 * where the schema has no `properties` of its own.
 */
function schemaToCompile(schema: JsonSchema): unknown {
  return mapObjects(schema, (object, path) => {
    // The members of `properties` are names, not keywords.
    if (/\/properties$/.test(path)) return object
    const { type, ...untyped } = object
    const isTypeSaid = 'enum' in object || 'const' in object || ('if' in object && !('properties' in object))
    const keywords = Object.entries(isTypeSaid ? untyped : object)
    return Object.fromEntries(
      keywords
        .filter(([keyword]) => !ANNOTATIONS.has(keyword) && !keyword.startsWith('x-'))
        .map(([keyword, value]) =>
          keyword === '$ref' ? [keyword, String(value).replace('#/components/schemas/', '')] : [keyword, value],
        ),
    )
  })
}

/** Lets each error name the schema that the broken rule stands in, from which the clause follows. */
function nameErrorsAfter(environment: unknown, name: string): void {
  Object.assign(environment as object, { schemaPath: name })
}

/**
 * `maxLength` and `minLength` count code points. Counting is needed only where the number of UTF-16 units leaves the question open:
 * a string has at most as many code points as units, and at least half as many.
 */
function lengthKeyword(keyword: 'maxLength' | 'minLength'): CodeKeywordDefinition {
  return {
    keyword,
    type: 'string',
    schemaType: 'number',
    error: { message: '', params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
    code(context: KeywordCxt) {
      const limit: number = context.schema
      const units = _`${context.data}.length`
      const points = _`[...${context.data}].length`
      if (keyword === 'maxLength') {
        context.fail(_`${units} > ${limit} && (${units} > ${2 * limit} || ${points} > ${limit})`)
      } else if (limit === 1) {
        context.fail(_`${units} < 1`)
      } else {
        context.fail(_`${units} < ${limit} || (${units} < ${2 * limit} && ${points} < ${limit})`)
      }
    },
  }
}
