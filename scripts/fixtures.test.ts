/**
 * Holds the fixtures and the examples of each contract against its validators, and the fixtures against its schemas, so that no
 * constraint is without a document that breaks it and nothing else.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { AID_ERRORS } from '../src/aid1/error-codes.js'
import type { Api, Operation } from '../src/http/operation.js'
import type { Validator } from '../src/validation/validator.js'
import { type Contract, findContracts, ROOT } from './contracts.js'
import * as constraints from './schema-constraints.js'
import { decideAlternatives } from './steps/decide-alternatives.js'
import type { JsonSchema, JsonSchemaObject, OpenApiDocument } from './steps/openapi.js'
import { typeNameOf } from './steps/type-json-schema.js'

type Validators = Readonly<Record<string, Validator<unknown>>>

/** A file below `fixtures/` that is accepted, or has one fault. */
interface Fixture {
  /** What the test calls it, e.g. `fail/Iccid/type.json`. */
  readonly title: string
  readonly schema: string
  readonly file: string
}
interface FailingFixture extends Fixture {
  readonly pointer: string
  readonly code: string
}

/** `<pointer with / as . and : as %3A>.<code>.json`, and `~<words>` before the dot where several files have the same. */
const FAILING_NAME = /^(?:(?<path>[^~]+)\.)?(?<code>[A-Za-z]+)(?:~[a-z0-9]+(?:-[a-z0-9]+)*)?\.json$/
const PASSING_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/

/** Contract → the schema of the answers in `examples/errors`, and code → the text that goes with it, `%s` for a value. */
const ERROR_ANSWERS: Readonly<Record<string, { schema: string; texts: Readonly<Record<string, string>> }>> = {
  aid1: { schema: 'AidError', texts: AID_ERRORS },
}

const contracts = await Promise.all(
  findContracts()
    .filter(({ folder }) => existsSync(join(folder, 'fixtures')))
    .map(async (contract) => ({
      ...contract,
      schemas: schemasOf(contract),
      validate: ((await load(`src/${contract.word}/validators.ts`)) as { validate: Validators }).validate,
      operations: await operationsOf(contract),
      passing: fixturesOf(contract, 'pass'),
      failing: fixturesOf(contract, 'fail').map(withFault),
    })),
)

describe.each(contracts.map((contract) => [contract.word, contract] as const))('fixtures of %s', (word, contract) => {
  const { schemas, passing, failing } = contract
  const validatorOf = (schema: string): Validator<unknown> => {
    const validator = contract.validate[schema]
    if (validator === undefined) throw new Error(`${word} has no validator ${schema}`)
    return validator
  }
  const passingOf = (schema: string) => passing.filter((fixture) => fixture.schema === schema)
  const failingOf = (schema: string) => failing.filter((fixture) => fixture.schema === schema)
  const constraintsOf = (schema: string) => constraints.constraintsOf(schema, schemas)
  const named = [...schemas.keys()].map((schema) => [schema])

  it('have a folder for each schema and for nothing else', () => {
    const fallible = [...schemas].flatMap(([name, schema]) => (constraints.canFail(schema) ? [name] : []))
    expect(readdirSync(join(contract.folder, 'fixtures')).sort()).toEqual(['fail', 'pass'])
    expect([...new Set(passing.map(({ schema }) => schema))].sort()).toEqual([...schemas.keys()].sort())
    expect([...new Set(failing.map(({ schema }) => schema))].sort()).toEqual(fallible.sort())
    expect(Object.keys(contract.validate).sort()).toEqual([...schemas.keys()].sort())
  })

  it.each(passing.map((fixture) => [fixture.title, fixture] as const))('%s is accepted as it is', (_, fixture) => {
    const { schema, file } = fixture
    const input = read(file)
    const result = validatorOf(schema)(input)
    expect(result).toStrictEqual({ ok: true, value: read(file) })
    expect(result.ok && result.value).toBe(input)
    expect(validatorOf(schema).is(input)).toBe(true)
    expect(basename(file)).toMatch(PASSING_NAME)
  })

  it.each(failing.map((fixture) => [fixture.title, fixture] as const))('%s has that fault alone', (_, fixture) => {
    const { schema, file, pointer, code } = fixture
    const input = read(file)
    const result = validatorOf(schema)(input)
    const words = expect.stringMatching(/\S/)
    const source = isPublished(schemas.get(schema)) ? {} : { source: words }
    expect(result).toStrictEqual({ ok: false, issues: [{ pointer, code, message: words, ...source }] })
    const [message] = result.ok ? [] : result.issues.map((issue) => issue.message)
    for (const value of constraints.valuesAt(input, pointer)) {
      const isTelling = (typeof value === 'string' || typeof value === 'number') && `${value}`.length > 3
      if (isTelling) expect(message).not.toContain(`${value}`)
    }
    expect(input).toStrictEqual(read(file))
    expect(validatorOf(schema).is(input)).toBe(false)
  })

  it.each(named)('break every constraint of %s', (schema) => {
    const unbroken = constraintsOf(schema).filter((constraint) => {
      const isBroken = ({ file, pointer, code }: FailingFixture) =>
        code === constraint.code && constraints.isBrokenAt(constraint, pointer, read(file))
      return !failingOf(schema).some(isBroken)
    })
    const names = unbroken.map(({ pointer, code, trigger }) =>
      [schema, pointer || "''", code, ...(trigger ? [`beside ${trigger}`] : [])].join(' '),
    )
    expect(names, `no failing fixture breaks ${names.join(', nor ')}`).toEqual([])
  })

  it.each(named)('reach every bound of %s', (schema) => {
    const unreached = constraintsOf(schema).filter(({ pointer, isReachedBy }) => {
      const values = passingOf(schema).flatMap(({ file }) => constraints.valuesAt(read(file), pointer))
      return isReachedBy !== undefined && !values.some(isReachedBy)
    })
    const names = unreached.map(({ pointer, code }) => [schema, pointer || "''", code].join(' '))
    expect(names, `no passing fixture reaches ${names.join(', nor ')}`).toEqual([])
  })

  const branches = [...schemas].flatMap(([name, schema]) =>
    constraints.branchesOf(schema).map((branch) => [name, branch] as const),
  )
  it.each(branches)('pass and fail %s by way of %s', (schema, branch) => {
    const validator = validatorOf(branch)
    expect(passingOf(schema).filter(({ file }) => validator.is(read(file)))).not.toEqual([])
    const issuesOf = (file: string) => JSON.stringify(validator(read(file)))
    const same = failingOf(schema).filter(
      ({ file }) => issuesOf(file) === JSON.stringify(validatorOf(schema)(read(file))),
    )
    expect(same).not.toEqual([])
  })
})

describe.each(contracts.map((contract) => [contract.word, contract] as const))('examples of %s', (word, contract) => {
  const { folder, operations, validate } = contract
  const examples = filesBelow(join(folder, 'examples'))
  const rows = (isError: boolean) =>
    examples.filter(([name]) => (name === 'errors') === isError).map((row) => [row.join('/'), ...row] as const)

  it.each(rows(false))('%s is what the operation sends', (_, operationId, name) => {
    const operation = operations[operationId]
    const [, kind = ''] = /^(request|[1-5]\d\d)-[a-z0-9-]+\.json$/.exec(name) ?? []
    const content = kind === 'request' ? operation?.requestBody?.content : operation?.responses[kind]?.content
    const input = read(join(folder, 'examples', operationId, name))
    const verdicts = Object.values(content ?? {}).map((validator) => validator(input))
    const what = `${operationId} has a body of ${kind || 'this name'} that this is`
    expect(verdicts, what).toContainEqual({ ok: true, value: input })
  })

  it.each(rows(true))('%s is an answer of the table of codes', (_, section, name) => {
    const row = ERROR_ANSWERS[word]
    const input = read(join(folder, 'examples', section, name))
    expect(row && validate[row.schema]?.(input)).toStrictEqual({ ok: true, value: input })
    const { code, error } = input as { code: string; error: string }
    expect(Object.keys(row?.texts ?? {})).toContain(code)
    expect(name).toMatch(new RegExp(`^${code}-[a-z0-9-]+\\.json$`))
    const [text = '', ...others] = (row?.texts[code] ?? '').split('%s').map(escapePattern)
    expect(error).toMatch(new RegExp(`^${[text, ...others].join('\\S+')}$`))
  })
})

describe('constraintsOf', () => {
  const summary = (schema: JsonSchemaObject) =>
    constraints.constraintsOf('Made', new Map([['Made', schema]])).map(({ pointer, code }) => `${pointer} ${code}`)

  it('follows members, items and branches, and no reference', () => {
    const item = { required: ['a/b'], properties: { 'a/b': { enum: ['x'] }, no: false } }
    const properties = { list: { type: 'array', items: item }, other: { $ref: '#/components/schemas/Other' } }
    expect(summary({ required: ['list'], properties, if: { const: 1 }, else: { minProperties: 2 } })).toEqual([
      '/list required',
      '/list type',
      '/list/*/a~1b required',
      '/list/*/a~1b enum',
      '/list/*/no forbidden',
      ' minProperties',
    ])
  })

  it.each<[string, JsonSchemaObject]>([
    ['Made: allOf', { allOf: [] }],
    ['Made: additionalProperties', { additionalProperties: false }],
    ['Made: constructor', { constructor: 1 }],
    ['Made/a/*: uniqueItems', { properties: { a: { items: { uniqueItems: true } } } }],
  ])('refuses %s, for whose faults it could ask no fixture', (keyword, schema) => {
    expect(() => summary(schema)).toThrow(new Error(`${keyword} is not in KEYWORDS of scripts/schema-constraints.ts`))
  })
})

function schemasOf({ word, documents, jsonSchemas }: Contract): Map<string, JsonSchema> {
  const apis = [...documents.keys()].map((api) => read(join(ROOT, 'generated', word, api, 'openapi.json')))
  const named = apis.flatMap((document) => Object.entries((document as OpenApiDocument).components.schemas))
  const alone = [...jsonSchemas.values()].map((file) => read(file) as JsonSchemaObject)
  return decideAlternatives(new Map([...named, ...alone.map((schema) => [typeNameOf(schema), schema] as const)]))
}

/** A schema that stands as its publisher printed it, so without the clause. */
function isPublished(schema: JsonSchema | undefined): boolean {
  return typeof schema === 'object' && '$schema' in schema && !('x-source' in schema)
}

async function operationsOf({ word, documents }: Contract): Promise<Readonly<Record<string, Operation>>> {
  const modules = await Promise.all([...documents.keys()].map((api) => load(`generated/${word}/${api}/operations.ts`)))
  return Object.assign({}, ...modules.map((module) => (module as { api: Api }).api.operations))
}

function fixturesOf({ folder }: Contract, verdict: 'pass' | 'fail'): Fixture[] {
  const root = join(folder, 'fixtures', verdict)
  return filesBelow(root).map(([schema, name]) => {
    return { title: `${verdict}/${schema}/${name}`, schema, file: join(root, schema, name) }
  })
}

/** @throws {Error} when the name of the file does not say which fault it has. */
function withFault(fixture: Fixture): FailingFixture {
  const { path, code } = FAILING_NAME.exec(basename(fixture.file))?.groups ?? {}
  if (code === undefined) throw new Error(`${fixture.title} does not name a fault`)
  return { ...fixture, code, pointer: path === undefined ? '' : `/${decodeURIComponent(path.replaceAll('.', '/'))}` }
}

/** The files of JSON in each folder, as folder and name. Documents in XML have tests of their own. */
function filesBelow(root: string): [string, string][] {
  return readdirSync(root).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, string] => [folder, name]),
  )
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function load(file: string): Promise<unknown> {
  return import(pathToFileURL(join(ROOT, file)).href)
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
