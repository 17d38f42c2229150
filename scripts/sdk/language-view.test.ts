import { describe, expect, it } from 'vitest'
import type { JsonSchema, JsonSchemaObject, OpenApiDocument } from '../steps/openapi.js'
import { changesForLanguages, languageView } from './language-view.js'
import { LANGUAGES, type LanguageName } from './languages.js'

const ONE_OR_MORE: JsonSchema = {
  description: 'One, or several.',
  oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'array', items: { $ref: '#/components/schemas/A' } }],
}
const OPEN: JsonSchema = {
  type: 'object',
  additionalProperties: true,
  required: ['due', 'named'],
  properties: {
    due: { type: 'string', nullable: true },
    other: { type: 'string', nullable: true },
    named: { $ref: '#/components/schemas/NULLABLE' },
  },
}
const NULLABLE: JsonSchema = { type: 'string', nullable: true }

const VIEW = {
  paths: {
    '/': {
      get: {
        operationId: 'read',
        responses: {
          200: {
            content: {
              'application/a+xml': { schema: { type: 'string' } },
              'application/a+json': { schema: { type: 'string' } },
            },
          },
          426: { content: { 'text/plain': { schema: { type: 'string' } } } },
        },
      },
      post: {
        operationId: 'write',
        parameters: [{ name: 'p', in: 'query' }],
        requestBody: { content: { 'application/a+json': { schema: { $ref: '#/components/schemas/OPEN' } } } },
        responses: {},
      },
      put: { operationId: 'put', requestBody: { content: { 'application/json': { schema: {} } } }, responses: {} },
    },
  },
  components: { schemas: { A: { type: 'string' }, ONE_OR_MORE, OPEN, NULLABLE } },
} as unknown as OpenApiDocument

const viewOf = (language: LanguageName) => languageView(VIEW, LANGUAGES[language])

describe('the view of a language', () => {
  it.each<LanguageName>(['python', 'go', 'csharp', 'swift'])('leaves an element or a list to %s', (language) => {
    expect(viewOf(language).components.schemas.ONE_OR_MORE).toEqual(ONE_OR_MORE)
  })

  it.each<LanguageName>(['java', 'kotlin'])('makes a list that takes an element too of it for %s', (language) => {
    expect(viewOf(language).components.schemas.ONE_OR_MORE).toEqual({
      description: 'One, or several.',
      type: 'array',
      items: { $ref: '#/components/schemas/A' },
      'x-field-extra-annotation': expect.stringContaining('ACCEPT_SINGLE_VALUE_AS_ARRAY'),
    })
  })

  it.each<LanguageName>(['java', 'kotlin', 'python', 'go', 'csharp', 'swift'])(
    'lets %s ask for all media types of an answer at once',
    (language) => {
      const { get } = viewOf(language).paths['/'] as { get: { responses: Record<string, { content: object }> } }
      expect(Object.keys(get.responses[200]?.content ?? {})).toEqual(['application/a+xml, application/a+json'])
    },
  )

  it('makes bytes of XML for Python, whose client reads no text but text/…', () => {
    const { get } = viewOf('python').paths['/'] as { get: { responses: Record<string, unknown> } }
    expect(get.responses).toEqual({
      200: {
        content: { 'application/a+xml, application/a+json': { schema: { type: 'string', format: 'binary' } } },
      },
      426: { content: { 'text/plain': { schema: { type: 'string' } } } },
    })
  })

  it('keeps other members from Kotlin, and lets a member that is due be null', () => {
    const annotation = expect.stringContaining('Include.ALWAYS')
    expect(viewOf('kotlin').components.schemas.OPEN).toEqual({
      type: 'object',
      required: ['due', 'named'],
      properties: {
        due: { type: 'string', nullable: true, 'x-field-extra-annotation': annotation },
        named: { type: 'string', nullable: true, 'x-field-extra-annotation': annotation },
        other: { type: 'string', nullable: true },
      },
    })
  })

  it('keeps from C# that a member is due which may be null, and leaves it to others', () => {
    const { required, ...rest } = OPEN as JsonSchemaObject
    expect(viewOf('csharp').components.schemas.OPEN).toEqual(rest)
    expect(viewOf('go').components.schemas.OPEN).toEqual(OPEN)
    const schemas = { A: { ...rest, required: ['due', 'text'], properties: { ...rest.properties, text: {} } } }
    const view = { ...VIEW, components: { schemas: { ...VIEW.components.schemas, ...schemas } } }
    const { A } = languageView(view as OpenApiDocument, LANGUAGES.csharp).components.schemas
    expect(A).toMatchObject({ required: ['text'] })
  })

  it('leaves an object that is due and may be null to its name for Kotlin', () => {
    const schemas = {
      A: { type: 'object', required: ['b'], properties: { b: { $ref: '#/components/schemas/B' } } },
      B: { type: 'object', nullable: true },
    }
    const view = { ...VIEW, components: { schemas } } as unknown as OpenApiDocument
    expect(languageView(view, LANGUAGES.kotlin).components.schemas).toEqual(schemas)
  })

  it('makes texts of UUIDs for Swift alone, which writes them in capitals', () => {
    const schemas = { ID: { type: 'string', format: 'uuid' } }
    const view = { ...VIEW, components: { schemas } } as unknown as OpenApiDocument
    expect(languageView(view, LANGUAGES.swift).components.schemas.ID).toEqual({ type: 'string' })
    expect(languageView(view, LANGUAGES.java).components.schemas).toEqual(schemas)
  })

  it('lets Kotlin alone give the media type of a body that is not application/json', () => {
    const parametersOf = (language: LanguageName) => {
      const { post, put } = viewOf(language).paths['/'] ?? {}
      return [post?.parameters, put?.parameters]
    }
    const schema = { type: 'string', default: 'application/a+json' }
    const description = 'The media type of the body.'
    const given = { name: 'p', in: 'query' }
    expect(parametersOf('kotlin')).toEqual([
      [given, { name: 'Content-Type', in: 'header', description, schema }],
      undefined,
    ])
    expect(parametersOf('java')).toEqual([[given], undefined])
  })

  it('keeps patterns from Go, whose regular expressions cannot say them all, and no member of that name', () => {
    const pattern: JsonSchema = { type: 'string', pattern: '^(?!0)' }
    const schema: JsonSchema = { type: 'object', properties: { pattern } }
    const view = { ...VIEW, components: { schemas: { A: schema } } } as unknown as OpenApiDocument
    expect(languageView(view, LANGUAGES.go).components.schemas.A).toEqual({
      type: 'object',
      properties: { pattern: { type: 'string' } },
    })
    expect(languageView(view, LANGUAGES.java).components.schemas.A).toEqual(schema)
  })

  it('puts a map in its place in a list for Swift, whose lists of a named map have no type', () => {
    const map: JsonSchema = { type: 'object', additionalProperties: { type: 'string' } }
    const schemas = { MAP: map, LIST: { type: 'array', items: { $ref: '#/components/schemas/MAP' } } }
    const view = { ...VIEW, components: { schemas } } as unknown as OpenApiDocument
    expect(languageView(view, LANGUAGES.swift).components.schemas.LIST).toEqual({ type: 'array', items: map })
    expect(languageView(view, LANGUAGES.java).components.schemas.LIST).toEqual(schemas.LIST)
  })

  it('asks for a builder per operation in Java alone', () => {
    expect(viewOf('java').paths['/']?.get).toHaveProperty('x-group-parameters', true)
    expect(viewOf('go').paths['/']?.get).not.toHaveProperty('x-group-parameters')
  })
})

describe('what the views of some languages leave out', () => {
  it('is told with the languages', () => {
    const rows = changesForLanguages()
    expect(rows.find(({ name }) => name === 'pattern')?.languages).toEqual(['Go', 'Swift'])
    expect(rows.every(({ languages }) => languages.length > 0)).toBe(true)
  })
})
