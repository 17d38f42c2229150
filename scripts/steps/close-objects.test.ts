import { expect, it } from 'vitest'
import { closeObjects } from './close-objects.js'
import type { JsonSchema } from './openapi.js'

const open = (properties: Record<string, JsonSchema>, words: object = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: true,
  properties,
  ...words,
})

const SCHEMAS = new Map<string, JsonSchema>([
  ['Other', open({ a: true })],
  ['Part', open({ inner: open({ a: true }) })],
  ['Claims', open({ address: open({ street: true }) }, { 'x-open': true })],
  ['Map', { type: 'object', additionalProperties: true }],
  [
    'Root',
    open(
      {
        part: { $ref: '#/components/schemas/Part' },
        claims: { $ref: '#/components/schemas/Claims' },
        map: { $ref: '#/components/schemas/Map' },
        again: { $ref: '#/components/schemas/Root' },
      },
      { 'x-strict': true },
    ),
  ],
])

it('the strict twin of a schema closes it and all that it refers to, but what is meant to be open', () => {
  const { roots, schemas } = closeObjects(SCHEMAS)
  expect(roots).toEqual(['Root'])
  expect([...schemas.keys()]).toEqual(['Claims', 'Map', 'Part', 'Root'])
  expect(schemas.get('Root')).toMatchObject({ additionalProperties: false })
  expect(schemas.get('Part')).toMatchObject({
    additionalProperties: false,
    properties: { inner: { additionalProperties: false } },
  })
  expect(schemas.get('Claims')).toMatchObject({
    additionalProperties: true,
    properties: { address: { additionalProperties: false } },
  })
  expect(schemas.get('Map')).toEqual(SCHEMAS.get('Map'))
})

it('the schemas themselves stay as they are', () => {
  const before = structuredClone([...SCHEMAS])
  closeObjects(SCHEMAS)
  expect([...SCHEMAS]).toEqual(before)
})

it('without a root there is no twin', () => {
  expect(closeObjects(new Map([['Other', open({})]])).schemas.size).toBe(0)
})
