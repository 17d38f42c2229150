import { describe, expect, it } from 'vitest'
import type { VerifiedClaims } from './testing/loose-selection.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const NOW = Date.parse('2021-02-05T12:00:00Z') / 1000

const CLAIMS = {
  given_name: 'Ada',
  'given_name#fr': 'Ada-Lou',
  family_name: 'Sample',
  middle_name: null,
  birthdate: '1984-03-21',
  updated_at: NOW - 100,
  nationalities: ['GBR', 'FRA'],
  address: { locality: 'Norwich', postal_code: 'NR1 1AA', country: 'GBR', region: null },
  phone_numbers: [{ number: '+447700900250', type: 'mobile' }],
  authority: { applies_to: { organization_name: 'Example Ltd', lei: null }, permission: { role: 'director' } },
  age_is_at_least: { age: 21, on_date: '2021-02-05', result: false },
}

/** The answered claims, or `undefined` when there is no answer. */
function claimsFor(requested: unknown, available: unknown = CLAIMS): unknown {
  const request = { verification: { trust_framework: null }, claims: requested } as VerifiedClaimsElement
  const known = { verification: { trust_framework: 'uk_diatf' }, claims: available } as VerifiedClaims
  return (selectVerifiedClaims(request, known, { now: NOW }) as VerifiedClaimsElement | undefined)?.claims
}

describe('claims', () => {
  it.each([
    ['§5.3: null asks for it', { given_name: null }, ['given_name']],
    ['§5.3: so does an object', { given_name: {} }, ['given_name']],
    [
      '§5.3: a language tag is part of the name',
      { 'given_name#fr': null, given_name: null },
      ['given_name#fr', 'given_name'],
    ],
    ['§5.3: another language tag is another claim', { 'given_name#de': null, family_name: null }, ['family_name']],
    [
      '§5.7.1: essential changes nothing',
      { given_name: { essential: true }, title: { essential: true } },
      ['given_name'],
    ],
    ['§5.3: a purpose changes nothing', { given_name: { purpose: 'To greet you' } }, ['given_name']],
    ['§5.7.2: what is not there is left out', { given_name: null, salutation: null }, ['given_name']],
    ['§5.7.2: what is null is not there', { given_name: null, middle_name: null }, ['given_name']],
    ['§5.7: what is not asked for is left out', { family_name: null }, ['family_name']],
    ['§5.3: true is no request', { given_name: true, family_name: null }, ['family_name']],
    ['§5.3: an array is no request', { given_name: [null], family_name: null }, ['family_name']],
    ['§5.5.1: value holds', { given_name: { value: 'Ada' } }, ['given_name']],
    ['§5.7.4: value does not hold', { given_name: { value: 'ada' }, family_name: null }, ['family_name']],
    ['§5.5.1: value of an array', { nationalities: { value: ['GBR', 'FRA'] } }, ['nationalities']],
    ['§5.5.1: value is the whole array', { nationalities: { value: 'GBR' }, family_name: null }, ['family_name']],
    ['§5.5.1: one of values holds', { given_name: { values: ['Eve', 'Ada'] } }, ['given_name']],
    ['§5.7.4: none of values holds', { given_name: { values: ['Eve'] }, family_name: null }, ['family_name']],
    ['§5.5.1: no values', { given_name: { values: [] }, family_name: null }, ['family_name']],
    ['§5.5.1: values that are none', { given_name: { values: 'Ada' }, family_name: null }, ['family_name']],
    [
      '§5.5.1: value and values both have to hold',
      { given_name: { value: 'Ada', values: ['Eve'] }, family_name: null },
      ['family_name'],
    ],
    ['§5.5.1: value null holds for nothing', { given_name: { value: null }, family_name: null }, ['family_name']],
    ['§5.5.2: max_age holds', { updated_at: { max_age: 100 } }, ['updated_at']],
    ['§5.7.4: max_age does not hold', { updated_at: { max_age: 99 }, family_name: null }, ['family_name']],
    ['§5.5.2: max_age of what is no time', { given_name: { max_age: 1e9 }, family_name: null }, ['family_name']],
    ['§5.7.4: a constraint on what is not there', { salutation: { value: 'Dr' }, family_name: null }, ['family_name']],
  ])('IDA %s', (_, requested, names) => {
    const answer = claimsFor(requested)
    expect(answer).toEqual(Object.fromEntries(names.map((name) => [name, CLAIMS[name as keyof typeof CLAIMS]])))
  })

  it.each([
    ['none of them is there', { salutation: null }],
    ['none of them fits', { given_name: { value: 'Eve' } }],
    ['none of them is a request', { given_name: true }],
  ])('IDA §5.7.5: the element is left out when %s. Reads: D-IDA-6', (_, requested) => {
    expect(claimsFor(requested)).toBeUndefined()
  })

  it('is without claims when none is asked for. Reads: D-IDA-6', () => {
    expect(claimsFor({})).toEqual({})
  })
})

describe('members of a claim. Reads: D-IDA-7, D-IDA-34', () => {
  it.each([
    [
      'some of them',
      { address: { country: null, locality: {} } },
      { address: { country: 'GBR', locality: 'Norwich' } },
    ],
    [
      'beside reserved words',
      { address: { essential: true, purpose: 'To ship', country: null } },
      { address: { country: 'GBR' } },
    ],
    ['reserved words alone', { address: { essential: true } }, { address: CLAIMS.address }],
    [
      'members of members',
      { authority: { applies_to: { organization_name: null }, permission: { role: null } } },
      { authority: { applies_to: { organization_name: 'Example Ltd' }, permission: { role: 'director' } } },
    ],
    [
      'one that is there and one that is not',
      { address: { country: null, street_address: null } },
      { address: { country: 'GBR' } },
    ],
    ['none that is there', { address: { street_address: null } }, undefined],
    ['one that is null', { address: { region: null } }, undefined],
    ['a plain value, which is no request', { address: { country: true } }, { address: CLAIMS.address }],
    ['an array, which is no request', { address: { country: [null] } }, { address: CLAIMS.address }],
    [
      'a constraint that holds',
      { address: { country: { value: 'GBR' }, locality: null } },
      { address: { country: 'GBR', locality: 'Norwich' } },
    ],
    ['a constraint that does not hold', { address: { country: { value: 'FRA' }, locality: null } }, undefined],
    [
      'a constraint on one that is not there',
      { address: { street_address: { value: 'x' }, locality: null } },
      undefined,
    ],
    ['of a text', { given_name: { initial: null } }, { given_name: 'Ada' }],
    ['a constraint on a member of a text', { given_name: { initial: { value: 'A' } } }, undefined],
  ])('%s', (_, requested, expected) => {
    expect(claimsFor(requested)).toEqual(expected)
  })

  const directorships = [
    { applies_to: { organization_name: 'Example Ltd', type: 'limited' }, permission: [{ role: 'director' }] },
    {
      applies_to: { organization_name: 'Example Bridges' },
      permission: [{ role: 'staff' }, { role: 'buyer', may_delegate: true }],
    },
  ]
  const whom = { applies_to: { organization_name: null } }
  it.each([
    ['one of them', { numbers: { number: null } }, { numbers: [{ number: '1' }, { number: '2' }] }],
    ['one that some of them have', { numbers: { note: null } }, { numbers: [{ note: 'x' }] }],
    ['one that none of them has', { numbers: { more: null } }, undefined],
    [
      'a constraint on some',
      { numbers: { number: { value: '2' }, tag: null } },
      { numbers: [{ number: '2', tag: 'b' }] },
    ],
    ['a constraint on all', { numbers: { number: { value: '3' }, tag: null } }, undefined],
    [
      'no member',
      { numbers: { essential: true } },
      {
        numbers: [
          { number: '1', tag: 'a', note: 'x' },
          { number: '2', tag: 'b' },
        ],
      },
    ],
    [
      'lists in lists',
      { authority: { ...whom, permission: { role: { values: ['buyer', 'director'] } } } },
      {
        authority: [
          { applies_to: { organization_name: 'Example Ltd' }, permission: [{ role: 'director' }] },
          { applies_to: { organization_name: 'Example Bridges' }, permission: [{ role: 'buyer' }] },
        ],
      },
    ],
    [
      'lists in lists of which some do not fit',
      { authority: { ...whom, permission: { role: { value: 'director' } } } },
      { authority: [{ applies_to: { organization_name: 'Example Ltd' }, permission: [{ role: 'director' }] }] },
    ],
    ['of a list of texts', { nationalities: { code: null } }, { nationalities: ['GBR'] }],
    ['of a list of objects and others', { mixed: { a: null } }, { mixed: [{ a: 1, b: 2 }, 3] }],
    ['of a list without any', { none: { a: null } }, { none: [] }],
    ['constrained of a list of texts', { nationalities: { code: { value: 'GBR' } } }, undefined],
  ])('of objects in a list: %s. Reads: D-IDA-56', (_, requested, expected) => {
    const numbers = [
      { number: '1', tag: 'a', note: 'x' },
      { number: '2', tag: 'b' },
    ]
    const claims = { numbers, authority: directorships, nationalities: ['GBR'], mixed: [{ a: 1, b: 2 }, 3], none: [] }
    expect(claimsFor(requested, claims)).toEqual(expected)
  })

  it('may be called value. Reads: D-IDA-32', () => {
    const claims = { seal: { alg: 'sha-256', value: 'abc', more: 1 } }
    expect(claimsFor({ seal: { alg: null, value: null } }, claims)).toEqual({ seal: { alg: 'sha-256', value: 'abc' } })
    expect(claimsFor({ seal: { value: { alg: 'sha-256', value: 'abc', more: 1 } } }, claims)).toEqual(claims)
  })
})

describe('a claim that would lack what it needs (IDA §5.7.5). Reads: D-IDA-55', () => {
  const income = { value: '5000.00', currency: 'GBP', period: 'year' }
  const permission = {
    role: 'director',
    budget: { value: '100.00', currency: 'GBP' },
    validity: { start: '2020-01-01', end: '2030-01-01' },
    may_delegate: false,
  }
  const granted_by = { method: 'appointed', granting_body: 'Example Register' }
  const authority = { applies_to: { organization_name: 'Example Ltd', type: 'limited' }, permission, granted_by }
  const whom = { organization_name: null }
  const company = { organization_name: 'Example Ltd' }

  it.each([
    ['income without a currency', { income: { value: null, period: null } }, undefined],
    ['income without an amount', { income: { currency: null } }, undefined],
    [
      'income without its period',
      { income: { value: null, currency: null } },
      { income: { value: '5000.00', currency: 'GBP' } },
    ],
    ['income as a whole', { income: null }, { income }],
    ['a turnover without a currency', { last_annual_turnover: { value: null } }, undefined],
    ['authority for nobody', { authority: { permission: null } }, undefined],
    ['authority for nothing', { authority: { applies_to: null } }, undefined],
    ['authority without a role', { authority: { applies_to: null, permission: { may_delegate: null } } }, undefined],
    ['a phone number without its number', { phone_numbers: { tag: null } }, undefined],
    [
      'phone numbers in one of their forms',
      { phone_numbers: { msisdn: null, tag: null } },
      { phone_numbers: [{ msisdn: '+447700900250', tag: 'work' }] },
    ],
    ['an e-mail address without the address', { emails: { tag: null } }, undefined],
    [
      'a grant without a method',
      { authority: { applies_to: whom, permission: { role: null }, granted_by: { granting_body: null } } },
      { authority: { applies_to: company, permission: { role: 'director' } } },
    ],
    [
      'a budget without a currency, a validity with one end',
      { authority: { applies_to: whom, permission: { role: null, budget: { value: null }, validity: { end: null } } } },
      { authority: { applies_to: company, permission: { role: 'director', validity: { end: '2030-01-01' } } } },
    ],
  ])('is left out, or what of it does: %s', (_, requested, expected) => {
    const phone_numbers = [
      { msisdn: '+447700900250', tag: 'work' },
      { phone_number: '020 7946 0250', tag: 'home' },
    ]
    const emails = [{ email: 'ada@mail.example', tag: 'work' }]
    const last_annual_turnover = { value: '1.00', currency: 'GBP' }
    const claims = { income, last_annual_turnover, authority, phone_numbers, emails }
    expect(claimsFor(requested, claims)).toEqual(expected)
  })

  it('is narrowed as any other when it has a form of its own', () => {
    expect(claimsFor({ income: { band: null } }, { income: { band: 'C', year: 2020 } })).toEqual({
      income: { band: 'C' },
    })
  })
})

describe('age_is_at_least and age_is_at_most. Reads: D-IDA-8, D-IDA-31', () => {
  const age = CLAIMS.age_is_at_least
  it.each([
    ['as a whole', null, age],
    ['without constraints', {}, age],
    ['by members that are null', { age: null, on_date: null }, age],
    ['by a plain age', { age: 21 }, age],
    ['by another plain age', { age: 18 }, undefined],
    ['by plain members', { age: 21, on_date: '2021-02-05' }, age],
    ['by another date', { age: 21, on_date: '2021-02-06' }, undefined],
    ['by the result', { result: true }, undefined],
    ['by a constraint on a member', { age: { value: 21 } }, age],
    ['by another constraint on a member', { age: { values: [16, 18] } }, undefined],
    ['by max_age of the date', { on_date: { max_age: 86_400 } }, age],
    ['by value for the age', { value: 21 }, age],
    ['by values for the age', { values: [18, 21], on_date: '2021-02-05' }, age],
    ['by value for another age', { value: 18 }, undefined],
    ['by value for the whole', { value: age }, age],
    ['with members that nobody knows', { if_unavailable: 'omit', more: { value: 1 } }, age],
  ])('%s', (_, request, expected) => {
    for (const name of ['age_is_at_least', 'age_is_at_most']) {
      expect(claimsFor({ [name]: request }, { [name]: age })).toEqual(expected && { [name]: expected })
    }
  })

  it('are left out when they lack what is fixed', () => {
    expect(claimsFor({ age_is_at_least: { result: true } }, { age_is_at_least: { age: 21 } })).toBeUndefined()
    expect(claimsFor({ age_is_at_least: { age: 21 } }, { given_name: 'Ada' })).toBeUndefined()
  })
})
