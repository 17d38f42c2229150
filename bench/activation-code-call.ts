/**
 * The call that the servers answer and the clients make: `requestActivationCode`, AID.02 §7.7, valid and not.
 */

import type { Call } from './load.js'

export const CLIENT_ID = 'cmp1'
export const TARGET_ID = 'msp1'
export const API_KEY = 'k3y0fTheCmp'
export const MSP_TOKEN = '25bca1e2-338f-11d6-ac61-9e71138fd521'

export const HEADERS = {
  'CMP-request-id': '0b8f4f3e-1a52-4b53-9a54-6d3c2b9a1f10',
  'correlation-id': '7f0c7e0e-9d0a-4e2f-8c3b-2a1d5e6f7081',
  'client-id': CLIENT_ID,
  'target-id': TARGET_ID,
} as const

export const BODY = {
  profileType: 'personal',
  deviceType: 'tcu',
  imei: '',
  eid: '89049032123451234512345678901235',
  activationCodeRequestID: '14abc1e2-338f-11e6-ac61-9e71128cae77',
}

export const ANSWER = {
  iccid: '8944500805172032953',
  activationCode: '1$VR-01-43-CUST.SC.MY-ESIM.COM$DEF30A27E3CEFD34FA24B4A38D9681A5',
  profileType: 'personal',
  swappedIccid: null,
}

export const VALID_CALL: Call = {
  path: `/v1/activation-code-requests/${MSP_TOKEN}`,
  headers: { ...HEADERS, 'api-key': API_KEY, 'content-type': 'application/json' },
  body: JSON.stringify(BODY),
}

/** Calls that every server refuses that validates at all: one fault each. */
export const INVALID_CALLS: Readonly<Record<string, Call>> = {
  path: { ...VALID_CALL, path: '/v1/activation-code-requests/none' },
  header: { ...VALID_CALL, headers: { ...VALID_CALL.headers, 'correlation-id': 'none' } },
  body: { ...VALID_CALL, body: JSON.stringify({ ...BODY, eid: '-' }) },
}

/** A call that even a server refuses that only parses. */
export const UNREADABLE_CALL: Call = { ...VALID_CALL, body: '{' }
