/**
 * How an authentication request ends, told by the provider's own system, and how the client learns of it.
 *
 * @see CIBA Core §10.2, §10.3, §12
 */

import type { CibaClientRegistration } from '../client-registration.js'
import { type NotificationOptions, type OutgoingNotification, sendClientNotification } from './client-notification.js'
import type { ClientDirectory } from './provider-client-authentication.js'
import type { AuthenticationRequestStore } from './provider-store.js'
import { applyEvent } from './provider-transition.js'
import { buildErrorPush, buildTokenPush, type IssuedTokens } from './push-notification.js'
import type { AuthenticationRequestEffect, AuthenticationRequestEvent } from './request-events.js'
import type { AuthenticationRequestState } from './request-state.js'

/** What tokens are made of, and for what. */
export interface TokenIssue<Grant> {
  /** What `approve` was given. */
  readonly grant: Grant
  readonly authReqId: string
  readonly client: CibaClientRegistration
}

/**
 * Makes the tokens of a grant. It is called once for each authentication, when nothing can be taken back any more. For a client in push mode the
 * ID token needs the claims of `buildPushedIdTokenClaims`.
 */
export type IssueTokens<Grant> = (issue: TokenIssue<Grant>) => IssuedTokens | Promise<IssuedTokens>

/**
 * What became of an outcome. `recorded`: it is the outcome, and `notification` says whether the client was told; `none` is for a client that
 * polls. `refused`: there was another outcome before, or it is too late, or for `expire` too early. `unknown`: there is no such request, or
 * none any more. `contended`: the store was changed by others again and again, so that nothing happened; try again.
 */
export type Conclusion =
  | { readonly outcome: 'recorded'; readonly notification: 'none' | 'delivered' | 'failed' }
  | { readonly outcome: 'refused' | 'unknown' | 'contended' }

/**
 * How the provider's own system tells what became of an authentication. They resolve once the client was notified, or could not be, and reject with
 * what the store throws: the outcome may be recorded or not then, so tell it again.
 */
export interface AuthenticationOutcomes<Grant> {
  /**
   * The user agreed. `grant` is what the tokens will be made of, as JSON: it goes to the store and then to `issueTokens`.
   *
   * For a client in push mode the tokens are made here. When they cannot be, the client is told that there are none, and this rejects.
   *
   * @throws {TypeError} when the ID token is not one to be pushed (`buildPushedIdTokenClaims`); whatever `issueTokens` throws.
   */
  approve(authReqId: string, grant: Grant): Promise<Conclusion>
  /** The user declined. */
  deny(authReqId: string): Promise<Conclusion>
  /** The transaction cannot be completed: to a client that polls it is as if it had expired. */
  fail(authReqId: string): Promise<Conclusion>
  /** The time is over. Only a client in push mode is told; a poll finds it out by itself. */
  expire(authReqId: string): Promise<Conclusion>
}

/** What the outcome of a request is recorded and notified with. */
export interface ConclusionOptions<Grant> extends NotificationOptions, Pick<ClientDirectory, 'findClient'> {
  readonly store: AuthenticationRequestStore
  readonly issueTokens: IssueTokens<Grant>
  /** The time, in milliseconds since 1970. */
  readonly now: () => number
}

type Phase = AuthenticationRequestState['phase']

/** Event → the phases in which it is the outcome. */
const RECORDED: Readonly<Record<string, readonly Phase[]>> = {
  approved: ['approved', 'consumed'],
  denied: ['denied'],
  failed: ['failed'],
  expired: ['expired'],
}

/**
 * Makes the functions that tell the outcome.
 *
 * @see CIBA Core §10.2, §10.3, §12
 */
export function createAuthenticationOutcomes<Grant>(options: ConclusionOptions<Grant>): AuthenticationOutcomes<Grant> {
  const { store, now } = options

  async function conclude(authReqId: string, event: AuthenticationRequestEvent): Promise<Conclusion> {
    const applied = await applyEvent(store, authReqId, event)
    if (applied.outcome !== 'applied') return applied
    const { previous, state, effects } = applied
    const notification = await carryOut(authReqId, state, effects)
    const isOutcome = previous.phase !== state.phase && RECORDED[event.type]?.includes(state.phase) === true
    return isOutcome ? { outcome: 'recorded', notification } : { outcome: 'refused' }
  }

  async function carryOut(
    authReqId: string,
    state: AuthenticationRequestState,
    effects: readonly AuthenticationRequestEffect[],
  ): Promise<'none' | 'delivered' | 'failed'> {
    const [effect] = effects
    if (effect === undefined) return 'none'
    let standing: 'delivered' | 'failed' = 'failed'
    try {
      standing = await notifyClient(authReqId, state, effect, options)
    } finally {
      await applyEvent(store, authReqId, { type: `notification-${standing}` })
    }
    return standing
  }

  return {
    approve: (authReqId, grant) => conclude(authReqId, { type: 'approved', grant, nowMs: now() }),
    deny: (authReqId) => conclude(authReqId, { type: 'denied', nowMs: now() }),
    fail: (authReqId) => conclude(authReqId, { type: 'failed', nowMs: now() }),
    expire: (authReqId) => conclude(authReqId, { type: 'expired', nowMs: now() }),
  }
}

async function notifyClient<Grant>(
  authReqId: string,
  state: AuthenticationRequestState,
  effect: AuthenticationRequestEffect,
  options: ConclusionOptions<Grant>,
): Promise<'delivered' | 'failed'> {
  const client = await options.findClient(state.clientId)
  const endpoint = client?.backchannel_client_notification_endpoint
  const token = state.clientNotificationToken
  // A client that was removed since has nowhere to be told.
  if (client === undefined || endpoint === undefined || token === undefined) return 'failed'
  const to = { endpoint, token }
  try {
    return await sendClientNotification({ ...to, body: await bodyOf(authReqId, client, effect, options) }, options)
  } catch (error) {
    // §12: a client whose tokens could not be made learns that none will come.
    const body = buildErrorPush(authReqId, 'transaction_failed')
    if (effect.effect === 'push-tokens') await sendClientNotification({ ...to, body }, options)
    throw error
  }
}

async function bodyOf<Grant>(
  authReqId: string,
  client: CibaClientRegistration,
  effect: AuthenticationRequestEffect,
  { issueTokens }: ConclusionOptions<Grant>,
): Promise<OutgoingNotification['body']> {
  if (effect.effect === 'push-refusal') return buildErrorPush(authReqId, effect.error)
  if (effect.effect !== 'push-tokens') return { auth_req_id: authReqId }
  // What went in as a grant comes out as one.
  const grant = effect.grant as Grant
  return buildTokenPush(authReqId, await issueTokens({ grant, authReqId, client }))
}
