/**
 * The claims that were taken from a piece of evidence, and the claims of the whole element.
 *
 * A claim corresponds to another one of the same name, in whatever language: `given_name#fr` to `given_name`. Reads: D-IDA-25
 *
 * @see IDA Schema §5.4.4.1
 */

import { escapePointer } from '../validation/validator.js'
import { evidenceOf, isJsonObject, type JsonObject } from './json-objects.js'

const NOWHERE: readonly string[] = []
const NO_CLAIMS: JsonObject = {}

/**
 * Where evidence tells a claim that `claims` does not.
 *
 * @returns JSON Pointers from the element on.
 * @see IDA Schema §5.4.4.1
 */
export function findUnfoundedClaims(element: JsonObject): readonly string[] {
  const claims = isJsonObject(element.claims) ? element.claims : NO_CLAIMS
  const evidence = evidenceOf(element)
  const places: string[] = []
  let names: ReadonlySet<string> | undefined
  for (let i = 0; i < evidence.length; i++) {
    const derived = derivedClaimsOf(evidence[i])
    if (derived === undefined) continue
    for (const name of Object.keys(derived)) {
      if (Object.hasOwn(claims, name)) continue
      names ??= new Set(Object.keys(claims).map(withoutLanguage))
      if (names.has(withoutLanguage(name))) continue
      places.push(`/verification/evidence/${i}/derived_claims/${escapePointer(name)}`)
    }
  }
  return places.length === 0 ? NOWHERE : places
}

/**
 * The members of evidence without `derived_claims` where others have them.
 *
 * @returns JSON Pointers from the element on.
 * @see IDA Schema §5.4.4.1
 */
export function findEvidenceWithoutClaims(element: JsonObject): readonly string[] {
  const evidence = evidenceOf(element)
  const places: string[] = []
  for (let i = 0; i < evidence.length; i++) {
    if (derivedClaimsOf(evidence[i]) === undefined) places.push(`/verification/evidence/${i}/derived_claims`)
  }
  return places.length === evidence.length ? NOWHERE : places
}

/**
 * The claims that no `derived_claims` tell where there are any.
 *
 * @returns JSON Pointers from the element on.
 * @see IDA Schema §5.4.4.1
 */
export function findClaimsWithoutEvidence(element: JsonObject): readonly string[] {
  if (!isJsonObject(element.claims)) return NOWHERE
  const evidence = evidenceOf(element)
  let told: Set<string> | undefined
  for (let i = 0; i < evidence.length; i++) {
    const derived = derivedClaimsOf(evidence[i])
    if (derived === undefined) continue
    told ??= new Set()
    for (const name of Object.keys(derived)) told.add(name)
  }
  if (told === undefined) return NOWHERE
  const places: string[] = []
  let names: ReadonlySet<string> | undefined
  for (const name of Object.keys(element.claims)) {
    if (told.has(name)) continue
    names ??= new Set([...told].map(withoutLanguage))
    if (!names.has(withoutLanguage(name))) places.push(`/claims/${escapePointer(name)}`)
  }
  return places.length === 0 ? NOWHERE : places
}

function derivedClaimsOf(evidence: unknown): JsonObject | undefined {
  if (!isJsonObject(evidence)) return undefined
  const { derived_claims: derived } = evidence
  return isJsonObject(derived) ? derived : undefined
}

/** The name of a claim without its language tag (OIDC Core §5.2). */
export function withoutLanguage(name: string): string {
  const end = name.indexOf('#')
  return end < 0 ? name : name.slice(0, end)
}
