import { describe, expect, it } from 'vitest'
import type { VerifiedClaims } from './testing/loose-selection.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

const NOW = Date.parse('2021-06-01T00:00:00Z') / 1000

const PASSPORT = {
  type: 'document',
  check_details: [
    { check_method: 'vpip', organization: 'Example Bank', check_id: 'c-1', time: '2021-05-01T10:00Z' },
    { check_method: 'pvp', check_id: 'c-2' },
  ],
  document_details: {
    type: 'passport',
    document_number: 'P0000001',
    date_of_issuance: '2015-01-01',
    issuer: { name: 'Passport Office', country_code: 'GBR' },
  },
}
const LICENCE = {
  type: 'document',
  check_details: [{ check_method: 'vcrypt', check_id: 'c-3' }],
  document_details: { type: 'driving_permit', document_number: 'D0000001' },
}
const ACCOUNT = {
  type: 'electronic_record',
  check_details: [{ check_method: 'kbv', check_id: 'c-4' }],
  record: { type: 'bank_account', created_at: '2012-04-23T18:25Z', source: { name: 'Example Bank', country: 'GBR' } },
}
const VERIFICATION = { trust_framework: 'uk_diatf', evidence: [PASSPORT, LICENCE, ACCOUNT] }

/** What is answered of `verification`, or `undefined` when there is no answer. */
function verificationFor(requested: unknown, available: unknown = VERIFICATION): unknown {
  const request = { verification: requested, claims: { given_name: null } } as VerifiedClaimsElement
  const known = { verification: available, claims: { given_name: 'Ada' } } as VerifiedClaims
  return (selectVerifiedClaims(request, known, { now: NOW }) as VerifiedClaimsElement | undefined)?.verification
}
const evidenceFor = (evidence: unknown, available?: unknown): unknown =>
  (verificationFor({ trust_framework: null, evidence }, available) as { evidence?: unknown } | undefined)?.evidence

const DOCUMENT = { type: { value: 'document' } }
const RECORD = { type: { value: 'electronic_record' } }

describe('evidence', () => {
  it.each([
    ['the type alone', [DOCUMENT], [{ type: 'document' }, { type: 'document' }]],
    [
      'entries are linked by OR',
      [DOCUMENT, RECORD],
      [{ type: 'document' }, { type: 'document' }, { type: 'electronic_record' }],
    ],
    ['one of two entries matches', [{ type: { value: 'vouch' } }, RECORD], [{ type: 'electronic_record' }]],
    ['no entry matches', [{ type: { value: 'vouch' } }], undefined],
    [
      'what a template asks for',
      [{ ...RECORD, record: { type: null, created_at: null } }],
      [{ type: 'electronic_record', record: { type: 'bank_account', created_at: '2012-04-23T18:25Z' } }],
    ],
    ['whole parts', [{ ...RECORD, record: null, check_details: null }], [ACCOUNT]],
    [
      'a constraint in a template filters',
      [{ ...DOCUMENT, document_details: { type: { values: ['passport', 'idcard'] } } }],
      [{ type: 'document', document_details: { type: 'passport' } }],
    ],
    ['a constraint that nothing meets', [{ ...DOCUMENT, document_details: { type: { value: 'idcard' } } }], undefined],
    [
      'a constraint on what is not there',
      [{ ...DOCUMENT, document_details: { type: null, issuer: { country_code: { value: 'GBR' } } } }],
      [{ type: 'document', document_details: { type: 'passport', issuer: { country_code: 'GBR' } } }],
    ],
    [
      'the union of what several matching templates ask for',
      [
        { ...DOCUMENT, document_details: { type: null, document_number: null } },
        {
          ...DOCUMENT,
          document_details: { type: { value: 'passport' }, date_of_issuance: null, issuer: { name: null } },
        },
        {
          ...DOCUMENT,
          document_details: { type: { value: 'passport' }, issuer: { country_code: null } },
          check_details: null,
        },
      ],
      [PASSPORT, { type: 'document', document_details: { type: 'driving_permit', document_number: 'D0000001' } }],
    ],
    ['values at the type', [{ type: { values: ['document'] } }], undefined],
    ['value and values at the type', [{ type: { value: 'document', values: ['document'] } }], undefined],
    ['no type', [{ document_details: null }], undefined],
    ['a type without value', [{ type: null }], undefined],
    ['a type that is no text', [{ type: { value: 1 } }], undefined],
    ['a type as plain text', [{ type: 'document' }], undefined],
    ['entries that are none', [null, 'document', []], undefined],
    ['one of them is an entry', [null, RECORD], [{ type: 'electronic_record' }]],
    ['a template that is no array', RECORD, [{ type: 'electronic_record' }]],
    [
      'a type with a member that it has not',
      [{ type: { value: 'electronic_record', version: null } }],
      [{ type: 'electronic_record' }],
    ],
  ])('IDA §5.4: %s', (_, requested, expected) => {
    expect(evidenceFor(requested)).toEqual(expected)
  })

  it.each([
    ['null', null],
    ['an object without templates', { essential: true }],
    ['an array without templates', []],
  ])('IDA §5.4: is not asked for by %s, which is not one step deeper. Reads: D-IDA-29', (_, evidence) => {
    expect(verificationFor({ trust_framework: null, evidence })).toEqual({ trust_framework: 'uk_diatf' })
  })

  it('is compared as a whole when the request says so', () => {
    expect(verificationFor({ trust_framework: null, evidence: { value: [] } })).toBeUndefined()
    expect(verificationFor({ trust_framework: null, evidence: { value: VERIFICATION.evidence } })).toEqual({
      trust_framework: 'uk_diatf',
    })
  })

  it.each([
    ['there is none', undefined],
    ['there is an empty list', []],
    ['there is something else', 'passport'],
  ])('IDA §5.7.4: leaves out the element when %s', (_, evidence) => {
    expect(evidenceFor([DOCUMENT], { ...VERIFICATION, evidence })).toBeUndefined()
    expect(
      verificationFor({ trust_framework: null, evidence: [DOCUMENT] }, { ...VERIFICATION, evidence }),
    ).toBeUndefined()
  })
})

describe('arrays within evidence', () => {
  const checksFor = (requested: unknown) =>
    (evidenceFor([{ ...DOCUMENT, check_details: requested }]) as { check_details?: unknown }[] | undefined)?.map(
      ({ check_details: checks }) => checks,
    )
  const [VPIP, PVP] = PASSPORT.check_details
  const [VCRYPT] = LICENCE.check_details

  it.each([
    ['null asks for all of them', null, [[VPIP, PVP], [VCRYPT]]],
    [
      'a template asks for members of each',
      [{ check_method: null }],
      [[{ check_method: 'vpip' }, { check_method: 'pvp' }], [{ check_method: 'vcrypt' }]],
    ],
    [
      'a template that is no array is one',
      { check_method: null },
      [[{ check_method: 'vpip' }, { check_method: 'pvp' }], [{ check_method: 'vcrypt' }]],
    ],
    [
      'a constraint filters the checks, and so the evidence',
      [{ check_method: { value: 'pvp' } }],
      [[{ check_method: 'pvp' }]],
    ],
    ['so it does outside of an array', { check_method: { value: 'pvp' }, check_id: null }, [[PVP]]],
    [
      'templates are linked by OR',
      [{ check_method: { value: 'pvp' } }, { check_method: { value: 'vcrypt' }, check_id: null }],
      [[{ check_method: 'pvp' }], [VCRYPT]],
    ],
    [
      'templates are united',
      [{ check_method: null }, { check_method: { value: 'vpip' }, time: null }],
      [[{ check_method: 'vpip', time: '2021-05-01T10:00Z' }, { check_method: 'pvp' }], [{ check_method: 'vcrypt' }]],
    ],
    [
      'null among the templates asks for all of each',
      [null, { check_method: { value: 'x' } }],
      [[VPIP, PVP], [VCRYPT]],
    ],
    ['entries that are none match nothing', ['vpip', true, [], [null]], undefined],
    ['a constraint that no check meets', [{ check_method: { value: 'bvr' } }], undefined],
    [
      'max_age of a check',
      [{ check_method: null, time: { max_age: 31 * 86_400 } }],
      [[{ check_method: 'vpip', time: '2021-05-01T10:00Z' }]],
    ],
    ['an array without templates asks for nothing', [], [undefined, undefined]],
  ])('IDA §5.4: %s. Reads: D-IDA-27', (_, requested, expected) => {
    expect(checksFor(requested)).toEqual(expected)
  })

  it('asks for nothing of a list that is not there, unless it has constraints', () => {
    const bare = { trust_framework: 'uk_diatf', evidence: [{ type: 'document' }] }
    const [free, bound] = [{ check_method: null }, { check_method: { value: 'vpip' } }]
    expect(evidenceFor([{ ...DOCUMENT, check_details: [free] }], bare)).toEqual([{ type: 'document' }])
    expect(evidenceFor([{ ...DOCUMENT, check_details: [bound, free] }], bare)).toEqual([{ type: 'document' }])
    expect(evidenceFor([{ ...DOCUMENT, check_details: [bound] }], bare)).toBeUndefined()
    expect(evidenceFor([{ ...DOCUMENT, check_details: bound }], bare)).toBeUndefined()
  })

  it('is the same for a list that is empty', () => {
    const bare = { trust_framework: 'uk_diatf', evidence: [{ type: 'document', check_details: [] }] }
    expect(evidenceFor([{ ...DOCUMENT, check_details: [{ check_method: null }] }], bare)).toEqual([
      { type: 'document' },
    ])
    expect(evidenceFor([{ ...DOCUMENT, check_details: [{ check_method: { value: 'vpip' } }] }], bare)).toBeUndefined()
  })

  it('leaves out members that are null', () => {
    const available = { trust_framework: 'uk_diatf', evidence: [{ type: 'document', more: [null, 'x'] }] }
    expect(evidenceFor([{ ...DOCUMENT, more: [null] }], available)).toEqual([{ type: 'document', more: ['x'] }])
  })

  it('keeps the order of what is available', () => {
    const checked = (method: string) => ({ ...DOCUMENT, check_details: [{ check_method: { value: method } }] })
    expect(evidenceFor([checked('pvp'), checked('vpip')])).toEqual([
      { type: 'document', check_details: [{ check_method: 'vpip' }, { check_method: 'pvp' }] },
    ])
  })

  it('applies templates to a single object as well. Reads: D-IDA-27', () => {
    expect(evidenceFor([{ ...RECORD, record: [{ type: { value: 'mortgage' } }, { type: null }] }])).toEqual([
      { type: 'electronic_record', record: { type: 'bank_account' } },
    ])
    expect(evidenceFor([{ ...RECORD, record: [{ type: { value: 'mortgage' } }] }])).toBeUndefined()
  })
})

describe('attachments', () => {
  const SCAN = { content_type: 'image/png', content: 'iVBORw0KGgo=', desc: 'Front' }
  const FILE = {
    url: 'https://bank.example/files/1',
    digest: { alg: 'sha-256', value: 'nVW19w6EVNWNQ8fmRCxrxqw4xLUs+T8eI0tpjZo82Bc=' },
    exp: 1_700_000_000,
  }
  const OPEN = { ...FILE, url: 'https://bank.example/files/2', access_token: null }
  const SECRET = { ...FILE, url: 'https://bank.example/files/3', access_token: 'ksj3n283dke' }
  const available = {
    trust_framework: 'uk_diatf',
    evidence: [{ type: 'document', attachments: [SCAN, FILE, OPEN, SECRET] }],
  }
  const attachmentsFor = (requested: unknown) =>
    (evidenceFor([{ ...DOCUMENT, attachments: requested }], available) as { attachments?: unknown }[])?.[0]?.attachments
  const digest = { alg: null, value: null }
  const external = { url: FILE.url, digest: FILE.digest }

  it.each([
    ['null asks for all of them', null, [SCAN, FILE, OPEN, SECRET]],
    [
      'members of embedded ones',
      [{ content_type: null, content: null }],
      [{ content_type: SCAN.content_type, content: SCAN.content }],
    ],
    [
      'members of external ones',
      [{ url: null, digest: null, access_token: null }],
      [
        external,
        { ...external, url: OPEN.url, access_token: null },
        { ...external, url: SECRET.url, access_token: SECRET.access_token },
      ],
    ],
    ['without the access token that they have', [{ url: null, digest }], [external]],
    [
      'without what they must have',
      [{ url: null, digest: { alg: null }, access_token: null, content: null }],
      undefined,
    ],
    [
      'by a filter',
      [{ content_type: { value: 'image/png' }, content: null }],
      [{ content_type: SCAN.content_type, content: SCAN.content }],
    ],
  ])('IDA Attachments §4.1, §4.2: %s. Reads: D-IDA-30, D-IDA-32', (_, requested, expected) => {
    expect(attachmentsFor(requested)).toEqual(expected)
  })
})

describe('attachments of another kind', () => {
  it('are left out, and are no reason to leave out the evidence. Reads: D-IDA-32', () => {
    const scan = { content_type: 'image/png', content: 'iVBORw0KGgo=' }
    const available = { trust_framework: 'uk_diatf', evidence: [{ type: 'document', attachments: [scan] }] }
    const attachments = [{ url: null, digest: { alg: null, value: null } }]
    expect(evidenceFor([{ ...DOCUMENT, attachments }], available)).toEqual([{ type: 'document' }])
  })
})

describe('derived_claims', () => {
  const derived = {
    given_name: 'Ada',
    age_is_at_least: { age: 18, result: false },
    address: { country: 'GBR', locality: 'Norwich' },
  }
  const request = {
    verification: { trust_framework: null, evidence: [{}] },
    claims: { given_name: null, address: null, age_is_at_least: null },
  }
  const derivedFor = (requested: unknown) => {
    const verification = { trust_framework: null, evidence: [{ ...DOCUMENT, derived_claims: requested }] }
    const answer = selectVerifiedClaims(
      { ...request, verification },
      {
        verification: { trust_framework: 'uk_diatf', evidence: [{ type: 'document', derived_claims: derived }] },
        claims: { ...derived, title: 'Dr' },
      },
    )
    if (answer === undefined) return 'no answer'
    return ((answer as VerifiedClaimsElement).verification.evidence as { derived_claims?: unknown }[])[0]
      ?.derived_claims
  }

  it.each([
    ['null asks for all of them', null, derived],
    ['so does an object without names', { essential: true }, derived],
    ['names', { given_name: null, birthdate: null }, { given_name: 'Ada' }],
    ['members of one', { address: { country: null } }, { address: { country: 'GBR' } }],
    ['a constraint that holds', { given_name: { value: 'Ada' } }, { given_name: 'Ada' }],
    ['a constraint that does not hold', { given_name: { value: 'Eve' } }, 'no answer'],
    ['a constraint on one that is not there', { birthdate: { value: '1984-03-21' } }, 'no answer'],
    ['a constraint on all', { value: {} }, 'no answer'],
    ['a claim that is not divided', { age_is_at_least: { age: 18 } }, { age_is_at_least: derived.age_is_at_least }],
    [
      'templates',
      [{ given_name: null }, { age_is_at_least: { age: null } }],
      { given_name: 'Ada', age_is_at_least: derived.age_is_at_least },
    ],
    ['no templates', [], undefined],
    ['true, which is no request', true, undefined],
  ])('IDA §5.4, §5.7.4: %s. Reads: D-IDA-8', (_, requested, expected) => {
    expect(derivedFor(requested)).toEqual(expected)
  })
})
