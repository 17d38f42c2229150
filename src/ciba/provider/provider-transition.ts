/**
 * One event on one stored authentication request: load, decide, save if nobody else did in between, otherwise once more.
 *
 * @see CIBA Core §10.1
 */

import type { AuthenticationRequestStore } from './provider-store.js'
import {
  type AuthenticationRequestEvent,
  type AuthenticationRequestTransition,
  nextAuthenticationRequest,
} from './request-events.js'
import type { AuthenticationRequestState } from './request-state.js'

/** What became of an event. `contended`: others saved first, again and again, so nothing happened. */
export type StoredTransition =
  | ({
      readonly outcome: 'applied'
      /** The state that the event met. */
      readonly previous: AuthenticationRequestState
    } & AuthenticationRequestTransition)
  | { readonly outcome: 'unknown' | 'contended' }

const MAX_TRIES = 10

/**
 * Applies an event. The effects are to be carried out only when this says `applied`.
 *
 * @throws whatever the store throws.
 * @see CIBA Core §10.1
 */
export async function applyEvent(
  store: AuthenticationRequestStore,
  authReqId: string,
  event: AuthenticationRequestEvent,
): Promise<StoredTransition> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const stored = await store.load(authReqId)
    if (stored === undefined) return { outcome: 'unknown' }
    const { state, effects } = nextAuthenticationRequest(stored.state, event)
    const isSaved = state === stored.state || (await store.save(authReqId, state, stored.revision))
    if (isSaved) return { outcome: 'applied', previous: stored.state, state, effects }
  }
  return { outcome: 'contended' }
}
