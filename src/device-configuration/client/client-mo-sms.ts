/**
 * The mobile originated SMS procedure: the client sends an SMS, and the server learns its number from it.
 *
 * @see RCC.14 §2.6.1.1
 */

import { encodeBase64Url } from '../../bytes/base64.js'
import type { AnswerOf } from './client-answers.js'
import { changeRequest, changeServer, type Effects, enterStage, openTimer } from './client-book.js'
import { type BusyClient, changeClient } from './client-copies.js'
import { askMsisdn } from './client-identification.js'
import { sendRequest } from './client-requests.js'
import { failRequest } from './client-retries.js'
import type { ClientState } from './client-state.js'

/**
 * The server asks for an SMS. Once in a request: a server that asks again has not learned anything from the first one.
 * An answer that lacks the cookie fails the procedure, and so does, for a client that knows neither IMSI nor MSISDN, one
 * without Retry-After. Reads: D-DC-62
 *
 * @see RCC.14 §2.6.1, §2.6.1.1 steps 2 to 4
 */
export function takeMoConfiguration(
  state: BusyClient,
  answer: AnswerOf<'mo-sms-required'>,
  atMs: number,
  effects: Effects,
): ClientState {
  const { request, settings } = state
  const { cookie, retryAfterSeconds, moConfiguration } = answer
  if (settings.kind !== 'primary-device') return failRequest(state, effects)
  // §2.6.1.1: the header is due where the procedure began without anything that says who the user is.
  const lacksHeader = !cookie || (request.unidentified && retryAfterSeconds === undefined)
  if (lacksHeader || request.isMoSmsUsed) return askMsisdn(state, effects)
  // §2.6.1: a token that is valid and not enough is deleted.
  const bare = request.sentToken ? changeServer(state, request.server, { token: null }) : state
  const next = enterStage(bare, {
    stage: 'mo-sms-sending',
    cookie: true,
    isMoSmsUsed: true,
    moSms: {
      content: encodeBase64Url(new TextEncoder().encode(moConfiguration.smsMessageContent)),
      waitMs: moConfiguration.smsWaitIntervalMs,
      notBeforeMs: atMs + (retryAfterSeconds ?? 0) * 1000,
    },
  })
  effects.push({
    effect: 'send-sms',
    requestId: next.request.requestId,
    destination: moConfiguration.destinationPhoneNumber,
    content: moConfiguration.smsMessageContent,
    visible: moConfiguration.smsVisible,
  })
  return next
}

/**
 * The SMS is on its way: the next request waits for the interval after it, and for the Retry-After of the answer.
 * Reads: D-DC-62
 *
 * @see RCC.14 §2.6.1.1 step 5
 */
export function awaitMoSms(state: BusyClient, atMs: number, effects: Effects): BusyClient {
  const { waitMs, notBeforeMs } = state.request.moSms ?? { waitMs: 0, notBeforeMs: 0 }
  const timer = openTimer(state, 'sms-wait', Math.max(atMs + waitMs, notBeforeMs), effects)
  return changeClient(changeRequest(state, { stage: 'mo-sms-waiting', timer }), { sequence: timer.timerId })
}

/**
 * The interval is over: "all the same parameters as the original request", with the content of the SMS.
 *
 * @see RCC.14 §2.6.1.1 step 5, Table 11
 */
export function continueAfterMoSms(state: BusyClient, effects: Effects): BusyClient {
  return sendRequest(state, effects, { timer: null, isFirst: state.request.wasFirst })
}
