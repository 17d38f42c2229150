/**
 * A bank: a client of CIBA whose provider answers from a list.
 */

import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { ClientEvent } from '../../http/client-options.js'
import { type Reply, recordedFetch } from '../../http/testing/recorded-fetch.js'
import { createLocalKeySource } from '../../openid/key-source.js'
import { type CibaClientOptions, createCibaClient } from '../client/ciba-client.js'
import type { StartedAuthentication } from '../client/started-authentication.js'
import { manualClock } from './manual-clock.js'

export const ISSUER = 'https://openid.operator.example'
export const CLIENT_ID = 'bank-1'
export const AUTH_REQ_ID = '1c266114-a1be-4252-8ad1-04986c5b9ac1'
export const CLIENT_SECRET = 's3cretOfTheBank'
export const METADATA = {
  issuer: ISSUER,
  token_endpoint: `${ISSUER}/oauth/token`,
  jwks_uri: `${ISSUER}/jwks`,
  id_token_signing_alg_values_supported: ['RS256', 'ES256'],
  backchannel_token_delivery_modes_supported: ['poll', 'ping', 'push'] as ('poll' | 'ping' | 'push')[],
  backchannel_authentication_endpoint: `${ISSUER}/oauth/bc-authorize`,
  backchannel_authentication_request_signing_alg_values_supported: ['ES256'],
  backchannel_user_code_parameter_supported: true,
}

const { privateKey, publicKey } = await generateKeyPair('RS256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }

/** The public keys of the provider. */
export const PROVIDER_KEYS = { keys: [jwk] }

/** Access and refresh token of the example of CIBA Core §10.3.1, and their hashes. */
export const KNOWN = {
  accessToken: 'G5kXH2wHvUra0sHlDy1iTkDJgsgUO1bN',
  atHash: 'Wt0kVFXMacqvnHeyU0001w',
  refreshToken: '4bwc0ESC_IAhflf-ACC_vjD_ltc11ne-8gFPfA2Kx16',
  rtHash: 'sHahCuSpXCRg5mkDDvvr4w',
}

/** An ID token of the provider, made with jose alone. */
export function idToken(nowMs: number, claims: Record<string, unknown> = {}, alg = 'RS256'): Promise<string> {
  const iat = Math.floor(nowMs / 1000)
  const all = { iss: ISSUER, sub: 'p7Wc2LxQ9dRk', aud: CLIENT_ID, iat, exp: iat + 600, ...claims }
  return new SignJWT(all).setProtectedHeader({ alg, kid: 'k1' }).sign(privateKey)
}

/** Tokens as the token endpoint answers them. */
export async function tokenResponse(nowMs: number, claims: Record<string, unknown> = {}) {
  return {
    access_token: KNOWN.accessToken,
    token_type: 'Bearer',
    expires_in: 3600,
    id_token: await idToken(nowMs, claims),
  }
}

export function createBank(replies: readonly Reply[] = [], options: Partial<CibaClientOptions> = {}) {
  const clock = manualClock()
  const events: ClientEvent[] = []
  const { fetch, requests } = recordedFetch(...replies)
  const client = createCibaClient({
    metadata: METADATA,
    clientAuthentication: { method: 'client_secret_basic', clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
    deliveryMode: 'poll',
    keys: createLocalKeySource(PROVIDER_KEYS),
    clock,
    fetch,
    onEvent: (event) => events.push(event),
    ...options,
  })
  const started: StartedAuthentication = {
    issuer: ISSUER,
    deliveryMode: client.deliveryMode,
    authReqId: AUTH_REQ_ID,
    expiresAtMs: clock.now() + 120_000,
    intervalMs: 5_000,
  }
  /** The parameters of a request that was sent. */
  const form = (index = 0) => Object.fromEntries(new URLSearchParams(String(requests[index]?.body)))
  return { client, clock, events, requests, started, form }
}
