/**
 * The names of document evidence that Implementer's Draft 2 had, and the drafts after it keep as deprecated aliases → those of today.
 *
 * @see IDA ID3 §5.1.1, §5.1.1.1, §5.1.1.4
 */

import type { Remark } from './note.js'
import { type Members, membersOf, objectAt, partAt } from './part.js'
import { renameMember, type Winner } from './rename-member.js'

/**
 * Tells evidence of the types `id_document` and `utility_bill` as that of the type `document`, and a document under the names of today.
 *
 * @param winner Which name stays where an old and a new one are there.
 */
export function useDocumentNames(evidence: Members, winner: Winner, remark: Remark): void {
  const type = evidence.get('type')
  if (type?.value === 'utility_bill') tellBillAsDocument(evidence, remark)
  if (type?.value === 'id_document') evidence.set('type', partAt(type.pointer, 'document'))
  if (evidence.get('type')?.value !== 'document') return
  renameMember(evidence, 'document', 'document_details', winner, remark)
  renameMember(membersOf(evidence.get('document_details')), 'number', 'document_number', winner, remark)
}

/** A bill is a document whose issuer is the provider. Reads: D-IDA-17 */
function tellBillAsDocument(evidence: Members, remark: Remark): void {
  const [type, provider, date] = ['type', 'provider', 'date'].map((name) => evidence.get(name))
  if (type === undefined) return
  for (const name of ['document', 'document_details']) {
    const unknown = evidence.get(name)
    if (unknown !== undefined) remark('superseded', unknown)
    evidence.delete(name)
  }
  evidence.delete('provider')
  evidence.delete('date')
  evidence.set('type', partAt(type.pointer, 'document'))
  const details: Members = new Map([['type', partAt(type.pointer, 'utility_statement')]])
  if (provider !== undefined) details.set('issuer', provider)
  if (date !== undefined) details.set('date_of_issuance', date)
  evidence.set('document_details', objectAt(type.pointer, details))
  remark('document-type', type)
}
