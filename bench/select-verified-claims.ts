/**
 * Selects an answer out of 4 KB of verified claims, with constraints, filters and templates: IDA §5.3 to §5.7.
 */

import {
  selectVerifiedClaims,
  type VerifiedClaims,
  type VerifiedClaimsRequest,
} from 'mobile-identity-contracts/identity-assurance'
import { find, measure, median, subjectOf } from './measure.js'
import { report } from './processes.js'
import { formatTime } from './table.js'

const NAME = 'selectVerifiedClaims(request, available)'
const BYTES = 4096
/** Of the answer, so that one that leaves out too much is not fast. */
const ANSWERED_BYTES = 1421
const NOW = Date.parse('2026-01-01T00:00:00Z') / 1000

const address = {
  street_address: '1 Example Street',
  locality: 'Norwich',
  postal_code: 'NR1 1AA',
  country: 'United Kingdom',
}

/** Verified claims as a bank has them; each seed makes others of the same length. */
function availableFor(seed: number) {
  const digits = String(seed).padStart(8, '0')
  const derived_claims = { given_name: `Ada${digits}`, family_name: 'Sample', birthdate: '1984-03-21' }
  const check = (method: string, index: number) => ({
    check_method: method,
    organization: 'Example Identity Checks Ltd',
    check_id: `check-${digits}-${index}`,
    time: '2025-11-02T10:15:30Z',
  })
  const document = (type: string, index: number) => ({
    type: 'document',
    check_details: [check('vpip', 2 * index), check('pvp', 2 * index + 1)],
    document_details: {
      type,
      document_number: `N${digits}`,
      date_of_issuance: '2020-01-02',
      date_of_expiry: '2030-01-02',
      issuer: { name: 'Example Office', country_code: 'GBR', ...address },
    },
    derived_claims,
  })
  const record = {
    type: 'electronic_record',
    check_details: [check('kbv', 6), check('data', 7)],
    record: { type: 'bank_account', created_at: '2015-05-06T07:08Z', source: { name: 'Example Bank', ...address } },
    derived_claims,
  }
  const claims = {
    ...derived_claims,
    address: { ...address, country_code: 'GBR' },
    place_of_birth: { locality: 'Norwich', country: 'GBR' },
    nationalities: ['GBR', 'FRA'],
    email: `${digits}@customer.example`,
    msisdn: '447700900123',
    note: '',
  }
  const verification = {
    trust_framework: 'uk_diatf',
    assurance_level: 'medium',
    assurance_process: {
      policy: 'gpg45',
      procedure: 'm1b',
      assurance_details: [0, 2, 6].map((index) => ({
        assurance_type: 'evidence_validation',
        assurance_classification: 'score_2',
        evidence_ref: [
          { check_id: `check-${digits}-${index}`, evidence_metadata: { evidence_classification: 'score_2' } },
        ],
      })),
    },
    time: '2025-11-02T10:16Z',
    verification_process: `process-${digits}`,
    evidence: [document('passport', 0), document('driving_permit', 1), document('idcard', 2), record],
  }
  claims.note = 'x'.repeat(BYTES - JSON.stringify({ verification, claims }).length)
  return { verification, claims }
}

const REQUEST = {
  verification: {
    trust_framework: { values: ['uk_diatf', 'eidas'] },
    assurance_level: { essential: true },
    assurance_process: { policy: { value: 'gpg45' }, procedure: null, assurance_details: null },
    time: { max_age: 63_113_852 },
    evidence: [
      {
        type: { value: 'document' },
        check_details: [{ check_method: { values: ['vpip', 'vcrypt'] }, check_id: null, time: null }],
        document_details: {
          type: { values: ['passport', 'idcard'] },
          document_number: null,
          date_of_expiry: null,
          issuer: { name: null, country_code: null },
        },
        derived_claims: { given_name: null, family_name: null },
      },
      { type: { value: 'electronic_record' }, check_details: null, record: { type: { value: 'mortgage_account' } } },
    ],
  },
  claims: {
    given_name: { essential: true },
    family_name: { essential: true },
    birthdate: null,
    address: { country_code: null, postal_code: null },
    nationalities: null,
    msisdn: null,
    title: null,
  },
} satisfies VerifiedClaimsRequest

const inputs = Array.from({ length: 64 }, (_, seed) => availableFor(seed) as VerifiedClaims)
const select = (available: (typeof inputs)[number]) => selectVerifiedClaims(REQUEST, available, { now: NOW })
for (const input of inputs) {
  const [given, answered] = [input, select(input)].map((value) => JSON.stringify(value).length)
  if (given !== BYTES || answered !== ANSWERED_BYTES) throw new Error(`of ${given} bytes ${answered} are answered`)
}

const measurements = await measure([subjectOf(NAME, select, inputs)], { rounds: 101, roundMs: 8 })
const ns = median(find(measurements, NAME).samples)
report({
  title: `Answer a request out of ${BYTES} bytes of verified claims`,
  rows: [{ name: NAME, measured: formatTime(ns), value: ns / 1000, unit: 'µs', goal: { relation: '<=', limit: 20 } }],
})
