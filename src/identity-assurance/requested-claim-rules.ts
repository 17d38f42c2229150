/**
 * What is asked of a claim that is asked for, beside its schema: one row per rule.
 *
 * @see IDA §5.5.2
 * @see OBIE ECA §8.2
 */

import { withoutLanguage } from './derived-claims.js'
import type { RuleWords } from './element-rule.js'
import type { JsonObject } from './json-objects.js'

/** A rule for a claim that is asked for by an object. */
export interface RequestedClaimRule extends RuleWords {
  /** The profile that it belongs to. Without it, it always holds. */
  readonly profile?: 'eca'
  /** Member of the object that is at fault, where it is one. */
  readonly member?: string
  isBroken(name: string, claim: JsonObject): boolean
}

/** The claims of OpenID Connect and of identity assurance that hold no date. Any other may (OIDC Core §5.1, IDA Claims §4.1). Reads: D-IDA-26 */
const CLAIMS_WITHOUT_DATE: ReadonlySet<string> = new Set([
  ...['name', 'given_name', 'family_name', 'middle_name', 'nickname', 'preferred_username'],
  ...['profile', 'picture', 'website', 'email', 'email_verified', 'gender', 'zoneinfo', 'locale'],
  ...['phone_number', 'phone_number_verified', 'address', 'place_of_birth', 'nationalities'],
  ...['birth_family_name', 'birth_given_name', 'birth_middle_name', 'salutation', 'title', 'msisdn', 'also_known_as'],
])

const AGE_CLAIMS: ReadonlySet<string> = new Set(['age_is_at_least', 'age_is_at_most'])

/** Of a claim about an age, and of every claim that is asked for. Reads: D-IDA-8 */
const AGE_MEMBERS: ReadonlySet<string> = new Set([
  ...['age', 'on_date', 'result'],
  ...['essential', 'value', 'values', 'purpose'],
])

/** In the order in which they are told. */
export const REQUESTED_CLAIM_RULES: readonly RequestedClaimRule[] = [
  {
    code: 'max-age',
    message: 'must not be said of a claim that holds no date',
    source: 'IDA §5.5.2',
    member: 'max_age',
    isBroken: (name, claim) => Object.hasOwn(claim, 'max_age') && CLAIMS_WITHOUT_DATE.has(withoutLanguage(name)),
  },
  {
    code: 'age-member',
    message: 'must have no members of its own but age, on_date and result',
    source: 'OBIE ECA §8.2',
    profile: 'eca',
    isBroken: (name, claim) => AGE_CLAIMS.has(name) && Object.keys(claim).some((member) => !AGE_MEMBERS.has(member)),
  },
]
