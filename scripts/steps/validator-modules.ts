/**
 * Named schemas → the typed validators around the compiled checks, and the declaration of the checks.
 */

import type { JsonSchema } from './openapi.js'

/** Where the type of a schema is declared: a module of `generated/<contract>/`, and the name of the type in it. */
export interface TypeLocation {
  readonly module: string
  readonly type: string
}

/**
 * The module that exports one typed validator per schema.
 *
 * @param checks The module of the compiled checks.
 * @param names The schemas that have a validator; the others are there to be referred to. Default: all.
 */
export function validatorModule(
  schemas: ReadonlyMap<string, JsonSchema>,
  types: ReadonlyMap<string, TypeLocation>,
  checks = 'checks',
  names: readonly string[] = [...schemas.keys()],
): string {
  const validated = new Set(names)
  const locations = [...types].flatMap(([name, location]) => (validated.has(name) ? [location] : []))
  const modules = [...new Set(locations.map(({ module }) => module))]
  const imports = modules.map((module) => `import type * as ${aliasOf(module)} from './${module}.js'`)
  const sources = [...schemas].flatMap(([name, schema]) => {
    const source = sourceOf(schema)
    return source === undefined ? [] : [`  ${name}: '${source}',`]
  })
  const validators = names.map((name) => {
    const location = types.get(name)
    const type = location === undefined ? 'unknown' : `${aliasOf(location.module)}.${location.type}`
    // The text and not SOURCES.…: a bundler keeps a member access, and with it a validator that nobody uses.
    const source = sourceOf(schemas.get(name) ?? true)
    const own = source === undefined ? 'undefined' : `'${source}'`
    return `export const ${name}: Validator<${type}> = /* @__PURE__ */ createValidator(checks.${name}, ${own}, SOURCES)`
  })
  return [
    `import { createValidator, type Validator } from '../../src/validation/validator.js'`,
    `import * as checks from './${checks}.js'`,
    ...imports,
    '',
    `const SOURCES: Readonly<Record<string, string>> = {`,
    ...sources,
    '}',
    '',
    ...validators,
    '',
  ].join('\n')
}

/** The declaration of the module of checks. */
export function checksDeclaration(names: Iterable<string>): string {
  const checks = [...names].map((name) => `export const ${name}: Check`)
  return [`import type { Check } from '../../src/validation/validator.js'`, '', ...checks, ''].join('\n')
}

/** `mobile-connect/types` → `mobileConnectTypes` */
function aliasOf(module: string): string {
  return module.replaceAll(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())
}

function sourceOf(schema: JsonSchema): string | undefined {
  const source = typeof schema === 'object' ? schema['x-source'] : undefined
  return typeof source === 'string' ? source : undefined
}
