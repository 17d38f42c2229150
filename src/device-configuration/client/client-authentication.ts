/**
 * Authentication that a server begins: OpenID Connect, HTTP digest, EAP-AKA, the proof of authenticity, and the
 * temporary token.
 *
 * @see RCC.14 §2.7, §2.8, §2.11, §2.12, §2.13, §2.14, §C.3
 */

import type { AnswerOf } from './client-answers.js'
import { changeRequest, changeServer, type Effects, enterStage, serverOf } from './client-book.js'
import type { BusyClient } from './client-copies.js'
import type { RequestPart } from './client-effects.js'
import { identifyBySim, obtainTemporaryToken } from './client-identification.js'
import { authenticateByOtp, awaitOtp } from './client-otp.js'
import { sendRequest } from './client-requests.js'
import { failRequest, loseServer, postponeRequest } from './client-retries.js'
import type { ClientState } from './client-state.js'

/**
 * A 302 leads to the authorisation endpoint, or back. A location without https is treated as if there were no server.
 *
 * @see RCC.14 §2.8.2, §2.8.3.2
 */
export function takeRedirect(state: BusyClient, { isSecure }: AnswerOf<'redirect'>, effects: Effects): ClientState {
  if (!isSecure) return loseServer(state, effects)
  const next = enterStage(state, {})
  effects.push({ effect: 'follow-redirect', requestId: next.request.requestId })
  return next
}

/** An authorisation endpoint shows the user a page. @see RCC.14 §2.8.3.4 */
export function takeWebPage(state: BusyClient, effects: Effects): BusyClient {
  const next = enterStage(state, {})
  effects.push({ effect: 'show-web-page', requestId: next.request.requestId })
  return next
}

/** An EAP packet is answered to the same URI. @see RCC.14 §2.8.3.2, §C.3 */
export function takeEapPacket(state: BusyClient, effects: Effects): BusyClient {
  const next = enterStage(state, {})
  effects.push({ effect: 'relay-eap', requestId: next.request.requestId })
  return next
}

/**
 * A 401. A second one for GBA asks for a new bootstrapped association; a third one, or a second one of another method,
 * says that the authentication failed. Reads: D-DC-64
 *
 * @see RCC.14 §2.7.2.1, §2.8.3.1, §2.8.3.3, §B.2
 */
export function takeChallenge(
  state: BusyClient,
  { method }: AnswerOf<'digest-challenge'>,
  atMs: number,
  effects: Effects,
): ClientState {
  const { challenges, earlyOtp } = state.request
  if (challenges >= (method === 'gba-digest' ? 2 : 1)) return failRequest(state, effects)
  const challenged = changeRequest(state, { challenges: challenges + 1 })
  if (method === 'sms-otp') {
    // §2.8.3.3: only a client that gets the OTP on its port can answer.
    if (state.settings.smsPort === 0) return failRequest(state, effects)
    if (earlyOtp !== null) return authenticateByOtp(challenged, earlyOtp, effects)
    return awaitOtp(challenged, 'otp-challenge', atMs, effects)
  }
  const next = enterStage(challenged, {})
  const { requestId } = next.request
  if (method === 'aka-digest') effects.push({ effect: 'authenticate', requestId, method })
  else effects.push({ effect: 'authenticate', requestId, method, renew: challenges > 0 })
  return next
}

/** The server wants proof that the client is authentic. @see RCC.14 §2.4.3, §2.11 */
export function takeAuthenticityRequest(state: BusyClient, effects: Effects): BusyClient {
  const next = enterStage(state, { stage: 'authenticity' })
  const { requestId, server } = next.request
  effects.push({ effect: 'verify-authenticity', requestId, server })
  return next
}

/**
 * The proof is there. A client that can get a temporary token, and has neither it nor a token, gets it before the POST.
 *
 * @see RCC.14 §2.11, §2.13
 */
export function sendProof(state: BusyClient, effects: Effects): BusyClient {
  const { settings, request } = state
  const wantsToken = settings.kind === 'primary-device' && settings.temporaryToken && serverOf(state).token === null
  if (wantsToken && request.temporaryToken === 'untried') {
    return obtainTemporaryToken(changeRequest(state, { isProofDue: true }), effects)
  }
  const parts: RequestPart[] = ['client-authenticity-results', ...settings.uploads]
  if (request.temporaryToken === 'obtained') parts.push('temporary-token')
  // §2.12, §2.14: all uploads go along with the proof, so whatever had changed is told.
  const told = serverOf(state).changes
  const known = told.length === 0 ? state : changeServer(state, request.server, { changes: [] })
  const uploaded = told.length === 0 ? request.uploaded : [...request.uploaded, ...told]
  return sendRequest(known, effects, { isProofDue: false, uploaded }, parts)
}

/** The SIM authentication endpoint gave a temporary token. @see RCC.14 §2.13 step 3 */
export function takeTemporaryToken(state: BusyClient, effects: Effects): BusyClient {
  const obtained = changeRequest(state, { temporaryToken: 'obtained' })
  return state.request.isProofDue ? sendProof(obtained, effects) : identifyBySim(obtained, effects)
}

/** It did not: another procedure is used, which may have to wait for SMS. @see RCC.14 §2.13 step 2 */
export function goWithoutTemporaryToken(state: BusyClient, effects: Effects): ClientState {
  if (state.request.isProofDue) return sendProof(changeRequest(state, { temporaryToken: 'failed' }), effects)
  return postponeRequest(changeServer(state, state.request.server, { skipsTemporaryToken: true }), effects)
}
