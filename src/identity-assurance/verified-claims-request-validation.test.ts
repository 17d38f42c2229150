import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { ValidationResult } from '../validation/issue.js'
import type { Generation } from './generations.js'
import { REQUESTED_ELEMENTS } from './testing/verified-claims-samples.js'
import {
  type ClaimsParameter,
  type VerifiedClaimsRequest,
  validateVerifiedClaimsRequest,
} from './verified-claims-request-validation.js'

const DOCUMENT = new URL('../../generated/identity-assurance/identity-provider/openapi.json', import.meta.url)
const { EndUserClaims } = JSON.parse(readFileSync(DOCUMENT, 'utf8')).components.schemas

const GENERATIONS = Object.keys(REQUESTED_ELEMENTS) as Generation[]
const asking = (claims: unknown, verification: object = {}) => ({
  verification: { trust_framework: null, ...verification },
  claims,
})
const withEvidence = (...evidence: unknown[]) => asking({ name: null }, { evidence })

describe('validateVerifiedClaimsRequest', () => {
  it.each(GENERATIONS)('accepts a request of %s in each form, tolerant and strict', (generation) => {
    const element = REQUESTED_ELEMENTS[generation]()
    const forms = [
      element,
      [element, element],
      { userinfo: { verified_claims: element } },
      { id_token: { email: null, verified_claims: [element] }, userinfo: {}, other: 1 },
    ]
    for (const [index, value] of forms.entries()) {
      const result = validateVerifiedClaimsRequest(value, { generation })
      expect(result).toEqual({ ok: true, value })
      expect(result.ok && result.value).toBe(value)
      expect(validateVerifiedClaimsRequest(value, { generation, strict: true }).ok).toBe(index < 3)
    }
  })

  it('types the value by its generation', () => {
    type Final = VerifiedClaimsRequest | ClaimsParameter
    expectTypeOf(validateVerifiedClaimsRequest({})).toEqualTypeOf<ValidationResult<Final>>()
    const request = {
      verification: { trust_framework: { values: ['eidas'] }, evidence: [{ type: { value: 'document' } }] },
      claims: { given_name: null },
    } satisfies VerifiedClaimsRequest
    expect(validateVerifiedClaimsRequest({ id_token: { email: null, verified_claims: request } }).ok).toBe(true)
  })

  it.each<[string, unknown, string, string, string]>([
    ['null', null, '', 'type', 'must be object'],
    ['an empty array', [], '', 'minItems', 'must have at least 1 item'],
    ['an element without verification', { claims: {} }, '/verification', 'required', 'is required'],
    [
      'a trust framework that is not asked for',
      { verification: {}, claims: {} },
      '/verification/trust_framework',
      'required',
      'is required',
    ],
    ['claims that are null', asking(null), '/claims', 'type', 'must be object'],
    ['a claim that is true', asking({ name: true }), '/claims/name', 'type', 'must be object or null'],
    ['no values', asking({ name: { values: [] } }), '/claims/name/values', 'minItems', 'must have at least 1 item'],
    [
      'value beside values',
      asking({ name: { value: 'a', values: ['a'] } }),
      '/claims/name/value',
      'forbidden',
      'must not be present here',
    ],
    [
      'a max_age below 0',
      asking({}, { time: { max_age: -1 } }),
      '/verification/time/max_age',
      'minimum',
      'must be at least 0',
    ],
    [
      'a max_age with a fraction',
      asking({}, { time: { max_age: 0.5 } }),
      '/verification/time/max_age',
      'type',
      'must be integer',
    ],
    [
      'a max_age of what holds no date',
      asking({}, { trust_framework: { max_age: 60 } }),
      '/verification/trust_framework/max_age',
      'forbidden',
      'must not be present here',
    ],
    ['evidence that is null', asking({}, { evidence: null }), '/verification/evidence', 'type', 'must be array'],
    ['evidence of no type', withEvidence({}), '/verification/evidence/0/type', 'required', 'is required'],
    ['evidence of any type', withEvidence({ type: null }), '/verification/evidence/0/type', 'type', 'must be object'],
    [
      'evidence of several types',
      withEvidence({ type: { value: 'vouch', values: ['document'] } }),
      '/verification/evidence/0/type/values',
      'forbidden',
      'must not be present here',
    ],
    [
      'evidence of a type of another generation',
      withEvidence({ type: { value: 'id_document' } }),
      '/verification/evidence/0/type/value',
      'enum',
      'must be one of ["document","electronic_record","vouch","electronic_signature"]',
    ],
    [
      'a check without check_method',
      withEvidence({ type: { value: 'vouch' }, check_details: [{ time: null }] }),
      '/verification/evidence/0/check_details/0/check_method',
      'required',
      'is required',
    ],
    [
      'a purpose of 2 characters',
      asking({ name: { purpose: 'ab' } }),
      '/claims/name/purpose',
      'minLength',
      'must have at least 3 characters',
    ],
  ])('finds the one fault of %s', (_, value, pointer, code, message) => {
    expect(validateVerifiedClaimsRequest(value)).toMatchObject({ ok: false, issues: [{ pointer, code, message }] })
    if (value === null) return
    expect(validateVerifiedClaimsRequest({ userinfo: { verified_claims: value } })).toMatchObject({
      ok: false,
      issues: [{ pointer: `/userinfo/verified_claims${pointer}`, code, message }],
    })
  })

  it.each<[string, unknown]>([
    [
      'null for a whole part',
      withEvidence({ type: { value: 'document' }, document_details: null, check_details: null }),
    ],
    [
      'one check for an array of one',
      withEvidence({ type: { value: 'document' }, check_details: { check_method: { value: 'bvr' } } }),
    ],
    ['no claims at all', asking({})],
    ['narrowed claims', asking({ address: { country: null, postal_code: { essential: true } } })],
    ['claims of others', asking({ shoe_size: { values: [42, 43] }, 'given_name#fr': null })],
    ['an unknown member', { ...asking({}), order: 1 }],
  ])('accepts %s', (_, value) => {
    expect(validateVerifiedClaimsRequest(value)).toEqual({ ok: true, value })
  })

  it.each<[Generation, boolean]>([
    ['ID2', false],
    ['ID3', false],
    ['ID4', false],
    ['final', true],
  ])('of %s, accepts a request without claims: %s', (generation, want) => {
    expect(validateVerifiedClaimsRequest(asking({}), { generation }).ok).toBe(want)
  })

  it('refuses max_age of claims that hold no date, wherever they are asked for', () => {
    const claims = { birthdate: { max_age: 1 }, name: { max_age: 1 }, 'title#fr': { max_age: 1 }, own: { max_age: 1 } }
    const evidence = [{ type: { value: 'vouch' }, derived_claims: claims }]
    const value = { id_token: { email: { max_age: 1 }, verified_claims: [asking(claims, { evidence })] } }
    const result = validateVerifiedClaimsRequest(value)
    const at = '/id_token/verified_claims/0'
    expect(result).toEqual({
      ok: false,
      issues: [
        '/id_token/email/max_age',
        `${at}/claims/name/max_age`,
        `${at}/claims/title#fr/max_age`,
        `${at}/verification/evidence/0/derived_claims/name/max_age`,
        `${at}/verification/evidence/0/derived_claims/title#fr/max_age`,
      ].map((pointer) => ({
        pointer,
        code: 'max-age',
        message: 'must not be said of a claim that holds no date',
        source: 'IDA §5.5.2',
      })),
    })
  })

  it('allows it of birthdate and updated_at, and of no other claim that the specifications define', () => {
    const names = Object.keys(EndUserClaims.properties)
    const isAllowed = (name: string) => validateVerifiedClaimsRequest(asking({ [name]: { max_age: 1 } })).ok
    expect(names.length).toBeGreaterThan(25)
    expect(names.filter(isAllowed)).toEqual(['birthdate', 'updated_at'])
  })

  it('warns of derived claims that no answer can have', () => {
    const derived_claims = { name: null, birthdate: null }
    const value = asking({ name: null }, { evidence: [{ type: { value: 'vouch' }, derived_claims }] })
    expect(validateVerifiedClaimsRequest(value)).toEqual({
      ok: true,
      value,
      warnings: [
        {
          pointer: '/verification/evidence/0/derived_claims/birthdate',
          code: 'derived-claim',
          message: 'is answered only when the claim that corresponds to it is asked for in claims',
          source: 'IDA Schema §5.4.4.1',
        },
      ],
    })
  })

  it.each([
    [{ age: 21, on_date: '2021-02-05', result: true }, true],
    [{ age: { value: 21 }, essential: true, purpose: 'To sell you wine' }, true],
    [{ value: 21, on_date: '2021-02-05' }, true],
    [null, true],
    [{ age: 21, years: 21 }, false],
    [{ age: 21, max_age: 60 }, false],
  ])('in the ECA profile, says of a request for an age %j: %s', (claim, want) => {
    const value = asking({ age_is_at_least: claim })
    expect(validateVerifiedClaimsRequest(value)).toEqual({ ok: true, value })
    const result = validateVerifiedClaimsRequest(value, { profile: 'eca' })
    const issue = {
      pointer: '/claims/age_is_at_least',
      code: 'age-member',
      message: 'must have no members of its own but age, on_date and result',
      source: 'OBIE ECA §8.2',
    }
    expect(result).toEqual(want ? { ok: true, value } : { ok: false, issues: [issue] })
  })

  it.each<[string, unknown, string]>([
    ['a claims parameter', { userinfo: 7 }, '/userinfo'],
    ['an element that has a member userinfo', { userinfo: 7, claims: {} }, '/verification'],
    ['an element that has another one', { userinfo: 7, verification: { trust_framework: null } }, '/claims'],
    ['an element that has nothing', {}, '/verification'],
    ['an object that inherits userinfo', Object.create({ userinfo: 7 }), '/verification'],
  ])('takes %s for what it is', (_, value, pointer) => {
    const result = validateVerifiedClaimsRequest(value)
    expect(result.ok ? [] : result.issues.map((issue) => issue.pointer)).toContain(pointer)
  })

  it('tells of unknown members in strict mode, without their names', () => {
    const value = withEvidence({ type: { value: 'document' }, document_details: { type: null, S3cret: null } })
    expect(validateVerifiedClaimsRequest(value, { strict: true })).toMatchObject({
      ok: false,
      issues: [{ pointer: '/verification/evidence/0/document_details', code: 'additionalProperties' }],
    })
  })

  it.each([
    [{ generation: 'ID5' }, 'generation must be one of ID2, ID3, ID4, final'],
    [{ profile: '' }, 'profile must be eca, or left out'],
    [{ strict: 'yes' }, 'strict must be true or false'],
  ])('refuses the options %j', (options, message) => {
    expect(() => validateVerifiedClaimsRequest(asking({}), options as never)).toThrow(new TypeError(message))
  })

  it('answers any JSON with a result, and changes none', () => {
    const member = fc.constantFrom(
      'userinfo',
      'verified_claims',
      'verification',
      'claims',
      'evidence',
      'derived_claims',
    )
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
        const result = validateVerifiedClaimsRequest(value, { generation, strict, profile: 'eca' })
        if (result.ok) expect(result.value).toBe(value)
        else expect(result.issues.length).toBeGreaterThan(0)
        expect(JSON.stringify(value)).toBe(before)
      }),
    )
  })
})
