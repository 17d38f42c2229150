/**
 * The `claims` parameter of the match products: what a service provider knows of a user, for the operator to compare.
 *
 * @see MC API §6
 */

import { hashMatchValue, MATCH_RULES, type MatchAttribute } from './match-values.js'

/** What is known of the user: the name whole or in two parts, the address whole or in four. */
export type MatchValues = Readonly<Partial<Record<MatchAttribute, string>>>

/** How the values are sent. */
export interface MatchClaimsOptions {
  /** `plain` for the scope `mc_kyc_plain`: values as they are, which the operator brings to its form. `hashed` for `mc_kyc_hashed`. */
  readonly form: 'plain' | 'hashed'
  /** What both sides agreed on, where it is another hash than that of {@link hashMatchValue}. */
  readonly hash?: ((attribute: MatchAttribute, value: string) => string | Promise<string>) | undefined
}

/**
 * The `claims` of `buildAuthorizationRequest` and `startServerInitiated`. Names end in `_hashed` where values are hashes. No interface, which could
 * not be given for a record.
 */
export type MatchClaims = {
  readonly premiuminfo: Readonly<Record<string, { readonly value: string }>>
}

/** What is given whole, and the parts that stand for it. */
const PARTS: Readonly<Partial<Record<MatchAttribute, readonly MatchAttribute[]>>> = {
  name: ['given_name', 'family_name'],
  address: ['houseno_or_housename', 'postal_code', 'town', 'country'],
}

const MATCH_ATTRIBUTES: readonly MatchAttribute[] = Object.keys(MATCH_RULES) as MatchAttribute[]

/**
 * Builds the `claims` parameter of a match request, e.g. `{"premiuminfo":{"given_name":{"value":"…"}}}`.
 *
 * @throws {TypeError} when a member is no attribute that is matched, a value is no text, a name or an address is given whole and in parts, or some of its
 * parts are missing, or neither a name nor an address is given.
 * @throws {RangeError} when a value is empty, or nothing of it is left to be hashed.
 * @see MC API §6, OIDC Core §5.5
 */
export async function buildMatchClaims(values: MatchValues, options: MatchClaimsOptions): Promise<MatchClaims> {
  const { form, hash = hashMatchValue } = options
  if (form !== 'plain' && form !== 'hashed') throw new TypeError('form must be plain or hashed')
  checkMembers(values)
  const given = MATCH_ATTRIBUTES.filter((attribute) => values[attribute] !== undefined)
  const claims = await Promise.all(
    given.map(async (attribute): Promise<[string, { value: string }]> => {
      const value = values[attribute]
      if (typeof value !== 'string') throw new TypeError(`The value of ${attribute} must be a string`)
      if (value.trim() === '') throw new RangeError(`The value of ${attribute} must have more than white space`)
      return form === 'plain'
        ? [attribute, { value }]
        : [`${attribute}_hashed`, { value: await hash(attribute, value) }]
    }),
  )
  return { premiuminfo: Object.fromEntries(claims) }
}

/** MC API §6: a name whole or in parts, an address whole or in parts, all parts. */
function checkMembers(values: MatchValues): void {
  if (Object.keys(values).some((name) => !Object.hasOwn(MATCH_RULES, name))) {
    throw new TypeError(`The match products compare nothing but ${MATCH_ATTRIBUTES.join(', ')}`)
  }
  const isGiven = (attribute: MatchAttribute) => values[attribute] !== undefined
  for (const [whole, parts = []] of Object.entries(PARTS) as [MatchAttribute, MatchAttribute[]][]) {
    const count = parts.filter(isGiven).length
    if (isGiven(whole) && count > 0) throw new TypeError(`Either ${whole} or ${parts.join(', ')} is given, not both`)
    if (count > 0 && count < parts.length) throw new TypeError(`Without ${whole}, all of ${parts.join(', ')} are due`)
  }
  if (!MATCH_ATTRIBUTES.some((attribute) => attribute !== 'birthdate' && isGiven(attribute))) {
    throw new TypeError('A name or an address is due')
  }
}
