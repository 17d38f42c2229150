/**
 * Implementer's Draft 3 → Implementer's Draft 4: what was checked, and how, as a list of checks.
 *
 * @see IDA ID3 §5.1
 * @see IDA ID4 §5.1
 */

import { checksOf, tellMethodsAsChecks, tellVerifierToChecks } from './checks.js'
import { useDocumentNames } from './document-names.js'
import type { Remark } from './note.js'
import { itemsOf, type Members, membersOf } from './part.js'

/** The types of evidence that have methods. */
const CHECKED = new Set<unknown>(['document', 'electronic_record', 'vouch'])

/** Changes an element of verified claims in place. */
export function migrateId3ToId4(element: Members, remark: Remark): void {
  const verification = membersOf(element.get('verification'))
  dropProcessStatus(verification, remark)
  for (const item of itemsOf(verification.get('evidence'))) migrateEvidence(membersOf(item), remark)
}

/** IDA ID4 §5.1: a process has details instead of a status. One of which nothing else is known is not told. */
function dropProcessStatus(verification: Members, remark: Remark): void {
  const process = membersOf(verification.get('assurance_process'))
  const status = process.get('status')
  if (status === undefined) return
  remark('process-status', status)
  process.delete('status')
  if (process.size === 0) verification.delete('assurance_process')
}

function migrateEvidence(evidence: Members, remark: Remark): void {
  useDocumentNames(evidence, 'new', remark)
  const type = evidence.get('type')?.value
  if (!CHECKED.has(type)) return
  const names = ['validation_method', 'verification_method', ...(type === 'document' ? ['method'] : [])]
  tellMethodsAsChecks(evidence, names, remark)
  const checks = checksOf(evidence)
  // IDA ID4 §5.1.1.1: a document may keep its verifier, so nothing is lost where there is no check.
  if (checks.length > 0 || type !== 'document') tellVerifierToChecks(evidence, checks, 'txn', remark)
}
