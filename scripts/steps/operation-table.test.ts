import { describe, expect, it } from 'vitest'
import type { OpenApiDocument, OperationObject } from './openapi.js'
import { operationTable } from './operation-table.js'

function documentOf(operation: Partial<OperationObject>, parameters: object[] = []): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {},
    paths: {
      '/users/{id}': {
        parameters: parameters as never,
        post: {
          operationId: 'makeUser',
          responses: { 201: { description: 'Made' } },
          'x-source': 'AID.02 §7.3',
          ...operation,
        },
      },
    },
    components: {
      schemas: {
        Id: { type: 'string' },
        Size: { type: 'integer' },
        Tags: { type: 'array' },
        Ratio: { type: 'number' },
      },
      securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'api-key' } },
    },
  }
}

const reference = { $ref: '#/components/schemas/Id' }
const referenceTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('the operation table', () => {
  it('has a row with the parameters where they travel, the bodies and the statuses', () => {
    const text = operationTable(
      documentOf(
        {
          'x-repeatable': true,
          security: [{ key: [] }],
          requestBody: { content: { 'application/json': { schema: reference } } },
        },
        [
          { name: 'id', in: 'path', required: true, schema: reference },
          { name: 'x-trace', in: 'header', schema: reference },
        ],
      ),
      'word',
    )
    expect(text).toContain('contract: "word"')
    expect(text).toContain(
      'pathParameters: [{\n        name: "id",\n        required: true,\n        validator: validators.Id,',
    )
    expect(text).toContain('headerParameters: [{\n        name: "x-trace",\n        required: false,')
    expect(text).toContain('requestBody: {\n        required: false,')
    expect(text).toContain('"201": {}')
    expect(text).toContain('security: [["key"]]')
    expect(text).toContain('repeatable: true')
  })

  it('says how the text of each query parameter is read, and what validates the query as a whole', () => {
    const text = operationTable(
      documentOf({ 'x-query': 'Id' }, [
        { name: 'id', in: 'query', schema: reference },
        { name: 'size', in: 'query', schema: referenceTo('Size') },
        { name: 'tag', in: 'query', schema: referenceTo('Tags') },
      ]),
      'word',
    )
    expect(text.match(/type: "(integer|texts)"/g)).toEqual(['type: "integer"', 'type: "texts"'])
    expect(text).toContain('query: validators.Id,')
  })

  it('has the headers of an answer, and that its body may be missing', () => {
    const headers = { 'Retry-After': { required: true, schema: reference } }
    const content = { 'text/xml': { schema: reference } }
    const text = operationTable(
      documentOf({ responses: { 200: { description: 'Yes', headers, content, 'x-body-optional': true } } }),
      'word',
    )
    expect(text).toContain('bodyOptional: true')
    expect(text).toContain('headers: [{\n            name: "Retry-After",\n            required: true,')
  })

  it.each([
    [
      'a query parameter that the runtimes cannot read',
      documentOf({}, [{ name: 'a', in: 'query', schema: referenceTo('Ratio') }]),
      'makeUser: the query parameter a is of the type number, which the runtimes do not read',
    ],
    [
      'a list that is not written as one parameter per item',
      documentOf({}, [{ name: 'a', in: 'query', explode: false, schema: referenceTo('Tags') }]),
      'makeUser: the query parameter a is of the type array, which the runtimes do not read',
    ],
    [
      'a schema without a name',
      documentOf({ requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } }),
      'a schema without a name',
    ],
    [
      'a cookie parameter',
      documentOf({}, [{ name: 'a', in: 'cookie', schema: reference }]),
      'cookie parameters are not supported',
    ],
    [
      'a reference that leads nowhere',
      documentOf({ responses: { 404: { $ref: '#/components/responses/Nothing' } } }),
      '#/components/responses/Nothing does not exist',
    ],
  ])('refuses %s', (_, document, message) => {
    expect(() => operationTable(document, 'word')).toThrow(message)
  })

  it('refuses a security scheme that the runtimes do not know', () => {
    const document = documentOf({})
    document.components.securitySchemes = { o: { type: 'oauth2' } }
    expect(() => operationTable(document, 'word')).toThrow(
      'security scheme o: oauth2 is not one that the runtimes know',
    )
  })
})
