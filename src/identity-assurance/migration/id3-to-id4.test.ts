import { describe } from 'vitest'
import {
  AS_CHECK,
  at,
  DETAILS,
  DOCUMENT_TYPE,
  NO_CHECK,
  STATUS,
  SUPERSEDED,
  testRows,
  UNFIT,
  withEvidence,
  withVerification,
} from './testing/migration-rows.js'

describe('from ID3 to ID4', () => {
  testRows(
    { from: 'ID3', to: 'ID4' },
    [
      {
        what: 'methods become checks of the verifier',
        given: {
          type: 'document',
          validation_method: { type: 'vpip', policy: 'gpg45', procedure: 'm1b', status: 'completed', score: 3 },
          verification_method: { type: 'pvp' },
          method: 'pipp',
          verifier: { organization: 'Example Checks Ltd', txn: 't-1' },
          time: '2021-01-02T18:25Z',
          document_details: { type: 'passport', personal_number: '0012345678' },
        },
        want: {
          type: 'document',
          check_details: [
            { check_method: 'vpip', organization: 'Example Checks Ltd', txn: 't-1', score: 3 },
            { check_method: 'pvp', organization: 'Example Checks Ltd', txn: 't-1' },
            { check_method: 'pipp', organization: 'Example Checks Ltd', txn: 't-1' },
          ],
          time: '2021-01-02T18:25Z',
          document_details: { type: 'passport', personal_number: '0012345678' },
        },
        notes: [
          [at('/validation_method'), AS_CHECK],
          [at('/validation_method/policy'), DETAILS],
          [at('/validation_method/procedure'), DETAILS],
          [at('/validation_method/status'), DETAILS],
          [at('/verification_method'), AS_CHECK],
          [at('/method'), AS_CHECK],
        ],
      },
      {
        what: 'a document keeps its verifier where there is no check',
        given: { type: 'id_document', verifier: { organization: 'Example Checks Ltd' }, document: { type: 'idcard' } },
        want: {
          type: 'document',
          verifier: { organization: 'Example Checks Ltd' },
          document_details: { type: 'idcard' },
        },
      },
      {
        what: 'a record does not, as it can have none',
        given: {
          type: 'electronic_record',
          verifier: { organization: 'Example Checks Ltd', txn: 't-1', role: 'agent' },
        },
        want: { type: 'electronic_record' },
        notes: [
          [at('/verifier/organization'), NO_CHECK],
          [at('/verifier/txn'), NO_CHECK],
          [at('/verifier/role'), NO_CHECK],
        ],
      },
      {
        what: 'checks that are already there are kept, and tell for themselves',
        given: {
          type: 'vouch',
          verification_method: { type: 'pvr' },
          check_details: [{ check_method: 'vpip', organization: 'Other Checks Ltd' }],
          verifier: { organization: 'Example Checks Ltd' },
        },
        want: {
          type: 'vouch',
          check_details: [
            { check_method: 'vpip', organization: 'Other Checks Ltd' },
            { check_method: 'pvr', organization: 'Example Checks Ltd' },
          ],
        },
        notes: [[at('/verification_method'), AS_CHECK]],
      },
      {
        what: 'a list of checks that is none gives way to the methods',
        given: { type: 'vouch', validation_method: { type: 'vpip', check_method: 'other' }, check_details: 'vpip' },
        want: { type: 'vouch', check_details: [{ check_method: 'vpip' }] },
        notes: [
          [at('/validation_method'), AS_CHECK],
          [at('/validation_method/check_method'), SUPERSEDED],
          [at('/check_details'), SUPERSEDED],
        ],
      },
      {
        what: 'what is no check is told nothing, and left out',
        given: {
          type: 'document',
          verifier: { organization: 'Example Checks Ltd' },
          check_details: ['vpip', { check_method: '' }],
        },
        want: { type: 'document', verifier: { organization: 'Example Checks Ltd' } },
        notes: [
          [at('/check_details/0'), { ...UNFIT, source: 'IDA ID4 §5.1.1.1' }],
          [at('/check_details/1/check_method'), { ...UNFIT, source: 'IDA Schema §5.4.4.1' }],
          [at('/check_details/1'), { ...UNFIT, source: 'IDA ID4 §5.1.1.1' }],
          [at('/check_details'), { ...UNFIT, source: 'IDA ID4 §5.1.1.1' }],
        ],
      },
      {
        what: 'a bill becomes a document, and what is no verifier of it is left out',
        given: { type: 'utility_bill', method: 'pipp', verifier: 'Example Checks Ltd', date: '2020-11-30' },
        want: {
          type: 'document',
          check_details: [{ check_method: 'pipp' }],
          document_details: { type: 'utility_statement', date_of_issuance: '2020-11-30' },
        },
        notes: [
          [at('/type'), DOCUMENT_TYPE],
          [at('/method'), AS_CHECK],
          [at('/verifier'), NO_CHECK],
        ],
      },
      {
        what: 'of two names for the same, the recommended one stays',
        given: {
          type: 'document',
          document: { type: 'idcard' },
          document_details: { type: 'passport', number: '1', document_number: '2' },
        },
        want: { type: 'document', document_details: { type: 'passport', document_number: '2' } },
        notes: [
          [at('/document'), SUPERSEDED],
          [at('/document_details/number'), SUPERSEDED],
        ],
      },
    ],
    withEvidence,
  )
  testRows({ from: 'ID3', to: 'ID4' }, [
    {
      what: 'a process has no status any more',
      given: withVerification({ assurance_process: { policy: 'gpg45', status: 'completed' } }),
      want: withVerification({ assurance_process: { policy: 'gpg45' } }),
      notes: [['/verification/assurance_process/status', STATUS]],
    },
    {
      what: 'a process that has only a status is none',
      given: withVerification({ assurance_process: { status: 'completed' } }),
      want: withVerification({}),
      notes: [['/verification/assurance_process/status', STATUS]],
    },
    {
      what: 'notes on one of several elements say which one it is',
      given: [withVerification({}), withVerification({ assurance_process: { policy: 'gpg45', status: 'completed' } })],
      want: [withVerification({}), withVerification({ assurance_process: { policy: 'gpg45' } })],
      notes: [['/1/verification/assurance_process/status', STATUS]],
    },
  ])
})
