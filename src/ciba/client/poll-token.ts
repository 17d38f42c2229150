/**
 * Polls for the tokens of a request until they are there or will not come.
 *
 * @see CIBA Core §10.1, §11
 */

import { ContractError } from '../../errors/contract-error.js'
import { onAbort } from '../../http/abort-listeners.js'
import { notify } from '../../http/event-hook.js'
import { parseRetryAfter } from '../../http/retry.js'
import type { CibaClient } from './ciba-client.js'
import { type CibaClientSettings, type CibaClock, type PollTurn, settingsOf } from './ciba-client-settings.js'
import { readPollFailure, readRefusal } from './poll-answer.js'
import { firstPoll, nextPoll, type PendingReason, type PollAnswer, type PollEnd } from './poll-decision.js'
import { requireStarted, type StartedAuthentication } from './started-authentication.js'
import { type CibaTokens, type TokenSet, verifyTokenResponse } from './verify-tokens.js'

/** How it ended. */
export type PollOutcome = { readonly outcome: 'granted'; readonly tokens: CibaTokens } | PollEnd

/** A poll brought no news. */
export interface PendingPoll {
  readonly reason: PendingReason
  /** Time until the next poll, or until the request expires, in milliseconds. */
  readonly delayMs: number
}

/** How one polling can be stopped, watched, and told of its ping. */
export interface PollOptions {
  /** Ends the polling at once; it rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** Told after each poll without news. What it throws is ignored. */
  readonly onPending?: ((pending: PendingPoll) => void) | undefined
  /** The ping for this request came already, so that the first poll need not wait. */
  readonly pinged?: boolean | undefined
}

const GRANT_TYPE = 'urn:openid:params:grant-type:ciba'
/** So often the keys of the provider are asked for when they cannot be had, so long apart. */
const KEY_TRIES = 4
const KEY_PAUSE_MS = 2_000

/**
 * Asks for the tokens at the interval of the provider, and verifies the ID token.
 *
 * It waits an interval before the first poll and from the end of each to the start of the next, never has two under way, and ends at the
 * expiry even when a poll is under way then. In ping mode it polls when `receivePing` tells it to, and seldom before. Tokens come once, so keys
 * that cannot be had when they come are asked for again. Reads: D-CIBA-14, D-CIBA-16, D-CIBA-35
 *
 * @throws {ContractError} CIBA_ID_TOKEN when the ID token cannot be trusted, OPENID_KEYS when the keys of the provider cannot be had,
 *   HTTP_INVALID_RESPONSE or HTTP_RESPONSE_TOO_LARGE when an answer is not one of CIBA.
 * @throws {TypeError} when the client is one of push mode, is polling for this request already, or `started` is not its own.
 * @see CIBA Core §10.1, §10.1.1, §11
 */
export async function pollToken(
  client: CibaClient,
  started: StartedAuthentication,
  options: PollOptions = {},
): Promise<PollOutcome> {
  const settings = settingsOf(client)
  const { turns, issuer, deliveryMode } = settings
  requireStarted(started, issuer)
  if (deliveryMode === 'push') throw new TypeError('a client in push mode does not poll (CIBA Core 10.1)')
  const { authReqId } = started
  // §10.1: no two requests at once for one auth_req_id.
  if (turns.has(authReqId)) throw new TypeError('this request is polled for already (CIBA Core 10.1)')
  const turn: PollTurn = { ping: 'none', wake: undefined }
  turns.set(authReqId, turn)
  try {
    return await poll(settings, started, turn, options)
  } finally {
    turns.delete(authReqId)
  }
}

/**
 * Tells the polling of a request that its ping came: it polls at once, or as soon as the poll under way is answered.
 *
 * @param authReqId Of a notification that `parseNotification` accepted. Only the first ping of a request counts.
 * @returns Whether this client is polling for the request. If not, `pollToken` with `pinged` is to be called.
 * @see CIBA Core §10.2
 */
export function receivePing(client: CibaClient, authReqId: string): boolean {
  const turn = settingsOf(client).turns.get(authReqId)
  if (turn === undefined) return false
  if (turn.ping === 'none') {
    turn.ping = 'came'
    turn.wake?.()
  }
  return true
}

async function poll(
  settings: CibaClientSettings,
  started: StartedAuthentication,
  turn: PollTurn,
  { signal, onPending, pinged = false }: PollOptions,
): Promise<PollOutcome> {
  const { clock, deliveryMode } = settings
  const awaited = deliveryMode === 'ping' ? 'awaited' : 'none'
  let decision = firstPoll(started, pinged ? 'came' : awaited, clock.now())
  for (;;) {
    signal?.throwIfAborted()
    if (decision.step === 'end') return decision.end
    const { state, until, delayMs, reason } = decision
    // A ping that came while a poll was under way counts, unless the answer to that asks for patience.
    if (turn.ping === 'came' && reason !== 'pending') turn.ping = 'used'
    if (delayMs > 0 && turn.ping !== 'came') await pause(clock, delayMs, signal, turn)
    if (until === 'expiry' && turn.ping !== 'came') return { outcome: 'expired' }
    if (turn.ping === 'came') turn.ping = 'used'
    const leftMs = state.expiresAtMs - clock.now()
    const answer = await ask(settings, started.authReqId, { signal, deadlineMs: leftMs })
    if (answer.kind === 'tokens') {
      const verify = () => verifyTokenResponse(settings, answer.tokens, started.authReqId)
      return { outcome: 'granted', tokens: await onceKeysAreThere(verify, clock, signal, turn) }
    }
    decision = nextPoll({ ...state, awaitsPing: state.awaitsPing && !hasPing(turn) }, answer, clock.now())
    if (decision.step === 'wait') notify(onPending, { reason: decision.reason, delayMs: decision.delayMs })
  }
}

function hasPing({ ping }: PollTurn): boolean {
  return ping !== 'none'
}

async function ask(
  { exchange }: CibaClientSettings,
  authReqId: string,
  options: { readonly signal: AbortSignal | undefined; readonly deadlineMs: number },
): Promise<PollAnswer | { readonly kind: 'tokens'; readonly tokens: TokenSet }> {
  try {
    const answer = await exchange.requestToken({ grant_type: GRANT_TYPE, auth_req_id: authReqId }, options)
    if (answer.status === 200) return { kind: 'tokens', tokens: answer.body }
    const { status, body, headers } = answer
    return readRefusal(status, body, parseRetryAfter(headers.get('retry-after')))
  } catch (error) {
    options.signal?.throwIfAborted()
    return readPollFailure(error)
  }
}

/** §10.1.1: the `auth_req_id` is spent, so nothing but patience gets the tokens of a provider whose keys cannot be had now. */
async function onceKeysAreThere<T>(
  verify: () => Promise<T>,
  clock: CibaClock,
  signal: AbortSignal | undefined,
  turn: PollTurn,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    signal?.throwIfAborted()
    try {
      return await orAbort(verify(), signal)
    } catch (error) {
      const mayPass = error instanceof ContractError && error.code === 'OPENID_KEYS'
      if (!mayPass || tries === KEY_TRIES) throw error
      await pause(clock, KEY_PAUSE_MS, signal, turn)
    }
  }
}

/** What comes of the work, or the reason of the signal as soon as it is aborted. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, () => reject(signal?.reason))
    work.finally(stopListening).then(resolve, reject)
  })
}

/** Waits for the time, a ping or an abort, and leaves neither timer nor listener behind. */
function pause(clock: CibaClock, delayMs: number, signal: AbortSignal | undefined, turn: PollTurn): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      turn.wake = undefined
      stopTimer()
      stopListening()
      settle()
    }
    const stopTimer = clock.setTimer(() => end(resolve), delayMs)
    const stopListening = onAbort(signal, () => end(() => reject(signal?.reason)))
    turn.wake = () => end(resolve)
  })
}
