/**
 * The values that the match products compare: brought to one form, and hashed.
 *
 * Operator and service provider agree on the form in advance; what is done here is the published example, for every attribute alike but for how much of
 * it applies. The hash is that of the form, so that the least difference makes another one. Reads: D-MC-31, D-MC-32
 *
 * @see MC API §6
 */

/** What is done to a value, besides composing its characters (Unicode form NFC) and taking out white space. */
interface MatchRule {
  readonly isLowerCased: boolean
  /** Characters that are kept, in code points. */
  readonly maxCharacters?: number
}

/** A text in any writing: without white space, in lower case, cut after 20 characters. */
const WORDS = { isLowerCased: true, maxCharacters: 20 } as const

/**
 * Attribute → what is done to its value. A date has neither letters nor 20 characters.
 *
 * @see MC API §6
 */
export const MATCH_RULES = {
  name: WORDS,
  given_name: WORDS,
  family_name: WORDS,
  address: WORDS,
  houseno_or_housename: WORDS,
  postal_code: WORDS,
  town: WORDS,
  country: WORDS,
  birthdate: { isLowerCased: false },
} as const satisfies Record<string, MatchRule>

/** An attribute that the match products compare. */
export type MatchAttribute = keyof typeof MATCH_RULES

/** Longest value that is taken, in UTF-16 units: far more than a name or an address has. */
const VALUE_MAX_LENGTH = 4096

/**
 * Brings a value to the form in which both sides compare it: composed (NFC), without white space, in lower case whatever the language of the machine,
 * cut after 20 code points. Full-width letters stay what they are, since a peer that does no more than the published example leaves them so. The form of a
 * form is itself. Reads: D-MC-31
 *
 * @throws {TypeError} when the attribute is none that is matched, or the value is no text.
 * @throws {RangeError} when nothing is left of the value, or it has more than 4096 characters.
 * @see MC API §6
 */
export function normaliseMatchValue(attribute: MatchAttribute, value: string): string {
  if (!Object.hasOwn(MATCH_RULES, attribute))
    throw new TypeError('The attribute is none that the match products compare')
  if (typeof value !== 'string') throw new TypeError(`The value of ${attribute} must be a string`)
  if (value.length > VALUE_MAX_LENGTH) {
    throw new RangeError(`The value of ${attribute} must have at most ${VALUE_MAX_LENGTH} characters`)
  }
  const { isLowerCased, maxCharacters }: MatchRule = MATCH_RULES[attribute]
  const stripped = value.normalize('NFC').replaceAll(/\s/g, '')
  // To take out a space, or to lower a letter, can bring together what is composed to one character.
  const composed = (isLowerCased ? stripped.toLowerCase() : stripped).normalize('NFC')
  const form = maxCharacters === undefined ? composed : [...composed].slice(0, maxCharacters).join('')
  if (form === '') throw new RangeError(`The value of ${attribute} must have more than white space`)
  return form
}

/**
 * Hashes a value as the hashed match products send it: SHA-256 of the UTF-8 bytes of its form, as 64 hexadecimal digits in lower case.
 * Reads: D-MC-32
 *
 * A hash of a name or a date of birth is no secret: who guesses the value has it. It is personal data as the value is.
 *
 * @throws {TypeError} when the attribute is none that is matched, or the value is no text.
 * @throws {RangeError} when nothing is left of the value, or it has more than 4096 characters.
 * @see MC API §6
 */
export async function hashMatchValue(attribute: MatchAttribute, value: string): Promise<string> {
  const bytes = new TextEncoder().encode(normaliseMatchValue(attribute, value))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
