/**
 * Implementer's Draft 4 → the final specification: no deprecated name is left, and a check is known by its identifier.
 *
 * @see IDA ID4 §5.1
 * @see IDA Schema §5.4
 * @see IDA Attachments §4
 */

import { checksOf, tellChecks, tellMethodsAsChecks, tellVerifierToChecks } from './checks.js'
import { useDocumentNames } from './document-names.js'
import type { Reason, Remark } from './note.js'
import { itemsOf, type Members, membersOf } from './part.js'
import { renameMember } from './rename-member.js'

/** Type of evidence → the member that describes it, and may tell a personal number. */
const DESCRIPTIONS: ReadonlyMap<unknown, string> = new Map([
  ['document', 'document_details'],
  ['electronic_record', 'record'],
  ['vouch', 'attestation'],
])

/** Changes an element of verified claims in place. */
export function migrateId4ToFinal(element: Members, remark: Remark): void {
  const verification = membersOf(element.get('verification'))
  const process = membersOf(verification.get('assurance_process'))
  for (const detail of itemsOf(process.get('assurance_details'))) {
    for (const reference of itemsOf(membersOf(detail).get('evidence_ref'))) identifyCheck(membersOf(reference), remark)
  }
  for (const item of itemsOf(verification.get('evidence'))) migrateEvidence(membersOf(item), remark)
}

function migrateEvidence(evidence: Members, remark: Remark): void {
  useDocumentNames(evidence, 'new', remark)
  for (const attachment of itemsOf(evidence.get('attachments'))) migrateAttachment(membersOf(attachment), remark)
  const type = evidence.get('type')?.value
  const description = DESCRIPTIONS.get(type)
  if (description === undefined) return
  dropMember(membersOf(evidence.get(description)), 'personal_number', 'personal-number', remark)
  for (const check of checksOf(evidence)) identifyCheck(check, remark)
  if (type === 'document') tellMethodsAsChecks(evidence, ['method'], remark)
  const checks = checksOf(evidence)
  if (type === 'document') tellVerifierToChecks(evidence, checks, 'check_id', remark)
  tellChecks(checks, 'time', evidence.get('time'), remark)
  evidence.delete('time')
}

/** IDA Attachments §4: what an attachment tells no more. Reads: D-IDA-21 */
function migrateAttachment(attachment: Members, remark: Remark): void {
  dropMember(attachment, 'expires_in', 'expires-in', remark)
  dropMember(attachment, 'txn', 'attachment-check', remark)
  const token = attachment.get('access_token')
  if (token?.value === null) remark('no-access-token', token)
}

/** IDA Schema §5.4.2, §5.4.4.1: what was `txn` is `check_id`. */
function identifyCheck(members: Members, remark: Remark): void {
  renameMember(members, 'txn', 'check_id', 'old', remark)
}

function dropMember(members: Members, name: string, reason: Reason, remark: Remark): void {
  const part = members.get(name)
  if (part !== undefined) remark(reason, part)
  members.delete(name)
}
