import { describe, expect, it } from 'vitest'
import type { Generation } from '../generations.js'
import type { JsonObject } from '../json-objects.js'
import { selectVerifiedClaims } from './testing/loose-selection.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

/** What is answered of `verification` when all of these claims are asked for. */
function verificationFor(
  requested: JsonObject,
  verification: JsonObject,
  generation: Generation = 'final',
  claims: JsonObject = { given_name: 'Ada' },
): JsonObject | undefined {
  const answer = selectVerifiedClaims(
    { verification: { trust_framework: null, ...requested }, claims: { given_name: null } },
    { verification: { trust_framework: 'uk_diatf', ...verification }, claims },
    { generation },
  )
  return (answer as VerifiedClaimsElement | undefined)?.verification
}
const of = (type: string, members: JsonObject) => ({ type, ...members })
const templateOf = (type: string, members: JsonObject) => ({ type: { value: type }, ...members })

describe('what must be in an answer', () => {
  const check = { check_method: 'vpip', check_id: 'c-1', time: '2021-05-01T10:00Z' }
  const signature = { signature_type: 'qes_eidas', issuer: 'Example CA', serial_number: '1' }

  it.each<[string, Generation, string, JsonObject, JsonObject, JsonObject | undefined]>([
    ['the method of a check', 'final', 'document', { check_details: [check] }, { check_details: [{ time: null }] }, {}],
    [
      'the method of a check, in ID4',
      'ID4',
      'document',
      { check_details: [check] },
      { check_details: [{ time: null }] },
      {},
    ],
    [
      'the method of a check that has none',
      'final',
      'document',
      { check_details: [{ time: 'x' }, check] },
      { check_details: null },
      { check_details: [check] },
    ],
    [
      'the type of a document',
      'final',
      'document',
      { document_details: { type: 'passport', serial_number: '1' } },
      { document_details: { serial_number: null } },
      {},
    ],
    [
      'the type of a record',
      'final',
      'electronic_record',
      { record: { type: 'mno', created_at: 'x' } },
      { record: { created_at: null } },
      {},
    ],
    [
      'the type of an attestation',
      'final',
      'vouch',
      { attestation: { type: 'written_attestation', reference_number: '1' } },
      { attestation: { reference_number: null } },
      {},
    ],
    [
      'the type of a document that has none',
      'final',
      'document',
      { document_details: { serial_number: '1' } },
      { document_details: null },
      {},
    ],
    ['a document that is none', 'final', 'document', { document_details: 'passport' }, { document_details: null }, {}],
    [
      'all of a signature',
      'final',
      'electronic_signature',
      signature,
      { signature_type: null, issuer: null, serial_number: null },
      signature,
    ],
    [
      'the issuer of a signature',
      'final',
      'electronic_signature',
      signature,
      { signature_type: null, serial_number: null },
      undefined,
    ],
    [
      'the issuer of a signature, in ID3',
      'ID3',
      'electronic_signature',
      signature,
      { signature_type: null, serial_number: null },
      undefined,
    ],
    [
      'the issuer of a signature that has none',
      'final',
      'electronic_signature',
      { ...signature, issuer: null },
      { signature_type: null, issuer: null, serial_number: null },
      undefined,
    ],
    [
      'nothing of qes, in ID2',
      'ID2',
      'qes',
      { issuer: 'Example CA', serial_number: '1' },
      { serial_number: null },
      { serial_number: '1' },
    ],
    [
      'the type of a document, in ID2',
      'ID2',
      'id_document',
      { document: { type: 'idcard', number: '1' } },
      { document: { number: null } },
      {},
    ],
    [
      'no name of a provider, in ID2',
      'ID2',
      'utility_bill',
      { provider: { name: 'Power', region: 'x' } },
      { provider: { region: null } },
      { provider: { region: 'x' } },
    ],
    [
      'the name of a provider, in ID3',
      'ID3',
      'utility_bill',
      { provider: { name: 'Power', region: 'x' } },
      { provider: { region: null } },
      {},
    ],
    [
      'no organization of a verifier, in ID2',
      'ID2',
      'id_document',
      { verifier: { organization: 'Example', txn: '1' } },
      { verifier: { txn: null } },
      { verifier: { txn: '1' } },
    ],
    [
      'the organization of a verifier, in ID3',
      'ID3',
      'document',
      { verifier: { organization: 'Example', txn: '1' } },
      { verifier: { txn: null } },
      {},
    ],
    [
      'the type of a method, in ID3',
      'ID3',
      'document',
      { validation_method: { type: 'vpip', policy: 'x' } },
      { validation_method: { policy: null } },
      {},
    ],
    ['something of the attachments', 'final', 'document', { attachments: [] }, { attachments: null }, {}],
    [
      'attachments that are none',
      'final',
      'document',
      { attachments: ['x', { desc: 'x' }] },
      { attachments: null },
      {},
    ],
  ])('IDA §5.7.5: %s', (_, generation, type, available, requested, expected) => {
    const answer = verificationFor(
      { evidence: [templateOf(type, requested)] },
      { evidence: [of(type, available)] },
      generation,
    )
    expect(answer).toEqual({ trust_framework: 'uk_diatf', ...(expected && { evidence: [of(type, expected)] }) })
  })
})

describe('references to evidence', () => {
  const checks = [
    { check_method: 'vpip', check_id: 'c-1' },
    { check_method: 'pvp', check_id: 'c-2' },
  ]
  const details = [
    {
      assurance_type: 'verification',
      evidence_ref: [{ check_id: 'c-1' }, { check_id: 'c-2' }, { check_id: 'c-9' }, {}],
    },
    { evidence_ref: [{ check_id: 'c-2', evidence_metadata: { evidence_classification: 'score_4' } }] },
  ]
  const available = {
    assurance_process: { assurance_details: details },
    evidence: [of('document', { check_details: checks })],
  }
  const processFor = (process: unknown, evidence?: unknown) =>
    verificationFor({ assurance_process: process, ...(evidence ? { evidence } : {}) }, available)?.assurance_process

  it.each([
    [
      'to all checks of the answer stay',
      [{ check_method: null, check_id: null }],
      [{ assurance_type: 'verification', evidence_ref: [{ check_id: 'c-1' }, { check_id: 'c-2' }] }, details[1]],
    ],
    [
      'to checks that are filtered out fall away',
      [{ check_method: { value: 'vpip' }, check_id: null }],
      [{ assurance_type: 'verification', evidence_ref: [{ check_id: 'c-1' }] }],
    ],
    ['to checks without their identifier fall away', [{ check_method: null }], [{ assurance_type: 'verification' }]],
  ])('%s (IDA Schema §5.4.2)', (_, check_details, expected) => {
    expect(processFor(null, [templateOf('document', { check_details })])).toEqual({ assurance_details: expected })
  })

  it('fall away without evidence, and take along what is empty without them', () => {
    expect(processFor(null)).toEqual({ assurance_details: [{ assurance_type: 'verification' }] })
    expect(processFor({ assurance_details: [{ assurance_type: { value: 'verification' } }] })).toEqual({
      assurance_details: [{ assurance_type: 'verification' }],
    })
    const only = { assurance_process: { assurance_details: [details[1]] } }
    expect(verificationFor({ assurance_process: null }, only)).toEqual({ trust_framework: 'uk_diatf' })
  })

  it('are by txn in ID4', () => {
    const verification = {
      assurance_process: { assurance_details: [{ evidence_ref: [{ txn: 't-1' }, { txn: 't-2' }] }] },
      evidence: [of('document', { check_details: [{ check_method: 'vpip', txn: 't-1' }] })],
    }
    const requested = { assurance_process: null, evidence: [templateOf('document', { check_details: null })] }
    expect(verificationFor(requested, verification, 'ID4')?.assurance_process).toEqual({
      assurance_details: [{ evidence_ref: [{ txn: 't-1' }] }],
    })
    expect(verificationFor(requested, verification, 'final')?.assurance_process).toBeUndefined()
  })

  it('survive lists that are none', () => {
    const verification = {
      assurance_process: { policy: 'x', assurance_details: [1, { evidence_ref: 'c-1', assurance_type: 'x' }] },
    }
    expect(verificationFor({ assurance_process: null }, verification)?.assurance_process).toEqual({
      policy: 'x',
      assurance_details: [{ assurance_type: 'x' }],
    })
    expect(verificationFor({ assurance_process: null }, { assurance_process: 'x' })).toEqual({
      trust_framework: 'uk_diatf',
    })
  })
})

describe('derived claims', () => {
  const derived_claims = JSON.parse('{"given_name":"Ada","family_name":"Sample","__proto__":"x","toString":"x"}')

  it.each([
    ['beside the document', (holder: JsonObject) => holder],
    ['within the document', (holder: JsonObject) => ({ document_details: { type: 'passport', ...holder } })],
  ])(
    'are answered only with their counterparts in the claims, %s (IDA Schema §5.4.4.1). Reads: D-IDA-33',
    (_, place) => {
      const evidence = [of('document', place({ derived_claims }))]
      const requested = { evidence: [templateOf('document', { derived_claims: null, document_details: null })] }
      expect(verificationFor(requested, { evidence })?.evidence).toEqual([
        of('document', place({ derived_claims: { given_name: 'Ada' } })),
      ])
    },
  )

  it('fall away when none is left, and when they are none', () => {
    const requested = { evidence: [templateOf('document', { derived_claims: null })] }
    for (const derived of [{ family_name: 'Sample' }, {}, [], 'Ada']) {
      const answer = verificationFor(requested, { evidence: [of('document', { derived_claims: derived })] })
      expect(answer?.evidence).toEqual([{ type: 'document' }])
    }
  })
})
