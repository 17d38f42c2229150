import { describe, expect, it } from 'vitest'
import { mapObjects, type OpenApiDocument } from '../steps/openapi.js'
import { type Change, compareSpecs, DIRECTIONS } from './compare-specs.js'
import { readCurrentRelease } from './released-specs.js'

const { specs } = readCurrentRelease()

/** The specifications as they stand, with one document changed. */
function changesAfter(file: string, change: (document: OpenApiDocument) => void, strict = false): Change[] {
  const document = JSON.parse(specs.get(file) ?? '') as OpenApiDocument
  change(document)
  return compareSpecs(specs, new Map([...specs, [file, JSON.stringify(document)]]), strict)
}

describe('compareSpecs', () => {
  it('finds nothing where only words for readers were changed', () => {
    const reworded = [...specs].map(([file, text]): [string, string] => {
      if (!file.endsWith('.openapi.json')) return [file, text.replace('RCC.14', 'RCC.15')]
      const document = mapObjects(JSON.parse(text), (object) =>
        'description' in object && typeof object.description === 'string'
          ? { ...object, description: 'Other' }
          : object,
      )
      return [file, JSON.stringify(document)]
    })
    expect(compareSpecs(specs, new Map(reworded))).toEqual([])
  })

  it('judges a schema in the directions in which operations use it', () => {
    const changes = changesAfter('aid1/msp.openapi.json', ({ components: { schemas } }) => {
      Object.assign(schemas.RequestActivationCodeBody as object, { minProperties: 1 })
      Object.assign(schemas.RequestActivationCodeAnswer as object, { minProperties: 1 })
      Object.assign(schemas.Iccid as object, { minLength: 21 })
    })
    expect(changes.map(({ place, directions, verdict }) => [place, directions, verdict])).toEqual([
      ['#/components/schemas/Iccid/minLength', ['request', 'response'], 'breaking'],
      ['#/components/schemas/RequestActivationCodeBody/minProperties', ['request'], 'breaking'],
      ['#/components/schemas/RequestActivationCodeAnswer/minProperties', ['response'], 'compatible'],
    ])
  })

  it('says what was and what is', () => {
    const changes = changesAfter('aid1/msp.openapi.json', ({ components: { schemas } }) => {
      Object.assign(schemas.CsimStatus as object, {
        enum: ['installed', 'installation_failed', 'enabled', 'disabled', 'lost'],
      })
      Object.assign(schemas.Iccid as object, { maxLength: 19 })
    })
    expect(changes.map(({ rule, detail }) => [rule, detail])).toEqual([
      ['enum-narrowed', 'without "deleted"'],
      ['bound-narrowed', 'none → 19'],
      ['enum-widened', 'with "lost"'],
    ])
  })

  it('goes through the greatest document there is, references in circles and all', () => {
    const changes = changesAfter('identity-assurance/identity-provider.openapi.json', ({ components }) => {
      for (const schema of Object.values(components.schemas)) Object.assign(schema, { pattern: '^a' })
    })
    expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(['pattern-added', 'pattern-changed']))
    const changed = new Set(changes.map(({ place }) => place.split('/')[3]))
    expect(changed.size).toBeGreaterThan(250)
  })

  it('counts as breaking what cannot be decided, where it is asked to be strict', () => {
    const change = ({ components: { schemas } }: OpenApiDocument) =>
      Object.assign(schemas.Iccid as object, { pattern: '^[0-9]+$' })
    const verdicts = [false, true].map((strict) => changesAfter('aid1/msp.openapi.json', change, strict)[0]?.verdict)
    expect(verdicts).toEqual(['warning', 'breaking'])
  })

  it('gives the worst first', () => {
    const changes = changesAfter('aid1/cmp.openapi.json', ({ paths, components: { schemas } }) => {
      schemas.AnotherSchema = true
      delete paths[Object.keys(paths)[0] ?? '']
    })
    expect(changes.map(({ verdict }) => verdict)).toEqual([...changes.map(({ verdict }) => verdict)].sort())
    expect(changes[0]).toMatchObject({ rule: 'operation-removed', verdict: 'breaking' })
  })

  it('holds callbacks that share an address against themselves', () => {
    const callback = (operationId: string, type: string) => ({
      back: {
        '{$request.body#/url}': {
          post: { operationId, requestBody: { content: { 'application/json': { schema: { type } } } }, responses: {} },
        },
      },
    })
    const documentOf = (...types: string[]) => {
      const entries = types.map((type, index) => [
        `/calls/${index}`,
        { post: { operationId: `call${index}`, responses: {}, callbacks: callback(`back${index}`, type) } },
      ])
      return new Map([['a.openapi.json', JSON.stringify({ paths: Object.fromEntries(entries), components: {} })]])
    }
    const rules = (...types: string[]) =>
      compareSpecs(documentOf('string', 'integer'), documentOf(...types)).map(({ rule, place }) => [rule, place])
    expect(rules('string', 'integer')).toEqual([])
    expect(rules('string', 'number')).toEqual([['type-widened', 'back1, request body, application/json/type']])
    expect(rules('string')).toEqual([
      ['operation-removed', 'back1'],
      ['operation-removed', 'call1'],
    ])
  })

  it('finds nothing where only words for readers of a schema without a name were changed', () => {
    const documentOf = (word: string) => {
      const schema = { type: 'string', description: word, examples: [word], $comment: word, 'x-source': word }
      const parameters = [{ name: 'a', in: 'query', schema }]
      const requestBody = { content: { 'application/json': { schema } } }
      const paths = { '/a': { post: { operationId: 'a', summary: word, parameters, requestBody, responses: {} } } }
      return new Map([['a.openapi.json', JSON.stringify({ paths, components: {} })]])
    }
    expect(compareSpecs(documentOf('one'), documentOf('other'))).toEqual([])
  })

  it('knows the direction of files that there are', () => {
    expect(Object.keys(DIRECTIONS).filter((file) => !specs.has(file))).toEqual([])
  })

  it('refuses a file of a kind that it cannot compare', () => {
    expect(() => compareSpecs(new Map([['a.proto', '1']]), new Map([['a.proto', '2']]))).toThrow(
      'a.proto is of a kind that cannot be compared',
    )
  })

  it.each([
    [
      'a group in a group',
      '<xs:element name="a"><xs:complexType><xs:sequence><xs:sequence/></xs:sequence></xs:complexType></xs:element>',
      'sequence',
    ],
    ['a union', '<xs:simpleType name="a"><xs:union/></xs:simpleType>', 'union'],
    ['a reference to an element', '<xs:element ref="b"/>', 'element'],
    ['an element that may be nil', '<xs:element name="a" type="xs:string" nillable="true"/>', 'nillable of element'],
    ['a fixed attribute', typeOf('<xs:attribute name="a" fixed="1"/>'), 'fixed of attribute'],
    ['a prohibited attribute', typeOf('<xs:attribute name="a" use="prohibited"/>'), 'attribute'],
    ['text between elements', '<xs:complexType name="a" mixed="true"/>', 'mixed of complexType'],
    ['a wildcard with exceptions', typeOf('<xs:sequence><xs:any notQName="a"/></xs:sequence>'), 'notQName of any'],
    ['an element twice', typeOf('<xs:sequence><xs:element name="a"/><xs:element name="a"/></xs:sequence>'), 'element'],
    [
      'a bound that is no number',
      '<xs:simpleType name="a"><xs:restriction base="xs:date"><xs:minInclusive value="2020-01-01"/></xs:restriction></xs:simpleType>',
      'minInclusive',
    ],
    ['an import', '<xs:import namespace="urn:a"/>', 'import'],
    [
      'a facet',
      '<xs:simpleType name="a"><xs:restriction base="xs:string"><xs:whiteSpace value="collapse"/></xs:restriction></xs:simpleType>',
      'whiteSpace',
    ],
  ])('refuses %s in an XML Schema, which it does not know', (_, content, name) => {
    const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`
    const compare = () =>
      compareSpecs(
        new Map([['a.xsd', '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>']]),
        new Map([['a.xsd', xsd]]),
      )
    expect(compare).toThrow(`a.xsd: line 1: ${name} is not known in scripts/compatibility/xsd-to-schema.ts`)
  })
})

function typeOf(content: string): string {
  return `<xs:complexType name="a">${content}</xs:complexType>`
}
