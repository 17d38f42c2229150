import { describe, expect, expectTypeOf, it } from 'vitest'
import { ContractError } from '../errors/contract-error.js'
import { parseClaimsParameter } from './claims-parameter.js'
import { GENERATIONS, type Generation } from './generations.js'
import { migrateVerifiedClaims } from './migration/migrate-verified-claims.js'
import {
  type ClaimsParameterByGeneration,
  validateVerifiedClaimsRequest,
} from './verified-claims-request-validation.js'
import { validateVerifiedClaims } from './verified-claims-validation.js'

const ELEMENT = { verification: { trust_framework: 'eidas' }, claims: { given_name: 'Ada' } }
const REQUEST = { verification: { trust_framework: null }, claims: { given_name: null } }
const MESSAGE = 'must be given itself: the value of this member, and not the object around it'
const generations = Object.keys(GENERATIONS) as Generation[]

describe('the object around verified_claims', () => {
  it.each(generations)('is one fault that says what is due, where %s has its value', (generation) => {
    for (const strict of [false, true]) {
      expect(validateVerifiedClaims({ sub: 'a', verified_claims: ELEMENT }, { generation, strict })).toEqual({
        ok: false,
        issues: [{ pointer: '/verified_claims', code: 'carrier', message: MESSAGE, source: 'IDA §5.2' }],
      })
      expect(validateVerifiedClaimsRequest({ verified_claims: REQUEST }, { generation, strict })).toEqual({
        ok: false,
        issues: [{ pointer: '/verified_claims', code: 'carrier', message: MESSAGE, source: 'IDA §7' }],
      })
    }
  })

  it('is said of a document that is to be migrated', () => {
    const migrate = () => migrateVerifiedClaims({ verified_claims: ELEMENT }, { from: 'ID2', to: 'final' })
    expect(migrate).toThrow(ContractError)
    expect(migrate).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'carrier', message: MESSAGE })] }),
    )
  })

  it('is not what an element is that has a member of this name, or a claims parameter', () => {
    expect(validateVerifiedClaims({ ...ELEMENT, verified_claims: 1 }).ok).toBe(true)
    const parameter = { verified_claims: 1, userinfo: { verified_claims: REQUEST } }
    expect(validateVerifiedClaimsRequest(parameter)).toEqual(
      expect.not.objectContaining({ issues: [{ code: 'carrier' }] }),
    )
  })
})

describe('the types of what was validated', () => {
  it('have the claims of the profile eca where it was asked for', () => {
    const claims = { age_is_at_least: { age: 18, on_date: '2026-01-02', result: true } }
    const result = validateVerifiedClaims({ ...ELEMENT, claims }, { profile: 'eca' })
    const [element] = result.ok ? [result.value].flat() : []
    expectTypeOf(element?.claims.age_is_at_least?.result).toEqualTypeOf<boolean | undefined>()
    expectTypeOf(element?.claims.given_name).toEqualTypeOf<string | undefined>()
    expectTypeOf(element?.verification.trust_framework).toEqualTypeOf<string | undefined>()
    expect(element?.claims.age_is_at_least?.result).toBe(true)
  })

  it('have a claims parameter of the generation', () => {
    const asked = parseClaimsParameter('{}', { generation: 'ID2' })
    expectTypeOf(asked).toEqualTypeOf<ClaimsParameterByGeneration['ID2']>()
    expectTypeOf(parseClaimsParameter('{}')).toEqualTypeOf<ClaimsParameterByGeneration['final']>()
    expect(asked).toEqual({})
  })
})
