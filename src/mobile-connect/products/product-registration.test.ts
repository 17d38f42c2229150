import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, findingOf } from './product-finding.js'
import {
  checkProductDirectory,
  checkProductRegistration,
  type ProductRegistration,
  type ProductRegistrationDraft,
} from './product-registration.js'

const PRODUCT: ProductRegistration = {
  productName: 'KYC Match',
  country: 'GB',
  scope: 'mc_kycmatch_uk',
  invocations: [
    { mode: 'device-initiated', profileVersion: 'mc_di_r2_v2.3' },
    { mode: 'server-initiated', profileVersion: 'mc_si_r2_v1.0' },
  ],
  attributes: ['given_name', 'family_name', 'birthdate'],
  idTokenClaims: ['sub', 'acr', 'amr'],
  comments: { consentModel: 'Asked for in each transaction' },
  declarations: {
    authenticatesOnMobileDevice: true,
    usesMobileConnectApi: true,
    separatesAuthorizationFromResources: true,
    usesSharedEndpoints: true,
    usesResourceEndpointsForAttributes: true,
    sharesTokensInCookies: false,
    followsLocalLegislation: true,
    followsUserExperienceGuidelines: true,
    followsPrivacyPrinciples: true,
  },
}

const SPANISH: ProductRegistration = {
  ...PRODUCT,
  productName: 'KYC Compare',
  country: 'ES',
  scope: 'mc_kyccompare_es',
}

/** Severity, code, clause and member of each finding. */
const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, clause, member }) => `${severity} ${code} ${clause} ${member}`)

describe('checkProductRegistration of a product by itself', () => {
  it('finds nothing wrong with a product that follows the guidelines', () => {
    expect(checkProductRegistration([], PRODUCT)).toEqual([])
  })

  it.each<[ProductRegistrationDraft, string[]]>([
    [{ scope: 'mc_kycmatch_es' }, ['error scope-country MC Products §2.2 (5b) scope']],
    [{ scope: 'mc_kycmatch' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'mc_kycmatch_gbr' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'mc_kycmatch_zz' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'MC_kycmatch_uk' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'kycmatch_uk' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'mc__uk' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'mc_taxid_rus', country: 'RU' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'mc_india_tc', country: 'IN' }, ['error scope-pattern MC Products §2.2 (5b) scope']],
    [{ scope: 'mc_kyc_match_gb' }, []],
    [{ country: 'UK' }, ['error country MC Products §3.1 country', 'error scope-country MC Products §2.2 (5b) scope']],
    [{ productName: '' }, ['error required MC Products §3.1 productName']],
    [{ invocations: [] }, ['error required MC Products §3.1 invocations']],
    [{ scope: '', country: '' }, ['error required MC Products §3.1 country', 'error required MC Products §3.1 scope']],
    [
      { invocations: [{ mode: 'server-initiated', profileVersion: 'mc_di_r2_v2.3' }] },
      ['error profile-mode MC Products §2.2 (4a), §3.1 invocations/0/profileVersion'],
    ],
    [
      {
        invocations: [
          { mode: 'device-initiated', profileVersion: '2.3' },
          { mode: 'device-initiated', profileVersion: 'mc_v1.2' },
          { mode: 'device-initiated', profileVersion: 'mc_di_r9_v9.9' },
        ],
      },
      [
        'error profile-version MC Products §3.1 invocations/0/profileVersion',
        'warning profile-deprecated MC API §1 invocations/1/profileVersion',
        'warning profile-unknown MC Products §3.1 invocations/2/profileVersion',
      ],
    ],
    [{ attributes: ['given_name', 'shoe_size'] }, ['warning unknown-attribute MC Products §2.1 attributes/1']],
    [{ comments: {} }, ['warning consent-model MC Products §3.1 comments/consentModel']],
    [{ comments: {}, attributes: [] }, []],
    [
      { idTokenClaims: ['sub', 'email', 'acr', 'hashed_login_hint', 'sim_change'] },
      [
        'error id-token-attribute MC Products §2.2 (7) idTokenClaims/1',
        'error id-token-attribute MC Products §2.2 (7) idTokenClaims/4',
      ],
    ],
    [
      { idTokenClaims: ['town', 'given_name_hashed', 'loyalty_points', 'dts', '__proto__'] },
      [
        'error id-token-attribute MC Products §2.2 (7) idTokenClaims/0',
        'error id-token-attribute MC Products §2.2 (7) idTokenClaims/1',
        'warning id-token-claim MC Products §2.2 (7) idTokenClaims/2',
        'warning id-token-claim MC Products §2.2 (7) idTokenClaims/4',
      ],
    ],
    [
      { additionalParameters: ['branch'], additionalFlows: ['second redirect'] },
      [
        'error additional-parameter MC Products §2.2 (6) additionalParameters/0',
        'error additional-flow MC Products §2.2 (4d) additionalFlows/0',
      ],
    ],
    [
      {
        additionalParameters: ['branch'],
        additionalFlows: ['second redirect'],
        declarations: { ...PRODUCT.declarations, isAgreedWithCommunity: true },
      },
      [
        'warning additional-parameter-agreed MC Products §2.2 (6a) additionalParameters/0',
        'warning additional-flow-agreed MC Products §2.2 (4d) additionalFlows/0',
      ],
    ],
  ])('%j', (change, want) => {
    expect(told(checkProductRegistration([], { ...PRODUCT, ...change }))).toEqual(want)
  })

  it.each([
    ['authenticatesOnMobileDevice', 'mobile-device MC Products §2'],
    ['usesMobileConnectApi', 'mobile-connect-api MC Products §2.2 (1a)'],
    ['separatesAuthorizationFromResources', 'separation MC Products §2.2 (2)'],
    ['usesSharedEndpoints', 'endpoints MC Products §2.2 (3a)'],
    ['usesResourceEndpointsForAttributes', 'resource-endpoints MC Products §2.2 (7)'],
    ['sharesTokensInCookies', 'token-in-cookie MC Products §2.2 (8)'],
    ['followsLocalLegislation', 'legislation MC Products §2.2 (9)'],
    ['followsUserExperienceGuidelines', 'user-experience MC Products §2, §2.3'],
    ['followsPrivacyPrinciples', 'privacy MC Products §2.4'],
  ] as const)('asks for %s, and that it is declared', (name, want) => {
    const { [name]: declared, ...declarations } = PRODUCT.declarations ?? {}
    const wrong = { ...PRODUCT, declarations: { ...declarations, [name]: !declared } }
    expect(told(checkProductRegistration([], wrong))).toEqual([`error ${want} declarations/${name}`])
    const silent = { ...PRODUCT, declarations }
    expect(told(checkProductRegistration([], silent))).toEqual([
      `warning undeclared MC Products §2.5 declarations/${name}`,
    ])
  })

  it('asks an empty registration for all that is required', () => {
    const findings = checkProductRegistration([PRODUCT], {})
    expect(findings.filter(({ code }) => code === 'required').map(({ member }) => member)).toEqual([
      'productName',
      'country',
      'scope',
      'invocations',
    ])
    expect(findings.filter(({ code }) => code === 'undeclared')).toHaveLength(9)
  })

  it('says what the clause asks for', () => {
    expect(checkProductRegistration([], { ...PRODUCT, scope: 'mc_kycmatch' })).toEqual([
      {
        clause: 'MC Products §2.2 (5b)',
        code: 'scope-pattern',
        severity: 'error',
        member: 'scope',
        message: 'must be mc_<product>_<country>, in lower case, with a country of ISO 3166-1 alpha-2',
      },
    ])
  })
})

describe('checkProductRegistration beside other products', () => {
  const related = { related: 'mc_kycmatch_uk' }

  it.each<[string, ProductRegistrationDraft, Finding[]]>([
    [
      'the case of the guidelines: another word for the same, in another country',
      SPANISH,
      [findingOf('similar-name', 'scope', { ...related, suggestion: 'mc_kycmatch_es' })],
    ],
    [
      'another word for the same, in the same country',
      { ...PRODUCT, productName: 'KYC Compare', scope: 'mc_kyccompare_uk' },
      [findingOf('similar-name', 'scope', { ...related, suggestion: 'mc_kycmatch_uk' })],
    ],
    ['a spelling that differs in more letters', { ...SPANISH, scope: 'mc_kycmacth1_es', attributes: [] }, []],
    [
      'nearly the same spelling',
      { ...SPANISH, scope: 'mc_kycmatchh_es', attributes: [] },
      [findingOf('similar-spelling', 'scope', { ...related, suggestion: 'mc_kycmatch_es' })],
    ],
    [
      'the same attributes, for the same use',
      { ...SPANISH, scope: 'mc_quickverify_es', attributes: ['birthdate', 'family_name', 'given_name'] },
      [findingOf('similar-attributes', 'attributes', { ...related, suggestion: 'mc_kycmatch_es' })],
    ],
    ['a variant: the same identifier with another country', { ...SPANISH, scope: 'mc_kycmatch_es' }, []],
    [
      'a variant that is significantly different',
      { ...SPANISH, scope: 'mc_kycmatch_es', attributes: ['phone_number'] },
      [findingOf('variant-differs', 'scope', related)],
    ],
    [
      'the name of a product that is significantly different',
      { ...SPANISH, productName: ' kyc  match', scope: 'mc_simage_es', attributes: ['sim_change'] },
      [findingOf('variant-differs', 'productName', related)],
    ],
    [
      'the same identifier for another product',
      { ...PRODUCT, productName: 'KYC Compare' },
      [findingOf('scope-taken', 'scope', related)],
    ],
    [
      'the same once more',
      { ...PRODUCT, invocations: PRODUCT.invocations.toReversed() },
      [findingOf('duplicate', 'scope', related)],
    ],
    [
      'a change of a registered product',
      { ...PRODUCT, attributes: [...(PRODUCT.attributes ?? []), 'phone_number'], levelsOfAssurance: ['3'] },
      [findingOf('change', 'levelsOfAssurance', related), findingOf('change', 'attributes', related)],
    ],
    [
      'a change to another product',
      { ...PRODUCT, attributes: ['sim_change', 'birthdate'] },
      [findingOf('change-of-product', 'attributes', related)],
    ],
    ['another product', { ...SPANISH, scope: 'mc_parking_es', attributes: ['phone_number'] }, []],
  ])('%s', (_, entry, want) => {
    expect(checkProductRegistration([PRODUCT], entry)).toEqual(want)
  })

  it('passes over the product itself', () => {
    expect(checkProductRegistration([PRODUCT, { ...SPANISH, scope: 'mc_kycmatch_es' }], PRODUCT)).toEqual([])
  })

  it('suggests the country appended to a global product, and nothing for an identifier without one', () => {
    const global = { ...PRODUCT, productName: 'National ID', scope: 'mc_identity_nationalid' }
    const entry = { ...SPANISH, attributes: [], scope: 'mc_id_idcard_es' }
    expect(checkProductRegistration([global], entry)).toEqual([
      findingOf('similar-name', 'scope', { related: global.scope, suggestion: 'mc_identity_nationalid_es' }),
    ])
    const findings = checkProductRegistration([global], { ...entry, scope: 'mc_id_idcard' })
    expect(findings.at(-1)).toEqual(findingOf('similar-name', 'scope', { related: global.scope }))
  })
})

describe('checkProductDirectory', () => {
  it('checks each product against those before it', () => {
    const findings = checkProductDirectory([PRODUCT, SPANISH, { ...SPANISH, productName: 'Another' }])
    expect(findings.map((list) => list.map(({ code, related }) => `${code} ${related}`))).toEqual([
      [],
      ['similar-name mc_kycmatch_uk'],
      ['similar-name mc_kycmatch_uk', 'scope-taken mc_kyccompare_es'],
    ])
  })

  it('answers whatever the members hold, and shows none of it but identifiers', () => {
    const text = fc.constantFrom('S3cret', '', 'mc_kycmatch_es', 'GB', 'mc_v2.0', 'email', '__proto__')
    const list = fc.array(text, { maxLength: 3 })
    const draft = fc.record(
      {
        productName: text,
        country: text,
        scope: fc.constantFrom('mc_kycmatch_uk', 'mc_kyccheck_es', '__proto__', '', 'mc_'),
        invocations: fc.array(fc.record({ mode: fc.constant('device-initiated' as const), profileVersion: text })),
        attributes: list,
        idTokenClaims: list,
        additionalParameters: list,
        additionalFlows: list,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 4 }), (directory) => {
        const findings = checkProductDirectory(directory)
        expect(findings).toHaveLength(directory.length)
        expect(JSON.stringify(findings)).not.toContain('S3cret')
      }),
    )
  })
})
