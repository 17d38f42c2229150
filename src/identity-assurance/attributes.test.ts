import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as strict from '../../generated/identity-assurance/strict-validators.js'
import { ATTRIBUTES, type Attribute, type AttributeGroup, type AttributeName, findAttribute } from './attributes.js'
import { validate } from './validators.js'

const DOCUMENT = new URL('../../generated/identity-assurance/identity-provider/openapi.json', import.meta.url)
const SCHEMAS: Readonly<Record<string, { properties: object }>> = JSON.parse(readFileSync(DOCUMENT, 'utf8')).components
  .schemas

/** The names of the source, in the order of its tables, with `-` where it has none. */
const SOURCE: Readonly<Record<AttributeGroup, string>> = {
  'natural-person':
    'name given_name middle_name family_name phone_number msisdn phone_numbers email emails birthdate age age_is_at_least age_is_at_most ' +
    'birth_family_name previous_names address previous_addresses place_of_birth nationalities residence_status salutation title also_known_as ' +
    'gender qualifications employment_history income - - authority',
  session: 'acr amr',
  'legal-entity':
    'organization_name organization_type trading_as registered_address trading_addresses registration_number tax_details lei ' +
    'registered_jurisdiction organization_status incorporation_date last_accounts_date last_annual_turnover uk.sic_code eu.eori_code ' +
    'eu.seed_number uk.duns_number dprn',
  verification: 'first_account_open has_active_account updated_at account_activity evidence gbr.nino',
}

/** The clause of each table. */
const CLAUSE: Readonly<Record<AttributeGroup, string>> = {
  'natural-person': 'OBIE ECA §7.1',
  session: 'OBIE ECA §7.2',
  'legal-entity': 'OBIE ECA §7.3',
  verification: 'OBIE ECA §7.4',
}

/** Where the names came from, as the source says, but for those of which it says nothing. */
const REGISTRATIONS: Readonly<Record<string, string>> = {
  'registered OIDC Core §5.1': 'name given_name middle_name family_name phone_number email birthdate gender updated_at',
  'registered OIDC Core §5.1.1': 'address',
  'registered OIDC Core §2': 'acr amr',
  'proposed IDA ID3': 'msisdn age_is_at_least age_is_at_most',
  'proposed IDA ID2 §3.1': 'birth_family_name place_of_birth nationalities salutation title also_known_as',
  'proposed IDA ID2 §4.1.1': 'evidence',
  'proposed OpenID Authority §3.1':
    'organization_name organization_type trading_as registered_address lei registered_jurisdiction organization_status incorporation_date ' +
    'last_accounts_date',
  'proposed OpenID Authority §3.2': 'authority',
  'alpha UK digital identity and attributes trust framework, alpha':
    'residence_status qualifications employment_history income - - last_annual_turnover uk.sic_code eu.eori_code eu.seed_number uk.duns_number dprn',
  'discussed ': 'gbr.nino',
}

/** What became of them, but for those that the ECA standard alone has. */
const OUTCOMES: Readonly<Record<string, string>> = {
  'registered OIDC Core §5.1': 'name given_name middle_name family_name phone_number email birthdate gender updated_at',
  'registered OIDC Core §5.1.1': 'address',
  'registered OIDC Core §2': 'acr amr',
  'registered IDA Claims §4.1': 'msisdn birth_family_name place_of_birth nationalities salutation title also_known_as',
  'standard IDA Schema §5.4.4': 'evidence',
  'draft OpenID Authority §3.1':
    'organization_name organization_type trading_as registered_address registration_number lei registered_jurisdiction organization_status ' +
    'incorporation_date last_accounts_date',
  'draft OpenID Authority §3.2': 'authority',
}

describe('ATTRIBUTES', () => {
  it.each(Object.entries(SOURCE))('has the rows of the source, in its order: %s', (group, names) => {
    const rows = ATTRIBUTES.filter((row) => row.group === group)
    expect(rows.map(({ name = '-' }) => name)).toEqual(names.split(' '))
    for (const { description, source } of rows) {
      expect(description).toMatch(/^\S.*\S$/)
      expect(source).toBe(CLAUSE[group as AttributeGroup])
    }
  })

  it('has the tables in the order of the source', () => {
    expect([...new Set(ATTRIBUTES.map(({ group }) => group))]).toEqual(Object.keys(SOURCE))
  })

  it('says where each name came from', () => {
    expect(namesBy(({ registration: { status, by = '' } }) => `${status} ${by}`, 'none ')).toEqual(sets(REGISTRATIONS))
  })

  it('says what became of it', () => {
    expect(namesBy(({ outcome: { status, by = '' } }) => `${status} ${by}`, 'none ')).toEqual(sets(OUTCOMES))
  })

  it('names the schema that describes the value of each row with a name, and of no other', () => {
    const elsewhere = ['evidence Evidence', 'gbr.nino DocumentDetails']
    const described = ATTRIBUTES.flatMap(({ name, schema = '' }) => {
      const isMember = name !== undefined && Object.hasOwn(SCHEMAS[schema]?.properties ?? {}, name)
      return isMember ? [] : [`${name} ${schema}`]
    })
    expect(described).toEqual(['undefined ', 'undefined ', ...elsewhere])
  })

  it('has a row for each member of the schema, and none of them is a claim that is described elsewhere', () => {
    const members = Object.keys(SCHEMAS.ExtendedCustomerAttributes?.properties ?? {})
    const names = ATTRIBUTES.filter(({ schema }) => schema === 'ExtendedCustomerAttributes').map(({ name }) => name)
    expect(members).toEqual(names)
    const others = Object.keys(SCHEMAS.EndUserClaims?.properties ?? {})
    expect(members.filter((name) => others.includes(name))).toEqual([])
  })
})

describe('findAttribute', () => {
  it.each([
    ['msisdn', 'natural-person', 'EndUserClaims'],
    ['amr', 'session', 'ExtendedCustomerAttributes'],
    ['uk.sic_code', 'legal-entity', 'ExtendedCustomerAttributes'],
    ['evidence', 'verification', 'Evidence'],
  ] as const)('finds %s', (name, group, schema) => {
    expect(findAttribute(name)).toMatchObject({ name, group, schema })
  })

  it('finds every name of the catalogue', () => {
    const rows = ATTRIBUTES.filter(({ name }) => name !== undefined)
    expect(rows.map(({ name = '' }) => findAttribute(name))).toEqual(rows)
    expect(rows).toHaveLength(54)
  })

  it.each(['shoe_size', '', 'constructor', '__proto__', 'Name', undefined])('finds nothing by %o', (name) => {
    expect(findAttribute(name as string)).toBeUndefined()
  })

  it('knows by the type which names there are', () => {
    expectTypeOf<'age_is_at_least'>().toExtend<AttributeName>()
    expectTypeOf<'shoe_size'>().not.toExtend<AttributeName>()
    expectTypeOf(findAttribute('lei')).toEqualTypeOf<Attribute<AttributeName>>()
    expectTypeOf(findAttribute('x' as string)).toEqualTypeOf<Attribute<AttributeName> | undefined>()
  })
})

describe('ExtendedCustomerAttributes', () => {
  const authority = { applies_to: { name: 'Grace Sample' }, permission: [{ role: 'guardian' }] }

  it.each([
    ['age_is_at_least', { age: 21, result: true, extra: 1 }, '/age_is_at_least'],
    ['phone_numbers', [{ msisdn: '+447700900250', extra: 1 }], '/phone_numbers/0'],
    ['account_activity', { active: true, extra: 1 }, '/account_activity'],
    ['registration_number', { number: '01234567', extra: 1 }, '/registration_number'],
    ['trading_addresses', [{ locality: 'Norwich', extra: 1 }], '/trading_addresses/0'],
    ['authority', { ...authority, extra: 1 }, '/authority'],
  ])('takes members of an extension in %s, and reports them in strict mode', (name, value, pointer) => {
    const claims = { [name]: value }
    expect(validate.ExtendedCustomerAttributes(claims)).toEqual({ ok: true, value: claims })
    const result = strict.ExtendedCustomerAttributes(claims)
    const message = 'must not have members besides those of the contract'
    expect(result).toMatchObject({ ok: false, issues: [{ pointer, code: 'additionalProperties', message }] })
  })

  it.each([
    ['other claims', { given_name: 'Ada', shoe_size: 38 }],
    [
      'other claims of the one that an authority is for',
      { authority: { ...authority, applies_to: { sub: 'made-up' } } },
    ],
    ['other limits of a permission', { authority: { ...authority, permission: { role: 'guardian', weekdays: [6] } } }],
    ['more about a grant', { authority: { ...authority, granted_by: { method: 'appointed', court: 'made-up' } } }],
  ])('takes %s in strict mode too, since the sources foresee them', (_, claims) => {
    expect(strict.ExtendedCustomerAttributes(claims)).toEqual({ ok: true, value: claims })
  })
})

/** What `keyOf` says of the rows → their names. */
function namesBy(keyOf: (row: Attribute) => string, omitted: string): Record<string, string[]> {
  const names: Record<string, string[]> = {}
  for (const row of ATTRIBUTES) {
    const key = keyOf(row)
    if (key !== omitted) names[key] = [...(names[key] ?? []), row.name ?? '-']
  }
  return names
}

function sets(table: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).map(([key, names]) => [key, names.split(' ')]))
}
