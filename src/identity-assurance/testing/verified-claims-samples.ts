/**
 * Verified claims and requests for them, whole ones of each generation, for tests and benchmarks. Persons, banks and numbers are made up.
 */

import type { Generation } from '../generations.js'

/** One element of the final generation with evidence of every type, about 4 KB. Each seed makes another one of the same length. */
export function wholeElement(seed = 0) {
  const digits = seed.toString(16).padStart(8, '0')
  return {
    verification: {
      trust_framework: 'uk_diatf',
      assurance_level: 'medium',
      assurance_process: {
        policy: 'gpg45',
        procedure: 'm1b',
        assurance_details: [
          {
            assurance_type: 'evidence_validation',
            assurance_classification: 'score_3',
            evidence_ref: [
              {
                check_id: `validated-${digits}`,
                evidence_metadata: { evidence_classification: 'score_3_strength' },
              },
            ],
          },
          {
            assurance_type: 'verification',
            assurance_classification: 'score_3',
            evidence_ref: [{ check_id: `verified-${digits}` }],
          },
          {
            assurance_type: 'counter_fraud',
            assurance_classification: 'score_2',
            evidence_ref: [{ check_id: `asked-${digits}` }, { check_id: `vouched-${digits}` }],
          },
        ],
      },
      time: '2026-05-11T14:29Z',
      verification_process: `7675D80F-57E0-AB14-9543-${digits}`,
      evidence: [
        {
          type: 'document',
          check_details: [
            {
              check_method: 'vpiruv',
              organization: 'Example Document Checks Ltd',
              check_id: `validated-${digits}`,
              time: '2026-05-09T14:12Z',
            },
            {
              check_method: 'pvp',
              organization: 'Example Face Checks Ltd',
              check_id: `verified-${digits}`,
              time: '2026-05-09T14:15:30Z',
            },
          ],
          document_details: {
            type: 'driving_permit',
            document_number: `SAMPL753116A9${digits}`,
            serial_number: `ZG21${digits}`,
            date_of_issuance: '2021-01-01',
            date_of_expiry: '2030-12-31',
            issuer: {
              name: 'Example Licensing Agency',
              street_address: '1 Sample Street',
              locality: 'Norwich',
              postal_code: 'NR1 1AA',
              country_code: 'GBR',
              jurisdiction: 'England, Scotland and Wales',
            },
          },
          attachments: [
            {
              desc: 'Front of the driving permit',
              url: `https://attachments.bank.example/${digits}`,
              access_token: `token-${digits}`,
              exp: 1_794_000_000,
              digest: { alg: 'sha-256', value: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=' },
            },
            {
              desc: 'Consent form',
              content_type: 'text/plain',
              content: 'SSBjb25zZW50IHRvIGJlIG1hZGUgdXAu'.repeat(15),
            },
          ],
          derived_claims: { given_name: 'Ada', family_name: `Sample-${digits}`, birthdate: '1984-03-21' },
        },
        {
          type: 'electronic_record',
          check_details: [
            {
              check_method: 'kbv',
              organization: 'Example Bank plc',
              check_id: `asked-${digits}`,
              time: '2026-05-09T14:20Z',
            },
          ],
          record: {
            type: 'bank_account',
            created_at: '2012-04-23T18:25Z',
            date_of_expiry: '2032-04-23',
            source: {
              name: 'Example Bank plc',
              street_address: '2 Sample Street',
              locality: 'London',
              region: 'Greater London',
              postal_code: 'EC1A 1AA',
              country: 'United Kingdom',
              country_code: 'GBR',
            },
          },
          derived_claims: {
            address: {
              street_address: '31 Sample Street',
              locality: 'Norwich',
              postal_code: 'NR1 1AB',
              country: 'United Kingdom',
              country_code: 'GBR',
            },
            msisdn: '447700900250',
          },
        },
        {
          type: 'vouch',
          check_details: [{ check_method: 'vpip', check_id: `vouched-${digits}`, time: '2026-05-10T09:00Z' }],
          attestation: {
            type: 'written_attestation',
            reference_number: `6485-1619-3976-${digits}`,
            date_of_issuance: '2026-05-01',
            date_of_expiry: '2027-05-01',
            voucher: {
              name: 'Grace Sample',
              birthdate: '1959-09-14',
              country_code: 'GBR',
              occupation: 'Head teacher',
              organization: 'Example School',
            },
          },
          derived_claims: { also_known_as: 'A. Sample', nationalities: ['GBR'] },
        },
        {
          type: 'electronic_signature',
          signature_type: 'qes_eidas',
          issuer: 'https://trust.example/ca',
          serial_number: `6D3F4EC5${digits}`,
          created_at: '2026-05-11T14:28:59.250Z',
          derived_claims: { birth_family_name: 'Example', place_of_birth: { locality: 'Leeds', country: 'GBR' } },
        },
      ],
    },
    claims: {
      given_name: 'Ada',
      family_name: `Sample-${digits}`,
      birthdate: '1984-03-21',
      birth_family_name: 'Example',
      place_of_birth: { locality: 'Leeds', country: 'GBR' },
      nationalities: ['GBR'],
      also_known_as: 'A. Sample',
      msisdn: '447700900250',
      address: {
        street_address: '31 Sample Street',
        locality: 'Norwich',
        postal_code: 'NR1 1AB',
        country: 'United Kingdom',
        country_code: 'GBR',
      },
    },
  }
}

const claims = { given_name: 'Ada', family_name: 'Sample', birthdate: '1984-03-21' }

/** Generation → an element that has what is its own. */
export const ELEMENTS: Readonly<Record<Generation, () => object>> = {
  final: wholeElement,
  ID4: () => ({
    verification: {
      trust_framework: 'uk_tfida',
      assurance_level: 'medium',
      assurance_process: {
        assurance_details: [{ assurance_type: 'verification', evidence_ref: [{ txn: 'DL1-93h506th2f45hf' }] }],
      },
      time: '2022-09-11T14:29Z',
      evidence: [
        {
          type: 'document',
          check_details: [{ check_method: 'vpip', organization: 'Example Checks Ltd', txn: 'DL1-93h506th2f45hf' }],
          document_details: { type: 'passport', personal_number: 'A1', issuer: { country_code: 'GBR' } },
        },
      ],
    },
    claims,
  }),
  ID3: () => ({
    verification: {
      trust_framework: 'uk_tfida',
      assurance_level: 'medium',
      assurance_process: { policy: 'gpg45', procedure: 'm1b', status: 'complete' },
      time: '2021-05-11T14:29Z',
      evidence: [
        {
          type: 'document',
          validation_method: { type: 'vpip', policy: 'gpg45', procedure: 'score_3', status: 'complete' },
          verification_method: { type: 'pvp' },
          verifier: { organization: 'Example Checks Ltd', txn: 'T1' },
          time: '2021-05-09T14:12Z',
          document_details: { type: 'passport', document_number: '000000000' },
        },
      ],
    },
    claims,
  }),
  ID2: () => ({
    verification: {
      trust_framework: 'de_aml',
      identity_assurance_level: 'high',
      time: '2020-04-23T18:25Z',
      verification_process: 'f24c6f-6d3f-4ec5-973e-b0d8506f3bc7',
      evidence: [
        {
          type: 'id_document',
          method: 'pipp',
          verifier: { organization: 'Example Post', txn: 'T1' },
          time: '2020-04-22T11:30Z',
          document: { type: 'idcard', number: '000000000', issuer: { name: 'Example Town', country: 'DE' } },
        },
        { type: 'utility_bill', provider: { name: 'Example Power', locality: 'Norwich' }, date: '2020-01-31' },
        { type: 'qes', issuer: 'https://trust.example/ca', serial_number: '6D3F', created_at: '2020-04-22T11:30Z' },
      ],
    },
    claims,
  }),
}

const asked = { given_name: null, family_name: { essential: true }, birthdate: null }

/** Generation → an element of a request that asks for what is its own. */
export const REQUESTED_ELEMENTS: Readonly<Record<Generation, () => object>> = {
  final: () => ({
    verification: {
      trust_framework: { values: ['uk_diatf', 'eidas'] },
      assurance_level: { value: 'medium' },
      assurance_process: {
        policy: null,
        assurance_details: [
          { assurance_type: { value: 'verification' }, evidence_ref: [{ check_id: null, evidence_metadata: null }] },
        ],
      },
      time: { max_age: 63_113_852 },
      verification_process: null,
      evidence: [
        {
          type: { value: 'document' },
          check_details: [{ check_method: { value: 'vpip' }, check_id: null, time: { max_age: 0 } }],
          document_details: {
            type: { values: ['passport', 'driving_permit'] },
            date_of_expiry: null,
            issuer: { country_code: { value: 'GBR' }, name: null },
          },
          attachments: { essential: true },
          derived_claims: { given_name: null },
        },
        { type: { value: 'electronic_record' }, check_details: null, record: { type: null, source: { name: null } } },
        { type: { value: 'vouch' }, attestation: { voucher: { name: null, birthdate: null } } },
        { type: { value: 'electronic_signature' }, signature_type: null, issuer: null, serial_number: null },
      ],
    },
    claims: asked,
  }),
  ID4: () => ({
    verification: {
      trust_framework: null,
      assurance_process: { assurance_details: null },
      evidence: [{ type: { value: 'document' }, check_details: [{ check_method: null, txn: null }] }],
    },
    claims: asked,
  }),
  ID3: () => ({
    verification: {
      trust_framework: null,
      assurance_process: { status: { value: 'complete' } },
      evidence: [
        {
          type: { value: 'document' },
          validation_method: { type: { value: 'vpip' }, policy: null },
          verifier: { organization: null },
          document_details: { type: null, personal_number: null },
        },
      ],
    },
    claims: asked,
  }),
  ID2: () => ({
    verification: {
      trust_framework: { value: 'de_aml' },
      identity_assurance_level: null,
      evidence: [
        {
          type: { value: 'id_document' },
          method: { value: 'pipp' },
          document: { type: { values: ['idcard', 'passport'] }, issuer: { country: { value: 'DE' } } },
        },
        { type: { value: 'utility_bill' }, provider: { name: null }, date: { max_age: 7_776_000 } },
      ],
    },
    claims: asked,
  }),
}
