/**
 * The redirect back from the page on which the user selects the operator.
 *
 * @see MC API §2
 */

import { LoginHintToken, SubscriberId } from '../../../generated/mobile-connect/validators.js'
import type { Issue } from '../../validation/issue.js'
import { mobileConnectError } from '../contract-errors.js'
import { readRedirect } from '../sign-in/authorization-redirect.js'

/** The operator that the user selected, and who the user is to it. */
export interface SelectedOperator {
  /** Mobile Country Code, 3 digits. */
  readonly mcc: string
  /** Mobile Network Code, 2 or 3 digits. */
  readonly mnc: string
  /** The encrypted phone number, for the login hint. */
  readonly subscriberId?: string
  readonly subscriberIdToken?: string
}

const PARAMETERS = ['mcc_mnc', 'subscriber_id', 'subscriber_id_token'] as const

const MCC_MNC = /^([0-9]{3})_([0-9]{2,3})$/

/**
 * Reads the redirect back: `mcc_mnc=<mcc>_<mnc>`, and `subscriber_id` and `subscriber_id_token` where the user gave the phone number. It comes
 * through a browser, so it is as true as what a user says: a second discovery with these codes makes something of it.
 *
 * @param redirect The URL that was called, absolute or as a server sees it (`/callback?…`), or its query.
 * @throws {ContractError} MC_OPERATOR_SELECTION when `mcc_mnc` is missing, or a parameter is given twice or of another form.
 * @see MC API §2
 */
export function parseOperatorSelection(redirect: string | URL | URLSearchParams): SelectedOperator {
  const given = readRedirect(redirect, PARAMETERS, refusal)
  const [, mcc, mnc] = MCC_MNC.exec(given.mcc_mnc ?? '') ?? []
  if (mcc === undefined || mnc === undefined) {
    throw refusal({ pointer: '/mcc_mnc', code: 'form', message: 'must be 3 digits, _, and 2 or 3 digits' })
  }
  const { subscriber_id: subscriberId, subscriber_id_token: subscriberIdToken } = given
  if (subscriberId !== undefined && !SubscriberId.is(subscriberId)) {
    throw refusal({ pointer: '/subscriber_id', code: 'form', message: 'must be visible ASCII characters' })
  }
  if (subscriberIdToken !== undefined && !LoginHintToken.is(subscriberIdToken)) {
    throw refusal({ pointer: '/subscriber_id_token', code: 'form', message: 'must be the characters of a token' })
  }
  return {
    mcc,
    mnc,
    ...(subscriberId !== undefined && { subscriberId }),
    ...(subscriberIdToken !== undefined && { subscriberIdToken }),
  }
}

function refusal(fault: Omit<Issue, 'source'>): Error {
  return mobileConnectError('MC_OPERATOR_SELECTION', [{ ...fault, source: 'MC API §2' }])
}
