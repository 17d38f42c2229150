import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ContractError } from '../../errors/contract-error.js'
import { isProductScope, KNOWN_PRODUCT_SCOPES, parseProductScope } from './product-scope.js'

describe('parseProductScope', () => {
  it.each([
    ['mc_kyccompare_es', { product: 'kyccompare', country: 'ES', isKnown: false, followsPattern: true }],
    ['mc_kycmatch_uk', { product: 'kycmatch', country: 'GB', isKnown: false, followsPattern: true }],
    ['mc_kycmatch_gb', { product: 'kycmatch', country: 'GB', isKnown: false, followsPattern: true }],
    ['mc_age_check_18_fr', { product: 'age_check_18', country: 'FR', isKnown: false, followsPattern: true }],
    ['mc_age_check', { product: 'age_check', isKnown: false, followsPattern: false }],
    ['mc_agecheck_zz', { product: 'agecheck_zz', isKnown: false, followsPattern: false }],
    ['mc_agecheck_fra', { product: 'agecheck_fra', isKnown: false, followsPattern: false }],
    ['mc_es', { product: 'es', isKnown: false, followsPattern: false }],
    ['mc_authn', { product: 'authn', isKnown: true, followsPattern: false }],
    ['mc_kyc_plain', { product: 'kyc_plain', isKnown: true, followsPattern: false }],
    ['mc_taxid_rus', { product: 'taxid', country: 'RU', isKnown: true, followsPattern: false }],
    ['mc_ru_hhe', { product: 'hhe', country: 'RU', isKnown: true, followsPattern: false }],
    ['mc_constructor', { product: 'constructor', isKnown: false, followsPattern: false }],
  ])('reads %s', (scope, want) => {
    expect(parseProductScope(scope)).toEqual({ scope, ...want })
  })

  it('does not take the end of mc_india_tc for the Turks and Caicos Islands', () => {
    expect(parseProductScope('mc_india_tc')).toMatchObject({ product: 'tc', country: 'IN', followsPattern: false })
  })

  it.each([
    ['a scope of OpenID Connect', 'openid'],
    ['no product', 'mc_'],
    ['no product before the country', 'mc'],
    ['capitals', 'mc_KycMatch_es'],
    ['an empty segment', 'mc__es'],
    ['a segment missing at the end', 'mc_kyc_'],
    ['a hyphen', 'mc_kyc-match_es'],
    ['two scopes', 'mc_authn mc_authz'],
    ['a line break after it', 'mc_authn\n'],
    ['129 characters', `mc_${'a'.repeat(126)}`],
    ['a megabyte', `mc${'_a'.repeat(500_000)}`],
    ['nothing', ''],
    ['a value that is no text', undefined],
  ])('refuses %s', (_what, scope) => {
    expect(() => parseProductScope(scope)).toThrow(
      expect.objectContaining({
        code: 'MC_SCOPE',
        contract: 'mobile-connect',
        message: 'The scope is not one that Mobile Connect can have',
        answer: { error: 'invalid_scope', error_description: 'scope is invalid' },
        issues: [
          {
            pointer: '',
            code: 'product-scope',
            message: 'must be mc_, the product and the country in a–z, 0–9 and _, at most 128 characters',
            source: 'MC Products §2.2',
          },
        ],
      }),
    )
  })

  it('knows every scope of the field as one that a new product could not register', () => {
    expect(Object.keys(KNOWN_PRODUCT_SCOPES)).toHaveLength(28)
    for (const scope of Object.keys(KNOWN_PRODUCT_SCOPES)) {
      expect(isProductScope(scope)).toBe(true)
      expect(parseProductScope(scope)).toMatchObject({ isKnown: true, followsPattern: false })
    }
  })

  it('throws nothing but a ContractError, and names what puts the scope together again', () => {
    const pieces = fc
      .array(fc.constantFrom('mc', '_', 'es', 'uk', 'kyc', '1', 'A', ' ', 'é'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), pieces), (scope) => {
        try {
          const { product, country, followsPattern } = parseProductScope(scope)
          if (followsPattern) expect(scope.replace(/_uk$/, '_gb')).toBe(`mc_${product}_${country?.toLowerCase()}`)
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError)
        }
      }),
    )
  })
})
