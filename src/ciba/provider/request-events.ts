/**
 * The life of one authentication request, as a machine: polled, approved, denied, failed, expired, notified.
 *
 * The machine is pure. The caller loads the state, applies one event, stores the next state if nobody stored another one in between, and only
 * then carries the effects out. So two polls at once never get tokens twice.
 *
 * @see CIBA Core §10, §11, §12
 */

import { type AuthenticationRequestState, checkAuthenticationRequest } from './request-state.js'

/** What can happen to an authentication request. Times are epoch milliseconds. */
export type AuthenticationRequestEvent =
  /** A token request came with this `auth_req_id`, from a client that was authenticated (10.1). */
  | { readonly type: 'token-requested'; readonly clientId: string; readonly nowMs: number }
  /** The user agreed. `grant` is what the tokens will be made of, as JSON; it is not looked at. */
  | { readonly type: 'approved'; readonly grant: unknown; readonly nowMs: number }
  /** The user, or the provider, declined. */
  | { readonly type: 'denied'; readonly nowMs: number }
  /** The provider cannot complete the transaction. */
  | { readonly type: 'failed'; readonly nowMs: number }
  /** The caller's clock says that the life of the `auth_req_id` may be over. Too early, it has no effect. */
  | { readonly type: 'expired'; readonly nowMs: number }
  | { readonly type: 'notification-delivered' }
  | { readonly type: 'notification-failed' }

/** Why a token request gets no tokens (11). */
export type TokenRequestRefusal =
  | 'authorization_pending'
  | 'slow_down'
  | 'expired_token'
  | 'access_denied'
  | 'invalid_grant'
  | 'invalid_request'
  | 'unauthorized_client'

/** Why a pushed request came to nothing (12). */
export type PushRefusal = 'access_denied' | 'expired_token' | 'transaction_failed'

/** What the caller has to do, after the state was stored. */
export type AuthenticationRequestEffect =
  /** Make the tokens of the grant, and answer the token request with them. */
  | { readonly effect: 'answer-tokens'; readonly grant: unknown }
  | { readonly effect: 'answer-refusal'; readonly error: TokenRequestRefusal }
  /** Tell the client that it can fetch the outcome (10.2). */
  | { readonly effect: 'send-ping' }
  /** Make the tokens of the grant, and push them (10.3.1). */
  | { readonly effect: 'push-tokens'; readonly grant: unknown }
  /** Push the error (12). */
  | { readonly effect: 'push-refusal'; readonly error: PushRefusal }

/** The state after an event, which is the very same one where nothing changed, and what has to be done. */
export interface AuthenticationRequestTransition {
  readonly state: AuthenticationRequestState
  readonly effects: readonly AuthenticationRequestEffect[]
}

/** A poll that comes this much too early is taken for one in time: the way to the provider takes longer at one time than at another. */
const EARLY_TOLERANCE_MS = 500
/** What `slow_down` adds to the interval. Reads: D-CIBA-3 */
const SLOW_DOWN_MS = 5_000
/** So many polls in a row may come too early; the next one ends the request. Reads: D-CIBA-20 */
const MAX_EARLY_POLLS = 5

/** The events that happen at a time, on which depends what they mean. */
const TIMED: ReadonlySet<string> = new Set(['token-requested', 'approved', 'denied', 'failed', 'expired'])

type Outcome = 'denied' | 'failed' | 'expired'

/** Outcome without tokens → what a token request is answered, and what is pushed. Reads: D-CIBA-21 */
const OUTCOMES: Readonly<Record<Outcome, { readonly polled: TokenRequestRefusal; readonly pushed: PushRefusal }>> = {
  denied: { polled: 'access_denied', pushed: 'access_denied' },
  failed: { polled: 'expired_token', pushed: 'transaction_failed' },
  expired: { polled: 'expired_token', pushed: 'expired_token' },
}

/**
 * Applies an event to an authentication request.
 *
 * An outcome that comes after another one, or after the end of the life of the request, has no effect. Nothing that is given is changed.
 *
 * @param state From `newAuthenticationRequest`, or from an earlier call; JSON keeps it whole.
 * @throws {TypeError} when the state or the event is malformed.
 * @see CIBA Core §8, §10, §10.1, §10.2, §10.3, §11, §12
 */
export function nextAuthenticationRequest(
  state: AuthenticationRequestState,
  event: AuthenticationRequestEvent,
): AuthenticationRequestTransition {
  checkAuthenticationRequest(state)
  if (TIMED.has(event.type) && !Number.isFinite((event as { nowMs?: unknown }).nowMs))
    throw new TypeError('nowMs of the event must be a number')
  switch (event.type) {
    case 'token-requested':
      return answerTokenRequest(state, event.clientId, event.nowMs)
    case 'approved':
      return approve(state, event.grant, event.nowMs)
    case 'denied':
    case 'failed':
      return event.nowMs >= state.expiresAtMs ? end(state, 'expired') : end(state, event.type)
    case 'expired':
      return event.nowMs < state.expiresAtMs ? { state, effects: [] } : end(state, 'expired')
    case 'notification-delivered':
      return settle(state, 'delivered')
    case 'notification-failed':
      return settle(state, 'failed')
    default:
      throw new TypeError('The event is unknown')
  }
}

function answerTokenRequest(
  state: AuthenticationRequestState,
  clientId: string,
  nowMs: number,
): AuthenticationRequestTransition {
  // §11: an auth_req_id of another client is answered as one that does not exist, and is not touched.
  if (clientId !== state.clientId) return refuse(state, 'invalid_grant')
  // §11: a client that gets its tokens pushed has no use of this grant.
  if (state.deliveryMode === 'push') return refuse(state, 'unauthorized_client')
  const isOpen = state.phase === 'pending' || state.phase === 'approved'
  if (isOpen && nowMs >= state.expiresAtMs) return refuse(conclude(state, 'expired'), 'expired_token')
  switch (state.phase) {
    case 'pending':
      return answerPending(state, nowMs)
    case 'approved':
      // §10.1: once tokens were handed out for it, an auth_req_id is not valid any more.
      return { state: conclude(state, 'consumed'), effects: [{ effect: 'answer-tokens', grant: state.grant }] }
    case 'consumed':
      return refuse(state, 'invalid_grant')
    case 'stopped':
      return refuse(state, 'invalid_request')
    default:
      return refuse(state, OUTCOMES[state.phase].polled)
  }
}

/** §7.3, §11: the interval lies between two polls, so the first one is never too early. */
function answerPending(state: AuthenticationRequestState, nowMs: number): AuthenticationRequestTransition {
  const { polledAtMs, intervalMs, earlyPolls } = state
  const isEarly = polledAtMs !== undefined && nowMs - polledAtMs < intervalMs - EARLY_TOLERANCE_MS
  if (!isEarly) return refuse({ ...state, polledAtMs: nowMs, earlyPolls: 0 }, 'authorization_pending')
  if (earlyPolls >= MAX_EARLY_POLLS) return refuse(conclude(state, 'stopped'), 'invalid_request')
  const slower = { polledAtMs: nowMs, earlyPolls: earlyPolls + 1, intervalMs: intervalMs + SLOW_DOWN_MS }
  return refuse({ ...state, ...slower }, 'slow_down')
}

function approve(state: AuthenticationRequestState, grant: unknown, nowMs: number): AuthenticationRequestTransition {
  if (state.phase !== 'pending') return { state, effects: [] }
  if (nowMs >= state.expiresAtMs) return end(state, 'expired')
  const { deliveryMode } = state
  // §10.3.1: what is pushed is handed out, whether it arrives or not, so the grant is not kept.
  if (deliveryMode === 'push') {
    return {
      state: { ...conclude(state, 'consumed'), notification: 'due' },
      effects: [{ effect: 'push-tokens', grant }],
    }
  }
  const approved: AuthenticationRequestState = { ...state, phase: 'approved', grant }
  if (deliveryMode === 'poll') return { state: approved, effects: [] }
  return { state: { ...approved, notification: 'due' }, effects: [{ effect: 'send-ping' }] }
}

function end(state: AuthenticationRequestState, outcome: Outcome): AuthenticationRequestTransition {
  const isOpen = state.phase === 'pending' || (state.phase === 'approved' && outcome === 'expired')
  if (!isOpen) return { state, effects: [] }
  const ended = conclude(state, outcome)
  if (state.deliveryMode === 'push') {
    const effects = [{ effect: 'push-refusal', error: OUTCOMES[outcome].pushed } as const]
    return { state: { ...ended, notification: 'due' }, effects }
  }
  // §10.2: a ping follows an authentication that succeeded or failed, not the expiry.
  if (state.deliveryMode === 'poll' || outcome === 'expired') return { state: ended, effects: [] }
  return { state: { ...ended, notification: 'due' }, effects: [{ effect: 'send-ping' }] }
}

function settle(
  state: AuthenticationRequestState,
  notification: 'delivered' | 'failed',
): AuthenticationRequestTransition {
  return { state: state.notification === 'due' ? { ...state, notification } : state, effects: [] }
}

function refuse(state: AuthenticationRequestState, error: TokenRequestRefusal): AuthenticationRequestTransition {
  return { state, effects: [{ effect: 'answer-refusal', error }] }
}

/** The state at its end, without what the tokens would have been made of. */
function conclude(
  { grant: _dropped, ...state }: AuthenticationRequestState,
  phase: AuthenticationRequestState['phase'],
): AuthenticationRequestState {
  return { ...state, phase }
}
