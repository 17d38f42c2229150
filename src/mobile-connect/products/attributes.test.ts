import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES, type AttributeGroup, findAttributes, validateAttribute } from './attributes.js'
import { ATTRIBUTE_FORMATS, TEXT_MAX_LENGTH } from './attributes-formats.js'
import type { Attribute } from './attributes-rows.js'

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../../specs/mobile-connect/attributes.schema.json', import.meta.url), 'utf8'),
)

/** The names of the annex, copied from it, by group. */
const ANNEX: Record<AttributeGroup, string> = {
  'mobile-connect': 'sub creation_date updated_at',
  'user-profile':
    'title name given_name family_name middle_name nickname preferred_username displayname alias locale gender birthdate age age_verified is_adult ' +
    'profile picture website msisdn phone_number phone_number_verified phone_number_country_code phone_number_alternate voicemail_PIN_enabled email ' +
    'email_verified address formatted houseno_or_housename street_address city state postal_code country address_verified zoneinfo passport ' +
    'social_security_number national_identifier segmentation',
  'account-info':
    'is_lost_stolen account_type billing_segment account_tenure account_start_date account_type length_of_tenure tariff_group is_billpayer ' +
    'parental_control ported_in phone_number_recycling account_state device_type device_msisdn smartphone_upgrade type_tokens ID_hash device_change ' +
    'SIM_change is_unconditional_call_divert_active date_last_bill_payed date_last_topup payment_type_used channel_of_purchase',
  'network-session':
    'network_presence subscription_activity_30 subscription_activity_365 is_roaming country_code latitude longitude location_accuracy proximity ' +
    'cell_id reverse-coded_POI state city location_time location_age current_zoneinfo dwell_location',
}

/** The names of figure 1. */
const SHORT_LIST =
  'title given_name family_name middle_name gender birthdate street_address city state postal_code country phone_number email billing_segment ' +
  'account_tenure account_state is_roaming country_code is_lost_stolen is_unconditional_call_divert_active sim_change device_change device_msisdn'

describe('ATTRIBUTES', () => {
  it.each(Object.entries(ANNEX))('has the rows of the annex, in its order: %s', (group, names) => {
    const rows = ATTRIBUTES.filter((row) => row.group === group)
    expect(rows.map(({ name, otherNames = [] }) => otherNames[0] ?? name)).toEqual(
      names.split(' ').map((name) => name.replace('reverse-coded_POI', 'reverse-coded POI')),
    )
  })

  it('marks the 23 attributes of figure 1', () => {
    const names = ATTRIBUTES.filter(({ isShortlisted }) => isShortlisted).map(({ name }) => name)
    expect(names.toSorted()).toEqual(SHORT_LIST.split(' ').toSorted())
    expect(names).toHaveLength(23)
  })

  it('says of each where it stands and what it is', () => {
    for (const { description, isShortlisted, source } of ATTRIBUTES) {
      expect(description).toMatch(/^\S.*\S$/)
      expect(source).toBe(isShortlisted ? 'MC Products §2.1, §A' : 'MC Products §A')
    }
  })

  it('is what the schema of attribute values says, and the schema what it says', () => {
    expect(SCHEMA).toEqual(schemaOf(ATTRIBUTES))
  })
})

describe('findAttributes', () => {
  it.each([
    ['city', undefined, ['user-profile', 'network-session']],
    ['state', 'network-session', ['network-session']],
    ['account_type', undefined, ['account-info', 'account-info']],
    ['SIM_change', undefined, ['account-info']],
    ['sim_change', 'account-info', ['account-info']],
    ['title', 'account-info', []],
    ['constructor', undefined, []],
    ['shoe_size', undefined, []],
  ] as const)('%s of the group %s', (name, group, groups) => {
    expect(findAttributes(name, { group }).map((row) => row.group)).toEqual(groups)
  })

  it('keeps both meanings of account_type', () => {
    expect(findAttributes('account_type').map(({ values }) => values)).toEqual([
      ['Consumer', 'Enterprise'],
      ['Primary', 'Sub'],
    ])
  })
})

describe('validateAttribute', () => {
  it.each([
    ['title', 'Dr'],
    ['given_name', 'Łukasz'],
    ['birthdate', '1979-08-22'],
    ['birthdate', '0000-02-29'],
    ['birthdate', '1979'],
    ['account_tenure', '2024-02-29'],
    ['phone_number', '+447700900250'],
    ['msisdn', '447700900250'],
    ['is_adult', 2],
    ['account_type', 'Consumer'],
    ['account_type', 'Sub'],
    ['account_start_date', false],
    ['account_start_date', 12],
    ['phone_number_recycling', true],
    ['phone_number_recycling', 1],
    ['is_unconditional_call_divert_active', 'not-activated'],
    ['sim_change', '2026-11-20T16:00:00Z'],
    ['SIM_change', 1795190400],
    ['latitude', -90],
    ['national_identifier', 'DE/ID card/T22000129'],
    ['locale', 'fr_CA'],
    ['zoneinfo', 'America/Argentina/Ushuaia'],
    ['address', { formatted: '1 Way' }],
    ['subscription_activity_30', false],
    ['country_code', 'NL'],
  ])('takes %s %j', (name, value) => {
    expect(validateAttribute(name, value)).toEqual({ ok: true, value })
  })

  const PATTERN = (format: keyof typeof ATTRIBUTE_FORMATS) => `must match ${ATTRIBUTE_FORMATS[format].pattern}`
  it.each([
    ['title', '', 'minLength', 'must have at least 1 character'],
    ['title', 'x'.repeat(256), 'maxLength', 'must have at most 255 characters'],
    ['title', 7, 'type', 'must be string'],
    ['age', 7.5, 'type', 'must be integer'],
    ['age', -1, 'minimum', 'must be at least 0'],
    ['longitude', 180.5, 'maximum', 'must be at most 180'],
    ['latitude', Number.NaN, 'type', 'must be number'],
    ['billing_segment', 'payg', 'enum', 'must be one of ["PAYG","PAYM","Business"]'],
    ['account_type', 'Other', 'enum', 'must be one of ["Consumer","Enterprise"]'],
    ['account_start_date', true, 'type', 'must be integer or false'],
    ['address', [], 'type', 'must be string or object'],
    ['country_code', 'GBR', 'pattern', PATTERN('iso3166-alpha2')],
    ['birthdate', '22-08-1979', 'pattern', PATTERN('birthdate')],
    ['birthdate', '1979-02-30', 'format', 'must be of the format birthdate'],
    ['account_tenure', '2023-02-29', 'format', 'must be of the format date'],
    ['device_change', '2026-04-31T00:00:00Z', 'format', 'must be of the format date-time'],
    ['phone_number', '+44 7700 900250', 'pattern', PATTERN('e164')],
    ['picture', 'javascript:alert(1)', 'pattern', PATTERN('uri')],
    ['email', `${'x'.repeat(250)}@ab.example`, 'maxLength', 'must have at most 254 characters'],
    ['national_identifier', 'DE/T22000129', 'pattern', PATTERN('national-identifier')],
  ])('refuses %s %j', (name, value, code, message) => {
    const [{ source } = {}] = findAttributes(name)
    expect(validateAttribute(name, value)).toEqual({ ok: false, issues: [{ pointer: '', code, message, source }] })
  })

  it.each([
    ['shoe_size', undefined],
    ['__proto__', undefined],
    ['title', 'network-session'],
  ] as const)('leaves %s of the group %s to the caller', (name, group) => {
    const message = 'must be the name of an attribute of the catalogue'
    expect(validateAttribute(name, 'Dr', { group })).toEqual({
      ok: false,
      issues: [{ pointer: '', code: 'unknown-attribute', message, source: 'MC Products §A' }],
    })
  })

  it('agrees with the schema on every value, but for days that no calendar has, and never shows the value', () => {
    const check = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(SCHEMA)
    const scalar = fc.oneof(
      fc.constantFrom(
        'S3cret@x.example',
        '+491701234567',
        '1979-02-30',
        '2026-04-31T00:00:00Z',
        'S3cret'.repeat(200),
        '',
      ),
      fc.constantFrom(...ATTRIBUTES.flatMap(({ values = [] }) => values)),
      fc.constantFrom(0, -1, 4.5, 91, 181, true, false, null),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.double(),
    )
    const value = fc.oneof(
      scalar,
      fc.array(scalar, { maxLength: 2 }),
      fc.dictionary(fc.string(), scalar, { maxKeys: 2 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ATTRIBUTES), value, ({ name, group }, given) => {
        const result = validateAttribute(name, given, { group })
        const issues = result.ok ? [] : result.issues
        const isJson = typeof given !== 'number' || Number.isFinite(given)
        if (isJson) expect(issues.every(({ code }) => code === 'format')).toBe(check({ [group]: { [name]: given } }))
        expect(JSON.stringify(issues)).not.toMatch(/S3cret|4917012|-02-30/)
      }),
      { numRuns: 3000 },
    )
  })
})

/** The schema of attribute values that follows from a table: one object per group, with one member per name. */
function schemaOf(rows: readonly Attribute[]): object {
  const groups = [...new Set(rows.map(({ group }) => group))]
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Attributes',
    description:
      'Values of attributes of the product guidelines, by group, since some names have a meaning in each of two groups. Follows the table ATTRIBUTES. Reads: D-MC-4 D-MC-26 D-MC-29 D-MC-30',
    type: 'object',
    additionalProperties: true,
    properties: Object.fromEntries(
      groups.map((group) => [group, groupSchema(rows.filter((row) => row.group === group))]),
    ),
    'x-source': 'MC Products §A',
  }
}

function groupSchema(rows: readonly Attribute[]): object {
  const names = [...new Set(rows.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]))]
  const named = (name: string) => rows.filter((row) => row.name === name || row.otherNames?.includes(name))
  return {
    type: 'object',
    additionalProperties: true,
    properties: Object.fromEntries(names.map((name) => [name, valueSchema(named(name))])),
  }
}

function valueSchema(rows: readonly Attribute[]): object {
  const description = rows.map((row) => row.description).join('. Or: ')
  const values = rows.flatMap((row) => row.values ?? [])
  if (values.length > 0) return { description, enum: values }
  const [row] = rows
  const { type = 'string', format, minimum, maximum, maxLength = TEXT_MAX_LENGTH } = row ?? {}
  const bounds = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
  const types = [type].flat()
  if (types.includes('false')) {
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    return { description, if: { type: 'boolean' }, then: { const: false }, else: { type: types[0], ...bounds } }
  }
  const text = format === undefined ? { minLength: 1, maxLength } : { format, ...ATTRIBUTE_FORMATS[format] }
  return { description, type, ...(types.includes('string') ? text : {}), ...bounds }
}
