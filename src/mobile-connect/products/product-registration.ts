/**
 * What the product guidelines ask of a product that is to be registered, as far as its registration shows it.
 *
 * @see MC Products §2.2, §2.5, §3
 */

import type { ProductRegistration } from '../../../generated/mobile-connect/schemas/product-registration.js'
import { isCountryCode } from './product-countries.js'
import { type Finding, findingOf } from './product-finding.js'
import { checkGuidelines } from './product-guidelines.js'
import { isProductScope, parseProductScope } from './product-scope.js'
import { findLikeness, overlapOf, type ProductProfile, profileOf } from './product-similarity.js'

export type { ProductRegistration } from '../../../generated/mobile-connect/schemas/product-registration.js'
export type { Finding, FindingCode } from './product-finding.js'

/** A registration that may still lack members. */
export type ProductRegistrationDraft = Partial<ProductRegistration>

/** Below this overlap of their attributes, two variants are significantly different. Reads: D-MC-34 */
const SIGNIFICANT_OVERLAP = 0.5

const REQUIRED_MEMBERS = ['productName', 'country', 'scope', 'invocations'] as const

/** What a change request is looked at for. */
const COMPARED_MEMBERS = ['authenticators', 'levelsOfAssurance', 'invocations', 'attributes'] as const

/** A registered product, ready to be compared. */
interface Registered {
  readonly product: ProductRegistrationDraft
  readonly profile: ProductProfile
  /** Its name, in lower case and with single spaces. */
  readonly name: string
}

/**
 * Checks a new product, or a change of a registered one, against the guidelines and against the products of the directory. The product itself may be in the
 * directory: it is passed over.
 *
 * A product of the directory with the same identifier, country and name makes this a change request; one with the same identifier alone is a conflict.
 * Other products that are confusingly similar are named, with the identifier that a variant of them would have. Reads: D-MC-1, D-MC-34, D-MC-35
 *
 * @returns The findings in the order of the members; none when the product can be registered as it is.
 * @see MC Products §2.2, §2.5, §3.1, §3.2
 */
export function checkProductRegistration(
  directory: readonly ProductRegistrationDraft[],
  entry: ProductRegistrationDraft,
): Finding[] {
  const others = directory.filter((product) => product !== entry).map(registeredOf)
  return checkAgainst(others, registeredOf(entry))
}

/**
 * Checks all products of a directory, each against those before it: who came first has the identifier.
 *
 * @returns The findings of each product, in the order of the directory. Takes time with the square of their number: some seconds for 2000.
 * @see MC Products §2.2, §3.2
 */
export function checkProductDirectory(directory: readonly ProductRegistrationDraft[]): Finding[][] {
  const registered = directory.map(registeredOf)
  return registered.map((entry, index) => checkAgainst(registered.slice(0, index), entry))
}

function registeredOf(product: ProductRegistrationDraft): Registered {
  return { product, profile: profileOf(product), name: nameOf(product) }
}

function checkAgainst(others: readonly Registered[], entry: Registered): Finding[] {
  return [
    ...checkMembers(entry),
    ...checkGuidelines(entry.product),
    ...others.flatMap((other) => compare(other, entry)),
  ]
}

/** MC Products §3.1: what is required, and the identifier of §2.2 (5b). */
function checkMembers({ product, profile }: Registered): Finding[] {
  const missing = REQUIRED_MEMBERS.filter((member) => {
    const value = product[member]
    return value === undefined || value.length === 0
  })
  const findings = missing.map((member) => findingOf('required', member))
  const { country, scope } = product
  if (country && !isCountryCode(country)) findings.push(findingOf('country', 'country'))
  if (scope) {
    if (!followsPattern(scope)) findings.push(findingOf('scope-pattern', 'scope'))
    else if (country && profile.country !== country) findings.push(findingOf('scope-country', 'scope'))
  }
  return findings
}

/** `mc_<product>_<country>`. Reads: D-MC-1 */
function followsPattern(scope: string): boolean {
  return isProductScope(scope) && parseProductScope(scope).followsPattern
}

/** MC Products §3.2: uniqueness, similarity, changes and variants. */
function compare(other: Registered, entry: Registered): Finding[] {
  const { scope, stem } = other.profile
  if (scope === '' || entry.profile.scope === '') return []
  const related = { related: scope }
  if (scope.toLowerCase() === entry.profile.scope.toLowerCase()) return compareSameScope(other, entry)
  if (stem === entry.profile.stem) {
    return isSignificantlyDifferent(other, entry) ? [findingOf('variant-differs', 'scope', related)] : []
  }
  const likeness = findLikeness(other.profile, entry.profile)
  if (likeness !== undefined) {
    const member = likeness === 'similar-attributes' ? 'attributes' : 'scope'
    return [findingOf(likeness, member, { ...related, ...suggestionOf(other, entry) })]
  }
  const isSameName = other.name !== '' && other.name === entry.name
  return isSameName && isSignificantlyDifferent(other, entry)
    ? [findingOf('variant-differs', 'productName', related)]
    : []
}

function compareSameScope(other: Registered, entry: Registered): Finding[] {
  const related = { related: other.profile.scope }
  const { product: before } = other
  const { product: after } = entry
  const isSame = before.country === after.country && other.name === entry.name
  if (!isSame) return [findingOf('scope-taken', 'scope', related)]
  const changed = COMPARED_MEMBERS.filter((member) => contentOf(before[member]) !== contentOf(after[member]))
  if (changed.length === 0) return [findingOf('duplicate', 'scope', related)]
  const isOther = isSignificantlyDifferent(other, entry)
  return changed.map((member) => {
    return findingOf(isOther && member === 'attributes' ? 'change-of-product' : 'change', member, related)
  })
}

/** The identifier of the registered product in the same country, and otherwise that identifier with this country appended. */
function suggestionOf(other: Registered, entry: Registered): { suggestion?: string } {
  const { country, scope, stem } = other.profile
  if (country !== undefined && country === entry.profile.country) return { suggestion: scope }
  const ending = entry.profile.scope.split('_').at(-1)
  return followsPattern(entry.profile.scope) ? { suggestion: `mc_${stem}_${ending}` } : {}
}

/** Products that have no attributes differ in nothing that a registration shows. */
function isSignificantlyDifferent({ profile: a }: Registered, { profile: b }: Registered): boolean {
  const areKnown = a.attributes.size > 0 && b.attributes.size > 0
  return areKnown && overlapOf(a.attributes, b.attributes) < SIGNIFICANT_OVERLAP
}

/** A name for comparison. */
function nameOf({ productName = '' }: ProductRegistrationDraft): string {
  return productName.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** The items of a list for comparison: their order says nothing. */
function contentOf(list: readonly unknown[] = []): string {
  const items = list.map((item) => JSON.stringify(isInvocation(item) ? [item.mode, item.profileVersion] : item))
  return [...new Set(items)].sort().join()
}

function isInvocation(item: unknown): item is { mode: unknown; profileVersion: unknown } {
  return typeof item === 'object' && item !== null
}
