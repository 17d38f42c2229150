import { describe, expect, it } from 'vitest'
import { findClaimsWithoutEvidence, findEvidenceWithoutClaims, findUnfoundedClaims } from './derived-claims.js'

const element = (claims: unknown, ...derived: unknown[]) => ({
  verification: { evidence: derived.map((one) => (one === undefined ? {} : { derived_claims: one })) },
  claims,
})
const inherited = JSON.parse('{"__proto__":1,"toString":2}')

describe('findUnfoundedClaims', () => {
  it.each<[string, object, string[]]>([
    ['claims that are told', element({ a: 1, b: 2 }, { a: 1 }, { b: 3 }), []],
    ['a claim that is not told', element({ a: 1 }, { a: 1 }, { b: 2 }), ['/verification/evidence/1/derived_claims/b']],
    ['a claim in another language', element({ given_name: 1 }, { 'given_name#fr': 1 }), []],
    ['a claim in two languages', element({ 'given_name#de': 1 }, { 'given_name#fr': 1, given_name: 1 }), []],
    ['a name with a slash', element({}, { 'a/b~': 1 }), ['/verification/evidence/0/derived_claims/a~1b~0']],
    [
      'names of Object.prototype',
      element({}, inherited),
      ['/verification/evidence/0/derived_claims/__proto__', '/verification/evidence/0/derived_claims/toString'],
    ],
    ['names of Object.prototype that are told', element(inherited, inherited), []],
    ['claims that are no object', element([], { length: 0 }), ['/verification/evidence/0/derived_claims/length']],
    ['derived claims that are no object', element({}, null, 7, ['a'], 'ab'), []],
  ])('finds what is wrong with %s', (_, value, want) => {
    expect(findUnfoundedClaims(value as never)).toEqual(want)
  })
})

describe('findEvidenceWithoutClaims', () => {
  it.each<[string, object, string[]]>([
    ['all evidence has claims', element({}, {}, {}), []],
    ['no evidence has claims', element({}, undefined, undefined), []],
    [
      'some evidence has claims',
      element({}, undefined, {}, null),
      ['/verification/evidence/0/derived_claims', '/verification/evidence/2/derived_claims'],
    ],
    ['there is no evidence', { verification: {}, claims: {} }, []],
  ])('finds it where %s', (_, value, want) => {
    expect(findEvidenceWithoutClaims(value as never)).toEqual(want)
  })
})

describe('findClaimsWithoutEvidence', () => {
  it.each<[string, object, string[]]>([
    ['each claim is derived from some evidence', element({ a: 1, b: 1 }, { a: 1 }, { b: 1 }), []],
    ['a claim is derived from none', element({ a: 1, 'b#fr': 1 }, { a: 1 }), ['/claims/b#fr']],
    ['a claim is derived in another language', element({ 'a#fr': 1 }, { a: 1 }), []],
    ['nothing is derived', element({ a: 1 }, undefined), []],
    ['claims are no object', element(7, { a: 1 }), []],
  ])('finds them where %s', (_, value, want) => {
    expect(findClaimsWithoutEvidence(value as never)).toEqual(want)
  })
})
