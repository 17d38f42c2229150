/**
 * Rows of tests of a migration: what is given, what is wanted, and the notes.
 */

import { expect, it } from 'vitest'
import type { Generation } from '../../generations.js'
import { migrateVerifiedClaims } from '../migrate-verified-claims.js'

const CLAIMS = { given_name: 'Ada', family_name: 'Sample', birthdate: '1984-03-21' }

/** An element with evidence. */
export const withEvidence = (...evidence: unknown[]) => ({
  verification: { trust_framework: 'de_aml', time: '2021-01-02T18:25Z', evidence },
  claims: CLAIMS,
})
/** An element with members of its verification beside the trust framework. */
export const withVerification = (members: object) => ({
  verification: { trust_framework: 'uk_diatf', ...members },
  claims: CLAIMS,
})

/** What notes say, but for the place. */
export const SUPERSEDED = {
  code: 'dropped',
  message: 'is left out, as another member tells the same or takes its name',
}
export const UNFIT = {
  code: 'dropped',
  message: 'is left out: it is not what the later generation asks for at its place',
}
export const DETAILS = {
  code: 'dropped',
  message: 'is left out: a check has no policy, procedure or status',
  source: 'IDA ID4 §5.1.1.1',
}
export const STATUS = {
  code: 'dropped',
  message: 'is left out: an assurance process has no status',
  source: 'IDA ID4 §5.1',
}
export const NO_CHECK = {
  code: 'dropped',
  message: 'is left out: it belongs to a check, and there is none that it could be told of',
  source: 'IDA Schema §5.4.4',
}
export const PERSONAL_NUMBER = {
  code: 'dropped',
  message: 'is left out: evidence has no personal number',
  source: 'IDA Schema §5.4.4',
}
export const EXPIRES_IN = {
  code: 'dropped',
  message: 'is left out: a number of seconds is no point in time unless one knows when it was told',
  source: 'IDA Attachments §4.2',
}
export const ATTACHMENT_CHECK = {
  code: 'dropped',
  message: 'is left out: an attachment does not tell the check that it comes from',
  source: 'IDA Attachments §4',
}
export const NO_TOKEN = {
  code: 'assumed',
  message: 'still means that no access token is sent, though the later generation may have that of the sign-in sent',
  source: 'IDA Attachments §4.2',
}
export const AS_CHECK = {
  code: 'renamed',
  message: 'is told as a check, which does not say whether evidence was validated, a person verified, or both',
  source: 'IDA ID4 §5.1.1.1',
}
export const SIGNATURE_TYPE = {
  code: 'assumed',
  message: 'is told as an electronic signature of the type qes_eidas',
  source: 'IDA ID3 §5.1.1.5',
}
export const DOCUMENT_TYPE = {
  code: 'assumed',
  message: 'is told as a document of the type utility_statement',
  source: 'IDA ID3 §5.1.1',
}

/** The place of a member of the first piece of evidence. */
export const at = (path: string) => `/verification/evidence/0${path}`

/** A case. `given` and `want` are verified claims, or where a row is about evidence, the first piece of it. */
export interface Row {
  readonly what: string
  readonly given: unknown
  readonly want: unknown
  readonly notes?: readonly (readonly [pointer: string, note: object])[]
}

/** Runs rows, each as a test. */
export function testRows(
  way: { readonly from: Generation; readonly to: Generation },
  rows: readonly Row[],
  wrap: (part: unknown) => unknown = (whole) => whole,
): void {
  it.each(rows.map((row) => [row.what, row] as const))('%s', (_, { given, want, notes = [] }) => {
    const result = migrateVerifiedClaims(wrap(given), way)
    expect(result.value).toStrictEqual(wrap(want))
    expect(result.notes).toStrictEqual(notes.map(([pointer, note]) => ({ pointer, ...note })))
  })
}
