import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLikeness, overlapOf, profileOf } from './product-similarity.js'

const likeness = (a: string, b: string, attributes?: string[], others = attributes) =>
  findLikeness(profileOf({ scope: a, attributes }), profileOf({ scope: b, attributes: others }))

/** Scopes of products that are publicly known to be different ones. */
const FIELD =
  'mc_authn mc_authz mc_identity_phonenumber mc_identity_signup mc_identity_signupplus mc_identity_nationalid mc_identity_basic mc_identity_basic_address ' +
  'mc_identity_full mc_phonenumber mc_signup mc_nationalid mc_kyc_plain mc_kyc_hashed mc_attr_vm_match mc_attr_vm_match_hash mc_attr_vm_share ' +
  'mc_attr_vm_share_hash mc_mnv_validate mc_mnv_validate_plus mc_india_tc mc_atp mc_email mc_taxid_rus mc_sign_document mc_bigdata mc_scoring mc_ru_hhe'

describe('findLikeness', () => {
  it.each([
    // The case of the guidelines.
    ['mc_kycmatch_uk', 'mc_kyccompare_es', 'similar-name'],
    ['mc_kyc_match_uk', 'mc_kyccompare_es', 'similar-name'],
    ['mc_kycmatch', 'mc_kyccheck_de', 'similar-name'],
    ['mc_loyaltymatch_fr', 'mc_loyaltyverify_fr', 'similar-name'],
    ['mc_agecheck_fr', 'mc_adultverification_it', 'similar-name'],
    ['mc_phonenumber_nl', 'mc_msisdn_be', 'similar-name'],
    ['mc_login_nl', 'mc_signin_be', 'similar-name'],
    ['mc_loyality_fr', 'mc_loyalty_de', 'similar-spelling'],
    ['mc_parentalcontrol_fr', 'mc_parantalcontroll_de', 'similar-spelling'],
    ['mc_atp_fr', 'mc_otp_fr', undefined],
    ['mc_kycmatch_uk', 'mc_kycmatch_es', undefined],
    ['mc_kycmatch_uk', 'mc_kycshare_es', undefined],
    ['mc_message_uk', 'mc_messadult_es', undefined],
    ['mc_signup', 'mc_signupplus', undefined],
    ['openid', 'openid', undefined],
    ['', 'mc_kyc_es', undefined],
  ])('%s and %s: %s', (a, b, want) => {
    expect(likeness(a, b)).toBe(want)
    expect(likeness(b, a)).toBe(want)
  })

  it.each([
    [
      'mc_faststart_fr',
      'mc_quickstart_de',
      ['given_name', 'family_name'],
      ['family_name', 'given_name'],
      'similar-attributes',
    ],
    ['mc_onboarding_fr', 'mc_quickstart_de', ['given_name', 'family_name'], ['family_name', 'given_name'], undefined],
    ['mc_loyaltymatch_fr', 'mc_quickshare_de', ['given_name', 'family_name'], ['family_name', 'given_name'], undefined],
    ['mc_kyc_plain', 'mc_kyc_hashed', ['given_name', 'family_name'], ['family_name', 'given_name'], undefined],
    ['mc_alpha_fr', 'mc_quickstart_de', ['given_name'], ['given_name'], undefined],
    ['mc_alpha_fr', 'mc_quickstart_de', ['given_name', 'email'], ['given_name', 'email', 'title'], undefined],
  ])('%s and %s with attributes', (a, b, attributes, others, want) => {
    expect(likeness(a, b, attributes, others)).toBe(want)
  })

  it('does not flood: of the scopes of the field no two are alike', () => {
    const scopes = FIELD.split(' ')
    const alike = scopes.flatMap((a, index) =>
      scopes.slice(index + 1).flatMap((b) => (likeness(a, b) === undefined ? [] : [`${a} ${b}`])),
    )
    expect(alike).toEqual([])
  })

  it('takes any identifiers, either way around, and finds none like itself', () => {
    const scope = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^mc_[a-z]{1,12}_[a-z]{2}$/),
    )
    fc.assert(
      fc.property(scope, scope, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, a, ['title', 'name'])).toBeUndefined()
      }),
    )
  })

  it('agrees with the distance of Levenshtein, worked out in full', () => {
    const stem = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), minLength: 6, maxLength: 12 })
    fc.assert(
      fc.property(stem, stem, (a, b) => {
        const shorter = Math.min(a.length, b.length)
        const isAlike = a !== b && distanceOf(a, b) <= (shorter >= 10 ? 2 : 1)
        expect(likeness(`mc_${a}_es`, `mc_${b}_fr`)).toBe(isAlike ? 'similar-spelling' : undefined)
      }),
      { numRuns: 500 },
    )
  })

  it('looks at no more than 128 characters', () => {
    const { stem, meaning } = profileOf({ scope: `mc_${'kycmatchid'.repeat(10_000)}` })
    expect([stem.length, meaning.length]).toEqual([128, 128])
  })
})

describe('profileOf', () => {
  it.each([
    ['mc_kycmatch_uk', 'kycmatch', 'GB', 'KNOW_YOUR_CUSTOMER MATCH', 'MATCH'],
    ['mc_identity_signup', 'identity_signup', undefined, 'IDENTITY SIGN_UP', 'SIGN_UP'],
    ['mc_android_fr', 'android', 'FR', 'android', ''],
    ['mc_taxid_rus', 'taxid', 'RU', 'taxid', ''],
    ['mc_es', 'es', undefined, 'es', ''],
    ['Not A Scope', 'Not A Scope', undefined, 'Not A Scope', ''],
    ['', '', undefined, '', ''],
  ])('of %j', (scope, stem, country, meaning, usage) => {
    const profile = profileOf({ scope })
    expect([profile.stem, profile.country, profile.meaning, profile.usage]).toEqual([stem, country, meaning, usage])
  })
})

describe('overlapOf', () => {
  it.each([
    [[], [], 1],
    [['a'], [], 0],
    [['a', 'b'], ['b', 'c'], 1 / 3],
    [['a'], ['a'], 1],
  ])('%j and %j: %d', (a, b, want) => {
    expect(overlapOf(new Set(a), new Set(b))).toBe(want)
  })
})

/** How many letters have to be put in, taken out or changed. */
function distanceOf(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (const [column, other] of [...b].entries()) {
      const change = (previous[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}
