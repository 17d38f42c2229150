/**
 * The attributes of a person, and of the session in which the user was authenticated.
 *
 * @see OBIE ECA §7.1, §7.2
 */

import { DROPPED, drafted, FROM_ALPHA, OWN, proposed, registered, rowsOf } from './attributes-rows.js'

const { row, claim, unnamed } = rowsOf('natural-person', 'OBIE ECA §7.1')
const session = rowsOf('session', 'OBIE ECA §7.2')

const CORE = registered('OIDC Core §5.1')
const ADDITIONAL = proposed('IDA ID2 §3.1')

/** The rows about a person, in the order of the source; two have no name. Reads: D-IDA-44 */
export const NATURAL_PERSON_ATTRIBUTES = [
  claim('name', 'Full name', CORE),
  claim('given_name', 'Given or first names', CORE),
  claim('middle_name', 'Middle names', CORE),
  claim('family_name', 'Surnames or last names', CORE),
  claim('phone_number', 'Phone number, in any form', CORE),
  claim('msisdn', 'Mobile phone number in international format', proposed('IDA ID3')),
  row('phone_numbers', 'Phone numbers, and what each is used for', OWN),
  claim('email', 'E-mail address', CORE),
  row('emails', 'E-mail addresses, and what each is used for', OWN),
  claim('birthdate', 'Date of birth', CORE),
  row('age', 'Age in whole years', OWN),
  row('age_is_at_least', 'Whether an age has been reached on a day', DROPPED),
  row('age_is_at_most', 'Whether an age has not been passed on a day', DROPPED),
  claim('birth_family_name', 'Family name at birth', ADDITIONAL),
  row('previous_names', 'Former names, and when they were borne', OWN),
  claim('address', 'Current address', registered('OIDC Core §5.1.1')),
  row('previous_addresses', 'Former addresses, and when they were lived at', OWN),
  claim('place_of_birth', 'Country, region and town of birth', ADDITIONAL),
  claim('nationalities', 'Nationalities, as codes of travel documents', ADDITIONAL),
  row('residence_status', 'In which way the person may live in which countries', FROM_ALPHA),
  claim('salutation', 'Salutation, e.g. Mr', ADDITIONAL),
  claim('title', 'Title, e.g. Dr', ADDITIONAL),
  claim('also_known_as', 'Stage name, religious name or another alias', ADDITIONAL),
  claim('gender', 'Gender', CORE),
  row('qualifications', 'What the person has learned, and how far', FROM_ALPHA),
  row('employment_history', 'Jobs of the person, and the employers', FROM_ALPHA),
  row('income', 'What the person earns in a period', FROM_ALPHA),
  unnamed('Citizen registration number', FROM_ALPHA),
  unnamed('Biometric information', FROM_ALPHA),
  row('authority', 'For whom else the person may act, and how', drafted('OpenID Authority §3.2')),
] as const

/** The rows about the session: claims of the ID token. */
export const SESSION_ATTRIBUTES = [
  session.row('acr', 'Class of the authentication', registered('OIDC Core §2')),
  session.row('amr', 'Methods of the authentication', registered('OIDC Core §2')),
] as const
