import { expect, it } from 'vitest'
import { isInExample, type OpenApiDocument, referencedComponents } from './openapi.js'

const ref = (place: string) => ({ $ref: `#/components/${place}` })

it('finds what a value refers to, within components too, each once', () => {
  const tree = { properties: { children: { items: ref('schemas/Tree') }, leaf: ref('schemas/Leaf') } }
  const answer = { content: { 'application/json': { schema: ref('schemas/Tree'), example: ref('schemas/Other') } } }
  const schemas = { Tree: tree, Leaf: { type: 'string' }, Other: {} }
  const document = { paths: {}, components: { schemas, responses: { Answer: answer } } } as unknown as OpenApiDocument
  expect([...referencedComponents(document, { 200: ref('responses/Answer'), 201: ref('responses/Answer') })]).toEqual([
    ['#/components/responses/Answer', answer],
    ['#/components/schemas/Tree', tree],
    ['#/components/schemas/Leaf', { type: 'string' }],
  ])
})

it.each([
  ['/content/application/json/example', true],
  ['/content/application/json/examples/one/value', true],
  ['/properties/exampleCount', false],
  ['/components/schemas/Iccid', false],
])('tells whether %s is in an example: %s', (path, verdict) => {
  expect(isInExample(path)).toBe(verdict)
})
