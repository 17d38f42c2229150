/**
 * The attributes of a company or another legal entity, and those of how the attributes were verified.
 *
 * @see OBIE ECA §7.3, §7.4
 */

import { drafted, FROM_ALPHA, OWN, proposed, registered, rowsOf } from './attributes-rows.js'

const { row } = rowsOf('legal-entity', 'OBIE ECA §7.3')
const verification = rowsOf('verification', 'OBIE ECA §7.4')

const LEGAL_ENTITY = drafted('OpenID Authority §3.1')

/** The rows about a legal entity, in the order of the source. */
export const LEGAL_ENTITY_ATTRIBUTES = [
  row('organization_name', 'Name of the company', LEGAL_ENTITY),
  row('organization_type', 'Kind of legal entity, e.g. limited or charity', LEGAL_ENTITY),
  row('trading_as', 'Trading names', LEGAL_ENTITY),
  row('registered_address', 'Registered address', LEGAL_ENTITY),
  row('trading_addresses', 'Addresses at which business is done', OWN),
  row('registration_number', 'Number in the register of companies, with its issuer and country', {
    ...OWN,
    outcome: LEGAL_ENTITY.outcome,
  }),
  row('tax_details', 'Tax numbers, such as that for value added tax', OWN),
  row('lei', 'Legal entity identifier', LEGAL_ENTITY),
  row('registered_jurisdiction', 'Jurisdiction under which it is registered', LEGAL_ENTITY),
  row('organization_status', 'Legal status, e.g. active or dormant', LEGAL_ENTITY),
  row('incorporation_date', 'Day of incorporation', LEGAL_ENTITY),
  row('last_accounts_date', 'Day on which accounts were last submitted', LEGAL_ENTITY),
  row('last_annual_turnover', 'Turnover of the last year', FROM_ALPHA),
  row('uk.sic_code', 'Standard Industrial Classification (SIC) of the United Kingdom', FROM_ALPHA),
  row('eu.eori_code', 'Economic Operators Registration and Identification (EORI) number', FROM_ALPHA),
  row('eu.seed_number', 'Number by which excise authorisations are verified (SEED)', FROM_ALPHA),
  row('uk.duns_number', 'Data Universal Numbering System (DUNS) number', FROM_ALPHA),
  row('dprn', 'Data protection registration number, with its issuer and country', FROM_ALPHA),
] as const

/** The rows about the verification: claims too, but for the evidence and a type of document in it. Reads: D-IDA-9, D-IDA-44 */
export const VERIFICATION_ATTRIBUTES = [
  verification.row('first_account_open', 'Day on which the first account was opened', OWN),
  verification.row('has_active_account', 'Whether an account has payments in or out', OWN),
  verification.claim('updated_at', 'When what is known of the user was last updated', registered('OIDC Core §5.1')),
  verification.row('account_activity', 'For how many months an account has had payments in or out', OWN),
  verification.row(
    'evidence',
    'What the verification was based on, e.g. a passport or a utility bill',
    proposed('IDA ID2 §4.1.1', { status: 'standard', by: 'IDA Schema §5.4.4' }),
    'Evidence',
  ),
  verification.row(
    'gbr.nino',
    'National Insurance number, as the type of a document among the evidence',
    { ...OWN, registration: { status: 'discussed' } },
    'DocumentDetails',
  ),
] as const
