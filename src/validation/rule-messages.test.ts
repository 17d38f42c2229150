import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { describeRule } from './rule-messages.js'

/** What ajv says of the first fault, in our words. */
function describeFault(schema: object | false, value: unknown) {
  const check = new Ajv2020({ allErrors: true, messages: false, strict: false }).compile(schema)
  check(value)
  const error = check.errors?.at(-1)
  return error && describeRule(error.keyword, error.params)
}

const SECRET = 'S3cret'

describe('describeRule', () => {
  it.each<[object, unknown, string]>([
    [{ type: 'string' }, 7, 'must be string'],
    [{ type: ['string', 'null'] }, 7, 'must be string or null'],
    [{ enum: ['a', null] }, SECRET, 'must be one of ["a",null]'],
    [{ const: 'a' }, SECRET, 'must be "a"'],
    [{ pattern: '^a$' }, SECRET, 'must match ^a$'],
    [{ minLength: 1 }, '', 'must have at least 1 character'],
    [{ minLength: 20 }, SECRET, 'must have at least 20 characters'],
    [{ maxLength: 2 }, SECRET, 'must have at most 2 characters'],
    [{ minimum: 8 }, 7, 'must be at least 8'],
    [{ maximum: 6 }, 7, 'must be at most 6'],
    [{ exclusiveMinimum: 7 }, 7, 'must be more than 7'],
    [{ exclusiveMaximum: 7 }, 7, 'must be less than 7'],
    [{ multipleOf: 2 }, 7, 'must be a multiple of 2'],
    [{ minItems: 1 }, [], 'must have at least 1 item'],
    [{ maxItems: 1 }, [SECRET, 7], 'must have at most 1 item'],
    [{ uniqueItems: true }, [SECRET, SECRET], 'must not have two equal items'],
    [{ minProperties: 2 }, { [SECRET]: 1 }, 'must have at least 2 members'],
    [{ maxProperties: 1 }, { [SECRET]: 1, a: 1 }, 'must have at most 1 member'],
    [{ additionalProperties: false }, { [SECRET]: 1 }, 'must not have members besides those of the contract'],
    [{ unevaluatedProperties: false }, { [SECRET]: 1 }, 'must not have members besides those of the contract'],
    [{ dependentRequired: { a: ['b'] } }, { a: SECRET }, 'is required when a is present'],
    [{ oneOf: [{ type: 'number' }, { const: 7 }] }, 7, 'must match exactly one alternative'],
    [{ anyOf: [{ type: 'number' }, { const: 'a' }] }, SECRET, 'must match one alternative or more'],
    [{ not: { type: 'string' } }, SECRET, 'must not match what is excluded here'],
    [{ propertyNames: { maxLength: 1 } }, { [SECRET]: 1 }, 'breaks the rule propertyNames'],
  ])('%j says of %j: %s', (schema, value, message) => {
    const described = describeFault(schema, value)
    expect(described?.message).toBe(message)
    expect(JSON.stringify(described)).not.toContain(SECRET)
  })

  it('calls a schema that nothing meets forbidden', () => {
    expect(describeFault(false, SECRET)).toEqual({ code: 'forbidden', message: 'must not be present here' })
  })

  it.each([
    [{ required: ['a/b'] }, {}, { code: 'required', message: 'is required', member: 'a/b' }],
    [
      { dependentRequired: { a: ['b'] } },
      { a: 1 },
      { code: 'dependentRequired', message: 'is required when a is present', member: 'b' },
    ],
    [{ type: 'object' }, 7, { code: 'type', message: 'must be object' }],
  ])('names the member that is missing: %j', (schema, value, want) => {
    expect(describeFault(schema, value)).toEqual(want)
  })

  it('says of a format that has no pattern which it is', () => {
    expect(describeRule('format', { format: 'date' }).message).toBe('must be of the format date')
  })
})
