/**
 * A poll of a client for its tokens while the user thinks, CIBA Core §10.1, and the answer to it, §11.
 */

import type { CibaHandlerOptions } from 'mobile-identity-contracts/ciba'
import type { Call } from './load.js'

export const POLL: Call = {
  path: '/token',
  headers: {
    authorization: `Basic ${btoa('bank:0123456789abcdef0123456789abcdef')}`,
    'content-type': 'application/x-www-form-urlencoded',
  },
  body: new URLSearchParams({
    grant_type: 'urn:openid:params:grant-type:ciba',
    auth_req_id: 'kQ3vZ1yB7nT0cX9rWm5eJg8uHs2-4pLdAfOiYtRbVxM',
  }).toString(),
}

/** A poll without a request that it is about. */
export const UNREADABLE_POLL: Call = { ...POLL, body: 'grant_type=%' }

export const PENDING = { error: 'authorization_pending' }

/** A provider with one client and one request that waits for its user, however often it is polled for. */
export function pendingProvider(): CibaHandlerOptions<string, string> {
  const state = {
    phase: 'pending',
    clientId: 'bank',
    deliveryMode: 'poll',
    expiresAtMs: Date.now() + 86_400_000,
    intervalMs: 5_000,
    earlyPolls: 0,
    notification: 'none',
  } as const
  const authReqId = new URLSearchParams(POLL.body).get('auth_req_id')
  const kept = new Map([[authReqId, { state, revision: 1 }]])
  return {
    issuer: 'https://op.example',
    findClient: (clientId) =>
      clientId === 'bank'
        ? {
            client_id: 'bank',
            client_secret: '0123456789abcdef0123456789abcdef',
            token_endpoint_auth_method: 'client_secret_basic',
            backchannel_token_delivery_mode: 'poll',
          }
        : undefined,
    findUser: () => ({ outcome: 'unknown' }),
    onAuthentication: () => undefined,
    issueTokens: () => {
      throw new Error('nobody agrees')
    },
    // Saved, but not in place of what it was: the next poll is in time again.
    store: {
      load: (id) => kept.get(id),
      save: (_id, saved, revision) =>
        kept.set('', { state: saved as typeof state, revision: (revision ?? 0) + 1 }) !== undefined,
    },
  }
}
