import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkClaimSources } from './claim-sources.js'

const SOURCES = { register: { endpoint: 'https://register.example/claims' }, insurer: { JWT: 'a.b.c' } }
const PREVIEW = { verification: { trust_framework: null }, claims: { lei: null } }

describe('checkClaimSources (IDA §6.2)', () => {
  it.each([
    ['a name', { verified_claims: 'register', address: 'insurer' }],
    ['a list of names', { verified_claims: ['register', 'insurer'] }],
    ['an object with a member for each', { verified_claims: { register: PREVIEW, insurer: PREVIEW } }],
  ])('takes %s', (_, _claim_names) => {
    expect(checkClaimSources({ _claim_names, _claim_sources: SOURCES })).toEqual([])
  })

  it.each([
    ['a name', 'elsewhere'],
    ['a list of names', ['register', 'elsewhere']],
    ['an object', { register: PREVIEW, elsewhere: PREVIEW }],
    ['a name of the prototype', ['register', 'constructor', '__proto__']],
  ])('misses a source that %s names', (_, names) => {
    const { register } = SOURCES
    const issues = checkClaimSources({ _claim_names: { 'a/b': names, c: 'register' }, _claim_sources: { register } })
    const message = 'must name members of _claim_sources'
    expect(issues).toEqual([{ pointer: '/_claim_names/a~1b', code: 'claim-source', message, source: 'IDA §6.2' }])
  })

  it('misses the name of a source that nothing names', () => {
    const issues = checkClaimSources({ _claim_names: { verified_claims: 'register' }, _claim_sources: SOURCES })
    const message = 'must be named in _claim_names'
    expect(issues).toEqual([{ pointer: '/_claim_sources/insurer', code: 'claim-name', message, source: 'IDA §6.2' }])
  })

  it.each([
    [{}],
    [{ _claim_names: { verified_claims: 'register' } }],
    [{ _claim_sources: SOURCES }],
    [{ _claim_names: [], _claim_sources: null }],
  ])('leaves %j to the schema', (claims) => {
    expect(checkClaimSources(claims)).toEqual([])
  })

  it.each([null, undefined, 7, 'text', [[]]])('has nothing to say of %j, which is no answer', (claims) => {
    expect(checkClaimSources(claims as never)).toEqual([])
  })

  it('throws nothing, whatever the members are', () => {
    const member = fc.jsonValue()
    fc.assert(
      fc.property(member, member, (_claim_names, _claim_sources) => {
        expect(Array.isArray(checkClaimSources({ _claim_names, _claim_sources }))).toBe(true)
      }),
    )
  })
})
