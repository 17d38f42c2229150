import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/validation/validator.js'
import { compileChecks } from './compile-validators.js'
import { decideAlternatives } from './decide-alternatives.js'
import type { JsonSchema } from './openapi.js'

const SCHEMAS: Record<string, JsonSchema> = {
  Passport: {
    type: 'object',
    required: ['type', 'number'],
    properties: { type: { const: 'passport' }, number: { type: 'string' } },
  },
  Bill: {
    type: 'object',
    required: ['type', 'date'],
    properties: { type: { enum: ['bill', 'statement'] }, date: { type: 'string' } },
  },
  Evidence: {
    oneOf: [{ $ref: '#/components/schemas/Passport' }, { $ref: '#/components/schemas/Bill' }],
    discriminator: { propertyName: 'type' },
  },
  OneOrMore: {
    oneOf: [
      { $ref: '#/components/schemas/Evidence' },
      { type: 'array', minItems: 1, items: { $ref: '#/components/schemas/Evidence' } },
    ],
  },
}

const text = await compileChecks(new Map(Object.entries(SCHEMAS)))
const checks: Record<string, Check> = await import(`data:text/javascript,${encodeURIComponent(text)}`)

function faultsOf(name: string, value: unknown): string[] {
  const check = checks[name] as Check
  const errors = check(value) ? [] : (check.errors ?? [])
  // That a branch was broken is not an issue besides what broke it.
  const faults = errors.filter(({ keyword }) => keyword !== 'if')
  return faults.map(({ instancePath, keyword, params }) =>
    [instancePath, keyword, params.missingProperty].filter(Boolean).join(' '),
  )
}

describe('alternatives that a value tells apart', () => {
  it.each<[string, unknown, string[]]>([
    ['Evidence', { type: 'passport', number: '1' }, []],
    ['Evidence', { type: 'statement', date: '1' }, []],
    ['Evidence', { type: 'passport' }, ['required number']],
    ['Evidence', { type: 'bill', number: '1' }, ['required date']],
    ['Evidence', { type: 'rumour' }, ['/type enum']],
    ['Evidence', { number: '1' }, ['required type']],
    ['Evidence', 7, ['type']],
    ['OneOrMore', { type: 'bill', date: '1' }, []],
    ['OneOrMore', [{ type: 'bill', date: '1' }], []],
    ['OneOrMore', [], ['minItems']],
    ['OneOrMore', [{ type: 'bill' }, 7], ['/0 required date', '/1 type']],
    ['OneOrMore', { type: 'bill' }, ['required date']],
    ['OneOrMore', null, ['type']],
  ])('%s: %j has the faults of the alternative that was meant', (name, value, faults) => {
    expect(faultsOf(name, value)).toEqual(faults)
  })

  it('are left as they are where nothing tells them apart', () => {
    const schema: JsonSchema = { oneOf: [{ type: 'string' }, { type: 'number' }] }
    expect(decideAlternatives(new Map([['Schema', schema]])).get('Schema')).toEqual(schema)
  })

  it('have to say what they are for', () => {
    const schemas = new Map<string, JsonSchema>(Object.entries({ ...SCHEMAS, Bill: { type: 'object' } }))
    expect(() => decideAlternatives(schemas)).toThrow('#/components/schemas/Bill does not say which values of type')
  })
})
