/**
 * Implementer's Draft 2 → Implementer's Draft 3: more types of evidence, and names that suit them.
 *
 * @see IDA ID2 §4.1
 * @see IDA ID3 §5.1
 */

import { useDocumentNames } from './document-names.js'
import type { Remark } from './note.js'
import { itemsOf, type Members, membersOf, partAt } from './part.js'
import { renameMember } from './rename-member.js'

/** Changes an element of verified claims in place. */
export function migrateId2ToId3(element: Members, remark: Remark): void {
  const verification = membersOf(element.get('verification'))
  // Reads: D-IDA-15
  renameMember(verification, 'identity_assurance_level', 'assurance_level', 'old', remark)
  for (const item of itemsOf(verification.get('evidence'))) migrateEvidence(membersOf(item), remark)
}

function migrateEvidence(evidence: Members, remark: Remark): void {
  const type = evidence.get('type')?.value
  if (type === 'qes') tellSignatureType(evidence, remark)
  // IDA ID2 §4.1.1.1: the country of the issuer of a document is a code. That of the provider of a bill is none.
  const issuer = membersOf(membersOf(evidence.get('document')).get('issuer'))
  if (type === 'id_document') renameMember(issuer, 'country', 'country_code', 'old', remark)
  useDocumentNames(evidence, 'old', remark)
}

/** IDA ID2 §4.1.1: the evidence is a qualified electronic signature of eIDAS by its type. */
function tellSignatureType(evidence: Members, remark: Remark): void {
  const type = evidence.get('type')
  if (type === undefined) return
  evidence.set('type', partAt(type.pointer, 'electronic_signature'))
  if (evidence.has('signature_type')) return
  evidence.set('signature_type', partAt(type.pointer, 'qes_eidas'))
  remark('signature-type', type)
}
