import { describe, expect, it } from 'vitest'
import type { OpenApiDocument } from './openapi.js'
import { typeDocument } from './type-document.js'

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Names', version: '1' },
  paths: {
    '/letter': {
      get: {
        operationId: 'getLetter',
        responses: {
          200: {
            description: 'A letter',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Letter' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Letter: {
        description: 'What somebody writes.',
        type: 'object',
        required: ['to'],
        properties: { to: { $ref: '#/components/schemas/Person' }, copies: { $ref: '#/components/schemas/People' } },
      },
      Person: { type: 'object', properties: { name: { type: 'string' } } },
      People: { type: 'array', items: { $ref: '#/components/schemas/Person' } },
    },
  },
} as unknown as OpenApiDocument

describe('the types of a document', () => {
  it('have a name for each schema, with its description', async () => {
    const text = await typeDocument(DOCUMENT)
    expect(text).toContain('/** @description What somebody writes. */\nexport type Letter = {')
    expect(text).toContain('export type People = Person[];')
  })

  it('refer to schemas by their names, so that the compiler speaks of them by their names', async () => {
    const text = await typeDocument(DOCUMENT)
    expect(text).toContain('to: Person;')
    expect(text).toContain('copies?: People;')
    expect(text).toContain('"application/json": Letter;')
    expect(text).not.toContain('components["schemas"]')
  })

  it('have the schemas by the name of a member, too', async () => {
    expect(await typeDocument(DOCUMENT)).toMatch(
      /schemas: \{\s+Letter: Letter;\s+Person: Person;\s+People: People;\s+\};/,
    )
  })
})
