/**
 * How evidence was checked: the methods and the verifier of the drafts → a list of checks.
 *
 * @see IDA ID3 §5.1.1.1
 * @see IDA ID4 §5.1.1.1
 */

import type { Remark } from './note.js'
import { arrayAt, itemsOf, type Members, membersOf, objectAt, type Part } from './part.js'
import { renameMember } from './rename-member.js'

/** What a method tells beside its type, and a check does not. */
const METHOD_DETAILS = ['policy', 'procedure', 'status']

/** The checks of evidence, but for what is none, as it does not tell how it was done. */
export function checksOf(evidence: Members): Members[] {
  const checks = itemsOf(evidence.get('check_details')).map(membersOf)
  return checks.filter((check) => {
    const method = check.get('check_method')?.value
    return typeof method === 'string' && method !== ''
  })
}

/**
 * Adds methods to the checks of evidence, and takes them away where they stood. Reads: D-IDA-18
 *
 * @param names The members that hold a method: its name, or an object with the name as `type`.
 */
export function tellMethodsAsChecks(evidence: Members, names: readonly string[], remark: Remark): void {
  const checks = names.flatMap((name) => {
    const method = evidence.get(name)
    if (method === undefined) return []
    evidence.delete(name)
    remark('method-as-check', method)
    return [objectAt(method.pointer, checkOf(method, remark))]
  })
  const [first] = checks
  if (first === undefined) return
  const present = evidence.get('check_details')
  if (present !== undefined && !Array.isArray(present.value)) remark('superseded', present)
  evidence.set('check_details', arrayAt((present ?? first).pointer, [...itemsOf(present), ...checks]))
}

/**
 * Tells each check what was told of all of them, where it does not say so itself. Where there is no check left that could be told, and none says the
 * same, the part is not carried over.
 */
export function tellChecks(checks: readonly Members[], name: string, part: Part | undefined, remark: Remark): void {
  if (part === undefined) return
  const silent = checks.filter((check) => !check.has(name))
  for (const check of silent) check.set(name, part)
  const isTold = silent.length > 0 || checks.some((check) => check.get(name)?.value === part.value)
  if (!isTold) remark('no-check', part)
}

/** Tells the checks who made them, and takes the verifier away. */
export function tellVerifierToChecks(
  evidence: Members,
  checks: readonly Members[],
  identifier: string,
  remark: Remark,
): void {
  const verifier = evidence.get('verifier')
  if (verifier === undefined) return
  const members = membersOf(verifier)
  if (members.size === 0) remark('no-check', verifier)
  for (const [name, part] of members) {
    if (name === 'organization') tellChecks(checks, name, part, remark)
    else if (name === 'txn') tellChecks(checks, identifier, part, remark)
    else remark('no-check', part)
  }
  evidence.delete('verifier')
}

function checkOf(method: Part, remark: Remark): Members {
  if (typeof method.value === 'string') return new Map([['check_method', method]])
  const check = membersOf(method)
  for (const name of METHOD_DETAILS) {
    const detail = check.get(name)
    if (detail !== undefined) remark('method-details', detail)
    check.delete(name)
  }
  renameMember(check, 'type', 'check_method', 'old', remark)
  return check
}
