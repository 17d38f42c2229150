import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as strict from '../../generated/identity-assurance/strict-validators.js'
import { validate } from './validators.js'

const EMBEDDED = { content_type: 'application/pdf', content: 'JVBERi0xLjcK' }
const DIGEST = { alg: 'sha-256', value: 'Bxb5Jkyf4Z9ddFUnYQfz3cwdNJf2PWBomnNViuihv14=' }
const EXTERNAL = { url: 'https://bank.example/attachments/1', digest: DIGEST }

const digits = (number: number, length: number) => `${number}`.padStart(length, '0')

/** The engine's own calendar, proleptic Gregorian as ISO 8601 has it. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

describe('dates', () => {
  const numbers = [fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })]

  it('are days of the calendar wherever they stand', () => {
    fc.assert(
      fc.property(fc.tuple(...numbers), ([year = 0, month = 0, day = 0]) => {
        const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
        const want = isDay(year, month, day)
        expect(validate.CalendarDate.is(text)).toBe(want)
        expect(validate.BirthDate.is(text)).toBe(want)
        expect(validate.Timestamp.is(`${text}T18:25Z`)).toBe(want)
      }),
      { numRuns: 5000 },
    )
  })

  it.each([4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2100, 9999])(
    'have a 29 February in leap years alone: %i',
    (year) => {
      expect(validate.CalendarDate.is(`${digits(year, 4)}-02-29`)).toBe(isDay(year, 2, 29))
    },
  )

  it('with a time are accepted as the engine writes them, with seconds and without', () => {
    const instant = fc.date({
      min: new Date('0001-01-01T00:00Z'),
      max: new Date('9999-12-31T23:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, (date) => {
        const text = date.toISOString()
        for (const form of [text, text.replace(/\.\d+/, ''), text.replace(/:\d\d\.\d+/, '')])
          expect(validate.Timestamp.is(form)).toBe(true)
      }),
    )
  })
})

describe('how the specification is read', () => {
  it.each<[string, keyof typeof validate, unknown[]]>([
    ['D-IDA-1: times need no seconds', 'Timestamp', ['2021-01-02T18:25Z', '2021-01-02T18:25:43.511+01:00']],
    ['D-IDA-10: Germany has one letter in travel documents', 'IcaoCountryCode', ['D', 'D<<', 'DEU', 'DE', 'UNO']],
    ['D-IDA-10: a country of former days has four letters', 'BirthCountryCode', ['CSHH', 'GBR', 'GB']],
    ['D-IDA-11: one part makes an address', 'Address', [{ region: 'Norfolk' }, { house_name: 'The Example' }]],
    [
      'D-IDA-12: the list of evidence may be empty as ECA has it, in its generation',
      'VerificationId2',
      [{ trust_framework: 'x', evidence: [] }],
    ],
    [
      'D-IDA-12: lists may be empty where no number is asked for',
      'VouchEvidence',
      [{ type: 'vouch', check_details: [] }],
    ],
    ['D-IDA-12: lists may be empty where no number is asked for', 'EndUserClaims', [{ nationalities: [] }]],
    ['D-IDA-13: Base64 may be of a length that no bytes have', 'Base64', ['AAAAA', 'AA==', 'AAA=']],
    ['D-IDA-14: what has a url is external', 'Attachment', [{ ...EXTERNAL, ...EMBEDDED }, EXTERNAL, EMBEDDED]],
  ])('%s (%s)', (_, schema, values) => {
    for (const value of values) expect(validate[schema](value)).toEqual({ ok: true, value })
  })

  it.each<[string, keyof typeof validate, unknown, string, string]>([
    ['D-IDA-11: an address without a part is none', 'Address', {}, '', 'minProperties'],
    ['D-IDA-11: a place of birth without a part is none', 'PlaceOfBirth', {}, '', 'minProperties'],
    [
      'D-IDA-12: checks of documents are one or more',
      'DocumentEvidence',
      { type: 'document', check_details: [] },
      '/check_details',
      'minItems',
    ],
    [
      'D-IDA-12: evidence is one piece or more',
      'Verification',
      { trust_framework: 'x', evidence: [] },
      '/evidence',
      'minItems',
    ],
    ['D-IDA-13: Base64 has no line breaks', 'Base64', 'AAAA\nAAAA', '', 'pattern'],
    [
      'D-IDA-14: what has a url needs a digest, content or not',
      'Attachment',
      { ...EMBEDDED, url: EXTERNAL.url },
      '/digest',
      'required',
    ],
  ])('%s (%s)', (_, schema, value, pointer, code) => {
    const result = validate[schema](value)
    expect(result.ok ? [] : result.issues).toMatchObject([{ pointer, code }])
  })
})

describe('attachments', () => {
  it('hold any bytes in Base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const content = Buffer.from(bytes).toString('base64')
        expect(validate.Attachment.is({ ...EMBEDDED, content })).toBe(true)
        expect(validate.Digest.is({ alg: 'sha-256', value: content })).toBe(true)
      }),
    )
  })

  it.each(['multipart/mixed', 'Multipart/Related; boundary=a', 'message/rfc822', 'MESSAGE/partial'])(
    'are never of the type %s',
    (content_type) => {
      expect(validate.EmbeddedAttachment({ ...EMBEDDED, content_type })).toMatchObject({
        ok: false,
        issues: [{ pointer: '/content_type', code: 'pattern', source: 'IDA Attachments §4.1' }],
      })
    },
  )
})

describe('a text of megabytes', () => {
  const parts = ['A', '-A', '@', ' @', ';', '0']
  const starts = ['', 'a@', 'https://', 'image/png;', '2021-01-02T18:25:43.']
  const rows = parts.flatMap((part) => starts.map((start) => [start, part] as const))

  // A pattern that repeats a group has no room left for its way back from a text of this length.
  it.each(rows)('neither exhausts a pattern nor makes it throw: %j and then %j', (start, part) => {
    const text = `${start}${part.repeat(6_000_000 / part.length)}!`
    for (const validator of Object.values(validate)) expect(validator(text).ok).toBe(validator.is(text))
  })
})

describe('strict mode', () => {
  const member = { extension: true }
  const document = { type: 'document', document_details: { type: 'passport' } }
  const element = (verification: object, claims: object = {}) => ({
    verification: { trust_framework: 'eidas', ...verification },
    claims,
  })

  it.each<[string, object, string]>([
    ['an element', { ...element({}), ...member }, ''],
    ['a verification', element(member), '/verification'],
    [
      'an assurance process',
      element({ assurance_process: { policy: 'x', ...member } }),
      '/verification/assurance_process',
    ],
    ['evidence', element({ evidence: [{ ...document, ...member }] }), '/verification/evidence/0'],
    [
      'an issuer',
      element({ evidence: [{ type: 'document', document_details: { type: 'x', issuer: member } }] }),
      '/verification/evidence/0/document_details/issuer',
    ],
    [
      'an attachment',
      element({ evidence: [{ ...document, attachments: [{ ...EMBEDDED, ...member }] }] }),
      '/verification/evidence/0/attachments/0',
    ],
    ['an address', element({}, { address: { region: 'x', ...member } }), '/claims/address'],
  ])('%s has no member besides those of the specification, which is fine elsewhere', (_, value, pointer) => {
    const code = 'additionalProperties'
    const message = 'must not have members besides those of the contract'
    expect(strict.VerifiedClaims(value)).toMatchObject({ ok: false, issues: [{ pointer, code, message }] })
    expect(validate.VerifiedClaims(value)).toEqual({ ok: true, value })
  })

  it('claims may be others than those of the specification', () => {
    const derived_claims = { 'given_name#fr': 'Adèle', shoe_size: 40 }
    const value = element({ evidence: [{ ...document, derived_claims }] }, derived_claims)
    expect(strict.VerifiedClaims(value)).toEqual({ ok: true, value })
  })
})

it('any JSON is verified claims or has issues that show nothing of it', () => {
  const secret = 'made-up-secret'
  const leaf = fc.oneof(fc.constant(secret), fc.jsonValue({ maxDepth: 2 }))
  const evidence = fc.record({
    type: fc.oneof(fc.constantFrom('document', 'vouch', 'electronic_signature'), leaf),
    check_details: leaf,
    attestation: leaf,
  })
  const verification = fc.oneof(
    leaf,
    fc.record({ trust_framework: leaf, time: leaf, evidence: fc.oneof(leaf, fc.array(evidence)) }),
  )
  const element = fc.oneof(
    leaf,
    fc.record({ verification, claims: fc.oneof(leaf, fc.record({ birthdate: leaf, address: leaf })) }),
  )
  fc.assert(
    fc.property(fc.oneof(element, fc.array(element)), (value) => {
      const before = structuredClone(value)
      const result = validate.VerifiedClaims(value)
      expect(value).toEqual(before)
      if (!result.ok) expect(JSON.stringify(result.issues)).not.toContain(secret)
      if (result.ok) expect(result.value).toBe(value)
    }),
  )
})
