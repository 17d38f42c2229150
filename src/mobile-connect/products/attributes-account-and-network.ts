/**
 * The attributes about the contract and the device of a user, and about where the device is.
 *
 * @see MC Products §2.1, §A
 */

import { COUNT_OR_FLAG, DAY, FLAG, oneOf, PHONE_NUMBER, TEXT, TIME_ZONE, TIMESTAMP } from './attributes-formats.js'
import { rowsOf } from './attributes-rows.js'

const account = rowsOf('account-info')
const network = rowsOf('network-session')

/** Both meanings of `account_type` stand in this group: their values tell them apart. Reads: D-MC-4, D-MC-29 */
export const ACCOUNT_INFO_ATTRIBUTES = [
  account.shortlisted('is_lost_stolen', FLAG, 'The device is reported as lost or stolen'),
  account.row('account_type', oneOf('Consumer', 'Enterprise'), 'Who the customer is'),
  account.shortlisted(
    'billing_segment',
    oneOf('PAYG', 'PAYM', 'Business'),
    'Prepaid, postpaid, or a business contract',
  ),
  account.shortlisted('account_tenure', DAY, 'Day since which the user is known as a customer'),
  account.row(
    'account_start_date',
    { type: ['integer', 'false'], minimum: 0 },
    'Days since the last renewal; false when not known',
  ),
  account.row('account_type', oneOf('Primary', 'Sub'), 'Which account of the customer it is'),
  account.row('length_of_tenure', oneOf(0, 1, 2, 3, 4), '0 unknown, 1 below 30 days, 2 up to 90, 3 up to 360, 4 above'),
  account.row('tariff_group', oneOf('prepaid', 'postpaid', 'hybrid'), 'Group of the tariff'),
  account.row('is_billpayer', FLAG, 'The user has been verified as the bill payer'),
  account.row('parental_control', FLAG, 'A parent has marked the user as a minor'),
  account.row('ported_in', FLAG, 'The number was ported in from another operator'),
  account.row(
    'phone_number_recycling',
    oneOf(0, 1, false, true),
    '1 or true: the number was released and is not allocated now',
  ),
  account.shortlisted('account_state', oneOf('active', 'inactive'), 'State of the account'),
  account.row('device_type', { type: 'string', format: 'tac' }, 'Type allocation code of the device'),
  account.shortlisted('device_msisdn', PHONE_NUMBER, 'Number of the device that uses the service'),
  account.row('smartphone_upgrade', FLAG, 'The type allocation code has changed, to that of a smartphone'),
  account.row(
    'type_tokens',
    { type: ['string', 'object'] },
    'Identities of the device at the operator: IMSI, ICCID, IMEI',
  ),
  account.row('ID_hash', TEXT, 'Hash of MSISDN, IMSI and IMEI'),
  account.shortlisted('device_change', TIMESTAMP, 'When MSISDN and IMEI were last paired anew'),
  account.shortlisted('sim_change', TIMESTAMP, 'When MSISDN and IMSI were last paired anew', ['SIM_change']),
  account.shortlisted(
    'is_unconditional_call_divert_active',
    oneOf(true, false, 'activated', 'not-activated'),
    'All calls are diverted to another number',
  ),
  account.row('date_last_bill_payed', DAY, 'Day of the last payment of a bill'),
  account.row('date_last_topup', DAY, 'Day of the last top-up'),
  account.row('payment_type_used', oneOf('Direct Debit', 'Bank Transfer', 'Credit/Debit card'), 'How the user pays'),
  account.row('channel_of_purchase', oneOf('online', 'PoS', 'partner'), 'Where the user bought'),
] as const

/** `state` and `city` are where the device is, not where the user lives. Reads: D-MC-4 */
export const NETWORK_SESSION_ATTRIBUTES = [
  network.row(
    'network_presence',
    oneOf('connected_home_nw', 'not_connected', 'connected_roaming'),
    'Presence in a network',
  ),
  network.row(
    'subscription_activity_30',
    COUNT_OR_FLAG,
    'Calls and texts of the last 30 days, or whether there were any',
  ),
  network.row(
    'subscription_activity_365',
    COUNT_OR_FLAG,
    'Calls and texts of the last 12 months, or whether there were any',
  ),
  network.shortlisted('is_roaming', FLAG, 'The device is roaming'),
  network.shortlisted(
    'country_code',
    { type: 'string', format: 'iso3166-alpha2' },
    'Country where the device is or last was',
  ),
  network.row('latitude', { type: 'number', minimum: -90, maximum: 90 }, 'Present or last known latitude, in degrees'),
  network.row(
    'longitude',
    { type: 'number', minimum: -180, maximum: 180 },
    'Present or last known longitude, in degrees',
  ),
  network.row('location_accuracy', oneOf('HIGH', 'MEDIUM', 'LOW'), 'How far the location can be relied on'),
  network.row('proximity', FLAG, 'The device is within the area that was asked about'),
  network.row('cell_id', { type: ['string', 'integer'], minimum: 0 }, 'Present or last known cell'),
  network.row('reverse-coded POI', TEXT, 'Point of interest that is nearest to the location'),
  network.row('state', TEXT, 'Present or last known state or county'),
  network.row('city', TEXT, 'Present or last known city'),
  network.row('location_time', TIMESTAMP, 'When the location was found out'),
  network.row(
    'location_age',
    { type: 'number', minimum: 0 },
    'Seconds from when the location was found out to the request',
  ),
  network.row('current_zoneinfo', TIME_ZONE, 'Present or last known time zone, e.g. Europe/Paris'),
  network.row('dwell_location', FLAG, 'The device is where it often is, e.g. at home or at work'),
] as const
