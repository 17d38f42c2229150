import { describe } from 'vitest'
import {
  at,
  DOCUMENT_TYPE,
  SIGNATURE_TYPE,
  SUPERSEDED,
  testRows,
  UNFIT,
  withEvidence,
  withVerification,
} from './testing/migration-rows.js'

describe('from ID2 to ID3', () => {
  testRows(
    { from: 'ID2', to: 'ID3' },
    [
      {
        what: 'an identity document gets the names of today',
        given: {
          type: 'id_document',
          method: 'pipp',
          verifier: { organization: 'Example Checks Ltd', txn: 't-1' },
          time: '2021-01-02T18:25Z',
          document: {
            type: 'idcard',
            number: '53554554',
            issuer: { name: 'Example Town', country: 'DE' },
            date_of_issuance: '2010-03-23',
            date_of_expiry: '2020-03-22',
          },
        },
        want: {
          type: 'document',
          method: 'pipp',
          verifier: { organization: 'Example Checks Ltd', txn: 't-1' },
          time: '2021-01-02T18:25Z',
          document_details: {
            type: 'idcard',
            document_number: '53554554',
            issuer: { name: 'Example Town', country_code: 'DE' },
            date_of_issuance: '2010-03-23',
            date_of_expiry: '2020-03-22',
          },
        },
      },
      {
        what: 'a bill is a document of its provider',
        given: {
          type: 'utility_bill',
          provider: { name: 'Example Utilities', country: 'Germany' },
          date: '2013-01-31',
        },
        want: {
          type: 'document',
          document_details: {
            type: 'utility_statement',
            issuer: { name: 'Example Utilities', country: 'Germany' },
            date_of_issuance: '2013-01-31',
          },
        },
        notes: [[at('/type'), DOCUMENT_TYPE]],
      },
      {
        what: 'a bill of which nothing is known is still one',
        given: { type: 'utility_bill', document: { type: 'passport' } },
        want: { type: 'document', document_details: { type: 'utility_statement' } },
        notes: [
          [at('/document'), SUPERSEDED],
          [at('/type'), DOCUMENT_TYPE],
        ],
      },
      {
        what: 'a qualified signature is of the type of eIDAS',
        given: { type: 'qes', issuer: 'https://trust.example', serial_number: '6D3F', created_at: '2021-01-02T18:25Z' },
        want: {
          type: 'electronic_signature',
          signature_type: 'qes_eidas',
          issuer: 'https://trust.example',
          serial_number: '6D3F',
          created_at: '2021-01-02T18:25Z',
        },
        notes: [[at('/type'), SIGNATURE_TYPE]],
      },
      {
        what: 'a signature that already tells its type keeps it',
        given: { type: 'qes', signature_type: 'aes_eidas', issuer: 'https://trust.example', serial_number: '6D3F' },
        want: {
          type: 'electronic_signature',
          signature_type: 'aes_eidas',
          issuer: 'https://trust.example',
          serial_number: '6D3F',
        },
      },
      {
        what: 'a verifier without a name is left out, as a later verifier must have one',
        given: { type: 'id_document', verifier: { txn: 't-1' } },
        want: { type: 'document' },
        notes: [[at('/verifier'), { ...UNFIT, source: 'IDA ID3 §5.1.1.1' }]],
      },
      {
        what: 'members that nobody knows stay, and those that get a meaning stay where it fits them',
        given: {
          type: 'id_document',
          attachments: [],
          verification_method: 'by eye',
          document: { type: 'idcard', x: [1] },
        },
        want: { type: 'document', attachments: [], document_details: { type: 'idcard', x: [1] } },
        notes: [[at('/verification_method'), { ...UNFIT, source: 'IDA ID3 §5.1.1.1' }]],
      },
      {
        what: 'an unknown member gives way to one that takes its name',
        given: { type: 'id_document', document_details: 'see there', document: { type: 'idcard' } },
        want: { type: 'document', document_details: { type: 'idcard' } },
        notes: [[at('/document_details'), SUPERSEDED]],
      },
    ],
    withEvidence,
  )
  testRows({ from: 'ID2', to: 'ID3' }, [
    {
      what: 'it has the better of an unknown member with that name',
      given: withVerification({ identity_assurance_level: 'AccountSetup', assurance_level: 'high' }),
      want: withVerification({ assurance_level: 'AccountSetup' }),
      notes: [['/verification/assurance_level', SUPERSEDED]],
    },
  ])
})
