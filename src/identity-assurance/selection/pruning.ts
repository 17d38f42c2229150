/**
 * Makes what was selected a valid answer: what lacks a required member takes its parent along, upward until the rest is valid.
 *
 * @see IDA §5.7.5
 * @see IDA Schema §5.4.2, §5.4.4
 */

import { idsOfChecks } from '../evidence-references.js'
import type { Generation } from '../generations.js'
import { isJsonObject, type JsonObject } from '../json-objects.js'
import { memberOf } from './json-members.js'
import { REQUIRED_MEMBERS, type RequiredMembers } from './required-members.js'
import type { VerifiedClaimsElement } from './verified-claims-shapes.js'

/** What an attachment must have to be an embedded or an external one. */
const EMBEDDED = ['content_type', 'content']
const EXTERNAL = ['url', 'digest']
const DIGEST = ['alg', 'value']

/**
 * Takes out of an element what may not stand in an answer. The element, a copy of our own making, is changed.
 *
 * @see IDA §5.7.5
 */
export function pruneElement({ verification, claims }: VerifiedClaimsElement, generation: Generation): void {
  const required = REQUIRED_MEMBERS[generation]
  const isValidEvidence = (evidence: JsonObject) => {
    pruneEvidence(evidence, claims, required)
    const { type } = evidence
    return typeof type === 'string' && hasMembers(evidence, required.evidence.get(type) ?? [])
  }
  keepValid(verification, 'evidence', (list) => keepMembers(list, isValidEvidence))
  keepValid(verification, 'assurance_process', (process) => {
    const checks = idsOfChecks({ verification }, required.reference)
    const isValidDetail = (detail: JsonObject) => {
      pruneReferences(detail, required.reference, checks)
      return Object.keys(detail).length > 0
    }
    keepValid(process, 'assurance_details', (list) => keepMembers(list, isValidDetail))
    return isJsonObject(process) && Object.keys(process).length > 0
  })
}

/** IDA Schema §5.4.4 */
function pruneEvidence(evidence: JsonObject, claims: JsonObject, { parts }: RequiredMembers): void {
  for (const [part, members] of parts) {
    keepValid(evidence, part, (value) =>
      Array.isArray(value) ? keepMembers(value, (member) => hasMembers(member, members)) : hasMembers(value, members),
    )
  }
  keepValid(evidence, 'attachments', (list) => keepMembers(list, isCompleteAttachment))
  // IDA Schema §5.4.4.1: what is derived has its counterpart in the claims. Reads: D-IDA-33
  for (const holder of [evidence, memberOf(evidence, 'document_details')]) {
    keepValid(holder, 'derived_claims', (derived) => keepClaims(derived, claims))
  }
}

/** IDA Schema §5.4.2: what is referred to must be in the evidence of the answer. */
function pruneReferences(detail: JsonObject, reference: string, checks: ReadonlySet<unknown>): void {
  keepValid(detail, 'evidence_ref', (list) => keepMembers(list, (member) => checks.has(memberOf(member, reference))))
}

/** IDA Attachments §4.1, §4.2 */
function isCompleteAttachment(attachment: JsonObject): boolean {
  if (hasMembers(attachment, EMBEDDED)) return true
  return hasMembers(attachment, EXTERNAL) && hasMembers(attachment.digest, DIGEST)
}

function keepClaims(derived: unknown, claims: JsonObject): boolean {
  if (!isJsonObject(derived)) return false
  for (const name of Object.keys(derived)) if (!Object.hasOwn(claims, name)) delete derived[name]
  return Object.keys(derived).length > 0
}

/** Takes the member of an object away unless it is valid. */
function keepValid(holder: unknown, name: string, isValid: (member: unknown) => boolean): void {
  if (isJsonObject(holder) && Object.hasOwn(holder, name) && !isValid(holder[name])) delete holder[name]
}

/** Takes the members out of a list that are not valid. Is one left? */
function keepMembers(list: unknown, isValid: (member: JsonObject) => boolean): boolean {
  if (!Array.isArray(list)) return false
  let kept = 0
  for (const member of list) if (isJsonObject(member) && isValid(member)) list[kept++] = member
  list.length = kept
  return kept > 0
}

function hasMembers(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => memberOf(value, name) !== undefined)
}
