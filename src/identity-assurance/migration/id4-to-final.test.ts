import { describe } from 'vitest'
import {
  AS_CHECK,
  ATTACHMENT_CHECK,
  at,
  DOCUMENT_TYPE,
  EXPIRES_IN,
  NO_CHECK,
  NO_TOKEN,
  PERSONAL_NUMBER,
  testRows,
  UNFIT,
  withEvidence,
  withVerification,
} from './testing/migration-rows.js'

describe('from ID4 to final', () => {
  testRows(
    { from: 'ID4', to: 'final' },
    [
      {
        what: 'checks are known by an identifier, and tell who made them and when',
        given: {
          type: 'document',
          check_details: [{ check_method: 'vpip', txn: 't-1', time: '2021-01-01T10:00Z' }, { check_method: 'pvp' }],
          method: 'pipp',
          verifier: { organization: 'Example Checks Ltd', txn: 't-2' },
          time: '2021-01-02T18:25Z',
          document_details: { type: 'passport', personal_number: '0012345678' },
        },
        want: {
          type: 'document',
          check_details: [
            { check_method: 'vpip', check_id: 't-1', time: '2021-01-01T10:00Z', organization: 'Example Checks Ltd' },
            { check_method: 'pvp', check_id: 't-2', time: '2021-01-02T18:25Z', organization: 'Example Checks Ltd' },
            { check_method: 'pipp', check_id: 't-2', time: '2021-01-02T18:25Z', organization: 'Example Checks Ltd' },
          ],
          document_details: { type: 'passport' },
        },
        notes: [
          [at('/document_details/personal_number'), PERSONAL_NUMBER],
          [at('/method'), AS_CHECK],
        ],
      },
      {
        what: 'who checked, and when, is lost where there is no check',
        given: { type: 'document', verifier: { organization: 'Example Checks Ltd' }, time: '2021-01-02T18:25Z' },
        want: { type: 'document' },
        notes: [
          [at('/verifier/organization'), NO_CHECK],
          [at('/time'), NO_CHECK],
        ],
      },
      {
        what: 'a time that all checks tell is told once, and another one is lost',
        given: {
          type: 'vouch',
          check_details: [{ check_method: 'pvr', time: '2021-01-02T18:25Z' }],
          time: '2021-01-02T18:25Z',
          attestation: { type: 'written_attestation', personal_number: '0012345678' },
        },
        want: {
          type: 'vouch',
          check_details: [{ check_method: 'pvr', time: '2021-01-02T18:25Z' }],
          attestation: { type: 'written_attestation' },
        },
        notes: [[at('/attestation/personal_number'), PERSONAL_NUMBER]],
      },
      {
        what: 'the day on which a record was made is no point in time',
        given: {
          type: 'electronic_record',
          check_details: [{ check_method: 'data', time: '2021-01-02T18:25Z' }],
          time: '2021-01-03T18:25Z',
          record: { type: 'population_register', personal_number: '0012345678', created_at: '1979-01-22' },
        },
        want: {
          type: 'electronic_record',
          check_details: [{ check_method: 'data', time: '2021-01-02T18:25Z' }],
          record: { type: 'population_register' },
        },
        notes: [
          [at('/record/personal_number'), PERSONAL_NUMBER],
          [at('/time'), NO_CHECK],
          [at('/record/created_at'), { ...UNFIT, source: 'IDA Schema §5.4.2' }],
        ],
      },
      {
        what: 'an attachment does not say when it expires, nor which check it is of',
        given: {
          type: 'electronic_signature',
          signature_type: 'qes_eidas',
          issuer: 'https://trust.example',
          serial_number: '6D3F',
          attachments: [
            { content_type: 'image/png', content: 'AAAA', txn: 't-1' },
            {
              url: 'https://bank.example/a',
              digest: { alg: 'sha-256', value: 'AAAA' },
              access_token: null,
              expires_in: 30,
            },
          ],
        },
        want: {
          type: 'electronic_signature',
          signature_type: 'qes_eidas',
          issuer: 'https://trust.example',
          serial_number: '6D3F',
          attachments: [
            { content_type: 'image/png', content: 'AAAA' },
            { url: 'https://bank.example/a', digest: { alg: 'sha-256', value: 'AAAA' }, access_token: null },
          ],
        },
        notes: [
          [at('/attachments/0/txn'), ATTACHMENT_CHECK],
          [at('/attachments/1/expires_in'), EXPIRES_IN],
          [at('/attachments/1/access_token'), NO_TOKEN],
        ],
      },
      {
        what: 'an unknown member that the final specification knows is left out where it does not fit, and nothing around it',
        given: { type: 'document', derived_claims: {}, document_details: { type: 'passport', issuer: { name: 'A' } } },
        want: { type: 'document', document_details: { type: 'passport', issuer: { name: 'A' } } },
        notes: [[at('/derived_claims'), { ...UNFIT, source: 'IDA Schema §5.4.4.1' }]],
      },
    ],
    withEvidence,
  )
  testRows({ from: 'ID4', to: 'final' }, [
    {
      what: 'a process refers to checks by their identifiers',
      given: withVerification({
        assurance_process: { assurance_details: [{ assurance_type: 'verification', evidence_ref: [{ txn: 't-1' }] }] },
        evidence: [{ type: 'electronic_record', check_details: [{ check_method: 'kbv', txn: 't-1' }] }],
      }),
      want: withVerification({
        assurance_process: {
          assurance_details: [{ assurance_type: 'verification', evidence_ref: [{ check_id: 't-1' }] }],
        },
        evidence: [{ type: 'electronic_record', check_details: [{ check_method: 'kbv', check_id: 't-1' }] }],
      }),
    },
  ])
})

describe('from ID2 to final', () => {
  testRows(
    { from: 'ID2', to: 'final' },
    [
      {
        what: 'a bill of the oldest generation arrives in the newest',
        given: { type: 'utility_bill', provider: { name: 'Example Utilities', country: 'GBR' }, date: '2020-11-30' },
        want: {
          type: 'document',
          document_details: {
            type: 'utility_statement',
            issuer: { name: 'Example Utilities', country: 'GBR' },
            date_of_issuance: '2020-11-30',
          },
        },
        notes: [[at('/type'), DOCUMENT_TYPE]],
      },
      {
        what: 'a document of the oldest generation arrives in the newest, and notes point to where it came from',
        given: {
          type: 'id_document',
          method: 'pipp',
          time: '2021-01-02T18:25Z',
          document: { type: 'idcard', number: '1' },
        },
        want: {
          type: 'document',
          check_details: [{ check_method: 'pipp', time: '2021-01-02T18:25Z' }],
          document_details: { type: 'idcard', document_number: '1' },
        },
        notes: [[at('/method'), AS_CHECK]],
      },
    ],
    withEvidence,
  )
  testRows({ from: 'ID2', to: 'final' }, [
    {
      what: 'the level of ECA is the assurance level, and its empty list of evidence is none',
      given: withVerification({ identity_assurance_level: 'AccountSetup', evidence: [] }),
      want: withVerification({ assurance_level: 'AccountSetup' }),
      notes: [['/verification/evidence', { ...UNFIT, source: 'IDA ID3 §5.1' }]],
    },
  ])
})
