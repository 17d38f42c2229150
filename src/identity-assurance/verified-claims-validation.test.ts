import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Issue, ValidationResult } from '../validation/issue.js'
import type { Generation } from './generations.js'
import { ELEMENTS, wholeElement } from './testing/verified-claims-samples.js'
import { type VerifiedClaims, validateVerifiedClaims } from './verified-claims-validation.js'

const GENERATIONS = Object.keys(ELEMENTS) as Generation[]
const minimal = (claims: unknown = {}, verification: object = {}) => ({
  verification: { trust_framework: 'eidas', ...verification },
  claims,
})

/** A copy of a document with the member at a JSON Pointer replaced, or left out when there is no value. */
function changed(document: unknown, pointer: string, value?: unknown): unknown {
  const copy = structuredClone(document)
  const names = pointer.split('/').slice(1)
  const last = names.pop() ?? ''
  const parent = names.reduce((at, name) => (at as Record<string, unknown>)[name], copy) as Record<string, unknown>
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

describe('validateVerifiedClaims', () => {
  it.each(GENERATIONS)(
    'accepts an element of %s as it is, alone and in an array, tolerant and strict',
    (generation) => {
      for (const strict of [false, true]) {
        const element = ELEMENTS[generation]()
        const result = validateVerifiedClaims(element, { generation, strict })
        expect(result).toEqual({ ok: true, value: ELEMENTS[generation]() })
        expect(result.ok && result.value).toBe(element)
        expect(validateVerifiedClaims([element, element], { generation, strict })).toEqual({
          ok: true,
          value: [element, element],
        })
      }
    },
  )

  it('is of the final generation where the caller names none', () => {
    expect(validateVerifiedClaims(wholeElement()).ok).toBe(true)
    expect(validateVerifiedClaims(ELEMENTS.ID2()).ok).toBe(false)
  })

  it('types the value by its generation', () => {
    expectTypeOf(validateVerifiedClaims({})).toEqualTypeOf<ValidationResult<VerifiedClaims>>()
    expectTypeOf(validateVerifiedClaims({}, { strict: true })).toEqualTypeOf<ValidationResult<VerifiedClaims>>()
    const result = validateVerifiedClaims(ELEMENTS.ID2(), { generation: 'ID2' })
    if (!result.ok || Array.isArray(result.value)) return expect.unreachable('it is an element')
    expectTypeOf(result.value.verification.identity_assurance_level).toEqualTypeOf<string | undefined>()
  })

  it.each<[string, unknown, string, string, string]>([
    ['a text', 'eidas', '', 'type', 'must be object'],
    ['an empty array', [], '', 'minItems', 'must have at least 1 item'],
    ['no claims', changed(minimal(), '/claims'), '/claims', 'required', 'is required'],
    [
      'no trust framework',
      { verification: {}, claims: {} },
      '/verification/trust_framework',
      'required',
      'is required',
    ],
    [
      'a second element without verification',
      [minimal(), { claims: {} }],
      '/1/verification',
      'required',
      'is required',
    ],
  ])('finds the one fault of %s', (_, value, pointer, code, message) => {
    const result = validateVerifiedClaims(value)
    expect(result).toMatchObject({ ok: false, issues: [{ pointer, code, message }] })
  })

  it.each<[string, unknown, Generation, Issue]>([
    [
      'a reference to a check that is not there',
      changed(wholeElement(), '/verification/assurance_process/assurance_details/2/evidence_ref/1/check_id', 'S3cret'),
      'final',
      {
        pointer: '/verification/assurance_process/assurance_details/2/evidence_ref/1/check_id',
        code: 'evidence-reference',
        message: 'must be the check_id of a check in evidence',
        source: 'IDA Schema §5.4.2',
      },
    ],
    [
      'a reference to a transaction that is not there',
      changed(ELEMENTS.ID4(), '/verification/evidence/0/check_details/0/txn', 'S3cret'),
      'ID4',
      {
        pointer: '/verification/assurance_process/assurance_details/0/evidence_ref/0/txn',
        code: 'evidence-reference',
        message: 'must be the txn of a check in evidence',
        source: 'IDA ID4 §5.1',
      },
    ],
    [
      'a derived claim that is not told',
      changed(wholeElement(), '/claims/also_known_as'),
      'final',
      {
        pointer: '/verification/evidence/2/derived_claims/also_known_as',
        code: 'derived-claim',
        message: 'must have the claim that corresponds to it in claims',
        source: 'IDA Schema §5.4.4.1',
      },
    ],
  ])('finds %s', (_, value, generation, issue) => {
    expect(validateVerifiedClaims(value, { generation })).toEqual({ ok: false, issues: [issue] })
    const second = { ...issue, pointer: `/1${issue.pointer}` }
    expect(validateVerifiedClaims([ELEMENTS[generation](), value], { generation })).toEqual({
      ok: false,
      issues: [second],
    })
  })

  it.each<[string, unknown, object]>([
    [
      'evidence without derived claims beside others',
      changed(wholeElement(), '/verification/evidence/3/derived_claims'),
      [
        {
          pointer: '/verification/evidence/3/derived_claims',
          code: 'evidence-without-claims',
          message: 'should be present, as it is in another member of evidence',
          source: 'IDA Schema §5.4.4.1',
        },
        ...['/claims/birth_family_name', '/claims/place_of_birth'].map((pointer) => ({
          pointer,
          code: 'claim-without-evidence',
          message: 'should be in derived_claims of a member of evidence, as there are such',
          source: 'IDA Schema §5.4.4.1',
        })),
      ],
    ],
    [
      'a trust framework of nobody',
      minimal({}, { trust_framework: 'MyBank' }),
      [
        {
          pointer: '/verification/trust_framework',
          code: 'trust-framework',
          message: 'should be a known one, or have a domain name in it',
          source: 'IDA §12',
        },
      ],
    ],
    [
      'a time zone',
      minimal({}, { time: '2021-01-02T18:25+01:00' }),
      [
        {
          pointer: '/verification/time',
          code: 'time-zone',
          message: 'should be in UTC, as a time zone tells where the user may have been',
          source: 'IDA §9',
        },
      ],
    ],
  ])('accepts %s with a warning', (_, value, warnings) => {
    expect(validateVerifiedClaims(value)).toEqual({ ok: true, value, warnings })
  })

  it.each(['de_aml', 'https://mybank.example/trust', 'mybank.example', ''])(
    'does not warn of the trust framework %j',
    (trust_framework) => {
      const { warnings = [] } = validateVerifiedClaims(minimal({}, { trust_framework }))
      expect(warnings.map(({ code }) => code)).toEqual(trust_framework === '' ? ['trust-framework'] : [])
    },
  )

  it('tells the faults of the schema, those of the rules, and warnings together', () => {
    const time = '2021-01-02T18:25+01:00'
    const value = minimal({}, { time, evidence: [{ type: 'document', derived_claims: { name: 'A' } }, { type: 7 }] })
    const result = validateVerifiedClaims(value)
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { pointer: '/verification/evidence/1/type', code: 'enum' },
        { pointer: '/verification/evidence/0/derived_claims/name', code: 'derived-claim' },
      ],
      warnings: [
        { pointer: '/verification/evidence/1/derived_claims', code: 'evidence-without-claims' },
        { pointer: '/verification/time', code: 'time-zone' },
      ],
    })
  })

  it.each<[Generation, string]>([
    ['ID2', '/verification/evidence/0/document/more'],
    ['ID3', '/verification/assurance_process/more'],
    ['ID4', '/verification/evidence/0/check_details/0/more'],
    ['final', '/verification/evidence/2/attestation/voucher/more'],
    ['final', '/claims/address/more'],
  ])('of %s, passes over %s, and tells of it in strict mode', (generation, pointer) => {
    const value = changed(ELEMENTS[generation](), pointer, 'S3cret')
    expect(validateVerifiedClaims(value, { generation })).toEqual({ ok: true, value })
    expect(validateVerifiedClaims(value, { generation, strict: true })).toMatchObject({
      ok: false,
      issues: [
        {
          pointer: pointer.slice(0, -'/more'.length),
          code: 'additionalProperties',
          message: 'must not have members besides those of the contract',
        },
      ],
    })
  })

  it('accepts any other claim in strict mode, as the specification has it', () => {
    expect(validateVerifiedClaims(minimal({ shoe_size: 42 }), { strict: true }).ok).toBe(true)
  })

  it('asks the extended customer attributes of the ECA profile to be as they are there, in claims and in derived claims', () => {
    const age = { age_is_at_least: { age: '21', on_date: '2021-02-05', result: true } }
    expect(validateVerifiedClaims([minimal(), minimal(age)]).ok).toBe(true)
    expect(validateVerifiedClaims([minimal(), minimal(age)], { profile: 'eca' })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/1/claims/age_is_at_least/age', code: 'type', message: 'must be integer' }],
    })
    expect(validateVerifiedClaims(minimal(7), { profile: 'eca' })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/claims', code: 'type' }],
    })
    const derived = {
      verification: { trust_framework: 'uk_diatf', evidence: [{ type: 'document', derived_claims: { income: 5000 } }] },
      claims: { income: { value: '5000.00', currency: 'GBP' } },
    }
    expect(validateVerifiedClaims(derived).ok).toBe(true)
    expect(validateVerifiedClaims(derived, { profile: 'eca' })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/verification/evidence/0/derived_claims/income', code: 'type', message: 'must be object' }],
    })
    const more = minimal({ age_is_at_least: { age: 21, more: 1 } })
    expect(validateVerifiedClaims(more, { profile: 'eca' }).ok).toBe(true)
    expect(validateVerifiedClaims(more, { profile: 'eca', strict: true })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/claims/age_is_at_least', code: 'additionalProperties' }],
    })
  })

  it.each([
    [{ generation: 'ID1' }, 'generation must be one of ID2, ID3, ID4, final'],
    [{ generation: 'toString' }, 'generation must be one of ID2, ID3, ID4, final'],
    [{ generation: null }, 'generation must be one of ID2, ID3, ID4, final'],
    [{ profile: 'ECA' }, 'profile must be eca, or left out'],
    [{ strict: 1 }, 'strict must be true or false'],
  ])('refuses the options %j', (options, message) => {
    expect(() => validateVerifiedClaims(minimal(), options as never)).toThrow(new TypeError(message))
  })

  it('answers any JSON with a result, and changes none', () => {
    const member = fc.constantFrom('verification', 'claims', 'evidence', 'derived_claims', 'check_details', 'type')
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(member, fc.string()), tie('tree'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(tree, fc.constantFrom(...GENERATIONS), fc.boolean(), (value, generation, strict) => {
        const before = JSON.stringify(value)
        const result = validateVerifiedClaims(value, { generation, strict, profile: 'eca' })
        if (result.ok) expect(result.value).toBe(value)
        else expect(result.issues.length).toBeGreaterThan(0)
        expect(JSON.stringify(value)).toBe(before)
      }),
    )
  })
})
