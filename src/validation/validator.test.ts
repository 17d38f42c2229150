import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { validate } from '../aid1/validators.js'
import { type Check, createValidator, pathOf, type Validator } from './validator.js'

const ajv = new Ajv({ allErrors: true, messages: false, strict: false })
const validatorOf = <T = unknown>(schema: object): Validator<T> =>
  createValidator<T>(ajv.compile(schema) as unknown as Check, 'Doc §1', { Inner: 'Doc §2' })

const TOKEN = '25bca1e2-338f-11d6-ac61-9e71138fd521'
const REQUEST = {
  profileType: 'personal',
  deviceType: 'tcu',
  imei: '',
  eid: '',
  activationCodeRequestID: TOKEN,
}

describe('a validator', () => {
  it('answers the very reference that went in, untouched', () => {
    const input = Object.freeze({ ...REQUEST, more: Object.freeze([1]) })
    const result = validate.RequestActivationCodeBody(input)
    expect(result.ok && result.value).toBe(input)
  })

  it('coerces nothing', () => {
    expect(validate.RequestActivationCodeBody.is({ ...REQUEST, deviceType: 7 })).toBe(false)
    expect(validate.RequestActivationCodeBody.is({ ...REQUEST, imei: null })).toBe(false)
    expect(validate.Iccid.is(8944500805172032)).toBe(false)
  })

  it('reports every fault, with its place, its rule and its clause', () => {
    const input = { profileType: '', deviceType: 1, imei: '1', activationCodeRequestID: 'x' }
    const result = validate.RequestActivationCodeBody(input)
    const issues = result.ok ? [] : result.issues
    expect(issues.map(({ pointer, code, source }) => `${pointer} ${code} ${source}`).sort()).toEqual([
      '/activationCodeRequestID pattern AID.02 §7.7',
      '/deviceType type AID.02 §7.7',
      '/eid required AID.02 §7.7',
      '/imei pattern AID.02 §7.7',
      '/profileType pattern AID.02 §7.7',
    ])
    expect(issues.find(({ code }) => code === 'required')?.message).toBe('is required')
  })

  it('refuses a text that is too long for a pattern of words, and takes the next one', () => {
    const validator = validatorOf({ type: 'string', pattern: '^[a-z]+(?: [a-z]+)*$' })
    const text = 'openid '.repeat(7_000_000)
    const message = 'must hold no text that is too long to be looked through'
    expect(validator(text)).toEqual({ ok: false, issues: [{ pointer: '', code: 'size', message }] })
    expect(validator.is(text)).toBe(false)
    expect(validator('openid email').ok).toBe(true)
    expect(validator(7)).toMatchObject({ ok: false, issues: [{ code: 'type' }] })
  })

  it('tells the branch that is broken, not that there was one', () => {
    const result = validate.SendActivationCodeBody({
      activationCodeRequestID: TOKEN,
      error: 'no',
      activationCode: '1$a$',
    })
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          pointer: '/activationCode',
          code: 'forbidden',
          message: 'must not be present here',
          source: 'AID.02 §7.7.2.1',
        },
      ],
    })
  })

  it('forgets the faults of the input before', () => {
    expect(validate.MspToken('x').ok).toBe(false)
    expect(validate.MspToken(TOKEN)).toEqual({ ok: true, value: TOKEN })
    const first = validate.MspToken('x')
    const second = validate.MspToken(7)
    expect([first, second].map((result) => !result.ok && result.issues.map(({ code }) => code))).toEqual([
      ['pattern'],
      ['type'],
    ])
  })

  it.each([
    [{ a: { 'b/c~d': [{}] } }, '/a/b~1c~0d/0/e~1f', ['a', 'b/c~d', '0', 'e/f']],
    [{ a: { '': [7] } }, '/a//0', ['a', '', '0']],
    [{ a: 7 }, '/a', ['a']],
    [7, '', []],
  ])('points into %j with %s', (input, pointer, path) => {
    const item = { type: 'object', required: ['e/f'] }
    const list = { type: 'array', items: item }
    const result = validatorOf({ type: 'object', properties: { a: { type: 'object', additionalProperties: list } } })(
      input,
    )
    expect(!result.ok && result.issues.map((issue) => issue.pointer)).toEqual([pointer])
    expect(pathOf(pointer)).toEqual(path)
  })

  it.each([
    ['Inner/type', 'Doc §2'],
    ['Inner/properties/a/type', 'Doc §2'],
    ['Other/type', 'Doc §1'],
    ['#/type', 'Doc §1'],
  ])('finds the clause of the rule %s', (schemaPath, source) => {
    const check: Check = () => false
    check.errors = [{ instancePath: '', schemaPath, keyword: 'type', params: { type: 'string' } }]
    const result = createValidator(check, 'Doc §1', { Inner: 'Doc §2' })(7)
    expect(result).toEqual({ ok: false, issues: [{ pointer: '', code: 'type', message: 'must be string', source }] })
  })

  it('names no clause where there is none, and survives a check that gives no faults', () => {
    const check: Check = () => false
    expect(createValidator(check, undefined, {})(7)).toEqual({ ok: false, issues: [] })
    check.errors = [{ instancePath: '', schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }]
    expect(createValidator(check, undefined, {})(7)).toEqual({
      ok: false,
      issues: [{ pointer: '', code: 'type', message: 'must be string' }],
    })
  })

  it('is a type guard', () => {
    const input: unknown = TOKEN
    expect(validate.MspToken.is(input)).toBe(true)
    if (validate.MspToken.is(input)) expectTypeOf(input).toEqualTypeOf<string>()
    expectTypeOf(validate.RequestActivationCodeBody).toBeCallableWith(input)
    expectTypeOf<Parameters<typeof validate.MspToken>>().toEqualTypeOf<[input: unknown]>()
  })

  it('implements Standard Schema v1', async () => {
    const standard = validatorOf<{ a: string }>({ type: 'object', required: ['a/b'] })['~standard']
    expect([standard.version, standard.vendor]).toEqual([1, 'mobile-identity-contracts'])
    const input = { 'a/b': 1 }
    const good = standard.validate(input)
    expect(good).toEqual({ value: input })
    expect('value' in good && good.value).toBe(input)
    expect(standard.validate({})).toEqual({ issues: [{ message: 'is required', path: ['a/b'] }] })
    expect(standard.validate(7)).toEqual({ issues: [{ message: 'must be object', path: [] }] })
    type Types = NonNullable<typeof standard.types>
    expectTypeOf<Types['output']>().toEqualTypeOf<{ a: string }>()
    expectTypeOf<Types['input']>().toEqualTypeOf<{ a: string }>()
  })
})

describe('every validator of AID1', () => {
  const names = Object.keys(validate) as (keyof typeof validate)[]
  const leaf = fc.constantFrom<unknown>(
    'S3cret',
    'S3cret'.repeat(900),
    491701234567,
    -491701234567.5,
    null,
    true,
    '',
    TOKEN,
  )
  const members = Object.keys(REQUEST).concat(
    'iccid',
    'status',
    'profiles',
    'error',
    'msp_token',
    'phoneNumber',
    'iv',
    'exp',
    'sid',
  )
  const { value: json } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...members), fc.constant('S3cret')), tie('value'), { maxKeys: 6 }),
    ),
  }))

  it.each(names)('answers whatever comes, in three ways that agree, and never shows it: %s', (name) => {
    const validator: Validator<unknown> = validate[name]
    fc.assert(
      fc.property(
        fc.oneof(json, fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true })),
        (input) => {
          const result = validator(input)
          expect(validator.is(input)).toBe(result.ok)
          const standard = validator['~standard'].validate(input)
          if (result.ok) {
            expect(Object.is(result.value, input) && 'value' in standard && Object.is(standard.value, input)).toBe(true)
            return
          }
          expect(result.issues.length).toBeGreaterThan(0)
          expect(standard.issues?.length).toBe(result.issues.length)
          expect(JSON.stringify([result, standard])).not.toMatch(/S3cret|491701/)
        },
      ),
      { numRuns: 60 },
    )
  })
})
