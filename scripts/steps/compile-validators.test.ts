import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/validation/validator.js'
import { compileChecks } from './compile-validators.js'
import type { JsonSchema } from './openapi.js'

async function checkOf(schema: JsonSchema, others: Record<string, JsonSchema> = {}): Promise<Check> {
  const text = await compileChecks(new Map(Object.entries({ ...others, Schema: schema })))
  const module = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  return module.Schema
}

describe('compiled checks', () => {
  it('are plain ECMAScript without require and eval', async () => {
    const text = await compileChecks(new Map([['Schema', { type: 'string', maxLength: 3, pattern: '^a' }]]))
    expect(text).not.toMatch(/\brequire\s*\(|\beval\s*\(|new Function/)
    expect(text).toContain('export {')
  })

  it.each([
    ['abc', true],
    ['abcd', false],
    ['', false],
    ['😀😀😀', true],
    ['😀😀😀😀', false],
    ['\ud83d\ud83d\ud83d', true],
    ['\ud83d\ud83d\ud83d\ud83d', false],
  ])('count code points: %j', async (value, want) => {
    expect((await checkOf({ type: 'string', minLength: 1, maxLength: 3 }))(value)).toBe(want)
  })

  it.each([
    ['a', false],
    ['ab', true],
    ['😀', false],
    ['😀😀', true],
  ])('count code points from below: %j', async (value, want) => {
    expect((await checkOf({ type: 'string', minLength: 2 }))(value)).toBe(want)
  })

  it('report every fault, each with the schema that its rule stands in', async () => {
    const schema: JsonSchema = {
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { $ref: '#/components/schemas/Digits' },
        list: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
      },
    }
    const item: JsonSchema = { type: 'object', properties: { n: { $ref: '#/components/schemas/Digits' } } }
    const check = await checkOf(schema, { Digits: { type: 'string', pattern: '^[0-9]+$' }, Item: item })
    expect(check({ a: 'x', list: [{ n: 'y' }] })).toBe(false)
    expect(check.errors?.map(({ instancePath, schemaPath }) => [instancePath, schemaPath])).toEqual([
      ['', 'Schema/required'],
      ['/a', 'Digits/pattern'],
      ['/list/0/n', 'Digits/pattern'],
    ])
  })

  it('take over the faults of another schema without copying those before them', async () => {
    const list: JsonSchema = { type: 'array', items: { $ref: '#/components/schemas/Digits' } }
    const schemas = { Digits: { type: 'string', pattern: '^[0-9]+$' }, Schema: list }
    expect(await compileChecks(new Map<string, JsonSchema>(Object.entries(schemas)))).not.toContain('.concat(')
    const check = await checkOf(list, schemas)
    expect(check(Array.from({ length: 100_000 }, () => 'x'))).toBe(false)
    expect(check.errors).toHaveLength(100_000)
    expect(check.errors?.at(-1)?.instancePath).toBe('/99999')
  })

  it('tell a value of another type once, beside enum and if', async () => {
    const check = await checkOf({ type: 'string', enum: ['a', 'b'] })
    expect(check(1)).toBe(false)
    expect(check.errors).toHaveLength(1)
  })

  it('refuse a keyword that is not one', async () => {
    await expect(compileChecks(new Map([['Schema', { type: 'string', patern: '^a' }]]))).rejects.toThrow(
      'unknown keyword: "patern"',
    )
  })
})
