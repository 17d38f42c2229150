import { describe, expect, it } from 'vitest'
import { type BridgeRow, bridgeError, CIBA_BRIDGE, toCibaRequest } from './ciba-bridge.js'
import { SERVER_INITIATED_ERRORS } from './server-initiated/server-initiated-errors.js'
import type { AcceptedServerInitiatedRequest } from './server-initiated/server-initiated-verification.js'

const REQUEST: AcceptedServerInitiatedRequest = {
  clientId: 'x-bank',
  delivery: 'notification',
  scopes: ['openid', 'mc_authz'],
  version: 'mc_si_r2_v1.0',
  acrValues: ['3', '2'],
  nonce: 'n-1',
  loginHint: 'MSISDN:447700900250',
  notificationUri: 'https://bank.example/mc/notification',
  notificationToken: 'dG9rZW4',
  clientName: 'X Bank',
  context: 'Pay',
  bindingMessage: 'K7',
  correlationId: 'c-1',
  claims: { premiuminfo: { email: null } },
}

describe('the bridge between server-initiated requests and CIBA', () => {
  it('says a request by notification in the words of push', () => {
    expect(toCibaRequest(REQUEST)).toEqual({
      parameters: {
        client_id: 'x-bank',
        scope: 'openid mc_authz',
        acr_values: '3 2',
        login_hint: 'MSISDN:447700900250',
        binding_message: 'K7',
        client_notification_token: 'dG9rZW4',
      },
      registration: {
        backchannel_token_delivery_mode: 'push',
        backchannel_client_notification_endpoint: 'https://bank.example/mc/notification',
        client_name: 'X Bank',
      },
      lost: ['version', 'nonce', 'context', 'correlation_id', 'mc_claims'],
    })
  })

  it('says a request for polling in the words of poll', () => {
    const { clientId, scopes, version, acrValues, nonce, loginHint } = REQUEST
    const polling = { clientId, delivery: 'polling', scopes, version, acrValues, nonce, loginHint } as const
    expect(toCibaRequest(polling)).toEqual({
      parameters: {
        client_id: 'x-bank',
        scope: 'openid mc_authz',
        acr_values: '3 2',
        login_hint: 'MSISDN:447700900250',
      },
      registration: { backchannel_token_delivery_mode: 'poll' },
      lost: ['version', 'nonce'],
    })
  })

  it.each([
    ['accepted', 'authorization_pending'],
    ['not_found_entity', 'unknown_user_id'],
    ['timeout', 'expired_token'],
    ['access_denied', 'access_denied'],
  ])('knows the counterpart of the error %s', (serverInitiated, ciba) => {
    expect(bridgeError(serverInitiated, 'ciba')).toBe(ciba)
    expect(bridgeError(ciba, 'serverInitiated')).toBe(serverInitiated)
  })

  it.each([
    ['slow_down', 'serverInitiated'],
    ['payment_fail', 'ciba'],
    ['no_such_error', 'ciba'],
    ['', 'ciba'],
    ['__proto__', 'serverInitiated'],
  ] as const)('knows none of the error %s', (code, to) => {
    expect(bridgeError(code, to)).toBeUndefined()
  })

  it('has each name once on each side, and no error that has no row', () => {
    for (const rows of Object.values(CIBA_BRIDGE) as readonly (readonly BridgeRow[])[]) {
      for (const side of ['serverInitiated', 'ciba'] as const) {
        const names = rows.flatMap((row) => row[side] ?? [])
        expect(new Set(names).size).toBe(names.length)
      }
    }
    const errors: readonly BridgeRow[] = CIBA_BRIDGE.errors
    const codes = errors.flatMap(({ serverInitiated }) => serverInitiated ?? [])
    expect(codes.filter((code) => !Object.hasOwn(SERVER_INITIATED_ERRORS, code))).toEqual([])
  })
})
