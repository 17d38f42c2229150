/**
 * When two products are confusingly similar.
 *
 * The guidelines want no two products with different names and much the same function, such as `mc_kycmatch_uk` and `mc_kyccompare_es`. Here two are similar
 * when their identifiers without the country say the same in other words, are nearly spelled alike, or when they do the same with the same attributes.
 * Reads: D-MC-34
 *
 * @see MC Products §2.2, §3.2
 */

import { isProductScope, parseProductScope } from './product-scope.js'

/** What two products are compared by. */
export interface ProductProfile {
  readonly scope: string
  /** The identifier without `mc_` and the country. */
  readonly stem: string
  /** The stem without what joins its parts. */
  readonly letters: string
  /** The country that the identifier names. */
  readonly country?: string | undefined
  /** What the words of the stem mean, in alphabetical order. */
  readonly meaning: string
  /** What is done with attributes, and in which form, as far as the stem says. */
  readonly usage: string
  readonly attributes: ReadonlySet<string>
}

/** In what two products are alike. */
export type Likeness = 'similar-name' | 'similar-spelling' | 'similar-attributes'

/** Meaning → the words for it. Meanings of the first two lines are usages: they tell apart products with the same attributes. */
const MEANINGS: Readonly<Record<string, string>> = {
  MATCH: 'match matching compare comparison verify verification check validate validation confirm',
  SHARE: 'share sharing get fetch provide provision',
  HASHED: 'hash hashed',
  PLAIN: 'plain clear',
  AUTHENTICATE: 'authn authenticate authentication login logon signin',
  AUTHORISE: 'authz authorise authorize authorisation authorization approve approval',
  SIGN_UP: 'signup register registration onboard onboarding enrol enrolment',
  KNOW_YOUR_CUSTOMER: 'kyc',
  IDENTITY: 'id identity',
  NATIONAL_ID: 'nationalid idcard eid',
  PHONE_NUMBER: 'phone phonenumber msisdn mobilenumber',
  LOCATION: 'location geo geolocation position',
  AGE: 'age adult ageverified',
  PAYMENT: 'pay payment',
  SIM_SWAP: 'simswap simchange',
  FRAUD: 'fraud antifraud fraudprevention',
}

const USAGES = new Set(['MATCH', 'SHARE', 'HASHED', 'PLAIN', 'AUTHENTICATE', 'AUTHORISE', 'SIGN_UP'])

const MEANING_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
)

/** Words from this length on are found at the start or end of an unknown word as well. A shorter one is so by chance: `mess` + `age`. */
const TELLING_WORD_LENGTH = 4
const SHORTEST_REST = 3

/** Length of the shorter stem → how many letters may differ. Below, every letter counts. */
const SPELLING_DISTANCES = [
  { length: 10, distance: 2 },
  { length: 6, distance: 1 },
]

/** Fewer attributes than these are shared by many products. */
const FEWEST_ATTRIBUTES = 2

/** Prepares a product for comparison. An identifier may have any form; at most 128 characters are looked at. */
export function profileOf(product: {
  readonly scope?: string | undefined
  readonly attributes?: readonly string[] | undefined
}): ProductProfile {
  const { scope = '', attributes = [] } = product
  const isScope: boolean = isProductScope(scope)
  const { product: stem, country }: { product: string; country?: string } = isScope
    ? parseProductScope(scope)
    : { product: scope.slice(0, 128) }
  const meanings = [...new Set(stem.split('_').flatMap(meaningsOf))].sort()
  return {
    scope,
    stem,
    letters: stem.replaceAll('_', ''),
    country,
    meaning: meanings.join(' '),
    usage: meanings.filter((meaning) => USAGES.has(meaning)).join(' '),
    attributes: new Set(attributes),
  }
}

/**
 * Tells in what two products are alike. Variants, which have one stem and different countries, are meant to be, and are not.
 *
 * @see MC Products §2.2, §3.2
 */
export function findLikeness(a: ProductProfile, b: ProductProfile): Likeness | undefined {
  if (a.stem === b.stem) return undefined
  if (a.meaning !== '' && a.meaning === b.meaning) return 'similar-name'
  if (isSpelledAlike(a.letters, b.letters)) return 'similar-spelling'
  const isMuch = a.attributes.size >= FEWEST_ATTRIBUTES
  return isMuch && a.usage === b.usage && areSame(a.attributes, b.attributes) ? 'similar-attributes' : undefined
}

/** What two sets have in common, from 0 to 1: the size of their intersection by that of their union. Two empty sets are equal. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((item) => b.has(item)).length
  const all = a.size + b.size - common
  return all === 0 ? 1 : common / all
}

/** `kycmatch` → KNOW_YOUR_CUSTOMER, MATCH. What has no meaning here stands for itself. */
function meaningsOf(segment: string): string[] {
  const known = splitWhole(segment)
  if (known !== undefined) return known
  for (const [word, meaning] of MEANING_OF) {
    if (word.length < TELLING_WORD_LENGTH || segment.length < word.length + SHORTEST_REST) continue
    if (segment.endsWith(word)) return [segment.slice(0, -word.length), meaning]
    if (segment.startsWith(word)) return [meaning, segment.slice(word.length)]
  }
  return segment === '' ? [] : [segment]
}

/** The meanings of a segment that is made of known words alone: the longest word first, and shorter ones where that leads nowhere. */
function splitWhole(segment: string): string[] | undefined {
  const endings: (string[] | undefined)[] = Array(segment.length).fill(undefined)
  endings.push([])
  for (let start = segment.length - 1; start >= 0; start--) {
    for (let end = segment.length; end > start && endings[start] === undefined; end--) {
      const meaning = MEANING_OF.get(segment.slice(start, end))
      const rest = endings[end]
      if (meaning !== undefined && rest !== undefined) endings[start] = [meaning, ...rest]
    }
  }
  return segment === '' ? undefined : endings[0]
}

function isSpelledAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const limit = SPELLING_DISTANCES.find(({ length }) => shorter >= length)?.distance ?? 0
  return limit > 0 && Math.abs(a.length - b.length) <= limit && isWithin(a, b, limit)
}

/** Tells whether so few letters put in, taken out or changed make one text of the other, in time proportional to their length. */
function isWithin(a: string, b: string, limit: number): boolean {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  if (same === shorter) return Math.max(a.length, b.length) - same <= limit
  if (limit === 0) return false
  const [restOfA, restOfB] = [a.slice(same), b.slice(same)]
  return (
    isWithin(restOfA.slice(1), restOfB.slice(1), limit - 1) ||
    isWithin(restOfA.slice(1), restOfB, limit - 1) ||
    isWithin(restOfA, restOfB.slice(1), limit - 1)
  )
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}
