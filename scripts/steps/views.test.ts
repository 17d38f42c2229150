import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findContracts, ROOT } from '../contracts.js'
import { mockView } from './mock-view.js'
import type { JsonSchema, JsonSchemaObject, OpenApiDocument } from './openapi.js'
import { sdkView } from './sdk-view.js'

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
  const schemaOf = (schema: JsonSchema, schemas = {}) => sdkView(documentOf(schema, schemas)).components.schemas.Schema

  it('is OpenAPI 3.0.3 without what that does not know', () => {
    const view = sdkView(documentOf({}))
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
    ['a value of any form', { 'x-wire-type': 'Iccid' }, { allOf: [{ $ref: '#/components/schemas/Iccid' }] }],
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
        `SDK view: Schema/properties/member has ${keyword}, which no step handles`,
      )
    },
  )

  it('says a constant as the only value of its type', () => {
    expect(schemaOf({ const: 'document' })).toEqual({ type: 'string', enum: ['document'] })
  })

  it('refuses several types besides null', () => {
    expect(() => schemaOf({ type: ['string', 'integer'] })).toThrow('SDK view: Schema has several types')
  })

  it.each(documents)('leaves nothing of 3.1 in %s', (name) => {
    const text = JSON.stringify(sdkView(read(name)))
    expect(text).not.toMatch(/"(if|then|else|const|examples":\[|dependentRequired|dependentSchemas|mutualTLS|"null")"/)
  })
})
