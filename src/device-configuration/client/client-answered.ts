/**
 * An answer came: which rule takes it.
 *
 * @see RCC.14 §2.4.3
 */

import type { ClientAnswer } from './client-answers.js'
import {
  takeAuthenticityRequest,
  takeChallenge,
  takeEapPacket,
  takeRedirect,
  takeWebPage,
} from './client-authentication.js'
import { changeRequest, changeServer, type Effects, enterStage, isDefaultServer, serverOf } from './client-book.js'
import type { BusyClient } from './client-copies.js'
import { takeDocument } from './client-documents.js'
import type { ClientEventOf } from './client-events.js'
import { askIdentity, askMsisdn, identifyBySim } from './client-identification.js'
import { takeMoConfiguration } from './client-mo-sms.js'
import { refuseAuthentication, takeOtpStep } from './client-otp.js'
import { repeatRequest, sendRequest } from './client-requests.js'
import { breakOffRequest, delayRequest, failRequest, loseServer, refuseRequest } from './client-retries.js'
import { removeConfiguration } from './client-services.js'
import type { ClientState } from './client-state.js'
import { highestCommonVersion } from './client-versions.js'

/** Answers of one request, redirects and challenges included, before it counts as failed. Reads: D-DC-64 */
const MAX_STEPS = 40

/** Takes an answer to the message that was sent last. */
export function takeAnswer(
  state: BusyClient,
  { answer, atMs }: ClientEventOf<'answered'>,
  effects: Effects,
): ClientState {
  const steps = state.request.steps + 1
  if (steps > MAX_STEPS) return failRequest(state, effects)
  const cookie = state.request.cookie || ('cookie' in answer && answer.cookie)
  // The steps of 2.6.1, 2.6.1.1 and 2.10 look at the cookie of the answer itself.
  const isOwnCookie = answer.kind === 'otp-required' || answer.kind === 'mo-sms-required'
  const counted = changeRequest(state, isOwnCookie ? { steps } : { steps, cookie })
  if (state.request.stage === 'initial-answer') return takeInitialAnswer(counted, answer, effects)
  return takeSecuredAnswer(noteVersions(counted, answer), answer, atMs, effects)
}

/**
 * The answer to the unsecured request: 200 with a cookie leads to the request for cellular access, 511 with or without
 * one to the procedures for any access. An answer that the annex does not know is taken as 511 without a cookie, since
 * nothing that came without TLS may change the configuration. Reads: D-DC-55
 *
 * @see RCC.14 §E.1.2
 */
function takeInitialAnswer(state: BusyClient, answer: ClientAnswer, effects: Effects): ClientState {
  if (answer.kind === 'otp-required' && answer.cookie) {
    return sendRequest(state, effects, { cookie: true, cellular: true })
  }
  if (answer.kind === 'server-not-found') return loseServer(state, effects)
  if (answer.kind === 'network-authentication-required') return identifyBySim(state, effects)
  return identifyBySim(changeRequest(state, { cookie: false }), effects)
}

function takeSecuredAnswer(state: BusyClient, answer: ClientAnswer, atMs: number, effects: Effects): ClientState {
  switch (answer.kind) {
    case 'document':
      return takeDocument(state, answer, atMs, effects)
    case 'otp-required':
      return takeOtpStep(state, answer, atMs, effects)
    case 'mo-sms-required':
      return takeMoConfiguration(state, answer, atMs, effects)
    case 'client-authenticity':
      return takeAuthenticityRequest(state, effects)
    case 'eap-relay':
      return takeEapPacket(state, effects)
    case 'web-page':
      return takeWebPage(state, effects)
    case 'redirect':
      return takeRedirect(state, answer, effects)
    case 'digest-challenge':
      return takeChallenge(state, answer, atMs, effects)
    case 'refused':
      return takeForbidden(state, answer.supportedVersions, effects)
    case 'version-unsupported':
      return tryOtherVersion(state, answer.supportedVersions, effects) ?? refuseRequest(state, effects)
    case 'device-name-conflict':
      return askDeviceName(state, effects)
    case 'try-later':
      return delayRequest(state, atMs, answer.retryAfterSeconds, effects)
    case 'network-authentication-required':
      return refuseAuthentication(state, atMs, effects)
    case 'server-not-found':
      return loseServer(state, effects)
    // §2.4.3: "any other HTTP error not listed above".
    case 'upgrade-required':
      return failRequest(state, effects)
    case 'failed':
      return breakOffRequest(state, effects)
  }
}

/**
 * A 403. Who was only known by the SIM, by an SMS, or by an MSISDN that the user entered, is asked for the MSISDN, and
 * the configuration stays meanwhile; for anybody else it goes at once.
 *
 * @see RCC.14 §2.4.3 403, §2.6.1.1, §2.6.3 cases 1 and 2, §2.9.2, §2.9.4, §2.10.2, §5.2
 */
function takeForbidden(state: BusyClient, supported: readonly string[] | undefined, effects: Effects): ClientState {
  const { request, settings, sim, user } = state
  // §5.2: below version 4.0 this is how a server refuses a version.
  if (supported !== undefined && !supported.includes(request.provisioningVersion)) {
    const retried = tryOtherVersion(state, supported, effects)
    if (retried !== undefined) return retried
  }
  if (settings.kind !== 'primary-device') return refuseIdentity(state, effects)
  const isTokenless = !request.sentToken && request.temporaryToken !== 'obtained' && !request.cellular
  const isBySim = sim !== null && sim.imsi !== null && user.msisdn !== null
  const isNumberOpen = request.entered !== null || request.moSms !== null || !isBySim
  if (isTokenless && request.otp === null && isNumberOpen) return askMsisdn(state, effects)
  return refuseRequest(state, effects)
}

/**
 * The identity is not authorised: the configuration goes, the user is told, and may enter another one, for which the
 * token is not good. An additional server is not the one to ask for it.
 */
function refuseIdentity(state: BusyClient, effects: Effects): ClientState {
  const server = serverOf(state)
  effects.push({ effect: 'inform-user', server: server.fqdn, about: 'not-authorised' })
  if (!isDefaultServer(state, server)) return refuseRequest(state, effects)
  const removed = removeConfiguration(state, server, 0, effects)
  return askIdentity(changeServer(removed, server.fqdn, { token: null }), effects)
}

/** A version that both sides speak and that this request has not tried. @see RCC.14 §2.4.3 406, §5.2 */
function tryOtherVersion(
  state: BusyClient,
  supported: readonly string[] | undefined,
  effects: Effects,
): ClientState | undefined {
  const { provisioningVersion, refusedVersions, server } = state.request
  const refused = [...refusedVersions, provisioningVersion]
  const untried = state.settings.spokenVersions.filter((version) => !refused.includes(version))
  const version = highestCommonVersion(untried, supported)
  if (version === undefined) return undefined
  const agreed = changeServer(state, server, { provisioningVersion: version })
  return repeatRequest(agreed, effects, { provisioningVersion: version, refusedVersions: refused })
}

/** §5.2: an answer that names its versions decides about the next request. @see RCC.14 §5.2 */
function noteVersions(state: BusyClient, answer: ClientAnswer): BusyClient {
  if (!('supportedVersions' in answer)) return state
  const version = highestCommonVersion(state.settings.spokenVersions, answer.supportedVersions)
  const { fqdn, provisioningVersion } = serverOf(state)
  if (version === undefined || version === provisioningVersion) return state
  return changeServer(state, fqdn, { provisioningVersion: version })
}

/** A 409: the user names the device. @see RCC.14 §2.4.3 409 */
function askDeviceName(state: BusyClient, effects: Effects): BusyClient {
  const next = enterStage(state, { stage: 'device-name' })
  const { requestId, server } = next.request
  effects.push({ effect: 'ask-device-name', requestId, server })
  return next
}
