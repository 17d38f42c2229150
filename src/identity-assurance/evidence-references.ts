/**
 * References of the assurance process to the checks of evidence.
 *
 * @see IDA Schema §5.4.2
 */

import { evidenceOf, isJsonObject, itemsOf, type JsonObject } from './json-objects.js'

const NOWHERE: readonly string[] = []

/**
 * Where an element refers to a check that it does not have. What is not text is left to the schema.
 *
 * @param id The member that names a check, and with it the reference to the check.
 * @returns JSON Pointers from the element on.
 * @see IDA Schema §5.4.2
 */
export function findUnresolvedReferences(element: JsonObject, id: 'check_id' | 'txn'): readonly string[] {
  const { verification } = element
  const process = isJsonObject(verification) ? verification.assurance_process : undefined
  const details = isJsonObject(process) ? itemsOf(process.assurance_details) : NOWHERE
  let checks: ReadonlySet<unknown> | undefined
  let places: string[] | undefined
  for (let i = 0; i < details.length; i++) {
    const detail = details[i]
    const references = isJsonObject(detail) ? itemsOf(detail.evidence_ref) : NOWHERE
    for (let j = 0; j < references.length; j++) {
      const reference = references[j]
      if (!isJsonObject(reference) || typeof reference[id] !== 'string') continue
      checks ??= idsOfChecks(element, id)
      if (checks.has(reference[id])) continue
      places ??= []
      places.push(`/verification/assurance_process/assurance_details/${i}/evidence_ref/${j}/${id}`)
    }
  }
  return places ?? NOWHERE
}

/**
 * The identifiers of all checks of an element.
 *
 * @param id The member that names a check.
 * @see IDA Schema §5.4.4.1
 */
export function idsOfChecks(element: JsonObject, id: string): ReadonlySet<unknown> {
  const ids = new Set<unknown>()
  for (const evidence of evidenceOf(element)) {
    const checks = isJsonObject(evidence) ? itemsOf(evidence.check_details) : NOWHERE
    for (const check of checks) if (isJsonObject(check) && typeof check[id] === 'string') ids.add(check[id])
  }
  return ids
}
