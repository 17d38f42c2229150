/**
 * Who the user is: by token, by SIM, by what they enter, by the SMS that the client sends. One of them precedes the
 * first message of every procedure.
 *
 * @see RCC.14 §2.6.1, §2.6.3, §2.9.1, §2.10, §2.13, §E.1.2
 */

import { type Effects, enterStage, isDefaultServer, serverOf } from './client-book.js'
import type { BusyClient } from './client-copies.js'
import type { ClientEventOf } from './client-events.js'
import type { OngoingRequest } from './client-request.js'
import { sendChanges, sendRequest } from './client-requests.js'
import { refuseRequest } from './client-retries.js'
import type { ClientState } from './client-state.js'

/** What a procedure that begins anew forgets. */
const FROM_THE_BEGINNING: Partial<OngoingRequest> = {
  isFirst: true,
  cookie: false,
  unidentified: false,
  cellular: false,
  otp: null,
  earlyOtp: null,
  moSms: null,
}

/** Begins the procedure with what the client knows about its user. */
export function identify(state: BusyClient, effects: Effects): BusyClient {
  const { settings, request } = state
  const { token, changes } = serverOf(state)
  // §2.15: changes are told with the token.
  if (request.reason === 'uploads-changed' && token !== null && changes.length > 0) return sendChanges(state, effects)
  if (settings.kind !== 'primary-device') return identifyByUser(state, effects)
  // §E.1.2: on cellular access the unsecured request always comes first.
  if (settings.cellularInitialRequest && !request.isInitialDone && state.connectivity.data === 'cellular') {
    return sendInitialRequest(state, effects)
  }
  return identifyBySim(state, effects)
}

/**
 * A primary device: token, temporary token, or the SIM and what is known of its number. A client that knows nothing
 * says so, and is told which SMS to send. Reads: D-DC-56
 *
 * @see RCC.14 §2.6.1, §2.6.1.1, §2.13
 */
export function identifyBySim(state: BusyClient, effects: Effects): BusyClient {
  const { settings, request, sim, user } = state
  if (serverOf(state).token !== null) return sendRequest(state, effects)
  if (settings.temporaryToken && request.temporaryToken === 'untried') return obtainTemporaryToken(state, effects)
  if (request.temporaryToken === 'obtained') return sendRequest(state, effects, {}, ['temporary-token'])
  // §2.6.1: a request that is caused by a cookie goes without a number rather than with a question.
  const isKnown = request.cookie || request.entered !== null || user.msisdn !== null || (sim?.imsi ?? null) !== null
  return sendRequest(state, effects, { unidentified: !isKnown })
}

/** Has a temporary token obtained from the SIM authentication endpoint. @see RCC.14 §2.13 */
export function obtainTemporaryToken(state: BusyClient, effects: Effects): BusyClient {
  const next = enterStage(state, { stage: 'temporary-token' })
  const { requestId, server } = next.request
  effects.push({ effect: 'obtain-temporary-token', requestId, server })
  return next
}

/**
 * Asks for the MSISDN, so often; then the user counts as not identified, and the configuration goes.
 *
 * @see RCC.14 §2.6.1, §2.6.1.1, §2.6.3
 */
export function askMsisdn(state: BusyClient, effects: Effects): ClientState {
  const { identityPrompts, server } = state.request
  if (identityPrompts >= state.settings.identityPrompts) return giveUp(state, effects)
  const next = enterStage(state, { ...FROM_THE_BEGINNING, stage: 'msisdn', identityPrompts: identityPrompts + 1 })
  const { requestId } = next.request
  effects.push({ effect: 'ask-msisdn', requestId, server, recommendation: state.user.msisdn })
  return next
}

/** Asks the user of a device without a SIM who they are, so often. @see RCC.14 §2.9.1, §2.9.2, §2.10 */
export function askIdentity(state: BusyClient, effects: Effects): ClientState {
  if (state.request.identityPrompts >= state.settings.identityPrompts) return giveUp(state, effects)
  return promptForIdentity(state, effects)
}

/** The user entered the MSISDN: the procedure begins anew with it. @see RCC.14 §2.6.1 */
export function enterMsisdn(state: BusyClient, event: ClientEventOf<'msisdn-entered'>, effects: Effects): BusyClient {
  return sendRequest(state, effects, { entered: { msisdn: event.msisdn } })
}

/**
 * The user entered an identity. A dedicated identity needs its OTP along with it, so that without one the question is
 * still open.
 *
 * @see RCC.14 §2.9.1, §2.10
 */
export function enterIdentity(
  state: BusyClient,
  event: ClientEventOf<'identity-entered'>,
  effects: Effects,
): ClientState {
  const { identity, otp } = event
  const entered = 'sipUri' in identity ? { sipUri: identity.sipUri } : { msisdn: identity.msisdn }
  if (state.settings.kind !== 'dedicated-identity') return sendRequest(state, effects, { entered })
  if (otp === undefined) return askIdentity(state, effects)
  return sendRequest(state, effects, { entered, otp: { value: otp, by: 'user' } })
}

/** The user enters nothing: the configuration goes, and the user is told. @see RCC.14 §2.6.1, §2.6.3 */
export function abortIdentification(state: BusyClient, effects: Effects): ClientState {
  effects.push({ effect: 'inform-user', server: state.request.server, about: 'aborted' })
  return refuseRequest(state, effects)
}

/**
 * A device that its user configures: by token, else by what the user enters. To an additional server the identity is
 * not asked for again, a one-time password is. Reads: D-DC-57
 */
function identifyByUser(state: BusyClient, effects: Effects): BusyClient {
  const { settings, user } = state
  const server = serverOf(state)
  const isKnown = user.msisdn !== null || user.sipUri !== null
  const needsUser = settings.kind === 'dedicated-identity' || isDefaultServer(state, server)
  if (isKnown && (server.token !== null || !needsUser)) return sendRequest(state, effects)
  return promptForIdentity(state, effects)
}

function sendInitialRequest(state: BusyClient, effects: Effects): BusyClient {
  const next = enterStage(state, { stage: 'initial-answer', isInitialDone: true })
  const { requestId, server } = next.request
  effects.push({ effect: 'send-initial-request', requestId, server })
  return next
}

function promptForIdentity(state: BusyClient, effects: Effects): BusyClient {
  const { settings, user, request } = state
  const next = enterStage(state, {
    ...FROM_THE_BEGINNING,
    stage: 'identity',
    identityPrompts: request.identityPrompts + 1,
  })
  effects.push({
    effect: 'ask-identity',
    requestId: next.request.requestId,
    server: request.server,
    recommendation: user.sipUri ?? user.msisdn,
    withOtp: settings.kind === 'dedicated-identity',
  })
  return next
}

function giveUp(state: BusyClient, effects: Effects): ClientState {
  effects.push({ effect: 'inform-user', server: state.request.server, about: 'authentication-failed' })
  return refuseRequest(state, effects)
}
