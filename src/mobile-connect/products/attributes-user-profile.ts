/**
 * The attributes about a user and about his or her Mobile Connect account.
 *
 * @see MC Products §2.1, §A
 */

import {
  ADDRESS_MAX_LENGTH,
  ADDRESS_TEXT,
  DAY,
  FLAG,
  oneOf,
  PHONE_NUMBER,
  TEXT,
  TIME_ZONE,
  URL_TEXT,
} from './attributes-formats.js'
import { rowsOf } from './attributes-rows.js'

const account = rowsOf('mobile-connect')
const { row, shortlisted } = rowsOf('user-profile')

export const MOBILE_CONNECT_ATTRIBUTES = [
  account.row('sub', TEXT, 'Unique reference of the user: the pseudonymous customer reference (PCR)'),
  account.row('creation_date', DAY, 'Day on which the user was registered on Mobile Connect'),
  account.row(
    'updated_at',
    { type: 'number', minimum: 0 },
    'Last update of what is known of the user, in epoch seconds',
  ),
] as const

export const USER_PROFILE_ATTRIBUTES = [
  shortlisted('title', TEXT, 'Salutation'),
  row('name', TEXT, 'Full name, as it is displayed'),
  shortlisted('given_name', TEXT, 'Given or first names'),
  shortlisted('family_name', TEXT, 'Surnames or last names'),
  shortlisted('middle_name', TEXT, 'Middle names'),
  row('nickname', TEXT, 'Casual name'),
  row('preferred_username', TEXT, 'Short name by which the user wants to be called at the service provider'),
  row('displayname', TEXT, 'Name that the user prefers to see displayed'),
  row('alias', TEXT, 'Default alias'),
  row('locale', { type: 'string', format: 'language-tag' }, 'Preferred language, e.g. fr-CA'),
  shortlisted('gender', TEXT, 'Gender'),
  shortlisted(
    'birthdate',
    { type: 'string', format: 'birthdate' },
    'Date of birth; the year 0000 says that it is left out',
  ),
  row('age', { type: 'integer', minimum: 0 }, 'Age in whole years'),
  row('age_verified', FLAG, 'The age has been verified'),
  row(
    'is_adult',
    oneOf(0, 1, 2, 3),
    '0 unknown, 1 verified by the holder, 2 verified by the bill payer, 3 barred by the bill payer',
  ),
  row('profile', URL_TEXT, 'Page that describes the user'),
  row('picture', URL_TEXT, 'Picture of the user'),
  row('website', URL_TEXT, 'Web page or blog of the user'),
  row('msisdn', PHONE_NUMBER, 'Number that the user has with Mobile Connect'),
  shortlisted(
    'phone_number',
    PHONE_NUMBER,
    'Preferred telephone number; in the short-list the number of Mobile Connect',
  ),
  row('phone_number_verified', FLAG, 'The telephone number has been verified'),
  row(
    'phone_number_country_code',
    { type: 'string', format: 'e164-country-code' },
    'E.164 country code of the telephone number',
  ),
  row('phone_number_alternate', PHONE_NUMBER, 'Second telephone number'),
  row('voicemail_PIN_enabled', FLAG, 'The user has changed the PIN of the voice mail that the operator had set'),
  shortlisted('email', { type: 'string', format: 'email' }, 'E-mail address'),
  row('email_verified', FLAG, 'The e-mail address has been verified'),
  row(
    'address',
    { type: ['string', 'object'], maxLength: ADDRESS_MAX_LENGTH },
    'Whole postal address: house, postal code, and where known city and country; or the object of OpenID Connect',
  ),
  row('formatted', ADDRESS_TEXT, 'Whole postal address, formatted for display'),
  row('houseno_or_housename', TEXT, 'Registered number or name of the house'),
  shortlisted('street_address', TEXT, 'Street, with number or name of the house'),
  shortlisted('city', TEXT, 'City or town of residence'),
  shortlisted('state', TEXT, 'State or county of residence'),
  shortlisted('postal_code', TEXT, 'Postal code of residence'),
  shortlisted('country', TEXT, 'Country of residence'),
  row('address_verified', FLAG, 'The address has been verified'),
  row('zoneinfo', TIME_ZONE, 'Time zone of residence, e.g. Europe/Paris'),
  row('passport', TEXT, 'Number of the passport'),
  row('social_security_number', TEXT, 'Social security or national insurance number'),
  row(
    'national_identifier',
    { type: 'string', format: 'national-identifier' },
    'Country, type of document and number, divided by /',
  ),
  row('segmentation', TEXT, 'Socio-demographic segment'),
] as const
