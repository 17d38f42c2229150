/**
 * The one-time password: by SMS in the background, or typed in by the user.
 *
 * @see RCC.14 §2.6.1, §2.6.2, §2.6.3, §2.9.1, §2.10
 */

import type { AnswerOf } from './client-answers.js'
import {
  changeRequest,
  changeServer,
  closeRequest,
  closeTimer,
  type Effects,
  enterStage,
  openTimer,
} from './client-book.js'
import { type BusyClient, changeClient } from './client-copies.js'
import type { ClientEventOf } from './client-events.js'
import { askIdentity, askMsisdn } from './client-identification.js'
import { sendRequest } from './client-requests.js'
import { failRequest, postponeRequest, refuseRequest } from './client-retries.js'
import type { ClientState } from './client-state.js'

/**
 * A 200 without a configuration: the step before the OTP.
 *
 * @see RCC.14 §2.6.1
 */
export function takeOtpStep(
  state: BusyClient,
  { cookie, smsPortZero }: AnswerOf<'otp-required'>,
  atMs: number,
  effects: Effects,
): ClientState {
  const { request, settings } = state
  // §2.15: the bare 200 to changed uploads has nothing to go on with. Reads: D-DC-58
  if (request.uploaded.length > 0 && !cookie) return acceptUpload(state, effects)
  // §2.6.1.1: who is unknown expects an SMS to send, and nothing else.
  if (request.unidentified) return askMsisdn(state, effects)
  // §2.6.1: without a cookie the client stops, and deletes its configuration.
  if (!cookie) return refuseRequest(state, effects)
  if (request.otp !== null) return repeatWithCookie(state, effects)
  // §2.6.1: a token that is valid and not enough is deleted.
  const known = changeRequest(state, { cookie })
  const bare = request.sentToken ? changeServer(known, request.server, { token: null }) : known
  // §2.6.2: the policy outweighs the port that was offered, and an SMS that was intercepted does not count.
  const isTyped = settings.kind !== 'primary-device' || settings.smsPort === 0 || smsPortZero
  if (isTyped) return askOtp(bare, atMs, effects)
  if (request.earlyOtp !== null) return sendOtp(bare, request.earlyOtp, 'sms', effects)
  return awaitOtp(bare, 'otp-sms', atMs, effects)
}

/** Waits for the SMS with the OTP, for a time. @see RCC.14 §2.6.2, §2.8.3.3 */
export function awaitOtp(
  state: BusyClient,
  stage: 'otp-sms' | 'otp-challenge',
  atMs: number,
  effects: Effects,
): BusyClient {
  const timer = openTimer(state, 'otp', atMs + state.settings.otpTimeoutMs, effects)
  return changeClient(changeRequest(state, { stage, timer }), { sequence: timer.timerId })
}

/** The user typed the OTP in. @see RCC.14 §2.6.1 step 1 c */
export function enterOtp(state: BusyClient, event: ClientEventOf<'otp-entered'>, effects: Effects): BusyClient {
  return sendOtp(state, event.otp, 'user', effects)
}

/**
 * An OTP came by SMS: sent on where it is waited for. One that overtakes the answer that announces it is kept for it;
 * when the user was asked, only what the user types counts. Reads: D-DC-59
 *
 * @see RCC.14 §2.6.1 step 1 c, §2.6.2, §2.8.3.3
 */
export function takeOtpSms(state: BusyClient, otp: string, effects: Effects): BusyClient {
  const { settings, request } = state
  const { stage } = request
  if (stage === 'otp-sms') return sendOtp(state, otp, 'sms', effects)
  if (stage === 'otp-challenge') return authenticateByOtp(state, otp, effects)
  const isEarly = stage === 'answer' && settings.kind === 'primary-device' && settings.smsPort !== 0
  return isEarly && request.otp === null ? changeRequest(state, { earlyOtp: otp }) : state
}

/** Answers a challenge whose password is the OTP. @see RCC.14 §2.8.3.3 */
export function authenticateByOtp(state: BusyClient, otp: string, effects: Effects): BusyClient {
  closeTimer(state.request.timer, effects)
  const next = enterStage(state, { stage: 'answer', timer: null, earlyOtp: null })
  effects.push({ effect: 'authenticate', requestId: next.request.requestId, method: 'sms-otp', otp })
  return next
}

/**
 * The OTP did not come in time, by whichever way, or the user gave up on it: the configuration goes. Reads: D-DC-66
 *
 * @see RCC.14 §2.6.1, §2.6.3
 */
export function abandonOtp(
  state: BusyClient,
  about: 'aborted' | 'authentication-failed',
  effects: Effects,
): ClientState {
  effects.push({ effect: 'inform-user', server: state.request.server, about })
  return refuseRequest(state, effects)
}

/**
 * A 511. An OTP is wrong: whoever typed it in may try again, so often; one that came in the background is not tried
 * again, and the configuration goes at once. A token is not valid: it goes, and the request begins anew without it.
 * Neither was sent: the other ways to identify the user are tried before this counts as any other error.
 * Reads: D-DC-60
 *
 * @see RCC.14 §2.6.3, §2.9.2, §2.9.4, §2.10.2, §2.15
 */
export function refuseAuthentication(state: BusyClient, atMs: number, effects: Effects): ClientState {
  const { settings, request } = state
  if (request.sentToken) return postponeRequest(changeServer(state, request.server, { token: null }), effects)
  if (request.otp !== null) {
    // §2.9.2: an additional device starts from the beginning.
    if (settings.kind !== 'primary-device') return askIdentity(state, effects)
    const canRetry = request.otp.by === 'user' && request.otpPrompts < settings.otpPrompts
    return canRetry ? askOtp(state, atMs, effects) : abandonOtp(state, 'authentication-failed', effects)
  }
  if (request.unidentified || request.moSms !== null) return askMsisdn(state, effects)
  if (request.temporaryToken === 'obtained') {
    return postponeRequest(changeServer(state, request.server, { skipsTemporaryToken: true }), effects)
  }
  return failRequest(state, effects)
}

function acceptUpload(state: BusyClient, effects: Effects): ClientState {
  const closed = closeRequest(changeRequest(state, { uploaded: [] }), effects)
  return changeServer(closed, state.request.server, { failures: 0, retryAtStart: false, failedOn: null })
}

function askOtp(state: BusyClient, atMs: number, effects: Effects): BusyClient {
  const timer = openTimer(state, 'otp', atMs + state.settings.otpTimeoutMs, effects)
  const next = enterStage(changeClient(state, { sequence: timer.timerId }), {
    stage: 'otp-user',
    timer,
    otp: null,
    earlyOtp: null,
    otpPrompts: state.request.otpPrompts + 1,
  })
  effects.push({ effect: 'ask-otp', requestId: next.request.requestId, server: next.request.server })
  return next
}

function sendOtp(state: BusyClient, value: string, by: 'user' | 'sms', effects: Effects): BusyClient {
  closeTimer(state.request.timer, effects)
  return sendRequest(state, effects, { otp: { value, by }, timer: null, earlyOtp: null })
}

/**
 * The OTP was sent and no configuration came. A dedicated identity sends its OTP in the first request, so that the
 * cookie of step 6 asks for the same once more; anybody else has failed. Reads: D-DC-61
 *
 * @see RCC.14 §2.10 step 6
 */
function repeatWithCookie(state: BusyClient, effects: Effects): ClientState {
  const { settings, request } = state
  const isRepeatable = settings.kind === 'dedicated-identity' && request.otpPrompts === 0
  return isRepeatable ? sendRequest(state, effects, { cookie: true, otpPrompts: 1 }) : failRequest(state, effects)
}
