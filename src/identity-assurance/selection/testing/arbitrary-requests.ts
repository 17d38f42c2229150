/**
 * Requests that are made from what is available, so that they reach each of its members, in every generation.
 */

import fc, { type Arbitrary } from 'fast-check'
import type { JsonObject } from '../../json-objects.js'
import { isJsonObject } from '../../json-objects.js'
import type { VerifiedClaimsElement } from '../verified-claims-shapes.js'

const PLAIN = fc.oneof(
  { arbitrary: fc.constant(null), weight: 12 },
  { arbitrary: fc.constantFrom({}, { essential: true }, { max_age: 1e10 }, { value: 'other' }), weight: 1 },
)

/** Asks for an element: for some of its claims and their members, and for some of what is in its verification. */
export function requestsFor({ verification, claims }: VerifiedClaimsElement): Arbitrary<VerifiedClaimsElement> {
  return fc
    .record({ verification: membersOf(verification), claims: membersOf(claims) })
    .map(({ verification: members, claims: names }) => ({
      verification: { ...members, trust_framework: null },
      claims: names,
    }))
}

function requestFor(value: unknown, name: string): Arbitrary<unknown> {
  if (name === 'evidence' && Array.isArray(value)) return listOf(value.map(templateFor))
  const plain = { arbitrary: PLAIN, weight: 1 }
  if (isJsonObject(value)) return fc.oneof(plain, { arbitrary: membersOf(value), weight: 3 })
  if (!Array.isArray(value) || !value.every(isJsonObject)) return PLAIN
  const templates = value.map(membersOf)
  return fc.oneof(plain, { arbitrary: fc.oneof(...templates, listOf(templates)), weight: 3 })
}

function membersOf(value: JsonObject): Arbitrary<JsonObject> {
  const members = Object.entries(value).map(([name, member]) => [name, requestFor(member, name)])
  return fc.record(Object.fromEntries(members), { requiredKeys: [], noNullPrototype: true })
}

/** IDA §5.4: with the type of evidence that it is for. */
function templateFor(evidence: JsonObject): Arbitrary<JsonObject> {
  return membersOf(evidence).map((members) => ({ ...members, type: { value: evidence.type } }))
}

function listOf(members: readonly Arbitrary<unknown>[]): Arbitrary<unknown> {
  if (members.length === 0) return fc.constant(null)
  return fc.array(fc.oneof(...members), { minLength: 1, maxLength: 3 })
}
