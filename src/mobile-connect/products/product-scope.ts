/**
 * The scope of a product: what it names, and whether it is as the guidelines ask.
 *
 * @see MC Products §2.2
 */

import { mobileConnectError } from '../contract-errors.js'
import { countryOfSegment } from './product-countries.js'

/** What the scope of a product says. */
export interface ProductScope {
  /** The scope as it stands in a request, e.g. `mc_kycmatch_es`. */
  readonly scope: string
  /** The name of the product, without `mc_` and without the country, e.g. `kycmatch`. */
  readonly product: string
  /** ISO 3166-1 alpha-2 in capitals, e.g. `ES`; absent when the scope names no country. */
  readonly country?: string
  /** Whether it is a scope that is publicly seen in the field. */
  readonly isKnown: boolean
  /** Whether it is of the pattern that a new product needs, `mc_<<product>>_<<country>>`. */
  readonly followsPattern: boolean
}

type Row = { readonly product: string; readonly country?: string }

/**
 * Scopes that are publicly seen: what they name. Some hold their country in the middle or with three letters, and the last two letters of
 * `mc_india_tc` are no country. Reads: D-MC-1
 *
 * @see MC API §7
 */
export const KNOWN_PRODUCT_SCOPES = {
  mc_authn: { product: 'authn' },
  mc_authz: { product: 'authz' },
  mc_identity_phonenumber: { product: 'identity_phonenumber' },
  mc_identity_signup: { product: 'identity_signup' },
  mc_identity_signupplus: { product: 'identity_signupplus' },
  mc_identity_nationalid: { product: 'identity_nationalid' },
  mc_identity_basic: { product: 'identity_basic' },
  mc_identity_basic_address: { product: 'identity_basic_address' },
  mc_identity_full: { product: 'identity_full' },
  mc_phonenumber: { product: 'phonenumber' },
  mc_signup: { product: 'signup' },
  mc_nationalid: { product: 'nationalid' },
  mc_kyc_plain: { product: 'kyc_plain' },
  mc_kyc_hashed: { product: 'kyc_hashed' },
  mc_attr_vm_match: { product: 'attr_vm_match' },
  mc_attr_vm_match_hash: { product: 'attr_vm_match_hash' },
  mc_attr_vm_share: { product: 'attr_vm_share' },
  mc_attr_vm_share_hash: { product: 'attr_vm_share_hash' },
  mc_mnv_validate: { product: 'mnv_validate' },
  mc_mnv_validate_plus: { product: 'mnv_validate_plus' },
  mc_india_tc: { product: 'tc', country: 'IN' },
  mc_atp: { product: 'atp' },
  mc_email: { product: 'email' },
  mc_taxid_rus: { product: 'taxid', country: 'RU' },
  mc_sign_document: { product: 'sign_document' },
  mc_bigdata: { product: 'bigdata' },
  mc_scoring: { product: 'scoring' },
  mc_ru_hhe: { product: 'hhe', country: 'RU' },
} as const satisfies Readonly<Record<string, Row>>

/** Every scope of a product on the wire. Reads: D-MC-1 */
const PRODUCT_SCOPE = /^mc(?:_[a-z0-9]+)+$/

/** Longer than any scope that is known. */
const MAX_LENGTH = 128

/** Whether a text has the form of the scope of a product: segments of `a–z 0–9` after `mc`, joined by `_`; at most 128 characters. */
export function isProductScope(text: unknown): text is string {
  return typeof text === 'string' && text.length <= MAX_LENGTH && PRODUCT_SCOPE.test(text)
}

/**
 * Reads the scope of one product. A scope that breaks `mc_<<product>>_<<country>>` is read all the same, and told by `followsPattern`.
 * Reads: D-MC-1, D-MC-33
 *
 * @throws {ContractError} MC_SCOPE when it is no scope of a product at all; `openid` and the scopes of OpenID Connect are none.
 * @see MC Products §2.2
 * @see MC API §7
 */
export function parseProductScope(scope: unknown): ProductScope {
  if (!isProductScope(scope)) {
    const message = `must be mc_, the product and the country in a–z, 0–9 and _, at most ${MAX_LENGTH} characters`
    throw mobileConnectError('MC_SCOPE', [{ pointer: '', code: 'product-scope', message, source: 'MC Products §2.2' }])
  }
  const row = findRow(scope)
  if (row !== undefined) return { scope, ...row, isKnown: true, followsPattern: false }
  const segments = scope.split('_').slice(1)
  const last = segments.at(-1) ?? ''
  const country = segments.length > 1 ? countryOfSegment(last) : undefined
  if (country === undefined) return { scope, product: segments.join('_'), isKnown: false, followsPattern: false }
  return { scope, product: segments.slice(0, -1).join('_'), country, isKnown: false, followsPattern: true }
}

function findRow(scope: string): Row | undefined {
  return Object.hasOwn(KNOWN_PRODUCT_SCOPES, scope)
    ? KNOWN_PRODUCT_SCOPES[scope as keyof typeof KNOWN_PRODUCT_SCOPES]
    : undefined
}
