/**
 * The life of a client, as a machine: discovery, configuration, authentication, expiry, removal.
 *
 * The machine is pure. The caller loads the state, applies one event, stores the next state and carries the effects
 * out in their order; what comes of them are events again. Any event is allowed in any state: one that comes too late,
 * or says nothing new, has no effect.
 *
 * Not in here: the messages themselves, what a service does with its configuration, and whether a reconfiguration
 * trigger is to be accepted.
 *
 * @see RCC.14 §2, §3, §4, §6
 */

import { takeAnswer } from './client-answered.js'
import { goWithoutTemporaryToken, sendProof, takeTemporaryToken } from './client-authentication.js'
import type { Effects } from './client-book.js'
import { type BusyClient, changeClient } from './client-copies.js'
import { chooseProvider, readySim, removeSim, resetClient, startClient } from './client-device.js'
import { acceptMessage, rejectMessage } from './client-documents.js'
import type { ClientTransition } from './client-effects.js'
import {
  type ClientEvent,
  checkClientEvent,
  type DeviceEvent,
  type OutcomeEvent,
  type UserEvent,
} from './client-events.js'
import { abortIdentification, askMsisdn, enterIdentity, enterMsisdn } from './client-identification.js'
import { awaitMoSms } from './client-mo-sms.js'
import { abandonOtp, enterOtp, takeOtpSms } from './client-otp.js'
import { beginNextRequest } from './client-queue.js'
import type { RequestStage } from './client-request.js'
import { repeatRequest } from './client-requests.js'
import { breakOffRequest, dropRequest } from './client-retries.js'
import type { ClientState } from './client-state.js'
import { changeConnectivity, changeUploads, fireTimer, needService, takeTrigger } from './client-triggers.js'

type StagedEvent = Extract<OutcomeEvent | UserEvent, { readonly requestId: number }>

/** Event → the stages in which it is waited for. */
const STAGES: Readonly<Record<StagedEvent['type'], readonly RequestStage[]>> = {
  answered: ['answer', 'initial-answer'],
  'msisdn-entered': ['msisdn'],
  'identity-entered': ['identity'],
  'otp-entered': ['otp-user'],
  'device-name-entered': ['device-name'],
  'input-aborted': ['msisdn', 'identity', 'otp-user', 'device-name'],
  'message-accepted': ['user-message'],
  'message-rejected': ['user-message'],
  'mo-sms-sent': ['mo-sms-sending'],
  'mo-sms-failed': ['mo-sms-sending'],
  'authenticity-verified': ['authenticity'],
  'temporary-token-obtained': ['temporary-token'],
  'temporary-token-failed': ['temporary-token'],
  'step-failed': ['answer', 'initial-answer', 'authenticity'],
}

/**
 * Applies an event to a client. Nothing that is given is changed, and what stays the same is shared with the result.
 *
 * @param state From `initialClientState`, or from an earlier call; JSON keeps it whole.
 * @param event What happened.
 * @throws {TypeError} when the event is not one, a member of it is malformed, or the state is not one.
 * @see RCC.14 §2, §3, §4, §6
 */
export function nextClientState(state: ClientState, event: ClientEvent): ClientTransition {
  checkClientEvent(event)
  const effects: Effects = []
  const next = isStaged(event) ? takeStaged(state, event, effects) : takeUnstaged(state, event, effects)
  return { state: beginNextRequest(next, effects), effects }
}

function takeUnstaged(
  state: ClientState,
  event: Exclude<DeviceEvent | UserEvent, StagedEvent>,
  effects: Effects,
): ClientState {
  switch (event.type) {
    case 'client-started':
      return startClient(state, event.atMs, effects)
    case 'connectivity-changed':
      return changeConnectivity(state, event.connectivity)
    case 'sim-ready':
      return readySim(state, event, effects)
    case 'sim-removed':
      return removeSim(state, effects)
    case 'provider-chosen':
      return chooseProvider(state, event.defaultFqdn, effects)
    case 'reset':
      return resetClient(state, effects)
    case 'timer-fired':
      return fireTimer(state, event.timerId, effects)
    case 'reconfiguration-triggered':
      return takeTrigger(state, event.server)
    case 'uploads-changed':
      return changeUploads(state, event.parts)
    case 'service-needed':
      return needService(state, event.appId)
    case 'otp-sms-received':
      return isBusy(state) ? takeOtpSms(state, event.otp, effects) : state
  }
}

/** An event about the request in progress counts if it is the one that is waited for. */
function takeStaged(state: ClientState, event: StagedEvent, effects: Effects): ClientState {
  if (!isBusy(state) || state.request.requestId !== event.requestId) return state
  if (!STAGES[event.type].includes(state.request.stage)) return state
  switch (event.type) {
    case 'answered':
      return takeAnswer(state, event, effects)
    case 'msisdn-entered':
      return enterMsisdn(state, event, effects)
    case 'identity-entered':
      return enterIdentity(state, event, effects)
    case 'otp-entered':
      return enterOtp(state, event, effects)
    case 'device-name-entered':
      // §2.4.3 409: the same request with the new name.
      return repeatRequest(changeClient(state, { user: { ...state.user, deviceName: event.name } }), effects)
    case 'input-aborted':
      return abortInput(state, effects)
    case 'message-accepted':
      return acceptMessage(state, effects)
    case 'message-rejected':
      return rejectMessage(state, effects)
    case 'mo-sms-sent':
      return awaitMoSms(state, event.atMs, effects)
    case 'mo-sms-failed':
      return askMsisdn(state, effects)
    case 'authenticity-verified':
      return sendProof(state, effects)
    case 'temporary-token-obtained':
      return takeTemporaryToken(state, effects)
    case 'temporary-token-failed':
      return goWithoutTemporaryToken(state, effects)
    case 'step-failed':
      return breakOffRequest(state, effects)
  }
}

/** What the user does not enter ends the request; only who they are, and that they are, costs the configuration. */
function abortInput(state: BusyClient, effects: Effects): ClientState {
  const { stage } = state.request
  if (stage === 'otp-user') return abandonOtp(state, 'aborted', effects)
  return stage === 'device-name' ? dropRequest(state, effects) : abortIdentification(state, effects)
}

function isStaged(event: ClientEvent): event is StagedEvent {
  return Object.hasOwn(STAGES, event.type)
}

function isBusy(state: ClientState): state is BusyClient {
  return state.request !== null
}
