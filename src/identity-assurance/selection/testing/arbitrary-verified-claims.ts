/**
 * Data and requests out of few names and values, so that requests often fit.
 */

import fc, { type Arbitrary } from 'fast-check'
import type { JsonObject } from '../../json-objects.js'
import type { VerifiedClaimsElement } from '../verified-claims-shapes.js'

/** What may be asked for: of an object its members, of an array those of its members, of anything else the value. */
type Form = 'value' | { readonly [name: string]: Form } | readonly [Form]

const TEXTS = ['a', 'b', 'c']
const TIMES = ['2021-05-01T10:00Z', '2021-05-02T23:59:59.5Z', '2021-05-03T10:00:00+01:00']

const text = fc.constantFrom(...TEXTS)
const time = fc.constantFrom(...TIMES)
const day = fc.constantFrom('2021-05-01', '2031-05-01')
const base64 = fc.constantFrom('YQ==', 'YWI=')

/** Epoch seconds at which some of the times are older than a day. */
export const NOW = Date.parse('2021-05-03T12:00:00Z') / 1000

function withSome(required: Record<string, Arbitrary<unknown>>, optional: Record<string, Arbitrary<unknown>>) {
  const requiredKeys = Object.keys(required)
  return fc.record({ ...required, ...optional }, { requiredKeys, noNullPrototype: true }) as Arbitrary<JsonObject>
}
const listOf = (member: Arbitrary<unknown>) => fc.array(member, { minLength: 1, maxLength: 3 })

const place = fc.record({ locality: text, country: text })
const age = withSome({ age: fc.constantFrom(18, 21) }, { on_date: day, result: fc.boolean() })
const claimMembers = {
  given_name: text,
  'given_name#fr': text,
  updated_at: fc.constantFrom(NOW - 10, NOW - 100_000),
  nationalities: listOf(fc.constantFrom('GBR', 'FRA')),
  address: place,
  phone_numbers: listOf(withSome({ phone_number: text }, { tag: text })),
  age_is_at_least: age,
}
const claims = withSome({}, claimMembers)
const derived_claims = claims.filter((derived) => Object.keys(derived).length > 0)
const check_details = listOf(withSome({ check_method: text }, { check_id: text, organization: text, time }))
const attachments = listOf(
  fc.oneof(
    withSome({ content_type: fc.constantFrom('image/png', 'image/jpeg'), content: base64 }, { desc: text }),
    withSome(
      { url: fc.constant('https://bank.example/files/a'), digest: fc.record({ alg: text, value: base64 }) },
      { access_token: fc.option(text) },
    ),
  ),
)
const evidence = fc.oneof(
  withSome(
    { type: fc.constant('document') },
    {
      check_details,
      attachments,
      derived_claims,
      document_details: withSome({ type: text }, { serial_number: text, date_of_expiry: day, issuer: place }),
    },
  ),
  withSome(
    { type: fc.constant('electronic_record') },
    { check_details, record: withSome({ type: text }, { created_at: time }) },
  ),
  withSome(
    { type: fc.constant('electronic_signature'), signature_type: text, issuer: text, serial_number: text },
    { created_at: time },
  ),
)
const verification = withSome(
  { trust_framework: text },
  {
    assurance_level: text,
    time,
    evidence: listOf(evidence),
    assurance_process: withSome(
      { policy: text },
      {
        assurance_details: listOf(
          withSome({ assurance_type: text }, { evidence_ref: listOf(fc.record({ check_id: text })) }),
        ),
      },
    ),
  },
)

/** An element that is valid but for references to checks that are not there. */
export const availableElement = fc.record({ verification, claims }) as Arbitrary<VerifiedClaimsElement>

const PLACE: Form = { locality: 'value', country: 'value' }
const CLAIMS: { readonly [name: string]: Form } = {
  given_name: 'value',
  'given_name#fr': 'value',
  family_name: 'value',
  updated_at: 'value',
  nationalities: 'value',
  address: PLACE,
  phone_numbers: { phone_number: 'value', tag: 'value' },
  age_is_at_least: { age: 'value', result: 'value' },
}
const CHECKS: Form = [{ check_method: 'value', check_id: 'value', time: 'value' }]
const EVIDENCE: Readonly<Record<string, { readonly [name: string]: Form }>> = {
  document: {
    check_details: CHECKS,
    document_details: { type: 'value', serial_number: 'value', date_of_expiry: 'value', issuer: PLACE },
    attachments: [{ content_type: 'value', content: 'value', url: 'value', digest: 'value', access_token: 'value' }],
    derived_claims: CLAIMS,
  },
  electronic_record: { check_details: CHECKS, record: { type: 'value', created_at: 'value' } },
  electronic_signature: { signature_type: 'value', issuer: 'value', serial_number: 'value', created_at: 'value' },
  vouch: { attestation: { type: 'value' } },
}
const VERIFICATION: { readonly [name: string]: Form } = {
  assurance_level: 'value',
  time: 'value',
  verification_process: 'value',
  assurance_process: {
    policy: 'value',
    procedure: 'value',
    assurance_details: [{ assurance_type: 'value', evidence_ref: [{ check_id: 'value' }] }],
  },
}

/** A constraint that is met now and then. */
export const constraint: Arbitrary<JsonObject> = fc.oneof(
  fc.record({ value: fc.oneof(text, fc.constantFrom(18, 21, true)) }),
  fc.record({ values: fc.array(text, { maxLength: 3 }) }),
  fc.record({ max_age: fc.constantFrom(0, 86_400, 200_000) }),
)
const leaf: Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 12 },
  { arbitrary: fc.constantFrom({}, { essential: true }, { purpose: 'To know you' }), weight: 3 },
  { arbitrary: constraint, weight: 1 },
)

function requestFor(form: Form): Arbitrary<unknown> {
  if (form === 'value') return leaf
  if (Array.isArray(form)) {
    const template = requestFor(form[0])
    return fc.oneof(fc.constant(null), template, fc.array(template, { minLength: 1, maxLength: 3 }))
  }
  return fc.oneof({ arbitrary: requestForMembers(form as never), weight: 4 }, { arbitrary: leaf, weight: 1 })
}

function requestForMembers(forms: { readonly [name: string]: Form }): Arbitrary<JsonObject> {
  const members = Object.entries(forms).map(([name, form]) => [name, requestFor(form)])
  return withSome({}, Object.fromEntries(members))
}

const template = fc.oneof(
  ...Object.entries(EVIDENCE).map(([type, forms]) =>
    requestForMembers(forms).map((members) => ({ type: { value: type }, ...members })),
  ),
)

/** An element of a request that is as the specification wants it. */
export const requestedElement = fc
  .record({
    trust_framework: leaf,
    members: requestForMembers(VERIFICATION),
    evidence: fc.option(fc.array(template, { minLength: 1, maxLength: 4 }), { nil: undefined }),
    claims: requestForMembers(CLAIMS),
  })
  .map(({ trust_framework, members, evidence, claims }): VerifiedClaimsElement => {
    const verification = { trust_framework, ...members, ...(evidence && { evidence }) }
    return { verification, claims }
  })
