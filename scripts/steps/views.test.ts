import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findContracts, ROOT } from '../contracts.js'
import { mockView } from './mock-view.js'
import type { JsonSchema, JsonSchemaObject, OpenApiDocument } from './openapi.js'
import { SDK_CHANGES, sdkView } from './sdk-view.js'
import { sdkViewDocument } from './sdk-view-document.js'

const read = (name: string): OpenApiDocument =>
  JSON.parse(readFileSync(join(ROOT, `generated/${name}/openapi.json`), 'utf8'))

/** Every document that there is, e.g. `aid1/msp`. */
const documents = findContracts().flatMap(({ word, documents }) => [...documents.keys()].map((api) => `${word}/${api}`))

/** A document with one operation and one schema. */
function documentOf(schema: JsonSchema, schemas: Record<string, JsonSchema> = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1', summary: 'S', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    security: [
      { key: [], certificate: [] },
      { basic: [], certificate: [] },
    ],
    paths: { '/a': { get: { operationId: 'a', responses: {}, callbacks: { late: {} }, 'x-source': 'AID.02 §6' } } },
    components: {
      schemas: { ...schemas, Schema: schema },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'k' },
        basic: { type: 'http', scheme: 'basic' },
        certificate: { type: 'mutualTLS' },
      },
    },
  }
}

describe('the mock view', () => {
  it('asks for everything but the client certificate', () => {
    const view = mockView(documentOf({}))
    expect(view.security).toEqual([{ key: [] }, { basic: [] }])
    expect(Object.keys(view.components.securitySchemes ?? {})).toEqual(['key', 'basic'])
  })

  it('changes nothing else, nor the document itself', () => {
    const document = read('aid1/msp')
    const before = JSON.stringify(document)
    const { security, components, ...rest } = mockView(document)
    const { security: _, components: __, ...original } = document
    expect(rest).toEqual(original)
    expect(components.schemas).toEqual(document.components.schemas)
    expect(JSON.stringify(document)).toBe(before)
  })

  it('refuses a mutual TLS scheme that no requirement names', () => {
    expect(() => mockView({ ...documentOf({}), security: [{ key: [] }] })).toThrow(
      'mock view: no requirement names the mutual TLS scheme certificate',
    )
  })
})

describe('the SDK view', () => {
  const schemaOf = (schema: JsonSchema, schemas = {}) =>
    sdkView(documentOf(schema, schemas)).view.components.schemas.Schema

  it('is OpenAPI 3.0.3 without what that does not know', () => {
    const { view } = sdkView(documentOf({}))
    expect(view).toMatchObject({
      openapi: '3.0.3',
      info: { title: 'T', version: '1', license: { name: 'Apache-2.0' } },
    })
    expect(view.info).not.toHaveProperty('summary')
    expect(view.paths['/a']?.get).not.toHaveProperty('callbacks')
  })

  it.each<[string, JsonSchema, JsonSchema]>([
    ['a type that may be null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['several examples', { type: 'string', examples: ['a', 'b'] }, { type: 'string', example: 'a' }],

    [
      'a forbidden member',
      { type: 'object', properties: { a: false, b: {} } },
      { type: 'object', properties: { b: {} } },
    ],
    [
      'a dependency',
      { type: 'object', dependentRequired: { a: ['b'] }, dependentSchemas: { a: { properties: { c: false } } } },
      { type: 'object' },
    ],
  ])('says %s in words of 3.0.3', (_, schema, want) => {
    expect(schemaOf(schema)).toEqual(want)
  })

  it('makes one object of a choice, due is what both branches ask for', () => {
    const choice: JsonSchema = {
      type: 'object',
      if: { required: ['e'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { $ref: '#/components/schemas/A' },
      else: { $ref: '#/components/schemas/B' },
    }
    const a: JsonSchema = {
      type: 'object',
      required: ['id', 'e'],
      properties: { id: { type: 'string' }, e: {}, t: false },
    }
    const b: JsonSchema = { type: 'object', required: ['id', 't'], properties: { id: { type: 'string' }, t: {} } }
    expect(schemaOf(choice, { A: a, B: b })).toEqual({
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, e: {}, t: {} },
    })
  })

  it('makes due what one branch asks for, where it may be null in both', () => {
    const text = { type: 'string' }
    const orNull: JsonSchemaObject = { type: ['string', 'null'] }
    const choice: JsonSchema = {
      type: 'object',
      if: { required: ['e'] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { both: orNull, never: text } },
      else: { required: ['both', 'never', 'one'], properties: { both: orNull, never: text, one: orNull } },
    }
    expect(schemaOf(choice)).toMatchObject({ required: ['both'] })
  })

  it('leaves an object with members of its own as it is, where a choice only says what is due', () => {
    const own: JsonSchemaObject = { type: 'object', required: ['id'], properties: { id: { type: 'string' }, e: {} } }
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    const choice = { ...own, if: { required: ['e'] }, then: { required: ['f'], properties: { f: true } } }
    expect(schemaOf(choice)).toEqual(own)
  })

  it.each(['contains', 'prefixItems', 'patternProperties', 'unevaluatedProperties', '$defs'])(
    'refuses %s, which it does not handle',
    (keyword) => {
      expect(() => schemaOf({ type: 'object', properties: { member: { [keyword]: {} } } })).toThrow(
        `SDK view: components/schemas/Schema/properties/member has ${keyword}, which no change handles`,
      )
    },
  )

  it('says a constant as the only value of its type', () => {
    expect(schemaOf({ const: 'document' })).toEqual({ type: 'string', enum: ['document'] })
  })

  const A: JsonSchema = { type: 'string', pattern: '^a$', description: 'An A.' }
  const reference = { $ref: '#/components/schemas/A' }

  it.each<[string, JsonSchema, JsonSchema]>([
    ['a value of any form', { 'x-wire-type': 'A' }, A],
    ['another name', { allOf: [reference], description: 'B.' }, { ...(A as object), description: 'B.' }],
    ['values without a type', { enum: ['a', 'b'] }, { type: 'string', enum: ['a', 'b'] }],
    [
      'an element or a list',
      { oneOf: [reference, { type: 'array', items: reference }] },
      { oneOf: [reference, { type: 'array', items: reference }] },
    ],
    [
      'an element or a list with other bounds',
      { oneOf: [reference, { type: 'array', items: { type: 'string' } }] },
      { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    ],
    [
      'forms of different types',
      { description: 'D.', oneOf: [reference, { type: 'array', items: { type: 'integer' } }] },
      { description: 'D.', 'x-open-value': true },
    ],
  ])('makes a type of %s', (_, schema, want) => {
    expect(schemaOf(schema, { A })).toEqual(want)
  })

  it('makes one object of kinds that a member tells apart', () => {
    const kind = (type: string, members: Record<string, JsonSchema>): JsonSchema => ({
      type: 'object',
      required: ['type', 'at'],
      properties: { type: { const: type }, at: { type: 'string' }, ...members },
    })
    const schemas = {
      B: kind('b', { list: { type: 'array', minItems: 1, items: reference } }),
      C: kind('c', { list: { type: 'array', items: reference }, own: { type: 'integer' } }),
      A,
    }
    const mapping = { b: '#/components/schemas/B', c: '#/components/schemas/C' }
    const oneOf = [{ $ref: mapping.b }, { $ref: mapping.c }]
    expect(schemaOf({ oneOf, discriminator: { propertyName: 'type', mapping } }, schemas)).toEqual({
      type: 'object',
      required: ['type', 'at'],
      properties: {
        type: { type: 'string', enum: ['b', 'c'] },
        at: { type: 'string' },
        list: { type: 'array', items: reference },
        own: { type: 'integer' },
      },
    })
  })

  it('refuses kinds with a member of two types', () => {
    const kind = (type: string): JsonSchema => ({
      type: 'object',
      properties: { type: { const: type }, own: { type } },
    })
    const mapping = { string: '#/components/schemas/B', integer: '#/components/schemas/C' }
    const oneOf = [{ $ref: mapping.string }, { $ref: mapping.integer }]
    expect(() =>
      schemaOf({ oneOf, discriminator: { propertyName: 'type', mapping } }, { B: kind('string'), C: kind('integer') }),
    ).toThrow('SDK view: Schema has a own of two kinds, which no change handles')
  })

  it('opens the values of answers, and no others', () => {
    const schema: JsonSchema = { type: 'string', enum: ['a', 'b'] }
    const document = documentOf(schema, { Asked: schema })
    const answer = {
      description: 'A.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Schema' } } },
    }
    document.paths['/b'] = { get: { operationId: 'b', responses: { 200: answer }, 'x-source': 'AID.02 §6' } }
    const { view, changes } = sdkView(document)
    expect(view.components.schemas).toEqual({
      Asked: schema,
      Schema: { type: 'string', description: 'Known: `a`, `b`. A newer peer may send others.' },
    })
    expect(changes).toContainEqual({ change: 'values of an answer', where: 'components/schemas/Schema' })
  })

  it('leaves out the other fields of a form', () => {
    const document = documentOf({ type: 'object', additionalProperties: true, properties: { a: { type: 'string' } } })
    const content = { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Schema' } } }
    document.paths['/b'] = {
      post: { operationId: 'b', requestBody: { content }, responses: {}, 'x-source': 'AID.02 §6' },
    }
    expect(sdkView(document).view.components.schemas.Schema).not.toHaveProperty('additionalProperties')
  })

  it('makes fields of the names that a form gives to the SDK', () => {
    const part: JsonSchema = { type: 'string' }
    const form = { type: 'object', additionalProperties: part, properties: { a: part }, 'x-sdk-fields': ['b_1'] }
    const document = documentOf(form as JsonSchema)
    const content = { 'multipart/form-data': { schema: { $ref: '#/components/schemas/Schema' } } }
    document.paths['/b'] = {
      post: { operationId: 'b', requestBody: { content }, responses: {}, 'x-source': 'AID.02 §6' },
    }
    expect(sdkView(document).view.components.schemas.Schema).toEqual({
      type: 'object',
      properties: { a: part, b_1: part },
    })
  })

  it.each<[string, JsonSchema]>([
    ['anyOf', { anyOf: [reference] }],
    ['not', { not: reference }],
    ['allOf', { allOf: [reference, reference] }],
    ['oneOf', { oneOf: [reference, reference] }],
  ])('refuses %s that no change makes a type of', (keyword, schema) => {
    expect(() => schemaOf(schema, { A })).toThrow(`components/schemas/Schema has ${keyword}, which no change handles`)
  })

  it('refuses several types besides null', () => {
    expect(() => schemaOf({ type: ['string', 'integer'] })).toThrow(
      'SDK view: components/schemas/Schema has several types',
    )
  })

  it.each(documents)('leaves nothing of 3.1 in %s', (name) => {
    const text = JSON.stringify(sdkView(read(name)).view)
    expect(text).not.toMatch(/"(if|then|else|const|examples":\[|dependentRequired|dependentSchemas|mutualTLS|"null")"/)
  })

  it.each(documents)('lists whatever it changes of %s', (name) => {
    const document = read(name)
    const { view, changes } = sdkView(document)
    const listed = changes.map(({ where }) => where)
    const unlisted = differences(document, view).filter(
      (path) => path !== 'openapi' && !path.startsWith('info') && !listed.some((where) => path.startsWith(where)),
    )
    // A security requirement loses the certificate that its scheme stands for; no schemes are an empty list of them.
    expect(unlisted.filter((path) => !/(^|\/)security(\/|$)|^components\/securitySchemes$/.test(path))).toEqual([])
  })
})

describe('docs/sdk-view.md', () => {
  it('has a row for every change, and the places where it is made', () => {
    const made = new Map([['aid1/msp', [{ change: 'null', where: 'components/schemas/A' }]]])
    const text = sdkViewDocument(
      made,
      [{ name: 'map', becomes: 'a list', lost: 'order', languages: ['Go', 'Swift'] }],
      [{ language: 'Go', fault: 'it forgets' }],
    )
    for (const { name, becomes, lost } of SDK_CHANGES) expect(text).toContain(`| ${name} | ${becomes} | ${lost} |`)
    expect(text).toContain('## Null\n\n- `aid1/msp`: `components/schemas/A`\n')
    expect(text).toContain('## Callback\n\nNowhere.')
    expect(text).toContain('| map | a list | order | Go, Swift |')
    expect(text).toContain('- Go: it forgets\n')
  })

  it('tells only the number of places where there are many', () => {
    const many = Array.from({ length: 61 }, (_, index) => ({ change: 'null', where: `components/schemas/A${index}` }))
    expect(sdkViewDocument(new Map([['aid1/msp', many]]), [], [])).toContain('- `aid1/msp`: 61 places\n')
  })

  it('is not made of a change that no row tells of', () => {
    const changes = new Map([['aid1/msp', [{ change: 'magic', where: 'info' }]]])
    expect(() => sdkViewDocument(changes, [], [])).toThrow('SDK view: no row tells of magic at aid1/msp info')
  })
})

/** Where two JSON values differ, down to the first member that one of them lacks. */
function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return []
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => {
    const at = path === '' ? key : `${path}/${key}`
    if (!Object.hasOwn(one, key) || !Object.hasOwn(other, key)) return [at]
    return differences((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], at)
  })
}
