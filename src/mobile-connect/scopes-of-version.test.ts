import { describe, expect, it } from 'vitest'
import { checkVersionScopes, scopesOfVersion } from './scopes-of-version.js'
import { MOBILE_CONNECT_VERSIONS } from './version-names.js'

describe('scopesOfVersion', () => {
  it.each([
    ['mc_v1.1', ['openid'], ['mc_authn', 'mc_kyc_plain']],
    ['mc_v1.2', ['openid', 'mc_authn', 'mc_authz', 'mc_identity_signup'], ['mc_kyc_plain']],
    ['mc_v2.0', ['openid', 'mc_authn', 'mc_authz', 'mc_identity_phonenumber'], ['mc_kyc_hashed', 'mc_phonenumber']],
    ['mc_di_r2_v2.3', ['openid', 'mc_authz', 'mc_identity_nationalid', 'mc_kyc_hashed'], ['mc_nationalid']],
    ['mc_di_r3.0', ['openid', 'mc_authn', 'mc_signup', 'mc_kyc_plain'], ['mc_identity_signup']],
    ['mc_di_v3.0', ['openid', 'mc_authn', 'mc_signup', 'mc_kyc_plain'], ['mc_identity_signup']],
  ])('gives those of %s', (version, has, hasNot) => {
    const scopes = scopesOfVersion(version)
    expect(scopes?.[0]).toBe('openid')
    expect(scopes).toEqual(expect.arrayContaining(has))
    for (const scope of hasNot) expect(scopes).not.toContain(scope)
  })

  it.each(['mc_si_r2_v1.0', 'mc_si_r2.0', 'mc_v9.9', 'toString', ''])('says nothing of %j', (version) => {
    expect(scopesOfVersion(version)).toBeUndefined()
  })

  it('gives a list of its own to each caller', () => {
    ;(scopesOfVersion('mc_v1.1') as string[]).push('mc_authz')
    expect(scopesOfVersion('mc_v1.1')).toEqual(['openid'])
  })
})

describe('checkVersionScopes', () => {
  it.each([
    ['mc_v1.1', ['openid']],
    ['mc_v1.1', ['openid', 'profile', 'phone', 'offline_access']],
    ['mc_v1.1', ['openid', 'mc_india_tc']],
    ['mc_v2.0', ['openid', 'mc_authn']],
    ['mc_v2.0', ['openid']],
    ['mc_di_r2_v2.3', ['openid', 'mc_kyc_plain']],
    ['mc_di_r2_v2.3', ['openid', 'mc_kycmatch_uk']],
    ['mc_di_r3.0', ['openid', 'mc_phonenumber']],
    ['mc_si_r2_v1.0', ['openid', 'mc_authz', 'mc_atp']],
    ['mc_v9.9', ['openid', 'mc_authz']],
  ])('lets %s go with %j', (version, scopes) => {
    expect(checkVersionScopes(version, scopes)).toEqual([])
  })

  it.each([
    ['mc_v1.1', 'mc_authz', 'mc_v1.2, mc_v2.0, mc_di_r2_v2.3, mc_di_r3.0, mc_di_v3.0'],
    ['mc_v2.0', 'mc_kyc_plain', 'mc_di_r2_v2.3, mc_di_r3.0, mc_di_v3.0'],
    ['mc_di_r2_v2.3', 'mc_phonenumber', 'mc_di_r3.0, mc_di_v3.0'],
    ['mc_di_r3.0', 'mc_identity_signup', 'mc_v1.2, mc_v2.0, mc_di_r2_v2.3'],
  ])('does not let %s go with %s', (version, scope, versions) => {
    expect(checkVersionScopes(version, ['openid', scope])).toEqual([
      {
        pointer: '/scope',
        code: 'version-scope',
        message: `${scope} needs a version that has it: ${versions}`,
        source: 'MC API §7',
      },
    ])
  })

  it('finds every scope that is at fault', () => {
    expect(checkVersionScopes('mc_v1.1', ['openid', 'mc_authn', 'mc_kyc_plain'])).toHaveLength(2)
  })

  it('finds no fault with openid alone in any version', () => {
    for (const version of Object.keys(MOBILE_CONNECT_VERSIONS))
      expect(checkVersionScopes(version, ['openid'])).toEqual([])
  })
})
