import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateUserInfo } from './user-info.js'

const VERIFIED = { verification: { trust_framework: 'uk_diatf' }, claims: { given_name: 'Ada' } }
const SOURCES = { _claim_names: { verified_claims: 'register' }, _claim_sources: { register: { JWT: 'a.b.c' } } }

describe('validateUserInfo', () => {
  it.each([
    ['nothing that is verified', { sub: '1', email: 'user@mail.example' }],
    ['verified claims', { sub: '1', verified_claims: VERIFIED }],
    ['several', { sub: '1', verified_claims: [VERIFIED, VERIFIED] }],
    ['those of other sources', { sub: '1', ...SOURCES }],
    ['own ones and those of others', { sub: '1', verified_claims: VERIFIED, ...SOURCES }],
  ])('takes an answer with %s as it is', (_, value) => {
    const result = validateUserInfo(value)
    expect(result).toEqual({ ok: true, value })
    expect(result.ok && result.value).toBe(value)
  })

  it('tells all faults: its own, those of verified claims, those of sources', () => {
    const faulty = {
      verified_claims: { verification: {}, claims: {} },
      ...SOURCES,
      _claim_sources: { other: { JWT: 7 } },
    }
    const result = validateUserInfo(faulty)
    expect(result.ok ? [] : result.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/sub required',
      '/_claim_sources/other/JWT type',
      '/verified_claims/verification/trust_framework required',
      '/_claim_names/verified_claims claim-source',
      '/_claim_sources/other claim-name',
    ])
  })

  it.each([[null], [7], ['text'], [[]], [[{ sub: '1' }]]])('refuses %j', (value) => {
    expect(validateUserInfo(value)).toMatchObject({ ok: false, issues: [{ pointer: '', code: 'type' }] })
  })

  it('asks for options that there are', () => {
    const value = { sub: '1', verified_claims: VERIFIED }
    expect(() => validateUserInfo(value, { generation: 'ID1' as never })).toThrow(TypeError)
  })

  it('throws nothing, and changes nothing, whatever the value is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (verified_claims, other) => {
        const value = { sub: '1', verified_claims, other }
        const before = structuredClone(value)
        validateUserInfo(value)
        validateUserInfo(other)
        expect(value).toEqual(before)
      }),
    )
  })
})
