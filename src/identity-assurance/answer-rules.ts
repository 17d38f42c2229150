/**
 * What the parts of an element ask of each other, in answers: one row per rule.
 *
 * @see IDA §9, §12
 * @see IDA Schema §5.4.2, §5.4.4.1
 */

import { findClaimsWithoutEvidence, findEvidenceWithoutClaims, findUnfoundedClaims } from './derived-claims.js'
import type { ElementRule } from './element-rule.js'
import { findUnresolvedReferences } from './evidence-references.js'
import type { Generation } from './generations.js'
import { isJsonObject } from './json-objects.js'
import { KNOWN_TRUST_FRAMEWORKS } from './known-values.js'
import { findTimesWithZone } from './times-with-zone.js'

const NOWHERE: readonly string[] = []

const KNOWN: ReadonlySet<string> = new Set(KNOWN_TRUST_FRAMEWORKS)

/** A domain name in a text, by one of its dots. */
const DOMAIN = /[A-Za-z0-9]\.[A-Za-z]/

const CHECK_ID: ElementRule = {
  code: 'evidence-reference',
  message: 'must be the check_id of a check in evidence',
  source: 'IDA Schema §5.4.2',
  verdict: 'fault',
  placesOf: (element) => findUnresolvedReferences(element, 'check_id'),
}

const TXN: ElementRule = {
  code: 'evidence-reference',
  message: 'must be the txn of a check in evidence',
  source: 'IDA ID4 §5.1',
  verdict: 'fault',
  placesOf: (element) => findUnresolvedReferences(element, 'txn'),
}

/** The specification says so of documents. Elsewhere, too, it would be a way around what was asked for. Reads: D-IDA-25 */
const DERIVED_CLAIM: ElementRule = {
  code: 'derived-claim',
  message: 'must have the claim that corresponds to it in claims',
  source: 'IDA Schema §5.4.4.1',
  verdict: 'fault',
  placesOf: findUnfoundedClaims,
}

const EVIDENCE_WITHOUT_CLAIMS: ElementRule = {
  code: 'evidence-without-claims',
  message: 'should be present, as it is in another member of evidence',
  source: 'IDA Schema §5.4.4.1',
  verdict: 'warning',
  placesOf: findEvidenceWithoutClaims,
}

const CLAIM_WITHOUT_EVIDENCE: ElementRule = {
  code: 'claim-without-evidence',
  message: 'should be in derived_claims of a member of evidence, as there are such',
  source: 'IDA Schema §5.4.4.1',
  verdict: 'warning',
  placesOf: findClaimsWithoutEvidence,
}

const TRUST_FRAMEWORK: ElementRule = {
  code: 'trust-framework',
  message: 'should be a known one, or have a domain name in it',
  source: 'IDA §12',
  verdict: 'warning',
  placesOf: ({ verification }) => {
    const name = isJsonObject(verification) ? verification.trust_framework : undefined
    const isClear = typeof name !== 'string' || KNOWN.has(name) || DOMAIN.test(name)
    return isClear ? NOWHERE : ['/verification/trust_framework']
  },
}

const TIME_ZONE: ElementRule = {
  code: 'time-zone',
  message: 'should be in UTC, as a time zone tells where the user may have been',
  source: 'IDA §9',
  verdict: 'warning',
  placesOf: findTimesWithZone,
}

/** Generation → its rules, in the order in which they are told. */
export const ANSWER_RULES: Readonly<Record<Generation, readonly ElementRule[]>> = {
  ID2: [TRUST_FRAMEWORK, TIME_ZONE],
  ID3: [TRUST_FRAMEWORK, TIME_ZONE],
  ID4: [TXN, TRUST_FRAMEWORK, TIME_ZONE],
  final: [CHECK_ID, DERIVED_CLAIM, EVIDENCE_WITHOUT_CLAIMS, CLAIM_WITHOUT_EVIDENCE, TRUST_FRAMEWORK, TIME_ZONE],
}
